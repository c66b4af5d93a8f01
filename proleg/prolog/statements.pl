:- module(proleg_statements,
          [ statement/3,                % +Clause, +File, -Statement
            goal_atom/2,                % +Term, -Atom
            flat/1,                     % +Term
            throw_fault/3,              % +Code, +Format, +Arguments
            atom_key/2,                 % +Atom, -Key
            atom_parts/3,               % +Atom, -Name, -Arguments
            key_atom/2,                 % +Key, -Atom
            comma_list/2,               % +Conjunction, -Goals
            shown/2                     % +Term, -String
          ]).
:- use_module(library(apply), [maplist/2, maplist/3]).
:- use_module(library(lists), [member/2]).
:- use_module(conditions, [known_condition/1]).

:- op(1100, xfx, <=).
:- op(1090, xfx, ::).

/** <module> What a clause of a rule file says

A clause is compared with the shapes that a rule base may say, and everything else is a fault: nothing is ever run.
Statement is statement(What, Place, Names), Place place(File, Line, Column), Names the variables as Name=Variable,
and What one of

    rule(Name, Head, Goals)                         Name is `none` or the name in `Name :: Head <= Goals`
    attack(Effect, Name, Head, Ground, Extra)       Effect: defeats, reduces, in_exchange, bears_interest; Name as above
    source(Law, Article, En, Ja)
    group(Group, Members)
    fact(Kind, Atom, Party)                         Kind: fact, nonfact, obvious, allege, evidence, admission, plausible
    directive                                       a harmless one, which says nothing

Days in atoms are date(Year, Month, Day), however they are written.
*/

%!  statement(+Clause, +File, -Statement) is det.
%
%   @error fault(Code, Message)

:- det(statement/3).
statement(clause(Term, Line, Column, Names), File, statement(What, place(File, Line, Column), Names)) :-
    says(Term, What).

says(Term, What), Term = fact(Atom0) => What = fact(fact, Atom, any), atom_term(Atom0, Atom).
says((Head <= Body), What) =>
    named(Head, Name, Head1),
    atom_term(Head1, Head2),
    functor(Head2, Word, Arity),
    (   word_of_language(Word, Arity)
    ->  throw_fault(not_a_rule, "`~w` is a word of the language; no rule can conclude it", [Word])
    ;   true
    ),
    comma_list(Body, Goals0),
    maplist(condition_term, Goals0, Goals),
    What = rule(Name, Head2, Goals).
says(exception(Head, Ground), What) => attack(defeats, Head, Ground, none, What).
says(reduces(Head, Ground, Amount0), What) => normal(Amount0, Amount), attack(reduces, Head, Ground, Amount, What).
says(reduces(Head, Ground, Amount0, Day0), What) =>
    maplist(normal, [Amount0, Day0], [Amount, Day]),
    attack(reduces, Head, Ground, on(Amount, Day), What).
says(bears_interest(Head, Ground, Percent0, From0), What) =>
    maplist(normal, [Percent0, From0], [Percent, From]),
    attack(bears_interest, Head, Ground, interest(Percent, From), What).
says(in_exchange(Head, Ground, Due0), What) => atom_term(Due0, Due), attack(in_exchange, Head, Ground, Due, What).
says(source(Law, Article, en(En), ja(Ja)), What), maplist(string, [Law, Article, En, Ja]) =>
    What = source(Law, Article, En, Ja).
says(group(Group0, Members0), What), callable(Group0), is_list(Members0) =>
    atom_term(Group0, Group),
    maplist(atom_term, Members0, Members),
    What = group(Group, Members).
says(nonfact(Atom0), What) => What = fact(nonfact, Atom, any), atom_term(Atom0, Atom).
says(obvious_fact(Atom0), What) => What = fact(obvious, Atom, any), atom_term(Atom0, Atom).
says(allege(Atom0, Party), What) => by_party(allege, Atom0, Party, What).
says(provide_evidence(Atom0, Party), What) => by_party(evidence, Atom0, Party, What).
says(producing_of_evidence(Atom0, Party), What) => by_party(evidence, Atom0, Party, What).
says(admission(Atom0, Party), What) => by_party(admission, Atom0, Party, What).
says(plausible(Atom0, Party), What) => by_party(plausible, Atom0, Party, What).
says(plausible(Atom0), What) => What = fact(plausible, Atom, any), atom_term(Atom0, Atom).
says((:- Directive), What), harmless(Directive) => What = directive.
says((:- _), _) =>
    throw_fault(directive, "a directive; rules are read, never run, and need none: delete this line", []).
says((_ :- _), _) =>
    throw_fault(not_a_rule, "a plain Prolog clause; a rule reads `head <= condition, condition.`", []).
says((_ --> _), _) =>
    throw_fault(not_a_rule, "a grammar rule of Prolog; a rule reads `head <= condition, condition.`", []).
says(Term, _) =>
    shown(Term, Start),
    throw_fault(not_a_rule,
                "not a rule: `~w`. A rule reads `head <= condition, condition.`, an exception `exception(head, ground).`",
                [Start]).

attack(Effect, Head, Ground0, Extra, attack(Effect, Name, Head2, Ground, Extra)) :-
    named(Head, Name, Head1),
    atom_term(Head1, Head2),
    atom_term(Ground0, Ground).

named(Term, Name, Head), nonvar(Term), Term = (Name0 :: Head0), atom(Name0) => Name = Name0, Head = Head0.
named(Term, Name, Head) => Name = none, Head = Term.

by_party(Kind, Atom0, Party, What) :-
    (   nonvar(Party),
        memberchk(Party, [plaintiff, defendant])
    ->  true
    ;   shown(Party, Found),
        throw_fault(wrong_party, "a party is `plaintiff` or `defendant`, not `~w`", [Found])
    ),
    atom_term(Atom0, Atom),
    What = fact(Kind, Atom, Party).

%   harmless(+Directive): it says nothing that a rule base needs, and nothing that changes how it is read.

harmless(Directive) :- callable(Directive), harmless_directive(Directive).

harmless_directive(encoding(_)).
harmless_directive(discontiguous(_)).
harmless_directive(dynamic(_)).
harmless_directive(style_check(_)).
harmless_directive((A, B)) :- harmless(A), harmless(B).
harmless_directive(op(_, _, Name)) :-
    ground(Name),
    (   is_list(Name)
    ->  Names = Name
    ;   Names = [Name]
    ),
    forall(member(One, Names), memberchk(One, [<=, ::, year, month, day, euro, yen, dollar])).

%!  goal_atom(+Term, -Atom) is det.
%
%   Atom is what Term asks for, days in their one form.
%
%   @error fault(Code, Message)

:- det(goal_atom/2).
goal_atom(Term, Atom) :-
    atom_term(Term, Atom).

%   atom_term(+Term0, -Atom): an atom of the language, days in their one form.

atom_term(Term, _), var(Term) =>
    throw_fault(not_an_atom, "a variable stands where a ground or a fact should", []).
atom_term(Term, Atom), callable(Term), \+ control(Term) =>
    functor(Term, Name, Arity),
    (   known_condition(Name/Arity)
    ->  throw_fault(not_an_atom, "`~w` is a condition that the solver itself knows; it is no ground and no fact", [Name])
    ;   Arity > 1000
    ->  throw_fault(not_an_atom, "`~w` has ~d arguments; 1,000 are the most", [Name, Arity])
    ;   normal(Term, Atom)
    ).
atom_term(Term, _) =>
    shown(Term, Found),
    throw_fault(not_an_atom, "`~w` stands where a ground or a fact should~@", [Found, advice(Term)]).

condition_term(Term, Condition), nonvar(Term), Term = total(Amount, Body, Sum) =>
    comma_list(Body, Goals0),
    maplist(condition_term, Goals0, Goals),
    Condition = total(Amount, Goals, Sum).
condition_term(Term, Condition), callable(Term), functor(Term, Name, Arity), known_condition(Name/Arity) =>
    (   arithmetic(Name/Arity)
    ->  Condition = Term
    ;   normal(Term, Condition)
    ),
    (   Name == in_force,
        arg(1, Condition, Period),
        \+ period(Period)
    ->  throw_fault(wrong_day, "a period is from(Day), until(Day) or from_to(Day, Day), with days such as 2020-04-01", [])
    ;   true
    ).
condition_term(Term, Condition) => atom_term(Term, Condition).

period(Period) :-
    nonvar(Period),
    Period =.. [Kind|Days],
    memberchk(Kind-Days, [from-[_], until-[_], from_to-[_, _]]),
    forall(member(Day, Days), ( nonvar(Day), Day = date(_, _, _) )).

arithmetic(Indicator) :-
    memberchk(Indicator, [(is)/2, (<)/2, (>)/2, (=<)/2, (>=)/2, (=:=)/2, (=\=)/2]).

control(Term) :-
    functor(Term, Name, Arity),
    (   control_functor(Name, Arity)
    ->  true
    ;   Name == (-), Arity =:= 1
    ->  arg(1, Term, Inner),
        \+ plain(Inner)
    ;   \+ atom(Name)  % [], and what SWI-Prolog's dicts are made of
    ).

word_of_language(fact, 1).
word_of_language(nonfact, 1).
word_of_language(obvious_fact, 1).
word_of_language(exception, 2).
word_of_language(reduces, 3).
word_of_language(reduces, 4).
word_of_language(bears_interest, 4).
word_of_language(in_exchange, 3).
word_of_language(source, 4).
word_of_language(group, 2).
word_of_language(total, 3).
word_of_language(allege, 2).
word_of_language(provide_evidence, 2).
word_of_language(producing_of_evidence, 2).
word_of_language(admission, 2).
word_of_language(plausible, 1).
word_of_language(plausible, 2).

control_functor(',', 2).
control_functor(;, 2).
control_functor('|', 2).
control_functor(->, 2).
control_functor(*->, 2).
control_functor(:-, 1).
control_functor(:-, 2).
control_functor(-->, 2).
control_functor(\+, 1).
control_functor(not, 1).
control_functor(!, 0).
control_functor(:, 2).
control_functor(@, 2).
control_functor(^, 2).
control_functor({}, 0).
control_functor({}, 1).
control_functor('[|]', 2).
control_functor(::, 2).
control_functor(<=, 2).
control_functor(\=, 2).
control_functor(==, 2).
control_functor(\==, 2).
control_functor(dict, _).

plain(Inner) :- callable(Inner), \+ control(Inner).

advice(Term) :-
    (   memberchk(Term, [\+ _, not(_)])
    ->  write("; the language has no negation: what defeats a ground is an exception to it")
    ;   memberchk(Term, [(_ ; _), (_ -> _), (_ | _)])
    ->  write("; write one rule for each alternative")
    ;   memberchk(Term, [_ \= _, _ \== _])
    ->  write("; write different(A, B)")
    ;   true
    ).

%   normal(+Term0, -Term): 2018 year 3 month 1 day and 2018-03-01 are date(2018, 3, 1); 2018-03 is date(2018, 3).

normal(Term0, Term), \+ compound(Term0) => Term = Term0.
normal(Year-Month-Day, Term), integer(Year), integer(Month), integer(Day), Year >= 1000 => day(Year, Month, Day, Term).
normal(Year-Month, Term), integer(Year), integer(Month), Year >= 1000, between(1, 12, Month) => Term = date(Year, Month).
normal(year(Year, month(Month, day(Day))), Term), maplist(integer, [Year, Month, Day]) => day(Year, Month, Day, Term).
normal(Term0, _), is_dict(Term0) =>
    throw_fault(not_an_atom, "a dict of SWI-Prolog; a rule base has no such thing", []).
normal(Term0, Term), flat(Term0) => Term = Term0.
normal(Term0, Term) =>
    compound_name_arguments(Term0, Name, Arguments0),
    maplist(normal, Arguments0, Arguments),
    compound_name_arguments(Term, Name, Arguments).

%!  flat(+Term:callable) is semidet.
%
%   True when no argument of Term is compound: there is nothing in it to bring into one form.

flat(Term) :-
    functor(Term, _, Arity),
    flat(Arity, Term).

flat(0, _) :-
    !.
flat(Place, Term) :-
    arg(Place, Term, Argument),
    \+ compound(Argument),
    Next is Place-1,
    flat(Next, Term).

day(Year, Month, Day, Term) :-
    (   between(1, 12, Month),
        between(1, 31, Day),
        catch(date_time_stamp(date(Year, Month, Day), Stamp), _, fail),
        stamp_date_time(Stamp, date(Year, Month, Day, _, _, _, _, _, _), 0)
    ->  Term = date(Year, Month, Day)
    ;   throw_fault(wrong_day, "~w-~w-~w is not a day of the calendar", [Year, Month, Day])
    ).

%!  atom_key(+Atom, -Key) is det.
%
%   Key is Name/Arity; the strong negation `-p(X)` is an atom of its own, with the key '-p'/1.

:- det(atom_key/2).
atom_key(-Inner, Key), callable(Inner) =>
    functor(Inner, Name0, Arity),
    atom_concat(-, Name0, Name),
    Key = Name/Arity.
atom_key(Atom, Key) =>
    functor(Atom, Name, Arity),
    Key = Name/Arity.

%!  atom_parts(+Atom, -Name, -Arguments) is det.
%
%   Name as in its key.

:- det(atom_parts/3).
atom_parts(-Inner, Name, Arguments), callable(Inner) =>
    inner_parts(Inner, Name0, Arguments),
    atom_concat(-, Name0, Name).
atom_parts(Atom, Name, Arguments) =>
    inner_parts(Atom, Name, Arguments).

inner_parts(Atom, Name, Arguments) :-
    (   compound(Atom)
    ->  compound_name_arguments(Atom, Name, Arguments)
    ;   Name = Atom,
        Arguments = []
    ).

%!  key_atom(+Key, -Atom) is det.
%
%   Atom is the most general atom with that key.

:- det(key_atom/2).
key_atom(Name/Arity, Atom) :-
    (   atom_concat(-, Inner, Name),
        Inner \== ''
    ->  functor(Term, Inner, Arity),
        Atom = -Term
    ;   functor(Atom, Name, Arity)
    ).

%!  comma_list(+Conjunction, -Goals) is det.

:- det(comma_list/2).
comma_list(Conjunction, Goals), nonvar(Conjunction), Conjunction = (A, B) =>
    comma_list(A, Goals, Rest),
    comma_list(B, Rest).
comma_list(Goal, Goals) => Goals = [Goal].

comma_list(Conjunction, Goals, Rest), nonvar(Conjunction), Conjunction = (A, B) =>
    comma_list(A, Goals, Middle),
    comma_list(B, Middle, Rest).
comma_list(Goal, Goals, Rest) => Goals = [Goal|Rest].

%!  shown(+Term, -String) is det.
%
%   String is the beginning of Term as it may be written.

:- det(shown/2).
shown(Term, String) :-
    copy_term(Term, Copy),
    term_variables(Copy, Variables),
    maplist(=('$VAR'('_')), Variables),
    format(string(Whole), "~W", [Copy, [quoted(true), max_depth(6), numbervars(true), module(proleg_syntax)]]),
    (   string_length(Whole, Length),
        Length > 60
    ->  sub_string(Whole, 0, 60, _, Begin),
        string_concat(Begin, "…", String)
    ;   String = Whole
    ).

%!  throw_fault(+Code, +Format, +Arguments)
%
%   @error fault(Code, Message)

throw_fault(Code, Format, Arguments) :-
    format(string(Message), Format, Arguments),
    throw(fault(Code, Message)).
