:- module(proleg_syntax,
          [ read_rules/4                % +File, +Text, -Clauses, -Faults
          ]).
:- use_module(library(apply), [foldl/4]).
:- use_module(library(lists), [append/3, reverse/2]).

/** <module> Rule files → clauses

A rule file is read clause by clause and never run: the term of a clause is compared with the shapes that a rule
base may say, and everything else is a fault with its line and column. Clause ends are found by a scan of our own
before the term is read, because SWI-Prolog resumes behind the next full stop after an error and so loses the clause
that follows; thus every fault of a file is reported, once.
*/

% Local to this module: what a rule file may write.
:- op(1100, xfx, <=).

%!  read_rules(+File, +Text:string, -Clauses:list, -Faults:list) is det.
%
%   Clauses are clause(Term, Line) in the order of the file; Faults are fault(File, Line, Column, Message) with
%   Line and Column counted from 1, in characters.

:- det(read_rules/4).
read_rules(File, Text, Clauses, Faults) :-
    string_codes(Text, Codes),
    chunks(Codes, 0, Chunks),
    foldl(read_chunk(Text), Chunks, []-[], Clauses0-Faults0),
    reverse(Clauses0, Clauses),
    reverse(Faults0, Marks),
    placed_faults(Marks, File, Text, Faults).

placed_faults([], _, _, []).
placed_faults([Offset-Message|Marks], File, Text, [fault(File, Line, Column, Message)|Faults]) :-
    line_column(Text, Offset, Line, Column),
    placed_faults(Marks, File, Text, Faults).

%   read_chunk(+Text, +Chunk, +Read0, -Read): Read is Clauses-Faults, both in reverse; a fault is Offset-Message.

read_chunk(Text, chunk(Start, End), Read0, Read) =>
    Length is End-Start,
    sub_string(Text, Start, Length, _, String),
    (   catch(read_one(String, Term, At), Error, true)
    ->  (   var(Error)
        ->  clause_read(Term, Text, Start, At, Read0, Read)
        ;   chunk_fault(Error, String, Text, Start, End, Read0, Read)
        )
    ;   Read = Read0
    ).
read_chunk(_, fault(Offset, Message), Clauses-Faults, Read) =>
    Read = Clauses-[Offset-Message|Faults].

clause_read(end_of_file, _, _, _, Read, Read) :-
    !.
clause_read(Term, Text, Start, At, Clauses-Faults, Read) :-
    Offset is Start+At,
    (   cyclic_term(Term)
    ->  Read = Clauses-[Offset-"this term contains itself"|Faults]
    ;   line_column(Text, Offset, Line, _),
        Read = [clause(Term, Line)|Clauses]-Faults
    ).

read_one(String, Term, At) :-
    setup_call_cleanup(
        open_string(String, In),
        read_term(In, Term, [ module(proleg_syntax), syntax_errors(error), term_position(Position),
                              cycles(false), double_quotes(string) ]),
        close(In)),
    (   var(Position)
    ->  At = 0
    ;   once(stream_position_data(char_count, Position, At))
    ).

%   A chunk that cannot be read may be two clauses, the first without its full stop: then both are read apart.

chunk_fault(_, String, Text, Start, End, Clauses-Faults, Read) :-
    missing_full_stop(String, Break, Last),
    !,
    Offset is Start+Last,
    Middle is Start+Break,
    sub_string(String, 0, Break, _, First0),
    string_concat(First0, " .", First),
    Faults1 = [Offset-"the clause does not end here with a full stop (.) although a new one begins on a later line"|Faults],
    (   catch(read_one(First, Term, At), _, fail)
    ->  clause_read(Term, Text, Start, At, Clauses-Faults1, Read1)
    ;   Read1 = Clauses-Faults1
    ),
    read_chunk(Text, chunk(Middle, End), Read1, Read).
chunk_fault(error(syntax_error(What), Where), _, _, Start, _, Clauses-Faults, Clauses-[Offset-Message|Faults]) :-
    !,
    error_offset(Where, Inside),
    Offset is Start+Inside,
    syntax_message(What, Message).
chunk_fault(Error, _, _, Start, _, Clauses-Faults, Clauses-[Start-Message|Faults]) :-
    error_text(Error, Message).

error_text(error(resource_error(What), _), Message) :-
    !,
    format(string(Message), "the clause is too large or too deep to be read (~w)", [What]).
error_text(Error, Message) :-
    format(string(Message), "cannot be read: ~p", [Error]).

error_offset(stream(_, _, _, Offset), Offset) :- !.
error_offset(string(_, Offset), Offset) :- !.
error_offset(file(_, _, _, Offset), Offset) :- !.
error_offset(_, 0).

syntax_message(operator_expected, "something is missing here, such as a comma, `<=` or a closing bracket") :- !.
syntax_message(operator_clash, "two parts stand here that do not go together; is a full stop or a bracket missing?") :- !.
syntax_message(operator_balance, "the brackets or operators here do not go together") :- !.
syntax_message(cannot_start_term, "a term cannot begin here; is there a comma too many?") :- !.
syntax_message(illegal_number, "not a number; write 2024-04-01 for a day and 1000000 for an amount") :- !.
syntax_message(end_of_file, "the last clause ends without a full stop (.)") :- !.
syntax_message(quoted_punctuation, "a condition is missing before or behind this punctuation") :- !.
syntax_message(end_of_clause, "the clause ends here before it is complete") :- !.
syntax_message(end_of_clause_expected, "the clause should end here with a full stop (.)") :- !.
syntax_message(What, Message) :-
    format(string(Message), "cannot be read (~w)", [What]).

%   missing_full_stop(+String, -Break, -Last): a line of String that begins at the margin, behind a line that was
%   not waiting for more, begins a clause at Break; Last is the last character in front of it.

missing_full_stop(String, Break, Last) :-
    string_codes(String, Codes),
    skip_blank(Codes, 0, Rest, Begin),
    margin(Rest, Begin, 0'., Begin, Break, Last).

skip_blank([C|Codes], At0, Rest, At) :-
    code_type(C, space),
    !,
    At1 is At0+1,
    skip_blank(Codes, At1, Rest, At).
skip_blank([0'%|Codes], At0, Rest, At) :-
    !,
    skip_line(Codes, At0, Codes1, At1),
    skip_blank(Codes1, At1, Rest, At).
skip_blank(Codes, At, Codes, At).

skip_line([0'\n|Codes], At0, Codes, At) :-
    !,
    At is At0+2.
skip_line([_|Codes], At0, Rest, At) :-
    At1 is At0+1,
    skip_line(Codes, At1, Rest, At).
skip_line([], At, [], At).

margin([0'\n, C|_], At, Previous, Last, Break, Last) :-
    code_type(C, csymf),
    \+ code_type(C, space),
    \+ memberchk(Previous, `,(<=|[`),
    !,
    Break is At+1.
margin([C|Codes], At, Previous, Last, Break, Found) :-
    At1 is At+1,
    (   code_type(C, space)
    ->  margin(Codes, At1, Previous, Last, Break, Found)
    ;   margin(Codes, At1, C, At, Break, Found)
    ).

%!  line_column(+Text, +Offset, -Line, -Column) is det.
%
%   Line and Column, from 1, of the character at Offset.

:- det(line_column/4).
line_column(Text, Offset0, Line, Column) :-
    string_length(Text, Length),
    Offset is min(Offset0, Length),
    sub_string(Text, 0, Offset, _, Before),
    split_string(Before, "\n", "", Lines),
    length(Lines, Line),
    append(_, [Last], Lines),
    !,
    string_length(Last, Column0),
    Column is Column0+1.

%!  chunks(+Codes, +Offset, -Chunks) is det.
%
%   Chunks are chunk(Start, End), each the text of one clause with its full stop, and fault(Offset, Message).

chunks(Codes, Start, Chunks) :-
    (   scan(Codes, Start, Rest, End, Fault)
    ->  (   Fault == none
        ->  Chunks = [chunk(Start, End)|Chunks1]
        ;   Chunks = [Fault|Chunks1]
        ),
        chunks(Rest, End, Chunks1)
    ;   length(Codes, Length),
        End is Start+Length,
        last_chunk(Codes, Start, End, Chunks)
    ).

last_chunk(Codes, Start, End, Chunks) :-
    (   only_blank(Codes)
    ->  Chunks = []
    ;   Chunks = [chunk(Start, End)]
    ).

only_blank(Codes) :-
    skip_blank(Codes, 0, [], _).

%   scan(+Codes, +At, -Rest, -End, -Fault): the clause ends before End; fails where no full stop is left.

scan([0'%|Codes], At, Rest, End, Fault) :-
    !,
    skip_line(Codes, At, Rest1, At1),
    scan(Rest1, At1, Rest, End, Fault).
scan([0'/, 0'*|Codes], At, Rest, End, Fault) :-
    !,
    At1 is At+2,
    (   comment_end(Codes, At1, Rest1, At2)
    ->  scan(Rest1, At2, Rest, End, Fault)
    ;   Rest = [],
        length(Codes, Length),
        End is At1+Length,
        Fault = fault(At, "this comment is never closed; close it with */")
    ).
scan([0'0, 0'', C|Codes], At, Rest, End, Fault) :-
    C \== 0'',
    !,
    At1 is At+3,
    scan(Codes, At1, Rest, End, Fault).
scan([Quote|Codes], At, Rest, End, Fault) :-
    memberchk(Quote, `'"\``),
    !,
    At1 is At+1,
    quoted(Codes, Quote, At1, Rest1, At2, Closed),
    (   Closed == true
    ->  scan(Rest1, At2, Rest, End, Fault)
    ;   Rest = Rest1,
        End = At2,
        Fault = fault(At, "this quotation mark is not closed on its line")
    ).
scan([C, 0'.|Codes], At, Rest, End, Fault) :-
    code_type(C, prolog_symbol),
    !,
    At1 is At+2,
    scan(Codes, At1, Rest, End, Fault).
scan([0'.|Codes], At, Codes, End, none) :-
    clause_end(Codes),
    !,
    End is At+1.
scan([_|Codes], At, Rest, End, Fault) :-
    At1 is At+1,
    scan(Codes, At1, Rest, End, Fault).

clause_end([]).
clause_end([C|_]) :-
    (   C == 0'%
    ->  true
    ;   code_type(C, space)
    ).

comment_end([0'*, 0'/|Codes], At0, Codes, At) :-
    !,
    At is At0+2.
comment_end([_|Codes], At0, Rest, At) :-
    At1 is At0+1,
    comment_end(Codes, At1, Rest, At).

quoted([0'\\, C|Codes], Quote, At0, Rest, At, Closed) :-
    !,
    At1 is At0+2,
    (   C == 0'\n, Codes = []
    ->  Rest = [], At = At1, Closed = false
    ;   quoted(Codes, Quote, At1, Rest, At, Closed)
    ).
quoted([Quote, Quote|Codes], Quote, At0, Rest, At, Closed) :-
    !,
    At1 is At0+2,
    quoted(Codes, Quote, At1, Rest, At, Closed).
quoted([Quote|Codes], Quote, At0, Codes, At, true) :-
    !,
    At is At0+1.
quoted([0'\n|Codes], _, At0, Codes, At, false) :-
    !,
    At is At0+1.
quoted([_|Codes], Quote, At0, Rest, At, Closed) :-
    At1 is At0+1,
    quoted(Codes, Quote, At1, Rest, At, Closed).
quoted([], _, At, [], At, false).
