:- module(proleg_explain,
          [ proof/5                     % +Claim, +AmountPlace, +Court, -Proof, -Principal
          ]).
:- use_module(library(aggregate), [aggregate_all/3]).
:- use_module(library(apply), [exclude/3, foldl/4, foldl/6, maplist/3]).
:- use_module(library(lists), [append/2, append/3, max_member/2, member/2, subset/2, sum_list/2]).
:- use_module(conditions, [evaluate/3]).
:- use_module(solve, [holds/2, reach/4, relied_on/2]).

/** <module> Proofs: why a claim holds or fails

A proof is the list of grounds that were examined, each an instance: the best one there is (it holds; else it is made
out but defeated; else the one whose conditions are met the furthest). Sub-grounds and attacks are referred to by
number, so that what is used twice stands there once. The claim has number 0.

While a proof is made, state(Next, Grounds, Seen, Available) goes through: the next number, the grounds so far,
key(Goal, Level)-Number for each, and the names of grounds that nobody relies on.
*/

%!  proof(+Claim, +AmountPlace, +Court, -Proof:dict, -Principal) is det.
%
%   Claim is a goal whose unknown arguments are variables. AmountPlace is the number of the argument that is the
%   principal, or 0. Principal is the sum over all instances of the claim, or null where nothing is made out.

:- det(proof/5).
proof(Claim, Place, Court, _{claim:0, grounds:Grounds, available:Available}, Principal) :-
    instances(Claim, Place, Court, Plans0, Principal),
    (   Plans0 == []
    ->  furthest_rules(Claim, Court, Plans)
    ;   Plans = Plans0
    ),
    state(1, [], [], []) = State0,
    derivations(Plans, 0, plaintiff, [], Court, Derivations, State0, State1),
    general(Claim, Place, Target),
    attacks(Target, 0, plaintiff, Court, Attacks, State1, state(_, Rest, _, Names)),
    with_total(Claim, Place, Principal),
    ground_dict(0, Claim, 0, plaintiff, Derivations, Attacks, Root),
    Unsorted = [Root|Rest],
    sort(number, @<, Unsorted, Grounds),
    sort(Names, Available).

%   instances(+Claim, +Place, +Court, -Plans, -Principal): every way in which the claim is made out; a money claim for
%   several debts of one relation (rent for this month and for that) is the sum of them.

instances(Claim, Place, Court, Plans, Principal) :-
    arg(1, Court, Rules),
    findall(Claim-plan(Id, Met, []),
            ( Rules:rule(Claim, Id, Conditions), reach(Conditions, Court, Met, []) ),
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
            bind_rest(Claim, First, Place)
        )
    ;   Plans = [],
        Principal = null
    ).

same_facts_once([], _, _, _, [], []).
same_facts_once([Goal-Plan|Found], General, Place, Seen, Plans, Amounts) :-
    Plan = plan(_, Met, []),
    used(Met, Ids0),
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

used(Met, Ids) :-
    findall(Id, ( member(_-Use, Met), ( is_list(Use) -> member(Id, Use) ; Use \== none, Id = Use ) ), Ids).

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
    Goal =.. [Name|Arguments0],
    replaced(Place, Arguments0, Arguments),
    General =.. [Name|Arguments].

replaced(1, [_|Arguments], [_|Arguments]) :-
    !.
replaced(Place0, [Argument|Arguments0], [Argument|Arguments]) :-
    Place is Place0-1,
    replaced(Place, Arguments0, Arguments).

bind_rest(Claim, First, Place) :-
    general(First, Place, General),
    general(Claim, Place, General).

with_total(Claim, Place, Principal) :-
    (   Place > 0,
        integer(Principal)
    ->  arg(Place, Claim, Principal)
    ;   true
    ).

%!  examine(?Goal, +Level, +Burden, +Used, +Court, -Number, +State0, -State) is det.
%
%   Number is the ground in which the best instance of Goal is explained; Goal becomes that instance. Used are the ids
%   of facts used on the way to it.

:- det(examine/8).
examine(Goal, Level, Burden, Used, Court, Number, State0, State) :-
    State0 = state(Next, Grounds0, Seen, Available),
    (   member(key(Known, Level)-Number0, Seen),
        Known =@= Goal
    ->  Number = Number0,
        State = State0
    ;   Number = Next,
        Next1 is Next+1,
        copy_term(Goal, Key),
        best_instance(Goal, Court, Used, Plans),
        derivations(Plans, Level, Burden, Used, Court, Derivations,
                    state(Next1, Grounds0, [key(Key, Level)-Number|Seen], Available), State1),
        attacks(Goal, Level, Burden, Court, Attacks, State1, state(Next2, Grounds1, Seen2, Available2)),
        ground_dict(Number, Goal, Level, Burden, Derivations, Attacks, Ground),
        State = state(Next2, [Ground|Grounds1], Seen2, Available2)
    ).

%   best_instance(?Goal, +Court, +Used, -Plans): Plans has plan(Id, Met, Rest) for each rule that is relied on.

best_instance(Goal, Court, Used, Plans) :-
    (   holds(Goal, Court)
    ->  true
    ;   made_out(Goal, Court)
    ->  true
    ;   true
    ),
    findall(Goal-plan(Id, Met, Rest), relied_rule(Goal, Court, Id, Met, Rest), Relied0),
    (   Relied0 \== []
    ->  furthest_first(Relied0, [Goal-_|_]),
        findall(Plan, member(Goal-Plan, Relied0), Plans0),
        exclude(outdone(Plans0), Plans0, Plans)
    ;   begun_rules(Goal, Court, Used, Plans)
    ).

%   outdone(+Plans, +Plan): another plan gets further with the same facts, and Plan waits for a comparison alone.

outdone(Plans, plan(Id, Met, [condition(Waits)|Rest])) :-
    \+ ( member(Condition, [condition(Waits)|Rest]), Condition \= condition(_) ),
    used(Met, Facts),
    length(Met, Done),
    member(plan(Other, Further, Left), Plans),
    Other \== Id,
    once(( Left == [] ; length(Further, More), More > Done )),
    used(Further, Wider),
    subset(Facts, Wider),
    !.

made_out(Goal, Court) :-
    arg(1, Court, Rules),
    Rules:rule(Goal, _, Conditions),
    reach(Conditions, Court, _, []).

relied_rule(Goal, Court, Id, Met, Rest) :-
    arg(1, Court, Rules),
    Rules:rule(Goal, Id, Conditions),
    best_reach(Conditions, Court, Met, Rest),
    (   Rest == []
    ->  true
    ;   relied_conditions(Conditions, Court)
    ).

relied_conditions(Conditions, Court) :-
    \+ \+ proleg_solve:rule_relied_on(Conditions, Court).

%   best_reach(+Conditions, +Court, -Met, -Rest): all of them met, or else the furthest that can be reached.

best_reach(Conditions, Court, Met, Rest) :-
    (   reach(Conditions, Court, Met0, [])
    ->  Met = Met0,
        Rest = []
    ;   findall(Length-way(Conditions, Met1, Rest1),
                ( reach(Conditions, Court, Met1, Rest1), length(Met1, Length) ),
                Ways),
        furthest_first(Ways, [_-way(Conditions, Met, Rest)|_])
    ).

furthest_first(Ways0, Ways) :-
    findall(Length-Way, ( member(Way, Ways0), way_length(Way, Length) ), Keyed),
    sort(1, @>=, Keyed, Sorted),
    findall(Way, member(_-Way, Sorted), Ways).

way_length(_-plan(_, Met, Rest), Length) =>
    length(Met, Done),
    (   Rest == []
    ->  Length = 1000000
    ;   Length = Done
    ).
way_length(Length0-way(_, _, _), Length) =>
    Length = Length0.

%   begun_rules(?Goal, +Court, +Used, -Plans): nobody relies on Goal; of its rules those come closest of whose facts
%   the most are alleged, others than the facts in Used. Plans is empty where none is.

begun_rules(Goal, Court, Used, Plans) :-
    arg(1, Court, Rules),
    findall(Count-(Goal-Id-Conditions),
            ( Rules:rule(Goal, Id, Conditions), begun(Conditions, Court, Used, Count), Count > 0 ),
            Begun),
    (   Begun == []
    ->  Plans = []
    ;   findall(Count, member(Count-_, Begun), Counts),
        max_member(Most, Counts),
        findall(plan(Id, Met, Rest),
                ( member(Most-(Goal-Id-Conditions), Begun), best_reach(Conditions, Court, Met, Rest) ),
                Plans)
    ).

begun(Conditions, Court, Used, Count) :-
    arg(2, Court, Facts),
    aggregate_all(count,
                  ( member(fact(Goal), Conditions), once(( Facts:fact(Goal, Id, _), \+ memberchk(Id, Used) )) ),
                  Own),
    arg(1, Court, Rules),
    aggregate_all(max(Inner),
                  ( member(ground(Ground), Conditions),
                    Rules:rule(Ground, _, Others),
                    begun(Others, Court, Used, Inner) ),
                  Best0),
    (   integer(Best0)
    ->  Count is Own+Best0
    ;   Count = Own
    ).

furthest_rules(Claim, Court, Plans) :-
    arg(1, Court, Rules),
    findall(Claim-plan(Id, Met, Rest),
            ( Rules:rule(Claim, Id, Conditions), best_reach(Conditions, Court, Met, Rest) ),
            Ways),
    (   Ways == []
    ->  Plans = []
    ;   furthest_first(Ways, [Claim-Plan|_]),
        Plans = [Plan]
    ).

%   derivations(+Plans, +Level, +Burden, +Used, +Court, -Derivations, +State0, -State)

derivations([], _, _, _, _, [], State, State).
derivations([plan(Id, Met, Rest)|Plans], Level, Burden, Used0, Court, [Derivation|Derivations], State0, State) :-
    used(Met, Facts),
    append(Facts, Used0, Used),
    Where = where(Level, Burden, Used, Court),
    foldl(met_step(Where), Met, Steps1, State0, State1),
    foldl(unmet_step(Where), Rest, Steps2, State1, State2),
    append(Steps1, Steps2, Steps3),
    append(Steps3, Steps),
    rule_dict(Id, Court, Rule),
    (   Rest == []
    ->  Holds = true
    ;   Holds = false
    ),
    Derivation = _{rule:Rule, holds:Holds, steps:Steps},
    derivations(Plans, Level, Burden, Used0, Court, Derivations, State2, State).

met_step(_, fact(Goal)-Id, Steps, State0, State) =>
    Steps = [Step],
    State = State0,
    fact_step(Goal, true, Id, null, Step).
met_step(where(_, _, _, Court), total(Amount, Conditions, Sum)-Ids, Steps, State0, State) =>
    State = State0,
    total_steps(Amount, Conditions, Sum, Ids, Court, Steps).
met_step(where(Level, Burden, Used, Court), ground(Goal)-none, Steps, State0, State) =>
    Steps = [Step],
    examine(Goal, Level, Burden, Used, Court, Number, State0, State),
    Step = _{kind:ground, ground:Number, holds:true, reason:null}.
met_step(_, condition(Goal)-none, Steps, State0, State) =>
    Steps = [Step],
    State = State0,
    condition_step(Goal, true, null, Step).

%   total_steps(+Amount, +Conditions, +Sum, +Ids, +Court, -Steps): each fact that was added up, and the sum.

total_steps(Amount, Conditions, Sum, Ids, court(_, Facts, _, _), Steps) :-
    Conditions = [fact(Goal)|_],
    findall(Step,
            ( member(Id, Ids), once(( Facts:fact(Goal, Id, proven), integer(Amount) )),
              fact_step(Goal, true, Id, null, Step) ),
            Steps0),
    append(Steps0, [_{kind:condition, condition:total, values:[Sum], holds:true, reason:null}], Steps).

%   A condition behind the first that is not met is shown as far as it can be said: which facts are alleged for it.

unmet_step(where(_, _, _, court(_, Facts, _, _)), fact(Goal), Steps, State0, State) =>
    Steps = [Step],
    State = State0,
    (   Facts:fact(Goal, Id, proven)
    ->  fact_step(Goal, true, Id, null, Step)
    ;   Facts:fact(Goal, Id, unproven)
    ->  fact_step(Goal, false, Id, not_proven, Step)
    ;   fact_step(Goal, false, null, not_alleged, Step)
    ).
unmet_step(where(_, _, _, Court), total(Amount, Conditions, Sum), Steps, State0, State) =>
    State = State0,
    reach([total(Amount, Conditions, Sum)], Court, [_-Ids], []),
    total_steps(Amount, Conditions, Sum, Ids, Court, Steps).
unmet_step(where(Level, Burden, Used, Court), ground(Goal), Steps, State0, State) =>
    Steps = [Step],
    (   holds(Goal, Court)
    ->  Holds = true,
        Reason = null
    ;   Holds = false,
        Reason = ground_failed
    ),
    examine(Goal, Level, Burden, Used, Court, Number, State0, State),
    Step = _{kind:ground, ground:Number, holds:Holds, reason:Reason}.
unmet_step(where(_, _, _, court(_, _, Setting, _)), condition(Goal), Steps, State0, State) =>
    Steps = [Step],
    State = State0,
    evaluate(Goal, Setting, Answer),
    answer_step(Answer, Goal, Step).

answer_step(met, Goal, Step) => condition_step(Goal, true, null, Step).
answer_step(not_met, Goal, Step) => condition_step(Goal, false, condition_not_met, Step).
answer_step(not_stated, Goal, Step) => condition_step(Goal, false, not_stated, Step).

%   attacks(+Goal, +Level, +Burden, +Court, -Attacks, +State0, -State): every exception to this instance on which
%   somebody relies; a ground that reduces counts once for each of its instances.

attacks(Goal, Level0, Burden0, Court, Attacks, State0, State) :-
    arg(1, Court, Rules),
    Level is Level0+1,
    other_party(Burden0, Burden),
    findall(Goal-raised(Effect, Ground, Extra, Id),
            Rules:attack(Goal, Effect, Ground, Extra, Id),
            Raised),
    raised_attacks(Raised, Goal, Level, Burden, Court, Attacks, State0, State).

other_party(plaintiff, defendant).
other_party(defendant, plaintiff).

raised_attacks([], _, _, _, _, [], State, State).
raised_attacks([Goal-Raised|Rest], Goal0, Level, Burden, Court, Attacks, State0, State) :-
    Raised = raised(Effect, Ground, Extra, Id),
    (   Goal = Goal0,
        relied_on(Ground, Court)
    ->  ground_instances(Effect, Ground, Extra, Court, Instances),
        foldl(attack(Effect, Id, Level, Burden, Court), Instances, Attacks1, State0, State1),
        append(Attacks1, Attacks2, Attacks)
    ;   functor(Ground, Name, _),
        State0 = state(Next, Grounds, Seen, Available),
        State1 = state(Next, Grounds, Seen, [Name|Available]),
        Attacks = Attacks2
    ),
    raised_attacks(Rest, Goal0, Level, Burden, Court, Attacks2, State1, State).

ground_instances(reduces, Ground, Extra, Court, Instances) :-
    findall(Ground-Extra, holds(Ground, Court), Instances0),
    Instances0 \== [],
    !,
    sort(0, @<, Instances0, Instances).
ground_instances(_, Ground, Extra, _, [Ground-Extra]).

attack(Effect, Id, Level, Burden, Court, Ground-Extra, Attack, State0, State) :-
    examine(Ground, Level, Burden, [], Court, Number, State0, State),
    State = state(_, Grounds, _, _),
    (   member(Examined, Grounds),
        Examined.number =:= Number
    ->  Holds = Examined.holds
    ;   Holds = false
    ),
    rule_dict(Id, Court, Rule),
    extra(Effect, Extra, Amount, Performance),
    Attack = _{effect:Effect, ground:Number, rule:Rule, holds:Holds, amount:Amount, performance:Performance}.

extra(defeats, _, Amount, Performance) =>
    Amount = null,
    Performance = null.
extra(reduces, Extra, Amount, Performance) =>
    value(Extra, Amount),
    Performance = null.
extra(in_exchange, Extra, Amount, Performance) =>
    Amount = null,
    functor(Extra, Name, _),
    arguments(Extra, Arguments),
    Performance = _{predicate:Name, args:Arguments}.

%   ground_dict(+Number, +Goal, +Level, +Burden, +Derivations, +Attacks, -Dict)

ground_dict(Number, Goal, Level, Burden, Derivations, Attacks, Dict) :-
    (   member(Derivation, Derivations),
        Derivation.holds == true
    ->  MadeOut = true
    ;   MadeOut = false
    ),
    (   member(Attack, Attacks),
        Attack.effect == defeats,
        Attack.holds == true
    ->  Defeated = true
    ;   Defeated = false
    ),
    standing(MadeOut, Defeated, Derivations, Holds, Reason),
    functor(Goal, Name, _),
    arguments(Goal, Arguments),
    Dict = _{number:Number, predicate:Name, args:Arguments, level:Level, burden:Burden, made_out:MadeOut,
             holds:Holds, reason:Reason, derivations:Derivations, attacks:Attacks}.

standing(true, true, _, Holds, Reason) =>
    Holds = false,
    Reason = defeated.
standing(true, false, _, Holds, Reason) =>
    Holds = true,
    Reason = null.
standing(false, _, Derivations, Holds, Reason) =>
    Holds = false,
    (   member(Derivation, Derivations),
        member(Step, Derivation.steps),
        Step.holds == false
    ->  Reason = Step.reason
    ;   Reason = not_alleged
    ).

fact_step(Goal, Holds, Id, Reason, _{kind:fact, predicate:Name, args:Arguments, holds:Holds, fact:Id, reason:Reason}) :-
    functor(Goal, Name, _),
    arguments(Goal, Arguments).

condition_step(Goal, Holds, Reason, _{kind:condition, condition:Name, values:Arguments, holds:Holds, reason:Reason}) :-
    functor(Goal, Name, _),
    arguments(Goal, Arguments).

rule_dict(Id, Court, _{file:File, line:Line, law:Law, article:Article, text:Text}) :-
    arg(1, Court, Rules),
    Rules:source(Id, File, Line, Source),
    source_words(Source, Law, Article, Text).

source_words(none, Law, Article, Text) =>
    Law = "",
    Article = "",
    Text = null.
source_words(source(Law0, Article0, En, Ja), Law, Article, Text) =>
    Law = Law0,
    Article = Article0,
    Text = _{en:En, ja:Ja}.

arguments(Goal, Arguments) :-
    compound_name_arguments_safe(Goal, Terms),
    maplist(value, Terms, Arguments).

compound_name_arguments_safe(Goal, Arguments) :-
    (   compound(Goal)
    ->  compound_name_arguments(Goal, _, Arguments)
    ;   Arguments = []
    ).

%   value(+Term, -Json): days and months as ISO 8601, names as text, what is not stated as null.

value(Term, Json), var(Term) => Json = null.
value(date(Year, Month, Day), Json) => format(string(Json), "~|~`0t~d~4+-~|~`0t~d~2+-~|~`0t~d~2+", [Year, Month, Day]).
value(date(Year, Month), Json) => format(string(Json), "~|~`0t~d~4+-~|~`0t~d~2+", [Year, Month]).
value(Term, Json), number(Term) => Json = Term.
value(Term, Json), atomic(Term) => format(string(Json), "~w", [Term]).
value(Term, Json) => format(string(Json), "~W", [Term, [quoted(true), max_depth(20)]]).
