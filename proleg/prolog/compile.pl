:- module(proleg_compile,
          [ compile_rules/4             % +Module, +Files, +Declared, -Faults
          ]).
:- use_module(library(apply), [exclude/3, foldl/4, maplist/3]).
:- use_module(library(isub), [isub/4]).
:- use_module(library(lists), [append/2, append/3, member/2, reverse/2]).
:- use_module(conditions, [condition_binds/2, known_condition/1]).
:- use_module(syntax, [read_rules/4]).

:- op(1100, xfx, <=).

/** <module> Clauses → a module of rules, indexed

Each rule becomes one fact of the module, found by the functor of its head:

    rule(Head, Id, Conditions)            Conditions: fact(Goal), ground(Goal), condition(Goal) or
                                          total(Amount, Conditions, Sum)
    attack(Head, Effect, Ground, Extra, Id)
    source(Id, File, Line, Source)        Source: source(Law, Article, En, Ja) or none
    uses(Name, Arity)                     an ultimate fact that some rule asks for

Effect is `defeats`, `reduces` (Extra: the amount) or `in_exchange` (Extra: the counter-performance).
*/

%!  compile_rules(+Module, +Files, +Declared, -Faults) is det.
%
%   Faults lists what is wrong with Files, a list of Name-Text; only when it is empty may Module be used. Declared is
%   a list of declared(Name, Arity, Kind), Kind one of `claim`, `ground`, `fact`, `performance`.

:- det(compile_rules/4).
compile_rules(Module, Files, Declared, Faults) :-
    maplist(read_file, Files, Read),
    pairs(Read, Clauses0, SyntaxFaults),
    append(Clauses0, Clauses),
    groups(Clauses, Groups),
    headed(Clauses, Headed),
    Words = words(Declared, Headed, Groups),
    forall(member(P/N, [rule/3, attack/5, source/4, uses/2]), dynamic(Module:P/N)),
    foldl(compile_clause(Module, Words), Clauses, state(none, 1, []), state(_, _, Faults0)),
    used_facts(Module),
    append([Faults0|SyntaxFaults], Faults1),
    sort(Faults1, Faults).

used_facts(Module) :-
    findall(Name/Arity,
            ( Module:rule(_, _, Conditions), asked_for(Conditions, Goal), functor(Goal, Name, Arity) ),
            Used0),
    sort(Used0, Used),
    forall(member(Name/Arity, Used), assertz(Module:uses(Name, Arity))).

asked_for(Conditions, Goal) :-
    member(Condition, Conditions),
    (   Condition = fact(Goal)
    ;   Condition = total(_, Inner, _),
        asked_for(Inner, Goal)
    ).

read_file(File-Text, Located-Faults) :-
    read_rules(File, Text, Clauses, Faults),
    findall(located(Term, File, Line), member(clause(Term, Line), Clauses), Located).

pairs([], [], []).
pairs([Clauses-Faults|Read], [Clauses|Rest], [Faults|Others]) :-
    pairs(Read, Rest, Others).

%   groups(+Clauses, -Groups): Groups are Group-Members; `group(Name, [Member, ...])` lets an exception to Name stand
%   for one to each member.

groups(Clauses, Groups) :-
    findall(Group-Members,
            ( member(located(group(Group, Members), _, _), Clauses), is_list(Members) ),
            Groups).

%   headed(+Clauses, -Headed): Name/Arity of every head of a rule.

headed(Clauses, Headed) :-
    findall(Name/Arity,
            ( member(located((Head <= _), _, _), Clauses), callable(Head), functor(Head, Name, Arity) ),
            Headed0),
    sort(Headed0, Headed).

%   compile_clause(+Module, +Words, +Clause, +State0, -State): State is state(Source, NextId, Faults).

compile_clause(Module, Words, located(Term, File, Line), state(Source0, Id0, Faults0), state(Source, Id, Faults)) :-
    Place = place(File, Line, Source0),
    catch(( compile_term(Term, Module, Words, Place, Id0, Source, Id), Faults = Faults0 ),
          fault(Message),
          ( Source = Source0, Id = Id0, Faults = [fault(File, Line, 1, Message)|Faults0] )).

:- det(compile_term/7).
compile_term(source(Law, Article, en(En), ja(Ja)), _, _, _, Id0, Source, Id), all_text([Law, Article, En, Ja]) =>
    Source = source(Law, Article, En, Ja),
    Id = Id0.
compile_term(group(Group, Members), _, Words, _, Id0, Source, Id), callable(Group), is_list(Members) =>
    Source = none,
    Id = Id0,
    forall(member(Member, Members), declared_head(Member, Words)).
compile_term((Head <= Body), Module, Words, Place, Id, Source, Next) =>
    declared_head(Head, Words),
    comma_list(Body, Goals),
    conditions(Goals, Head, Words, Conditions),
    add_rule(Module, rule(Head, Id, Conditions), Id, Place, Source, Next).
compile_term(exception(Head, Ground), Module, Words, Place, Id, Source, Next) =>
    add_attacks(Module, Words, Head, defeats, Ground, none, Id, Place, Source, Next).
compile_term(reduces(Head, Ground, Amount), Module, Words, Place, Id, Source, Next) =>
    claims_only(Head, Words, reduces),
    bound_in(Amount, Ground, "the amount of a reduction"),
    add_attacks(Module, Words, Head, reduces, Ground, Amount, Id, Place, Source, Next).
compile_term(in_exchange(Head, Ground, Performance), Module, Words, Place, Id, Source, Next) =>
    claims_only(Head, Words, in_exchange),
    declared_performance(Performance, Words),
    add_attacks(Module, Words, Head, in_exchange, Ground, Performance, Id, Place, Source, Next).
compile_term((:- _), _, _, _, _, _, _) =>
    throw(fault("a directive; rules are read, never run, and need none")).
compile_term(Term, _, _, _, _, _, _) =>
    term_start(Term, Start),
    throw_fault("not a rule: `~w`. A rule reads `head <= condition, condition.`, an exception `exception(head, ground).`",
                [Start]).

all_text(Terms) :-
    forall(member(Term, Terms), string(Term)).

add_rule(Module, Rule, Id, Place, Source, Next) :-
    assertz(Module:Rule),
    add_source(Module, Id, Place, Source, Next).

add_attacks(Module, Words, Head, Effect, Ground, Extra, Id, Place, Source, Next) :-
    declared_head(Ground, Words),
    Words = words(_, Headed, Groups),
    functor(Ground, Name, Arity),
    (   memberchk(Name/Arity, Headed)
    ->  true
    ;   throw_fault("no rule says when `~w/~d` is made out", [Name, Arity])
    ),
    (   copy_term(Groups, Fresh),
        member(Head-Members, Fresh)
    ->  true
    ;   declared_head(Head, Words),
        Members = [Head]
    ),
    forall(member(Member, Members), assertz(Module:attack(Member, Effect, Ground, Extra, Id))),
    add_source(Module, Id, Place, Source, Next).

add_source(Module, Id, place(File, Line, Source), Source, Next) :-
    assertz(Module:source(Id, File, Line, Source)),
    Next is Id+1.

%   declared_head(+Term, +Words): Term is a claim or a ground of the vocabulary, with all its arguments.

declared_head(Term, words(Declared, _, _)) :-
    (   callable(Term),
        functor(Term, Name, Arity),
        memberchk(declared(Name, Arity, Kind), Declared),
        memberchk(Kind, [claim, ground])
    ->  true
    ;   undeclared(Term, [claim, ground], Declared)
    ).

declared_performance(Term, words(Declared, _, _)) :-
    (   callable(Term),
        functor(Term, Name, Arity),
        memberchk(declared(Name, Arity, performance), Declared)
    ->  true
    ;   undeclared(Term, [performance], Declared)
    ).

claims_only(Head, words(Declared, _, Groups), Effect) :-
    copy_term(Groups, Fresh),
    (   member(Head-Members, Fresh)
    ->  true
    ;   Members = [Head]
    ),
    forall(member(Member, Members),
           (   callable(Member),
               functor(Member, Name, Arity),
               memberchk(declared(Name, Arity, claim), Declared)
           ->  true
           ;   throw_fault("`~w` acts on claims only; against a ground write `exception`", [Effect])
           )).

bound_in(Term, Ground, What) :-
    term_variables(Term, Variables),
    term_variables(Ground, Known),
    (   member(Variable, Variables),
        \+ ( member(Other, Known), Other == Variable )
    ->  throw_fault("~w must be an argument of the ground that reduces", [What])
    ;   true
    ).

undeclared(Term, _, _) :-
    \+ callable(Term),
    !,
    throw(fault("a variable or a number stands where a ground or a fact should")).
undeclared(Term, Kinds, Declared) :-
    functor(Term, Name, Arity),
    (   memberchk(declared(Name, Other, _), Declared)
    ->  throw_fault("`~w` has ~d arguments in the vocabulary, not ~d", [Name, Other, Arity])
    ;   nearest(Name, Kinds, Declared, Nearest)
    ->  throw_fault("`~w` is not declared in the vocabulary; did you mean `~w`?", [Name, Nearest])
    ;   throw_fault("`~w` is not declared in the vocabulary", [Name])
    ).

nearest(Name, Kinds, Declared, Nearest) :-
    findall(Score-Other,
            ( member(declared(Other, _, Kind), Declared), memberchk(Kind, Kinds), isub(Name, Other, Score, []) ),
            Scores),
    sort(1, @>=, Scores, [Score-Nearest|_]),
    Score > 0.5.

%   conditions(+Goals, +Head, +Words, -Conditions): each condition marked with its kind; a condition on dates or
%   amounts may only compare what the head or a condition before it gives.

conditions(Goals, Head, Words, Conditions) :-
    foldl(condition(Words), Goals, Head-[], _-Reversed),
    reverse(Reversed, Conditions).

condition(Words, total(Amount, Body, Sum), Known-Done, Next) :-
    !,
    comma_list(Body, Goals),
    foldl(condition(Words), Goals, Known-[], Inside-Reversed),
    reverse(Reversed, Conditions),
    (   Conditions = [fact(_)|_],
        \+ memberchk(total(_, _, _), Conditions)
    ->  true
    ;   throw(fault("a total begins with the facts it adds up: `total(Amount, payment(…, Amount, …), Sum)`"))
    ),
    free_variable(total(Amount), none, Inside),
    Next = (Known+Sum)-[total(Amount, Conditions, Sum)|Done].
condition(Words, Goal, Known-Done, Next) :-
    (   callable(Goal)
    ->  functor(Goal, Name, Arity)
    ;   undeclared(Goal, [fact], [])
    ),
    Words = words(Declared, Headed, _),
    (   known_condition(Name/Arity)
    ->  condition_binds(Goal, Given),
        free_variable(Goal, Given, Known),
        Next = (Known+Goal)-[condition(Goal)|Done]
    ;   memberchk(Name/Arity, Headed),
        memberchk(declared(Name, Arity, Kind), Declared),
        Kind \== fact
    ->  Next = (Known+Goal)-[ground(Goal)|Done]
    ;   memberchk(declared(Name, Arity, fact), Declared)
    ->  Next = (Known+Goal)-[fact(Goal)|Done]
    ;   memberchk(declared(Name, Arity, _), Declared)
    ->  throw_fault("no rule says when `~w/~d` is made out", [Name, Arity])
    ;   undeclared(Goal, [fact, ground], Declared)
    ).

free_variable(Goal, Given, Known) :-
    term_variables(Goal, Variables),
    term_variables(Known+Given, Bound),
    (   member(Variable, Variables),
        \+ ( member(Other, Bound), Other == Variable )
    ->  functor(Goal, Name, _),
        throw_fault("`~w` compares a value that neither the head nor a condition before it gives", [Name])
    ;   true
    ).

comma_list((A, B), [A|Goals]) :-
    !,
    comma_list(B, Goals).
comma_list(Goal, [Goal]).

term_start(Term, Start) :-
    format(string(Whole), "~W", [Term, [quoted(true), max_depth(6), portray(false)]]),
    (   string_length(Whole, Length),
        Length > 60
    ->  sub_string(Whole, 0, 60, _, Begin),
        string_concat(Begin, "…", Start)
    ;   Start = Whole
    ).

throw_fault(Format, Arguments) :-
    format(string(Message), Format, Arguments),
    throw(fault(Message)).
