:- module(proleg_outcome,
          [ outcome/4                   % +Module, +Claim, +Suit, -Outcome
          ]).
:- use_module(library(lists), [member/2]).
:- use_module(account, [account/5]).
:- use_module(claims, [claim_instances/5]).
:- use_module(reductions, [reductions/5]).
:- use_module(solve, [holds/3]).
:- use_module(statements, [atom_parts/3]).

/** <module> What a case comes to, without its proof

The same as verdict.py makes of a proof, for the many cases that advise.pl supposes.
*/

%!  outcome(+Module, +Claim, +Suit, -Outcome) is det.
%
%   Suit as in explain.pl. Outcome is result(Word, Amount, Left, Interest): Word as in a judgment, Amount granted or
%   null, Left what the facts make out before the demand limits it, Interest the sum and the periods of account.pl.

:- det(outcome/4).
outcome(Module, Claim0, suit(Place, Demand), Outcome) :-
    copy_term(Claim0, Claim),
    claim_instances(Module, Claim, Place, Plans, Principal),
    (   Plans == []
    ->  Outcome = result(dismissed, null, 0, none)
    ;   defeated(Module, Claim)
    ->  Outcome = result(dismissed, null, 0, none)
    ;   integer(Principal)
    ->  owed(Module, Claim, Principal, Demand, account(_, Left, Amount, Accrued, Periods, _)),
        word(Module, Claim, Amount, Principal, Demand, Word),
        (   Word == dismissed
        ->  Outcome = result(dismissed, null, 0, none)
        ;   Outcome = result(Word, Amount, Left, Accrued-Periods)
        )
    ;   exchanged(Module, Claim)
    ->  Outcome = result(granted_in_exchange, null, 0, none)
    ;   Outcome = result(granted, null, 0, none)
    ).

word(Module, Claim, Amount, Principal, demand(Demanded, _), Word) :-
    (   Demanded == null
    ->  Demand = Principal
    ;   Demand = Demanded
    ),
    (   Amount =:= 0,
        Demand =\= 0
    ->  Word = dismissed
    ;   exchanged(Module, Claim)
    ->  Word = granted_in_exchange
    ;   Amount < Demand
    ->  Word = granted_in_part
    ;   Word = granted
    ).

defeated(Module, Claim) :-
    attack_holds(Module, Claim, defeats, _, _),
    !.

owed(Module, Claim, Principal, Demand, Account) :-
    findall(taken(Taken, none),
            ( Module:attack(Claim, reduces, Ground, Extra, _),
              reductions(Module, Ground, Extra, defendant, Reductions),
              member(reduction(_, Taken, _), Reductions) ),
            Taken),
    (   Demand = demand(_, none)
    ->  Runs = []
    ;   findall(runs(Interest, none),
                ( Module:attack(Claim, bears_interest, Ground, Interest, _), holds(Module, Ground, plaintiff) ),
                Runs)
    ),
    account(Principal, Taken, Runs, Demand, Account).

exchanged(Module, Claim) :-
    attack_holds(Module, Claim, in_exchange, _, Performance),
    atom_parts(Performance, _, Arguments),
    \+ ( member(Argument, Arguments), number(Argument), Argument =< 0 ),
    !.

attack_holds(Module, Claim, Effect, Ground, Extra) :-
    Module:attack(Claim, Effect, Ground, Extra, _),
    holds(Module, Ground, defendant).
