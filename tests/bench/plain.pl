:- module(proleg_bench_plain,
          [ write_plain/5               % +Module, +Claim, +AmountPlace, +Facts, +Out
          ]).
:- use_module(library(lists), [member/2]).

/** <module> A rule base and a case → plain Prolog

What somebody would write without our engine: each rule a clause that ends with `\+` for each exception to its head,
each proven fact a clause, days compared as terms. It gives a verdict and an amount, and no reasons.
*/

%!  write_plain(+Module, +Claim, +AmountPlace, +Facts, +Out) is det.
%
%   Writes to the stream Out the rules that were compiled into Module, Facts as with_case_facts/4 takes them, and
%   judgment(-Amount, -InExchange), which fails where Claim does. AmountPlace is the argument that is the principal.

:- det(write_plain/5).
write_plain(Module, Claim, Place, Facts, Out) :-
    forall(plain_clause(Module, Claim, Place, Facts, Clause),
           portray_clause(Out, Clause, [module(proleg_bench_plain)])).

plain_clause(Module, _, _, _, (:- discontiguous Name/Arity)) :-
    (   Module:head(Atom, _, _, _)
    ;   Module:uses(Atom, _, _, _, _, _)
    ),
    functor(Atom, Name, Arity).
plain_clause(Module, _, _, _, (:- dynamic Name/Arity)) :-
    Module:uses(Fact, _, _, _, _, _),
    functor(Fact, Name, Arity).
plain_clause(_, _, _, Facts, Fact) :-
    member(f(_, Name, Values, proven, proven), Facts),
    compound_name_arguments(Fact, Name, Values).
plain_clause(Module, _, _, _, (Head :- Body)) :-
    Module:rule(_, Head, _, Conditions),
    plain_body(Conditions, Body0),
    findall(Attacked-Ground, Module:attack(Attacked, defeats, Ground, _, _), Attacks),
    with_exceptions(Attacks, Head, Body0, Body).
plain_clause(Module, _, _, _, (reduced(Head, Ground, Amount) :- Ground)) :-
    Module:attack(Head, reduces, Ground, Extra, _),
    (   nonvar(Extra), Extra = on(Amount0, _)
    ->  Amount = Amount0
    ;   Amount = Extra
    ).
plain_clause(Module, _, _, _, (exchanged(Head, Due) :- Ground)) :-
    Module:attack(Head, in_exchange, Ground, Due, _).
plain_clause(_, Claim, Place, _, (judgment(Amount, InExchange) :- Body)) :-
    arg(Place, Claim, Principal),
    Body = ( findall(Principal, Claim, Principals),
             Principals \== [],
             sum_list(Principals, Sum),
             findall(Ground-Off, reduced(Claim, Ground, Off), Reductions0),
             sort(Reductions0, Reductions),
             findall(Off, member(_-Off, Reductions), Offs),
             sum_list(Offs, Less),
             Amount is max(0, Sum-Less),
             (   exchanged(Claim, _)
             ->  InExchange = true
             ;   InExchange = false
             ) ).

plain_body([Condition], Goal) :-
    !,
    plain_goal(Condition, Goal).
plain_body([Condition|Conditions], (Goal, Goals)) :-
    plain_goal(Condition, Goal),
    plain_body(Conditions, Goals).

plain_goal(fact(Goal0, _), Goal) => Goal = Goal0.
plain_goal(ground(Goal0), Goal) => Goal = Goal0.
plain_goal(total(Amount, Conditions, Sum, _), Goal) =>
    plain_body(Conditions, Inner),
    Goal = ( findall(Amount, Inner, Amounts), sum_list(Amounts, Sum) ).
plain_goal(condition(Condition), Goal) => plain_condition(Condition, Goal).

plain_condition(before_the_day(A, B), Goal) => Goal = ( nonvar(A), nonvar(B), A @< B ).
plain_condition(same_day_or_before_the_day(A, B), Goal) => Goal = ( nonvar(A), nonvar(B), A @=< B ).
plain_condition(after_the_day(A, B), Goal) => Goal = ( nonvar(A), nonvar(B), A @> B ).
plain_condition(same_day_or_after_the_day(A, B), Goal) => Goal = ( nonvar(A), nonvar(B), A @>= B ).
plain_condition(stated(A), Goal) => Goal = nonvar(A).
plain_condition(not_stated(A), Goal) => Goal = var(A).
plain_condition(different(A, B), Goal) => Goal = ( A \== B ).
plain_condition(day_of_judgment(Day), Goal) => Goal = today(Day).
plain_condition(end_of_demand_period(_, Deadline, End), Goal) => Goal = ( nonvar(Deadline), End = Deadline ).
plain_condition(Value is Expression, Goal) => Goal = ( ground(Expression), Value is Expression ).
plain_condition(A >= B, Goal) => Goal = ( ground(A-B), A >= B ).
plain_condition(A =< B, Goal) => Goal = ( ground(A-B), A =< B ).
plain_condition(A < B, Goal) => Goal = ( ground(A-B), A < B ).
plain_condition(A > B, Goal) => Goal = ( ground(A-B), A > B ).
plain_condition(A =:= B, Goal) => Goal = ( ground(A-B), A =:= B ).
plain_condition(A = B, Goal) => Goal = ( A = B ).
plain_condition(true, Goal) => Goal = true.
plain_condition(in_force(from(From), Day), Goal) => Goal = ( var(Day) ; Day @>= From ).
plain_condition(in_force(until(Until), Day), Goal) => Goal = ( nonvar(Day), Day @=< Until ).
plain_condition(Condition, Goal) =>  % days and interest by the calendar: our own arithmetic serves both
    Goal = proleg_conditions:answered(Condition, met).

with_exceptions([], _, Body, Body).
with_exceptions([Attacked-Ground|Attacks], Head, Body0, Body) :-
    (   subsumes_term(Attacked, Head)
    ->  Attacked = Head,
        Body1 = ( Body0, \+ Ground )
    ;   Body1 = Body0
    ),
    with_exceptions(Attacks, Head, Body1, Body).
