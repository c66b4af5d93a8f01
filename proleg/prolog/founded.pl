:- module(proleg_founded,
          [ founded_plan/6              % +Module, +Goal, +Burden, -Plan, +Founded0, -Founded
          ]).
:- use_module(library(apply), [foldl/4]).
:- use_module(library(assoc), [empty_assoc/1, get_assoc/3, put_assoc/4]).
:- use_module(library(lists), [append/3, member/2]).
:- use_module(solve, [holds/3, made_out/5]).

/** <module> Which derivation of a ground that depends on itself is a reason

`path(a, b)` may be derived from `path(a, b)`: that is no reason. Among all derivations of a recursive ground and of
what it rests on, the founded ones are found from below, each step once (Dowling and Gallier 1984); the first that is
found for a ground rests on grounds that were founded before it.
*/

%!  founded_plan(+Module, +Goal, +Burden, -Plan, +Founded0, -Founded) is semidet.
%
%   Plan is plan(RuleId, Conditions, Met). Fails where Goal does not depend on itself, or does not hold. Founded is an
%   assoc of Burden-Goal to Plan, of all that was found so far.

founded_plan(Module, Goal, Burden, Plan, Founded0, Founded) :-
    recursive(Module, Goal),
    (   get_assoc(Burden-Goal, Founded0, Plan0)
    ->  Plan = Plan0,
        Founded = Founded0
    ;   once(holds(Module, Goal, Burden)),
        closure([Goal], Module, Burden, Founded0, Derivations),
        found(Derivations, Burden, Founded0, Founded),
        get_assoc(Burden-Goal, Founded, Plan)
    ).

recursive(Module, Goal) :-
    Module:recursive(Goal, _),
    !.  % declared once

%   closure(+Goals, +Module, +Burden, +Founded, -Derivations): derivation(Goal, Plan, Needs) of Goals and of all that they
%   rest on; what is in Founded needs no more.

closure(Goals, Module, Burden, Founded, Derivations) :-
    empty_assoc(Seen),
    closure(Goals, Module, Burden, Founded, Seen, Derivations).

closure([], _, _, _, _, []).
closure([Goal|Goals], Module, Burden, Founded, Seen0, Derivations) :-
    (   get_assoc(Goal, Seen0, _)
    ->  closure(Goals, Module, Burden, Founded, Seen0, Derivations)
    ;   put_assoc(Goal, Seen0, true, Seen),
        findall(derivation(Goal, plan(Id, Conditions, Met), Needs),
                ( made_out(Module, Goal, Id, Conditions, Burden),
                  length(Conditions, Met),
                  findall(Need, needed(Conditions, Module, Burden, Founded, Need), Needs) ),
                Own),
        findall(Need, ( member(derivation(_, _, Needs), Own), member(Need, Needs) ), More),
        append(More, Goals, Next),
        append(Own, Rest, Derivations),
        closure(Next, Module, Burden, Founded, Seen, Rest)
    ).

needed(Conditions, Module, Burden, Founded, Need) :-
    member(ground(Need), Conditions),
    recursive(Module, Need),
    \+ get_assoc(Burden-Need, Founded, _).

found(Derivations, Burden, Founded0, Founded) :-
    empty_assoc(Empty),
    foldl(wait, Derivations, Empty-[], Waiting-Ready),
    propagate(Ready, Waiting, Burden, Founded0, Founded).

%   Each derivation waits, with a counter, under each ground that it needs.

wait(derivation(Goal, Plan, Needs0), Waiting0-Ready, Waiting-Next) :-
    sort(Needs0, Needs),
    length(Needs, Count),
    Counted = counted(Count, Goal, Plan),
    (   Count =:= 0
    ->  Waiting = Waiting0,
        Next = [Counted|Ready]
    ;   foldl(wait_for(Counted), Needs, Waiting0, Waiting),
        Next = Ready
    ).

wait_for(Counted, Need, Waiting0, Waiting) :-
    (   get_assoc(Need, Waiting0, Others)
    ->  put_assoc(Need, Waiting0, [Counted|Others], Waiting)
    ;   put_assoc(Need, Waiting0, [Counted], Waiting)
    ).

propagate([], _, _, Founded, Founded).
propagate([counted(_, Goal, Plan)|Ready], Waiting, Burden, Founded0, Founded) :-
    (   get_assoc(Burden-Goal, Founded0, _)
    ->  Ready1 = Ready,
        Founded1 = Founded0
    ;   put_assoc(Burden-Goal, Founded0, Plan, Founded1),
        (   get_assoc(Goal, Waiting, Dependents)
        ->  foldl(one_less, Dependents, Ready, Ready1)
        ;   Ready1 = Ready
        )
    ),
    propagate(Ready1, Waiting, Burden, Founded1, Founded).

one_less(Counted, Ready, Next) :-
    arg(1, Counted, Count0),
    Count is Count0-1,
    setarg(1, Counted, Count),
    (   Count =:= 0
    ->  Next = [Counted|Ready]
    ;   Next = Ready
    ).
