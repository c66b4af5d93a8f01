:- module(proleg_solve,
          [ holds/3,                    % +Module, ?Goal, +Burden
            made_out/5,                 % +Module, ?Goal, ?Id, -Conditions, +Burden
            reach/3,                    % ?Calls, +Module, -Met
            settled/1,                  % :Call
            forget_tables/1             % +Module
          ]).
:- use_module(clauses, [call_for/5]).

/** <module> What holds: rules apply unless an exception does

The clauses of a module (clauses.pl) decide; this is how the others call them. A condition that cannot be examined
because a value is not stated is met or not as the setting says.
*/

:- meta_predicate settled(0).

%!  holds(+Module, ?Goal, +Burden) is nondet.
%
%   True when a rule for Goal applies and no exception to this instance of Goal holds.

holds(Module, Goal, Burden) :-
    (   Module:head(Goal, Burden, Call, _)
    ->  (   Module:recursive(Goal, negative)
        ->  settled(Module:Call)
        ;   Module:Call
        )
    ;   Module:uses(Goal, _, Burden, Call, _, _),
        Module:Call
    ).

%!  settled(:Call) is nondet.
%
%   Call, which may depend on itself through an exception.
%
%   @error undefined(Loop): whether it holds depends on whether it holds

settled(Call) :-
    call_delays(Call, Delays),
    (   Delays == true
    ->  true
    ;   call_residual_program(Call, Program),
        throw(undefined(Program))
    ).

%!  made_out(+Module, ?Goal, ?Id, -Conditions, +Burden) is nondet.
%
%   True when the Conditions of rule Id for Goal are met; they are given with the values that meet them.

made_out(Module, Goal, Id, Conditions, Burden) :-
    Module:rule(Id, Goal, Frame, Conditions),
    call_for(r, Goal, [Id, Frame], Burden, Call),
    Module:Call.

%!  reach(?Calls, +Module, -Met:integer) is nondet.
%
%   The first Met of Calls, those of the conditions of a rule, succeed, and the next does not; every way of meeting them
%   as far as it goes is a solution.

reach([], _, 0).
reach([Call|Calls], Module, Met) :-
    (   Module:Call
    *-> reach(Calls, Module, Met1),
        Met is Met1+1
    ;   Met = 0
    ).

%!  forget_tables(+Module) is det.

:- det(forget_tables/1).
forget_tables(Module) :-
    (   Module:tabled
    ->  abolish_all_tables
    ;   true
    ).
