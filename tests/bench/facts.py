"""50,000 facts, 1,000 rules, 1,000 goals, most of them failing: beside plain Prolog."""

from proleg.engine import prove_all
from tests.bench.program import Rules, facts_text
from tests.bench.row import Note, Row, in_turn
from tests.bench.verdicts import inside_prolog

GROUPS = 250  # of 4 rules, 200 facts and 4 goals each
PERSONS = 25  # in a group
ASKED = (3, 7, 11, 24)  # one that holds or not by the group; defeated; not alleged; nothing known of the person
MOST_TIMES = 3


def rules(groups: int) -> Rules:
    """Four rules a group: a right by a join of three facts, barred by an exception, which a waiver defeats."""
    four = [
        (f"final{k}(P)", (f"granted{k}(P)", f"registered{k}(P)")) for k in range(groups)
    ] + [
        (f"granted{k}(P)", (f"act{k}(P, O)", f"owned{k}(O, Q)", f"known{k}(Q)")) for k in range(groups)
    ] + [
        (f"barred{k}(P)", (f"notice{k}(P, D)", f"served{k}(P, D)")) for k in range(groups)
    ] + [
        (f"waived{k}(P)", (f"waiver{k}(P)",)) for k in range(groups)
    ]  # fmt: skip
    exceptions = [(f"granted{k}(P)", f"barred{k}(P)") for k in range(groups)]
    exceptions += [(f"barred{k}(P)", f"waived{k}(P)") for k in range(groups)]
    return Rules(tuple(four), tuple(exceptions))


def facts(groups: int) -> list[str]:
    """200 facts a group."""
    return [atom for k in range(groups) for atom in group_facts(k)]


def group_facts(k: int) -> list[str]:
    """Each of 24 persons acted on three things; some are registered, were given notice, or have a waiver."""
    persons = range(PERSONS - 1)
    return [
        *(f"act{k}(p{i}, o{(2 * i + j + k) % 48})" for i in persons for j in range(3)),
        *(f"owned{k}(o{j}, q{j % 16})" for j in range(48)),
        *(f"known{k}(q{j})" for j in range(16) if (j + k) % 4),
        *(f"registered{k}(p{i})" for i in persons if (i + k) % 4 == 0 or i == 7),
        *(f"notice{k}(p{i}, {2000 + i})" for i in persons),
        *(f"notice{k}(p{i}, {2050 + i})" for i in persons),
        *(f"served{k}(p{i}, {2050 + i})" for i in persons if i % 2),
        *(f"waiver{k}(p{i})" for i in persons if i % 8 == 3),
    ]


def measure(small: bool) -> list[Row | Note]:
    """Verdicts with proofs from Python, and solving alone, each beside plain Prolog."""
    groups = 3 if small else GROUPS
    asked, given = rules(groups), facts(groups)
    goals = [f"final{k}(p{i})" for k in range(groups) for i in ASKED]
    program, text, rounds = asked.proleg(), facts_text(given), 1 if small else 5
    prove_all(program, goals[:1])  # the rules are loaded once
    verdicts, _ = prove_all(program, goals, facts=text, proof_of=0)
    (ours,) = in_turn(lambda: prove_all(program, goals, facts=text, proof_of=0), rounds=rounds)
    inside = inside_prolog(asked, given, goals, verdicts, rounds=rounds)
    work = f"{len(given):,} facts, {len(asked.rules):,} rules, {len(goals):,} goals, {verdicts.count(False):,} fail"
    return [
        Row("facts", f"{work}: with proofs", ours, "plain Prolog", inside.plain, most_ratio=MOST_TIMES),
        Row("facts", "solving alone", inside.solved, "plain Prolog, alone", inside.plain_solved, most_ratio=MOST_TIMES),
    ]
