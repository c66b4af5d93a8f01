:- module(proleg_lint_json,
          [ linted/3                    % +Request, +Texts, -Reply
          ]).
:- use_module(library(apply), [maplist/3, maplist/4]).
:- use_module(lint, [lint/4]).

/** <module> A request for lint, and its reply
*/

%!  linted(+Request:dict, +Texts:list, -Reply:dict) is det.
%
%   Request has `files`, their names in the order of Texts; `declared`, a list of [Name, Kind, [[Argument, Type], ...]]
%   for a rule base with a vocabulary, else null; and `laws`.

:- det(linted/3).
linted(Request, Texts, _{reply:_{findings:Dicts, used:Used}}) :-
    maplist(named, Request.files, Texts, Files),
    language(Request.declared, Request.laws, Language),
    lint(Files, Language, Findings, Used0),
    maplist(atom_string, Used0, Used),
    maplist(finding_dict, Findings, Dicts).

named(Name0, Text, Name-Text) :-
    atom_string(Name, Name0).

language(null, _, Language) =>
    Language = program.
language(Declared0, Laws, Language) =>
    maplist(declared, Declared0, Declared),
    Language = law(Declared, Laws).

declared([Name0, Kind0, Arguments0], declared(Name, Kind, Arguments)) :-
    atom_string(Name, Name0),
    atom_string(Kind, Kind0),
    maplist(argument, Arguments0, Arguments).

argument([Name0, Type0], Name-Type) :-
    atom_string(Name, Name0),
    atom_string(Type, Type0).

finding_dict(finding(File, Line, Column, Severity, Code, Message),
             _{file:File, line:Line, column:Column, severity:Severity, code:Code, message:Message}).
