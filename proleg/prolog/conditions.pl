:- module(proleg_conditions,
          [ known_condition/1,          % ?Name/Arity
            condition_binds/2,          % +Condition, -Given
            evaluate/3                  % +Condition, +Setting, -Answer
          ]).
:- use_module(library(apply), [maplist/2]).

/** <module> The conditions on dates and amounts that the solver itself knows

A condition is met, not met, or cannot be examined because a date or an amount is not stated. A value that is not
stated is a variable, a day is date(Year, Month, Day), a month is date(Year, Month). Of a month, only what holds for
each of its days is taken to hold.
*/

%!  known_condition(?Indicator) is nondet.
%
%   True when Indicator, Name/Arity, is a condition that evaluate/3 knows.

known_condition(true/0).
known_condition(before_the_day/2).
known_condition(same_day_or_before_the_day/2).
known_condition(after_the_day/2).
known_condition(same_day_or_after_the_day/2).
known_condition(nextday/2).
known_condition(n_month_before/3).
known_condition(day_of_judgment/1).
known_condition(end_of_demand_period/3).
known_condition(stated/1).
known_condition(not_stated/1).
known_condition(different/2).
known_condition((=)/2).
known_condition((is)/2).
known_condition((<)/2).
known_condition((>)/2).
known_condition((=<)/2).
known_condition((>=)/2).

%!  condition_binds(+Condition, -Given) is det.
%
%   Given is what Condition itself computes; it need not be known beforehand.

:- det(condition_binds/2).
condition_binds(nextday(_, Next), Given) => Given = Next.
condition_binds(n_month_before(_, _, Before), Given) => Given = Before.
condition_binds(day_of_judgment(Day), Given) => Given = Day.
condition_binds(end_of_demand_period(_, _, End), Given) => Given = End.
condition_binds(A = B, Given) => Given = A+B.
condition_binds(Value is _, Given) => Given = Value.
condition_binds(_, Given) => Given = none.

%!  evaluate(+Condition, +Setting, -Answer) is det.
%
%   Answer is `met`, `not_met` or `not_stated`. Setting is setting(DayOfJudgment, ReasonablePeriodInDays).

:- det(evaluate/3).
evaluate(true, _, Answer) => Answer = met.
evaluate(stated(Value), _, Answer) => ( nonvar(Value) -> Answer = met ; Answer = not_stated ).
evaluate(not_stated(Value), _, Answer) => ( var(Value) -> Answer = met ; Answer = not_met ).
evaluate(different(A, B), _, Answer) => ( A == B -> Answer = not_met ; Answer = met ).
evaluate(A = B, _, Answer) => ( A = B -> Answer = met ; Answer = not_met ).
evaluate(day_of_judgment(Day), setting(Judgment, _), Answer) => ( Day = Judgment -> Answer = met ; Answer = not_met ).
evaluate(end_of_demand_period(Demanded, Deadline, End), setting(_, Days), Answer) =>
    (   nonvar(Deadline)
    ->  same(End, Deadline, Answer)
    ;   known_day(Demanded)
    ->  shifted(Demanded, Days, End0),
        same(End, End0, Answer)
    ;   Answer = not_stated
    ).
evaluate(nextday(Day, Next), _, Answer) =>
    (   known_day(Day)
    ->  shifted(Day, 1, Next0),
        same(Next, Next0, Answer)
    ;   Answer = not_stated
    ).
evaluate(n_month_before(Day, Months, Before), _, Answer) =>
    (   known_day(Day)
    ->  months_before(Day, Months, Before0),
        same(Before, Before0, Answer)
    ;   Answer = not_stated
    ).
evaluate(before_the_day(A, B), _, Answer) => ordered(A, B, <, Answer).
evaluate(same_day_or_before_the_day(A, B), _, Answer) => ordered(A, B, =<, Answer).
evaluate(after_the_day(A, B), _, Answer) => ordered(B, A, <, Answer).
evaluate(same_day_or_after_the_day(A, B), _, Answer) => ordered(B, A, =<, Answer).
evaluate(Value is Expression, _, Answer) =>
    (   ground(Expression)
    ->  Value0 is Expression,
        same(Value, Value0, Answer)
    ;   Answer = not_stated
    ).
evaluate(A < B, _, Answer) => compared(A < B, Answer).
evaluate(A > B, _, Answer) => compared(A > B, Answer).
evaluate(A =< B, _, Answer) => compared(A =< B, Answer).
evaluate(A >= B, _, Answer) => compared(A >= B, Answer).

same(Value, Computed, Answer) :-
    (   Value = Computed
    ->  Answer = met
    ;   Answer = not_met
    ).

compared(Comparison, Answer) :-
    (   \+ ground(Comparison)
    ->  Answer = not_stated
    ;   call(Comparison)
    ->  Answer = met
    ;   Answer = not_met
    ).

known_day(Day) :-
    nonvar(Day),
    Day = date(_, _, _).

%   ordered(+A, +B, +Relation, -Answer): days of A and B compared by their first and last possible day.

ordered(A, B, Relation, Answer) :-
    (   ( var(A) ; var(B) )
    ->  Answer = not_stated
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

first_day(date(Year, Month, Day), First) => First = date(Year, Month, Day).
first_day(date(Year, Month), First) => First = date(Year, Month, 1).

last_day(date(Year, Month, Day), Last) => Last = date(Year, Month, Day).
last_day(date(Year, Month), Last) =>
    days_of_month(Year, Month, Days),
    Last = date(Year, Month, Days).

shifted(Day, Days, Shifted) :-
    date_time_stamp(Day, Stamp0),
    Stamp is Stamp0+Days*86400,
    stamp_date_time(Stamp, date(Year, Month, Date, _, _, _, _, _, _), 0),
    Shifted = date(Year, Month, Date).

%   A period of months ends on the corresponding day; where there is none, on the last of the month (Art. 143(2)).

months_before(date(Year0, Month0, Day0), Months, date(Year, Month, Day)) :-
    Count is Year0*12+Month0-1-Months,
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
