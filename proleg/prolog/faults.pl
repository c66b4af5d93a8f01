:- module(proleg_faults,
          [ placed_error/2,             % +Error0, -Error
            error_reply/2               % +Error, -Dict
          ]).
:- use_module(library(lists), [list_to_set/2, member/2]).
:- use_module(library(ugraphs), [transitive_closure/2, vertices_edges_to_ugraph/3]).
:- use_module(limits, [struck_rule/1]).
:- use_module(statements, [atom_key/2, atom_parts/3, shown/2]).

/** <module> What goes wrong while a case or a goal is judged, as a reply that names the rule
*/

%!  placed_error(+Error0, -Error) is det.
%
%   A fault of a rule that only a case brings out, placed(Module, Error) while it travels, names the rule.

:- det(placed_error/2).
placed_error(placed(Module, Error), Placed) =>
    fault_at(Error, Module, Placed).
placed_error(Error, Placed) =>
    Placed = Error.

fault_at(unbound(Id, Condition), Module, at_rule(File, Line, unbound, Message)) :-
    !,
    Module:place(Id, File, Line, _, _),
    functor(Condition, Name, _),
    format(string(Message), "`~w` compares a value that nothing has given: ~@", [Name, shown_condition(Condition)]).
fault_at(incomparable(Id, Condition), Module, at_rule(File, Line, wrong_type, Message)) :-
    !,
    Module:place(Id, File, Line, _, _),
    format(string(Message), "these cannot be compared or computed: ~@", [shown_condition(Condition)]).
fault_at(open_exception(Name), Module, at_rule(File, Line, unbound, Message)) :-
    once(( Module:rule(Id, Atom, _, _), atom_parts(Atom, Known, _), Known == Name )),
    !,
    Module:place(Id, File, Line, _, _),
    format(string(Message),
           "`~w` is concluded for anybody, but an exception to it holds for somebody: a condition must give the values of its head",
           [Name]).
fault_at(undefined(Program), Module, at_rule(File, Line, cyclic_exception, Message)) :-
    loop_in(Program, Module, Places),
    Places = [_-(File:Line)|_],
    !,
    findall(Part, ( member(Name-(F:L), Places), format(string(Part), "~w (~w, line ~d)", [Name, F, L]) ), Parts),
    atomic_list_concat(Parts, ' → ', Chain),
    format(string(Message),
           "an exception depends on what it defeats: ~w. With these facts no judgment follows, or two", [Chain]).
fault_at(limit(What), Module, limit_at(What, Place)) :-
    !,
    (   struck_rule(Struck)
    ->  Place = Struck
    ;   recursive_rule(Module, Recursive)
    ->  Place = Recursive
    ;   Place = none
    ).
fault_at(Error, _, Error).

%   recursive_rule(+Module, -Place): a rule that leads back to its own head.

recursive_rule(Module, File:Line) :-
    Module:recursive(Head, _),
    Module:rule(Id, Head, _, Conditions),
    (   member(ground(Goal), Conditions),
        Module:recursive(Goal, _)
    ;   Module:recursive(Head, negative)
    ),
    Module:place(Id, File, Line, _, _),
    !.

shown_condition(Condition) :-
    shown(Condition, Shown),
    write(Shown).

%   loop_in(+Program, +Module, -Places): Name-Place of each ground of a residual program, `Head :- Body` each.

loop_in(Program, Module, Places) :-
    findall(Head-Goal, ( member((_:Head :- Body), Program), rests_on(Body, Goal) ), Edges),
    vertices_edges_to_ugraph([], Edges, Graph),
    transitive_closure(Graph, Closure),
    findall(Name-Place, ( member(Head-Reached, Closure), memberchk(Head, Reached), concluded(Head, Module, Name, Place) ), Places0),
    findall(Name-Place, ( member((_:Head :- _), Program), concluded(Head, Module, Name, Place) ), Places1),
    (   Places0 == []
    ->  list_to_set(Places1, Places)
    ;   list_to_set(Places0, Places)
    ).

%   concluded(+Call, +Module, -Name, -Place): Call is that of a ground; Place is that of a rule for it.

concluded(Call, Module, Name, File:Line) :-
    compound_name_arity(Call, Mangled, _),
    atom_concat('g ', Name, Mangled),
    once(( Module:rule(Id, Atom, _, _), atom_parts(Atom, Known, _), Known == Name )),
    Module:place(Id, File, Line, _, _).

rests_on((A, B), Goal) :-
    (   rests_on(A, Goal)
    ;   rests_on(B, Goal)
    ).
rests_on(tnot(Body), Goal) :-
    rests_on(Body, Goal).
rests_on(_:Goal0, Goal) :-
    Goal = Goal0.

%!  error_reply(+Error, -Dict) is det.
%
%   The kind tells engine.py which error to raise.

:- det(error_reply/2).
error_reply(limit_at(What, none), Dict) =>
    Dict = _{error:_{kind:limit, message:What, place:null}}.
error_reply(limit_at(What, File:Line), Dict) =>
    Dict = _{error:_{kind:limit, message:What, place:_{file:File, line:Line}}}.
error_reply(limit(What), Dict) =>
    Dict = _{error:_{kind:limit, message:What, place:null}}.
error_reply(error(resource_error(What), _), Dict) =>
    format(string(Message), "~w", [What]),
    Dict = _{error:_{kind:limit, message:memory, what:Message, place:null}}.
error_reply(goal(Line, Message), Dict), Line > 1 =>
    format(string(Placed), "line ~d: ~w", [Line, Message]),
    Dict = _{error:_{kind:goal, message:Placed}}.
error_reply(goal(_, Message), Dict) =>
    Dict = _{error:_{kind:goal, message:Message}}.
error_reply(fault(_, Message), Dict) =>
    Dict = _{error:_{kind:goal, message:Message}}.
error_reply(at_rule(File, Line, Code, Message), Dict) =>
    Dict = _{error:_{kind:rules, message:Message,
                     findings:[_{file:File, line:Line, column:1, code:Code, message:Message}]}}.
error_reply(Error, Dict) =>
    format(string(Message), "~p", [Error]),
    Dict = _{error:_{kind:defect, message:Message}}.
