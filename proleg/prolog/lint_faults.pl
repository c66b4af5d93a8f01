:- module(proleg_lint_faults,
          [ shape_faults/4,             % +Clause, +File, +Fault, -MendedFounds
            word_faults/5               % +Faults, +Statements, +Sources, +Language, -Founds
          ]).
:- use_module(library(apply), [foldl/4, maplist/3]).
:- use_module(library(lists), [append/2, append/3, member/2, nth1/3]).
:- use_module(checked, [checked_statements/4]).
:- use_module(conditions, [condition_binds/2]).
:- use_module(lint_places, [goal_paths/3, occurrence/3]).
:- use_module(statements, [comma_list/2, key_atom/2, statement/3]).

:- op(1100, xfx, <=).
:- op(1090, xfx, ::).

/** <module> Every fault of a clause, each at its part

statement/3 and checked_statements/4 name the first fault of a clause. Here each part of a faulty clause is put to them
apart, so that what lint calls a fault is what loading calls one.
*/

max_goals(200).  % of a longer clause only the first fault is told

%!  shape_faults(+Clause, +File, +Fault, -MendedFounds) is det.
%
%   Clause has Fault, Code-Message. MendedFounds is Mended-Founds: Mended a list of at most one statement, what the sound
%   parts of the clause say.

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
        deeper(Probe, Place)
    ->  Path = [Place|Path0]
    ;   Path = Path0
    ).

fault_of(Probe, Code, Message) :-
    catch(statement(clause(Probe, 1, 1, []), 1, _), fault(Code, Message), true),
    nonvar(Code).

%   deeper(+Probe, -Place): the first argument that holds the fault.

deeper((_ <= Goal), Place) => deeper(fact(Goal), Place).
deeper(fact(Atom), Place) =>
    compound(Atom),
    arg(Place, Atom, Argument),
    fault_of(fact(part(Argument)), _, _),
    !.  % the first of them
deeper(_, _) => fail.

%   parts(+Term, -Parts, -Sound): Parts are part(Path, Clause), a clause that has the fault of the part alone; Sound is
%   Term without its faulty conditions, or `none`.

parts((Head <= Body), Parts, Sound), nonvar(Body) =>
    comma_list(Body, Goals),
    placed_goals(Goals, [2], Placed),
    maplist(goal_part, Placed, GoalParts),
    maplist(sound_goal, Placed, SoundGoals),
    foldl(conjoin, SoundGoals, true, SoundBody),
    Parts = [part([1], (Head <= true))|GoalParts],
    Sound = (Head <= SoundBody).
parts(exception(Head, Ground), Parts, Sound) => attack_parts(Head, Ground, [], Parts), Sound = none.
parts(reduces(Head, Ground, Amount), Parts, Sound) =>
    attack_parts(Head, Ground, [part([3], reduces(head, ground, Amount))], Parts),
    Sound = exception(Head, Ground).
parts(in_exchange(Head, Ground, Due), Parts, Sound) =>
    attack_parts(Head, Ground, [part([3], fact(Due))], Parts),
    Sound = exception(Head, Ground).
parts(group(Group, Members), Parts, Sound), is_list(Members) =>
    findall(part([item(Place), 2], fact(Member)), nth1(Place, Members, Member), Rest),
    Parts = [part([1], fact(Group))|Rest],
    Sound = none.
parts(Term, Parts, Sound), Term =.. [Kind, Atom, Party], by_party(Kind) =>
    Parts = [part([1], fact(Atom)), part([2], allege(fact, Party))],
    Sound = none.
parts(Term, Parts, Sound), Term =.. [Kind, Atom], memberchk(Kind, [fact, nonfact, obvious_fact, plausible]) =>
    Parts = [part([1], fact(Atom))],
    Sound = none.
parts(_, Parts, Sound) => Parts = [], Sound = none.

attack_parts(Head, Ground, Rest, [part([1], (Head <= true)), part([2], fact(Ground))|Rest]).

by_party(Kind) :- memberchk(Kind, [allege, provide_evidence, producing_of_evidence, admission, plausible]).

goal_part(Path-Goal, part(Path, (head <= Goal))).

sound_goal(_-Goal, Sound) :-
    (   fault_of((head <= Goal), _, _)
    ->  term_variables(Goal, Variables),
        Sound = (Variables = Variables)  % what it would have given is taken as given
    ;   Sound = Goal
    ).

conjoin(Goal, Body0, (Body0, Goal)).
