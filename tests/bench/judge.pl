:- use_module('../../proleg/prolog/bridge', []).
:- use_module('../../proleg/prolog/compile', [compile_rules/4]).
:- use_module('../../proleg/prolog/conditions', [with_setting/2]).
:- use_module('../../proleg/prolog/explain', [claim_proof/5]).
:- use_module('../../proleg/prolog/solve', [forget_tables/1, holds/3]).
:- use_module('../../proleg/prolog/standing', [with_case_facts/4]).
:- use_module(library(apply), [maplist/3]).
:- use_module(library(http/json), [json_write_dict/3]).
:- use_module(library(lists), [member/2]).
:- use_module(library(readutil), [read_file_to_string/3, read_file_to_terms/3]).
:- use_module(plain, [write_plain/5]).
:- use_module(timing, [times/3]).

% One case by a rule base: solved and proved by the engine's own modules, and as plain Prolog, in one bare `swipl`.
% Arguments: the request (see judge.py), a file for the plain program, rounds, repetitions.

main :-
    current_prolog_flag(argv, [Input, Plain, Rounds0, Repetitions0]),
    maplist(atom_number, [Rounds0, Repetitions0], [Rounds, Repetitions]),
    read_file_to_terms(Input, [rules(Paths), declared(Declared), place(Place), case(Day, Claim, Facts)], []),
    findall(Path-Text, ( member(Path, Paths), read_file_to_string(Path, Text, [encoding(utf8)]) ), Files),
    compile_rules(bench_rules, Files, civil(Declared), []),
    setup_call_cleanup(open(Plain, write, Out, [encoding(utf8)]),
                       ( write_plain(bench_rules, Claim, Place, Facts, Out),
                         portray_clause(Out, today(Day)) ),
                       close(Out)),
    load_files(bench_plain:Plain, []),
    with_setting(setting(Day, 14, not_met),
                 with_case_facts(bench_rules, Facts, _, measure(Claim, Place, Rounds, Repetitions, Reply))),
    json_write_dict(current_output, Reply, [width(0)]),
    nl.

measure(Claim, Place, Rounds, Repetitions, _{solved:Solved, plain_solved:PlainSolved, proved:Proved, plain:Plain,
                                             amount:Amount, in_exchange:InExchange}) :-
    times([ Repetitions-solved(Claim), Repetitions-(bench_plain:Claim), Repetitions-proved(Claim, Place),
            Repetitions-(bench_plain:judgment(_, _)) ],
          Rounds, [Solved, PlainSolved, Proved, Plain]),
    bench_plain:judgment(Amount, InExchange).

solved(Claim) :-
    once(holds(bench_rules, Claim, plaintiff)),
    forget_tables(bench_rules).

proved(Claim, Place) :-
    claim_proof(bench_rules, Claim, suit(Place, demand(null, none)), _, _),
    forget_tables(bench_rules).
