:- module(proleg_bridge,
          [ bridge/2                    % +Request, -Reply
          ]).
:- use_module(library(apply), [maplist/3]).
:- use_module(library(http/json), [atom_json_dict/3, json_write_dict/3]).
:- use_module(library(lists), [member/2, nth1/3]).
:- use_module(library(modules), [in_temporary_module/3]).
:- use_module(library(prolog_stack), []).
:- use_module(library(time), [call_with_time_limit/2]).
:- use_module(compile, [compile_rules/4]).
:- use_module(explain, [proof/5]).

/** <module> The one door: JSON text in, JSON text out

A request is an object with the hash of the rules and, where this process has not met them, their files and the
vocabulary; the claim; the facts; and limits. The reply has `reply` or `error`; no exception and no failure crosses.
*/

%!  bridge(+Request:string, -Reply:string) is det.

:- det(bridge/2).
bridge(Request, Reply) :-
    catch(answer(Request, Dict), Error, error_reply(Error, Dict)),
    with_output_to(string(Reply), json_write_dict(current_output, Dict, [width(0)])).

:- det(answer/2).
answer(Request, Reply) :-
    atom_json_dict(Request, Dict, [value_string_as_atom(false), default_tag(request)]),
    rules_module(Dict.rules, Module),
    loaded(Module, Dict, Problem),
    (   Problem \== none
    ->  Reply = _{error:Problem}
    ;   Dict.op == "load"
    ->  Reply = _{reply:_{}}
    ;   limited(Dict, judged(Dict, Module, Judged)),
        Reply = _{reply:Judged}
    ).

rules_module(Hash, Module) :-
    atom_concat(proleg_rules_, Hash, Module).

%   loaded(+Module, +Dict, -Problem): Problem is `none`, or what to tell: rules unknown here, or faults in them.

loaded(Module, Dict, Problem) :-
    (   current_predicate(Module:ready/0)
    ->  Problem = none
    ;   Dict.files == null
    ->  Problem = _{kind:rules_unknown, message:"these rules are not loaded in this process"}
    ;   findall(Name-Text, ( member([Name0, Text], Dict.files), atom_string(Name, Name0) ), Files),
        findall(declared(Name, Arity, Kind),
                ( member([Name1, Arity, Kind1], Dict.predicates), atom_string(Name, Name1), atom_string(Kind, Kind1) ),
                Declared),
        compile_rules(Module, Files, Declared, Faults),
        (   Faults == []
        ->  assertz(Module:ready),
            Problem = none
        ;   drop_rules(Module),
            maplist(fault_dict, Faults, Findings),
            Problem = _{kind:rules, message:"the rules have faults", findings:Findings}
        )
    ).

drop_rules(Module) :-
    forall(( member(Name/Arity, [rule/3, attack/5, source/4, uses/2]), functor(Head, Name, Arity) ),
           retractall(Module:Head)).

fault_dict(fault(File, Line, Column, Message), _{file:File, line:Line, column:Column, message:Message}).

%   limited(+Dict, :Goal): inferences first, which are the same on every machine, then time.

limited(Dict, Goal) :-
    call_with_inference_limit(call_with_time_limit(Dict.seconds, once(Goal)), Dict.inferences, Result),
    (   Result == inference_limit_exceeded
    ->  throw(limit(inferences))
    ;   true
    ).

judged(Dict, Rules, Reply) :-
    in_temporary_module(Facts,
                        proleg_bridge:add_facts(Dict.facts, Facts),
                        proleg_bridge:judged(Dict, Rules, Facts, Reply)).

judged(Dict, Rules, Facts, _{proof:Proof, principal:Principal, unused:Unused}) :-
    value_term(Dict.as_of, Day),
    atom_string(Unstated, Dict.unstated),
    Court = court(Rules, Facts, setting(Day, Dict.reasonable_period), Unstated),
    goal(Dict.claim, Claim),
    proof(Claim, Dict.amount_place, Court, Proof, Principal),
    findall(Id, ( Facts:fact(Goal, Id, _), functor(Goal, Name, Arity), \+ Rules:uses(Name, Arity) ), Unused).

add_facts(Facts, Module) :-
    dynamic(Module:fact/3),
    forall(member([Id, Name, Values, Standing], Facts),
           ( goal([Name, Values], Goal),
             atom_string(Word, Standing),
             assertz(Module:fact(Goal, Id, Word)) )).

goal([Name0, Values], Goal) :-
    atom_string(Name, Name0),
    maplist(value_term, Values, Arguments),
    compound_name_arguments(Goal, Name, Arguments).

%   value_term(+Json, -Term): null is a fresh variable, [year, month, day] a day, [year, month] a month, text an atom.

value_term(null, _) => true.
value_term([Year, Month, Day], Term) => Term = date(Year, Month, Day).
value_term([Year, Month], Term) => Term = date(Year, Month).
value_term(Number, Term), number(Number) => Term = Number.
value_term(Text, Term), string(Text) => atom_string(Term, Text).

%   error_reply(+Error, -Dict): the kind tells engine.py which error to raise.

:- det(error_reply/2).
error_reply(limit(What), Dict) =>
    Dict = _{error:_{kind:limit, message:What}}.
error_reply(time_limit_exceeded, Dict) =>
    Dict = _{error:_{kind:limit, message:time}}.
error_reply(error(resource_error(What), _), Dict) =>
    format(string(Message), "memory (~w)", [What]),
    Dict = _{error:_{kind:limit, message:Message}}.
error_reply(Error, Dict) =>
    format(string(Message), "~p", [Error]),
    Dict = _{error:_{kind:defect, message:Message}}.
