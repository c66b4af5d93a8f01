:- module(proleg_lint_types,
          [ type_warnings/5             % +Statements, +Facts, +Language, +Sources, -Founds
          ]).
:- use_module(library(apply), [maplist/3]).
:- use_module(library(assoc), [get_assoc/3, list_to_assoc/2]).
:- use_module(library(lists), [append/3, member/2, nth1/3]).
:- use_module(library(pairs), [group_pairs_by_key/2]).
:- use_module(conditions, [argument_kinds/2, known_condition/1]).
:- use_module(lint_places, [goal_paths/3]).
:- use_module(statements, [atom_key/2, atom_parts/3, shown/2]).

/** <module> Arguments of the wrong type

One name stands for one kind of thing: who is a person in one condition of a rule is no amount of money in the next. The
kinds come from the vocabulary and from the conditions on dates and amounts. A canonical program has no vocabulary; there
an argument is a day or a number where some rule compares or computes it as one.
*/

max_uses(2_000).  % a longer clause is not looked at
max_rounds(4).    % through how many rules a kind is followed

%!  type_warnings(+Statements, +Facts, +Language, +Sources, -Founds) is det.

:- det(type_warnings/5).
type_warnings(Statements, Facts, Language, Sources, Founds) :-
    types(Language, Statements, Types),
    findall(found(Number, Path, warning, wrong_type, Message),
            ( ( member(Statement, Statements) ; member(Statement, Facts) ),
              Statement = statement(What, place(_, Number, _), Names),
              type_warning(What, Number, Names, Types, Sources, Path, Message) ),
            Founds).

type_warning(What, Number, Names, Types, Sources, Path, Message) :-
    uses(What, Types, Uses, Links),
    Uses \== [],
    arg(Number, Sources, source(_, clause(Term, _, _, _))),
    linked(Uses, Links, Seen),
    (   member(Use, Uses),
        misfit(Use, Path0, Message)
    ;   conflict(Seen, [], Names, Path0, Message)
    ),
    real_path(Path0, Term, Path).

%   real_path(+Path0, +Term, -Path): a named head is the second part of `Name :: Head`.

real_path(Path0, Term, Path) :-
    (   append(Before, [head], Path0)
    ->  (   arg(1, Term, Head),
            nonvar(Head),
            functor(Head, ::, 2)
        ->  append(Before, [2, 1], Path)
        ;   append(Before, [1], Path)
        )
    ;   Path = Path0
    ).

% ---- what is used as what --------------------------------------------------------------------------------------------

%   uses(+What, +Types, -Uses, -Links): Uses are use(Path, Argument, Kind, Where) in the order of the clause, Where
%   of(Predicate, Argument) or by(Condition); Links are pairs of arguments that must be alike.

uses(What, Types, Uses, Links) :-
    phrase(used(What, Types), Found),
    length(Found, Count),
    max_uses(Most),
    Count =< Most,
    sorted_out(Found, Uses, Links).

sorted_out([], [], []).
sorted_out([link(A, B)|Found], Uses, [link(A, B)|Links]) :-
    !,
    sorted_out(Found, Uses, Links).
sorted_out([Use|Found], [Use|Uses], Links) :-
    sorted_out(Found, Uses, Links).

used(rule(_, Head, Goals), Types) -->
    atom_uses(Head, [head], Types),
    { goal_paths(Goals, [2], Placed) },
    goals_uses(Placed, Types).
used(attack(Effect, _, Head, Ground, Extra), Types) -->
    atom_uses(Head, [head], Types),
    atom_uses(Ground, [2], Types),
    extra_uses(Effect, Extra, Types).
used(group(_, Members), Types) -->
    { findall(Place, nth1(Place, Members, _), Places) },
    member_uses(Members, Places, Types).
used(fact(_, Atom, _), Types) -->
    atom_uses(Atom, [1], Types).
used(source(_, _, _, _), _) --> [].
used(directive, _) --> [].

extra_uses(defeats, _, _) --> [].
extra_uses(reduces, Amount, _) --> number_uses(Amount, [3], money, by(reduces)).
extra_uses(in_exchange, Performance, Types) --> atom_uses(Performance, [3], Types).

member_uses([], _, _) --> [].
member_uses([Member|Members], [Place|Places], Types) -->
    atom_uses(Member, [item(Place), 2], Types),
    member_uses(Members, Places, Types).

goals_uses([], _) --> [].
goals_uses([Path-Goal|Placed], Types) -->
    goal_uses(Goal, Path, Types),
    goals_uses(Placed, Types).

goal_uses(total(Amount, Goals, Sum), Path, Types) -->
    !,
    { goal_paths(Goals, [2|Path], Placed) },
    goals_uses(Placed, Types),
    number_uses(Amount, [1|Path], number, by(total)),
    number_uses(Sum, [3|Path], number, by(total)).
goal_uses(Goal, Path, Types) -->
    { atom_key(Goal, Key) },
    (   { known_condition(Key) }
    ->  { argument_kinds(Goal, Kinds),
          Key = Name/_,
          Goal =.. [_|Arguments] },
        condition_uses(Arguments, Kinds, 1, Path, by(Name)),
        alike(Goal)
    ;   atom_uses(Goal, Path, Types)
    ).

alike(A = B) --> !, [link(A, B)].
alike(different(A, B)) --> !, [link(A, B)].
alike(_) --> [].

condition_uses([], [], _, _, _) --> [].
condition_uses([Argument|Arguments], [Kind|Kinds], Place, Path, Where) -->
    argument_use(Kind, Argument, [Place|Path], Where),
    { Next is Place+1 },
    condition_uses(Arguments, Kinds, Next, Path, Where).

argument_use(any, _, _, _) --> !, [].
argument_use(number, Argument, Path, Where) --> !, number_uses(Argument, Path, number, Where).
argument_use(money, Argument, Path, Where) --> !, number_uses(Argument, Path, money, Where).
argument_use(period, Argument, Path, Where) --> !, period_uses(Argument, Path, Where).
argument_use(Kind, Argument, Path, Where) --> [use(Path, Argument, Kind, Where)].

period_uses(Period, Path, Where) -->
    { nonvar(Period), Period = from(Day) ; nonvar(Period), Period = until(Day) },
    !,
    [use([1|Path], Day, date, Where)].
period_uses(Period, Path, Where) -->
    { nonvar(Period), Period = from_to(From, Until) },
    !,
    [use([1|Path], From, date, Where), use([2|Path], Until, date, Where)].
period_uses(Period, Path, Where) -->
    [use(Path, Period, period, Where)].

%   number_uses(+Expression, +Path, +Kind, +Where): what is computed with is a number; a sum of amounts is an amount.

number_uses(Argument, Path, Kind, Where) -->
    (   { compound(Argument), \+ amount(Argument), \+ day(Argument) }
    ->  { Argument =.. [_|Arguments],
          findall(Place, nth1(Place, Arguments, _), Places) },
        operand_uses(Arguments, Places, Path, Where)
    ;   [use(Path, Argument, Kind, Where)]
    ).

operand_uses([], _, _, _) --> [].
operand_uses([Argument|Arguments], [Place|Places], Path, Where) -->
    number_uses(Argument, [Place|Path], number, Where),
    operand_uses(Arguments, Places, Path, Where).

atom_uses(Atom, Path, Types) -->
    { atom_key(Atom, Key),
      atom_parts(Atom, Name, Arguments),
      (   get_assoc(Key, Types, Kinds)
      ->  true
      ;   Kinds = []
      ),
      (   Atom = -_  % its arguments are one level further down
      ->  Path1 = [1|Path]
      ;   Path1 = Path
      ) },
    typed_uses(Kinds, Arguments, 1, Path1, Name).

typed_uses([], _, _, _, _) --> [].
typed_uses([ArgumentName-Kind|Kinds], [Argument|Arguments], Place, Path, Name) -->
    (   { Kind == any }
    ->  []
    ;   [use([Place|Path], Argument, Kind, of(Name, ArgumentName))]
    ),
    { Next is Place+1 },
    typed_uses(Kinds, Arguments, Next, Path, Name).

% ---- what does not fit -------------------------------------------------------------------------------------------------

%   linked(+Uses, +Links, -Seen): Seen are Use-Variable for the uses of variables; one variable for all that must be alike.

linked(Uses, Links, Seen) :-
    variable_uses(Uses, Open),
    copy_term(Open-Links, Copies-Linked),
    joined(Linked),
    paired(Open, Copies, Seen).

variable_uses([], []).
variable_uses([Use|Uses], Open) :-
    (   arg(2, Use, Argument),
        var(Argument)
    ->  Open = [Use|Open1]
    ;   Open = Open1
    ),
    variable_uses(Uses, Open1).

joined([]).
joined([link(A, B)|Links]) :-
    (   var(A),
        var(B)
    ->  A = B
    ;   true
    ),
    joined(Links).

paired([], [], []).
paired([Use|Uses], [use(_, Variable, _, _)|Copies], [Use-Variable|Seen]) :-
    paired(Uses, Copies, Seen).

%   conflict(+Seen, +Known, +Names, -Path, -Message): a variable used as one kind where it was another before.

conflict([Use-Variable|Seen], Known, Names, Path, Message) :-
    Use = use(Path0, Named, Kind, Where),
    (   known_kind(Known, Variable, Kind0, Where0)
    ->  (   \+ compatible(Kind0, Kind),
            Path = Path0,
            conflict_message(Names, Named, Kind0-Where0, Kind-Where, Message)
        ;   conflict(Seen, Known, Names, Path, Message)
        )
    ;   conflict(Seen, [known(Variable, Kind, Where)|Known], Names, Path, Message)
    ).

known_kind([known(Other, Kind0, Where0)|Known], Variable, Kind, Where) :-
    (   Other == Variable
    ->  Kind = Kind0,
        Where = Where0
    ;   known_kind(Known, Variable, Kind, Where)
    ).

conflict_message(Names, Variable, Kind0-Where0, Kind-Where, Message) :-
    (   member(Name=Other, Names),
        Other == Variable
    ->  true
    ;   Name = '_'
    ),
    maplist(kind_words, [Kind0, Kind], [Words0, Words]),
    maplist(where_words, [Where0, Where], [Place0, Place]),
    (   memberchk(Kind0-Kind, [date-number, date-money])
    ->  Advice = "compare days with before_the_day and its like, and check the order of the arguments"
    ;   Advice = "check the order of the arguments"
    ),
    format(string(Message), "`~w` is ~w in ~w, and cannot be ~w in ~w; ~w", [Name, Words0, Place0, Words, Place, Advice]).

%   misfit(+Use, -Path, -Message): a constant of the wrong kind.

misfit(use(Path, Argument, Kind, Where), Path, Message) :-
    nonvar(Argument),
    constant_kind(Argument, Found),
    \+ compatible(Found, Kind),
    shown(Argument, Shown),
    kind_words(Kind, Words),
    where_words(Where, Place),
    format(string(Message), "`~w` stands where ~w needs ~w; check the order of the arguments", [Shown, Place, Words]).

constant_kind(Day, Kind), day(Day) => Kind = date.
constant_kind(Amount, Kind), amount(Amount) => Kind = money.
constant_kind(Number, Kind), number(Number) => Kind = number.
constant_kind(_, Kind) => Kind = word.

day(date(_, _)).
day(date(_, _, _)).

amount(euro(_)).
amount(yen(_)).
amount(dollar(_)).

compatible(Kind, Kind) :- !.
compatible(A, B) :-
    class(A, Class),
    class(B, Class),
    !.  % one way is enough
compatible(number, percent).
compatible(percent, number).
compatible(word, Kind) :- memberchk(Kind, [person, relation, thing, text]).

class(number, amount).
class(money, amount).
class(thing, words).
class(text, words).

kind_words(relation, "a legal relation").
kind_words(person, "a person").
kind_words(thing, "a thing").
kind_words(text, "a text").
kind_words(money, "an amount of money").
kind_words(date, "a day").
kind_words(percent, "a percentage").
kind_words(number, "a number").
kind_words(period, "a period: from(Day), until(Day) or from_to(Day, Day)").

where_words(of(Predicate, Argument), Words) :-
    (   integer(Argument)
    ->  format(string(Words), "argument ~d of `~w`", [Argument, Predicate])
    ;   format(string(Words), "the argument ~w of `~w`", [Argument, Predicate])
    ).
where_words(by(Condition), Words) :-
    format(string(Words), "`~w`", [Condition]).

% ---- which kinds are known -----------------------------------------------------------------------------------------------

%   types(+Language, +Statements, -Types): an assoc of Key to the kinds of the arguments, a list of Name-Kind.

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
