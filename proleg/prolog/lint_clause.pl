:- module(proleg_lint_clause,
          [ clause_warnings/4,          % +Statements, +Facts, +Sources, -Founds
            source_warnings/3           % +Statements, +Language, -Founds
          ]).
:- use_module(library(apply), [foldl/4]).
:- use_module(library(isub), [isub/4]).
:- use_module(library(lists), [append/3, member/2, nth1/3]).
:- use_module(lint_days, [day_warning/3]).
:- use_module(lint_names, [kana_slip/2, slip_of_pen/2, variable_kind/2]).
:- use_module(lint_places, [occurrence/3]).

/** <module> What is doubtful in a clause by itself, and in the sources above the clauses
*/

%!  clause_warnings(+Statements, +Facts, +Sources, -Founds) is det.

:- det(clause_warnings/4).
clause_warnings(Statements, Facts, Sources, Founds) :-
    findall(found(Number, Path, warning, Code, Message),
            ( ( member(Statement, Statements) ; member(Statement, Facts) ),
              Statement = statement(What, place(_, Number, _), Names),
              arg(Number, Sources, source(_, clause(Term, _, _, _))),
              clause_warning(What, Term, Names, Path, Code, Message) ),
            Founds).

clause_warning(What, Term, Names, Path, singleton, Message) :-
    Names \== [],
    What \== directive,
    singleton(Term, Names, Path, Message).
clause_warning(attack(in_exchange, _, Head, Ground, Performance), Term, Names, Path, unbound, Message) :-
    term_variables(Performance, Variables),
    term_variables(Head+Ground, Known),
    member(Variable, Variables),
    \+ ( member(Other, Known), Other == Variable ),
    once(occurrence(Term, Variable, Path)),
    (   member(Name=Other, Names),
        Other == Variable
    ->  true
    ;   Name = '_'
    ),
    format(string(Message),
           "neither the claim nor the ground gives `~w`, so the performance stays open; make it an argument of the \c
            ground",
           [Name]).
clause_warning(rule(_, _, Goals), _, _, Path, never_in_force, Message) :-
    day_warning(Goals, Path, Message).

% ---- variables -------------------------------------------------------------------------------------------------------

%   singleton(+Term, +Names, -Path, -Message): a name that does not do what it says.

singleton(Term, Names, Path, Message) :-
    term_singletons(Term, Single),
    member(Name=Variable, Names),
    variable_kind(Name, Kind),
    (   single(Variable, Single)
    ->  once_only(Kind, Name, Names, Message),
        once(occurrence(Term, Variable, Path))
    ;   Kind == ignored,
        findnsols(2, Path0, occurrence(Term, Variable, Path0), [_, Path]),
        !,  % the second occurrence; names that say that they do not matter are told one a clause
        sub_atom(Name, 1, _, 0, Plain),
        format(string(Message),
               "`~w` occurs more than once, although its underscore says that it does not matter; write `~w` if it \c
                must be the same each time, else give each place a name of its own",
               [Name, Plain])
    ).

single(Variable, Single) :-
    member(Other, Single),
    Other == Variable,
    !.  % one is enough

once_only(plain, Name, Names, Message) :-
    (   member(Near=_, Names),
        slip_of_pen(Name, Near)
    ->  format(string(Message), "`~w` occurs only here; did you mean `~w`?", [Name, Near])
    ;   format(string(Message),
               "`~w` occurs only here, so nothing asks what it is; write `_~w` if it does not matter, or use it \c
                where it does",
               [Name, Name])
    ).
once_only(other, Name, Names, Message) :-
    member(Near=_, Names),
    kana_slip(Name, Near),
    !,  % the first of them
    format(string(Message), "`~w` occurs only here; did you mean `~w`?", [Name, Near]).

% ---- sources ---------------------------------------------------------------------------------------------------------

%!  source_warnings(+Statements, +Language, -Founds) is det.
%
%   Of a rule base of the law: rules and exceptions above which no source stands in their file, the first of each run of
%   them; sources without words, and those of a law that the vocabulary does not name.

:- det(source_warnings/3).
source_warnings(_, program, Founds) =>
    Founds = [].
source_warnings(Statements, law(_, Laws), Founds) =>
    foldl(sourced(Laws), Statements, state(0, none, []), state(_, Source, Founds0)),
    unsourced(Source, Founds0, Founds).

%   State is state(File, Source, Founds): Source is `none`, `given`, or unsourced(Clause, Count).

sourced(Laws, statement(What, place(File, Number, _), _), State0, state(File, Source, Founds)) :-
    State0 = state(File0, Source0, Founds0),
    (   ( File0 \== File ; What = source(_, _, _, _) ; What = group(_, _) )
    ->  unsourced(Source0, Founds0, Founds1),
        Source1 = none
    ;   Founds1 = Founds0,
        Source1 = Source0
    ),
    (   What = source(_, _, _, _)
    ->  Source = given,
        findall(found(Number, Path, warning, Code, Message), source_warning(What, Laws, Path, Code, Message), Found),
        append(Found, Founds1, Founds)
    ;   counts(What)
    ->  more(Source1, Number, Source),
        Founds = Founds1
    ;   Source = Source1,
        Founds = Founds1
    ).

counts(rule(_, _, _)).
counts(attack(_, _, _, _, _)).

more(given, _, given).
more(none, Number, unsourced(Number, 1)).
more(unsourced(First, Count0), _, unsourced(First, Count)) :-
    Count is Count0+1.

unsourced(unsourced(Number, Count), Founds, [found(Number, [], warning, missing_source, Message)|Founds]) :-
    !,
    (   Count =:= 1
    ->  Message = "no source stands above this clause; write source(Law, Article, en(\"...\"), ja(\"...\")) above it"
    ;   format(string(Message),
               "no source stands above this clause and those below it, ~d in all; write source(Law, Article, \c
                en(\"...\"), ja(\"...\")) above them",
               [Count])
    ).
unsourced(_, Founds, Founds).

source_warning(source(Law, _, _, _), Laws, [1], unknown_law, Message) :-
    Laws \== [],
    \+ memberchk(Law, Laws),
    (   nearest_law(Law, Laws, Near)
    ->  format(string(Message), "`~w` is not among the laws of the vocabulary; did you mean `~w`?", [Law, Near])
    ;   format(string(Message), "`~w` is not among the laws of the vocabulary; declare it there under `laws`", [Law])
    ).
source_warning(source(Law, Article, En, Ja), _, Path, missing_wording, Message) :-
    nth1(Place, ["the law", "the article", "the English text", "the Japanese text"], Which),
    nth1(Place, [Law, Article, En, Ja], Words),
    normalize_space(string(""), Words),
    nth1(Place, [[1], [2], [3], [4]], Path),
    format(string(Message), "~w of this source is empty; write it, the reasons of a judgment show it", [Which]).

nearest_law(Law, Laws, Near) :-
    findall(Score-Other, ( member(Other, Laws), isub(Law, Other, Score, []) ), Scores),
    sort(1, @>=, Scores, [Score-Near|_]),
    Score > 0.5.
