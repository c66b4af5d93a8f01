:- module(proleg_open_values,
          [ open_condition/2,           % ?Condition, -Kept
            chosen_values/2,            % ?Constraints, ?Supplied
            bounds_of/3                 % ?Fact, ?Constraints, -Bounds
          ]).
:- use_module(library(apply), [exclude/3]).
:- use_module(library(lists), [member/2, nth1/3]).
:- use_module(conditions, [answered/2, evaluate/2, today/1]).
:- use_module(amounts, [number_of/2]).

/** <module> What a fact that is only supposed must say: a payment of at least so much, a consent before that day

A condition on an open value waits as a constraint. Values that satisfy all constraints are then chosen, so that the
supposed facts can be judged like any others; what is told of them are the bounds.
*/

%!  open_condition(?Condition, -Kept) is semidet.
%
%   True when Condition depends on an open value; Kept is what remains to be satisfied. A computed value becomes the
%   expression that computes it.

open_condition(Value is Expression, Kept) :-
    \+ ground(Expression),
    !,
    (   var(Value)
    ->  Value = Expression,
        Kept = true
    ;   Kept = (Value =:= Expression)
    ).
open_condition(Condition, Condition) :-
    \+ ground(Condition),
    answered(Condition, not_stated).

%!  chosen_values(?Constraints, ?Supplied) is nondet.
%
%   Open values in Constraints are chosen so that all are met; on backtracking, differently.

chosen_values(Constraints0, Supplied) :-
    exclude(==(true), Constraints0, Constraints1),
    unsettled(Constraints1, Constraints),
    (   Constraints == []
    ->  true
    ;   choice(Constraints, Variable, Value),
        Variable = Value,
        chosen_values(Constraints, Supplied)
    ).

%   unsettled(+Constraints0, -Constraints): those that still wait; fails where one is not met.

unsettled([], []).
unsettled([Constraint|Constraints0], Constraints) :-
    catch(evaluate(Constraint, Answer), incomparable, fail),
    (   Answer == met
    ->  Constraints = Constraints1
    ;   Answer == not_stated,
        Constraints = [Constraint|Constraints1]
    ),
    unsettled(Constraints0, Constraints1).

%   choice(+Constraints, -Variable, -Value): a variable that has a bound is chosen at its bound; else one that comes last
%   is today.

choice(Constraints, Variable, Value) :-
    (   once(( member(Constraint, Constraints), bound(Constraint, Variable, _, _) ))
    ->  findall(Bound, ( member(Other, Constraints), bound(Other, Same, Relation, Edge), Same == Variable,
                         at_edge(Relation, Edge, Bound) ),
                Values0),
        sort(Values0, Values),
        member(Value, Values)
    ;   member(end_of_demand_period(_, Deadline, End), Constraints),
        nonvar(End)
    ->  Variable = Deadline,
        Value = End
    ;   once(( member(Constraint, Constraints), last_of(Constraint, Variable) )),
        today(Value)
    ;   member(stated(Variable), Constraints),
        Value = 1
    ).

last_of(before_the_day(_, Later), Later) :- var(Later).
last_of(same_day_or_before_the_day(_, Later), Later) :- var(Later).
last_of(after_the_day(Later, _), Later) :- var(Later).
last_of(same_day_or_after_the_day(Later, _), Later) :- var(Later).
last_of(end_of_demand_period(_, Deadline, _), Deadline) :- var(Deadline).
last_of(nextday(Day, _), Day) :- var(Day).
last_of(n_month_after(Day, _, _), Day) :- var(Day).
last_of(n_month_before(Day, _, _), Day) :- var(Day).
last_of(n_day_after(Day, _, _), Day) :- var(Day).

at_edge(before, Day, Edge) :- answered(n_day_after(Day, -1, Edge), met).
at_edge(on_or_before, Day, Day).
at_edge(after, Day, Edge) :- answered(nextday(Day, Edge), met).
at_edge(on_or_after, Day, Day).
at_edge(at_least, Amount, Amount).
at_edge(at_most, Amount, Amount).
at_edge(exactly, Amount, Amount).
at_edge(more_than, Amount, Edge) :- number_of(floor(Amount)+1, Edge).
at_edge(less_than, Amount, Edge) :- number_of(ceiling(Amount)-1, Edge).

%   bound(+Constraint, -Variable, -Relation, -Value): Constraint bounds Variable, alone, by a known value.

bound(before_the_day(V, Day), V, before, Day) :- var(V), nonvar(Day).
bound(before_the_day(Day, V), V, after, Day) :- var(V), nonvar(Day).
bound(same_day_or_before_the_day(V, Day), V, on_or_before, Day) :- var(V), nonvar(Day).
bound(same_day_or_before_the_day(Day, V), V, on_or_after, Day) :- var(V), nonvar(Day).
bound(after_the_day(V, Day), V, after, Day) :- var(V), nonvar(Day).
bound(after_the_day(Day, V), V, before, Day) :- var(V), nonvar(Day).
bound(same_day_or_after_the_day(V, Day), V, on_or_after, Day) :- var(V), nonvar(Day).
bound(same_day_or_after_the_day(Day, V), V, on_or_before, Day) :- var(V), nonvar(Day).
bound(in_force(from(Day), V), V, on_or_after, Day) :- var(V).
bound(in_force(until(Day), V), V, on_or_before, Day) :- var(V).
bound(in_force(from_to(Day, _), V), V, on_or_after, Day) :- var(V).
bound(in_force(from_to(_, Day), V), V, on_or_before, Day) :- var(V).
bound(Comparison, Variable, Relation, Value) :-
    compound(Comparison),
    compound_name_arguments(Comparison, Operator, [A, B]),
    memberchk(Operator, [<, >, =<, >=, =:=]),
    term_variables(Comparison, [Variable]),
    linear(A-B, Variable, Slope, Offset),
    Value is -Offset*Slope,
    relation(Operator, Slope, Relation).

%   linear(+Expression, +Variable, -Slope, -Offset): Expression is Slope times Variable plus Offset, Slope 1 or -1.

linear(Expression, Variable, Slope, Offset) :-
    value_at(0, Expression, Variable, Offset),
    value_at(1, Expression, Variable, One),
    value_at(1000, Expression, Variable, Thousand),
    Slope is One-Offset,
    memberchk(Slope, [1, -1]),
    Thousand =:= Offset+1000*Slope.

value_at(Value, Expression, Variable, Result) :-
    copy_term(Expression-Variable, Copy-Value),
    catch(number_of(Copy, Result), incomparable, fail),
    number(Result).

relation(<, 1, less_than).
relation(<, -1, more_than).
relation(>, 1, more_than).
relation(>, -1, less_than).
relation(=<, 1, at_most).
relation(=<, -1, at_least).
relation(>=, 1, at_least).
relation(>=, -1, at_most).
relation(=:=, _, exactly).

%!  bounds_of(?Fact, ?Constraints, -Bounds) is det.
%
%   Bounds are bound(Place, Relation, Value) for the open arguments of Fact.

:- det(bounds_of/3).
bounds_of(Fact, Constraints, Bounds) :-
    compound_name_arguments(Fact, _, Arguments),
    findall(bound(Place, Relation, Value),
            ( nth1(Place, Arguments, Argument), var(Argument),
              member(Constraint, Constraints),
              (   bound(Constraint, Variable, Relation, Value),
                  ( Variable == Argument ; ends_with(Constraints, Argument, Variable) )
              ;   Constraint = stated(Variable),
                  Variable == Argument,
                  Relation = stated,
                  Value = null
              ) ),
            Bounds0),
    sort(Bounds0, Bounds1),
    exclude(said_by_another(Bounds1), Bounds1, Bounds).

%   A period that was set ends with its deadline.

ends_with(Constraints, Deadline, End) :-
    member(end_of_demand_period(_, Deadline0, End0), Constraints),
    Deadline0 == Deadline,
    End0 == End.

%   An amount of at least so much is stated.

said_by_another(Bounds, bound(Place, stated, _)) :-
    member(bound(Place, Relation, _), Bounds),
    Relation \== stated,
    !.
