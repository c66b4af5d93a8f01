:- module(proleg_outcome,
          [ outcome/4                   % +Module, +Claim, +Suit, -Outcome
          ]).
:- use_module(library(lists), [member/2, sum_list/2]).
:- use_module(claims, [claim_instances/5]).
:- use_module(reductions, [reductions/5]).
:- use_module(solve, [holds/3]).
:- use_module(statements, [atom_parts/3]).

/** <module> What a case comes to, without its proof

The same as verdict.py makes of a proof, for the many cases that advise.pl supposes.
*/

%!  outcome(+Module, +Claim, +Suit, -Outcome) is det.
%
%   Suit is suit(AmountPlace, Demanded), Demanded `null` where no amount is. Outcome is result(Word, Amount, Left):
%   Word as in a judgment, Amount granted or null, Left what the facts make out before the demand limits it.

:- det(outcome/4).
outcome(Module, Claim0, suit(Place, Demanded), Outcome) :-
    copy_term(Claim0, Claim),
    claim_instances(Module, Claim, Place, Plans, Principal),
    (   Plans == []
    ->  Outcome = result(dismissed, null, 0)
    ;   defeated(Module, Claim)
    ->  Outcome = result(dismissed, null, 0)
    ;   integer(Principal)
    ->  reduced(Module, Claim, Reduced),
        Left is max(0, Principal-Reduced),
        demand(Demanded, Principal, Demand),
        Amount is min(Left, Demand),
        (   Amount =:= 0,
            Demand =\= 0
        ->  Outcome = result(dismissed, null, 0)
        ;   exchanged(Module, Claim)
        ->  Outcome = result(granted_in_exchange, Amount, Left)
        ;   Amount < Demand
        ->  Outcome = result(granted_in_part, Amount, Left)
        ;   Outcome = result(granted, Amount, Left)
        )
    ;   exchanged(Module, Claim)
    ->  Outcome = result(granted_in_exchange, null, 0)
    ;   Outcome = result(granted, null, 0)
    ).

demand(null, Principal, Demand) => Demand = Principal.
demand(Demanded, _, Demand) => Demand = Demanded.

defeated(Module, Claim) :-
    attack_holds(Module, Claim, defeats, _, _),
    !.

reduced(Module, Claim, Sum) :-
    findall(Amount,
            ( Module:attack(Claim, reduces, Ground, Open, _),
              reductions(Module, Ground, Open, defendant, Reductions),
              member(reduction(_, Amount, _), Reductions),
              integer(Amount) ),
            Amounts),
    sum_list(Amounts, Sum).

exchanged(Module, Claim) :-
    attack_holds(Module, Claim, in_exchange, _, Performance),
    atom_parts(Performance, _, Arguments),
    \+ ( member(Argument, Arguments), number(Argument), Argument =< 0 ),
    !.

attack_holds(Module, Claim, Effect, Ground, Extra) :-
    Module:attack(Claim, Effect, Ground, Extra, _),
    holds(Module, Ground, defendant).
