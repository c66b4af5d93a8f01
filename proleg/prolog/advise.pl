:- module(proleg_advise,
          [ advice/5,                   % +Module, +Claim, +Suit, +Party, -Advice
            issues/5                    % +Module, +Claim, +Suit, +Disputed, -Issues
          ]).
:- use_module(library(apply), [foldl/4, maplist/2]).
:- use_module(library(lists), [member/2]).
:- use_module(account, [taken/3]).
:- use_module(clauses, [condition_goal/4, opponent/2]).
:- use_module(conditions, [answered/2]).
:- use_module(open_values, [bounds_of/3, chosen_values/2, open_condition/2]).
:- use_module(outcome, [outcome/4]).
:- use_module(solve, [forget_tables/1, holds/3, made_out/5]).
:- use_module(suppose, [fact_falls/2, fact_stands/2]).

/** <module> The smallest changes that turn a case

A change is a fact that a party alleges and proves, a fact at hand that comes to be proven, or one that falls. What is
sought is a set of changes after which Party has won: the defendant when the claim is dismissed, the plaintiff when
all that is demanded is granted. The search goes from what stands in the way: a claim that is made out by a derivation
fails only when a fact of it falls or an exception to a ground of it holds; a ground that does not hold needs the
conditions of one of its rules, and the fall of whatever defeats it. Every branch is followed, first with one change,
then with two, so that no smaller set can have been missed; each is applied to the facts and judged before it counts.
The same changes in another order lead nowhere else, and what holds as it is asked for needs no second way.

    allege(Fact, Bounds)    Fact with variables for what is open; Bounds are bound(Place, Relation, Value)
    prove(FactId)           alleged, and comes to be proven
    contest(FactId)         proven, and falls
*/

max_changes(3).
max_steps(20_000).   % of the search, for one number of changes
max_depth(12).       % of grounds under grounds

%!  advice(+Module, +Claim, +Suit, +Party, -Advice) is det.
%
%   Suit is suit(AmountPlace, Demand, Contestable, Single): Demand as in account.pl, Contestable are the ids of facts
%   that Party may contest, Single are goals of which a relation has at most one. Advice is advice(Word, Size, Sets, Complete): Word is `won` or
%   `open`; Sets are the sets of Size changes that turn the case, Size being the smallest possible number, or those up
%   to which the search went where there is none; Complete is false where it was cut short.

:- det(advice/5).
advice(Module, Claim, suit(Place, Demand, Contestable, Single), Party, Advice) :-
    Case = case(Module, Claim, suit(Place, Demand), Party, Contestable, Single),
    (   won(Case)
    ->  Advice = advice(won, 0, [], true)
    ;   max_changes(Most),
        deepen(1, Most, Case, true, Advice)
    ).

deepen(Size, Most, Case, Complete0, Advice) :-
    max_steps(Steps),
    trie_new(Visited),
    Budget = budget(Steps, Visited),
    findall(Set, ( turned(Case, Size, Budget, Changes), maplist(as_told, Changes, Told), sort(Told, Set) ), Sets0),
    restored(Case),
    arg(1, Budget, Left),
    (   Left > 0
    ->  Complete = Complete0
    ;   Complete = false
    ),
    distinct_sets(Sets0, Sets),
    (   Sets \== []
    ->  Advice = advice(open, Size, Sets, Complete)
    ;   ( Size =:= Most ; Complete == false )
    ->  Advice = advice(open, Size, [], Complete)
    ;   Size1 is Size+1,
        deepen(Size1, Most, Case, Complete, Advice)
    ).

%   as_told(+Change, -Told): an allegation without the fact as it was supposed.

as_told(allege(Fact, Bounds, _), Told) => Told = allege(Fact, Bounds).
as_told(Change, Told) => Told = Change.

%   A set is told once: variants are one, and so are sets that differ in bounds alone.

distinct_sets([], []).
distinct_sets([Set|Sets0], [Set|Sets]) :-
    without_bounds(Set, Plain),
    drop_variants(Sets0, Plain, Sets1),
    distinct_sets(Sets1, Sets).

drop_variants([], _, []).
drop_variants([Set|Sets0], Plain, Sets) :-
    without_bounds(Set, Other),
    (   Other =@= Plain
    ->  Sets = Sets1
    ;   Sets = [Set|Sets1]
    ),
    drop_variants(Sets0, Plain, Sets1).

without_bounds([], []).
without_bounds([Change|Set], [Plain|Others]) :-
    (   Change = allege(Fact, _)
    ->  Plain = allege(Fact)
    ;   Plain = Change
    ),
    without_bounds(Set, Others).

restored(case(Module, _, _, _, _, _)) :-
    forget_tables(Module).

%!  issues(+Module, +Claim, +Suit, +Disputed, -Issues) is det.
%
%   Issues are those of the ids Disputed on which the outcome turns: were the fact found otherwise, it would be another.

:- det(issues/5).
issues(Module, Claim, suit(Place, Demand, _, _), Disputed, Issues) :-
    outcome(Module, Claim, suit(Place, Demand), Now),
    findall(Id,
            ( member(Id, Disputed),
              found_otherwise(Module, Id),  % undone on backtracking
              outcome(Module, Claim, suit(Place, Demand), Then),
              Then \= Now ),
            Issues0),
    sort(Issues0, Issues),
    forget_tables(Module).

found_otherwise(Module, Id) :-
    (   Module:uses(_, Id, _, Proven, _, _),
        Module:Proven
    ->  fact_falls(Module, Id)
    ;   Module:uses(Fact, Id, _, _, _, Unproven),
        Module:Unproven
    ->  fact_stands(Module, proven(Id, Fact))
    ).

% ---- what has to be so ----------------------------------------------------------------------------------------------

won(case(Module, Claim, Suit, Party, _, _)) :-
    outcome(Module, Claim, Suit, result(Word, _, _, _)),
    (   Party == defendant
    ->  Word == dismissed
    ;   Word == granted
    ).

%   turned(+Case, +Size, +Budget, -Changes): Changes, Size of them and no fewer, and Party has won.

turned(Case, Size, Budget, Changes) :-
    turn(Case, Budget, Size, 0, [], Changes).

turn(Case, Budget, Left0, Left, Changes0, Changes) :-
    first_visit(Budget, Changes0),
    step(Budget),
    (   won(Case)
    ->  Left = Left0,
        Changes = Changes0
    ;   Left0 > 0,
        Case = case(_, _, _, Party, _, _),
        obstacle(Party, Case, Budget, Left0, Left1, Changes0, Changes1),
        Left1 < Left0,
        turn(Case, Budget, Left1, Left, Changes1, Changes)
    ).

%   first_visit(+Budget, +Changes): no other order has led to these changes, with the facts that they suppose.

first_visit(budget(_, Visited), Changes) :-
    sort(Changes, Set),
    trie_insert(Visited, Set).

step(Budget) :-
    arg(1, Budget, Left),
    Left > 0,
    Left1 is Left-1,
    nb_setarg(1, Budget, Left1).

%   obstacle(+Party, +Case, ...): one thing that stands in Party's way is overcome, with one change or more.

obstacle(defendant, Case, Budget, Left0, Left, Changes0, Changes) :-
    Case = case(Module, Claim0, Suit, _, _, _),
    copy_term(Claim0, Claim),
    (   made_out(Module, Claim, _, Conditions, plaintiff)
    ->  (   broken(Claim, Conditions, plaintiff, Case, Budget, Left0, Left, Changes0, Changes)
        ;   outcome(Module, Claim0, Suit, result(_, Amount, Owed, _)),
            integer(Amount),
            reducing(Module, Claim, Ground, Sum),
            raised(Ground, defendant, [Sum >= Owed], Case, Budget, Left0, Left, Changes0, Changes)
        )
    ).
obstacle(plaintiff, Case, Budget, Left0, Left, Changes0, Changes) :-
    Case = case(Module, Claim0, Suit, _, _, _),
    copy_term(Claim0, Claim),
    (   made_out(Module, Claim, _, _, plaintiff)
    ->  (   Module:attack(Claim, Effect, Ground, _, _),
            Effect \== bears_interest,
            holds(Module, Ground, defendant)
        ->  felled(Ground, defendant, Case, Budget, Left0, Left, Changes0, Changes)
        )
    ;   of_demand(Suit, Claim, Demands),
        raised(Claim, plaintiff, Demands, Case, Budget, Left0, Left, Changes0, Changes)
    ).

%   of_demand(+Suit, +Claim, -Demands): the principal comes to what is demanded, by this debt or by several.

of_demand(suit(Place, demand(Demanded, _)), Claim, [Principal >= Demanded]) :-
    Place > 0,
    integer(Demanded),
    arg(Place, Claim, Principal).
of_demand(_, _, []).

reducing(Module, Claim, Ground, Amount) :-
    Module:attack(Claim, reduces, Ground, Extra, _),
    taken(Extra, Amount, _).

%   felled(+Ground, +Burden, ...): Ground, which holds, holds no more; every derivation of it is broken.

felled(Ground0, Burden, Case, Budget, Left0, Left, Changes0, Changes) :-
    step(Budget),
    Case = case(Module, _, _, _, _, _),
    copy_term(Ground0, Ground),
    (   holding(Module, Ground, Burden, Conditions)
    ->  Left0 > 0,
        broken(Ground, Conditions, Burden, Case, Budget, Left0, Left1, Changes0, Changes1),
        felled(Ground0, Burden, Case, Budget, Left1, Left, Changes1, Changes)
    ;   Left = Left0,
        Changes = Changes0
    ).

holding(Module, Ground, Burden, Conditions) :-
    holds(Module, Ground, Burden),
    made_out(Module, Ground, _, Conditions, Burden),
    !.  % one derivation is enough: whatever fells the ground breaks this one

%   broken(+Ground, +Conditions, +Burden, ...): this derivation of Ground fails: a fact falls, or an exception to Ground
%   or to a ground below it is raised.

broken(Ground, Conditions, Burden, Case, Budget, Left0, Left, Changes0, Changes) :-
    Case = case(Module, _, _, _, _, _),
    opponent(Burden, Other),
    (   Module:attack(Ground, defeats, Exception, _, _),
        \+ holds(Module, Exception, Other),
        raised(Exception, Other, [], Case, Budget, Left0, Left, Changes0, Changes)
    ;   member(Condition, Conditions),
        broken_condition(Condition, Burden, Case, Budget, Left0, Left, Changes0, Changes)
    ).

broken_condition(fact(_, Id), _, Case, _, Left0, Left, Changes0, Changes) :-
    contested(Id, Case, Left0, Left, Changes0, Changes).
broken_condition(total(_, _, _, Ids), _, Case, _, Left0, Left, Changes0, Changes) :-
    member(Id, Ids),
    contested(Id, Case, Left0, Left, Changes0, Changes).
broken_condition(ground(Ground), Burden, Case, Budget, Left0, Left, Changes0, Changes) :-
    Case = case(Module, _, _, _, _, _),
    holding(Module, Ground, Burden, Conditions),
    broken(Ground, Conditions, Burden, Case, Budget, Left0, Left, Changes0, Changes).

contested(Id, case(Module, _, _, _, Contestable, _), Left0, Left, Changes, [contest(Id)|Changes]) :-
    Left0 > 0,
    memberchk(Id, Contestable),
    Left is Left0-1,
    fact_falls(Module, Id).

%   raised(+Ground, +Burden, +Demands, ...): Ground, which does not hold, holds, and Demands on its values are met: the
%   conditions of a rule are supplied, then what defeats the ground, or one below it, is felled.

raised(Ground0, Burden, Demands, Case, Budget, Left0, Left, Changes0, Changes) :-
    step(Budget),
    Case = case(Module, _, _, _, _, _),
    copy_term(Ground0-Demands, Ground-Demands1),
    max_depth(Depth),
    supplied(Ground, Burden, Case, Budget, Depth-[], way(Left0, [], [], [Ground]), way(Left1, Supplied, Open, Grounds)),
    conditions_met(Demands1, Open, Constraints),
    told(Supplied, Constraints, Told),
    chosen_values(Constraints, Supplied),
    maplist(fact_stands(Module), Supplied),
    append(Told, Changes0, Changes1),
    undefeated(Grounds, Burden, Case, Budget, Left1, Left, Changes1, Changes),
    once(( holds(Module, Ground, Burden), demands_met(Demands1) )).

demands_met(Demands) :-
    \+ ( member(Demand, Demands), ground(Demand), \+ answered(Demand, met) ).

told([], _, []).
told([new(Fact)|Supplied], Constraints, [allege(Told, Bounds, Fact)|Changes]) :-
    copy_term(Fact-Constraints, Told-Copied),
    bounds_of(Told, Copied, Bounds),
    told(Supplied, Constraints, Changes).
told([proven(Id, _)|Supplied], Constraints, [prove(Id)|Changes]) :-
    told(Supplied, Constraints, Changes).

undefeated([], _, _, _, Left, Left, Changes, Changes).
undefeated([Ground|Grounds], Burden, Case, Budget, Left0, Left, Changes0, Changes) :-
    Case = case(Module, _, _, _, _, _),
    opponent(Burden, Other),
    (   Module:attack(Ground, defeats, Exception, _, _),
        holds(Module, Exception, Other)
    ->  felled(Exception, Other, Case, Budget, Left0, Left1, Changes0, Changes1),
        undefeated([Ground|Grounds], Burden, Case, Budget, Left1, Left, Changes1, Changes)
    ;   undefeated(Grounds, Burden, Case, Budget, Left0, Left, Changes0, Changes)
    ).

%   supplied(+Ground, +Burden, +Case, +Budget, +DepthAbove, +Way0, -Way): the conditions of a rule for Ground, met or to be
%   met, Depth grounds down at the most; the grounds Above ask for Ground, and none is a reason for itself. Way is
%   way(Left, Supplied, Constraints, Grounds): facts to be supplied, new(Fact) or proven(Id, Fact), with conditions on
%   what is open in them, and the grounds on the way that must not be defeated.

supplied(Ground, Burden, Case, Budget, Depth-Above, Way0, Way) :-
    Depth > 0,
    \+ ( member(Asking, Above), Asking == Ground ),
    step(Budget),
    Case = case(Module, _, _, _, _, _),
    Module:rules_of(Ground, Rules),
    member(rule(_, Ground, Conditions, _, _, Burden, _, _), Rules),
    within_reach(Conditions, Module, Burden, Way0),
    Depth1 is Depth-1,
    foldl(supply(Burden, Case, Budget, Depth1-[Ground|Above]), Conditions, Way0, Way).

%   within_reach(+Conditions, +Module, +Burden, +Way): no more kinds of facts are wanting than changes are left.

within_reach(Conditions, Module, Burden, way(Left, Supplied, _, _)) :-
    findall(Name/Arity,
            ( member(fact(Fact, _), Conditions),
              \+ ( Module:uses(Fact, _, Burden, Proven, _, _), Module:Proven ),
              functor(Fact, Name, Arity),
              \+ ( member(Change, Supplied), supplied_fact(Change, Known), functor(Known, Name, Arity) ) ),
            Wanting0),
    sort(Wanting0, Wanting),
    length(Wanting, Count),
    Count =< Left.

supplied_fact(new(Fact), Fact).
supplied_fact(proven(_, Fact), Fact).

supply(Burden, Case, _, _, fact(Fact, Id), Way0, Way) :-
    supply_fact(Fact, Id, Burden, Case, Way0, Way).
supply(Burden, Case, Budget, DepthAbove, ground(Ground), Way0, Way) :-
    Case = case(Module, _, _, _, _, _),
    (   ground(Ground),
        \+ \+ holds(Module, Ground, Burden)
    ->  Way = Way0
    ;   holds(Module, Ground, Burden),
        Way = Way0
    ;   Way0 = way(Left, Supplied, Constraints, Grounds),
        supplied(Ground, Burden, Case, Budget, DepthAbove, way(Left, Supplied, Constraints, [Ground|Grounds]), Way)
    ).
supply(_, _, _, _, condition(Condition), way(Left, Supplied, Open0, Grounds), way(Left, Supplied, Open, Grounds)) :-
    conditions_met([Condition], Open0, Open).
supply(Burden, Case, Budget, DepthAbove, total(Amount, Conditions, Sum, _), Way0, Way) :-
    Case = case(Module, _, _, _, _, _),
    known_sum(Module, Burden, Amount, Conditions, Known),
    (   Sum = Known,
        Way = Way0
    ;   copy_term(Amount-Conditions, Amount1-[fact(Fact, _)|Others]),
        new_fact(Fact, Case, Way0, Way1),
        foldl(supply(Burden, Case, Budget, DepthAbove), Others, Way1, Way),
        Sum = Known+Amount1
    ).

known_sum(Module, Burden, Amount, Conditions, Known) :-
    condition_goal(total(Amount, Conditions, Known, _), at(Module, 0, none), Burden, Call),
    Module:Call.

supply_fact(Fact, Id, Burden, Case, Way0, Way) :-
    Case = case(Module, _, _, _, _, _),
    Way0 = way(Left0, Supplied, Open, Grounds),
    Module:uses(Fact, Id, Burden, Proven, Why, Unproven),
    (   ground(Fact),
        \+ \+ Module:Proven
    ->  Way = Way0
    ;   Module:Proven,
        Way = Way0
    ;   member(new(Fact), Supplied),
        Way = Way0
    ;   Left0 > 0,
        Module:Unproven,
        Why == not_proven,
        \+ memberchk(proven(Id, _), Supplied),
        Left is Left0-1,
        Way = way(Left, [proven(Id, Fact)|Supplied], Open, Grounds)
    ;   new_fact(Fact, Case, Way0, Way)
    ).

new_fact(Fact, case(Module, _, _, _, _, Single), way(Left0, Supplied, Open, Grounds),
         way(Left, [new(Fact)|Supplied], Open, Grounds)) :-
    Left0 > 0,
    \+ begun_already(Module, Single, Fact),
    Left is Left0-1.

%   begun_already(+Module, +Single, +Fact): Fact would begin a relation that has begun, or is alleged to have begun so.

begun_already(Module, Single, Fact) :-
    member(Kind, Single),
    \+ Kind \= Fact,
    arg(1, Fact, Relation),
    nonvar(Relation),
    member(Known, Single),
    copy_term(Known, Other),
    arg(1, Other, Relation),
    Module:uses(Other, _, _, Proven, _, Unproven),
    (   Module:Proven
    ;   \+ Kind \= Other,
        Module:Unproven
    ),
    !.

%   conditions_met(+Conditions, +Open0, -Open): those that can be evaluated are met; those on open values wait in Open.

conditions_met([], Open, Open).
conditions_met([Condition|Conditions], Open0, Open) :-
    (   open_condition(Condition, Kept)
    ->  Open1 = [Kept|Open0]
    ;   answered(Condition, met),
        Open1 = Open0
    ),
    conditions_met(Conditions, Open1, Open).
