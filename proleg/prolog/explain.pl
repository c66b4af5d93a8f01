:- module(proleg_explain,
          [ claim_proof/5,              % +Module, +Claim, +Suit, -Proof, -Account
            goal_proof/3,               % +Module, ?Goal, -Proof
            goal_verdict/3              % +Module, ?Goal, -Holds
          ]).
:- use_module(library(assoc), [empty_assoc/1]).
:- use_module(library(lists), [append/3, member/2]).
:- use_module(account, [account/5]).
:- use_module(clauses, [condition_goal/4, opponent/2]).
:- use_module(conditions, [evaluate/2, unbound_is_fault/0]).
:- use_module(claims, [claim_instances/5, general/3]).
:- use_module(outcome_of_ground, [finished/7]).
:- use_module(plans, [best_plans/7, furthest_rules/3]).
:- use_module(reductions, [performances/5, reductions/5]).
:- use_module(solve, [holds/3]).
:- use_module(seen, [instance_key/2, no_seen/1, see/6, seen/5]).
:- use_module(statements, [atom_parts/3]).

/** <module> Proofs: why a ground holds or fails

A proof is proof(Grounds, Available): the grounds that were examined, each an instance: the best one there is (it
holds; else it is made out but defeated; else the one whose conditions are met the furthest). Sub-grounds and attacks
are referred to by number, so that what is used many times is proved once; the goal has number 0. Available are
Number-Name for each ground that might be raised against ground Number, and on which nobody relies.

    ground(Number, Goal, Level, Burden, MadeOut, Holds, Reason, Derivations, Attacks)
    derivation(RuleId, Holds, Steps)
    step: fact(Goal, FactId, Holds, Reason), ground(Number, Holds, Reason), condition(Goal, Holds, Reason); a total is a
          step for each fact added up, and condition(total(Sum), Holds, Reason)
    attack(Effect, Number, AttackId, Holds, Extra)      Extra as in compile.pl

While it is made, state(Next, Grounds, Seen, Available, Founded) goes through: the next number, the grounds so far,
those seen (seen.pl), what is available, and what founded.pl has found (`none` where no rule leads back to itself).
*/

%!  claim_proof(+Module, +Claim, +Suit, -Proof, -Account) is det.
%
%   Claim is a goal whose unknown arguments are variables. Suit is suit(AmountPlace, Demand): the number of the argument
%   that is the principal, or 0, and what is demanded, as in account.pl, which says what Account is too; it is `none`
%   where the claim fails or no sum is made out. What bears interest is examined only where interest is demanded.

:- det(claim_proof/5).
claim_proof(Module, Claim, suit(Place, Demand), proof([Root|Rest], Available), Account) :-
    claim_instances(Module, Claim, Place, Plans0, Principal),
    (   Plans0 == []
    ->  furthest_rules(Module, Claim, Plans)
    ;   Plans = Plans0
    ),
    copy_term(Claim, Explained),
    first_state(Module, 1, State0),
    derivations(Plans, 0, plaintiff, [], Module, Derivations, State0, State1),
    general(Explained, Place, Target0),
    copy_term(Target0, Target),
    attacks(Target, 0-0, plaintiff, Module, Attacks0, State1, State2),
    bearing(Demand, Target, Module, Bearing, State2, State),
    append(Attacks0, Bearing, Attacks),
    with_total(Explained, Place, Principal),
    finished(0, Explained, 0, plaintiff, Derivations, Attacks, Root),
    arg(6, Root, Holds),
    owed(Holds, Principal, Attacks, Demand, Account),
    all_told(State, Rest, Available).

owed(true, Principal, Attacks, Demand, Account), integer(Principal) =>
    findall(taken(Extra, Number), member(attack(reduces, Number, _, true, Extra), Attacks), Taken),
    findall(runs(Extra, Number), member(attack(bears_interest, Number, _, true, Extra), Attacks), Runs),
    account(Principal, Taken, Runs, Demand, Account).
owed(_, _, _, _, Account) =>
    Account = none.

%!  goal_proof(+Module, ?Goal, -Proof) is det.
%
%   The proof of the first instance of Goal that holds, or of what comes closest.

:- det(goal_proof/3).
goal_proof(Module, Goal, proof(Grounds, Available)) :-
    goal_grounds(Module, Goal, _, State),
    all_told(State, Grounds, Available).

%!  goal_verdict(+Module, ?Goal, -Holds) is det.
%
%   Whether Goal holds, by the same proof, which is not told.

:- det(goal_verdict/3).
goal_verdict(Module, Goal, Holds) :-
    goal_grounds(Module, Goal, Holds, _).

goal_grounds(Module, Goal, Holds, State) :-
    first_state(Module, 0, State0),
    (   Module:head(Goal, _, _, _)
    ->  examine(Goal, 0, plaintiff, [], Module, _, Holds, State0, State)
    ;   fact_ground(Module, Goal, Ground),
        arg(6, Ground, Holds),
        State = state(1, [Ground], none, [], none)
    ).

first_state(Module, Number, state(Number, [], Seen, [], Founded)) :-
    no_seen(Seen),
    (   Module:recursive(_, _)
    ->  empty_assoc(Founded)
    ;   Founded = none
    ).

all_told(state(_, Unsorted, _, Names, _), Grounds, Available) :-
    sort(1, @<, Unsorted, Grounds),
    sort(Names, Available).

%   fact_ground(+Module, ?Goal, -Ground): a goal that is an ultimate fact itself.

fact_ground(Module, Goal, ground(0, Goal, 0, plaintiff, Holds, Holds, Reason, Derivations, [])) :-
    (   current_fact(Module, Goal)
    ->  unmet_step(where(0, plaintiff, [], Module), fact(Goal, Id), [Step], none, none),
        Step = fact(_, _, Holds, Reason),
        (   Id == none
        ->  Derivations = []
        ;   Derivations = [derivation(fact(Id), Holds, [Step])]
        )
    ;   Holds = false,
        Reason = not_alleged,
        Derivations = []
    ).

current_fact(Module, Goal) :-
    Module:uses(Goal, _, _, _, _, _),
    !.  % declared once

with_total(Claim, Place, Principal) :-
    (   Place > 0,
        integer(Principal)
    ->  arg(Place, Claim, Principal)
    ;   true
    ).

%   examine(?Goal, +Level, +Burden, +Used, +Module, -Number, -Holds, +State0, -State): Number is the ground in which the
%   best instance of Goal is explained; Goal becomes that instance. Used are the plans on the way to it.

examine(Goal, Level, Burden, Used, Module, Number, Holds, State0, State) :-
    State0 = state(Next, Grounds0, Seen, Available, Founded0),
    instance_key(Goal, Key),
    depth_key(Goal, Level, Module, Founded0, Depth),
    (   seen(Seen, Depth, Key, Number0, Holds0)
    ->  Number = Number0,
        Holds = Holds0,
        State = State0,
        as_explained(Goal, Number, Grounds0)
    ;   Number = Next,
        Next1 is Next+1,
        see(Seen, Depth, Key, Number, Holds, Seen1),
        known_beforehand(Depth, Goal, Module, Burden, Holds),
        State1 = state(Next1, Grounds0, Seen1, Available, Founded0),
        (   ground(Goal),
            Module:direct(Goal, Rule, Burden, ReliedOn),
            \+ \+ Module:ReliedOn
        ->  directly(Rule, where(Level, Burden, Used, Module), Derivation, State1, State2),
            attacked(Number, Goal, Level, Burden, [Derivation], Module, Holds, State2, State)
        ;   best_plans(Goal, Module, Burden, Used, Plans, Founded0, Founded1),
            explained(Number, Goal, Level, Burden, Plans, Used, Module, Holds,
                      state(Next1, Grounds0, Seen1, Available, Founded1), State)
        )
    ).

%   as_explained(?Goal, +Number, +Grounds): Goal becomes the instance that is explained there, as it did at first; one
%   whose explanation has not ended says nothing yet.

as_explained(Goal, Number, Grounds) :-
    (   \+ ground(Goal),
        memberchk(ground(Number, Explained, _, _, _, _, _, _, _), Grounds)
    ->  copy_term(Explained, Goal)
    ;   true
    ).

%   depth_key(+Goal, +Level, +Module, +Founded, -Depth): a ground is explained once at each level; one that leads back to
%   itself through exceptions, at every other level, once for each party.

depth_key(Goal, Level, Module, Founded, Depth) :-
    (   Founded \== none,
        Module:recursive(Goal, negative)
    ->  Parity is Level mod 2,
        Depth = of_party(Parity)
    ;   Depth = Level
    ).

%   known_beforehand(+Depth, +Goal, +Module, +Burden, -Holds): whether such a ground holds is known before it is explained, since
%   its explanation may come back to it.

known_beforehand(of_party(_), Goal, Module, Burden, Holds), ground(Goal) =>
    (   holds(Module, Goal, Burden)
    ->  Holds = true
    ;   Holds = false
    ).
known_beforehand(_, _, _, _, _) => true.

%   directly(+Rule, +Where, -Derivation, +State0, -State): the one rule for a ground whose arguments say all that its
%   conditions depend on: each is examined in its turn, and nothing is judged twice.

directly(rule(Id, Conditions, Calls), Where, derivation(Id, Holds, Steps), State0, State) :-
    directly(Conditions, Calls, Id-Conditions, 0, Where, Steps, Holds, State0, State).

directly([], [], _, _, _, [], true, State, State).
directly([Condition|Conditions], [Call|Calls], Plan, Met, Where, Steps, Holds, State0, State) :-
    direct_step(Condition, Call, Plan, Met, Where, Step, Holds0, State0, State1),
    (   Holds0 == true
    ->  Steps = [Step|Steps1],
        Met1 is Met+1,
        directly(Conditions, Calls, Plan, Met1, Where, Steps1, Holds, State1, State)
    ;   Holds = false,
        unmet_steps([Condition|Conditions], Where, Steps, State1, State)
    ).

direct_step(ground(Goal), _, Id-Conditions, Met, where(Level, Burden, Used, Module), Step, Holds, State0, State) =>
    Step = ground(Number, true, null),
    examine(Goal, Level, Burden, [plan(Id, Conditions, Met)|Used], Module, Number, Holds, State0, State).
direct_step(Condition, Call, _, _, where(_, _, _, Module), Step, Holds, State0, State) =>
    State = State0,
    (   Module:Call
    ->  Holds = true,
        direct_met(Condition, Step)
    ;   Holds = false
    ).

direct_met(fact(Goal, Id), Step) => Step = fact(Goal, Id, true, null).
direct_met(condition(Goal), Step) => Step = condition(Goal, true, null).

%   explained(+Number, +Goal, +Level, +Burden, +Plans, +Used, +Module, -Holds, +State0, -State): the ground with that
%   number, its derivations and what attacks it.

explained(Number, Goal, Level, Burden, Plans, Used, Module, Holds, State0, State) :-
    copy_term(Goal, Explained),  % what is found later, where Goal is asked for, is no part of what is explained
    derivations(Plans, Level, Burden, Used, Module, Derivations, State0, State1),
    attacked(Number, Explained, Level, Burden, Derivations, Module, Holds, State1, State).

attacked(Number, Goal, Level, Burden, Derivations, Module, Holds, State1, State) :-
    (   ( ground(Goal) ; memberchk(derivation(_, true, _), Derivations) ; \+ unbound_is_fault )
    ->  copy_term(Goal, Attacked),
        attacks(Attacked, Number-Level, Burden, Module, Attacks, State1, State2)
    ;   Attacks = [],  % an open instance that is not made out would be compared with what nothing gives
        State2 = State1
    ),
    State2 = state(Next, Grounds, Seen, Available, Founded),
    finished(Number, Goal, Level, Burden, Derivations, Attacks, Ground),
    arg(6, Ground, Holds),
    State = state(Next, [Ground|Grounds], Seen, Available, Founded).

%   derivations(+Plans, +Level, +Burden, +Used, +Module, -Derivations, +State0, -State)

derivations([], _, _, _, _, [], State, State).
derivations([Plan|Plans], Level, Burden, Used, Module, [derivation(Id, Holds, Steps)|Derivations], State0, State) :-
    Plan = plan(Id, Conditions, Met),
    steps(Conditions, Met, where(Level, Burden, [Plan|Used], Module), Steps, Holds, State0, State1),
    derivations(Plans, Level, Burden, Used, Module, Derivations, State1, State).

steps([], _, _, [], true, State, State).
steps([Condition|Conditions], Met, Where, Steps, Holds, State0, State) :-
    (   Met > 0
    ->  met_step(Where, Condition, Steps, Steps1, State0, State1),
        Met1 is Met-1,
        steps(Conditions, Met1, Where, Steps1, Holds, State1, State)
    ;   Holds = false,
        unmet_steps([Condition|Conditions], Where, Steps, State0, State)
    ).

met_step(_, fact(Goal, Id), Steps, Rest, State0, State) =>
    Steps = [fact(Goal, Id, true, null)|Rest],
    State = State0.
met_step(where(Level, Burden, Used, Module), ground(Goal), Steps, Rest, State0, State) =>
    Steps = [ground(Number, true, null)|Rest],
    examine(Goal, Level, Burden, Used, Module, Number, _, State0, State).
met_step(where(Level, Burden, Used, Module), ground(Goal, Plan), Steps, Rest, State0, State) =>
    Steps = [ground(Number, true, null)|Rest],
    State0 = state(Number, Grounds, Seen, Available, Founded),
    Next is Number+1,
    explained(Number, Goal, Level, Burden, [Plan], Used, Module, _, state(Next, Grounds, Seen, Available, Founded), State).
met_step(_, condition(Goal), Steps, Rest, State0, State) =>
    Steps = [condition(Goal, true, null)|Rest],
    State = State0.
met_step(where(_, Burden, _, Module), Total, Steps, Rest, State0, State) =>
    State = State0,
    total_steps(Total, Burden, Module, Steps, Rest).

%   total_steps(+Total, +Burden, +Module, -Steps, ?Rest): each fact that was added up, and the sum.

total_steps(total(Amount, Conditions, Sum, Ids), Burden, Module, Steps, Rest) :-
    Conditions = [fact(Goal, First)|_],
    findall(fact(Goal, First, true, null),
            ( sort(Ids, Each), member(First, Each),
              ( Module:uses(Goal, First, Burden, Call, _, _), Module:Call, number(Amount) ) ),
            Facts),
    append(Facts, [condition(total(Sum), true, null)|Rest], Steps).

%   A condition behind the first that is not met is shown as far as it can be said: which facts are alleged for it.

unmet_steps([], _, [], State, State).
unmet_steps([Condition|Conditions], Where, Steps, State0, State) :-
    unmet_step(Where, Condition, Steps0, State0, State1),
    append(Steps0, Steps1, Steps),
    unmet_steps(Conditions, Where, Steps1, State1, State).

unmet_step(where(_, Burden, _, Module), fact(Goal, Id), Steps, State0, State) =>
    State = State0,
    Module:uses(Goal, Id, Burden, Proven, Why, Unproven),
    (   Module:Proven
    ->  Steps = [fact(Goal, Id, true, null)]
    ;   Module:Unproven
    ->  Steps = [fact(Goal, Id, false, Why)]
    ;   Id = none,
        Steps = [fact(Goal, none, false, not_alleged)]
    ).
unmet_step(where(_, Burden, _, Module), total(Amount, Conditions, Sum, Ids), Steps, State0, State) =>
    State = State0,
    condition_goal(total(Amount, Conditions, Sum, Ids), at(Module, 0, none), Burden, Call),
    (   Module:Call
    ->  total_steps(total(Amount, Conditions, Sum, Ids), Burden, Module, Steps, [])
    ;   Steps = [condition(total(Sum), false, condition_not_met)]
    ).
unmet_step(where(Level, Burden, Used, Module), ground(Goal), Steps, State0, State) =>
    Steps = [ground(Number, Holds, Reason)],
    examine(Goal, Level, Burden, Used, Module, Number, Holds0, State0, State),
    (   Holds0 == true
    ->  Holds = true,
        Reason = null
    ;   Holds = false,
        Reason = ground_failed
    ).
unmet_step(_, condition(Goal), Steps, State0, State) =>
    State = State0,
    catch(evaluate(Goal, Answer), incomparable, Answer = not_met),  % only shown: nothing rests on it
    answer_step(Answer, Goal, Steps).

answer_step(met, Goal, Steps) => Steps = [condition(Goal, true, null)].
answer_step(not_met, Goal, Steps) => Steps = [condition(Goal, false, condition_not_met)].
answer_step(not_stated, Goal, Steps) => Steps = [condition(Goal, false, not_stated)].

%   attacks(+Goal, +NumberLevel, +Burden, +Module, -Attacks, +State0, -State): every exception to this instance on which
%   somebody relies; a ground that reduces counts once for each of its instances.

attacks(Goal, Number-Level0, Burden0, Module, Attacks, State0, State) :-
    (   Module:attacks_of(Goal, Known),
        Known \== []
    ->  Level is Level0+1,
        opponent(Burden0, Burden),
        raised_attacks(Known, Goal, Number, Level, Burden, Module, Attacks, State0, State)
    ;   Attacks = [],
        State = State0
    ).

%   bearing(+Demand, +Claim, +Module, -Attacks, +State0, -State): what bears the interest that is demanded. It is the
%   plaintiff's to prove, as the claim is, and stands beside it.

bearing(demand(_, none), _, _, Attacks, State0, State) =>
    Attacks = [],
    State = State0.
bearing(_, Claim, Module, Attacks, State0, State) =>
    (   Module:bearing_of(Claim, Known0)
    ->  Known = Known0
    ;   Known = []
    ),
    raised_attacks(Known, Claim, 0, 0, plaintiff, Module, Attacks, State0, State).

raised_attacks([], _, _, _, _, _, [], State, State).
raised_attacks([Known|Rest], Goal, Number, Level, Burden, Module, Attacks, State0, State) :-
    Known = attack(Head, Effect, Ground, Extra, Id, Burden, ReliedOn),
    (   ( Head \= Goal ; Effect \== defeats, Number > 0 )  % what reduces a claim acts on that of the judgment alone
    ->  Attacks = Attacks1,
        State1 = State0
    ;   \+ \+ ( Head = Goal, Module:ReliedOn )
    ->  Head = Goal,
        raised(Effect, Ground, Extra, at(Id, Level, Burden, Module), Attacks, Attacks1, State0, State1)
    ;   atom_parts(Ground, Name, _),
        State0 = state(Next, Grounds, Seen, Available, Founded),
        State1 = state(Next, Grounds, Seen, [Number-Name|Available], Founded),
        Attacks = Attacks1
    ),
    raised_attacks(Rest, Goal, Number, Level, Burden, Module, Attacks1, State1, State).

%   raised(+Effect, +Ground, +Extra, ...): the attacks of one exception: a ground that reduces counts once for each of
%   its reductions, one for which something is due in exchange once for each performance, one that bears interest once
%   for each rate and day, others once.

raised(Effect, Ground, Extra, At, Attacks, Rest, State0, State) :-
    At = at(Id, Level, Burden, Module),
    (   Effect == reduces,
        reductions(Module, Ground, Extra, Burden, Reductions),
        Reductions \== []
    ->  reducing(Reductions, At, Attacks, Rest, State0, State)
    ;   memberchk(Effect, [in_exchange, bears_interest]),
        performances(Module, Ground, Extra, Burden, Performances),
        Performances = [_, _|_]
    ->  each_once(Performances, Effect, At, Attacks, Rest, State0, State)
    ;   Attacks = [attack(Effect, Number, Id, Holds, Extra)|Rest],
        examine(Ground, Level, Burden, [], Module, Number, Holds, State0, State)
    ).

each_once([], _, _, Attacks, Attacks, State, State).
each_once([Extra-Ground|Extras], Effect, At, [attack(Effect, Number, Id, Holds, Extra)|Attacks], Rest, State0, State) :-
    At = at(Id, Level, Burden, Module),
    examine(Ground, Level, Burden, [], Module, Number, Holds, State0, State1),
    each_once(Extras, Effect, At, Attacks, Rest, State1, State).

reducing([], _, Attacks, Attacks, State, State).
reducing([reduction(Ground, Extra, Plan)|Reductions], At, Attacks, Rest, State0, State) :-
    At = at(Id, Level, Burden, Module),
    Attacks = [attack(reduces, Number, Id, Holds, Extra)|Attacks1],
    State0 = state(Number, Grounds, Seen, Available, Founded),
    Next is Number+1,
    explained(Number, Ground, Level, Burden, [Plan], [], Module, Holds, state(Next, Grounds, Seen, Available, Founded), State1),
    reducing(Reductions, At, Attacks1, Rest, State1, State).
