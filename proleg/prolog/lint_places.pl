:- module(proleg_lint_places,
          [ placed/4,                   % +Founds, +Files, +Sources, -Findings
            occurrence/3,               % +Term, +Variable, -Path
            goal_paths/3                % +Goals, +Path, -Placed
          ]).
:- use_module(library(lists), [last/2, member/2, nth1/3, reverse/2]).
:- use_module(library(pairs), [group_pairs_by_key/2]).

/** <module> Where in a file a finding stands

What lint finds stands at a path into a clause: a list of argument numbers from the part up to the clause, in which
goal(N) is the Nth of a conjunction and item(N) the Nth of a list. Only a clause of which something is said is read once
more, now with the position of each of its parts.

Files is files(file(Name, Text), ...), Sources sources(source(File, Clause), ...): File the number of the file, Clause
as read_rules/4 gives it; a clause is known by its number in Sources.
*/

max_guesses(200).

%!  placed(+Founds, +Files, +Sources, -Findings) is det.
%
%   Founds are found(Clause, Path, Severity, Code, Message); Findings finding(File, Line, Column, Severity, Code,
%   Message), File the number of the file.

:- det(placed/4).
placed(Founds, Files, Sources, Findings) :-
    findall(Number-Found, ( member(Found, Founds), arg(1, Found, Number) ), Pairs0),
    keysort(Pairs0, Pairs),
    group_pairs_by_key(Pairs, Groups),
    with_clauses(Groups, none, Files, Sources, Findings0),
    sort(Findings0, Findings).

with_clauses([], _, _, _, []).
with_clauses([Number-Founds|Groups], Starts0, Files, Sources, Findings) :-
    arg(Number, Sources, source(File, Clause)),
    (   Starts0 = starts(File, _)
    ->  Starts = Starts0
    ;   arg(File, Files, file(_, Text)),
        line_starts(Text, Lines),
        Starts = starts(File, Lines)
    ),
    clause_parts(Number, Clause, File, Files, Sources, Starts, Parts),
    in_clause(Founds, File, Parts, Findings, Findings1),
    with_clauses(Groups, Starts, Files, Sources, Findings1).

in_clause([], _, _, Findings, Findings).
in_clause([found(_, Path, Severity, Code, Message)|Founds], File, Parts, [Finding|Findings], Rest) :-
    part_place(Path, Parts, Line, Column),
    Finding = finding(File, Line, Column, Severity, Code, Message),
    in_clause(Founds, File, Parts, Findings, Rest).

%   line_starts(+Text, -Starts): starts(Offset, ...), the offset of the first character of each line.

line_starts(Text, Starts) :-
    split_string(Text, "\n", "", Lines),
    offsets(Lines, 0, Offsets),
    compound_name_arguments(Starts, starts, Offsets).

offsets([], _, []).
offsets([Line|Lines], Offset, [Offset|Offsets]) :-
    string_length(Line, Length),
    Next is Offset+Length+1,
    offsets(Lines, Next, Offsets).

%   clause_parts(..., -Parts): parts(Term, Positions, Text, Line, Column): the clause read once more from Text, which
%   begins at Line and Column; or only(Line, Column) where it cannot be found again.

clause_parts(Number, clause(Term, Line, Column0, _), File, Files, Sources, starts(_, Lines), Parts) :-
    arg(File, Files, file(_, Whole)),
    (   arg(Line, Lines, LineStart),
        start_in_line(Whole, LineStart, Column0, Inside),
        Start is LineStart+Inside,
        clause_end(Number, File, Line, Sources, Lines, Whole, End),
        End > Start,
        Length is End-Start,
        sub_string(Whole, Start, Length, _, Text),
        reread(Text, Again, Positions),
        Again =@= Term
    ->  Column is Inside+1,
        Parts = parts(Again, Positions, Text, Line, Column)
    ;   Parts = only(Line, Column0)
    ).

%   start_in_line(+Text, +LineStart, +Column, -Offset): where the clause begins; in a faulty file, of which each clause
%   is read apart, Column is but the first guess.

start_in_line(Text, LineStart, Column, Offset) :-
    column_offset(Text, LineStart, Column, First),
    (   Offset = First
    ;   max_guesses(Most),
        Last is First+Most,
        Next is First+1,
        between(Next, Last, Offset),
        At is LineStart+Offset-1,
        sub_string(Text, At, 1, _, Before),
        (   Before == "\n"
        ->  !,
            fail
        ;   memberchk(Before, [" ", "\t", ".", "/"])  % what may stand in front of a clause
        )
    ).

%   column_offset(+Text, +LineStart, +Column, -Offset): the reader counts a tab as the way to the next multiple of 8.

column_offset(_, _, 1, 0) :-
    !.
column_offset(Text, LineStart, Column, Offset) :-
    Wanted is Column-1,
    column_offset_(0, 0, Wanted, Text, LineStart, Offset).

column_offset_(Offset, Column, Wanted, _, _, Offset) :-
    Column >= Wanted,
    !.
column_offset_(Offset0, Column0, Wanted, Text, LineStart, Offset) :-
    At is LineStart+Offset0,
    sub_string(Text, At, 1, _, Char),
    (   Char == "\t"
    ->  Column is (Column0 \/ 7)+1
    ;   Column is Column0+1
    ),
    Offset1 is Offset0+1,
    column_offset_(Offset1, Column, Wanted, Text, LineStart, Offset).

%   clause_end(..., -End): the clause ends before End, the line of the next one or the line behind that; the longer
%   first, for two clauses may share a line.

clause_end(Number, File, Line, Sources, Lines, Whole, End) :-
    Next is Number+1,
    (   arg(Next, Sources, source(File, clause(_, NextLine, _, _)))
    ->  (   Behind is NextLine+1,
            arg(Behind, Lines, End)
        ;   NextLine > Line,
            arg(NextLine, Lines, End)
        )
    ;   string_length(Whole, End)
    ).

reread(Text0, Term, Positions) :-
    string_concat(Text0, "\n .", Text),  % a clause whose full stop is missing was read all the same
    setup_call_cleanup(open_string(Text, In),
                       catch(read_term(In, Term,
                                       [ module(proleg_syntax), syntax_errors(error), subterm_positions(Positions),
                                         cycles(false), double_quotes(string), back_quotes(codes), dotlists(false),
                                         var_prefix(false) ]),
                             _, fail),
                       close(In)).

part_place(_, only(Line0, Column0), Line, Column) =>
    Line = Line0,
    Column = Column0.
part_place(Path, parts(Term, Positions, Text, Line0, Column0), Line, Column) =>
    reverse(Path, Down),
    position(Down, Term, Positions, Offset),
    sub_string(Text, 0, Offset, _, Before),
    split_string(Before, "\n", "", Lines),
    length(Lines, Count),
    last(Lines, Last),
    string_length(Last, Length),
    Line is Line0+Count-1,
    (   Count =:= 1
    ->  Column is Column0+Length
    ;   Column is Length+1
    ).

%   position(+Down, +Term, +Positions, -Offset): where the part begins, or the innermost part around it that is known.

position([], _, Positions, Offset) =>
    arg(1, Positions, Offset).
position(Path, Term, parentheses_term_position(_, _, Inner), Offset) =>
    position(Path, Term, Inner, Offset).
position([Step|Path], Term, Positions, Offset) =>
    (   inner(Step, Term, Positions, Inner, InnerPositions)
    ->  position(Path, Inner, InnerPositions, Offset)
    ;   arg(1, Positions, Offset)
    ).

inner(goal(Number), Term, Positions, Inner, InnerPositions) :-
    conjunct(Term, Positions, Number, Left, Inner, InnerPositions),
    Left =:= 0.
inner(item(Number), Term, list_position(_, _, Items, _), Inner, InnerPositions) :-
    nth1(Number, Items, InnerPositions),
    nth1(Number, Term, Inner).
inner(Place, Term, term_position(_, _, _, _, Arguments), Inner, InnerPositions) :-
    integer(Place),
    arg(Place, Term, Inner),
    nth1(Place, Arguments, InnerPositions).
inner(1, {Inner}, brace_term_position(_, _, InnerPositions), Inner, InnerPositions).

%   conjunct(+Conjunction, +Positions, +Number, -Left, -Goal, -GoalPositions): the goal with that number, in the order
%   of comma_list/2; Left is 0 where there is one, else how many are missing.

conjunct(Term, Positions, Number, Left, Goal, GoalPositions), nonvar(Term), Term = (A, B) =>
    (   Positions = parentheses_term_position(_, _, term_position(_, _, _, _, [PositionsA, PositionsB]))
    ->  true
    ;   Positions = term_position(_, _, _, _, [PositionsA, PositionsB])
    ),
    conjunct(A, PositionsA, Number, Left0, Goal, GoalPositions),
    (   Left0 =:= 0
    ->  Left = 0
    ;   conjunct(B, PositionsB, Left0, Left, Goal, GoalPositions)
    ).
conjunct(Goal0, Positions, 1, Left, Goal, GoalPositions) =>
    Left = 0,
    Goal = Goal0,
    GoalPositions = Positions.
conjunct(_, _, Number, Left, _, _) =>
    Left is Number-1.

%!  occurrence(+Term, +Variable, -Path) is nondet.
%
%   Variable stands at Path in Term.

occurrence(Term, Variable, Path) :-
    occurs_at(Term, Variable, Down),
    reverse(Down, Path).

occurs_at(Term, Variable, []) :-
    Term == Variable,
    !.
occurs_at(List, Variable, [item(Number)|Path]) :-
    is_list(List),
    !,
    nth1(Number, List, Item),
    occurs_at(Item, Variable, Path).
occurs_at(Term, Variable, [Place|Path]) :-
    compound(Term),
    arg(Place, Term, Argument),
    occurs_at(Argument, Variable, Path).

%!  goal_paths(+Goals, +Path, -Placed) is det.
%
%   Placed is a list of Path-Goal: where each of the Goals of the conjunction at Path stands.

:- det(goal_paths/3).
goal_paths(Goals, Path, Placed) :-
    goal_paths_(Goals, 1, Path, Placed).

goal_paths_([], _, _, []).
goal_paths_([Goal|Goals], Number, Path, [[goal(Number)|Path]-Goal|Placed]) :-
    Next is Number+1,
    goal_paths_(Goals, Next, Path, Placed).
