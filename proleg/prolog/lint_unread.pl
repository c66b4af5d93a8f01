:- module(proleg_lint_unread,
          [ stand_ins/5                 % +Files, +SourceList, +Unread, +Statements, -StandIns
          ]).
:- use_module(library(assoc), [get_assoc/3, list_to_assoc/2]).
:- use_module(library(lists), [append/3, member/2, nth1/3]).
:- use_module(statements, [atom_key/2, key_atom/2]).

/** <module> What stands in for clauses that cannot be read

A rule that lacks a bracket is still there: that no rule concludes its head is not to be told besides. A name at the
margin of a line on which no clause was read counts as the head of a rule, or as that of a group.
*/

%!  stand_ins(+Files, +SourceList, +Unread, +Statements, -StandIns) is det.
%
%   StandIns are statements of clause number 0: for each name that is asked for, and that a clause which cannot be read,
%   or is no rule, seems to conclude.

:- det(stand_ins/5).
stand_ins(Files, Sources, Unread, Statements, StandIns) :-
    findall(Name-true, unread_name(Files, Sources, Unread, Name), Rules0),
    findall(Name-true, unread_group(Files, Sources, Unread, Statements, Name), Groups0),
    (   Rules0 == [],
        Groups0 == []
    ->  StandIns = []
    ;   sort(Rules0, Rules1),
        sort(Groups0, Groups1),
        list_to_assoc(Rules1, Rules),
        list_to_assoc(Groups1, Groups),
        findall(Key-Kind, ( asked(Statements, Key), stands_for(Key, Rules, Groups, Kind) ), Asked0),
        sort(Asked0, Asked),
        findall(Statement, ( member(Key-Kind, Asked), stand_in(Kind, Key, Statement) ), StandIns)
    ).

stands_for(Name/_, _, Groups, group) :- get_assoc(Name, Groups, true).
stands_for(Name/_, Rules, _, rule) :- get_assoc(Name, Rules, true).

stand_in(group, Key, statement(group(Atom, []), place(0, 0, 1), [])) :- key_atom(Key, Atom).
stand_in(rule, Key, statement(rule(none, Atom, []), place(0, 0, 1), [])) :- key_atom(Key, Atom).

asked(Statements, Key) :-
    member(statement(What, _, _), Statements),
    (   What = rule(_, _, Goals),
        goal_in(Goals, Goal),
        atom_key(Goal, Key)
    ;   What = attack(_, Name, Head, Ground, _),
        (   atom_key(Ground, Key)
        ;   atom_key(Head, HeadKey),
            (   Name == none
            ->  Key = HeadKey
            ;   HeadKey = _/Arity,
                Key = Name/Arity
            )
        )
    ).

goal_in(Goals, Goal) :-
    member(Goal0, Goals),
    (   Goal0 = total(_, Inner, _)
    ->  goal_in(Inner, Goal)
    ;   Goal = Goal0
    ).

%   unread_name(+Files, +Sources, +Unread, -Name): Name begins a line of a faulty file on which no clause was read.

unread_name(Files, Sources, Unread, Name) :-
    unread_line(Files, Sources, Unread, Codes),
    name_at(Codes, Name).

unread_group(Files, Sources, Unread, _, Name) :-
    unread_line(Files, Sources, Unread, Codes),
    append(`group(`, Rest, Codes),
    name_at(Rest, Name).
unread_group(_, Sources, _, Statements, Name) :-
    nth1(Number, Sources, source(_, clause(Term, _, _, _))),
    nonvar(Term),
    Term = group(Group, _),
    callable(Group),
    \+ member(statement(group(_, _), place(_, Number, _), _), Statements),
    functor(Group, Name, _).

unread_line(Files, Sources, Unread, Codes) :-
    findall(File, member(finding(File, _, _, _, _, _), Unread), Numbers0),
    sort(Numbers0, Numbers),
    member(File, Numbers),
    nth1(File, Files, file(_, Text)),
    findall(Line-true, member(source(File, clause(_, Line, _, _)), Sources), Lines0),
    sort(Lines0, Lines1),
    list_to_assoc(Lines1, Lines),
    split_string(Text, "\n", "", Strings),
    nth1(Line, Strings, String),
    \+ get_assoc(Line, Lines, _),
    string_codes(String, Codes).

name_at([0'\'|Codes], Name) :-
    !,
    append(Inner, [0'\'|_], Codes),
    !,  % the first closing quotation mark
    atom_codes(Name, Inner).
name_at([Code|Codes], Name) :-
    code_type(Code, csymf),
    letters([Code|Codes], Letters),
    atom_codes(Name, Letters).

letters([Code|Codes], [Code|Letters]) :-
    code_type(Code, csym),
    !,
    letters(Codes, Letters).
letters(_, []).
