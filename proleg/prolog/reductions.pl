:- module(proleg_reductions,
          [ reductions/5                % +Module, +Ground, +Amount, +Burden, -Reductions
          ]).
:- use_module(library(lists), [member/2, nth1/3]).
:- use_module(library(pairs), [pairs_values/2]).
:- use_module(solve, [holds/3, made_out/5]).

/** <module> What takes off how much: each payment once

Two payments of one amount are two, although they are one instance of a ground that names the amount alone; one
declaration is one, although it follows two demands. So a reduction is counted for each fact that says its amount;
where the amount is computed, for each instance of the ground.
*/

%!  reductions(+Module, +Ground, +Amount, +Burden, -Reductions:list) is det.
%
%   Reductions are reduction(Ground, Amount, Plan), each an instance that holds; Plan as in explain.pl.

:- det(reductions/5).
reductions(Module, Ground, Amount, Burden, Reductions) :-
    findall(Key-reduction(Ground, Amount, plan(Id, Conditions, Met)),
            ( copy_term(Ground-Amount, General),
              made_out(Module, Ground, Id, Conditions, Burden),
              \+ \+ holds(Module, Ground, Burden),
              counted_by(Module, Id, General, Ground, Conditions, Key),
              length(Conditions, Met) ),
            Found),
    sort(1, @<, Found, Once),
    pairs_values(Once, Reductions).

counted_by(Module, Id, General-Amount, Ground, Conditions, Key) :-
    (   var(Amount),
        Module:rule(Id, General, _, Open),
        findall(Fact,
                ( nth1(Place, Open, fact(Goal, _)), term_variables(Goal, Variables),
                  member(Variable, Variables), Variable == Amount,
                  nth1(Place, Conditions, fact(_, Fact)) ),
                Facts),
        Facts \== []
    ->  Key = facts(Facts)
    ;   Key = ground(Ground)
    ).
