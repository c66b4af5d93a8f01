:- module(proleg_reductions,
          [ reductions/5,               % +Module, +Ground, +Extra, +Burden, -Reductions
            performances/5              % +Module, +Ground, +Performance, +Burden, -Performances
          ]).
:- use_module(account, [taken/3]).
:- use_module(counted, [counted_by/6, counted_once/2, places_of/3]).
:- use_module(seen, [instance_key/2]).
:- use_module(solve, [holds/3, made_out/5]).

/** <module> What takes off how much, and what is due in exchange: each once

One declaration is one, although it follows two demands: what a reduction is counted by says counted.pl. What is due in
exchange is due once, whatever the number of grounds for it.
*/

%!  reductions(+Module, +Ground, +Extra, +Burden, -Reductions:list) is det.
%
%   Extra is the amount, or on(Amount, Day). Reductions are reduction(Ground, Extra, Plan), each an instance that holds;
%   Plan as in explain.pl.

:- det(reductions/5).
reductions(Module, Ground, Extra, Burden, Reductions) :-
    taken(Extra, Amount, _),
    amount_places(Ground, Amount, Places),
    findall(Key-reduction(Ground, Extra, Plan),
            ( made_out(Module, Ground, Id, Conditions, Burden),
              \+ \+ holds(Module, Ground, Burden),
              counted(Places, Module, made(Ground, Id, Conditions), Burden, Key, Plan) ),
            Found),
    counted_once(Found, Reductions).

%   amount_places(+Ground, +Amount, -Places): the arguments of Ground that the amount is, or is worked out from.

amount_places(Ground, Amount, Places) :-
    (   term_variables(Amount, [Variable])
    ->  places_of(Variable, Ground, Places)
    ;   Places = []
    ).

counted([], _, made(Ground, Id, Conditions), _, ground(Instance), plan(Id, Conditions, Met)) :-
    !,
    instance_key(Ground, Instance),
    length(Conditions, Met).
counted(Places, Module, Made, Burden, Key, Plan) :-
    counted_by(Module, Places, Made, Burden, Key, Plan).

%!  performances(+Module, +Ground, +Performance, +Burden, -Performances:list) is det.
%
%   Performances are Performance-Ground for each performance for which an instance of Ground holds; likewise for each
%   interest(Percent, From) that a claim bears.

:- det(performances/5).
performances(Module, Ground, Performance, Burden, Performances) :-
    findall(Key-(Performance-Ground), ( holds(Module, Ground, Burden), instance_key(Performance, Key) ), Found),
    counted_once(Found, Performances).
