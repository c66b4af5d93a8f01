:- module(proleg_lint_base,
          [ base_warnings/5             % +Statements, +Facts, +Language, +Checked, -Founds
          ]).
:- use_module(library(apply), [foldl/4]).
:- use_module(library(assoc), [assoc_to_keys/2, assoc_to_list/2, get_assoc/3, list_to_assoc/2, put_assoc/4]).
:- use_module(library(lists), [append/2, member/2, nth1/3]).
:- use_module(library(pairs), [group_pairs_by_key/2]).
:- use_module(lint_words, [word_warnings/4, words_used/2]).
:- use_module(statements, [atom_key/2, shown/2]).
:- use_module(strata, [strata/3]).

/** <module> What is doubtful about a rule base as a whole: rules and exceptions to which nothing leads

A canonical program names no claim and may get its facts later: there every head may be the goal, and an ultimate fact
that nothing states is no fault.
*/

%!  base_warnings(+Statements, +Facts, +Language, +Checked, -Founds) is det.

:- det(base_warnings/5).
base_warnings(Statements, Facts, Language, Checked, Founds) :-
    Checked = checked(Rules, _),
    findall(Key-Number, concluded_at(Rules, Key, Number), Concluded0),
    grouped(Concluded0, Concluded),
    findall(Key-Number,
            ( member(statement(fact(_, Atom, _), place(_, Number, _), _), Facts), atom_key(Atom, Key) ),
            Stated0),
    grouped(Stated0, Stated),
    findall(Key-Number, asked_at(Rules, Key, Number), Asked0),
    grouped(Asked0, Asked),
    findall(Key-Head, member(rule(Key, Head, _, _), Rules), Heads0),
    grouped(Heads0, Heads),
    Known = known(Concluded, Stated, Asked, Heads),
    findall(Found, unreachable(Language, Checked, Known, Found), Unreachable),
    unfounded(Rules, Known, Unfounded),
    words_used(Statements, Uses),
    word_warnings(Language, Uses, Concluded-Stated, Words),
    append([Unreachable, Unfounded, Words], Founds).

concluded_at(Rules, Key, Number) :-
    member(rule(Key, _, _, info(_, Number, _, _)), Rules).

asked_at(Rules, Key, Number) :-
    member(rule(_, _, Conditions, info(_, Number, _, _)), Rules),
    asked_in(Conditions, Atom),
    atom_key(Atom, Key).

asked_in(Conditions, Atom) :-
    member(Condition, Conditions),
    (   Condition = fact(Atom, _)
    ;   Condition = ground(Atom)
    ;   Condition = total(_, Inner, _, _),
        asked_in(Inner, Atom)
    ).

grouped(Pairs0, Assoc) :-
    keysort(Pairs0, Pairs),
    group_pairs_by_key(Pairs, Groups),
    list_to_assoc(Groups, Assoc).

% ---- what nothing leads to -------------------------------------------------------------------------------------------

unreachable(law(Declared, _), Checked, known(Concluded, _, _, _), found(Number, [], warning, unreachable, Message)) :-
    findall(Name/Arity, ( member(declared(Name, claim, Arguments), Declared), length(Arguments, Arity) ), Claims),
    Claims \== [],
    reached(Claims, Checked, Reached),
    assoc_to_list(Concluded, Grounds),
    member(Name/Arity-[Number|_], Grounds),
    \+ get_assoc(Name/Arity, Reached, _),
    format(string(Message),
           "no claim leads to `~w`: nothing that a claim rests on, and no exception, asks for it; let a rule or an \c
            exception ask for it, or delete it",
           [Name]).
unreachable(_, checked(Rules, _), known(_, Stated, _, Heads), Found) :-
    Found = found(Number, [goal(Place), 2], warning, unreachable, Message),
    member(rule(_, _, Conditions, info(_, Number, _, _)), Rules),
    nth1(Place, Conditions, ground(Atom)),
    never_concluded(Atom, Heads, Stated),
    shown(Atom, Shown),
    format(string(Message),
           "no rule concludes `~w`, with these arguments, so this rule never applies; correct the arguments, or \c
            write such a rule",
           [Shown]).
unreachable(_, checked(_, Attacks), known(_, Stated, _, Heads), found(Number, [2], warning, unreachable, Message)) :-
    member(attack(_, _, _, Ground, _, info(_, Number, _, _)), Attacks),
    never_concluded(Ground, Heads, Stated),
    shown(Ground, Shown),
    format(string(Message),
           "no rule concludes `~w`, with these arguments, so this exception never succeeds; correct the arguments, \c
            or write such a rule",
           [Shown]).
unreachable(_, checked(_, Attacks), Known, found(Number, [1], warning, unreachable, Message)) :-
    findall(Number-Head, member(attack(_, _, Head, _, _, info(_, Number, _, _)), Attacks), Pairs0),
    keysort(Pairs0, Pairs),
    group_pairs_by_key(Pairs, Groups),
    member(Number-Members, Groups),
    \+ ( member(Head, Members), defeatable(Head, Known, Attacks) ),
    Members = [First|_],
    shown(First, Shown),
    format(string(Message),
           "nothing concludes `~w`, to which this is an exception, so it never counts; correct the name or the \c
            arguments, or write a rule that concludes it",
           [Shown]).

%   never_concluded(+Atom, +Heads, +Stated): rules conclude its kind, but none of them Atom.

never_concluded(Atom, Heads, Stated) :-
    atom_key(Atom, Key),
    get_assoc(Key, Heads, Concluded),
    \+ get_assoc(Key, Stated, _),
    \+ unifies(Atom, Concluded).

unifies(Atom, [Head|Heads]) :-
    (   Atom \= Head
    ->  unifies(Atom, Heads)
    ;   true
    ).

%   defeatable(+Head, +Known, +Attacks): it may be concluded, stated, or asked for as a fact.

defeatable(Head, known(_, Stated, Asked, Heads), Attacks) :-
    atom_key(Head, Key),
    (   get_assoc(Key, Heads, Concluded)
    ->  ( unifies(Head, Concluded) ; get_assoc(Key, Stated, _) )
    ;   get_assoc(Key, Stated, _)
    ;   get_assoc(Key, Asked, _)
    ;   member(attack(_, _, _, Ground, _, _), Attacks),
        atom_key(Ground, GroundKey),
        GroundKey == Key
    ),
    !.  % one of these is enough

%   reached(+Claims, +Checked, -Reached): an assoc of the keys to which the claims lead.

reached(Claims, checked(Rules, Attacks), Reached) :-
    findall(From-To,
            (   member(rule(From, _, Conditions, _), Rules),
                asked_in(Conditions, Atom),
                atom_key(Atom, To)
            ;   member(attack(_, From, _, Ground, _, _), Attacks),
                atom_key(Ground, To)
            ),
            Edges),
    grouped(Edges, Next),
    list_to_assoc([], None),
    reach(Claims, Next, None, Reached).

reach([], _, Reached, Reached).
reach([Key|Keys], Next, Reached0, Reached) :-
    (   get_assoc(Key, Reached0, _)
    ->  reach(Keys, Next, Reached0, Reached)
    ;   put_assoc(Key, Reached0, true, Reached1),
        (   get_assoc(Key, Next, More)
        ->  append([More, Keys], Keys1)
        ;   Keys1 = Keys
        ),
        reach(Keys1, Next, Reached1, Reached)
    ).

%   unfounded(+Rules, +Known, -Founds): grounds whose rules ask for each other and lead to no fact.

unfounded(Rules, known(Concluded, Stated, _, _), Founds) :-
    assoc_to_keys(Concluded, Keys),
    findall(edge(From, To, positive),
            ( member(rule(From, _, Conditions, _), Rules), asked_in(Conditions, Atom), atom_key(Atom, To),
              get_assoc(To, Concluded, _) ),
            Edges),
    strata(Keys, Edges, Strata),
    (   memberchk(stratum(_, true), Strata)
    ->  findall(Key-Needs,
                ( member(rule(Key, _, Conditions, _), Rules), needs(Conditions, Concluded, Stated, Needs) ),
                Rules0),
        grouped(Rules0, Needed),
        list_to_assoc([], None),
        foldl(found_stratum(Needed), Strata, None-[], _-Groups),
        findall(Found, ( member(Members, Groups), unfounded_found(Members, Concluded, Found) ), Founds)
    ;   Founds = []
    ).

needs(Conditions, Concluded, Stated, Needs) :-
    findall(Key,
            ( member(ground(Atom), Conditions), atom_key(Atom, Key),
              get_assoc(Key, Concluded, _), \+ get_assoc(Key, Stated, _) ),
            Needs).

%   found_stratum(+Needed, +Stratum, +State0, -State): State is Founded-Groups.

found_stratum(Needed, stratum(Members, Recursive), Founded0-Groups, State) :-
    settled(Members, Needed, Founded0, Founded),
    (   (   Recursive == false
        ;   member(Member, Members),
            get_assoc(Member, Founded, _)
        ;   from_below(Members, Needed, Founded0)
        )
    ->  State = Founded-Groups  % what rests on a group that is told of is not told again
    ;   State = Founded-[Members|Groups]
    ).

settled(Members, Needed, Founded0, Founded) :-
    (   member(Member, Members),
        \+ get_assoc(Member, Founded0, _),
        get_assoc(Member, Needed, Rules),
        member(Needs, Rules),
        \+ ( member(Need, Needs), \+ get_assoc(Need, Founded0, _) )
    ->  put_assoc(Member, Founded0, true, Founded1),
        settled(Members, Needed, Founded1, Founded)
    ;   Founded = Founded0
    ).

%   from_below(+Members, +Needed, +Founded): some rule fails for the sake of another stratum alone.

from_below(Members, Needed, Founded) :-
    member(Member, Members),
    get_assoc(Member, Needed, Rules),
    member(Needs, Rules),
    \+ ( member(Need, Needs), memberchk(Need, Members) ),
    member(Need, Needs),
    \+ get_assoc(Need, Founded, _),
    !.  % one is enough

unfounded_found(Members, Concluded, found(Number, [], warning, unreachable, Message)) :-
    findall(At-Name, ( member(Name/Arity, Members), get_assoc(Name/Arity, Concluded, [At|_]) ), Pairs0),
    sort(Pairs0, [Number-First|Pairs]),
    findall(Name, member(_-Name, Pairs), Others),
    (   Others == []
    ->  format(string(Message),
               "every rule for `~w` asks for `~w` itself, so nothing ever makes it out; write a rule that rests on \c
                facts",
               [First, First])
    ;   atomic_list_concat(Others, '`, `', Rest),
        format(string(Message),
               "the rules for `~w` and `~w` ask for each other and lead to no fact, so nothing ever makes them out; \c
                write a rule that rests on facts",
               [First, Rest])
    ).
