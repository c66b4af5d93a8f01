:- module(proleg_shared_work,
          [ dear_heads/3                % +Strata, +RulesAttacks, -Dear
          ]).
:- use_module(library(apply), [foldl/4]).
:- use_module(library(assoc), [empty_assoc/1, get_assoc/3, list_to_assoc/2, put_assoc/4]).
:- use_module(library(lists), [member/2]).
:- use_module(library(pairs), [group_pairs_by_key/2]).
:- use_module(statements, [atom_key/2]).

/** <module> Which grounds are worth remembering

A ground that many paths share would be judged once for each path, exponentially often. One whose judgment takes more
than a few dozen steps, those of what it rests on included, is judged by tabling instead: once. A table costs as much
as about ten steps, so the rest goes without.
*/

most_steps(64).

%!  dear_heads(+Strata, +RulesAttacks, -Dear) is det.
%
%   Dear is an assoc of Key-true. Strata are those of strata/3, what others rest on first.

:- det(dear_heads/3).
dear_heads(Strata, Rules-Attacks, Dear) :-
    findall(Key-needs(Steps, Grounds),
            (   member(rule(Key, _, Conditions, _), Rules),
                length(Conditions, Steps),
                findall(To, ( member(ground(Goal), Conditions), atom_key(Goal, To) ), Grounds)
            ;   member(attack(defeats, Key, _, Ground, _, _), Attacks),
                atom_key(Ground, To),
                Steps = 1,
                Grounds = [To]
            ),
            Needs0),
    keysort(Needs0, Needs1),
    group_pairs_by_key(Needs1, Needs2),
    list_to_assoc(Needs2, Needs),
    findall(To-true, ( member(_-needs(_, Grounds), Needs0), member(To, Grounds) ), Asked0),
    sort(Asked0, Asked1),
    list_to_assoc(Asked1, Asked),
    empty_assoc(Empty),
    foldl(price_stratum(Needs-Asked), Strata, Empty-Empty, _-Dear).

price_stratum(Needs, stratum(Members, Recursive), Prices-Dear0, Next) :-
    foldl(price(Needs, Recursive), Members, Prices-Dear0, Next).

price(_, true, Key, Prices0-Dear, Next) =>
    put_assoc(Key, Prices0, 1, Prices),
    Next = Prices-Dear.
price(Needs-Asked, false, Key, Prices0-Dear0, Next) =>
    Next = Prices-Dear,
    (   get_assoc(Key, Needs, All)
    ->  foldl(add_needs(Prices0), All, 1, Steps)
    ;   Steps = 1
    ),
    most_steps(Most),
    (   Steps > Most,
        get_assoc(Key, Asked, true)  % what nobody rests on is judged once anyway
    ->  put_assoc(Key, Prices0, 1, Prices),
        put_assoc(Key, Dear0, true, Dear)
    ;   put_assoc(Key, Prices0, Steps, Prices),
        Dear = Dear0
    ).

add_needs(Prices, needs(Steps, Grounds), Sum0, Sum) :-
    Sum1 is Sum0+Steps,
    foldl(add_price(Prices), Grounds, Sum1, Sum).

add_price(Prices, Key, Sum0, Sum) :-
    (   get_assoc(Key, Prices, Price)
    ->  Sum is Sum0+Price
    ;   Sum = Sum0
    ).
