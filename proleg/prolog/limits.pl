:- module(proleg_limits,
          [ limited/3,                  % +Seconds, +Inferences, :Goal
            set_table_limits/0,
            struck_rule/1               % -Place
          ]).
:- use_module(library(lists), [member/2]).
:- use_module(library(time), [call_with_time_limit/2]).

/** <module> Limits of inferences, time, memory, answers and nesting, and the rule at which one struck

An exception hook looks from the point of a limit upwards for the first clause of a rule.
*/

:- meta_predicate limited(+, +, 0).
:- thread_local struck/2.
:- multifile user:prolog_exception_hook/4.
:- dynamic user:prolog_exception_hook/4.

max_frames(2_000).

user:prolog_exception_hook(Error, _, Frame, _) :-
    proleg_limits:is_limit(Error),
    \+ proleg_limits:struck(_, _),
    proleg_limits:max_frames(Most),
    proleg_limits:rule_above(Frame, Most, Module, Id),
    assertz(proleg_limits:struck(Module, Id)),
    fail.

is_limit(Error) :-
    nonvar(Error),
    (   memberchk(Error, [inference_limit_exceeded, time_limit_exceeded, time_limit_exceeded(_)])
    ;   Error = error(resource_error(_), _)
    ),
    !.

rule_above(Frame, Left, Module, Id) :-
    Left > 0,
    (   prolog_frame_attribute(Frame, goal, Module0:Goal),
        rule_of(Goal, Id0)
    ->  Module = Module0,
        Id = Id0
    ;   prolog_frame_attribute(Frame, parent, Parent),
        Left1 is Left-1,
        rule_above(Parent, Left1, Module, Id)
    ).

%   rule_of(+Goal, -Id): Goal is a call of 'r NAME'(Args..., Id, Frame, Burden).

rule_of(Goal, Id) :-
    compound(Goal),
    compound_name_arity(Goal, Name, Arity),
    sub_atom(Name, 0, 2, _, 'r '),
    Place is Arity-2,
    arg(Place, Goal, Id),
    integer(Id).

%!  limited(+Seconds, +Inferences, :Goal) is semidet.
%
%   Goal, once; inferences first, which are the same on every machine, then time.
%
%   @error limit(What)

limited(Seconds, Inferences, Goal) :-
    retractall(struck(_, _)),
    catch(call_with_inference_limit(call_with_time_limit(Seconds, once(Goal)), Inferences, Result),
          Error,
          limit_error(Error)),
    (   Result == inference_limit_exceeded
    ->  throw(limit(inferences))
    ;   true
    ).

limit_error(time_limit_exceeded) =>
    throw(limit(time)).
limit_error(error(resource_error(What), Context)) =>
    (   \+ struck(_, _),
        is_dict(Context, stack_overflow),
        member_frame(Context, Module, Id)
    ->  assertz(struck(Module, Id))
    ;   true
    ),
    (   memberchk(What, [tripwire(max_answers_for_subgoal, _), tripwire(max_answers_for_subgoal)])
    ->  throw(limit(answers))
    ;   functor(What, tripwire, _)
    ->  throw(limit(nesting))
    ;   throw(limit(memory))
    ).
limit_error(Error) =>
    throw(Error).

member_frame(Context, Module, Id) :-
    (   get_dict(cycle, Context, Frames)
    ;   get_dict(stack, Context, Frames)
    ),
    member(frame(_, Module:Goal, _), Frames),
    rule_of(Goal, Id),
    !.

%!  set_table_limits is det.
%
%   No table grows for ever.

set_table_limits :-
    set_prolog_flag(max_answers_for_subgoal, 500_000),
    set_prolog_flag(max_answers_for_subgoal_action, error),
    set_prolog_flag(max_table_subgoal_size, 500),
    set_prolog_flag(max_table_subgoal_size_action, error),
    set_prolog_flag(max_table_answer_size, 500),
    set_prolog_flag(max_table_answer_size_action, error).

%!  struck_rule(-Place) is semidet.
%
%   Place is File:Line of the rule at which the last limit struck, if that is known.

struck_rule(File:Line) :-
    struck(Module, Id),
    catch(Module:place(Id, File, Line, _, _), _, fail),
    !.
