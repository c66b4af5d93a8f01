:- module(proleg_print,
          [ printed/2                   % +Clauses, -Text
          ]).
:- use_module(library(apply), [maplist/2]).
:- use_module(library(lists), [member/2]).
:- use_module(statements, [comma_list/2]).

:- op(1100, xfx, <=).

/** <module> Clauses → text, as a rule file is laid out

Reading what is printed gives the same clauses. Comments are not part of a clause and are not printed.
*/

%!  printed(+Clauses, -Text:string) is det.
%
%   Clauses are clause(Term, Line, Column, Names), as read_rules/4 gives them.

:- det(printed/2).
printed(Clauses, Text) :-
    with_output_to(string(Text), forall(member(clause(Term, _, _, Names), Clauses), print_clause(Term, Names))).

print_clause(Term, Names) :-
    maplist(name_variable, Names),
    term_variables(Term, Unnamed),
    maplist(=('$VAR'('_')), Unnamed),
    layout(Term).

name_variable(Name=Variable) :-
    Variable = '$VAR'(Name).

layout((Head <= Body)) =>
    comma_list(Body, Goals),
    written(Head, 1099),
    write(" <=\n    "),
    conditions(Goals),
    write(".\n").
layout((:- Directive)) =>
    write(":- "),
    written(Directive, 1199),
    write(".\n").
layout(Term) =>
    written(Term, 999),
    write(".\n").

conditions([Goal]) :-
    !,
    written(Goal, 999).
conditions([Goal|Goals]) :-
    written(Goal, 999),
    write(",\n    "),
    conditions(Goals).

written(Term, Priority) :-
    write_term(Term, [ quoted(true), numbervars(true), priority(Priority), spacing(next_argument), module(proleg_syntax),
                       character_escapes(true), ignore_ops(false) ]).
