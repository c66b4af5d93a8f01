:- module(proleg_standing,
          [ add_statements/3,           % +Module, +Language, +Facts
            with_case_facts/4,          % +Module, +Facts, -Unused, :Goal
            with_program_facts/3,       % +Module, +Text, :Goal
            fact_standing/5             % +Module, +Goal, +FactId, +Burden, -Standing
          ]).
:- use_module(library(apply), [foldl/4, maplist/2]).
:- use_module(library(lists), [append/3, member/2]).
:- use_module(clauses, [opponent/2]).
:- use_module(syntax, [each_fact/3]).
:- use_module(statements, [flat/1, goal_atom/2, shown/2]).

/** <module> How a fact stands: alleged, produced, found

A condition counts for the party who bears its burden. It is proven where somebody alleged it, evidence was offered,
and the court found it; an admission by the opponent stands for all three; what is obvious need only be alleged.
Under `own` pleading the party itself must have alleged and offered evidence.
*/

:- meta_predicate with_case_facts(+, +, -, 0).
:- meta_predicate with_program_facts(+, +, 0).

%!  add_statements(+Module, +Language, +Facts) is det.
%
%   Facts are the statements of a canonical program. Without procedural ones each fact is simply true.

:- det(add_statements/3).
add_statements(Module, program(Pleading), Facts), Facts \== [] =>
    (   member(statement(fact(Kind, _, _), _, _), Facts),
        Kind \== fact
    ->  forall(member(statement(fact(Kind0, Atom, Party), place(File, Line, _), _), Facts),
               assertz(Module:raw(Kind0, Atom, Party, File:Line))),
        forall(( member(Burden, [plaintiff, defendant]), standing(Module, Pleading, Burden, Atom, Id, Word) ),
               add_fact(Module, Atom, Id, Burden, Word))
    ;   maplist(add_plain_fact(Module), Facts)
    ).
add_statements(_, _, _) => true.

add_plain_fact(Module, statement(fact(_, Atom, _), place(File, Line, _), _)) :-
    add_fact(Module, Atom, File:Line, _, proven).

add_fact(Module, Atom, Id, Burden, Word) :-
    Module:uses(Atom, Id, Burden, Proven, Why, Unproven),
    !,  % one predicate a kind of fact
    (   Word == proven
    ->  assertz(Module:Proven)
    ;   Why = Word,
        assertz(Module:Unproven)
    ).

%   standing(+Module, +Pleading, +Burden, -Atom, -Id, -Word): each fact that is alleged, once.

standing(Module, Pleading, Burden, Atom, Id, Word) :-
    findall(Atom0-Id0, alleged(Module, Pleading, Burden, Atom0, Id0), Alleged0),
    sort(1, @<, Alleged0, Alleged),
    findall(Proven-Id0,
            ( member(Proven-Id0, Alleged),
              produced(Module, Pleading, Burden, Proven), persuasive(Module, Pleading, Burden, Proven) ),
            Proven0),
    sort(1, @<, Proven0, ProvenOnce),
    (   member(Atom-Id, ProvenOnce),
        Word = proven
    ;   member(Atom-Id, Alleged),
        \+ ( member(Proven-_, ProvenOnce), subsumes_term(Proven, Atom) ),
        (   produced(Module, Pleading, Burden, Atom)
        ->  Word = not_proven
        ;   Word = not_produced
        )
    ).

alleged(Module, Pleading, Burden, Atom, Id) :-
    (   by(Pleading, Burden, Party),
        Module:raw(allege, Atom, Party, Id)
    ;   admitted(Module, Burden, Atom, Id)
    ;   Module:raw(fact, Atom, _, Id)
    ;   Module:raw(nonfact, Atom, _, Id)
    ).

produced(Module, Pleading, Burden, Atom) :-
    (   by(Pleading, Burden, Party),
        Module:raw(evidence, Atom, Party, _)
    ;   admitted(Module, Burden, Atom, _)
    ;   Module:raw(obvious, Atom, _, _)
    ;   Module:raw(fact, Atom, _, _)
    ;   Module:raw(nonfact, Atom, _, _)
    ).

persuasive(Module, Pleading, Burden, Atom) :-
    (   Module:raw(plausible, Atom, any, _)
    ;   by(Pleading, Burden, Party),
        Module:raw(plausible, Atom, Party, _)
    ;   admitted(Module, Burden, Atom, _)
    ;   Module:raw(obvious, Atom, _, _)
    ;   Module:raw(fact, Atom, _, _)
    ).

by(common, _, plaintiff).
by(common, _, defendant).
by(own, Burden, Burden).

admitted(Module, Burden, Atom, Id) :-
    opponent(Burden, Other),
    Module:raw(admission, Atom, Other, Id).

%!  with_program_facts(+Module, +Text, :Goal) is semidet.
%
%   Goal, once, while the facts of Text, `fact(...)` each, hold in Module beside those of the program.
%
%   @error goal(Line, Message)

with_program_facts(_, "", Goal) =>
    once(Goal).
with_program_facts(Module, Text, Goal) =>
    call_cleanup(( each_fact(Text, add_text_fact(Module), Fault),
                   (   Fault = fault(Line, Message)
                   ->  throw(goal(Line, Message))
                   ;   once(Goal)
                   ) ),
                 forget_facts(Module)).

add_text_fact(Module, Atom, Line) :-
    callable(Atom),
    flat(Atom),
    Module:uses(Atom, facts:Line, _, Proven, _, _),
    !,  % as most are: a fact that some rule asks for
    assertz(Module:Proven).
add_text_fact(Module, Atom0, Line) :-
    goal_atom(Atom0, Atom),
    (   Module:uses(Atom, facts:Line, _, Proven, _, _)
    ->  assertz(Module:Proven)
    ;   Module:head(Atom, _, _, _)
    ->  shown(Atom, Shown),
        format(string(Message), "`~w` is what rules conclude; state the facts that it rests on", [Shown]),
        throw(goal(Line, Message))
    ;   true  % no rule asks for it
    ).

%   Where the program states no such fact, the predicate is emptied as a whole, which is quicker.

forget_facts(Module) :-
    forall(Module:uses(Fact, facts:_, _, Proven, _, _),
           (   Module:states(Fact)
           ->  retractall(Module:Proven)
           ;   functor(Proven, Name, Arity),
               abolish(Module:Name/Arity),
               dynamic(Module:Name/Arity)
           )).

%!  fact_standing(+Module, +Goal, +FactId, +Burden, -Standing) is det.
%
%   Standing is standing(AllegedBy, Answer, Found, Produced, Obvious) of a fact of a canonical program, `null` for what the program does not say.

:- det(fact_standing/5).
fact_standing(Module, Goal, Id, Burden, Standing) :-
    (   \+ Module:raw(_, _, _, _)
    ->  (   Id == none
        ->  Standing = null
        ;   Standing = standing(null, null, true, null, false)
        )
    ;   Module:raw(allege, Goal, Party, _)
    ->  stands(Module, Goal, Burden, Party, Standing)
    ;   ( admitted(Module, Burden, Goal, _) ; Module:raw(fact, Goal, _, _) ; Module:raw(nonfact, Goal, _, _) )
    ->  stands(Module, Goal, Burden, null, Standing)
    ;   Id = facts:_
    ->  Standing = standing(null, null, true, null, false)
    ;   Standing = null
    ).

stands(Module, Goal, Burden, Party, standing(Party, Answer, Found, Produced, Obvious)) :-
    truth(admitted(Module, Burden, Goal, _), Admitted),
    (   Admitted == true
    ->  Answer = admitted
    ;   Answer = null
    ),
    truth(( Module:raw(plausible, Goal, _, _) ; Module:raw(fact, Goal, _, _) ), Found),
    truth(( Module:raw(evidence, Goal, _, _) ; Module:raw(fact, Goal, _, _) ; Module:raw(nonfact, Goal, _, _) ), Produced),
    truth(Module:raw(obvious, Goal, _, _), Obvious).

:- meta_predicate truth(0, -).
truth(Goal, Truth) :-
    (   \+ Goal
    ->  Truth = false
    ;   Truth = true
    ).

%!  with_case_facts(+Module, +Facts, -Unused, :Goal) is semidet.
%
%   Goal, once, while Facts hold in Module; none is left behind. Facts are f(Id, Name, Values, ForPlaintiff,
%   ForDefendant), the last two saying how the fact stands where that party bears its burden: `proven`, `not_proven`,
%   `not_produced` or `absent`. Unused are the ids of facts that no rule asks for.

with_case_facts(Module, Facts, Unused, Goal) :-
    setup_call_cleanup(foldl(add_case_fact(Module), Facts, []-Unused, []-[]),
                       once(Goal),
                       forget(Module, Facts)).

add_case_fact(Module, f(Id, Name, Values, ForPlaintiff, ForDefendant), []-Unused, []-Rest) :-
    compound_name_arguments(Atom, Name, Values),
    (   Module:uses(Atom, _, _, _, _, _)
    ->  Unused = Rest,
        (   ForPlaintiff == ForDefendant
        ->  add_standing(Module, Atom, Id, _, ForPlaintiff)
        ;   add_standing(Module, Atom, Id, plaintiff, ForPlaintiff),
            add_standing(Module, Atom, Id, defendant, ForDefendant)
        )
    ;   Unused = [Id|Rest]
    ).

add_standing(_, _, _, _, absent) => true.
add_standing(Module, Atom, Id, Burden, Word) => add_fact(Module, Atom, Id, Burden, Word).

forget(Module, Facts) :-
    findall(Name/Arity, ( member(f(_, Name, Values, _, _), Facts), length(Values, Arity) ), Keys0),
    sort(Keys0, Keys),
    forall(( member(Name/Arity, Keys), functor(Atom, Name, Arity), Module:uses(Atom, _, _, Proven, _, Unproven) ),
           ( retractall(Module:Proven), retractall(Module:Unproven) )).
