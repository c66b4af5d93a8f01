:- module(proleg_solve,
          [ holds/3,                    % +Module, ?Goal, +Burden
            made_out/5,                 % +Module, ?Goal, ?Id, -Conditions, +Burden
            relied_on/3,                % +Module, +Goal, +Burden
            rule_relied_on/3,           % +Conditions, +Module, +Burden
            reach/5,                    % ?Conditions, +Module, +Burden, -Met, -Rest
            is_head/2,                  % +Module, +Goal
            settled/1,                  % :Call
            forget_tables/1             % +Module
          ]).
:- use_module(library(apply), [maplist/2]).
:- use_module(library(lists), [member/2]).
:- use_module(clauses, [call_for/5]).
:- use_module(conditions, [evaluate/2, met/2, sum_distinct/3]).
:- use_module(statements, [atom_parts/3]).

/** <module> What holds: rules apply unless an exception does

The clauses of a module (clauses.pl) decide; this is how the others call them. A condition that cannot be examined
because a value is not stated is met or not as the setting says.
*/

:- meta_predicate settled(0).

%!  holds(+Module, ?Goal, +Burden) is nondet.
%
%   True when a rule for Goal applies and no exception to this instance of Goal holds.

holds(Module, Goal, Burden) :-
    (   is_head(Module, Goal)
    ->  call_for(g, Goal, [], Burden, Call),
        (   atom_parts(Goal, Name, Arguments),
            length(Arguments, Arity),
            Module:recursive(Name, Arity, negative)
        ->  settled(Module:Call)
        ;   Module:Call
        )
    ;   call_for(f, Goal, [_], Burden, Call),
        existing(Module:Call)
    ).

:- meta_predicate existing(0).
existing(Module:Call) :-
    functor(Call, Name, Arity),
    current_predicate(Module:Name/Arity),
    Module:Call.

%!  is_head(+Module, +Goal) is semidet.
%
%   True when some rule concludes Goal, whatever its arguments.

is_head(Module, Goal) :-
    atom_parts(Goal, Name, Arguments),
    length(Arguments, Arity),
    Module:head(Name, Arity),
    !.  % declared once

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

%!  relied_on(+Module, +Goal, +Burden) is semidet.
%
%   True when somebody relies on Goal: for one of its rules every fact that the rule itself asks for is alleged, proven
%   or not; or, where a rule asks for grounds alone, one of these is relied on.

relied_on(Module, Goal, Burden) :-
    call_for(l, Goal, [], Burden, Call),
    \+ \+ Module:Call.

%!  rule_relied_on(+Conditions, +Module, +Burden) is semidet.
%
%   The same for the Conditions of one rule.

rule_relied_on(Conditions, Module, Burden) :-
    (   memberchk(fact(_, _), Conditions)
    ->  \+ \+ all_alleged(Conditions, Module, Burden)
    ;   memberchk(ground(_), Conditions)
    ->  once(( member(ground(Ground), Conditions), relied_on(Module, Ground, Burden) ))
    ;   true
    ).

all_alleged([], _, _).
all_alleged([fact(Goal, _)|Conditions], Module, Burden) :-
    !,
    (   proven(Module, Goal, _, Burden)
    ;   unproven(Module, Goal, _, not_proven, Burden)
    ),
    all_alleged(Conditions, Module, Burden).
all_alleged([_|Conditions], Module, Burden) :-
    all_alleged(Conditions, Module, Burden).

proven(Module, Goal, Id, Burden) :-
    call_for(f, Goal, [Id], Burden, Call),
    Module:Call.

unproven(Module, Goal, Id, Why, Burden) :-
    call_for(u, Goal, [Id, Why], Burden, Call),
    Module:Call.

%!  reach(?Conditions, +Module, +Burden, -Met:integer, -Rest:list) is nondet.
%
%   The first Met of Conditions are met; Rest are those from the first that is not, as step terms of explain.pl. Every
%   way of meeting them as far as it goes is a solution; Rest is empty where all are met.

reach([], _, _, 0, []).
reach([Condition|Conditions], Module, Burden, Met, Rest) :-
    (   met_condition(Condition, Module, Burden)
    *-> reach(Conditions, Module, Burden, Met1, Rest),
        Met is Met1+1
    ;   Met = 0,
        Rest = [Condition|Conditions]
    ).

met_condition(fact(Goal, Id), Module, Burden) :-
    proven(Module, Goal, Id, Burden).
met_condition(ground(Goal), Module, Burden) :-
    holds(Module, Goal, Burden).
met_condition(condition(Goal), _, _) :-
    met(Goal, 0).
met_condition(total(Amount, Conditions, Sum, Ids), Module, Burden) :-
    Conditions = [fact(_, First)|_],
    findall(First-Amount, ( maplist(met_in(Module, Burden), Conditions) ), Found),
    sum_distinct(Found, Sum, Ids).

met_in(Module, Burden, Condition) :-
    met_condition(Condition, Module, Burden).

%!  forget_tables(+Module) is det.

:- det(forget_tables/1).
forget_tables(Module) :-
    (   Module:tabled
    ->  abolish_all_tables
    ;   true
    ).
