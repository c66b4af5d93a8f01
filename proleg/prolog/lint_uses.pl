:- module(proleg_lint_uses,
          [ uses/4,                     % +What, +Types, -Uses, -Links
            day/1,                      % +Term
            amount/1                    % +Term
          ]).
:- use_module(library(assoc), [get_assoc/3]).
:- use_module(library(lists), [nth1/3]).
:- use_module(conditions, [argument_kinds/2, known_condition/1]).
:- use_module(lint_places, [goal_paths/3]).
:- use_module(statements, [atom_key/2, atom_parts/3]).

/** <module> What each argument of a clause is used as

The kinds are those of the vocabulary (relation, person, thing, text, money, date, percent), and `number` and `period`
of the conditions on dates and amounts.
*/

max_uses(2_000).  % a longer clause is not looked at

%!  uses(+What, +Types, -Uses, -Links) is semidet.
%
%   Uses are use(Path, Argument, Kind, Where) in the order of the clause, Where of(Predicate, Argument) or
%   by(Condition); Links are link(A, B), arguments that must be alike. Types is an assoc of Key to the kinds of the
%   arguments, a list of Name-Kind; `any` may be anything. A head stands at [head], named or not. Fails for a clause
%   that is too long.

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
extra_uses(reduces, Extra, _) -->
    { nonvar(Extra), Extra = on(Amount, Day) },
    !,
    number_uses(Amount, [3], money, by(reduces)),
    [use([4], Day, date, by(reduces))].
extra_uses(bears_interest, interest(Percent, From), _) -->
    number_uses(Percent, [3], percent, by(bears_interest)),
    [use([4], From, date, by(bears_interest))].
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

%!  day(+Term) is semidet.

day(date(_, _)).
day(date(_, _, _)).

%!  amount(+Term) is semidet.
%
%   True when Term is an amount with its unit.

amount(euro(_)).
amount(yen(_)).
amount(dollar(_)).
