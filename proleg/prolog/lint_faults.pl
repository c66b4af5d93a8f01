:- module(proleg_lint_faults,
          [ shape_faults/4,             % +Clause, +File, +Fault, -MendedFounds
            word_faults/5               % +Faults, +Statements, +Sources, +Language, -Founds
          ]).
:- use_module(library(apply), [foldl/4, maplist/3]).
:- use_module(library(assoc), [get_assoc/3, list_to_assoc/2]).
:- use_module(library(lists), [append/2, append/3, last/2, member/2, nth1/3]).
:- use_module(library(pairs), [group_pairs_by_key/2]).
:- use_module(checked, [checked_statements/4]).
:- use_module(conditions, [condition_binds/2]).
:- use_module(lint_places, [goal_paths/3, occurrence/3]).
:- use_module(statements, [atom_key/2, comma_list/2, key_atom/2, statement/3]).

:- op(1100, xfx, <=).
:- op(1090, xfx, ::).

/** <module> Every fault of a clause, each at its part

statement/3 and checked_statements/4 name the first fault of a clause. Here each part of a faulty clause is put to them
by itself, so that what lint calls a fault is exactly what loading calls one.
*/

max_goals(200).  % of a longer clause only the first fault is told

% ---- what is no rule at all ------------------------------------------------------------------------------------------

%!  shape_faults(+Clause, +File, +Fault, -MendedFounds) is det.
%
%   Clause has Fault, Code-Message. MendedFounds is Mended-Founds: Mended a list of at most one statement, what the
%   sound parts of the clause say.

:- det(shape_faults/4).
shape_faults(clause(Term, Number, _, Names), File, Code-Message, Mended-Founds) :-
    parts(Term, Parts, Sound),
    findall(found(Number, Path, error, PartCode, PartMessage),
            ( member(part(Path0, Probe), Parts), misshapen(Probe, Path0, Path, PartCode, PartMessage) ),
            Founds0),
    (   Founds0 == []
    ->  Founds = [found(Number, [], error, Code, Message)]
    ;   Founds = Founds0
    ),
    (   Sound \== none,
        catch(statement(clause(Sound, Number, 1, Names), File, Statement), fault(_, _), fail)
    ->  Mended = [Statement]
    ;   Mended = []
    ).

misshapen(Probe, Path0, Path, Code, Message) :-
    fault_of(Probe, Code, Message),
    (   Code == wrong_day,
        argument_at_fault(Probe, Place)
    ->  Path = [Place|Path0]
    ;   Path = Path0
    ).

fault_of(Probe, Code, Message) :-
    catch(statement(clause(Probe, 1, 1, []), 1, _), fault(Code, Message), true),
    nonvar(Code).

argument_at_fault((_ <= Atom), Place) =>
    argument_at_fault(fact(Atom), Place).
argument_at_fault(fact(Atom), Place) =>
    compound(Atom),
    arg(Place, Atom, Argument),
    fault_of(fact(part(Argument)), _, _),
    !.  % the first of them
argument_at_fault(_, _) =>
    fail.

%   parts(+Term, -Parts, -Sound): Parts are part(Path, Clause), a clause that has the fault of that part and no other;
%   Sound is Term without its faulty conditions, or `none`.

parts((Head <= Body), Parts, Sound) =>
    comma_list(Body, Goals),
    goal_paths(Goals, [2], Placed),
    maplist(goal_parts, Placed, GoalParts),
    append([[part([1], (Head <= true))]|GoalParts], Parts),
    maplist(sound_goal, Goals, [First|Others]),
    foldl(conjoin, Others, First, SoundBody),
    Sound = (Head <= SoundBody).
parts(exception(Head, Ground), Parts, Sound) =>
    attack_parts(Head, Ground, [], Parts),
    Sound = none.
parts(reduces(Head, Ground, Amount), Parts, Sound) =>
    attack_parts(Head, Ground, [part([3], reduces(head, ground, Amount))], Parts),
    Sound = exception(Head, Ground).
parts(reduces(Head, Ground, Amount, Day), Parts, Sound) =>
    attack_parts(Head, Ground, [part([3], reduces(head, ground, Amount)), part([4], reduces(head, ground, 0, Day))], Parts),
    Sound = exception(Head, Ground).
parts(bears_interest(Head, Ground, Percent, From), Parts, Sound) =>
    attack_parts(Head, Ground, [part([3], bears_interest(head, ground, Percent, 2020-04-01)),
                                part([4], bears_interest(head, ground, 0, From))], Parts),
    Sound = exception(Head, Ground).
parts(in_exchange(Head, Ground, Performance), Parts, Sound) =>
    attack_parts(Head, Ground, [part([3], fact(Performance))], Parts),
    Sound = exception(Head, Ground).
parts(group(Group, Members), Parts, Sound), is_list(Members) =>
    findall(part([item(Place), 2], fact(Member)), nth1(Place, Members, Member), Rest),
    Parts = [part([1], fact(Group))|Rest],
    Sound = none.
parts(Term, Parts, Sound), stated_atom(Term, Atom) =>
    Parts = [part([1], fact(Atom))],
    Sound = none.
parts(Term, Parts, Sound), stated_by(Term, Atom, Party) =>
    Parts = [part([1], fact(Atom)), part([2], allege(fact, Party))],
    Sound = none.
parts(_, Parts, Sound) =>
    Parts = [],
    Sound = none.

stated_atom(fact(Atom), Atom).
stated_atom(nonfact(Atom), Atom).
stated_atom(obvious_fact(Atom), Atom).
stated_atom(plausible(Atom), Atom).

stated_by(allege(Atom, Party), Atom, Party).
stated_by(provide_evidence(Atom, Party), Atom, Party).
stated_by(producing_of_evidence(Atom, Party), Atom, Party).
stated_by(admission(Atom, Party), Atom, Party).
stated_by(plausible(Atom, Party), Atom, Party).

attack_parts(Head, Ground, Rest, [part([1], (Head <= true)), part([2], fact(Ground))|Rest]).

%   goal_parts(+PathGoal, -Parts): the goal, or the goals that a total adds up.

goal_parts(Path-Goal, Parts), nonvar(Goal), Goal = total(_, Body, _) =>
    comma_list(Body, Goals),
    goal_paths(Goals, [2|Path], Placed),
    maplist(goal_parts, Placed, Lists),
    append(Lists, Parts).
goal_parts(Path-Goal, Parts) =>
    Parts = [part(Path, (head <= Goal))].

sound_goal(Goal, Sound) :-
    (   fault_of((head <= Goal), _, _)
    ->  term_variables(Goal, Variables),
        Sound = (Variables = Variables)  % what it would have given counts as given
    ;   Sound = Goal
    ).

conjoin(Goal, Body, (Body, Goal)).

% ---- words that are not known, or stand where they cannot ------------------------------------------------------------

%!  word_faults(+Faults, +Statements, +Sources, +Language, -Founds) is det.
%
%   Faults are those that checked_statements/4 found in Statements, under Language. Founds has them all, each at its
%   part, and those of the same clause that stand behind the first.

:- det(word_faults/5).
word_faults([], _, _, _, Founds) =>
    Founds = [].
word_faults(Faults, Statements, Sources, Language, Founds) =>
    findall(Number-true, member(fault(_, Number, _, _, _), Faults), Pairs0),
    sort(Pairs0, Pairs),
    list_to_assoc(Pairs, Faulty),
    stand_in(Statements, Faulty, Language, Stand),
    maplist(probes(Faulty, Stand, Sources), Statements, Lists),
    append([[statement(rule(none, Stand, []), place(0, 0, 1), [])]|Lists], Probes),
    checked_statements(Probes, Language, _, Found),
    findall(Number-part(Place, Code, Message), member(fault(_, Number, Place, Code, Message), Found), Told0),
    keysort(Told0, Told),
    group_pairs_by_key(Told, Groups),
    list_to_assoc(Groups, Parts),
    maplist(founds_of(Parts), Faults, Founds0),
    append(Founds0, Founds1),
    maplist(advised(Statements, Sources), Founds1, Founds).

founds_of(Parts, fault(_, Number, _, Code, Message), Founds) :-
    (   get_assoc(Number, Parts, Told)
    ->  true
    ;   Told = []
    ),
    findall(found(Number, Path, error, Code1, Message1),
            (   member(part(at(Path), Code1, Message1), Told)
            ;   member(part(whole(Path), Code1, Message1), Told),
                \+ member(part(at(_), Code1, Message1), Told)
            ),
            Founds0),
    (   member(found(_, _, _, Code, Message), Founds0)
    ->  Founds = Founds0
    ;   Founds = [found(Number, [], error, Code, Message)|Founds0]
    ).

%   stand_in(..., -Head): a head with which nothing is wrong, for the parts of a rule whose own head may be.

stand_in(Statements, Faulty, Language, Stand) :-
    (   member(statement(rule(none, Head, _), place(_, Number, _), _), Statements),
        \+ get_assoc(Number, Faulty, _)
    ->  atom_key(Head, Key),
        key_atom(Key, Stand)
    ;   Language = civil(Declared),
        member(declared(Name, Arity, Kind), Declared),
        memberchk(Kind, [claim, ground])
    ->  key_atom(Name/Arity, Stand)
    ;   Stand = ' '
    ).

%   probes(+Faulty, +Stand, +Sources, +Statement, -Probes): of a faulty clause a statement for each part, at(Path) in
%   place of its column; whole(Path) where a fault of a part is found once more. Sound clauses count by their heads.

probes(Faulty, Stand, Sources, Statement, Probes) :-
    Statement = statement(What, place(File, Number, _), _),
    (   get_assoc(Number, Faulty, true)
    ->  arg(Number, Sources, source(_, clause(Term, _, _, _))),
        findall(statement(Part, place(File, Number, Place), []), probe(What, Term, Stand, Part, Place), Probes)
    ;   What = rule(Name, Head, _)
    ->  Probes = [statement(rule(Name, Head, []), place(File, Number, 1), [])]
    ;   Probes = [Statement]
    ).

probe(rule(Name, Head, Goals), Term, Stand, Part, Place) :-
    head_path(Term, Path),
    (   Part = rule(none, Head, []),
        Place = at(Path)
    ;   Part = rule(Name, Head, []),
        Place = whole([1])
    ;   length(Goals, Count),
        max_goals(Most),
        Count =< Most,
        goal_paths(Goals, [2], Placed),
        goal_probe(Placed, Head, Goal, Known, Place),
        Part = rule(none, Stand, [Known = Known, Goal])
    ).
probe(attack(_, Name, Head, _, _), Term, Stand, attack(defeats, Name, Head, Stand, none), at(Path)) :-
    head_path(Term, Path).
probe(attack(_, _, _, Ground, _), _, Stand, attack(defeats, none, Stand, Ground, none), at([2])).
probe(attack(Effect, Name, Head, Ground, Extra), _, _, attack(Effect, Name, Head, Ground, Extra), whole(Path)) :-
    (   Effect == defeats
    ->  Path = []
    ;   Path = [3]
    ).
probe(group(Group, Members), _, _, group(Group, [Member]), at([item(Place), 2])) :-
    nth1(Place, Members, Member).

head_path(Term, Path) :-
    arg(1, Term, Head),
    (   Head = (_ :: _)
    ->  Path = [2, 1]
    ;   Path = [1]
    ).

%   goal_probe(+Placed, +Known, -Goal, -Given, -Place): each goal with what the head and the goals before it give.

goal_probe([Path-Goal0|_], Known, Goal, Given, Place) :-
    (   Goal0 = total(_, Goals, _)
    ->  (   goal_paths(Goals, [2|Path], Inner),
            goal_probe(Inner, Known, Goal, Given, Place)
        ;   Goal = Goal0,
            Given = Known,
            Place = whole(Path)
        )
    ;   Goal = Goal0,
        Given = Known,
        Place = at(Path)
    ).
goal_probe([_-Goal0|Placed], Known, Goal, Given, Place) :-
    goal_probe(Placed, Known+Goal0, Goal, Given, Place).

% ---- what to do ------------------------------------------------------------------------------------------------------

%   advised(+Statements, +Sources, +Found0, -Found): with the value that nothing gives, and with what to do.

advised(Statements, Sources, found(Number, Path0, error, Code, Message0), found(Number, Path, error, Code, Message)) :-
    (   Code == unbound,
        member(statement(What, place(_, Number, _), Names), Statements),
        unbound_variable(What, Path0, Variable)
    ->  arg(Number, Sources, source(_, clause(Term, _, _, _))),
        once(variable_path(Term, Variable, Path0, Path)),
        variable_name(Names, Variable, Name),
        format(string(Message1), "~w: ~w", [Message0, Name])
    ;   (   Code == claims_only
        ->  Path = [1]
        ;   Path = Path0
        ),
        Message1 = Message0
    ),
    (   advice(Code, Message1, Advice)
    ->  string_concat(Message1, Advice, Message)
    ;   Message = Message1
    ).

unbound_variable(rule(_, Head, Goals), [goal(Place), 2], Variable) :-
    length(Before, Place),
    append(Before, _, Goals),
    last(Before, Goal),
    append(Earlier, [Goal], Before),
    \+ functor(Goal, total, 3),
    condition_binds(Goal, Given),
    term_variables(Goal, Variables),
    term_variables([Head, Given|Earlier], Known),
    first_unknown(Variables, Known, Variable).
unbound_variable(attack(_, _, _, Ground, Extra), [3], Variable) :-
    term_variables(Extra, Variables),
    term_variables(Ground, Known),
    first_unknown(Variables, Known, Variable).

first_unknown(Variables, Known, Variable) :-
    member(Variable, Variables),
    \+ ( member(Other, Known), Other == Variable ),
    !.  % the first of them

%   variable_path(+Term, +Variable, +Around, -Path): Variable in the part of Term at Around.

variable_path(Term, Variable, Around, Path) :-
    occurrence(Term, Variable, Path),
    (   Around = [3]  % of an attack: what it takes off, or bears
    ->  last(Path, Part),
        Part >= 3
    ;   true  % nothing before that part has it
    ).

variable_name(Names, Variable, Name) :-
    (   member(Name0=Other, Names),
        Other == Variable
    ->  format(atom(Name), "`~w`", [Name0])
    ;   Name = '`_`'
    ).

%   advice(+Code, +Message, -Advice): what to do, where the message does not say it itself.

advice(undeclared, Message, "; declare it there, or write a name that is declared") :-
    \+ sub_string(Message, _, _, _, "did you mean"),
    \+ sub_string(Message, _, _, _, "cannot stand here").
advice(undeclared, Message, "; a condition is a fact or a ground, a rule concludes a claim or a ground") :-
    sub_string(Message, _, _, _, "cannot stand here").
advice(wrong_arity, _, "; write each of them, `_Name` for one that does not matter").
advice(unbound, Message, "; put a condition that states it in front") :-
    \+ sub_string(Message, _, _, _, "of the ground that").
advice(never_made_out, _, "; write a rule that concludes it, or take this out").
advice(wrong_day, Message, "; correct the date") :-
    sub_string(Message, _, _, _, "calendar").
