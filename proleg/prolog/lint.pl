:- module(proleg_lint,
          [ lint/4                      % +Files, +Language, -Findings, -Used
          ]).
:- use_module(library(apply), [maplist/3]).
:- use_module(library(lists), [append/2, append/3, member/2]).
:- use_module(library(pairs), [group_pairs_by_key/2]).
:- use_module(checked, [checked_statements/4]).
:- use_module(lint_base, [base_warnings/5]).
:- use_module(lint_clause, [clause_warnings/4, source_warnings/3]).
:- use_module(lint_faults, [shape_faults/4, word_faults/5]).
:- use_module(lint_loops, [loop_faults_in/4, possible_loops/3]).
:- use_module(lint_places, [placed/4]).
:- use_module(lint_subsumed, [subsumed_warnings/4]).
:- use_module(lint_types, [type_warnings/5]).
:- use_module(lint_unread, [stand_ins/5]).
:- use_module(lint_words, [words_used/2]).
:- use_module(statements, [statement/3]).
:- use_module(syntax, [read_rules/4]).

/** <module> What is wrong or doubtful in rule files, all of it at once

Loading names one fault a clause and stops. Here every part of every clause is looked at, the sound clauses of a faulty
file too, and what can be used but is hardly meant is told as a warning. What needs the whole rule base, such as which
rules nothing leads to, is told only where nothing is at fault: a rule that cannot be read may be the one that leads
there.

A clause is known by its number, in the order of the files, and a statement bears that number in place of its line.
What is found is found(Clause, Path, Severity, Code, Message), with Path as in lint_places.pl.
*/

max_of_code(500).

%!  lint(+Files, +Language, -Findings, -Used) is det.
%
%   Files is a list of Name-Text, Language law(Declared, Laws), with declared(Name, Kind, Arguments) for each predicate
%   of the vocabulary, Arguments a list of Name-Type, and the names of its laws; or `program`, which declares nothing.
%   Findings are finding(File, Line, Column, Severity, Code, Message) in the order of the files, Used the names of the
%   predicates that the rules use.

:- det(lint/4).
lint(Named, Language, Findings, Used) :-
    maplist(file, Named, FileList),
    compound_name_arguments(Files, files, FileList),
    read_files(FileList, 1, SourceList, Unread),
    compound_name_arguments(Sources, sources, SourceList),
    said(SourceList, 1, Statements, Facts, Misshapen),
    stand_ins(FileList, SourceList, Unread, Statements, StandIns),
    examined(Statements-StandIns, Facts, Language, places(Files, Sources), Unread-Misshapen, Used, Founds),
    append(Misshapen, Founds, All),
    first_of_each_code(All, Told),
    placed(Told, Files, Sources, Placed),
    append(Unread, Placed, Findings0),
    sort(Findings0, Findings1),
    without_echoes(Findings1, Findings2),
    maplist(named(Files), Findings2, Findings).

file(Name-Text, file(Name, Text)).

named(Files, Finding0, finding(Name, Line, Column, Severity, Code, Message)) :-
    Finding0 = finding(File, Line, Column, Severity, Code, Message),
    arg(File, Files, file(Name, _)).

%   first_of_each_code(+Founds, -Told): of each code the first, as many as a person can read, the last with the number
%   of those that follow.

first_of_each_code(Founds, Told) :-
    findall((Severity-Code)-found(Number, Path, Severity, Code, Message),
            member(found(Number, Path, Severity, Code, Message), Founds),
            Pairs0),
    sort(Pairs0, Pairs),
    group_pairs_by_key(Pairs, Groups),
    maplist(first_of_code, Groups, Lists),
    append(Lists, Told).

first_of_code(_-Founds, Told) :-
    max_of_code(Most),
    Before is Most-1,
    length(Others, Before),
    (   append(Others, [found(Number, Path, Severity, Code, Message0)|Rest], Founds),
        Rest = [_|_]
    ->  length(Rest, Count),
        format(string(Message), "~w (and ~d more)", [Message0, Count]),
        append(Others, [found(Number, Path, Severity, Code, Message)], Told)
    ;   Told = Founds
    ).

%   without_echoes(+Findings0, -Findings): a variable that nothing gives need not be told to occur but once as well.

without_echoes([Finding, finding(File, Line, Column, _, singleton, _)|Findings0], Findings) :-
    Finding = finding(File, Line, Column, _, unbound, _),
    !,
    Findings = [Finding|Findings1],
    without_echoes(Findings0, Findings1).
without_echoes([Finding|Findings0], [Finding|Findings]) :-
    without_echoes(Findings0, Findings).
without_echoes([], []).

read_files([], _, [], []).
read_files([file(Name, Text)|Files], Number, Sources, Unread) :-
    read_rules(Name, Text, Clauses, Faults),
    sources(Clauses, Number, Sources, Sources1),
    unread(Faults, Number, Unread, Unread1),
    Next is Number+1,
    read_files(Files, Next, Sources1, Unread1).

sources([], _, Sources, Sources).
sources([Clause|Clauses], File, [source(File, Clause)|Sources], Rest) :-
    sources(Clauses, File, Sources, Rest).

unread([], _, Unread, Unread).
unread([fault(_, Line, Column, Code, Message)|Faults], File, [Finding|Unread], Rest) :-
    Finding = finding(File, Line, Column, error, Code, Message),
    unread(Faults, File, Unread, Rest).

%   said(+Sources, +Number, -Statements, -Facts, -Founds): what the clauses say, the many facts apart from the few
%   rules; of a clause with a fault, what its sound parts say.

said([], _, [], [], []).
said([source(File, clause(Term, _, _, Names))|Sources], Number, Statements, Facts, Founds) :-
    catch(statement(clause(Term, Number, 1, Names), File, Statement), fault(Code, Message), true),
    (   var(Code)
    ->  Mended = [Statement],
        Founds = Founds1
    ;   shape_faults(clause(Term, Number, 1, Names), File, Code-Message, Mended-Found),
        append(Found, Founds1, Founds)
    ),
    (   Mended = [Fact],
        arg(1, Fact, fact(_, _, _))
    ->  Facts = [Fact|Facts1],
        Statements = Statements1
    ;   append(Mended, Statements1, Statements),
        Facts = Facts1
    ),
    Next is Number+1,
    said(Sources, Next, Statements1, Facts1, Founds1).

examined(Statements-StandIns, Facts, Language, Places, Unread-Misshapen, Used, Founds) :-
    Places = places(_, Sources),
    words(Language, Words),
    append(StandIns, Statements, All),
    checked_statements(All, Words, Checked0, Faults0),
    without_stand_ins(Checked0, Faults0, Checked, Faults),
    word_faults(Faults, All, Sources, Words, Wrong),
    stray_facts(Language, Facts, Stray),
    loop_faults_in(Checked, Places, Loops, Cycles),
    append([Wrong, Stray, Loops], Errors),
    (   append([Unread, Misshapen, Errors], [])
    ->  base_warnings(Statements, Facts, Language, Checked, Base0),
        possible_loops(Cycles, Places, Possible),
        append(Base0, Possible, Base)
    ;   Base = []
    ),
    clause_warnings(Statements, Facts, Sources, Clause),
    source_warnings(Statements, Language, Source0),
    findall(Found, ( member(Found, Source0), \+ source_unread(Found, Unread, Sources) ), Source),
    type_warnings(Statements, Facts, Language, Sources, Type),
    subsumed_warnings(Checked, Facts, Places, Subsumed),
    append([Errors, Base, Clause, Source, Type, Subsumed], Founds),
    words_used(Statements, Uses),
    findall(Name,
            (   member(Name/_-_, Uses)
            ;   member(statement(rule(Name, _, _), _, _), Statements),  % a named rule uses its name
                Name \== none
            ),
            Used0),
    sort(Used0, Used).

without_stand_ins(checked(Rules0, Attacks), Faults0, checked(Rules, Attacks), Faults) :-
    findall(Fault, ( member(Fault, Faults0), arg(2, Fault, Number), Number > 0 ), Faults),
    (   Rules0 = [rule(_, _, _, info(_, 0, _, _))|Rules1]
    ->  without_stand_ins(checked(Rules1, Attacks), [], checked(Rules, Attacks), _)
    ;   Rules = Rules0
    ).

%   source_unread(+Found, +Unread, +Sources): no source was read above a clause of a file that was not read as a whole.

source_unread(found(Number, _, _, missing_source, _), Unread, Sources) :-
    arg(Number, Sources, source(File, _)),
    memberchk(finding(File, _, _, _, _, _), Unread).

words(law(Declared, _), civil(Words)) :-
    findall(declared(Name, Arity, Kind),
            ( member(declared(Name, Kind, Arguments), Declared), length(Arguments, Arity) ),
            Words).
words(program, program(common)).

stray_facts(program, _, []).
stray_facts(law(_, _), Facts, Founds) :-
    findall(found(Number, [], error, not_a_rule,
                  "a fact; in a rule base of the law facts come from the case alone: delete it, or write it into a \c
                   case"),
            member(statement(_, place(_, Number, _), _), Facts),
            Founds).
