:- module(proleg_strata,
          [ dependencies/3,             % +Rules, +Attacks, -Edges
            needed/3,                   % +Conditions, -Goal, -Sign
            strata/3,                   % +Nodes, +Edges, -Strata
            recursion/3                 % +Strata, +Edges, -Recursive
          ]).
:- use_module(library(apply), [foldl/4, maplist/3]).
:- use_module(library(assoc), [get_assoc/3, list_to_assoc/2]).
:- use_module(library(lists), [member/2, nth1/3, reverse/2]).
:- use_module(library(pairs), [pairs_keys_values/3, transpose_pairs/2]).
:- use_module(statements, [atom_key/2]).

/** <module> What depends on what: the strata of a rule base

Heads that depend on each other form one stratum; the strata are in the order in which they can be judged (Tarjan's
algorithm). Positive recursion is judged by tabling; recursion through an exception may have no answer, or two.
*/

%!  dependencies(+Rules:list, +Attacks:list, -Edges:list) is det.
%
%   Edges are edge(From, To, Sign): a ground of From rests on To, or, with the Sign `negative`, is defeated by it or adds
%   up what rests on it.

:- det(dependencies/3).
dependencies(Rules, Attacks, Edges) :-
    findall(edge(From, To, Sign),
            (   member(rule(From, _, Conditions, _), Rules),
                needed(Conditions, Goal, Sign),
                atom_key(Goal, To)
            ;   member(attack(defeats, From, _, Ground, _, _), Attacks),
                atom_key(Ground, To),
                Sign = negative
            ),
            Edges0),
    sort(Edges0, Edges).

%!  needed(+Conditions, -Goal, -Sign) is nondet.
%
%   Goal is a ground that Conditions ask for.

needed(Conditions, Goal, Sign) :-
    member(Condition, Conditions),
    (   Condition = ground(Goal),
        Sign = positive
    ;   Condition = total(_, Inner, _, _),
        needed(Inner, Goal, _),
        Sign = negative
    ).

%!  strata(+Nodes:list, +Edges:list, -Strata:list) is det.
%
%   Edges are edge(From, To, Sign). Strata are stratum(Members, Recursive), those first on which others depend;
%   Recursive is `true` where a member depends on itself.

:- det(strata/3).
strata(Nodes, Edges, Strata) :-
    length(Nodes, Count),
    numlist_from(Nodes, 1, Numbered),
    list_to_assoc(Numbered, Numbers),
    findall(From-To,
            ( member(edge(FromNode, ToNode, _), Edges),
              get_assoc(FromNode, Numbers, From), get_assoc(ToNode, Numbers, To) ),
            Pairs0),
    sort(Pairs0, Pairs),
    functor(Next, next, Count),
    fill_next(Pairs, Next),
    functor(Index, index, Count),
    functor(Low, low, Count),
    functor(On, on, Count),
    Graph = graph(Next, Index, Low, On),
    pairs_keys_values(Numbered, _, Vertices),
    foldl(visit(Graph), Vertices, state(1, [], []), state(_, _, Found)),
    transpose_pairs(Numbered, Named0),
    pairs_keys_values(Named0, _, NamesList),
    Names =.. [names|NamesList],
    reverse(Found, Components),
    maplist(stratum(Next, Names), Components, Strata).

numlist_from([], _, []).
numlist_from([Node|Nodes], Number, [Node-Number|Numbered]) :-
    Number1 is Number+1,
    numlist_from(Nodes, Number1, Numbered).

fill_next([], _).
fill_next([From-To|Pairs], Next) :-
    arg(From, Next, Targets),
    (   var(Targets)
    ->  Targets = [To]
    ;   setarg(From, Next, [To|Targets])
    ),
    fill_next(Pairs, Next).

visit(Graph, Vertex, State0, State) :-
    Graph = graph(_, Index, _, _),
    arg(Vertex, Index, Seen),
    (   nonvar(Seen)
    ->  State = State0
    ;   enter(Graph, Vertex, State0, State)
    ).

enter(Graph, Vertex, state(Number, Stack0, Found0), State) :-
    Graph = graph(Next, Index, Low, On),
    setarg(Vertex, Index, Number),
    setarg(Vertex, Low, Number),
    setarg(Vertex, On, true),
    Number1 is Number+1,
    arg(Vertex, Next, Targets0),
    (   var(Targets0)
    ->  Targets = []
    ;   Targets = Targets0
    ),
    foldl(follow(Graph, Vertex), Targets, state(Number1, [Vertex|Stack0], Found0), state(Number2, Stack1, Found1)),
    arg(Vertex, Low, Lowest),
    (   Lowest =:= Number
    ->  leave(Stack1, Vertex, On, Component, Stack),
        State = state(Number2, Stack, [Component|Found1])
    ;   State = state(Number2, Stack1, Found1)
    ).

follow(Graph, From, To, State0, State) :-
    Graph = graph(_, Index, Low, On),
    arg(To, Index, Seen),
    (   var(Seen)
    ->  enter(Graph, To, State0, State),
        arg(To, Low, Reached),
        lower(From, Low, Reached)
    ;   State = State0,
        arg(To, On, Open),
        (   Open == true
        ->  lower(From, Low, Seen)
        ;   true
        )
    ).

lower(Vertex, Low, Reached) :-
    arg(Vertex, Low, Lowest),
    (   Reached < Lowest
    ->  setarg(Vertex, Low, Reached)
    ;   true
    ).

leave([Vertex|Stack0], Last, On, [Vertex|Component], Stack) :-
    setarg(Vertex, On, false),
    (   Vertex =:= Last
    ->  Component = [],
        Stack = Stack0
    ;   leave(Stack0, Last, On, Component, Stack)
    ).

stratum(Next, Names, Component, stratum(Members, Recursive)) :-
    findall(Name, ( member(Vertex, Component), arg(Vertex, Names, Name) ), Members),
    (   Component = [Vertex]
    ->  arg(Vertex, Next, Targets),
        (   nonvar(Targets),
            memberchk(Vertex, Targets)
        ->  Recursive = true
        ;   Recursive = false
        )
    ;   Recursive = true
    ).

%!  recursion(+Strata:list, +Edges:list, -Recursive) is det.
%
%   Recursive is an assoc of Key-Sign for the heads that depend on themselves, `negative` where through an exception.

:- det(recursion/3).
recursion(Strata, Edges, Recursive) :-
    findall(Members, member(stratum(Members, true), Strata), Cycles),
    findall(Key-Number, ( nth1(Number, Cycles, Members), member(Key, Members) ), Numbered),
    list_to_assoc(Numbered, Numbers),
    findall(Number,
            ( Numbered \== [], member(edge(From, To, negative), Edges),
              get_assoc(From, Numbers, Number), get_assoc(To, Numbers, Number) ),
            Negative0),
    sort(Negative0, Negative),
    findall(Key-Sign,
            ( member(Key-Number, Numbered), ( memberchk(Number, Negative) -> Sign = negative ; Sign = positive ) ),
            Signs),
    list_to_assoc(Signs, Recursive).
