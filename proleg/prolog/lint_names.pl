:- module(proleg_lint_names,
          [ slip_of_pen/2,              % +Name, +Other
            kana_slip/2,                % +Name, +Other
            variable_kind/2             % +Name, -Kind
          ]).
:- use_module(library(lists), [append/3, member/2]).

/** <module> Names that differ by a slip of the pen

In legal English names that differ by one letter may both be meant (payer, payee), in Japanese by one character (売主,
買主). A slip is therefore only what is hardly ever meant: a letter left out, doubled or exchanged with its neighbour in
a word of four letters or more; and in Japanese a kana more or less (取消し, 取り消し).
*/

%!  slip_of_pen(+Name:atom, +Other:atom) is semidet.

slip_of_pen(Name, Other) :-
    Name \== Other,
    atom_length(Name, Length),
    atom_length(Other, OtherLength),
    abs(Length-OtherLength) =< 1,
    atomic_list_concat(Words, '_', Name),
    atomic_list_concat(OtherWords, '_', Other),
    differing(Words, OtherWords, Word, OtherWord),
    (   latin(Word),
        latin(OtherWord)
    ->  atom_length(Word, WordLength),
        WordLength >= 4,
        slip(Word, OtherWord, _)
    ;   kana_slip(Word, OtherWord)
    ).

%   differing(+Words, +OtherWords, -Word, -OtherWord): the one word in which they differ.

differing([Word|Words], [Other|Others], Differing, DifferingOther) :-
    (   Word == Other
    ->  differing(Words, Others, Differing, DifferingOther)
    ;   Words == Others,
        Differing = Word,
        DifferingOther = Other
    ).

latin(Word) :-
    atom_codes(Word, Codes),
    \+ ( member(Code, Codes), \+ ( Code < 128, code_type(Code, alpha) ) ).

%!  kana_slip(+Name:atom, +Other:atom) is semidet.
%
%   True when one has one kana more than the other.

kana_slip(Name, Other) :-
    slip(Name, Other, one_more(Code)),
    between(0x3041, 0x30FF, Code).

%   slip(+Name, +Other, -Slip): one_more(Code), the character that one has more, or `exchanged`.

slip(Name, Other, Slip) :-
    atom_codes(Name, Codes),
    atom_codes(Other, OtherCodes),
    behind_common(Codes, OtherCodes, Rest, OtherRest),
    slip_in(Rest, OtherRest, Slip),
    !.

behind_common([Code|Codes], [Code|OtherCodes], Rest, OtherRest) :-
    !,
    behind_common(Codes, OtherCodes, Rest, OtherRest).
behind_common(Rest, OtherRest, Rest, OtherRest).

slip_in([Code|Rest], Rest, one_more(Code)).
slip_in(Rest, [Code|Rest], one_more(Code)).
slip_in([A, B|Rest], [B, A|Rest], exchanged).

%!  variable_kind(+Name:atom, -Kind) is det.
%
%   Kind is `plain`, `ignored` (an underscore and a capital: it is not to matter), or `other`: names that cannot tell,
%   such as `_買主`, for Japanese has no capitals.

:- det(variable_kind/2).
variable_kind(Name, Kind) :-
    atom_codes(Name, Codes),
    kind(Codes, Kind).

kind([0'_, Code|_], Kind), code_type(Code, upper) => Kind = ignored.
kind([0'_|_], Kind) => Kind = other.
kind(_, Kind) => Kind = plain.
