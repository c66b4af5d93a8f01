:- module(proleg_proof_json,
          [ proof_dict/4,               % +Module, +Language, +Proof, -Dict
            account_dict/2,             % +Account, -Dict
            value_json/2                % +Term, -Json
          ]).
:- use_module(library(apply), [maplist/3]).
:- use_module(library(pairs), [pairs_values/2]).
:- use_module(account, [taken/3]).
:- use_module(amounts, [number_of/2, whole_amount/2]).
:- use_module(standing, [fact_standing/5]).
:- use_module(statements, [atom_parts/3]).

/** <module> Proof terms → the objects that cross the door

The keys are those of the models in model.py; arguments are lists, which engine.py names.
*/

%!  proof_dict(+Module, +Language, +Proof, -Dict) is det.
%
%   Language is `civil` or `program`: in a program a fact brings its standing from here, in a case Python knows it.

:- det(proof_dict/4).
proof_dict(Module, Language, proof(Grounds, Available), _{claim:0, grounds:Dicts, available:Names}) :-
    pairs_values(Available, Names0),
    sort(Names0, Names1),
    maplist(atom_string, Names1, Names),
    maplist(ground_dict(Module, Language), Grounds, Dicts).

ground_dict(Module, Language, ground(Number, Goal, Level, Burden, MadeOut, Holds, Reason, Derivations, Attacks), Dict) :-
    atom_parts(Goal, Name, Arguments),
    maplist(value_json, Arguments, Values),
    maplist(derivation_dict(at(Module, Language, Burden)), Derivations, DerivationDicts),
    maplist(attack_dict(Module), Attacks, AttackDicts),
    atom_string(Name, Predicate),
    Dict = _{number:Number, predicate:Predicate, args:Values, level:Level, burden:Burden, made_out:MadeOut, holds:Holds,
             reason:Reason, derivations:DerivationDicts, attacks:AttackDicts}.

derivation_dict(At, derivation(Id, Holds, Steps), _{rule:Rule, holds:Holds, steps:Dicts}) :-
    At = at(Module, _, _),
    rule_dict(Module, Id, Rule),
    maplist(step_dict(At), Steps, Dicts).

step_dict(at(Module, Language, Burden), fact(Goal, Id, Holds, Reason), Dict) =>
    atom_parts(Goal, Name, Arguments),
    maplist(value_json, Arguments, Values),
    fact_id(Id, FactId),
    atom_string(Name, Predicate),
    Dict0 = _{kind:fact, predicate:Predicate, args:Values, holds:Holds, fact:FactId, reason:Reason},
    (   Language == program
    ->  fact_standing(Module, Goal, Id, Burden, Standing0),
        standing_json(Standing0, Standing),
        Dict = Dict0.put(standing, Standing)
    ;   Dict = Dict0
    ).
step_dict(_, ground(Number, Holds, Reason), Dict) =>
    Dict = _{kind:ground, ground:Number, holds:Holds, reason:Reason}.
step_dict(_, condition(Goal, Holds, Reason), Dict) =>
    atom_parts(Goal, Name, Arguments),
    maplist(value_json, Arguments, Values),
    atom_string(Name, Condition),
    Dict = _{kind:condition, condition:Condition, values:Values, holds:Holds, reason:Reason}.

fact_id(none, Json) => Json = null.
fact_id(File:Line, Json) => format(string(Json), "~w:~d", [File, Line]).
fact_id(Id, Json) => atom_string(Id, Json).

standing_json(null, Json) => Json = null.
standing_json(standing(AllegedBy, Answer, Found, Produced, Obvious), Json) =>
    Json = _{alleged_by:AllegedBy, answer:Answer, found:Found, produced:Produced, obvious:Obvious}.

attack_dict(Module, attack(Effect, Number, Id, Holds, Extra), Dict) :-
    rule_dict(Module, Id, Rule),
    extra(Effect, Extra, Said),
    Dict0 = _{effect:Effect, ground:Number, rule:Rule, holds:Holds},
    Dict = Dict0.put(Said).

extra(defeats, _, Said) =>
    Said = _{}.
extra(reduces, Extra, Said) =>
    taken(Extra, Amount0, Day0),
    (   whole_amount(Amount0, Amount1)
    ->  Amount = Amount1
    ;   Amount = null
    ),
    value_json(Day0, Day),
    Said = _{amount:Amount, day:Day}.
extra(bears_interest, interest(Percent, From), Said) =>
    rate_json(Percent, Rate),
    value_json(From, Day),
    Said = _{rate:Rate, day:Day}.
extra(in_exchange, Extra, Said) =>
    atom_parts(Extra, Name, Arguments),
    maplist(value_json, Arguments, Values),
    atom_string(Name, Predicate),
    Said = _{performance:_{predicate:Predicate, args:Values}}.

rate_json(Percent, Rate) :-
    (   ground(Percent),
        catch(number_of(Percent, Number), incomparable, fail),
        number(Number)
    ->  value_json(Number, Rate)
    ;   Rate = null
    ).

%!  account_dict(+Account, -Dict) is det.
%
%   Account as in account.pl; null where it is `none`.

:- det(account_dict/2).
account_dict(none, Dict) => Dict = null.
account_dict(account(Principal, _, Amount, Accrued, Periods0, Steps0), Dict) =>
    maplist(period_dict, Periods0, Periods),
    maplist(account_step_dict, Steps0, Steps),
    Dict = _{principal:Principal, amount:Amount, accrued:Accrued, periods:Periods, steps:Steps}.

period_dict(period(Percent, From0, To0, Ground), _{rate:Rate, from:From, to:To, ground:Ground}) :-
    value_json(Percent, Rate),
    value_json(From0, From),
    (   To0 == null
    ->  To = null
    ;   value_json(To0, To)
    ).

account_step_dict(step(What, Amount, Ref), Dict) :-
    (   Ref == none
    ->  Ground = null
    ;   Ground = Ref
    ),
    account_step(What, Said),
    Dict0 = _{amount:Amount, ground:Ground},
    Dict = Dict0.put(Said).

account_step(accrued(From0, To0, On, Percents), Said) =>
    maplist(value_json, [From0, To0|Percents], [From, To|Rates]),
    Said = _{kind:accrued, from:From, to:To, on:On, rates:Rates}.
account_step(to_interest(Of), Said) =>
    Said = _{kind:to_interest, of:Of}.
account_step(Kind, Said) =>
    Said = _{kind:Kind}.

rule_dict(_, fact(File:Line), Dict) =>
    Dict = _{file:File, line:Line, name:null, law:"", article:"", text:null}.
rule_dict(Module, Id, Dict) =>
    Module:place(Id, File, Line, Name0, Source),
    (   Name0 == none
    ->  Name = null
    ;   atom_string(Name0, Name)
    ),
    source_words(Source, Law, Article, Text),
    Dict = _{file:File, line:Line, name:Name, law:Law, article:Article, text:Text}.

source_words(none, Law, Article, Text) =>
    Law = "",
    Article = "",
    Text = null.
source_words(source(Law0, Article0, En, Ja), Law, Article, Text) =>
    Law = Law0,
    Article = Article0,
    Text = _{en:En, ja:Ja}.

%!  value_json(+Term, -Json) is det.
%
%   Days and months as ISO 8601, names as text, what is not stated as null, other terms as a program writes them.

:- det(value_json/2).
value_json(Term, Json), var(Term) => Json = null.
value_json(date(Year, Month, Day), Json) =>
    format(string(Json), "~|~`0t~d~4+-~|~`0t~d~2+-~|~`0t~d~2+", [Year, Month, Day]).
value_json(date(Year, Month), Json) => format(string(Json), "~|~`0t~d~4+-~|~`0t~d~2+", [Year, Month]).
value_json(Term, Json), integer(Term), abs(Term) < 10**1000 => Json = Term.
value_json(Term, _), integer(Term) => throw(goal(1, "a number of more than a thousand digits")).
value_json(Term, Json), rational(Term) => Json is float(Term).
value_json(Term, Json), number(Term) => Json = Term.
value_json(Term, Json), atomic(Term) => format(string(Json), "~w", [Term]).
value_json(Term, Json) =>
    written(Term, Plain),
    format(string(Json), "~W", [Plain, [quoted(true), max_depth(200), numbervars(true), module(proleg_syntax)]]).

%   Inside a term a day reads as in a published program, and a percentage as 14.6, not as 73r5.

written(Term, Plain), rational(Term), \+ integer(Term) => Plain is float(Term).
written(Term, Plain), \+ compound(Term) => Plain = Term.
written(date(Year, Month, Day), Plain), integer(Day) => Plain = year(Year, month(Month, day(Day))).
written(date(Year, Month), Plain), integer(Month) => Plain = Year-Month.
written(Term, Plain) =>
    compound_name_arguments(Term, Name, Arguments0),
    maplist(written, Arguments0, Arguments),
    compound_name_arguments(Plain, Name, Arguments).
