"""Which legal relation each fact belongs to: c1, c2, … over the whole document, for every language.

An agreement opens a relation. Another fact belongs to the agreement that shares its persons and its thing; where none
does, to the first agreement. The facts of a sublease belong to the head lease, whose contract they concern.
"""

from collections.abc import Sequence

from extraction.statement import Statement
from proleg.model import Value
from proleg.rulebase import Predicate, Vocabulary

HEAD_LEASE = ("agreement_of_sublease", "use_by_third_party", "consent_to_sublease", "no_breach_of_trust")


def numbered(statements: Sequence[Statement], vocabulary: Vocabulary) -> tuple[Statement, ...]:
    """`statements` with their relations named; an agreement told twice has one name."""
    openers: list[tuple[str, Statement]] = []
    names: dict[int, str] = {}
    for place, statement in enumerate(statements):
        if not _opens(statement):
            continue
        same = next((name for name, opener in openers if _same(statement, opener, vocabulary)), None)
        names[place] = same or f"c{len(openers) + 1}"
        if same is None:
            openers.append((names[place], statement))
    return tuple(
        _named(statement, names.get(place) or _belongs(statement, openers, vocabulary), vocabulary)
        for place, statement in enumerate(statements)
    )


def _opens(statement: Statement) -> bool:
    ending = ("agreement_of_cancellation", "agreement_of_sublease")
    return statement.predicate.startswith("agreement_of_") and statement.predicate not in ending


def _same(one: Statement, two: Statement, vocabulary: Vocabulary) -> bool:
    if one.predicate != two.predicate:
        return False
    persons = _roles(vocabulary.facts[one.predicate], "person")
    values = [role for kind in ("money", "date") for role in _roles(vocabulary.facts[one.predicate], kind)]
    return all(_agree(one.args.get(r), two.args.get(r)) for r in (*persons, *values))


def _agree(one: Value, two: Value) -> bool:
    return one is None or two is None or one == two


def _roles(predicate: Predicate, kind: str) -> list[str]:
    return [role for role, each in predicate.args.items() if each == kind]


def _belongs(statement: Statement, openers: Sequence[tuple[str, Statement]], vocabulary: Vocabulary) -> str:
    """The relation with the most persons and words of the thing in common; of equals the last told before the fact."""
    if not openers:
        return "c1"
    persons, thing = _signature(statement, vocabulary)

    def likeness(entry: tuple[str, Statement]) -> tuple[bool, int, int, bool, int]:
        _, opener = entry
        theirs, its = _signature(opener, vocabulary)
        lease = statement.predicate in (*HEAD_LEASE, "unpaid_rent") and opener.predicate == "agreement_of_lease"
        before = opener.start <= statement.start
        return lease, len(persons & theirs), len(thing & its), before, opener.start if before else -opener.start

    return max(openers, key=likeness)[0]


def _signature(statement: Statement, vocabulary: Vocabulary) -> tuple[set[str], set[str]]:
    predicate = vocabulary.facts[statement.predicate]
    persons = {str(v) for r in _roles(predicate, "person") if (v := statement.args.get(r)) is not None}
    things = " ".join(str(v) for r in _roles(predicate, "thing") if (v := statement.args.get(r)) is not None).lower()
    words = set(things.split()) - {"the", "a", "an", "of", "his", "her", "its", "their", "my", "our", "at", "in"}
    pieces = {things[i : i + 2] for i in range(len(things) - 1)} if not things.isascii() else words
    return persons, pieces


def _named(statement: Statement, name: str, vocabulary: Vocabulary) -> Statement:
    predicate = vocabulary.facts[statement.predicate]
    args: dict[str, Value] = {role: statement.args.get(role) for role in predicate.args}
    for role in _roles(predicate, "relation")[:1]:
        args[role] = args[role] or name
    return statement._replace(args=args)
