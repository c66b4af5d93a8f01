:- module(proleg_lint_loops,
          [ loop_faults_in/4,           % +Checked, +Places, -Founds, -Cycles
            possible_loops/3            % +Cycles, +Places, -Founds
          ]).
:- use_module(library(apply), [maplist/3]).
:- use_module(library(assoc), [get_assoc/3]).
:- use_module(library(lists), [append/3, member/2, nth1/3]).
:- use_module(loops, [in_loops/4, loop_faults/4]).
:- use_module(statements, [atom_key/2, shown/2]).
:- use_module(strata, [dependencies/3, needed/3, recursion/3, strata/3]).

/** <module> Exceptions that depend on what they defeat, certainly or perhaps

A certain loop is a fault, found by loops.pl as when rules are loaded. Where a loop may come back to the same ground or
not, as the facts are, there is a warning; none where it cannot: where a value grows on the way (the rescission of a
rescission), or where a day or a person must differ from the one before.
*/

max_steps(20_000).

%!  loop_faults_in(+Checked, +Places, -Founds, -Cycles) is det.
%
%   Places is places(Files, Sources). Cycles is what possible_loops/3 goes on with.

:- det(loop_faults_in/4).
loop_faults_in(checked(Rules, Attacks), Places, Founds, cycles(Cyclic, Recursive)) :-
    dependencies(Rules, Attacks, Edges),
    findall(Key, ( member(rule(Key, _, _, _), Rules) ; member(attack(_, Key, _, _, _, _), Attacks) ), Keys0),
    sort(Keys0, Keys),
    strata(Keys, Edges, Strata),
    recursion(Strata, Edges, Recursive),
    in_loops(Recursive, Rules, Attacks, Cyclic),
    (   Cyclic == []-[]
    ->  Founds = []
    ;   Cyclic = CyclicRules-CyclicAttacks,
        maplist(lined(Places), CyclicRules, LinedRules),
        maplist(lined(Places), CyclicAttacks, LinedAttacks),
        loop_faults(Recursive, LinedRules, LinedAttacks, Faults),
        append(LinedRules, LinedAttacks, Lined),
        append(CyclicRules, CyclicAttacks, Numbered1),
        maplist(loop_found(Lined, Numbered1), Faults, Founds)
    ).

%   lined(+Places, +Numbered, -Lined): with its file and line, of which messages speak.

lined(places(Files, Sources), Numbered, Lined) :-
    info(Numbered, info(File, Number, Name, Source), Lined, info(FileName, Line, Name, Source)),
    arg(File, Files, file(FileName, _)),
    arg(Number, Sources, source(_, clause(_, Line, _, _))).

info(rule(Key, Head, Conditions, Info0), Info0, rule(Key, Head, Conditions, Info), Info).
info(attack(Effect, Key, Head, Ground, Extra, Info0), Info0, attack(Effect, Key, Head, Ground, Extra, Info), Info).

loop_found(Lined, Numbered, fault(File, Line, _, Code, Message), found(Number, [], error, Code, Message)) :-
    once(( nth1(Place, Lined, Clause), info(Clause, info(File, Line, _, _), _, _) )),
    nth1(Place, Numbered, Same),
    info(Same, info(_, Number, _, _), _, _).

% ---- loops that there may be -----------------------------------------------------------------------------------------

%!  possible_loops(+Cycles, +Places, -Founds) is det.

:- det(possible_loops/3).
possible_loops(cycles([]-[], _), _, Founds) =>
    Founds = [].
possible_loops(cycles(Rules-Attacks, Recursive), Places, Founds) =>
    max_steps(Most),
    Budget = budget(Most),
    findall(Numbers-found(Number, [], warning, cyclic_exception, Message),
            ( member(Attack, Attacks),
              once(way_back(Attack, Rules, Attacks, Recursive, Budget, Infos)),
              findall(Number0, member(info(_, Number0, _, _), Infos), Numbers0),
              sort(Numbers0, Numbers),
              Infos = [info(_, Number, _, _)|_],
              loop_message(Attack, Infos, Places, Message) ),
            Found),
    sort(1, @<, Found, Distinct),
    findall(One, member(_-One, Distinct), Founds).

%   way_back(+Attack, ..., -Infos): from the exception Attack to what it defeats, which may be the same ground.

way_back(Attack0, Rules, Attacks, Recursive, Budget, [Info|Infos]) :-
    copy_term(Attack0, attack(_, Key, Head, Ground, _, Info)),
    walk(Ground, Head-Key, [], Rules-Attacks, Recursive, Budget, Infos, Conditions),
    \+ ( member(Condition, Conditions), never(Condition) ).

walk(Goal, Start-Key, Seen, Rules, Recursive, Budget, Infos, Conditions) :-
    atom_key(Goal, GoalKey),
    (   GoalKey == Key,
        Infos = [],
        Conditions = [],
        unify_with_occurs_check(Goal, Start)
    ;   GoalKey \== Key,
        \+ memberchk(GoalKey, Seen),
        get_assoc(GoalKey, Recursive, negative),
        arg(1, Budget, Left),
        Left > 0,
        Left1 is Left-1,
        nb_setarg(1, Budget, Left1),
        step(Goal, Rules, Next, Info, Here),
        append(Here, Conditions1, Conditions),
        Infos = [Info|Infos1],
        walk(Next, Start-Key, [GoalKey|Seen], Rules, Recursive, Budget, Infos1, Conditions1)
    ).

step(Goal, Rules-_, Next, Info, Here) :-
    member(Rule, Rules),
    copy_term(Rule, rule(_, Head, Conditions, Info)),
    unify_with_occurs_check(Head, Goal),
    needed(Conditions, Next, _),
    conditions_of(Conditions, Here).
step(Goal, _-Attacks, Next, Info, []) :-
    member(Attack, Attacks),
    copy_term(Attack, attack(_, _, Head, Next, _, Info)),
    unify_with_occurs_check(Head, Goal).

conditions_of([], []).
conditions_of([condition(Goal)|Conditions], [Goal|Goals]) :-
    !,
    conditions_of(Conditions, Goals).
conditions_of([_|Conditions], Goals) :-
    conditions_of(Conditions, Goals).

%   never(+Condition): no value is earlier, or less, than itself, or different from itself.

never(before_the_day(A, B)) :- A == B.
never(after_the_day(A, B)) :- A == B.
never(different(A, B)) :- A == B.
never(A < B) :- A == B.
never(A > B) :- A == B.
never(A =\= B) :- A == B.

loop_message(attack(_, _, Head, _, _, _), Infos, places(Files, Sources), Message) :-
    findall(Part,
            ( member(info(File, Number, _, _), Infos),
              arg(File, Files, file(Name, _)),
              arg(Number, Sources, source(_, clause(_, Line, _, _))),
              format(string(Part), "~w, line ~d", [Name, Line]) ),
            Parts),
    atomic_list_concat(Parts, ' → ', Chain),
    shown(Head, Shown),
    format(string(Message),
           "whether this exception defeats `~w` may depend on that very ground (~w): with facts that close the \c
            circle no judgment follows; let a condition, such as before_the_day or different, keep the two apart",
           [Shown, Chain]).
