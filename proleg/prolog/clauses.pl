:- module(proleg_clauses,
          [ declare/3,                  % +Module, +Heads, +Facts
            table_head/3,               % +Module, +Key, +Sign
            add_head/4,                 % +Module, +Key, +Sign, +Attacked
            add_rule/4,                 % +Module, +Rule, +Id0, -Id
            add_attack/4,               % +Module, +Attack, +Id0, -Id
            opponent/2,                 % ?Party, ?Other
            call_for/5                  % +Letter, +Goal, +Extra, +Burden, -Call
          ]).
:- use_module(library(apply), [foldl/4, maplist/2]).
:- use_module(library(lists), [append/3, member/2]).
:- use_module(conditions, [met/2, sum_distinct/3]).
:- use_module(statements, [atom_key/2, atom_parts/3, key_atom/2]).

/** <module> Rules → clauses that SWI-Prolog runs and indexes

The names of a rule base are never names of predicates: each stands behind a letter and a blank, so a head `shell(X)`
becomes 'g shell'(X, Burden). Burden is the party who bears the burden of what is called.

    'g NAME'(Args..., Burden)               the ground holds
    'r NAME'(Args..., Id, Frame, Burden)    the conditions of rule Id are met, with the values in Frame
    'x NAME'(Args..., Burden)               an exception defeats the ground
    'l NAME'(Args..., Burden)               somebody relies on the ground
    'f NAME'(Args..., FactId, Burden)       the fact is proven, for the party who bears its burden
    'u NAME'(Args..., FactId, Why, Burden)  the fact is alleged; Why is `not_produced` or `not_proven`
*/

%!  declare(+Module, +Heads:list, +Facts:list) is det.
%
%   Heads and Facts are keys.

:- det(declare/3).
declare(Module, Heads, Facts) :-
    maplist(declare_predicate(Module), [rule/4, attack/5, place/5, head/2, uses/2, recursive/3, raw/4, tabled/0]),
    forall(member(Name/Arity, Heads),
           ( assertz(Module:head(Name, Arity)),
             maplist(declare_for(Module, Name, Arity), [g-1, r-3, x-1, l-1]) )),
    forall(member(Key, Facts), declare_fact(Module, Key)).

declare_fact(Module, Name/Arity) :-
    assertz(Module:uses(Name, Arity)),
    maplist(declare_for(Module, Name, Arity), [f-2, u-3]).

declare_for(Module, Name, Arity, Letter-More) :-
    atomic_list_concat([Letter, ' ', Name], Mangled),
    Whole is Arity+More,
    declare_predicate(Module, Mangled/Whole).

declare_predicate(Module, Indicator) :-
    dynamic(Module:Indicator).

%!  table_head(+Module, +Key, +Sign) is det.
%
%   What depends on itself, or takes much work, is judged once and remembered; so is who defeats and relies on it.

:- det(table_head/3).
table_head(Module, Name/Arity, Sign) :-
    table_for(Module, g, Name, Arity),
    (   Sign == none
    ->  true
    ;   table_for(Module, l, Name, Arity),
        assertz(Module:recursive(Name, Arity, Sign)),
        (   Sign == negative
        ->  table_for(Module, x, Name, Arity)
        ;   true
        )
    ),
    (   Module:tabled
    ->  true
    ;   assertz(Module:tabled)
    ).

table_for(Module, Letter, Name, Arity) :-
    atomic_list_concat([Letter, ' ', Name], Mangled),
    Whole is Arity+1,
    table(Module:Mangled/Whole).

%!  add_head(+Module, +Key, +Sign, +Attacked) is det.
%
%   Attacked is `attacked` where some exception defeats the ground.

:- det(add_head/4).
add_head(Module, Key, Sign, Attacked) :-
    key_atom(Key, Head),
    call_for(g, Head, [], Burden, Holds),
    call_for(r, Head, [_, _], Burden, MadeOut),
    call_for(x, Head, [], Burden, Defeated),
    (   Attacked == unattacked
    ->  Body = MadeOut
    ;   Sign == negative
    ->  Body = ( MadeOut, proleg_clauses:undefeated(Module:Defeated) )
    ;   Body = ( MadeOut, \+ Defeated )
    ),
    assertz(Module:(Holds :- Body)).

%   undefeated(:Defeated): well-founded negation, for a head that depends on itself through an exception.

:- meta_predicate undefeated(0).
undefeated(Defeated) :-
    (   ground(Defeated)
    ->  tnot(Defeated)
    ;   not_exists(Defeated)
    ).

%!  call_for(+Letter, +Goal, +Extra:list, +Burden, -Call) is det.

:- det(call_for/5).
call_for(Letter, Goal, Extra, Burden, Call) :-
    atom_parts(Goal, Name, Arguments),
    atomic_list_concat([Letter, ' ', Name], Mangled),
    append(Extra, [Burden], More),
    append(Arguments, More, All),
    compound_name_arguments(Call, Mangled, All).

%!  add_rule(+Module, +Rule, +Id0, -Id) is det.
%
%   Rule has the number Id0.

:- det(add_rule/4).
add_rule(Module, rule(_, Head, Conditions, Info), Id, Next) :-
    term_variables(Head-Conditions, Variables),
    Frame =.. [frame|Variables],
    assertz(Module:rule(Id, Head, Frame, Conditions)),
    add_place(Module, Id, Info),
    call_for(r, Head, [Id, Frame], Burden, Call),
    body(Conditions, at(Module, Id, Head), Burden, Body),
    assertz(Module:(Call :- Body)),
    relied_on_body(Conditions, Burden, Relied),
    call_for(l, Head, [], Burden, ReliedHead),
    assertz(Module:(ReliedHead :- Relied)),
    Next is Id+1.

add_place(Module, Id, info(File, Line, Name, Source)) :-
    assertz(Module:place(Id, File, Line, Name, Source)).

%   body(+Conditions, +At, +Burden, -Body): At is at(Module, RuleId, Head).

body([], _, _, true).
body([Condition], At, Burden, Goal) :-
    !,
    condition_goal(Condition, At, Burden, Goal).
body([Condition|Conditions], At, Burden, (Goal, Goals)) :-
    condition_goal(Condition, At, Burden, Goal),
    body(Conditions, At, Burden, Goals).

condition_goal(fact(Goal, FactId), _, Burden, Call) => call_for(f, Goal, [FactId], Burden, Call).
condition_goal(ground(Goal), at(Module, _, Head), Burden, Call) => ground_call(Module, Head, Goal, Burden, Call).
condition_goal(condition(true), _, _, Call) => Call = true.
condition_goal(condition(Goal), at(_, Id, _), _, Call) => Call = proleg_conditions:met(Goal, Id).
condition_goal(total(Amount, Conditions, Sum, Ids), At, Burden, Call) =>
    Conditions = [fact(_, First)|_],
    body(Conditions, At, Burden, Inner),
    Call = ( findall(First-Amount, Inner, Found), proleg_conditions:sum_distinct(Found, Sum, Ids) ).

%   ground_call(+Module, +Head, +Goal, +Burden, -Call): from outside, a ground that may depend on itself through an
%   exception must be settled before others rest on it.

ground_call(Module, Head, Goal, Burden, Call) :-
    call_for(g, Goal, [], Burden, Holds),
    (   through_exception(Module, Goal),
        \+ through_exception(Module, Head)
    ->  Call = proleg_solve:settled(Module:Holds)
    ;   Call = Holds
    ).

through_exception(Module, Goal) :-
    atom_key(Goal, Name/Arity),
    Module:recursive(Name, Arity, negative).

%   relied_on_body(+Conditions, +Burden, -Body): a rule is relied on where every fact that it asks for itself is
%   alleged, proven or not; one that asks for grounds alone, where one of these is relied on.

relied_on_body(Conditions, Burden, Body) :-
    findall_facts(Conditions, Facts),
    (   Facts \== []
    ->  alleged_all(Facts, Burden, Body)
    ;   findall_grounds(Conditions, Grounds),
        Grounds \== []
    ->  relied_on_any(Grounds, Burden, Body)
    ;   Body = true
    ).

findall_facts([], []).
findall_facts([Condition|Conditions], Facts) :-
    (   Condition = fact(Goal, _)
    ->  Facts = [Goal|Facts1]
    ;   Facts = Facts1
    ),
    findall_facts(Conditions, Facts1).

findall_grounds([], []).
findall_grounds([Condition|Conditions], Grounds) :-
    (   Condition = ground(Goal)
    ->  Grounds = [Goal|Grounds1]
    ;   Grounds = Grounds1
    ),
    findall_grounds(Conditions, Grounds1).

alleged_all([Fact], Burden, Body) :-
    !,
    alleged(Fact, Burden, Body).
alleged_all([Fact|Facts], Burden, (Alleged, Body)) :-
    alleged(Fact, Burden, Alleged),
    alleged_all(Facts, Burden, Body).

alleged(Fact, Burden, ( Proven ; Unproven )) :-
    call_for(f, Fact, [_], Burden, Proven),
    call_for(u, Fact, [_, not_proven], Burden, Unproven).

relied_on_any([Ground], Burden, Call) :-
    !,
    call_for(l, Ground, [], Burden, Call).
relied_on_any([Ground|Grounds], Burden, ( Call ; Body )) :-
    call_for(l, Ground, [], Burden, Call),
    relied_on_any(Grounds, Burden, Body).

%!  add_attack(+Module, +Attack, +Id0, -Id) is det.

:- det(add_attack/4).
add_attack(Module, attack(Effect, _, Head, Ground, Extra, Info), Id, Next) :-
    assertz(Module:attack(Head, Effect, Ground, Extra, Id)),
    add_place(Module, Id, Info),
    (   Effect == defeats,
        atom_key(Head, Name/Arity),
        Module:head(Name, Arity)
    ->  call_for(x, Head, [], Burden, Defeated),
        ground_call(Module, Head, Ground, Other, Holds),
        assertz(Module:(Defeated :- proleg_clauses:opponent(Burden, Other), Holds))
    ;   true
    ),
    Next is Id+1.

opponent(plaintiff, defendant).
opponent(defendant, plaintiff).
