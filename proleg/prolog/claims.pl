:- module(proleg_claims,
          [ claim_instances/5,          % +Module, ?Claim, +AmountPlace, -Plans, -Principal
            general/3                   % +Goal, +AmountPlace, -General
          ]).
:- use_module(library(lists), [member/2, nth1/3, sum_list/2]).
:- use_module(library(pairs), [pairs_keys_values/3]).
:- use_module(counted, [counted_by/6, counted_once/2]).
:- use_module(solve, [made_out/5]).

/** <module> The claim: every way in which it is made out, and what it amounts to

AmountPlace is the number of the argument that is the principal, or 0.
*/

%!  claim_instances(+Module, ?Claim, +Place, -Plans, -Principal) is det.
%
%   Every way in which the claim is made out; a money claim for several debts of one relation (rent for this month and
%   for that) is the sum of them, each counted once (counted.pl). Claim becomes the first instance, but for its amount.

:- det(claim_instances/5).
claim_instances(Module, Claim, Place, Plans, Principal) :-
    findall(Claim-plan(Id, Conditions, Met),
            ( made_out(Module, Claim, Id, Conditions, plaintiff), length(Conditions, Met) ),
            Found),
    (   Found = [First-Plan|_]
    ->  general(First, Place, Claim0),
        general(Claim, Place, Claim0),
        (   Place == 0
        ->  Plans = [Plan],
            Claim = First,
            Principal = null
        ;   of_one_relation(Found, Claim0, Place, Related),
            findall(Key-(Amount-Shown),
                    ( member(Goal-plan(Id, Conditions, _), Related), arg(Place, Goal, Amount),
                      counted_by(Module, [Place], made(Goal, Id, Conditions), plaintiff, Key, Shown) ),
                    Keyed),
            counted_once(Keyed, Debts),
            pairs_keys_values(Debts, Amounts, Plans),
            total(Amounts, Principal),
            general(First, Place, Rest),
            general(Claim, Place, Rest)
        )
    ;   Plans = [],
        Principal = null
    ).

%   of_one_relation(+Found, ?General, +Place, -Related): those instances that can all be instances of General.

of_one_relation([], _, _, []).
of_one_relation([Goal-Plan|Found], General, Place, Related) :-
    general(Goal, Place, Other),
    (   Other = General
    ->  Related = [Goal-Plan|Related1]
    ;   Related = Related1
    ),
    of_one_relation(Found, General, Place, Related1).

total(Amounts, Principal) :-
    (   member(Amount, Amounts),
        \+ integer(Amount)
    ->  Principal = null
    ;   sum_list(Amounts, Principal)
    ).

%!  general(+Goal, +AmountPlace, -General) is det.
%
%   General is Goal with a fresh variable for the amount.

:- det(general/3).
general(Goal, 0, General) :-
    !,
    General = Goal.
general(Goal, Place, General) :-
    compound_name_arguments(Goal, Name, Arguments0),
    nth1(Place, Arguments0, _, Others),
    nth1(Place, Arguments, _, Others),
    !,  % one place
    compound_name_arguments(General, Name, Arguments).

