:- module(proleg_bench_timing,
          [ times/3                     % :Goals, +Rounds, -Milliseconds
          ]).
:- use_module(library(apply), [foldl/4, maplist/3, maplist/4]).

/** <module> How long goals take, each run in turn, in processor time: short goals in long rounds are often interrupted
*/

:- meta_predicate times(:, +, -).

%!  times(:Goals, +Rounds, -Milliseconds:list) is det.
%
%   Goals are Repetitions-Goal; the best round of each counts, for one repetition. Each Goal is run once beforehand.
%
%   @error goal_failed(Goal)

:- det(times/3).
times(Module:Goals, Rounds, Milliseconds) :-
    maplist(timed(Module), Goals, _),
    findall(Times, ( between(1, Rounds, _), maplist(timed(Module), Goals, Times) ), All),
    best_of_each(All, Milliseconds).

best_of_each([Times|All], Best) :-
    foldl(maplist(least), All, Times, Best).

least(Time, Best0, Best) :-
    Best is min(Time, Best0).

timed(Module, Repetitions-Goal, Milliseconds) :-
    statistics(cputime, Begun),
    (   between(1, Repetitions, _),
        \+ Module:Goal,
        throw(goal_failed(Goal))
    ;   true
    ),
    !,
    statistics(cputime, Ended),
    Milliseconds is (Ended-Begun)*1000/Repetitions.
