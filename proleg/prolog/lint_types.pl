:- module(proleg_lint_types,
          [ type_warnings/5             % +Statements, +Facts, +Language, +Sources, -Founds
          ]).
:- use_module(library(apply), [maplist/3]).
:- use_module(library(lists), [append/3, member/2]).
:- use_module(lint_kinds, [types/3]).
:- use_module(lint_uses, [amount/1, day/1, uses/4]).
:- use_module(statements, [shown/2]).

/** <module> Arguments of the wrong type

One name stands for one kind of thing: who is a person in one condition of a rule is no amount of money in the next.
*/

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

%   linked(+Uses, +Links, -Seen): Seen are Use-Variable for the uses of variables; one variable for all that must be
%   alike.

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
    maplist(place_words, [Where0, Where], [Place0, Place]),
    (   memberchk(Kind0-Kind, [date-number, date-money])
    ->  Advice = "compare days with before_the_day and its like, and check the order of the arguments"
    ;   Advice = "check the order of the arguments"
    ),
    format(string(Message), "`~w` is ~w ~w, and cannot be ~w ~w; ~w", [Name, Words0, Place0, Words, Place, Advice]).

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

place_words(Where, Words) :-
    where_words(Where, Words0),
    (   Where = of(_, _)
    ->  string_concat("as ", Words0, Words)
    ;   string_concat("in ", Words0, Words)
    ).

where_words(of(Predicate, Argument), Words) :-
    (   integer(Argument)
    ->  format(string(Words), "argument ~d of `~w`", [Argument, Predicate])
    ;   format(string(Words), "the argument ~w of `~w`", [Argument, Predicate])
    ).
where_words(by(Condition), Words) :-
    format(string(Words), "`~w`", [Condition]).
