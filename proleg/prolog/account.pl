:- module(proleg_account,
          [ account/5,                  % +Principal, +Taken, +Runs, +Demand, -Account
            taken/3                     % +Extra, -Amount, -Day
          ]).
:- use_module(library(apply), [exclude/3, foldl/4, maplist/3, partition/4]).
:- use_module(library(lists), [member/2, reverse/2, sum_list/2]).
:- use_module(library(pairs), [map_list_to_pairs/3, pairs_values/2]).
:- use_module(amounts, [number_of/2, whole_amount/2]).
:- use_module(conditions, [day_number/2, shifted/3]).

/** <module> What is owed: principal, interest, and what has been rendered on them

This is the only place where the sums of a judgment are worked out: for the judgment itself and for what advise.pl
supposes. What was rendered on a stated day, the first day of interest or later, goes first to the interest accrued up
to and with that day, then to the principal (Civil Code 489(1), 512); all else goes to the principal alone, beforehand.
Interest is simple, by the day on the principal then left, a year of 365 days; between two such days what is less than a
yen falls away. A judgment never exceeds the demand (Code of Civil Procedure 246).
*/

%!  account(+Principal, +Taken, +Runs, +Demand, -Account) is det.
%
%   Taken is a list of taken(Extra, Ref), Extra that of a reduction in compile.pl; Runs a list of
%   runs(interest(Percent, From), Ref), the grounds of interest that hold; Ref is handed on. Demand is
%   demand(Amount, Interest), `null` where no amount is named, Interest interest(Percent, From) or none.
%
%   Account is account(Principal, Left, Amount, Accrued, Periods, Steps): Left of the principal before the demand limits
%   it, the Amount of it granted, Accrued interest granted as a sum, Periods in which interest runs on,
%   period(Percent, From, To, Ref) with To `null` until payment, the percentages numbers. Steps come to Amount and Accrued
%   together:
%
%       step(principal, Sum, none)              what the facts make out
%       step(reduced, Sum, Ref)                 taken off the principal
%       step(accrued(From, To, On, Percents), Sum, Ref)
%       step(to_interest(Of), Sum, Ref)         so much of the sum Of went to interest
%       step(beyond_demand, Sum, none)

:- det(account/5).
account(Principal, Taken0, Runs, demand(Demanded, Interest), Account) :-
    Account = account(Principal, Left, Amount, Accrued, Periods, Steps),
    granted_periods(Interest, Runs, Periods0),
    taken_in_order(Taken0, Periods0, Plain, Dated),
    foldl(take_from_principal, Plain, owed(Principal, 0, [step(principal, Principal, none)]), Owed),
    foldl(appropriate(Periods0), Dated, none-Owed, Last-owed(Left, Uncovered, Steps0)),
    demanded(Demanded, Principal, Demand),
    Amount is min(Left, Demand),
    accrued_demanded(Last, Periods0, Principal, Demand, Uncovered, Accrued),
    running(Last, Left, Periods0, Periods),
    Beyond is Amount-Left+Accrued-Uncovered,
    (   Beyond < 0
    ->  reverse([step(beyond_demand, Beyond, none)|Steps0], Steps)
    ;   reverse(Steps0, Steps)
    ).

demanded(null, Principal, Demand) => Demand = Principal.
demanded(Demanded, _, Demand) => Demand = Demanded.

%!  taken(+Extra, -Amount, -Day) is det.
%
%   The Amount of a reduction, and the Day on which it was rendered, a variable where none is stated.

:- det(taken/3).
taken(Extra, Amount, Day), nonvar(Extra), Extra = on(Amount0, Day0) =>
    Amount = Amount0,
    Day = Day0.
taken(Extra, Amount, _) =>
    Amount = Extra.

%   taken_in_order(+Taken, +Periods, -Plain, -Dated): sums as sum(Amount, Day, Ref); Dated by their days.

taken_in_order(Taken0, Periods, Plain, Dated) :-
    findall(sum(Whole, Day, Ref),
            ( member(taken(Extra, Ref), Taken0), taken(Extra, Amount, Day), whole_amount(Amount, Whole), Whole > 0 ),
            Taken),
    partition(before_interest(Periods), Taken, Plain, Later),
    map_list_to_pairs(arg(2), Later, Keyed),
    keysort(Keyed, Sorted),
    pairs_values(Sorted, Dated).

before_interest(Periods, sum(_, Day, _)) :-
    \+ ( Periods = [period(_, First, _, _)|_], whole_day(Day), Day @>= First ).

whole_day(Day) :-
    nonvar(Day),
    Day = date(_, _, _).

take_from_principal(sum(Amount, _, Ref), owed(Left0, Uncovered, Steps0), owed(Left, Uncovered, Steps)) :-
    Steps = [step(reduced, Change, Ref)|Steps0],
    Change is -min(Amount, Left0),
    Left is Left0+Change.

%   appropriate(+Periods, +Sum, +Last0-Owed0, -Last-Owed): Last is the day up to which interest was worked out, `none`
%   at first.

appropriate(Periods, sum(Amount, Day, Ref), Last0-owed(Left0, Uncovered0, Steps0), Day-Owed) :-
    first_day(Last0, Periods, From),
    accrued(Left0, From, Day, Periods, Sum, Percents, RunRef),
    Uncovered1 is Uncovered0+Sum,
    ToInterest is min(Amount, Uncovered1),
    Uncovered is Uncovered1-ToInterest,
    Rest is Amount-ToInterest,
    add_step(Sum, step(accrued(From, Day, Left0, Percents), Sum, RunRef), Steps0, Steps1),
    Minus is -ToInterest,
    add_step(ToInterest, step(to_interest(Amount), Minus, Ref), Steps1, Steps2),
    (   Rest > 0
    ->  take_from_principal(sum(Rest, Day, Ref), owed(Left0, Uncovered, Steps2), Owed)
    ;   Owed = owed(Left0, Uncovered, Steps2)
    ).

add_step(0, _, Steps0, Steps) => Steps = Steps0.
add_step(_, Step, Steps0, Steps) => Steps = [Step|Steps0].

first_day(none, [period(_, First, _, _)|_], From) => From = First.
first_day(Last, _, From) => shifted(Last, 1, From).

%   accrued(+On, +From, +To, +Periods, -Sum, -Percents, -Ref): the interest from From to To, both days counted.

accrued(On, From, To, Periods, Sum, Percents, Ref) :-
    findall(part(Percent, Part, Ref0),
            ( member(period(Percent, First0, Last0, Ref0), Periods),
              later_day(From, First0, First), earlier_day(To, Last0, Last), days(First, Last, Days), Days > 0,
              number_of(On*Percent*Days/36500, Part) ),
            Parts),
    findall(Percent, member(part(Percent, _, _), Parts), Percents),
    findall(Part, member(part(_, Part, _), Parts), Exact),
    sum_list(Exact, Whole),
    Sum is floor(Whole),
    (   Parts = [part(_, _, Ref)|_]
    ->  true
    ;   Ref = none
    ).

later_day(A, B, Later) :-
    (   A @> B
    ->  Later = A
    ;   Later = B
    ).

earlier_day(A, null, Earlier) => Earlier = A.
earlier_day(A, B, Earlier) =>
    (   A @< B
    ->  Earlier = A
    ;   Earlier = B
    ).

days(First, Last, Days) :-
    day_number(First, A),
    day_number(Last, B),
    Days is B-A+1.

%   accrued_demanded(+Last, +Periods, +Principal, +Demand, +Uncovered, -Accrued): what is not covered, but no more than
%   the interest on the principal that is demanded.

accrued_demanded(Last, Periods, Principal, Demand, Uncovered, Accrued) :-
    (   Demand < Principal,
        Periods = [period(_, First, _, _)|_],
        Last \== none
    ->  accrued(Demand, First, Last, Periods, Most, _, _),
        Accrued is min(Uncovered, Most)
    ;   Accrued = Uncovered
    ).

%   running(+Last, +Left, +Periods0, -Periods): those in which interest runs on, from the day after Last.

running(_, 0, _, Periods) => Periods = [].
running(none, _, Periods0, Periods) => Periods = Periods0.
running(Last, _, Periods0, Periods) =>
    shifted(Last, 1, From),
    from_day(From, Periods0, Periods).

%   from_day(+From, +Periods0, -Periods): what of the periods does not lie before From.

from_day(From, Periods0, Periods) :-
    exclude(over_before(From), Periods0, Periods1),
    maplist(begun_on(From), Periods1, Periods).

over_before(From, period(_, _, To, _)) :-
    To \== null,
    To @< From.

begun_on(From, period(Percent, First0, To, Ref), period(Percent, First, To, Ref)) :-
    later_day(From, First0, First).

% ---- the periods of interest -----------------------------------------------------------------------------------------

%   granted_periods(+Interest, +Runs, -Periods): by the day on which they begin; a later one ends the earlier, of two of
%   one day the higher rate counts; no earlier and no more than is demanded.

granted_periods(none, _, Periods) => Periods = [].
granted_periods(interest(Most, From), Runs, Periods) =>
    findall(run(First, Minus, Ref),
            ( member(runs(interest(Percent0, First), Ref), Runs), whole_day(First), ground(Percent0),
              catch(number_of(Percent0, Percent), incomparable, fail), number(Percent), Percent > 0,
              Minus is -Percent ),
            Found),
    sort(Found, Sorted),
    ended(Sorted, Most, Periods0),
    from_day(From, Periods0, Periods).

ended([], _, []).
ended([run(First, Minus, Ref)|Runs0], Most, [period(Percent, First, To, Ref)|Periods]) :-
    later_runs(Runs0, First, Runs),
    Percent is min(-Minus, Most),
    (   Runs = [run(Next, _, _)|_]
    ->  shifted(Next, -1, To)
    ;   To = null
    ),
    ended(Runs, Most, Periods).

later_runs([run(First, _, _)|Runs0], First0, Runs) :-
    First == First0,
    !,
    later_runs(Runs0, First0, Runs).
later_runs(Runs, _, Runs).
