:- module(proleg_compile,
          [ compile_rules/4             % +Module, +Files, +Language, -Faults
          ]).
:- use_module(library(apply), [foldl/4, maplist/3]).
:- use_module(library(assoc), [assoc_to_list/2, empty_assoc/1, get_assoc/3, list_to_assoc/2, put_assoc/4]).
:- use_module(library(lists), [append/2, append/3, member/2]).
:- use_module(checked, [checked_statements/4]).
:- use_module(clauses, [add_attack/4, add_head/4, add_rule/4, declare/3, gather/2, table_head/3]).
:- use_module(loops, [loop_faults/4]).
:- use_module(shared_work, [dear_heads/3]).
:- use_module(standing, [add_statements/3]).
:- use_module(statements, [atom_key/2, key_atom/2, statement/3]).
:- use_module(strata, [dependencies/3, recursion/3, strata/3]).
:- use_module(syntax, [read_rules/4]).

/** <module> Rule files → a module of clauses

The module holds, for each rule, its record and the clause that applies it (clauses.pl):

    rule(Id, Head, Frame, Conditions)       Conditions: fact(Goal, FactId), ground(Goal), condition(Goal) or
                                            total(Amount, Conditions, Sum, FactIds); Frame has all variables of the rule
    attack(Head, Effect, Ground, Extra, Id) Effect: defeats, reduces (Extra: the amount, or on(Amount, Day)), in_exchange
                                            (the performance), bears_interest (interest(Percent, From))
    place(Id, File, Line, Name, Source)     Source: source(Law, Article, En, Ja) or none
    head(Head, Burden, Holds, ReliedOn)     what some rule concludes, its arguments variables, with two calls
    uses(Fact, Id, Burden, Proven, Why, Unproven)
                                            an ultimate fact that some rule asks for, likewise
    states(Fact)                            an ultimate fact that a canonical program itself states
    recursive(Head, Sign)                   a head that depends on itself; Sign: positive, or negative through an exception
    raw(Kind, Atom, Party, Place)           what a canonical program states of the proceedings
*/

%!  compile_rules(+Module, +Files, +Language, -Faults) is det.
%
%   Faults lists what is wrong with Files, a list of Name-Text, as fault(File, Line, Column, Code, Message); only when
%   it is empty may Module be used. Language is civil(Declared), with declared(Name, Arity, Kind) for each predicate of
%   the vocabulary, or program(Pleading) for a canonical program, which declares nothing and brings its own facts.

:- det(compile_rules/4).
compile_rules(Module, Files, Language, Faults) :-
    maplist(read_file, Files, Read),
    findall(Fault, ( member(read(_, _, Faults0), Read), member(Fault, Faults0) ), Faults1),
    foldl(statements_of, Read, []-[], Statements-Facts),
    checked_statements(Statements, Language, checked(Rules, Attacks), Faults2),
    fact_faults(Facts, Language, Faults3),
    append([Faults1, Faults2, Faults3], Faults4),
    (   Faults4 \== []
    ->  sort(Faults4, Faults)
    ;   generate(Module, Language, Rules, Attacks, Facts, Faults)
    ).

statements_of(read(Statements, Facts, _), Statements0-Facts0, All) :-
    append(Statements0, Statements, Statements1),
    append(Facts0, Facts, Facts1),
    All = Statements1-Facts1.

read_file(File-Text, read(Statements, Facts, Faults)) :-
    read_rules(File, Text, Clauses, Faults0),
    statements(Clauses, File, Statements, Facts, Faults, Faults0).

%   statements(+Clauses, +File, -Statements, -Facts, -Faults, ?Rest): the many facts apart from the few rules.

statements([], _, [], [], Faults, Faults).
statements([Clause|Clauses], File, Statements, Facts, Faults, Rest) :-
    catch(statement(Clause, File, Statement), fault(Code, Message), true),
    (   nonvar(Code)
    ->  Clause = clause(_, Line, Column, _),
        Faults = [fault(File, Line, Column, Code, Message)|Faults1],
        statements(Clauses, File, Statements, Facts, Faults1, Rest)
    ;   arg(1, Statement, fact(_, _, _))
    ->  Facts = [Statement|Facts1],
        statements(Clauses, File, Statements, Facts1, Faults, Rest)
    ;   Statements = [Statement|Statements1],
        statements(Clauses, File, Statements1, Facts, Faults, Rest)
    ).

%   A rule base says what the law is; the facts are those of the case.

fact_faults(_, program(_), Faults) =>
    Faults = [].
fact_faults(Facts, civil(_), Faults) =>
    findall(fault(File, Line, Column, not_a_rule, "a fact; in a rule base of the law facts come from the case alone"),
            member(statement(_, place(File, Line, Column), _), Facts),
            Faults).

generate(Module, Language, Rules0, Attacks, Facts, Faults) :-
    stated(Facts, Stated),
    with_fact_rules(Stated, Attacks, Rules0, Rules),
    findall(Key, member(rule(Key, _, _, _), Rules), Keys0),
    sort(Keys0, Heads),
    dependencies(Rules, Attacks, Edges),
    strata(Heads, Edges, Strata),
    recursion(Strata, Edges, Recursive),
    loop_faults(Recursive, Rules, Attacks, Faults),
    (   Faults == []
    ->  fact_keys(Rules, Stated, FactKeys),
        declare(Module, Heads, FactKeys),
        forall(member(Key-_, Stated), ( key_atom(Key, Fact), assertz(Module:states(Fact)) )),
        dear_heads(Strata, Rules-Attacks, Dear),
        add_heads(Heads, Module, Recursive, Dear, Attacks),
        foldl(add_rule(Module), Rules, 1, Next),
        foldl(add_attack(Module), Attacks, Next, _),
        gather(Module, Heads),
        add_statements(Module, Language, Facts)
    ;   true
    ).

add_heads(Heads, Module, Recursive, Dear, Attacks) :-
    findall(Key-true, member(attack(defeats, Key, _, _, _, _), Attacks), Attacked0),
    sort(Attacked0, Attacked1),
    list_to_assoc(Attacked1, Attacked),
    forall(member(Key, Heads),
           (   (   get_assoc(Key, Recursive, Sign)
               ->  table_head(Module, Key, Sign)
               ;   Sign = none,
                   (   get_assoc(Key, Dear, true)
                   ->  table_head(Module, Key, none)
                   ;   true
                   )
               ),
               (   get_assoc(Key, Attacked, true)
               ->  add_head(Module, Key, Sign, attacked)
               ;   add_head(Module, Key, Sign, unattacked)
               )
           )).

fact_keys(Rules, Stated, Keys) :-
    findall(Key,
            (   member(rule(_, _, Conditions, _), Rules),
                asked_for(Conditions, Goal),
                atom_key(Goal, Key)
            ;   member(Key-_, Stated)
            ),
            Keys0),
    sort(Keys0, Keys).

asked_for(Conditions, Goal) :-
    member(Condition, Conditions),
    (   Condition = fact(Goal, _)
    ;   Condition = total(_, Inner, _, _),
        asked_for(Inner, Goal)
    ).

%   with_fact_rules(+Stated, +Attacks, +Rules0, -Rules): an ultimate fact to which there is an exception, one that is
%   itself an exception, and one that is a head as well, is a ground that rests on the fact alone.

with_fact_rules(Stated, Attacks, Rules0, Rules) :-
    findall(Key-head, member(rule(Key, _, _, _), Rules0), Headed0),
    first_of_each(Headed0, Headed),
    findall(Key-Info, attack_key(Attacks, Key, Info), Attacking0),
    first_of_each(Attacking0, Attacking),
    list_to_assoc(Headed, IsHead),
    list_to_assoc(Stated, StatedAt),
    findall(Key-Info, ( member(Key-Info, Stated), get_assoc(Key, IsHead, _) ), Both),
    findall(Key-Info,
            ( member(Key-Info0, Attacking), \+ get_assoc(Key, IsHead, _),
              ( get_assoc(Key, StatedAt, Info) -> true ; Info = Info0 ) ),
            Plain),
    append(Both, Plain, Resting),
    maplist(fact_rule, Resting, Added),
    append(Rules0, Added, Rules).

%   stated(+Facts, -Stated): Key-Info of the first fact of each key.

stated(Facts, Stated) :-
    empty_assoc(Empty),
    foldl(state_key, Facts, Empty, Keys),
    assoc_to_list(Keys, Stated).

state_key(statement(fact(_, Atom, _), place(File, Line, _), _), Keys0, Keys) :-
    atom_key(Atom, Key),
    (   get_assoc(Key, Keys0, _)
    ->  Keys = Keys0
    ;   put_assoc(Key, Keys0, info(File, Line, none, none), Keys)
    ).

attack_key(Attacks, Key, Info) :-
    member(attack(_, Target, _, Ground, _, Info), Attacks),
    (   Key = Target
    ;   atom_key(Ground, Key)
    ).

first_of_each(Pairs0, Pairs) :-
    sort(1, @=<, Pairs0, Sorted),
    firsts(Sorted, Pairs).

firsts([], []).
firsts([Key-Value|Pairs], [Key-Value|Firsts]) :-
    rest_behind(Key, Pairs, Rest),
    firsts(Rest, Firsts).

rest_behind(Key, [Key0-_|Pairs], Rest) :-
    Key0 == Key,
    !,
    rest_behind(Key, Pairs, Rest).
rest_behind(_, Pairs, Pairs).

fact_rule(Key-Info, rule(Key, Head, [fact(Head, _)], Info)) :-
    key_atom(Key, Head).
