:- use_module('../../proleg/prolog/bridge', []).
:- use_module('../../proleg/prolog/compile', [compile_rules/4]).
:- use_module('../../proleg/prolog/conditions', [with_setting/2]).
:- use_module('../../proleg/prolog/solve', [forget_tables/1, holds/3]).
:- use_module('../../proleg/prolog/standing', [with_program_facts/3]).
:- use_module(library(apply), [maplist/4, maplist/5]).
:- use_module(library(http/json), [json_write_dict/3]).
:- use_module(library(lists), [member/2, numlist/3]).
:- use_module(library(readutil), [read_file_to_string/3, read_file_to_terms/3]).

% Whether each of many goals holds: as plain Prolog, which consults its rules and facts from a file, and solved by the
% engine's own modules, without proofs, when the facts are there. In one bare `swipl`.
% Arguments: a folder with rules.pl, facts.pl, goals.pl and, for each round, plain1.pl, plain2.pl, ...; the rounds.

main :-
    current_prolog_flag(argv, [Folder, Rounds0]),
    atom_number(Rounds0, Rounds),
    findall(File, ( member(Name, [rules, facts, goals]), format(atom(File), "~w/~w.pl", [Folder, Name]) ),
            [RulesFile, FactsFile, GoalsFile]),
    read_file_to_string(RulesFile, Rules, []),
    read_file_to_string(FactsFile, Facts, []),
    read_file_to_terms(GoalsFile, Goals, []),
    compile_rules(bench_rules, ["rules.pl"-Rules], program(common), []),
    numlist(1, Rounds, Numbers),
    maplist(plain(Folder, Goals), Numbers, Consulted, PlainSolved, [PlainVerdicts|_]),
    with_setting(setting(_, 14, error), maplist(with_facts(Facts, Goals), Numbers, Solved, [Verdicts|_])),
    json_write_dict(current_output, _{consulted:Consulted, plain_solved:PlainSolved, solved:Solved,
                                      plain_verdicts:PlainVerdicts, verdicts:Verdicts}, [width(0)]),
    nl.

plain(Folder, Goals, Number, Consulted, Solved, Verdicts) :-
    atom_concat(bench_plain_, Number, Module),
    format(atom(File), "~w/plain~d.pl", [Folder, Number]),
    milliseconds(real_time, load_files(Module:File, []), Consulted),
    milliseconds(cputime, marks(Goals, Module, Marks), Solved),
    string_chars(Verdicts, Marks).

marks(Goals, Module, Marks) :-
    findall(Mark, ( member(Goal, Goals), mark(Module:Goal, Mark) ), Marks).

:- meta_predicate mark(0, -).
mark(Goal, Mark) :-
    (   \+ Goal
    ->  Mark = '0'
    ;   Mark = '1'
    ).

with_facts(Facts, Goals, _, Solved, Verdicts) :-
    with_program_facts(bench_rules, Facts, solved(Goals, Solved, Verdicts)).

solved(Goals, Solved, Verdicts) :-
    milliseconds(cputime, ( engine_marks(Goals, Marks), forget_tables(bench_rules) ), Solved),
    string_chars(Verdicts, Marks).

engine_marks(Goals, Marks) :-
    findall(Mark, ( member(Goal, Goals), mark(holds(bench_rules, Goal, plaintiff), Mark) ), Marks).

%   milliseconds(+Clock, :Goal, -Milliseconds): reading a file is measured on the clock, solving by processor time.

:- meta_predicate milliseconds(+, 0, -).
milliseconds(Clock, Goal, Milliseconds) :-
    clock(Clock, Begun),
    once(Goal),
    clock(Clock, Ended),
    Milliseconds is (Ended-Begun)*1000.

clock(cputime, Seconds) => statistics(cputime, Seconds).
clock(real_time, Seconds) => get_time(Seconds).
