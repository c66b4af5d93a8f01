:- module(proleg_amounts,
          [ number_of/2,                % +Expression, -Value
            whole_amount/2,             % +Expression, -Amount
            compared/2                  % +Comparison, -Answer
          ]).
:- use_module(library(apply), [maplist/3]).

/** <module> Arithmetic on amounts: exact, with a unit or without, and only what a rule may compute

Numbers are integers and rationals; `14.6` is 73r5. An amount may have a unit, `800 euro`; amounts of different units
are neither added nor compared.
*/

max_size(10**60).  % larger than any sum of money; keeps hostile arithmetic small

%!  number_of(+Expression, -Value) is det.
%
%   Value is a number, or a number with its unit.
%
%   @error incomparable

:- det(number_of/2).
number_of(Expression, Value) :-
    amount(Expression, Unit, Number),
    with_unit(Unit, Number, Value).

%!  whole_amount(+Expression, -Amount:integer) is semidet.
%
%   What Expression comes to, less than one unit of the currency left out; fails where that is not stated, or no sum.

whole_amount(Expression, Amount) :-
    ground(Expression),
    catch(number_of(floor(Expression), Amount), incomparable, fail),
    integer(Amount).

with_unit(none, Number, Value) => Value = Number.
with_unit(Unit, Number, Value) => Value =.. [Unit, Number].

%!  compared(+Comparison, -Answer) is det.

:- det(compared/2).
compared(Comparison, Answer) :-
    compound_name_arguments(Comparison, Relation, [A, B]),
    amount(A, UnitA, NumberA),
    amount(B, UnitB, NumberB),
    one_unit(UnitA, UnitB, _),
    (   in_relation(Relation, NumberA, NumberB)
    ->  Answer = met
    ;   Answer = not_met
    ).

in_relation(<, A, B) :- A < B.
in_relation(>, A, B) :- A > B.
in_relation(=<, A, B) :- A =< B.
in_relation(>=, A, B) :- A >= B.
in_relation(=:=, A, B) :- A =:= B.
in_relation(=\=, A, B) :- A =\= B.

amount(Number, Unit, Value), rational(Number) => Unit = none, Value = Number, small(Number).
amount(Number, Unit, Value), float(Number), Number =\= inf, Number =\= nan =>
    Unit = none,
    Value is rationalize(Number).
amount(Expression, Unit, Value), compound(Expression) =>
    compound_name_arguments(Expression, Name, Arguments),
    (   unit(Name),
        Arguments = [Inner]
    ->  amount(Inner, none, Value),
        Unit = Name
    ;   maplist(amount, Arguments, Units, Values),
        computed(Name, Units, Values, Unit, Value)
    ),
    small(Value).
amount(_, _, _) => throw(incomparable).

unit(euro).
unit(yen).
unit(dollar).

small(Value) :-
    max_size(Max),
    (   abs(Value) =< Max
    ->  true
    ;   throw(incomparable)
    ).

computed(+, [U, V], [A, B], Unit, Value) => one_unit(U, V, Unit), Value is A+B.
computed(-, [U, V], [A, B], Unit, Value) => one_unit(U, V, Unit), Value is A-B.
computed(min, [U, V], [A, B], Unit, Value) => one_unit(U, V, Unit), Value is min(A, B).
computed(max, [U, V], [A, B], Unit, Value) => one_unit(U, V, Unit), Value is max(A, B).
computed(*, [U, V], [A, B], Unit, Value) => of_one(U, V, Unit), Value is A*B.
computed(/, [U, V], [A, B], Unit, Value), B =\= 0 => quotient(U, V, Unit), Value is A rdiv B.
computed(//, [U, V], [A, B], Unit, Value), integer(A), integer(B), B =\= 0 => quotient(U, V, Unit), Value is A//B.
computed(mod, [U, none], [A, B], Unit, Value), integer(A), integer(B), B =\= 0 => Unit = U, Value is A mod B.
computed(-, [U], [A], Unit, Value) => Unit = U, Value is -A.
computed(+, [U], [A], Unit, Value) => Unit = U, Value = A.
computed(abs, [U], [A], Unit, Value) => Unit = U, Value is abs(A).
computed(floor, [U], [A], Unit, Value) => Unit = U, Value is floor(A).
computed(ceiling, [U], [A], Unit, Value) => Unit = U, Value is ceiling(A).
computed(round, [U], [A], Unit, Value) => Unit = U, Value is round(A).
computed(truncate, [U], [A], Unit, Value) => Unit = U, Value is truncate(A).
computed(_, _, _, _, _) => throw(incomparable).

one_unit(Unit, Unit, Common) => Common = Unit.
one_unit(_, _, _) => throw(incomparable).

of_one(none, Unit, Common) => Common = Unit.
of_one(Unit, none, Common) => Common = Unit.
of_one(_, _, _) => throw(incomparable).

quotient(Unit, none, Common) => Common = Unit.
quotient(Unit, Unit, Common) => Common = none.
quotient(_, _, _) => throw(incomparable).
