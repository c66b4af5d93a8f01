:- module(proleg_lint_days,
          [ day_warning/3               % +Goals, -Path, -Message
          ]).
:- use_module(library(apply), [maplist/3]).
:- use_module(library(lists), [append/2, last/2, max_list/2, member/2, min_list/2, nth1/3]).

/** <module> Rules that are in force on no day

The conditions of a rule on one day leave an interval of days; where nothing is left, the rule never applies. Of a month
the first or the last day counts, whichever leaves more.
*/

%!  day_warning(+Goals, -Path, -Message) is nondet.

day_warning(Goals, [1, goal(Place), 2], Message) :-
    Message = "this period ends before it begins, so that the rule is in force on no day; correct it",
    nth1(Place, Goals, Goal),
    in_force(Goal, _, Period),
    nothing_between(Period).
day_warning(Goals, [goal(Last), 2], Message) :-
    Message = "what the rule asks of this day leaves no day on which it is in force; correct one of the periods",
    maplist(asked_day, Goals, Lists),
    append(Lists, Days0),
    distinct_days(Days0, Days),
    member(Day, Days),
    findall(Place-Interval,
            ( nth1(Place, Goals, Goal), interval(Goal, Asked, Interval), Asked == Day, \+ nothing_between(Interval) ),
            Intervals),
    findall(From, member(_-(From-_), Intervals), Froms),
    findall(Until, member(_-(_-Until), Intervals), Untils),
    max_list([0|Froms], From),
    min_list([10_000_000|Untils], Until),
    nothing_between(From-Until),
    last(Intervals, Last-_).

nothing_between(From-Until) :-
    From > Until.

%   asked_day(+Goal, -Days): the day of which in_force asks, if Goal does: a variable, or `judgment`.

asked_day(Goal, Days) :-
    (   in_force(Goal, Day, _),
        ( var(Day) ; atom(Day) )
    ->  Days = [Day]
    ;   Days = []
    ).

distinct_days([], []).
distinct_days([Day|Days0], Days) :-
    (   member(Other, Days0),
        Other == Day
    ->  Days = Days1
    ;   Days = [Day|Days1]
    ),
    distinct_days(Days0, Days1).

%   interval(+Goal, -Day, -Interval): Goal holds of Day only from the one number to the other.

interval(Goal, Day, Interval) :-
    in_force(Goal, Day, Interval).
interval(before_the_day(A, B), Day, Interval) :- ordered(A, B, 1, Day, Interval).
interval(same_day_or_before_the_day(A, B), Day, Interval) :- ordered(A, B, 0, Day, Interval).
interval(after_the_day(A, B), Day, Interval) :- ordered(B, A, 1, Day, Interval).
interval(same_day_or_after_the_day(A, B), Day, Interval) :- ordered(B, A, 0, Day, Interval).

%   ordered(+Earlier, +Later, +Apart, -Day, -Interval): Later is Apart days later at the least.

ordered(Day, Later, 1, Day, 0-Until) :- day_number(Later, first, Number), Until is Number-1.
ordered(Day, Later, 0, Day, 0-Until) :- day_number(Later, last, Until).
ordered(Earlier, Day, 1, Day, From-10_000_000) :- day_number(Earlier, last, Number), From is Number+1.
ordered(Earlier, Day, 0, Day, From-10_000_000) :- day_number(Earlier, first, From).

in_force(in_force(Period), judgment, Interval) :- nonvar(Period), period(Period, Interval).
in_force(in_force(Period, Day), Day, Interval) :- nonvar(Period), period(Period, Interval).

period(from(Day), From-10_000_000) :- day_number(Day, first, From).
period(until(Day), 0-Until) :- day_number(Day, last, Until).
period(from_to(First, Last), From-Until) :- day_number(First, first, From), day_number(Last, last, Until).

%   day_number(+Day, +End, -Number): later days have larger numbers; of a month its first or last day.

day_number(Day, _, Number), nonvar(Day), Day = date(Year, Month, Date), integer(Date) =>
    Number is Year*500+Month*35+Date.
day_number(Month, End, Number), nonvar(Month), Month = date(Year, Number0), integer(Number0) =>
    (   End == first
    ->  Date = 1
    ;   Date = 31
    ),
    Number is Year*500+Number0*35+Date.
day_number(_, _, _) =>
    fail.
