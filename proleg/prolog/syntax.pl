:- module(proleg_syntax,
          [ read_rules/4,               % +File, +Text, -Clauses, -Faults
            read_goal/4,                % +Text, -Goal, -Names, -Message
            read_data/2,                % +Text, -Term
            read_goals/3,               % +Text, -Goals, -Fault
            each_fact/3                 % +Text, :Goal, -Fault
          ]).
:- use_module(library(apply), [foldl/4]).
:- use_module(library(lists), [append/3, last/2, reverse/2]).
:- use_module(chunks, [chunks/3, missing_full_stop/3]).

/** <module> Rule files → clauses

A rule file is read clause by clause and never run. As long as a file has no fault, SWI-Prolog's reader does it alone.
After a syntax error that reader resumes behind the next full stop and so loses the clause that follows; therefore the
ends of the clauses of a faulty file are found by a scan of our own, and each is read apart: every fault is told, once.
*/

% Local to this module: what a rule file may write.
:- op(1100, xfx, <=).
:- op(1090, xfx, ::).
:- op(480, xfx, year).
:- op(460, xfx, month).
:- op(440, xf, day).
:- op(440, xf, euro).
:- op(440, xf, yen).
:- op(440, xf, dollar).

max_faults(100).
max_scanned(1_000_000).  % characters; the scan of our own costs 100 bytes for each

%!  read_rules(+File, +Text:string, -Clauses:list, -Faults:list) is det.
%
%   Clauses are clause(Term, Line, Column, Names) in the order of the file, Names the variables as Name=Variable;
%   Faults are fault(File, Line, Column, syntax, Message). Line and Column count from 1, in characters.

:- det(read_rules/4).
read_rules(File, Text0, Clauses, Faults) :-
    without_mark(Text0, Text),
    catch(read_all(Text, Clauses0, Early), Error, true),
    (   var(Error),
        Early == none
    ->  Clauses = Clauses0,
        Faults = []
    ;   read_apart(File, Text, Error, Clauses, Faults)
    ).

without_mark(Text0, Text) :-
    (   sub_string(Text0, 0, 1, _, "\uFEFF")
    ->  sub_string(Text0, 1, _, 0, Text)
    ;   Text = Text0
    ).

read_all(Text, Clauses, Early) :-
    setup_call_cleanup(open_string(Text, In),
                       read_all_from(In, Clauses, Early),
                       close(In)).

read_all_from(In, Clauses, Early) :-
    read_clause(In, Term, Line, Column, Names),
    (   Term == end_of_file
    ->  Clauses = [],
        (   at_end_of_stream(In)
        ->  Early = none
        ;   Early = early  % the file says `end_of_file.` and goes on
        )
    ;   Clauses = [clause(Term, Line, Column, Names)|Clauses1],
        read_all_from(In, Clauses1, Early)
    ).

%   No cycles, and strings as strings, whatever the flags say.

read_clause(In, Term, Line, Column, Names) :-
    read_term(In, Term, [ module(proleg_syntax), syntax_errors(error), term_position(Position), variable_names(Names),
                          cycles(false), double_quotes(string), back_quotes(codes), dotlists(false), var_prefix(false) ]),
    (   var(Position)
    ->  Line = 1,
        Column = 1
    ;   stream_position_data(line_count, Position, Line),
        stream_position_data(line_position, Position, Column0),
        Column is Column0+1
    ),
    (   acyclic_term(Term)
    ->  true
    ;   throw(error(syntax_error(cyclic), string(Term, 0)))
    ).

%!  read_goal(+Text:string, -Goal, -Names, -Message) is det.
%
%   Goal is the one term that Text writes; Message is `none` or says why there is none.

:- det(read_goal/4).
read_goal(Text, Goal, Names, Message) :-
    string_concat(Text, " .", Whole),
    catch(read_all(Whole, Clauses, Early), Error, true),
    (   nonvar(Error)
    ->  error_words(Error, Message)
    ;   Early == none,
        Clauses = [clause(Goal0, _, _, Names0)]
    ->  Goal = Goal0,
        Names = Names0,
        Message = none
    ;   Message = "one goal is asked for, such as contract_end(C)"
    ).

%!  read_data(+Text:string, -Term) is det.
%
%   Term is what the Python side wrote: one term of its own making.

:- det(read_data/2).
read_data(Text, Term) :-
    term_string(Term, Text, [module(proleg_syntax), double_quotes(string)]).

%!  read_goals(+Text:string, -Goals:list, -Fault) is det.
%
%   Goals are the terms of Text, one a clause; Fault is `none` or fault(Line, Message).

:- det(read_goals/3).
read_goals(Text, Goals, Fault) :-
    setup_call_cleanup(open_string(Text, In),
                       catch(( goals_from(In, Goals), Fault = none ), error(Error, _), read_fault(Error, In, Fault)),
                       close(In)).

goals_from(In, Goals) :-
    read_term(In, Term, [module(proleg_syntax)]),
    (   Term == end_of_file,
        at_end_of_stream(In)
    ->  Goals = []  % where fewer than were asked for are left, engine.py says so
    ;   Goals = [Term|Goals1],
        goals_from(In, Goals1)
    ).

%!  each_fact(+Text:string, :Goal, -Fault) is det.
%
%   call(Goal, Atom, Line) for each `fact(Atom).` of Text, one after the other, so that thousands need no room. Fault is
%   `none` or fault(Line, Message) at the first clause that is something else.

:- meta_predicate each_fact(+, 2, -).
:- det(each_fact/3).
each_fact(Text, Goal, Fault) :-
    setup_call_cleanup(open_string(Text, In),
                       catch(each_fact_from(In, Goal, Fault), error(Error, _), read_fault(Error, In, Fault)),
                       close(In)).

each_fact_from(In, Goal, Fault) :-
    repeat,
    read_term(In, Term, [module(proleg_syntax)]),
    (   Term = fact(Atom)
    ->  line_count(In, Line),
        call(Goal, Atom, Line),
        fail
    ;   Term == end_of_file,
        at_end_of_stream(In)
    ->  Fault = none
    ;   line_count(In, Line),
        Fault = fault(Line, "only facts are expected here, each `fact(...).`")
    ),
    !.  % `repeat` ends here

read_fault(Error, In, fault(Line, Message)) :-
    line_count(In, Line),
    error_words(error(Error, none), Message).

% ---- clause by clause ------------------------------------------------------------------------------------------------

%   read_apart(+File, +Text, +Error, -Clauses, -Faults): each clause of a faulty file.

read_apart(File, Text, Error, [], Faults) :-
    string_length(Text, Length),
    max_scanned(Max),
    Length > Max,
    !,
    (   var(Error)
    ->  Message = "`end_of_file` ends a file; nothing may follow it", Offset = 0
    ;   error_offset(Error, Offset),
        error_words(Error, Message)
    ),
    line_column(Text, Offset, Line, Column),
    Faults = [fault(File, Line, Column, syntax, Message)].
read_apart(File, Text, _, Clauses, Faults) :-
    string_codes(Text, Codes),
    chunks(Codes, 0, Chunks),
    foldl(read_chunk(Text), Chunks, read([], [], 0, 1), read(Clauses0, Marks0, _, _)),
    reverse(Clauses0, Clauses),
    reverse(Marks0, Marks1),
    max_faults(Max),
    (   length(Marks, Max),
        append(Marks, _, Marks1)
    ->  true
    ;   Marks = Marks1
    ),
    placed_faults(Marks, File, Text, Faults).

placed_faults([], _, _, []).
placed_faults([Offset-Message|Marks], File, Text, [fault(File, Line, Column, syntax, Message)|Faults]) :-
    line_column(Text, Offset, Line, Column),
    placed_faults(Marks, File, Text, Faults).

%   read_chunk(+Text, +Chunk, +Read0, -Read): Read is read(Clauses, Marks, Start, Line): both lists in reverse, and the
%   line on which the character at Start stands.

read_chunk(Text, chunk(Start, End), read(Clauses0, Marks0, At, Line0), Read) =>
    lines_between(Text, At, Start, Line0, Line),
    Length is End-Start,
    sub_string(Text, Start, Length, _, String),
    Read0 = read(Clauses0, Marks0, Start, Line),
    (   catch(read_one(String, Clause), Error, true)
    ->  (   var(Error)
        ->  clause_read(Clause, Read0, Read)
        ;   chunk_fault(Error, String, Text, Start, End, Read0, Read)
        )
    ;   Read = Read0
    ).
read_chunk(_, fault(Offset, Message), read(Clauses, Marks, At, Line), Read) =>
    Read = read(Clauses, [Offset-Message|Marks], At, Line).

lines_between(Text, From, To, Line0, Line) :-
    Length is max(0, To-From),
    sub_string(Text, From, Length, _, Between),
    split_string(Between, "\n", "", Parts),
    length(Parts, Count),
    Line is Line0+Count-1.

clause_read(none, Read0, Read) =>
    Read = Read0.
clause_read(clause(Term, Line1, Column, Names), read(Clauses, Marks, At, Line0), Read) =>
    Line is Line0+Line1-1,
    Read = read([clause(Term, Line, Column, Names)|Clauses], Marks, At, Line0).

read_one(String, Clause) :-
    setup_call_cleanup(open_string(String, In), read_clause(In, Term, Line, Column, Names), close(In)),
    (   Term == end_of_file,
        \+ sub_string(String, _, _, _, "end_of_file")
    ->  Clause = none
    ;   Clause = clause(Term, Line, Column, Names)
    ).

%   A chunk that cannot be read may be two clauses, the first without its full stop: then both are read apart.

chunk_fault(_, String, Text, Start, End, read(Clauses, Marks, At, Line), Read) :-
    missing_full_stop(String, Break, Last),
    !,
    Offset is Start+Last,
    Middle is Start+Break,
    sub_string(String, 0, Break, _, First0),
    string_concat(First0, " .", First),
    Message = "the clause does not end here with a full stop (.) although a new one begins on a later line",
    Read1 = read(Clauses, [Offset-Message|Marks], At, Line),
    (   catch(read_one(First, Clause), _, fail)
    ->  clause_read(Clause, Read1, Read2)
    ;   Read2 = Read1
    ),
    read_chunk(Text, chunk(Middle, End), Read2, Read).
chunk_fault(Error, _, _, Start, _, read(Clauses, Marks, At, Line), read(Clauses, [Offset-Message|Marks], At, Line)) :-
    error_offset(Error, Inside),
    Offset is Start+Inside,
    error_words(Error, Message).

error_offset(error(_, stream(_, _, _, Offset)), Offset) :- !.
error_offset(error(_, string(_, Offset)), Offset) :- !.
error_offset(error(_, file(_, _, _, Offset)), Offset) :- !.
error_offset(_, 0).

error_words(error(syntax_error(What), _), Message) :-
    !,
    syntax_message(What, Message).
error_words(error(resource_error(What), _), Message) :-
    !,
    format(string(Message), "the clause is too large or too deep to be read (~w)", [What]).
error_words(Error, Message) :-
    format(string(Message), "cannot be read: ~p", [Error]).

syntax_message(operator_expected, "something is missing here, such as a comma, `<=` or a closing bracket") :- !.
syntax_message(operator_clash, "two parts stand here that do not go together; is a full stop or a bracket missing?") :- !.
syntax_message(operator_balance, "the brackets or operators here do not go together") :- !.
syntax_message(cannot_start_term, "a term cannot begin here; is there a comma too many?") :- !.
syntax_message(illegal_number, "not a number; write 2024-04-01 for a day and 1000000 for an amount") :- !.
syntax_message(end_of_file, "the last clause ends without a full stop (.)") :- !.
syntax_message(quoted_punctuation, "a condition is missing before or behind this punctuation") :- !.
syntax_message(end_of_clause, "the clause ends here before it is complete") :- !.
syntax_message(end_of_clause_expected, "the clause should end here with a full stop (.)") :- !.
syntax_message(cyclic, "this term contains itself") :- !.
syntax_message(What, Message) :-
    format(string(Message), "cannot be read (~w)", [What]).

%   line_column(+Text, +Offset, -Line, -Column): both from 1, of the character at Offset.

line_column(Text, Offset0, Line, Column) :-
    string_length(Text, Length),
    Offset is min(Offset0, Length),
    sub_string(Text, 0, Offset, _, Before),
    split_string(Before, "\n", "", Lines),
    length(Lines, Line),
    last(Lines, End),
    string_length(End, Column0),
    Column is Column0+1.
