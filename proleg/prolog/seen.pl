:- module(proleg_seen,
          [ no_seen/1,                  % -Seen
            seen/5,                     % +Seen, +Level, +Key, -Number, -Holds
            see/6,                      % +Seen0, +Level, +Key, +Number, ?Holds, -Seen
            instance_key/2              % +Goal, -Key
          ]).
:- use_module(library(assoc), [get_assoc/3, list_to_assoc/2, put_assoc/4]).

/** <module> The grounds that a proof has met, each with its number and whether it holds

Most proofs are short: a list is quicker than a tree until it grows.
*/

most_listed(24).

%!  no_seen(-Seen) is det.

no_seen(listed(0, [])).

%!  seen(+Seen, +Level, +Key, -Number, -Holds) is semidet.

seen(listed(_, List), Level, Key, Number, Holds) =>
    memberchk(seen(Level, Key, Number, Holds), List).
seen(Assoc, Level, Key, Number, Holds) =>
    get_assoc(Level-Key, Assoc, Number-Holds).

%!  see(+Seen0, +Level, +Key, +Number, ?Holds, -Seen) is det.
%
%   Holds may become known later.

see(listed(Count0, List), Level, Key, Number, Holds, Seen) =>
    Count is Count0+1,
    most_listed(Most),
    (   Count > Most
    ->  seen_pairs([seen(Level, Key, Number, Holds)|List], Pairs),
        list_to_assoc(Pairs, Seen)
    ;   Seen = listed(Count, [seen(Level, Key, Number, Holds)|List])
    ).
see(Assoc, Level, Key, Number, Holds, Seen) =>
    put_assoc(Level-Key, Assoc, Number-Holds, Seen).

seen_pairs([], []).
seen_pairs([seen(Level, Key, Number, Holds)|List], [(Level-Key)-(Number-Holds)|Pairs]) :-
    seen_pairs(List, Pairs).

%!  instance_key(+Goal, -Key) is det.
%
%   Key is ground, and the same for variants.

instance_key(Goal, Key) :-
    (   ground(Goal)
    ->  Key = Goal
    ;   copy_term(Goal, Key),
        numbervars(Key, 0, _)
    ).

