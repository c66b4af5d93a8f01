"""What an accessory claim comes to, in a line: at which rate interest runs, and from when, as the rules work it out."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from app.views.law_outline import Attack
from app.views.law_words import Words
from proleg.clauses import Rule
from proleg.terms import Struct, Term, Var, parts

NUMBER = re.compile(r" ?\d+$")  # by which variables of one name are told apart within a rule


class Named(NamedTuple):
    """A rate or a day in words; `ground`, where a ground gives it, is that ground."""

    words: str
    ground: str = ""


class Interest(NamedTuple):
    """The rates at which interest runs and the days from which it does, each once; one of them holds in a case."""

    rates: tuple[Named, ...]
    starts: tuple[Named, ...]


def interest(attack: Attack, words: Words) -> Interest:
    """Rate and first day of the interest that an attack `bears_interest` states."""
    percent, start = attack.rule.extra.args
    ground = attack.rule.body[0]
    rates, starts = (_given(term, attack.rule, ground, words) for term in (percent, start))
    return Interest(tuple(dict.fromkeys(rates)), tuple(dict.fromkeys(starts)))


def _given(term: Term, rule: Rule, ground: Struct, words: Words) -> Iterator[Named]:
    if term in ground.args:
        both = tuple(ground.args.index(each) for each in rule.extra.args if each in ground.args)
        yield from _argument(ground.name, ground.args.index(term), both, words, (ground.name,))
    else:
        yield Named(_plain(term, rule, words))


def _argument(name: str, place: int, both: Sequence[int], words: Words, above: Sequence[str]) -> Iterator[Named]:
    """What gives an argument of a ground, by each of its rules.

    A ground that gives rate and first day alike, which stand at `both` places, is gone into; `above` are those that were.
    """
    for rule in words.made.rules.get(name, ()):
        term = rule.head.args[place]
        giver = _giver(term, rule)
        if giver is None:
            yield Named(_plain(term, rule, words))
        elif not words.made.is_ground(giver.name):
            yield Named(_worked_out(term, giver, rule, words))
        elif (again := _places(giver, rule, both)) and giver.name not in above:
            yield from _argument(giver.name, giver.args.index(term), again, words, (*above, giver.name))
        else:
            yield Named(words.noun(giver.name), giver.name)


def _giver(term: Term, rule: Rule) -> Struct | None:
    """The condition of the rule that gives a variable its value, which is the first to name it."""
    return next((atom for atom in rule.body if isinstance(term, Var) and term in parts(atom)), None)


def _places(giver: Struct, rule: Rule, both: Sequence[int]) -> tuple[int, ...]:
    """Where the ground has rate and first day; () where it does not give both."""
    terms = [rule.head.args[place] for place in both]
    given = len(terms) > 1 and all(term in giver.args and _giver(term, rule) is giver for term in terms)
    return tuple(giver.args.index(term) for term in terms) if given else ()


def _worked_out(term: Term, giver: Struct, rule: Rule, words: Words) -> str:
    """A value that a fact states, or that a condition works out of others."""
    if giver.name == "nextday" and giver.args[1] == term:
        return words.say("interest.day_after", day=_plain(giver.args[0], rule, words))
    return _plain(term, rule, words)


def _plain(term: Term, rule: Rule, words: Words) -> str:
    told = words.value(term, words.names(rule))
    return NUMBER.sub("", told) if isinstance(term, Var) else told
