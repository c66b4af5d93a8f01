:- module(proleg_loops,
          [ loop_faults/4,              % +Recursive, +Rules, +Attacks, -Faults
            in_loops/4                  % +Recursive, +Rules0, +Attacks0, -RulesAttacks
          ]).
:- use_module(library(assoc), [get_assoc/3]).
:- use_module(library(lists), [member/2]).
:- use_module(statements, [atom_key/2]).

/** <module> Exceptions that depend on themselves

A ground on whose holding an exception to itself depends has no judgment, or two. Where a loop comes back to the very
same ground, whatever the facts, it is found here, before any case is judged. A loop that comes back to another
instance (a rescission that is itself rescinded) may or may not be one, as the facts are; solve.pl meets it then.
*/

max_steps(20_000).

%!  loop_faults(+Recursive, +Rules, +Attacks, -Faults) is det.
%
%   Recursive is an assoc of Key-Sign. A fault names the loop, rule by rule.

:- det(loop_faults/4).
loop_faults(Recursive, Rules0, Attacks0, Faults) :-
    in_loops(Recursive, Rules0, Attacks0, Rules-Attacks),
    (   Rules == []
    ->  Faults = []
    ;   max_steps(Most),
        findall(Places-Fault,
                limited_loop(Most, Rules, Attacks, Places, Fault),
                Found),
        sort(1, @<, Found, Distinct),
        findall(Fault, member(_-Fault, Distinct), Faults)
    ).

%!  in_loops(+Recursive, +Rules0, +Attacks0, -RulesAttacks) is det.
%
%   RulesAttacks are the rules, and the exceptions, of heads that depend on themselves through an exception.

:- det(in_loops/4).
in_loops(Recursive, Rules0, Attacks0, Rules-Attacks) :-
    findall(Rule, ( member(Rule, Rules0), arg(1, Rule, Key), get_assoc(Key, Recursive, negative) ), Rules),
    findall(Attack,
            ( member(Attack, Attacks0), Attack = attack(defeats, Key, _, _, _, _), get_assoc(Key, Recursive, negative) ),
            Attacks).

limited_loop(Most, Rules, Attacks, Places, fault(File, Line, 1, cyclic_exception, Message)) :-
    Budget = budget(Most),
    member(rule(Key, Start, _, _), Rules),
    walk(Start, Key, positive, [], Rules, Attacks, Budget, Start, Path),
    once(( member(step(info(File, Line, _, _), _), Path) )),
    findall(Place, ( member(step(info(F, L, _, _), _), Path), Place = F:L ), Places0),
    sort(Places0, Places),
    loop_message(Start, Path, Message).

%   walk(+Goal, +Start, +Sign, +Seen, ...): Path leads from Goal back to Start itself through an exception.

walk(Goal, Key, Sign0, Seen, Rules, Attacks, Budget, Start, Path) :-
    arg(1, Budget, Left),
    Left > 0,
    Left1 is Left-1,
    nb_setarg(1, Budget, Left1),
    step(Goal, Rules, Attacks, Next, Sign, Step),
    (   negative == Sign
    ->  Sign1 = negative
    ;   Sign1 = Sign0
    ),
    atom_key(Next, NextKey),
    Path = [Step|Path1],
    (   Next == Start
    ->  Sign1 == negative,
        Path1 = []
    ;   NextKey \== Key,
        \+ memberchk(NextKey, Seen),
        walk(Next, Key, Sign1, [NextKey|Seen], Rules, Attacks, Budget, Start, Path1)
    ).

step(Goal, Rules, _, Next, positive, step(Info, Next)) :-
    member(Rule, Rules),
    copy_term(Rule, rule(_, Head, Conditions, Info)),
    subsumed(Head, Goal),
    member(ground(Next), Conditions).
step(Goal, _, Attacks, Next, negative, step(Info, Next)) :-
    member(Attack, Attacks),
    copy_term(Attack, attack(_, _, Head, Next, _, Info)),
    subsumed(Head, Goal).

%   The rule applies to Goal whatever the facts: its head is at least as general.

subsumed(Head, Goal) :-
    subsumes_term(Head, Goal),
    Head = Goal.

loop_message(Start, Path, Message) :-
    findall(Part,
            ( member(step(info(File, Line, _, _), Next), Path),
              atom_key(Next, Name/_),
              format(string(Part), "~w (~w, line ~d)", [Name, File, Line]) ),
            Parts),
    atom_key(Start, First/_),
    atomic_list_concat(Parts, ' → ', Chain),
    format(string(Message),
           "an exception depends on what it defeats: ~w → ~w. No judgment follows from such rules; take one of them out",
           [First, Chain]).
