:- module(proleg_counted,
          [ counted_by/6,               % +Module, +Places, +Made, +Burden, -Key, -Plan
            counted_once/2,             % +Keyed, -Values
            places_of/3                 % +Variable, +Goal, -Places
          ]).
:- use_module(library(lists), [member/2, nth1/3]).
:- use_module(seen, [instance_key/2]).
:- use_module(solve, [made_out/5]).
:- use_module(statements, [atom_key/2, atom_parts/3, key_atom/2]).

/** <module> What an amount is counted by: once for the facts that state it

Two payments of one amount are two, although they are one instance of a ground that names the amount alone; one debt is
one, however many facts of causation there are. So what adds up, or is taken off, is counted once for each set of facts
that states its amount. Where a ground below gives the amount, the facts are those that state it there; where it is
worked out (a total, interest, arithmetic), it is counted once for each instance.
*/

%!  counted_by(+Module, +Places, +Made, +Burden, -Key, -Plan) is nondet.
%
%   Made is made(Goal, Id, Conditions): rule Id makes Goal out, whose arguments at Places are its amount. Key is
%   facts(Ids), or ground(Goal) with its variables numbered. Plan, as in plans.pl, shows these facts: where a ground
%   below is stated in several ways, it has ground(Goal, Plan) in its place.

counted_by(Module, Places, made(Goal, Id, Conditions), Burden, Key, Plan) :-
    length(Conditions, Met),
    (   stated_by(Module, Places, Goal, Id, Conditions, Burden, [], Ids, Shown)
    *-> Key = facts(Ids),
        Plan = plan(Id, Shown, Met)
    ;   instance_key(Goal, Instance),
        Key = ground(Instance),
        Plan = plan(Id, Conditions, Met)
    ).

%   stated_by(..., +Above, -Ids, -Shown): each set of facts that states the amount; Above are the grounds asked already,
%   which are no reason for themselves.

stated_by(Module, Places, Goal, Id, Conditions, Burden, Above, Ids, Shown) :-
    open_amount(Places, Goal, Open, Amount),
    Module:rule(Id, Open, _, Asked),
    var(Amount),
    findall(Fact,
            ( nth1(Place, Asked, fact(Atom, _)), places_of(Amount, Atom, [_|_]),
              nth1(Place, Conditions, fact(_, Fact)) ),
            Facts),
    (   Facts \== []
    ->  sort(Facts, Ids),
        Shown = Conditions
    ;   given_by_ground(Asked, Amount, Conditions, Inner, Ground, Shown0, Below),
        stated_below(Module, Inner, Ground, Burden, Above, Ways),
        member(Ids-Plan, Ways),
        (   Ways = [_]
        ->  Shown = Conditions
        ;   Below = ground(Ground, Plan),
            Shown = Shown0
        )
    ).

%   stated_below(+Module, +Places, +Ground, +Burden, +Above, -Ways): Ids-Plan for each set of facts that states it.

stated_below(Module, Places, Ground, Burden, Above, Ways) :-
    instance_key(Ground, Instance),
    \+ memberchk(Instance, Above),
    findall(Ids-plan(Rule, Shown, Met),
            ( copy_term(Ground, Made),
              made_out(Module, Made, Rule, Conditions, Burden),
              Made =@= Ground,
              stated_by(Module, Places, Made, Rule, Conditions, Burden, [Instance|Above], Ids, Shown),
              length(Conditions, Met) ),
            Ways0),
    sort(1, @<, Ways0, Ways).

%   open_amount(+Places, +Goal, -Open, -Amount): Open is the most general goal of that kind with Amount at Places.

open_amount(Places, Goal, Open, Amount) :-
    atom_key(Goal, Key),
    key_atom(Key, Open),
    atom_parts(Open, _, Arguments),
    at_places(Places, Arguments, Amount).

at_places([Place], Arguments, Amount) =>
    nth1(Place, Arguments, Amount),
    !.  % one place
at_places([Place|Places], Arguments, Amount) =>
    nth1(Place, Arguments, Amount),
    !,  % one place
    at_places(Places, Arguments, Amount).

%   given_by_ground(+Asked, +Amount, +Conditions, -Places, -Ground, -Shown, -Below): the first condition that has Amount
%   is a ground, made out as Ground, with Amount at Places. Shown are the Conditions with Below in its place.

given_by_ground([Condition|Asked], Amount, [Met|Conditions], Places, Ground, [Met1|Shown], Below) :-
    (   Condition = ground(Atom),
        places_of(Amount, Atom, Places0),
        Places0 \== []
    ->  Places = Places0,
        Met = ground(Ground),
        Met1 = Below,
        Shown = Conditions
    ;   term_variables(Condition, Variables),
        \+ ( member(Variable, Variables), Variable == Amount ),
        Met1 = Met,
        given_by_ground(Asked, Amount, Conditions, Places, Ground, Shown, Below)
    ).

%!  places_of(+Variable, +Goal, -Places:list) is det.
%
%   Places are the numbers of the arguments of Goal that are Variable.

places_of(Variable, Goal, Places) :-
    atom_parts(Goal, _, Arguments),
    findall(Place, ( nth1(Place, Arguments, Argument), Argument == Variable ), Places).

%!  counted_once(+Keyed:list, -Values:list) is det.
%
%   Values are those of Keyed, Key-Value each, in their order, the first of each key.

:- det(counted_once/2).
counted_once(Keyed, Values) :-
    counted_once(Keyed, [], Values).

counted_once([], _, []).
counted_once([Key-Value|Keyed], Seen, Values) :-
    (   memberchk(Key, Seen)
    ->  Values = Values1,
        Seen1 = Seen
    ;   Values = [Value|Values1],
        Seen1 = [Key|Seen]
    ),
    counted_once(Keyed, Seen1, Values1).
