:- module(proleg_lint_subsumed,
          [ subsumed_warnings/4         % +Checked, +Facts, +Places, -Founds
          ]).
:- use_module(library(apply), [maplist/3]).
:- use_module(library(assoc), [get_assoc/3, list_to_assoc/2]).
:- use_module(library(lists), [append/2, append/3, member/2]).
:- use_module(library(ordsets), [ord_subset/2]).
:- use_module(library(pairs), [group_pairs_by_key/2]).
:- use_module(statements, [atom_key/2]).

/** <module> Rules that say what another says already

A rule is covered by another that asks for less: where, for some values of its variables, the head of the other is its
head, and each condition of the other is one of its own (theta-subsumption). Clauses that are alike but for the names of
their variables are found by sorting; the rest is compared in pairs that have a rare condition in common, within limits.

An entry is entry(Group, Head, Goals, Keys): only entries of one Group are compared. A clause has several where it
speaks of a group of claims, or is a named rule to which there are exceptions.
*/

max_pairs(20_000).      % compared in one rule base
max_inferences(3_000).  % for one pair

%!  subsumed_warnings(+Checked, +Facts, +Places, -Founds) is det.

:- det(subsumed_warnings/4).
subsumed_warnings(checked(Rules, Attacks), Facts, Places, Founds) :-
    findall(Number-Entry, ( rule_entry(Rules, Number, Entry) ; attack_entry(Attacks, Number, Entry) ), Entries0),
    keysort(Entries0, Entries),
    group_pairs_by_key(Entries, Clauses),
    findall(Number-fact(Kind, Atom, Party),
            member(statement(fact(Kind, Atom, Party), place(_, Number, _), _), Facts),
            Stated),
    repeated(Clauses, RepeatedClauses, Different),
    repeated(Stated, RepeatedFacts, _),
    covered(Different, Covered),
    append([RepeatedClauses, RepeatedFacts, Covered], Found),
    maplist(told(Places), Found, Founds).

rule_entry(Rules, Number, entry(Key, Head, Goals, Keys)) :-
    member(rule(Key, Head, Conditions, info(_, Number, _, _)), Rules),
    goals(Conditions, Goals),
    findall(GoalKey, ( member(Goal, Goals), goal_key(Goal, GoalKey) ), Keys0),
    sort(Keys0, Keys).

attack_entry(Attacks, Number, entry(against(Effect, Key, GroundKey), Head-Extra, [Ground], [GroundKey])) :-
    member(attack(Effect, Key, Head, Ground, Extra, info(_, Number, _, _)), Attacks),
    atom_key(Ground, GroundKey).

goals([], []).
goals([Condition|Conditions], Goals) :-
    (   Condition = condition(true)
    ->  Goals = Goals1
    ;   goal(Condition, Goal),
        Goals = [Goal|Goals1]
    ),
    goals(Conditions, Goals1).

goal(fact(Goal, _), Goal).
goal(ground(Goal), Goal).
goal(condition(Goal), Goal).
goal(total(Amount, Conditions, Sum, _), total(Amount, Goals, Sum)) :-
    goals(Conditions, Goals).

goal_key(total(_, _, _), Key) =>
    Key = total/3.
goal_key(Goal, Key) =>
    atom_key(Goal, Key).

% ---- alike -----------------------------------------------------------------------------------------------------------

%   repeated(+Clauses, -Repeated, -Different): Clauses are Number-Term. Repeated are same(Number, First), Different the
%   clauses without them.

repeated(Clauses, Repeated, Different) :-
    maplist(numbered, Clauses, Numbered0),
    sort(Numbered0, Numbered),
    group_pairs_by_key(Numbered, Groups),
    findall(same(Number, First), ( member(_-[First|Others], Groups), member(Number, Others) ), Repeated),
    findall(Number-true, member(same(Number, _), Repeated), Pairs0),
    sort(Pairs0, Pairs),
    list_to_assoc(Pairs, Known),
    different(Clauses, Known, Different).

numbered(Number-Term, Copy-Number) :-
    (   ground(Term)
    ->  Copy = Term
    ;   copy_term(Term, Copy),
        numbervars(Copy, 0, _, [functor_name('$lint')])
    ).

different([], _, []).
different([Number-Term|Clauses], Known, Different) :-
    (   get_assoc(Number, Known, _)
    ->  Different = Different1
    ;   Different = [Number-Term|Different1]
    ),
    different(Clauses, Known, Different1).

% ---- covered ---------------------------------------------------------------------------------------------------------

%   covered(+Clauses, -Found): Found are same(Number, Other) and less(Number, Other), one for each clause that Other
%   covers.

covered(Clauses, Found) :-
    max_pairs(Most),
    Budget = budget(Most),
    findall(Group-in(Number, Head, Goals, Keys),
            ( member(Number-Entries, Clauses), member(entry(Group, Head, Goals, Keys), Entries) ),
            Pairs0),
    keysort(Pairs0, Pairs),
    group_pairs_by_key(Pairs, Groups),
    findall((Number-Other)-Group,
            ( member(Group-Entries, Groups), Entries = [_, _|_],
              rarest_first(Entries, Index),
              member(Entry, Entries),
              Entry = in(Number, _, _, _),
              candidate(Entry, Index, Budget, General),
              General = in(Other, _, _, _),
              covers(General, Entry) ),
            Covers0),
    sort(Covers0, Covers1),
    group_pairs_by_key(Covers1, Covers),
    findall(Number-Count, ( member(Number-Entries, Clauses), length(Entries, Count) ), Counts),
    list_to_assoc(Counts, Size),
    findall(Number-Other,
            ( member((Number-Other)-Which, Covers), length(Which, Count), get_assoc(Number, Size, Count) ),
            Whole),
    findall(Number-Word, ( member(Number-Other, Whole), word(Number, Other, Whole, Word) ), Words0),
    sort(1, @<, Words0, Words),
    findall(Word, member(_-Word, Words), Found).

word(Number, Other, Whole, Word) :-
    (   memberchk(Other-Number, Whole)
    ->  Number > Other,
        Word = same(Number, Other)
    ;   Word = less(Number, Other)
    ).

%   rarest_first(+Entries, -Index): an assoc of a key to the entries of which it is the rarest; `none` for those
%   without.

rarest_first(Entries, Index) :-
    findall(Key-1, ( member(in(_, _, _, Keys), Entries), member(Key, Keys) ), Pairs0),
    keysort(Pairs0, Pairs),
    group_pairs_by_key(Pairs, Groups),
    findall(Key-Count, ( member(Key-Ones, Groups), length(Ones, Count) ), Counts0),
    list_to_assoc(Counts0, Counts),
    findall(Key-Entry, ( member(Entry, Entries), arg(4, Entry, Keys), rarest(Keys, Counts, Key) ), Indexed0),
    keysort(Indexed0, Indexed),
    group_pairs_by_key(Indexed, Lists),
    list_to_assoc(Lists, Index).

rarest(Keys, Counts, Rarest) :-
    findall(Count-Key, ( member(Key, Keys), get_assoc(Key, Counts, Count) ), Pairs),
    (   sort(Pairs, [_-Key|_])
    ->  Rarest = Key
    ;   Rarest = none
    ).

%   candidate(+Entry, +Index, +Budget, -General): an entry that may cover Entry.

candidate(in(Number, _, _, Keys), Index, Budget, General) :-
    left(Budget),
    member(Key, [none|Keys]),
    get_assoc(Key, Index, Entries),
    member(General, Entries),
    General = in(Other, _, _, OtherKeys),
    Other =\= Number,
    arg(1, Budget, Left),
    (   Left > 0
    ->  Left1 is Left-1,
        nb_setarg(1, Budget, Left1)
    ;   !,
        fail
    ),
    ord_subset(OtherKeys, Keys).

left(Budget) :-
    arg(1, Budget, Left),
    Left > 0.

covers(in(_, Head0, Goals0, _), in(_, Head1, Goals1, _)) :-
    subsumes_term(Head0, Head1),
    copy_term(Head0-Goals0, Head-Goals),
    copy_term(Head1-Goals1, Fixed-FixedGoals),
    numbervars(Fixed-FixedGoals, 0, _, [functor_name('$lint')]),
    max_inferences(Most),
    call_with_inference_limit(( Head = Fixed, each_in(Goals, FixedGoals) ), Most, Result),
    Result \== inference_limit_exceeded,
    !.  % one way is enough

each_in([], _).
each_in([Goal|Goals], Fixed) :-
    member(Goal, Fixed),
    each_in(Goals, Fixed).

% ---- in words --------------------------------------------------------------------------------------------------------

told(places(Files, Sources), Word, found(Number, [], warning, Code, Message)) :-
    Word =.. [Kind, Number, Other],
    arg(Other, Sources, source(File, clause(_, Line, _, _))),
    arg(Number, Sources, source(Own, _)),
    (   File == Own
    ->  format(string(Place), "line ~d", [Line])
    ;   arg(File, Files, file(Name, _)),
        format(string(Place), "~w, line ~d", [Name, Line])
    ),
    told(Kind, Place, Code, Message).

told(same, Place, duplicate, Message) :-
    format(string(Message), "~w says the same; delete one of the two", [Place]).
told(less, Place, subsumed, Message) :-
    format(string(Message),
           "~w says this already, and asks for less; delete this clause, or add there the condition that tells the \c
            two apart",
           [Place]).
