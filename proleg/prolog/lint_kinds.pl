:- module(proleg_lint_kinds,
          [ types/3                     % +Language, +Statements, -Types
          ]).
:- use_module(library(apply), [maplist/3]).
:- use_module(library(assoc), [list_to_assoc/2]).
:- use_module(library(lists), [append/3, member/2, nth1/3]).
:- use_module(library(pairs), [group_pairs_by_key/2]).
:- use_module(conditions, [known_condition/1]).
:- use_module(lint_uses, [uses/4]).
:- use_module(statements, [atom_key/2, atom_parts/3]).

/** <module> Which kinds the arguments of the predicates have

In a rule base of the law the vocabulary says so; the arguments of a group have the kinds that they have in its members.
In a canonical program an argument is a day or a number where some rule compares or computes it as one, and is not
followed where two rules differ.
*/

max_rounds(4).  % through how many rules a kind is followed

%!  types(+Language, +Statements, -Types) is det.
%
%   Types is an assoc of Key to the kinds of the arguments, a list of Name-Kind.

:- det(types/3).
types(law(Declared, _), Statements, Types) =>
    findall(Name/Arity-Arguments, ( member(declared(Name, _, Arguments), Declared), length(Arguments, Arity) ), Pairs),
    assoc_of(Pairs, Types0),
    findall(Key-Kinds,
            ( member(statement(group(Group, Members), _, _), Statements),
              atom_key(Group, Key),
              group_kinds(Group, Members, Types0, Kinds) ),
            Groups),
    append(Pairs, Groups, All),
    assoc_of(All, Types).
types(program, Statements, Types) =>
    list_to_assoc([], None),
    max_rounds(Rounds),
    inferred(Rounds, Statements, None, [], Types).

assoc_of(Pairs0, Assoc) :-
    sort(1, @<, Pairs0, Pairs),
    list_to_assoc(Pairs, Assoc).

%   group_kinds(+Group, +Members, +Types, -Kinds): of each argument, what it is in the first member that has it.

group_kinds(Group, Members, Types, Kinds) :-
    atom_parts(Group, _, Arguments),
    uses(group(Group, Members), Types, Uses, _),
    maplist(kind_in(Uses), Arguments, Kinds).

kind_in(Uses, Argument, Kind) :-
    (   member(use(_, Other, Kind0, of(_, Name)), Uses),
        Other == Argument
    ->  Kind = Name-Kind0
    ;   Kind = none-any
    ).

%   inferred(+Rounds, +Statements, +Types0, +Known0, -Types): what the rules compare as a day or compute as a number.

inferred(0, _, Types, _, Types) :-
    !.
inferred(Rounds, Statements, Types0, Known0, Types) :-
    findall(at(Key, Arity, Place)-Kind,
            ( member(statement(What, _, _), Statements), inferred_in(What, Types0, Key, Arity, Place, Kind) ),
            Found0),
    sort(Found0, Found),
    group_pairs_by_key(Found, Groups),
    findall(At-Kind, member(At-[Kind], Groups), Known),  % one kind alone
    (   Known == Known0
    ->  Types = Types0
    ;   findall(Key-kind(Arity, Place, Kind), member(at(Key, Arity, Place)-Kind, Known), Kinds0),
        group_pairs_by_key(Kinds0, Kinds),
        findall(Key-List, ( member(Key-Some, Kinds), kind_list(Some, List) ), Pairs),
        list_to_assoc(Pairs, Types1),
        Rounds1 is Rounds-1,
        inferred(Rounds1, Statements, Types1, Known, Types)
    ).

inferred_in(What, Types, Key, Arity, Place, Kind) :-
    uses(What, Types, Uses, _),
    Uses \== [],
    atom_in(What, Atom),
    atom_key(Atom, Key),
    Key = _/Arity,
    atom_parts(Atom, _, Arguments),
    nth1(Place, Arguments, Argument),
    var(Argument),
    member(use(_, Other, Kind0, _), Uses),
    Other == Argument,
    class_kind(Kind0, Kind).

class_kind(date, date).
class_kind(number, number).
class_kind(money, number).
class_kind(percent, number).

atom_in(rule(_, Head, Goals), Atom) :-
    (   Atom = Head
    ;   goal_in(Goals, Atom)
    ).
atom_in(attack(_, _, Head, Ground, _), Atom) :-
    (   Atom = Head
    ;   Atom = Ground
    ).

goal_in(Goals, Atom) :-
    member(Goal, Goals),
    (   Goal = total(_, Inner, _)
    ->  goal_in(Inner, Atom)
    ;   atom_key(Goal, Key),
        \+ known_condition(Key),
        Atom = Goal
    ).

kind_list([kind(Arity, Place, Kind)|Kinds], List) :-
    findall(Number-Found,
            ( between(1, Arity, Number),
              (   member(kind(_, Number, Found0), [kind(Arity, Place, Kind)|Kinds])
              ->  Found = Found0
              ;   Found = any
              ) ),
            List).
