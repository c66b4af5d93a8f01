:- module(proleg_plans,
          [ best_plans/7,               % ?Goal, +Module, +Burden, +Above, -Plans, +Founded0, -Founded
            furthest_rules/3,           % +Module, ?Claim, -Plans
            used/2                      % +Plan, -FactIds
          ]).
:- use_module(library(aggregate), [aggregate_all/3]).
:- use_module(library(apply), [exclude/3]).
:- use_module(library(lists), [append/3, max_member/2, member/2, subset/2]).
:- use_module(library(pairs), [pairs_values/2]).
:- use_module(founded, [founded_plan/6]).
:- use_module(solve, [holds/3, made_out/5, reach/3]).

/** <module> Which rules explain a ground, and how far each gets

A plan is plan(RuleId, Conditions, Met): the first Met of the Conditions of that rule are met, all of them where the
rule applies. A ground is explained by every rule on which somebody relies; where nobody does, by those that come
closest.
*/

%!  best_plans(?Goal, +Module, +Burden, +Above, -Plans, +Founded0, -Founded) is det.
%
%   Goal becomes its best instance; Above are the plans on the way to it. Founded as in founded.pl, `none` where no rule
%   leads back to itself.

:- det(best_plans/7).
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
              deepest_begun(Depth),
              begun(Conditions, Module, Burden, Used, Depth, Count), Count > 0 ),
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

%   begun(+Conditions, +Module, +Burden, +Used, +Depth, -Count): how many facts are alleged for Conditions and for the
%   best-supported grounds among them, Depth grounds down: which rule comes closest shows near the top, and looking
%   further would go through every path.

deepest_begun(3).

begun(Conditions, Module, Burden, Used, Depth, Count) :-
    aggregate_all(count,
                  ( member(fact(Goal, _), Conditions),
                    once(( stated(Module, Goal, Id, Burden), \+ used_before(Used, Id) )) ),
                  Own),
    (   Depth > 0,
        Below is Depth-1,
        aggregate_all(max(Inner),  % which fails where there is none
                      ( member(ground(Ground), Conditions),
                        rule_for(Module, Ground, Burden, _, Others, _),
                        begun(Others, Module, Burden, Used, Below, Inner) ),
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

%!  furthest_rules(+Module, ?Claim, -Plans) is det.
%
%   The plan that comes closest to a claim that is not made out.

:- det(furthest_rules/3).
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

