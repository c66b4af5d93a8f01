:- module(proleg_checked,
          [ checked_statements/4,       % +Statements, +Language, -Checked, -Faults
            nearest/4                   % +Name, +Kinds, +Declared, -Nearest
          ]).
:- use_module(library(apply), [foldl/4, maplist/3]).
:- use_module(library(assoc), [get_assoc/3, list_to_assoc/2]).
:- use_module(library(isub), [isub/4]).
:- use_module(library(lists), [append/3, member/2, reverse/2]).
:- use_module(conditions, [condition_binds/2, known_condition/1]).
:- use_module(statements, [atom_key/2, atom_parts/3, throw_fault/3]).

:- op(1090, xfx, ::).

/** <module> Statements → rules and attacks, each word known

Rules are rule(Key, Head, Conditions, Info), attacks attack(Effect, Key, Head, Ground, Extra, Info); Key is that of
Head, Info info(File, Line, Name, Source). A group is replaced by its members; a named rule to which there are
exceptions becomes a ground of its own, which bears its name and has the arguments of its head.
*/

%!  checked_statements(+Statements, +Language, -Checked, -Faults) is det.
%
%   Checked is checked(Rules, Attacks) in the order of the files; Faults are fault(File, Line, Column, Code, Message).

:- det(checked_statements/4).
checked_statements(Statements, Language, checked(Rules, Attacks), Faults) :-
    words(Statements, Language, Words),
    foldl(check(Words), Statements, state(none, [], [], []), state(_, Rules0, Attacks0, Faults)),
    reverse(Rules0, Rules),
    reverse(Attacks0, Attacks).

%   words(+Statements, +Language, -Words): words(Language, Declared, Headed, Groups, Named): assocs of Name to
%   word(Arity, Kind), of the heads, a named rule also as named(Name, Key), and of the named rules with exceptions; Groups is a list of Group-Members.

words(Statements, Language, words(Language, Declared, Headed, Groups, Named)) :-
    (   Language = civil(List)
    ->  findall(Name-word(Arity, Kind), member(declared(Name, Arity, Kind), List), Pairs0)
    ;   Pairs0 = []
    ),
    sort(1, @<, Pairs0, Pairs),
    list_to_assoc(Pairs, Declared),
    findall(Group-Members, member(statement(group(Group, Members), _, _), Statements), Groups),
    findall(Name-Arity,
            ( member(statement(attack(_, Name, Head, _, _), _, _), Statements), Name \== none, functor(Head, _, Arity) ),
            Named0),
    sort(Named0, Named1),
    sort(1, @<, Named1, Named2),
    list_to_assoc(Named2, Named),
    findall(Key-true, headed(Statements, Language, Named, Key), Headed0),
    sort(Headed0, Headed1),
    list_to_assoc(Headed1, Headed).

%   headed(+Statements, +Language, +Named, -Key): what some rule concludes; a named rule is a ground only where there are
%   exceptions to it.

headed(Statements, Language, Named, Key) :-
    member(statement(What, _, _), Statements),
    (   What = rule(Name, Head, _)
    ->  (   atom_key(Head, Key)
        ;   Name \== none,
            atom_key(Head, Concluded),
            Key = named(Name, Concluded)
        ;   Name \== none,
            get_assoc(Name, Named, _),
            functor(Head, _, Arity),
            Key = Name/Arity
        )
    ;   Language = program(_),
        What = attack(_, Name, Head, Ground, _),
        (   Name == none,
            atom_key(Head, Key)
        ;   atom_key(Ground, Key)
        )
    ).

%   check(+Words, +Statement, +State0, -State): State is state(Source, Rules, Attacks, Faults).

check(Words, statement(What, place(File, Line, Column), _), state(Source0, Rules, Attacks, Faults), State) :-
    (   Source0 = in(File, Source)
    ->  true
    ;   Source = none  % a source says nothing of the next file
    ),
    State0 = state(Source, Rules, Attacks, Faults),
    catch(check_said(What, File, Line, Words, State0, State1),
          fault(Code, Message),
          State1 = state(Source, Rules, Attacks, [fault(File, Line, Column, Code, Message)|Faults])),
    State1 = state(Source1, Rules1, Attacks1, Faults1),
    State = state(in(File, Source1), Rules1, Attacks1, Faults1).

check_said(source(Law, Article, En, Ja), _, _, _, state(_, Rules, Attacks, Faults), State) =>
    State = state(source(Law, Article, En, Ja), Rules, Attacks, Faults).
check_said(group(_, Members), _, _, Words, state(_, Rules, Attacks, Faults), State) =>
    forall(member(Member, Members), declared_as([claim, ground], Member, Words)),
    State = state(none, Rules, Attacks, Faults).
check_said(directive, _, _, _, State0, State) => State = State0.
check_said(rule(Name, Head, Goals), File, Line, Words, state(Source, Rules, Attacks, Faults), State) =>
    atom_key(Head, Key),
    (   known_condition(Key)
    ->  Key = Known/_,
        throw_fault(not_a_rule, "`~w` is a condition that the solver itself knows; no rule can conclude it", [Known])
    ;   declared_as([claim, ground], Head, Words)
    ),
    conditions(Goals, Head, Words, Conditions),
    Info = info(File, Line, Name, Source),
    (   Name \== none,
        Words = words(_, _, _, _, Named),
        get_assoc(Name, Named, _)
    ->  Head =.. [_|Arguments],
        Own =.. [Name|Arguments],
        declared_as([claim, ground], Own, Words),
        atom_key(Own, OwnKey),
        Rules1 = [rule(OwnKey, Own, Conditions, Info), rule(Key, Head, [ground(Own)], Info)|Rules]
    ;   Rules1 = [rule(Key, Head, Conditions, Info)|Rules]
    ),
    State = state(Source, Rules1, Attacks, Faults).
check_said(attack(Effect, Name, Head, Ground, Extra), File, Line, Words, state(Source, Rules, Attacks, Faults), State) =>
    attacked(Name, Head, Words, Members),
    extra(Effect, Extra, Ground, Members, Words),
    made_out_somewhere(Ground, Words),
    Info = info(File, Line, none, Source),
    foldl(add_member(attack(Effect, Ground, Extra, Info)), Members, Attacks, Attacks1),
    State = state(Source, Rules, Attacks1, Faults).

add_member(attack(Effect, Ground, Extra, Info), Member, Attacks, [attack(Effect, Key, Member, Ground, Extra, Info)|Attacks]) :-
    atom_key(Member, Key).

%   attacked(+Name, +Head, +Words, -Members): the heads that an attack on Head reaches, sharing its variables.

attacked(none, Head, Words, Members) =>
    Words = words(_, _, _, Groups, _),
    copy_term(Groups, Fresh),
    (   memberchk(Head-_, Fresh)
    ->  members_of(Fresh, Head, Members)
    ;   declared_as([claim, ground], Head, Words),
        Members = [Head]
    ).
attacked(Name, Head, Words, Members) =>
    Words = words(_, _, Headed, _, _),
    functor(Head, _, Arity),
    (   get_assoc(Name/Arity, Headed, true)
    ->  true
    ;   throw_fault(no_such_rule, "no rule has the name `~w`; a named rule reads `~w :: head <= condition.`", [Name, Name])
    ),
    atom_key(Head, Key),
    (   get_assoc(named(Name, Key), Headed, true)
    ->  true
    ;   Key = Word/_,
        throw_fault(no_such_rule, "the rule `~w` does not conclude `~w`; an exception to it repeats its head", [Name, Word])
    ),
    own_head(Name, Head, Own),
    Members = [Own].

%   members_of(+Groups, +Head, -Members): those of every group with that head; chapters add theirs to one group.

members_of([], _, []).
members_of([Group-Members0|Groups], Head, Members) :-
    (   Group = Head
    ->  append(Members0, Members1, Members)
    ;   Members = Members1
    ),
    members_of(Groups, Head, Members1).

%   own_head(+Name, +Head, -Own): the ground that a named rule is, where there are exceptions to it.

own_head(Name, Head, Own) :-
    atom_parts(Head, _, Arguments),
    Own =.. [Name|Arguments].

extra(defeats, _, _, _, _) => true.
extra(reduces, on(Amount, Day), Ground, Members, Words) =>
    extra(reduces, Amount, Ground, Members, Words),
    given_by(Ground, Day, "the day of a reduction must be an argument of the ground that reduces").
extra(reduces, Amount, Ground, Members, Words) =>
    claims_only(Members, Words, reduces),
    given_by(Ground, Amount, "the amount of a reduction must be an argument of the ground that reduces").
extra(bears_interest, interest(Percent, From), Ground, Members, Words) =>
    claims_only(Members, Words, bears_interest),
    given_by(Ground, Percent, "the rate of interest must be an argument of the ground that bears it"),
    given_by(Ground, From, "the first day of interest must be an argument of the ground that bears it").
extra(in_exchange, Performance, _, Members, Words) =>
    claims_only(Members, Words, in_exchange),
    declared_as([performance], Performance, Words).

%   given_by(+Ground, +Value, +Message): every variable of Value is one of Ground.

given_by(Ground, Value, Message) :-
    term_variables(Value, Variables),
    term_variables(Ground, Known),
    (   member(Variable, Variables),
        \+ ( member(Other, Known), Other == Variable )
    ->  throw_fault(unbound, Message, [])
    ;   true
    ).

claims_only(_, words(program(_), _, _, _, _), _) =>
    true.
claims_only(Members, words(_, Declared, _, _, _), Effect) =>
    forall(member(Member, Members),
           (   functor(Member, Name, Arity),
               get_assoc(Name, Declared, word(Arity, claim))
           ->  true
           ;   throw_fault(claims_only, "`~w` acts on claims only; against a ground write `exception`", [Effect])
           )).

made_out_somewhere(Ground, Words) :-
    declared_as([claim, ground], Ground, Words),
    Words = words(_, _, Headed, _, _),
    atom_key(Ground, Name/Arity),
    (   get_assoc(Name/Arity, Headed, true)
    ->  true
    ;   throw_fault(never_made_out, "no rule says when `~w/~d` is made out", [Name, Arity])
    ).

%   declared_as(+Kinds, +Atom, +Words): the vocabulary has Atom as one of Kinds, with all its arguments.

declared_as(_, _, words(program(_), _, _, _, _)) =>
    true.
declared_as(Kinds, Atom, words(civil(List), Declared, _, _, _)) =>
    functor(Atom, Name, Arity),
    (   get_assoc(Name, Declared, word(Arity, Kind)),
        memberchk(Kind, Kinds)
    ->  true
    ;   undeclared(Name, Arity, Kinds, List, Declared)
    ).

undeclared(Name, Arity, Kinds, List, Declared) :-
    (   get_assoc(Name, Declared, word(Other, Kind))
    ->  (   Other =\= Arity
        ->  throw_fault(wrong_arity, "`~w` has ~d arguments in the vocabulary, not ~d", [Name, Other, Arity])
        ;   throw_fault(undeclared, "`~w` is declared in the vocabulary as a ~w, and cannot stand here", [Name, Kind])
        )
    ;   nearest(Name, Kinds, List, Nearest)
    ->  throw_fault(undeclared, "`~w` is not declared in the vocabulary; did you mean `~w`?", [Name, Nearest])
    ;   throw_fault(undeclared, "`~w` is not declared in the vocabulary", [Name])
    ).

%!  nearest(+Name, +Kinds, +Declared, -Nearest) is semidet.

nearest(Name, Kinds, Declared, Nearest) :-
    findall(Score-Other,
            ( member(declared(Other, _, Kind), Declared), memberchk(Kind, Kinds), isub(Name, Other, Score, []) ),
            Scores),
    sort(1, @>=, Scores, [Score-Nearest|_]),
    Score > 0.5.

%   conditions(+Goals, +Head, +Words, -Conditions): each condition marked with its kind; a condition on dates or
%   amounts may only compare what the head or a condition before it gives.

conditions(Goals, Head, Words, Conditions) :-
    foldl(condition(Words), Goals, Head-[], _-Reversed),
    reverse(Reversed, Conditions).

condition(Words, total(Amount, Goals, Sum), Known-Done, Next) =>
    foldl(condition(Words), Goals, Known-[], Inside-Reversed),
    reverse(Reversed, Conditions),
    (   Conditions = [fact(_, _)|_],
        \+ memberchk(total(_, _, _, _), Conditions)
    ->  true
    ;   throw_fault(wrong_total, "a total begins with the facts it adds up: `total(Amount, payment(…, Amount, …), Sum)`", [])
    ),
    no_free_variable(total, Amount, none, Inside),
    Next = (Known+Sum)-[total(Amount, Conditions, Sum, _)|Done].
condition(Words, Goal, Known-Done, Next) =>
    Words = words(Language, Declared, Headed, _, _),
    atom_key(Goal, Key),
    Key = Name/Arity,
    Next = (Known+Goal)-[Condition|Done],
    (   known_condition(Key)
    ->  condition_binds(Goal, Given),
        no_free_variable(Name, Goal, Given, Known),
        Condition = condition(Goal)
    ;   get_assoc(Key, Headed, true),
        ( Language = program(_) ; get_assoc(Name, Declared, word(Arity, Kind)), Kind \== fact )
    ->  Condition = ground(Goal)
    ;   ( Language = program(_) ; get_assoc(Name, Declared, word(Arity, fact)) )
    ->  Condition = fact(Goal, _)
    ;   get_assoc(Name, Declared, word(Arity, _))
    ->  throw_fault(never_made_out, "no rule says when `~w/~d` is made out", [Name, Arity])
    ;   Language = civil(List),
        undeclared(Name, Arity, [fact, ground], List, Declared)
    ).

no_free_variable(Name, Goal, Given, Known) :-
    term_variables(Goal, Variables),
    term_variables(Known+Given, Bound),
    (   member(Variable, Variables),
        \+ ( member(Other, Bound), Other == Variable )
    ->  throw_fault(unbound, "`~w` compares a value that neither the head nor a condition before it gives", [Name])
    ;   true
    ).
