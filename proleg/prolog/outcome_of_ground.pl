:- module(proleg_outcome_of_ground,
          [ finished/7                  % +Number, +Goal, +Level, +Burden, +Derivations, +Attacks, -Ground
          ]).
:- use_module(library(lists), [member/2]).

/** <module> What a ground comes to by its derivations and attacks, and why it fails
*/

%!  finished(+Number, +Goal, +Level, +Burden, +Derivations, +Attacks, -Ground) is det.
%
%   Ground, as in explain.pl: made out where a derivation holds, and held unless an attack that holds defeats it.

:- det(finished/7).
finished(Number, Goal, Level, Burden, Derivations, Attacks,
         ground(Number, Goal, Level, Burden, MadeOut, Holds, Reason, Derivations, Attacks)) :-
    (   memberchk(derivation(_, true, _), Derivations)
    ->  MadeOut = true,
        (   member(attack(defeats, _, _, Succeeds, _), Attacks),
            Succeeds == true
        ->  Holds = false,
            Reason = defeated
        ;   Holds = true,
            Reason = null
        )
    ;   MadeOut = false,
        Holds = false,
        first_reason(Derivations, Reason)
    ).

first_reason([derivation(_, false, Steps)|_], Reason) :-
    member(Step, Steps),
    failure(Step, Reason0),
    !,
    Reason = Reason0.
first_reason(_, not_alleged).

failure(fact(_, _, false, Reason), Reason).
failure(ground(_, false, Reason), Reason).
failure(condition(_, false, Reason), Reason).
