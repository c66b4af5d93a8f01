:- module(proleg_chunks,
          [ chunks/3,                   % +Codes, +Offset, -Chunks
            missing_full_stop/3         % +String, -Break, -Last
          ]).

/** <module> Where the clauses of a faulty file end

SWI-Prolog's reader resumes behind the next full stop after an error; this scan knows comments, quotes and full stops, and
nothing else of Prolog, so that each clause can be read by itself.
*/

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

%!  missing_full_stop(+String, -Break, -Last) is semidet.
%
%   A line of String that begins at the margin, behind a line that was not waiting for more, begins a clause at Break;
%   Last is the last character in front of it.

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
