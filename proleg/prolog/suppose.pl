:- module(proleg_suppose,
          [ fact_stands/2,              % +Module, +Change
            fact_falls/2,               % +Module, +Id
            forget_supposed/1           % +Module
          ]).
:- use_module(library(lists), [member/2]).
:- use_module(solve, [forget_tables/1]).

/** <module> What a fact being so, or not so, would lead to

A supposition changes the facts of a case, and is undone on backtracking.
*/

%!  fact_stands(+Module, +Change) is semidet.
%
%   Change is new(Fact), or proven(Id, Fact); the fact counts as proven from here on.

fact_stands(Module, new(Fact)) :-
    Module:uses(Fact, supposed, _, Proven, _, _),
    supposed(Module, Proven).
fact_stands(Module, proven(Id, Fact)) :-
    Module:uses(Fact, Id, _, Proven, _, _),
    supposed(Module, Proven).

supposed(Module, Clause) :-
    assertz(Module:Clause, Reference),
    (   forget_tables(Module)
    ;   erase(Reference),
        forget_tables(Module),
        fail
    ).

%!  fact_falls(+Module, +Id) is semidet.
%
%   The fact, which counts as proven, does so no more from here on.

fact_falls(Module, Id) :-
    findall(Proven-Reference,
            ( Module:uses(_, Id, _, Proven, _, _), clause(Module:Proven, true, Reference) ),
            Found),
    Found \== [],
    (   forall(member(_-Reference, Found), erase(Reference)),
        forget_tables(Module)
    ;   forall(member(Proven-_, Found), assertz(Module:Proven)),
        forget_tables(Module),
        fail
    ).

%!  forget_supposed(+Module) is det.
%
%   Whatever ended a search, nothing that was only supposed stays.

:- det(forget_supposed/1).
forget_supposed(Module) :-
    forall(Module:uses(_, supposed, _, Proven, _, _), retractall(Module:Proven)).
