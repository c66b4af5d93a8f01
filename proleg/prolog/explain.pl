:- module(proleg_explain,
          [ claim_proof/5,              % +Module, +Claim, +AmountPlace, -Proof, -Principal
            claim_instances/5,          % +Module, ?Claim, +AmountPlace, -Plans, -Principal
            used/2,                     % +Plan, -FactIds
            goal_proof/3                % +Module, ?Goal, -Proof
          ]).
:- use_module(library(apply), [exclude/3, foldl/4]).
:- use_module(library(aggregate), [aggregate_all/3]).
:- use_module(library(assoc), [empty_assoc/1, get_assoc/3, list_to_assoc/2, put_assoc/4]).
:- use_module(library(lists), [append/3, last/2, max_member/2, member/2, nth1/3, subset/2, sum_list/2]).
:- use_module(library(pairs), [pairs_values/2]).
:- use_module(clauses, [condition_goal/4, opponent/2]).
:- use_module(conditions, [evaluate/2, unbound_is_fault/0]).
:- use_module(founded, [founded_plan/6]).
:- use_module(reductions, [reductions/5]).
:- use_module(solve, [holds/3, made_out/5, reach/3]).
:- use_module(statements, [atom_parts/3]).

/** <module> Proofs: why a ground holds or fails

A proof is proof(Grounds, Available): the grounds that were examined, each an instance: the best one there is (it
holds; else it is made out but defeated; else the one whose conditions are met the furthest). Sub-grounds and attacks
are referred to by number, so that what is used many times is proved once; the goal has number 0. Available are the
names of grounds that nobody relies on.

    ground(Number, Goal, Level, Burden, MadeOut, Holds, Reason, Derivations, Attacks)
    derivation(RuleId, Holds, Steps)
    step: fact(Goal, FactId, Holds, Reason), ground(Number, Holds, Reason), condition(Goal, Holds, Reason),
          total(Sum)
    attack(Effect, Number, AttackId, Holds, Extra)

While it is made, state(Next, Grounds, Seen, Available, Founded) goes through: the next number, the grounds so far, an
Number-Holds of each Level-Goal seen, and what founded.pl has found (`none` where no rule leads back to itself). A plan is plan(RuleId, Conditions, Met): its first Met conditions are met.
*/

%!  claim_proof(+Module, +Claim, +AmountPlace, -Proof, -Principal) is det.
%
%   Claim is a goal whose unknown arguments are variables. AmountPlace is the number of the argument that is the
%   principal, or 0. Principal is the sum over all instances of the claim, or null where nothing is made out.

:- det(claim_proof/5).
claim_proof(Module, Claim, Place, proof([Root|Rest], Available), Principal) :-
    claim_instances(Module, Claim, Place, Plans0, Principal),
    (   Plans0 == []
    ->  furthest_rules(Module, Claim, Plans)
    ;   Plans = Plans0
    ),
    first_state(Module, 1, State0),
    derivations(Plans, 0, plaintiff, [], Module, Derivations, State0, State1),
    general(Claim, Place, Target),
    attacks(Target, 0, plaintiff, Module, Attacks, State1, State),
    with_total(Claim, Place, Principal),
    finished(0, Claim, 0, plaintiff, Derivations, Attacks, Root),
    all_told(State, Rest, Available).

%!  goal_proof(+Module, ?Goal, -Proof) is det.
%
%   The proof of the first instance of Goal that holds, or of what comes closest.

:- det(goal_proof/3).
goal_proof(Module, Goal, proof(Grounds, Available)) :-
    first_state(Module, 0, State0),
    (   Module:head(Goal, _, _, _)
    ->  examine(Goal, 0, plaintiff, [], Module, _, _, State0, State)
    ;   fact_ground(Module, Goal, Ground),
        State = state(1, [Ground], none, [], none)
    ),
    all_told(State, Grounds, Available).

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

%!  claim_instances(+Module, ?Claim, +Place, -Plans, -Principal) is det.
%
%   Every way in which the claim is made out; a money claim for several debts of one relation (rent for this month and
%   for that) is the sum of them. Claim becomes the first instance, but for its amount.

:- det(claim_instances/5).
claim_instances(Module, Claim, Place, Plans, Principal) :-
    findall(Claim-plan(Id, Conditions, Met),
            ( made_out(Module, Claim, Id, Conditions, plaintiff), length(Conditions, Met) ),
            Found),
    (   Found = [First-Plan|Others]
    ->  general(First, Place, Claim0),
        general(Claim, Place, Claim0),
        (   Place == 0
        ->  Plans = [Plan],
            Claim = First,
            Principal = null
        ;   same_facts_once([First-Plan|Others], Claim0, Place, [], Plans, Amounts),
            total(Amounts, Principal),
            general(First, Place, Rest),
            general(Claim, Place, Rest)
        )
    ;   Plans = [],
        Principal = null
    ).

same_facts_once([], _, _, _, [], []).
same_facts_once([Goal-Plan|Found], General, Place, Seen, Plans, Amounts) :-
    used(Plan, Ids0),
    sort(Ids0, Ids),
    general(Goal, Place, Other),
    (   \+ memberchk(Ids, Seen),
        Other = General
    ->  arg(Place, Goal, Amount),
        Plans = [Plan|Plans1],
        Amounts = [Amount|Amounts1],
        same_facts_once(Found, General, Place, [Ids|Seen], Plans1, Amounts1)
    ;   same_facts_once(Found, General, Place, Seen, Plans, Amounts)
    ).

%!  used(+Plan, -Ids) is det.
%
%   The ids of the facts that met its conditions.

used(plan(_, Conditions, Met), Ids) :-
    used_ids(Conditions, Met, Ids).

used_ids([Condition|Conditions], Met, Ids), Met > 0 =>
    Met1 is Met-1,
    (   Condition = fact(_, Id)
    ->  Ids = [Id|Ids1]
    ;   Condition = total(_, _, _, Added)
    ->  append(Added, Ids1, Ids)
    ;   Ids = Ids1
    ),
    used_ids(Conditions, Met1, Ids1).
used_ids(_, _, Ids) => Ids = [].

total(Amounts, Principal) :-
    (   member(Amount, Amounts),
        \+ integer(Amount)
    ->  Principal = null
    ;   sum_list(Amounts, Principal)
    ).

%   general(+Goal, +Place, -General): General is Goal with a fresh variable at Place.

general(Goal, 0, General) :-
    !,
    General = Goal.
general(Goal, Place, General) :-
    compound_name_arguments(Goal, Name, Arguments0),
    nth1(Place, Arguments0, _, Others),
    nth1(Place, Arguments, _, Others),
    !,  % one place
    compound_name_arguments(General, Name, Arguments).

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
    (   seen(Seen, Level, Key, Number0, Holds0)
    ->  Number = Number0,
        Holds = Holds0,
        State = State0
    ;   Number = Next,
        Next1 is Next+1,
        see(Seen, Level, Key, Number, Holds, Seen1),
        best_plans(Goal, Module, Burden, Used, Plans, Founded0, Founded1),
        explained(Number, Goal, Level, Burden, Plans, Used, Module, Holds,
                  state(Next1, Grounds0, Seen1, Available, Founded1), State)
    ).

%   explained(+Number, +Goal, +Level, +Burden, +Plans, +Used, +Module, -Holds, +State0, -State): the ground with that
%   number, its derivations and what attacks it.

explained(Number, Goal, Level, Burden, Plans, Used, Module, Holds, State0, State) :-
    derivations(Plans, Level, Burden, Used, Module, Derivations, State0, State1),
    (   ( ground(Goal) ; memberchk(derivation(_, true, _), Derivations) ; \+ unbound_is_fault )
    ->  attacks(Goal, Level, Burden, Module, Attacks, State1, State2)
    ;   Attacks = [],  % an open instance that is not made out would be compared with what nothing gives
        State2 = State1
    ),
    State2 = state(Next, Grounds, Seen, Available, Founded),
    finished(Number, Goal, Level, Burden, Derivations, Attacks, Ground),
    arg(6, Ground, Holds),
    State = state(Next, [Ground|Grounds], Seen, Available, Founded).

%   What was seen is a short list first, which is quick, and an assoc when it grows.

most_listed(24).

no_seen(listed(0, [])).

seen(listed(_, List), Level, Key, Number, Holds) =>
    memberchk(seen(Level, Key, Number, Holds), List).
seen(Assoc, Level, Key, Number, Holds) =>
    get_assoc(Level-Key, Assoc, Number-Holds).

see(listed(Count0, List), Level, Key, Number, Holds, Seen) =>
    Count is Count0+1,
    most_listed(Most),
    (   Count > Most
    ->  seen_pairs([seen(Level, Key, Number, Holds)|List], Pairs),
        list_to_assoc(Pairs, Seen)
    ;   Seen = listed(Count, [seen(Level, Key, Number, Holds)|List])
    ).
see(Assoc, Level, Key, Number, Holds, Seen) =>
    put_assoc(Level-Key, Assoc, Number-Holds, Seen).

seen_pairs([], []).
seen_pairs([seen(Level, Key, Number, Holds)|List], [(Level-Key)-(Number-Holds)|Pairs]) :-
    seen_pairs(List, Pairs).

instance_key(Goal, Key) :-
    (   ground(Goal)
    ->  Key = Goal
    ;   copy_term(Goal, Key),
        numbervars(Key, 0, _)
    ).

%   best_plans(?Goal, +Module, +Burden, +Used, -Plans, +Founded0, -Founded): Plans has one plan for each rule that is
%   relied on.

best_plans(Goal, Module, Burden, Used, Plans, Founded0, Founded) :-
    best_instance(Goal, Module, Burden),
    (   Founded0 \== none,
        founded_plan(Module, Goal, Burden, Plan, Founded0, Founded1)
    ->  Plans = [Plan],
        Founded = Founded1
    ;   Founded = Founded0,
        Module:rules_of(Goal, Rules),
        relied_plans(Goal, Rules, Module, Burden, Relied),
        (   Relied == []
        ->  begun_rules(Goal, Module, Burden, Used, Plans)
        ;   Relied = [_]
        ->  Plans = Relied
        ;   exclude(outdone(Relied), Relied, Plans)
        )
    ).

best_instance(Goal, Module, Burden) :-
    (   ground(Goal)
    ->  true
    ;   holds(Module, Goal, Burden)
    ->  true
    ;   made_out(Module, Goal, _, _, Burden)
    ->  true
    ;   true
    ).

%   relied_plans(?Goal, +Rules, +Module, +Burden, -Plans): a plan for each rule that is relied on; of an open Goal the
%   instance that gets furthest.

relied_plans(Goal, Rules, Module, Burden, Plans) :-
    (   ground(Goal)
    ->  plans_for(Rules, Goal, Module, Burden, Plans)
    ;   findall(Goal-Plan, ( member(Rule, Rules), relied_plan(Rule, Goal, Module, Burden, Plan) ), Relied),
        (   Relied == []
        ->  Plans = []
        ;   furthest_first(Relied, [Goal-_|_]),
            findall(Plan, member(Goal-Plan, Relied), Plans)
        )
    ).

plans_for([], _, _, _, []).
plans_for([Rule|Rules], Goal, Module, Burden, Plans) :-
    (   relied_plan(Rule, Goal, Module, Burden, Plan)
    ->  Plans = [Plan|Plans1]
    ;   Plans = Plans1
    ),
    plans_for(Rules, Goal, Module, Burden, Plans1).

relied_plan(rule(Id, Goal, Conditions, Count, Calls, Burden, MadeOut, ReliedOn), Goal, Module, Burden,
            plan(Id, Conditions, Met)) :-
    (   Module:MadeOut
    ->  Met = Count
    ;   \+ \+ Module:ReliedOn,
        partial_reach(Conditions, Calls, Module, Met)
    ).

%   partial_reach(?Conditions, ?Calls, +Module, -Met): the furthest that they can be met.

partial_reach(Conditions, Calls, Module, Met) :-
    findall(Met0-Conditions, reach(Calls, Module, Met0), Ways),
    (   Ways = [Met-Conditions]
    ->  true
    ;   sort(1, @>=, Ways, [Met-Conditions|_])
    ).

%   outdone(+Plans, +Plan): another plan gets further with the same facts, and Plan waits for a comparison alone.

outdone(Plans, plan(Id, Conditions, Met)) :-
    length(Done, Met),
    append(Done, [condition(_)|Rest], Conditions),
    \+ ( member(Condition, Rest), Condition \= condition(_) ),
    used(plan(Id, Conditions, Met), Facts),
    member(plan(Other, Others, Further), Plans),
    Other \== Id,
    once(( Further > Met ; length(Others, Further) )),
    used(plan(Other, Others, Further), Wider),
    subset(Facts, Wider),
    !.

furthest_first(Ways0, Ways) :-
    findall(Length-Way, ( member(Way, Ways0), way_length(Way, Length) ), Keyed),
    sort(1, @>=, Keyed, Sorted),
    pairs_values(Sorted, Ways).

way_length(_-plan(_, Conditions, Met), Length) :-
    (   length(Conditions, Met)
    ->  Length = 1_000_000
    ;   Length = Met
    ).

%   begun_rules(?Goal, +Module, +Burden, +Used, -Plans): nobody relies on Goal; of its rules those come closest of whose
%   facts the most are alleged, others than those of the plans Used. Plans is empty where none is.

begun_rules(Goal, Module, Burden, Used, Plans) :-
    findall(Count-(Goal-plan(Id, Conditions, Calls)),
            ( rule_for(Module, Goal, Burden, Id, Conditions, Calls),
              begun(Conditions, Module, Burden, Used, [], Count), Count > 0 ),
            Begun),
    (   Begun == []
    ->  Plans = []
    ;   findall(Count, member(Count-_, Begun), Counts),
        max_member(Most, Counts),
        findall(plan(Id, Conditions, Met),
                ( member(Most-(Goal-plan(Id, Conditions, Calls)), Begun),
                  partial_reach(Conditions, Calls, Module, Met) ),
                Plans)
    ).

rule_for(Module, Goal, Burden, Id, Conditions, Calls) :-
    Module:rules_of(Goal, Rules),
    member(rule(Id, Goal, Conditions, _, Calls, Burden, _, _), Rules).

begun(Conditions, Module, Burden, Used, Above, Count) :-
    aggregate_all(count,
                  ( member(fact(Goal, _), Conditions),
                    once(( stated(Module, Goal, Id, Burden), \+ used_before(Used, Id) )) ),
                  Own),
    (   aggregate_all(max(Inner),  % which fails where there is none
                      ( member(ground(Ground), Conditions),
                        \+ ( member(Higher, Above), Higher =@= Ground ),
                        rule_for(Module, Ground, Burden, _, Others, _),
                        begun(Others, Module, Burden, Used, [Ground|Above], Inner) ),
                      Best)
    ->  Count is Own+Best
    ;   Count = Own
    ).

stated(Module, Goal, Id, Burden) :-
    Module:uses(Goal, Id, Burden, Proven, _, Unproven),
    (   Module:Proven
    ;   Module:Unproven
    ).

used_before(Plans, Id) :-
    member(Plan, Plans),
    used(Plan, Ids),
    memberchk(Id, Ids),
    !.

furthest_rules(Module, Claim, Plans) :-
    findall(Claim-plan(Id, Conditions, Met),
            ( rule_for(Module, Claim, plaintiff, Id, Conditions, Calls),
              partial_reach(Conditions, Calls, Module, Met) ),
            Ways),
    (   Ways == []
    ->  Plans = []
    ;   furthest_first(Ways, [Claim-Plan|_]),
        Plans = [Plan]
    ).

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
            ( member(First, Ids),
              once(( Module:uses(Goal, First, Burden, Call, _, _), Module:Call, number(Amount) )) ),
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
    evaluate(Goal, Answer),
    answer_step(Answer, Goal, Steps).

answer_step(met, Goal, Steps) => Steps = [condition(Goal, true, null)].
answer_step(not_met, Goal, Steps) => Steps = [condition(Goal, false, condition_not_met)].
answer_step(not_stated, Goal, Steps) => Steps = [condition(Goal, false, not_stated)].

%   attacks(+Goal, +Level, +Burden, +Module, -Attacks, +State0, -State): every exception to this instance on which
%   somebody relies; a ground that reduces counts once for each of its instances.

attacks(Goal, Level0, Burden0, Module, Attacks, State0, State) :-
    (   Module:attacks_of(Goal, Known),
        Known \== []
    ->  Level is Level0+1,
        opponent(Burden0, Burden),
        raised_attacks(Known, Goal, Level, Burden, Module, Attacks, State0, State)
    ;   Attacks = [],
        State = State0
    ).

raised_attacks([], _, _, _, _, [], State, State).
raised_attacks([Known|Rest], Goal, Level, Burden, Module, Attacks, State0, State) :-
    Known = attack(Head, Effect, Ground, Extra, Id, Burden, ReliedOn),
    (   Head \= Goal
    ->  Attacks = Attacks1,
        State1 = State0
    ;   \+ \+ ( Head = Goal, Module:ReliedOn )
    ->  Head = Goal,
        raised(Effect, Ground, Extra, at(Id, Level, Burden, Module), Attacks, Attacks1, State0, State1)
    ;   atom_parts(Ground, Name, _),
        State0 = state(Next, Grounds, Seen, Available, Founded),
        State1 = state(Next, Grounds, Seen, [Name|Available], Founded),
        Attacks = Attacks1
    ),
    raised_attacks(Rest, Goal, Level, Burden, Module, Attacks1, State1, State).

%   raised(+Effect, +Ground, +Extra, ...): the attacks of one exception: a ground that reduces counts once for each of
%   its reductions, others once.

raised(Effect, Ground, Extra, At, Attacks, Rest, State0, State) :-
    At = at(_, _, Burden, Module),
    (   Effect == reduces,
        reductions(Module, Ground, Extra, Burden, Reductions),
        Reductions \== []
    ->  reducing(Reductions, At, Attacks, Rest, State0, State)
    ;   At = at(Id, Level, _, _),
        Attacks = [attack(Effect, Number, Id, Holds, Extra)|Rest],
        examine(Ground, Level, Burden, [], Module, Number, Holds, State0, State)
    ).

reducing([], _, Attacks, Attacks, State, State).
reducing([reduction(Ground, Amount, Plan)|Reductions], At, Attacks, Rest, State0, State) :-
    At = at(Id, Level, Burden, Module),
    Attacks = [attack(reduces, Number, Id, Holds, Amount)|Attacks1],
    State0 = state(Number, Grounds, Seen, Available, Founded),
    Next is Number+1,
    explained(Number, Ground, Level, Burden, [Plan], [], Module, Holds, state(Next, Grounds, Seen, Available, Founded), State1),
    reducing(Reductions, At, Attacks1, Rest, State1, State).

%   finished(+Number, +Goal, +Level, +Burden, +Derivations, +Attacks, -Ground)

finished(Number, Goal, Level, Burden, Derivations, Attacks,
         ground(Number, Goal, Level, Burden, MadeOut, Holds, Reason, Derivations, Attacks)) :-
    (   memberchk(derivation(_, true, _), Derivations)
    ->  MadeOut = true,
        (   member(attack(defeats, _, _, Succeeds, _), Attacks),
            Succeeds == true
        ->  Holds = false,
            Reason = defeated
        ;   Holds = true,
            Reason = null
        )
    ;   MadeOut = false,
        Holds = false,
        first_reason(Derivations, Reason)
    ).

first_reason([derivation(_, false, Steps)|_], Reason) :-
    member(Step, Steps),
    failure(Step, Reason0),
    !,
    Reason = Reason0.
first_reason(_, not_alleged).

failure(fact(_, _, false, Reason), Reason).
failure(ground(_, false, Reason), Reason).
failure(condition(_, false, Reason), Reason).
