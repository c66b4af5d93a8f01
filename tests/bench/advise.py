"""The smallest changes with which each party wins, for the typical case."""

from proleg import engine
from proleg.rulebase import load_rules
from tests.bench.judge import RULES, typical_case
from tests.bench.row import Note, Row, in_turn

MOST_MS = 50


def measure(small: bool) -> list[Row | Note]:
    """Advice from Python to the model, beside the judgment of the same case."""
    if not hasattr(engine, "advise"):
        return [Note("advise", "not measured: the engine gives no advice yet")]
    case, rules = typical_case(), load_rules(RULES)
    advice = engine.advise(case, rules)
    tried = sum(len(advice.of(party).sets) for party in engine.PARTIES)
    ours, judged = in_turn(
        lambda: engine.advise(case, rules), lambda: engine.judge(case, rules), rounds=2 if small else 21
    )
    return [
        Row("advise", f"the typical case: {tried} sets of changes found", ours, "its judgment", judged, most_ms=MOST_MS)
    ]
