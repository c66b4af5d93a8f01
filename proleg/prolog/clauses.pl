:- module(proleg_clauses,
          [ declare/3,                  % +Module, +Heads, +Facts
            table_head/3,               % +Module, +Key, +Sign
            add_head/4,                 % +Module, +Key, +Sign, +Attacked
            add_rule/4,                 % +Module, +Rule, +Id0, -Id
            add_attack/4,               % +Module, +Attack, +Id0, -Id
            gather/2,                   % +Module, +Heads
            condition_goal/4,           % +Condition, +At, +Burden, -Call
            opponent/2,                 % ?Party, ?Other
            call_for/5                  % +Letter, +Goal, +Extra, +Burden, -Call
          ]).
:- use_module(library(apply), [foldl/4, maplist/2, partition/4]).
:- use_module(library(lists), [append/3, member/2]).
:- use_module(conditions, [met/2, sum_distinct/3, unbound_is_fault/0]).
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
    maplist(declare_predicate(Module), [rule/4, attack/5, rules_of/2, direct/4, attacks_of/2, bearing_of/2, place/5, head/4, uses/6, states/1, recursive/2,
                                         raw/4, tabled/0, with_terms/0]),
    forall(member(Name/Arity, Heads),
           ( key_atom(Name/Arity, Head),
             call_for(g, Head, [], Burden, Holds),
             call_for(l, Head, [], Burden, ReliedOn),
             assertz(Module:head(Head, Burden, Holds, ReliedOn)),
             maplist(declare_for(Module, Name, Arity), [g-1, r-3, x-1, l-1]) )),
    forall(member(Key, Facts), declare_fact(Module, Key)).

declare_fact(Module, Name/Arity) :-
    key_atom(Name/Arity, Fact),
    call_for(f, Fact, [Id], Burden, Proven),
    call_for(u, Fact, [Id, Why], Burden, Unproven),
    assertz(Module:uses(Fact, Id, Burden, Proven, Why, Unproven)),
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
    table_for(Module, l, Name, Arity),
    (   Sign == none
    ->  true
    ;   key_atom(Name/Arity, Head),
        assertz(Module:recursive(Head, Sign)),
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
    ;   Body = ( MadeOut, ( \+ Defeated -> true ; proleg_clauses:open_instance(Module:Defeated) ) )
    ),
    assertz(Module:(Holds :- Body)).

%   open_instance(:Defeated): fails, for the exception holds; but where the head leaves open whom it concerns, and the
%   exception holds for one of them alone, the rule is at fault.
%
%   @error open_exception(Name)

:- meta_predicate open_instance(0).
open_instance(Module:Defeated) :-
    \+ ground(Defeated),
    unbound_is_fault,
    copy_term(Defeated, Found),
    Module:Found,
    \+ Found =@= Defeated,
    !,
    compound_name_arity(Defeated, Mangled, _),
    atom_concat('x ', Name, Mangled),
    throw(open_exception(Name)).

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
condition_goal(condition(Goal), at(_, Id, _), _, Call), plain_values(Goal, Test, Compared) =>
    Call = ( Test -> Compared ; proleg_conditions:met(Goal, Id) ).
condition_goal(condition(Goal), at(_, Id, _), _, Call) => Call = proleg_conditions:met(Goal, Id).
condition_goal(total(Amount, Conditions, Sum, Ids), At, Burden, Call) =>
    Conditions = [fact(Fact, First)|_],
    body(Conditions, At, Burden, Inner),
    Call = ( findall(said(First, Fact)-Amount, Inner, Found), proleg_conditions:sum_distinct(Found, Sum, Ids) ).

%   plain_values(+Condition, -Test, -Compared): where Test says that both values are whole days, or known, they are compared
%   on the spot.

plain_values(before_the_day(A, B), Test, Compared) :- whole_days(A, B, Test), Compared = (A @< B).
plain_values(after_the_day(A, B), Test, Compared) :- whole_days(A, B, Test), Compared = (A @> B).
plain_values(same_day_or_before_the_day(A, B), Test, Compared) :- whole_days(A, B, Test), Compared = (A @=< B).
plain_values(same_day_or_after_the_day(A, B), Test, Compared) :- whole_days(A, B, Test), Compared = (A @>= B).
plain_values(Comparison, Test, Compared) :-
    compound_name_arguments(Comparison, Relation, [A, B]),
    memberchk(Relation, [<, >, =<, >=]),
    var(A),
    var(B),
    Test = ( integer(A), integer(B) ),
    Compared = Comparison.
plain_values(stated(A), nonvar(A), true).
plain_values(not_stated(A), nonvar(A), fail).
plain_values(different(A, B), true, A \== B).

whole_days(A, B, ( nonvar(A), nonvar(B), A = date(_, _, _), B = date(_, _, _) )) :-
    var(A),
    var(B).

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
    Module:recursive(Goal, negative).

%   relied_on_body(+Conditions, +Burden, -Body): a rule is relied on where every fact that it asks for itself is
%   alleged, proven or not; one that asks for grounds alone, where each of these is relied on.

relied_on_body(Conditions, Burden, Body) :-
    facts_of(Conditions, Facts),
    (   Facts \== []
    ->  alleged_all(Facts, Burden, Body)
    ;   grounds_of(Conditions, Grounds),
        Grounds \== []
    ->  relied_on_all(Grounds, Burden, Body)
    ;   Body = true
    ).

facts_of([], []).
facts_of([Condition|Conditions], Facts) :-
    (   Condition = fact(Goal, _)
    ->  Facts = [Goal|Facts1]
    ;   Facts = Facts1
    ),
    facts_of(Conditions, Facts1).

grounds_of([], []).
grounds_of([Condition|Conditions], Grounds) :-
    (   Condition = ground(Goal)
    ->  Grounds = [Goal|Grounds1]
    ;   Grounds = Grounds1
    ),
    grounds_of(Conditions, Grounds1).

alleged_all([Fact], Burden, Body) :-
    !,
    alleged(Fact, Burden, Body).
alleged_all([Fact|Facts], Burden, (Alleged, Body)) :-
    alleged(Fact, Burden, Alleged),
    alleged_all(Facts, Burden, Body).

alleged(Fact, Burden, ( Proven ; Unproven )) :-
    call_for(f, Fact, [_], Burden, Proven),
    call_for(u, Fact, [_, not_proven], Burden, Unproven).

relied_on_all([Ground], Burden, Call) :-
    !,
    call_for(l, Ground, [], Burden, Call).
relied_on_all([Ground|Grounds], Burden, ( Call, Body )) :-
    call_for(l, Ground, [], Burden, Call),
    relied_on_all(Grounds, Burden, Body).

%!  add_attack(+Module, +Attack, +Id0, -Id) is det.

:- det(add_attack/4).
add_attack(Module, attack(Effect, _, Head, Ground, Extra, Info), Id, Next) :-
    assertz(Module:attack(Head, Effect, Ground, Extra, Id)),
    add_place(Module, Id, Info),
    (   Effect == defeats,
        Module:head(Head, _, _, _)
    ->  call_for(x, Head, [], Burden, Defeated),
        ground_call(Module, Head, Ground, Other, Holds),
        assertz(Module:(Defeated :- proleg_clauses:opponent(Burden, Other), Holds))
    ;   true
    ),
    Next is Id+1.

%!  gather(+Module, +Heads) is det.
%
%   What explain.pl asks of each head, in one fact each, which is found and copied at once:
%
%       rules_of(Head, Rules)       rule(Id, Head, Conditions, Count, Calls, Burden, MadeOut, ReliedOn)
%       direct(Head, rule(Id, Conditions, Calls), Burden, ReliedOn)     the only rule for a head that says all
%       attacks_of(Head, Attacks)   attack(Head, Effect, Ground, Extra, Id, Burden, ReliedOn)
%       bearing_of(Head, Attacks)   likewise those that bear interest, where there are any
%
%   Calls has the call of each of the Count conditions; MadeOut and ReliedOn are calls too. Burden is that of the rule,
%   and that of the attack.

:- det(gather/2).
gather(Module, Heads) :-
    (   says_of_terms(Module)
    ->  assertz(Module:with_terms)
    ;   true
    ),
    forall(member(Key, Heads),
           ( key_atom(Key, Head), gather_rules(Module, Key, Head), gather_attacks(Module, Key, Head) )).

%   says_of_terms(+Module): some rule speaks of what is in a term, `manifestation(rescission(Act), ...)`.

says_of_terms(Module) :-
    (   Module:rule(_, Head, _, Conditions),
        goals_of(Conditions, Goals),
        member(Atom, [Head|Goals])
    ;   Module:attack(Head, _, Ground, _, _),
        member(Atom, [Head, Ground])
    ),
    \+ ground(Atom),
    atom_parts(Atom, _, Arguments),
    member(Argument, Arguments),
    compound(Argument),
    \+ ground(Argument),
    !.

gather_rules(Module, Key, Skeleton) :-
    findall(rule(Id, Head, Conditions, Count, Calls, Burden, MadeOut, ReliedOn),
            ( key_atom(Key, Head),
              Module:rule(Id, Head, Frame, Conditions),
              call_for(r, Head, [Id, Frame], Burden, MadeOut),
              relied_on_body(Conditions, Burden, ReliedOn),
              length(Conditions, Count),
              condition_calls(Conditions, at(Module, Id, Head), Burden, Calls) ),
            Rules),
    assertz(Module:rules_of(Skeleton, Rules)),
    (   Rules = [rule(Id, Head, Conditions, _, Calls, Burden, _, ReliedOn)],
        \+ Module:recursive(Skeleton, _),
        said_by_head(Conditions, Head)
    ->  assertz(Module:direct(Head, rule(Id, Conditions, Calls), Burden, ReliedOn))
    ;   true
    ).

%   said_by_head(+Conditions, +Head): every value that Conditions depend on is an argument of Head.

said_by_head(Conditions, Head) :-
    \+ memberchk(total(_, _, _, _), Conditions),
    goals_of(Conditions, Goals),
    term_variables(Head, Known),
    term_variables(Goals, Variables),
    \+ ( member(Variable, Variables), \+ ( member(Other, Known), Other == Variable ) ).

goals_of([], []).
goals_of([Condition|Conditions], [Goal|Goals]) :-
    arg(1, Condition, Goal),
    goals_of(Conditions, Goals).

gather_attacks(Module, Key, Skeleton) :-
    findall(attack(Head, Effect, Ground, Extra, Id, Burden, ReliedOn),
            ( key_atom(Key, Head),
              Module:attack(Head, Effect, Ground, Extra, Id),
              call_for(l, Ground, [], Burden, ReliedOn) ),
            All),
    partition(bears_interest, All, Bearing, Attacks),
    assertz(Module:attacks_of(Skeleton, Attacks)),
    (   Bearing == []
    ->  true
    ;   assertz(Module:bearing_of(Skeleton, Bearing))
    ).

bears_interest(attack(_, bears_interest, _, _, _, _, _)).

condition_calls([], _, _, []).
condition_calls([Condition|Conditions], At, Burden, [Call|Calls]) :-
    condition_goal(Condition, At, Burden, Call),
    condition_calls(Conditions, At, Burden, Calls).

opponent(plaintiff, defendant).
opponent(defendant, plaintiff).
