:- module(proleg_conditions,
          [ known_condition/1,          % ?Name/Arity
            condition_binds/2,          % +Condition, -Given
            argument_kinds/2,           % +Condition, -Kinds
            with_setting/2,             % +Setting, :Goal
            met/2,                      % ?Condition, +Rule
            evaluate/2,                 % ?Condition, -Answer
            answered/2,                 % ?Condition, +Answer
            today/1,                    % -Day
            unbound_is_fault/0,
            sum_distinct/3,             % +Found, -Sum, -Ids
            shifted/3,                  % +Day, +Days, -Later
            day_number/2                % +Day, -Number
          ]).
:- use_module(library(apply), [maplist/3]).
:- use_module(library(lists), [member/2, sum_list/2]).
:- use_module(library(pairs), [pairs_keys_values/3]).
:- use_module(amounts, [compared/2, number_of/2]).

/** <module> The conditions on dates and amounts that the solver itself knows

A condition is met, not met, or cannot be examined because a date or an amount is not stated. A value that is not
stated is a variable, a day is date(Year, Month, Day), a month is date(Year, Month). Of a month, only what holds for
each of its days is taken to hold.
*/

:- meta_predicate with_setting(+, 0).
:- thread_local setting/3.

%!  known_condition(?Indicator) is nondet.
%
%   True when Indicator, Name/Arity, is a condition that evaluate/2 knows.

known_condition(Name/Arity) :-
    condition(Name, Kinds),
    length(Kinds, Arity).

%   condition(?Name, ?Kinds): the kinds of the arguments, of which `any` may be anything.

condition(true, []).
condition(before_the_day, [date, date]).
condition(same_day_or_before_the_day, [date, date]).
condition(after_the_day, [date, date]).
condition(same_day_or_after_the_day, [date, date]).
condition(nextday, [date, date]).
condition(n_month_before, [date, number, date]).
condition(n_month_after, [date, number, date]).
condition(n_day_after, [date, number, date]).
condition(day_of_judgment, [date]).
condition(end_of_demand_period, [date, date, date]).
condition(in_force, [period]).
condition(in_force, [period, date]).
condition(interest, [money, percent, date, date, money]).
condition(stated, [any]).
condition(not_stated, [any]).
condition(different, [any, any]).
condition(=, [any, any]).
condition(is, [number, number]).
condition(<, [number, number]).
condition(>, [number, number]).
condition(=<, [number, number]).
condition(>=, [number, number]).
condition(=:=, [number, number]).
condition(=\=, [number, number]).

%!  argument_kinds(+Condition, -Kinds:list) is det.

:- det(argument_kinds/2).
argument_kinds(Condition, Kinds) :-
    functor(Condition, Name, Arity),
    length(Kinds, Arity),
    once(condition(Name, Kinds)).

%!  condition_binds(+Condition, -Given) is det.
%
%   Given is what Condition itself computes; it need not be known beforehand.

:- det(condition_binds/2).
condition_binds(nextday(_, Next), Given) => Given = Next.
condition_binds(n_month_before(_, _, Before), Given) => Given = Before.
condition_binds(n_month_after(_, _, After), Given) => Given = After.
condition_binds(n_day_after(_, _, After), Given) => Given = After.
condition_binds(day_of_judgment(Day), Given) => Given = Day.
condition_binds(end_of_demand_period(_, _, End), Given) => Given = End.
condition_binds(interest(_, _, _, _, Interest), Given) => Given = Interest.
condition_binds(A = B, Given) => Given = A+B.
condition_binds(Value is _, Given) => Given = Value.
condition_binds(_, Given) => Given = none.

%!  with_setting(+Setting, :Goal) is semidet.
%
%   Goal, once, under Setting, setting(DayOfJudgment, ReasonablePeriodInDays, Unstated); Unstated says what becomes of a condition that
%   cannot be examined: `not_met`, `met`, or `error` (a value that nothing gave is then a fault of the rule).

with_setting(setting(Day, Days, Unstated), Goal) :-
    setup_call_cleanup(( retractall(setting(_, _, _)), assertz(setting(Day, Days, Unstated)) ),
                       once(Goal),
                       retractall(setting(_, _, _))).

%!  met(?Condition, +Rule) is semidet.
%
%   True when Condition, of the rule with that number, is met.
%
%   @error unbound(Rule, Condition), incomparable(Rule, Condition)

met(Condition, Rule) :-
    catch(evaluate(Condition, Answer), incomparable, throw(incomparable(Rule, Condition))),
    (   Answer == met
    ->  true
    ;   Answer == not_stated,
        setting(_, _, Unstated),
        Unstated \== not_met,
        (   Unstated == met
        ->  true
        ;   \+ ground(Condition),  % a month may leave it open on which side of a day it lies: that is no fault
            Condition \= stated(_)
        ->  throw(unbound(Rule, Condition))
        )
    ).

%!  evaluate(?Condition, -Answer) is det.
%
%   Answer is `met`, `not_met` or `not_stated`.
%
%   @error incomparable: an amount is compared with what is none, or euros with yen

:- det(evaluate/2).
evaluate(before_the_day(A, B), Answer) => ordered(A, B, <, Answer).
evaluate(same_day_or_before_the_day(A, B), Answer) => ordered(A, B, =<, Answer).
evaluate(after_the_day(A, B), Answer) => ordered(B, A, <, Answer).
evaluate(same_day_or_after_the_day(A, B), Answer) => ordered(B, A, =<, Answer).
evaluate(true, Answer) => Answer = met.
evaluate(stated(Value), Answer) => ( nonvar(Value) -> Answer = met ; Answer = not_stated ).
evaluate(not_stated(Value), Answer) => ( var(Value) -> Answer = met ; Answer = not_met ).
evaluate(different(A, B), Answer) => ( A == B -> Answer = not_met ; Answer = met ).
evaluate(A = B, Answer) => same(A, B, Answer).
evaluate(day_of_judgment(Day), Answer) => today(Today), same(Day, Today, Answer).
evaluate(end_of_demand_period(Demanded, Deadline, End), Answer) =>
    (   nonvar(Deadline)
    ->  same(End, Deadline, Answer)
    ;   known_day(Demanded)
    ->  once(setting(_, Days, _)),
        shifted(Demanded, Days, End0),
        same(End, End0, Answer)
    ;   Answer = not_stated
    ).
evaluate(nextday(Day, Next), Answer) => computed([Day], Next, Next0, shifted(Day, 1, Next0), Answer).
evaluate(n_day_after(Day, Days, After), Answer) =>
    computed([Day], After, After0, ( integer(Days), shifted(Day, Days, After0) ), Answer).
evaluate(n_month_before(Day, Months, Before), Answer) =>
    computed([Day], Before, Before0, ( integer(Months), Back is -Months, months_after(Day, Back, Before0) ), Answer).
evaluate(n_month_after(Day, Months, After), Answer) =>
    computed([Day], After, After0, ( integer(Months), months_after(Day, Months, After0) ), Answer).
evaluate(in_force(Period), Answer) => today(Today), in_period(Period, Today, Answer).
evaluate(in_force(Period, Day0), Answer) =>
    (   nonvar(Day0)
    ->  Day = Day0
    ;   today(Day)  % of an act without a date, today's law is taken to be the law
    ),
    in_period(Period, Day, Answer).
evaluate(interest(Principal, Percent, From, To, Interest), Answer) =>
    (   nonvar(Principal), nonvar(Percent)
    ->  computed([From, To], Interest, Interest0,
                 ( day_number(From, First), day_number(To, Last), Days is max(0, Last-First+1),
                   number_of(floor(Principal*Percent*Days/36500), Interest0) ),
                 Answer)
    ;   Answer = not_stated
    ).
evaluate(Value is Expression, Answer) =>
    (   ground(Expression)
    ->  number_of(Expression, Value0),
        same(Value, Value0, Answer)
    ;   Answer = not_stated
    ).
evaluate(Comparison, Answer) =>
    (   ground(Comparison)
    ->  compared(Comparison, Answer)
    ;   Answer = not_stated
    ).

%!  answered(?Condition, +Answer) is semidet.
%
%   True when that is the Answer; amounts that cannot be compared have none.

answered(Condition, Answer) :-
    catch(evaluate(Condition, Found), incomparable, fail),
    Found == Answer.

today(Today) :-
    once(setting(Today, _, _)).

%!  unbound_is_fault is semidet.
%
%   True when a condition on what nothing gave is a fault of the rule.

unbound_is_fault :-
    setting(_, _, error).

%   computed(+Days, ?Value, ?Value0, :Goal, -Answer): Value is the Value0 of Goal where Days are known days.

:- meta_predicate computed(+, ?, ?, 0, -).
computed(Days, Value, Value0, Goal, Answer) :-
    (   forall(member(Day, Days), known_day(Day))
    ->  (   once(Goal)
        ->  same(Value, Value0, Answer)
        ;   Answer = not_stated
        )
    ;   Answer = not_stated
    ).

same(Value, Computed, Answer) :-
    (   unify_with_occurs_check(Value, Computed)
    ->  Answer = met
    ;   Answer = not_met
    ).

in_period(from(From), Day, Answer) => ordered(From, Day, =<, Answer).
in_period(until(Until), Day, Answer) => ordered(Day, Until, =<, Answer).
in_period(from_to(From, Until), Day, Answer) =>
    ordered(From, Day, =<, Begun),
    (   Begun == met
    ->  ordered(Day, Until, =<, Answer)
    ;   Answer = Begun
    ).

known_day(Day) :-
    nonvar(Day),
    Day = date(_, _, _).

%!  sum_distinct(+Found, ?Sum, -Ids) is semidet.
%
%   Found is a list of said(Id, Fact)-Amount, one for each way in which a fact matches; each fact counts once, also
%   where a program states several on one line, which gives them one id.

sum_distinct(Found, Sum, Ids) :-
    findall(Said-Amount, ( member(Said-Amount, Found), number(Amount) ), Numbers),
    sort(1, @<, Numbers, Distinct),
    pairs_keys_values(Distinct, Keys, Amounts),
    maplist(arg(1), Keys, Ids),
    sum_list(Amounts, Sum).  % of an instance that is known, another sum is no way to make it out

%   ordered(+A, +B, +Relation, -Answer): days of A and B compared by their first and last possible day.

ordered(A, B, Relation, Answer) :-
    (   ( var(A) ; var(B) )
    ->  Answer = not_stated
    ;   functor(A, date, 3), functor(B, date, 3)
    ->  (   in_order(Relation, A, B)
        ->  Answer = met
        ;   Answer = not_met
        )
    ;   \+ ( a_day(A), a_day(B) )
    ->  throw(incomparable)
    ;   first_day(A, FirstA),
        last_day(A, LastA),
        first_day(B, FirstB),
        last_day(B, LastB),
        (   in_order(Relation, LastA, FirstB)
        ->  Answer = met
        ;   in_order(Relation, FirstA, LastB)
        ->  Answer = not_stated
        ;   Answer = not_met
        )
    ).

in_order(<, A, B) :- A @< B.
in_order(=<, A, B) :- A @=< B.

a_day(date(_, _)).
a_day(date(_, _, _)).

first_day(date(Year, Month, Day), First) => First = date(Year, Month, Day).
first_day(date(Year, Month), First) => First = date(Year, Month, 1).

last_day(date(Year, Month, Day), Last) => Last = date(Year, Month, Day).
last_day(date(Year, Month), Last) =>
    days_of_month(Year, Month, Days),
    Last = date(Year, Month, Days).

%!  shifted(+Day, +Days:integer, -Later) is det.

shifted(Day, Days, date(Year, Month, Date)) :-
    day_number(Day, Number),
    Stamp is (Number+Days)*86400,
    stamp_date_time(Stamp, date(Year, Month, Date, _, _, _, _, _, _), 0).

%!  day_number(+Day, -Number) is det.

day_number(Day, Number) :-
    date_time_stamp(Day, Stamp),
    Number is round(Stamp/86400).

%   A period of months ends on the corresponding day; where there is none, on the last of the month (Art. 143(2)).

months_after(date(Year0, Month0, Day0), Months, date(Year, Month, Day)) :-
    Count is Year0*12+Month0-1+Months,
    Year is Count // 12,
    Month is Count mod 12+1,
    days_of_month(Year, Month, Days),
    Day is min(Day0, Days).

days_of_month(Year, 2, Days) :-
    !,
    (   leap_year(Year)
    ->  Days = 29
    ;   Days = 28
    ).
days_of_month(_, Month, Days) :-
    (   memberchk(Month, [4, 6, 9, 11])
    ->  Days = 30
    ;   Days = 31
    ).

leap_year(Year) :-
    Year mod 4 =:= 0,
    (   Year mod 100 =\= 0
    ->  true
    ;   Year mod 400 =:= 0
    ).
