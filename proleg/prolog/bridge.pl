:- module(proleg_bridge,
          [ bridge/2                    % +Request, -Reply
          ]).
:- use_module(library(apply), [exclude/3, maplist/3, maplist/4]).
:- use_module(library(http/json), [atom_json_dict/3, json_write_dict/3]).
:- use_module(library(lists), [append/3, last/2, member/2, nth0/3]).
:- use_module(library(prolog_stack), []).
:- use_module(library(solution_sequences), [limit/2]).
:- use_module(advise, [advice/5, issues/5]).
:- use_module(compile, [compile_rules/4]).
:- use_module(conditions, [known_condition/1, with_setting/2]).
:- use_module(explain, [claim_proof/5, goal_proof/3, goal_verdict/3]).
:- use_module(faults, [error_reply/2, placed_error/2]).
:- use_module(limits, [limited/3, set_table_limits/0]).
:- use_module(lint_json, [linted/3]).
:- use_module(print, [printed/2]).
:- use_module(proof_json, [account_dict/2, proof_dict/4, value_json/2]).
:- use_module(solve, [forget_tables/1, holds/3]).
:- use_module(standing, [with_case_facts/4, with_program_facts/3]).
:- use_module(statements, [atom_key/2, atom_parts/3, goal_atom/2, shown/2]).
:- use_module(suppose, [forget_supposed/1]).
:- use_module(syntax, [read_data/2, read_goal/4, read_goals/3, read_rules/4]).

/** <module> The one door: text in, JSON text out

A request is a line of JSON, and behind it the texts that it names: rule files where this process has not met them,
the facts and the goals as terms. The reply has `reply` or `error`; no exception and no failure crosses.
*/

:- dynamic loaded/2.  % Module, Number: which rule bases this process holds, by age

max_loaded(8).
max_answers(100_000).

:- initialization(set_table_limits).

%!  bridge(+Request:string, -Reply:string) is det.

:- det(bridge/2).
bridge(Request, Reply) :-
    catch(answer(Request, Dict), Error, ( placed_error(Error, Placed), error_reply(Placed, Dict) )),
    with_output_to(string(Reply), json_write_dict(current_output, Dict, [width(0)])).

:- det(answer/2).
answer(Request, Reply) :-
    once(sub_string(Request, Before, 1, _, "\n")),
    sub_string(Request, 0, Before, _, Header),
    atom_json_dict(Header, Dict, [value_string_as_atom(false), default_tag(request)]),
    Start is Before+1,
    texts(Dict.texts, Request, Start, Texts),
    atom_concat(proleg_rules_, Dict.rules, Module),
    (   Dict.op == "print"
    ->  limited(Dict.seconds, Dict.inferences, printed_files(Dict.files, Texts, Reply))
    ;   Dict.op == "lint"
    ->  limited(Dict.seconds, Dict.inferences, linted(Dict, Texts, Reply))
    ;   loaded(Module, _)
    ->  answer(Dict, Module, Texts, Reply)
    ;   Dict.files == null
    ->  Reply = _{error:_{kind:rules_unknown, message:"these rules are not loaded in this process"}}
    ;   load(Dict, Module, Texts, Findings),
        (   Findings == []
        ->  answer(Dict, Module, Texts, Reply)
        ;   Reply = _{error:_{kind:rules, message:"the rules have faults", findings:Findings}}
        )
    ).

%   texts(+Lengths, +Request, +Start, -Texts): the texts behind the header, each with its length in characters.

texts([], _, _, []).
texts([Length|Lengths], Request, Start, [Text|Texts]) :-
    sub_string(Request, Start, Length, _, Text),
    Next is Start+Length,
    texts(Lengths, Request, Next, Texts).

answer(Dict, Module, Texts, _{reply:Reply}) :-
    atom_string(Op, Dict.op),
    call_cleanup(catch(limited(Dict.seconds, Dict.inferences, asked(Op, Dict, Module, Texts, Reply)),
                       Error,
                       throw(placed(Module, Error))),
                 forget_tables(Module)).

%   printed_files(+Names, +Texts, -Reply): each file printed from what was read.

printed_files(Names, Texts, Reply) :-
    maplist(read_file, Names, Texts, Read),
    findall(Dict, ( member(_-Faults, Read), member(Fault, Faults), fault_dict(Fault, Dict) ), Findings),
    (   Findings == []
    ->  findall(Text, ( member(Clauses-_, Read), printed(Clauses, Text) ), Printed),
        Reply = _{reply:Printed}
    ;   Reply = _{error:_{kind:rules, message:"the rules have faults", findings:Findings}}
    ).

read_file(Name, Text, Clauses-Faults) :-
    read_rules(Name, Text, Clauses, Faults).

% ---- rules -----------------------------------------------------------------------------------------------------------

load(Dict, Module, Texts, Findings) :-
    findall(Name-Text,
            ( nth0(Place, Dict.files, Name0), nth0(Place, Texts, Text), atom_string(Name, Name0) ),
            Files),
    language(Dict, Language),
    make_room,
    set_module(Module:class(temporary)),
    catch(limited(Dict.seconds, Dict.inferences, compile_rules(Module, Files, Language, Faults)),
          Error,
          ( '$destroy_module'(Module), throw(Error) )),
    (   Faults == []
    ->  flag(proleg_loaded, Age, Age+1),
        assertz(loaded(Module, Age)),
        Findings = []
    ;   '$destroy_module'(Module),
        maplist(fault_dict, Faults, Findings)
    ).

language(Dict, Language) :-
    (   Dict.language == "civil"
    ->  findall(declared(Name, Arity, Kind),
                ( member([Name0, Arity, Kind0], Dict.predicates), atom_string(Name, Name0), atom_string(Kind, Kind0) ),
                Declared),
        Language = civil(Declared)
    ;   atom_string(Pleading, Dict.pleading),
        Language = program(Pleading)
    ).

%   make_room: the rule base that was loaded first goes.

make_room :-
    max_loaded(Most),
    findall(Age-Module, loaded(Module, Age), Loaded),
    length(Loaded, Count),
    (   Count < Most
    ->  true
    ;   sort(Loaded, [_-Oldest|_]),
        retractall(loaded(Oldest, _)),
        '$destroy_module'(Oldest)
    ).

fault_dict(fault(File, Line, Column, Code, Message), _{file:File, line:Line, column:Column, code:Code, message:Message}).

% ---- what is asked ---------------------------------------------------------------------------------------------------

asked(load, _, _, _, _{}).
asked(judge, Dict, Module, Texts, Reply) :-
    last(Texts, Text),
    read_data(Text, judge(case(Day, Claim, Facts), Demand)),
    atom_string(Unstated, Dict.unstated),
    with_setting(setting(Day, Dict.reasonable_period, Unstated),
                 with_case_facts(Module, Facts, Unused,
                                 claim_proof(Module, Claim, suit(Dict.amount_place, Demand), Proof, Account))),
    proof_dict(Module, civil, Proof, Dicts),
    maplist(atom_string, Unused, UnusedIds),
    arg(2, Proof, Available),
    findall([Number, Name], ( member(Number-Name0, Available), atom_string(Name0, Name) ), Silent),
    account_dict(Account, Owed),
    Reply = _{proof:Dicts, account:Owed, silent:Silent, unused:UnusedIds}.
asked(advise, Dict, Module, Texts, Reply) :-
    last(Texts, Text),
    read_data(Text, advise(case(Day, Claim, Facts), Demand, Disputed, ContestedBy, Single)),
    with_setting(setting(Day, Dict.reasonable_period, not_met),
                 with_case_facts(Module, Facts, _,
                                 advised(Module, Claim, Dict.amount_place-Demand, Disputed, ContestedBy-Single, Reply))).
asked(prove, Dict, Module, Texts, Reply) :-
    append(_, [Facts, Text], Texts),
    goal_of(Text, Module, Goal, Names),
    statistics(cputime, Begun),
    in_program(Dict, Module, Facts, proved(Module, Goal, Names, Answers, Proof)),
    statistics(cputime, Ended),
    Seconds is Ended-Begun,
    proof_dict(Module, program, Proof, Dicts),
    (   Answers == []
    ->  Holds = false
    ;   Holds = true
    ),
    Reply = _{holds:Holds, answers:Answers, proof:Dicts, seconds:Seconds}.
asked(prove_all, Dict, Module, Texts, Reply) :-
    append(_, [Facts, Text], Texts),
    read_goals(Text, Goals, Fault),
    (   Fault = fault(Line, Message)
    ->  throw(goal(Line, Message))
    ;   true
    ),
    in_program(Dict, Module, Facts, verdicts(Module, Goals, Dict.proof_of, Marks, Proof)),
    string_chars(Verdicts, Marks),
    (   Proof == none
    ->  Dicts = null
    ;   proof_dict(Module, program, Proof, Dicts)
    ),
    Reply = _{verdicts:Verdicts, proof:Dicts}.

:- meta_predicate in_program(+, +, +, 0).

in_program(Dict, Module, Facts, Goal) :-
    read_data(Dict.today, Day),
    (   Module:with_terms
    ->  Check = true
    ;   Check = false
    ),
    setup_call_cleanup(
        set_prolog_flag(occurs_check, Check),  % no value contains itself; the check costs time
        with_setting(setting(Day, Dict.reasonable_period, error), with_program_facts(Module, Facts, Goal)),
        set_prolog_flag(occurs_check, false)).

verdicts(Module, Goals, Place, Marks, Proof) :-
    findall(Mark, ( member(Goal, Goals), verdict(Module, Goal, Mark) ), Marks),
    (   nth0(Place, Goals, Chosen)
    ->  goal_atom(Chosen, Atom),
        goal_proof(Module, Atom, Proof)
    ;   Proof = none
    ).

%   advised(+Module, +Claim, +PlaceDemand, +Disputed, +ContestedBySingle, -Reply): the issues, and for each party the
%   smallest changes with which it wins.

advised(Module, Claim, Place-Demand, Disputed, ContestedBy-Single, Reply) :-
    call_cleanup(
        ( issues(Module, Claim, suit(Place, Demand, [], Single), Disputed, Issues0),
          findall(Party-Dict,
                  ( member(Party-Contestable, ContestedBy),
                    advice(Module, Claim, suit(Place, Demand, Contestable, Single), Party, Advice),
                    advice_dict(Advice, Dict) ),
                  Parties) ),
        forget_supposed(Module)),
    maplist(atom_string, Issues0, Issues),
    dict_pairs(Changes, changes, Parties),
    Reply = _{issues:Issues, changes:Changes}.

advice_dict(advice(Word, Size, Sets, Complete), _{standing:Word, size:Size, sets:Dicts, complete:Complete}) :-
    maplist(maplist(change_dict), Sets, Dicts).

change_dict(allege(Fact, Bounds0), Dict) =>
    atom_parts(Fact, Name, Arguments),
    atom_string(Name, Predicate),
    maplist(value_json, Arguments, Values),
    findall(_{place:Place, relation:Relation, value:Json},
            ( member(bound(Place, Relation, Value), Bounds0), bound_json(Value, Json) ),
            Bounds),
    Dict = _{kind:allege, predicate:Predicate, args:Values, bounds:Bounds}.
change_dict(prove(Id), Dict) =>
    atom_string(Id, Fact),
    Dict = _{kind:prove, fact:Fact}.
change_dict(contest(Id), Dict) =>
    atom_string(Id, Fact),
    Dict = _{kind:contest, fact:Fact}.

bound_json(null, Json) => Json = null.
bound_json(Value, Json) => value_json(Value, Json).

goal_of(Text, Module, Goal, Names) :-
    read_goal(Text, Goal0, Names0, Message),
    (   Message == none
    ->  true
    ;   throw(goal(1, Message))
    ),
    exclude(hidden, Names0, Names),
    catch(goal_atom(Goal0, Goal), fault(_, Fault), throw(goal(1, Fault))),
    atom_key(Goal, Name/Arity),
    (   known_condition(Name/Arity)
    ->  throw(goal(1, "the goal is a condition that the solver itself knows; ask for a ground or a fact"))
    ;   ( Module:head(Goal, _, _, _) ; Module:uses(Goal, _, _, _, _, _) )
    ->  true
    ;   shown(Goal, Shown),
        format(string(Unknown), "the program says nothing of `~w`, that is of ~w/~d", [Shown, Name, Arity]),
        throw(goal(1, Unknown))
    ).

hidden(Name=_) :-
    sub_atom(Name, 0, 1, _, '_'),
    sub_atom(Name, 1, 1, _, Second),
    char_code(Second, Code),
    Code < 128.  % `_買主` is how a variable is named in Japanese

proved(Module, Goal, Names, Answers, Proof) :-
    max_answers(Most),
    Limit is Most+1,
    findall(Answer, limit(Limit, instance(Module, Goal, Names, Answer)), Found),
    sort(Found, Answers0),  % tables give answers in no order
    length(Answers0, Count),
    (   Count > Most
    ->  rule_of_goal(Module, Goal)
    ;   maplist(answer_dict, Answers0, Answers)
    ),
    goal_proof(Module, Goal, Proof).

instance(Module, Goal, Names, Names) :-
    holds(Module, Goal, plaintiff).

rule_of_goal(Module, Goal) :-
    (   Module:rule(Id, Goal, _, _),
        Module:place(Id, File, Line, _, _)
    ->  throw(limit_at(answers, File:Line))
    ;   throw(limit(answers))
    ).

answer_dict(Names, Dict) :-
    findall(Key-Value, ( member(Name=Term, Names), atom_string(Name, Key0), atom_string(Key, Key0), value_json(Term, Value) ), Pairs),
    dict_pairs(Dict, answer, Pairs).

verdict(Module, Term, Mark) :-
    goal_atom(Term, Goal),
    goal_verdict(Module, Goal, Holds),
    (   Holds == true
    ->  Mark = '1'
    ;   Mark = '0'
    ).
