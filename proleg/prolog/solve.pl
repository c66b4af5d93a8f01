:- module(proleg_solve,
          [ holds/2,                    % ?Goal, +Court
            reach/4,                    % +Conditions, +Court, -Met, -Rest
            relied_on/2                 % +Goal, +Court
          ]).
:- use_module(library(lists), [member/2, sum_list/2]).
:- use_module(library(pairs), [pairs_keys_values/3]).
:- use_module(conditions, [evaluate/3]).

/** <module> What holds: rules apply unless an exception does

Court is court(Rules, Facts, Setting, Unstated): the module of compiled rules, the module with the facts of the case
as fact(Goal, Id, Standing), the setting for evaluate/3, and `not_met` or `met`: what becomes of a condition that
cannot be examined because a value is not stated. Standing is `proven` or `unproven`; a fact that nobody alleges is
not there at all.
*/

%!  holds(?Goal, +Court) is nondet.
%
%   True when a rule for Goal applies and no exception to this instance of Goal holds.

holds(Goal, Court) :-
    arg(1, Court, Rules),
    Rules:rule(Goal, _, Conditions),
    all_hold(Conditions, Court),
    \+ defeated(Goal, Court).

defeated(Goal, Court) :-
    arg(1, Court, Rules),
    Rules:attack(Goal, defeats, Exception, _, _),
    holds(Exception, Court),
    !.

all_hold([], _).
all_hold([Condition|Conditions], Court) :-
    met(Condition, Court, _),
    all_hold(Conditions, Court).

%!  reach(+Conditions, +Court, -Met:list, -Rest:list) is nondet.
%
%   Met are the conditions met from the first on, as Condition-Id with the id of the fact used (a list of ids for a
%   total, `none` for the others); Rest are
%   those from the first that is not met. Every way of meeting them is a solution; Rest is empty where all are met.

reach([], _, [], []).
reach([Condition|Conditions], Court, Met, Rest) :-
    (   met(Condition, Court, Id)
    *-> Met = [Condition-Id|Met1],
        reach(Conditions, Court, Met1, Rest)
    ;   Met = [],
        Rest = [Condition|Conditions]
    ).

%   met(?Condition, +Court, -Id): a fact that is proven, a ground that holds, a comparison that is met, or a total,
%   which counts each proven fact once.

met(fact(Goal), court(_, Facts, _, _), Id) :-
    Facts:fact(Goal, Id, proven).
met(ground(Goal), Court, none) :-
    holds(Goal, Court).
met(total(Amount, Conditions, Sum), Court, Ids) :-
    findall(Id-Amount, ( reach(Conditions, Court, [_-Id|_], []), integer(Amount) ), Found),
    sort(1, @<, Found, Distinct),
    pairs_keys_values(Distinct, Ids, Amounts),
    sum_list(Amounts, Sum).
met(condition(Goal), court(_, _, Setting, Unstated), none) :-
    evaluate(Goal, Setting, Answer),
    (   Answer == met
    ->  true
    ;   Answer == not_stated,
        Unstated == met
    ).

%!  relied_on(+Goal, +Court) is semidet.
%
%   True when somebody relies on Goal: for one of its rules every fact that the rule itself asks for is alleged, proven
%   or not; or, where a rule asks for grounds alone, one of these is relied on.

relied_on(Goal, Court) :-
    arg(1, Court, Rules),
    \+ \+ ( Rules:rule(Goal, _, Conditions), rule_relied_on(Conditions, Court) ).

rule_relied_on(Conditions, Court) :-
    (   memberchk(fact(_), Conditions)
    ->  arg(2, Court, Facts),
        all_alleged(Conditions, Facts)
    ;   member(ground(Ground), Conditions),
        relied_on(Ground, Court)
    ).

all_alleged([], _).
all_alleged([fact(Goal)|Conditions], Facts) :-
    !,
    Facts:fact(Goal, _, _),
    all_alleged(Conditions, Facts).
all_alleged([_|Conditions], Facts) :-
    all_alleged(Conditions, Facts).
