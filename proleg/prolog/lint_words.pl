:- module(proleg_lint_words,
          [ words_used/2,               % +Statements, -Uses
            word_warnings/4             % +Language, +Uses, +ConcludedStated, -Founds
          ]).
:- use_module(library(assoc), [assoc_to_keys/2, assoc_to_list/2, get_assoc/3, list_to_assoc/2]).
:- use_module(library(lists), [append/2, append/3, member/2]).
:- use_module(library(pairs), [group_pairs_by_key/2]).
:- use_module(checked, [nearest/4]).
:- use_module(conditions, [known_condition/1]).
:- use_module(lint_names, [slip_of_pen/2]).
:- use_module(lint_places, [goal_paths/3]).
:- use_module(statements, [atom_key/2]).

/** <module> Words of a canonical program that nothing else in it uses

Such a program declares nothing, and what no rule concludes is an ultimate fact by definition, misspelt or not. So a
word is told only where a slip is likely: another number of arguments than what is concluded or stated, a name that
differs from a known one by a slip of the pen, a fact for which no rule asks.
*/

%!  words_used(+Statements, -Uses) is det.
%
%   Uses are Key-at(Clause, Path): each atom that a rule asks for or concludes, and each of an exception.

:- det(words_used/2).
words_used(Statements, Uses) :-
    findall(Key-at(Number, Path),
            ( member(statement(What, place(_, Number, _), _), Statements),
              word_in(What, Atom, Path),
              atom_key(Atom, Key) ),
            Uses).

word_in(rule(_, Head, _), Head, [1]).
word_in(rule(_, _, Goals), Atom, Path) :-
    goal_paths(Goals, [2], Placed),
    asked(Placed, Atom, Path).
word_in(attack(_, _, Head, _, _), Head, [1]).
word_in(attack(_, _, _, Ground, _), Ground, [2]).
word_in(attack(in_exchange, _, _, _, Performance), Performance, [3]).

asked(Placed, Atom, Path) :-
    member(Path0-Goal, Placed),
    (   Goal = total(_, Goals, _)
    ->  goal_paths(Goals, [2|Path0], Inner),
        asked(Inner, Atom, Path)
    ;   atom_key(Goal, Key),
        \+ known_condition(Key),
        Atom = Goal,
        Path = Path0
    ).

%!  word_warnings(+Language, +Uses, +ConcludedStated, -Founds) is det.
%
%   Concluded-Stated are assocs of Key to the clauses that conclude it, or state it as a fact.

:- det(word_warnings/4).
word_warnings(law(_, _), _, _, Founds) =>
    Founds = [].
word_warnings(program, [], _, Founds) =>
    Founds = [].  % facts alone, for a program that lies elsewhere
word_warnings(program, Uses0, Concluded-Stated, Founds) =>
    sort(Uses0, Uses1),
    group_pairs_by_key(Uses1, Groups),
    list_to_assoc(Groups, Uses),
    findall(Key-Places,
            ( member(Key-Places, Groups), \+ get_assoc(Key, Concluded, _), \+ get_assoc(Key, Stated, _) ),
            Open),
    assoc_to_keys(Concluded, Keys0),
    assoc_to_keys(Stated, Keys1),
    append(Keys0, Keys1, Keys2),
    sort(Keys2, Known),
    findall(Name-Arity, member(Name/Arity, Known), Arities0),
    group_pairs_by_key(Arities0, Arities1),
    list_to_assoc(Arities1, Arities),
    findall(Found, ( member(Word, Open), other_arity(Word, Arities, Found) ), Wrong),
    likely_slips(Open, Groups, Known, Meant, Slips),
    findall(Name, ( member(Name/_-_, Open), get_assoc(Name, Arities, _) ), Told),
    append(Meant, Told, Names),
    findall(Found, unasked(Uses, Stated, Names, Found), Unasked),
    append(Slips, Unasked, Founds0),
    append(Wrong, Founds0, Founds).

other_arity(Name/Arity-[at(Number, Path)|_], Arities, found(Number, Path, warning, wrong_arity, Message)) :-
    get_assoc(Name, Arities, [Other|_]),
    arguments(Arity, Has),
    arguments(Other, Known),
    format(string(Message),
           "`~w` has ~w here, but ~w where it is concluded or stated; write the same number, or give one of them \c
            another name",
           [Name, Has, Known]).

arguments(0, "no argument") :- !.
arguments(1, "one argument") :- !.
arguments(Count, Words) :- format(string(Words), "~d arguments", [Count]).

%   likely_slips(+Open, +Groups, +Known, -Meant, -Founds): names of nothing known, by a slip of the pen from one that is
%   known or, where they stand but once, from one that stands more often.

likely_slips(Open, Groups, Known, Meant, Founds) :-
    findall(Trait-open(Key), ( member(Key-_, Open), trait(Key, Trait) ), Traits0),
    findall(Trait-known(Key), ( member(Key, Known), trait(Key, Trait) ), Traits1),
    findall(Trait-known(Key), ( member(Key-[_, _|_], Groups), trait(Key, Trait) ), Traits2),
    append([Traits0, Traits1, Traits2], Traits3),
    keysort(Traits3, Traits),
    group_pairs_by_key(Traits, Alike),
    list_to_assoc(Open, Places),
    findall(Key-Near,
            ( member(_-Members, Alike),
              memberchk(known(_), Members),
              member(open(Key), Members),
              get_assoc(Key, Places, At),
              member(known(Near), Members),
              ( At = [_] ; memberchk(Near, Known) ),
              Key = Name/Arity,
              Near = NearName/Arity,
              slip_of_pen(Name, NearName) ),
            Slips0),
    sort(1, @<, Slips0, Slips),
    findall(Name, member(_-Name/_, Slips), Meant),
    findall(found(Number, Path, warning, undeclared, Message),
            ( member(Name/Arity-Near/_, Slips),
              get_assoc(Name/Arity, Places, [at(Number, Path)|_]),
              format(string(Message),
                     "no rule concludes `~w` and no fact states it; did you mean `~w`?", [Name, Near]) ),
            Founds).

%   trait(+Key, -Trait): names that differ by a slip in one word have a trait in common: the other words, and the first
%   or the last letter of that word.

trait(Name/Arity, trait(Arity, Before, After, End)) :-
    atomic_list_concat(Words, '_', Name),
    append(Before, [Word|After], Words),
    atom_length(Word, Length),
    Length >= 2,
    \+ ( sub_atom(Word, _, 1, _, Digit), char_type(Digit, digit) ),
    (   sub_atom(Word, 0, 1, _, First),
        End = first(First)
    ;   sub_atom(Word, _, 1, 0, Last),
        End = last(Last)
    ).

%   unasked(+Uses, +Stated, +Told, -Found): a fact for which no rule and no exception asks, unless its name was Told.

unasked(Uses, Stated, Told, found(Number, [1], warning, unused_predicate, Message)) :-
    assoc_to_list(Stated, Facts),
    findall(declared(Name, Arity, word), ( assoc_to_keys(Uses, Keys), member(Name/Arity, Keys) ), Words),
    member(Name/Arity-[Number|_], Facts),
    \+ get_assoc(Name/Arity, Uses, _),
    \+ memberchk(Name, Told),
    (   member(declared(Name, Other, word), Words)
    ->  arguments(Other, Known),
        format(string(Message),
               "no rule asks for `~w` with ~d arguments; where a rule names it, it has ~w", [Name, Arity, Known])
    ;   nearest(Name, [word], Words, Near)
    ->  format(string(Message), "no rule asks for `~w`; did you mean `~w`?", [Name, Near])
    ;   format(string(Message),
               "no rule asks for `~w`, so this fact changes nothing; delete it, or write the rule", [Name])
    ).
