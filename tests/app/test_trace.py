"""The published trace: whole ones under golden files, and line by line what the published cases do not show."""

import re
from collections.abc import Callable

import pytest

from app.views.trace import INDENT, term, trace
from proleg.engine import judge, prove
from proleg.model import (
    Attack,
    ConditionStep,
    Derivation,
    FactStep,
    Ground,
    GroundStep,
    Language,
    Party,
    Performance,
    Proof,
    Reason,
    RuleSource,
    Standing,
    Step,
    Value,
)
from proleg.rulebase import load_rules
from tests.proleg.test_published import ENTRIES, Entry
from tests.proleg.test_rules import CASES as BESIDE_THE_RULES
from tests.proleg.test_rules import RULES

LANGUAGES: tuple[Language, ...] = ("en", "ja")
RULE = RuleSource(file="rules.pl", line=1)
FOUND = Standing(alleged_by="plaintiff", answer="denied", found=True)


def fact(name: str, standing: Standing | None = None, reason: Reason | None = None, **args: Value) -> FactStep:
    return FactStep(predicate=name, args=args, holds=reason is None, reason=reason, standing=standing)


def ground(
    number: int,
    *steps: Step,
    holds: bool = True,
    attacks: tuple[Attack, ...] = (),
    level: int = 0,
) -> Ground:
    """A ground `g0`, `g1`, … by one rule with these steps; by no rule where there are none."""
    burden: tuple[Party, Party] = ("plaintiff", "defendant")
    made_out = bool(steps) and all(step.holds for step in steps)
    derivations = (Derivation(rule=RULE, holds=made_out, steps=steps),) if steps else ()
    return Ground(number=number, predicate=f"g{number}", args={}, level=level, burden=burden[level % 2],
                  made_out=made_out, holds=holds, derivations=derivations, attacks=attacks)  # fmt: skip


def attack(number: int, *, holds: bool = True) -> Attack:
    return Attack(effect="defeats", ground=number, rule=RULE, holds=holds)


def lines(*grounds: Ground, lang: Language = "en", pleading: str = "common") -> list[str]:
    proof = Proof.model_validate({"claim": 0, "grounds": grounds, "pleading": pleading})
    return list(trace(proof, lang=lang))


# ---- whole traces --------------------------------------------------------------------------------------------------

PROGRAMS = (
    "sublease",
    "sublease-abuse-alleged-by-the-defendant-each-for-itself",
    "minor-duress",
    "japanese-false-pretences-not-found",
)
CASES = ("no-breach-of-trust-denied-and-not-found", "reduced-price-in-exchange-for-delivery")


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", PROGRAMS)
def test_the_trace_of_a_program_reads_as_reviewed(
    name: str, lang: Language, golden: Callable[[str, str], None]
) -> None:
    entry = next(entry for entry in ENTRIES if entry.id == name)
    proof = prove(entry.asked, entry.goal, pleading=entry.pleading).proof
    golden(f"trace.{name}.{lang}.txt", "\n".join(trace(proof, lang=lang, program=True)) + "\n")


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", CASES)
def test_the_trace_of_a_case_reads_as_reviewed(name: str, lang: Language, golden: Callable[[str, str], None]) -> None:
    case = next(example.case for example in BESIDE_THE_RULES if example.case.id == name)
    proof = judge(case, load_rules(RULES)).proof
    golden(f"trace.{name}.{lang}.txt", "\n".join(trace(proof, lang=lang)) + "\n")


@pytest.mark.parametrize("entry", [entry for entry in ENTRIES if not entry.refused], ids=lambda entry: entry.id)
def test_both_languages_tell_the_same_steps_and_whatever_is_tried_ends(entry: Entry) -> None:
    proof = prove(entry.asked, entry.goal, pleading=entry.pleading).proof
    english, japanese = (list(trace(proof, lang=lang, program=True)) for lang in LANGUAGES)
    assert list(map(_depth, english)) == list(map(_depth, japanese))
    tried: list[str] = []
    for line in english:
        if found := re.fullmatch(r"( *\w+) tried to prove (.*)\.", line):
            tried.append(f"{found[1]} {found[2]}")
        elif " as a defense against " in line:
            continue
        elif found := re.fullmatch(r"( *\w+) (?:successfully proved|failed to prove) (.*)\.", line):
            assert tried.pop() == f"{found[1]} {found[2]}"
    assert tried == []
    outcome = "successfully proved" if proof.ground(proof.claim).holds else "failed to prove"
    assert english[-1].startswith(f"plaintiff {outcome}")


def _depth(line: str) -> int:
    return len(line) - len(line.lstrip())


# ---- facts ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("standing", "said"),
    [
        (Standing(answer="admitted"), ['defendant admitted "f(甲, 100)".']),
        (Standing(alleged_by="plaintiff", answer="silent"), ['defendant did not dispute "f(甲, 100)".']),
        (Standing(alleged_by="plaintiff", obvious=True), ['"f(甲, 100)" is obvious.']),
        (Standing(), ['"f(甲, 100)" is taken as established.']),
        (
            FOUND,
            [
                'plaintiff tried to prove "f(甲, 100)".',
                '  defendant denied "f(甲, 100)".',
                '  "f(甲, 100)" is over the stringent belief level.',
                'plaintiff successfully proved "f(甲, 100)".',
            ],
        ),
        (
            Standing(alleged_by="defendant", found=True),
            [
                'plaintiff tried to prove "f(甲, 100)".',
                '  defendant alleged "f(甲, 100)".',
                '  "f(甲, 100)" is over the stringent belief level.',
                'plaintiff successfully proved "f(甲, 100)".',
            ],
        ),
    ],
)
def test_a_fact_is_proven_in_the_published_words(standing: Standing, said: list[str]) -> None:
    told = lines(ground(0, fact("f", standing, person="甲", amount=100)))
    assert told == [
        'plaintiff tried to prove "g0".',
        '  To prove "g0", we need to prove the following requisites:',
        "    requisite1: f(甲, 100)",
        *(INDENT + line for line in said),
        'plaintiff successfully proved "g0".',
    ]


def test_a_fact_below_the_belief_level_ends_the_rule() -> None:
    unknown = Standing(alleged_by="plaintiff", answer="unknown", produced=True)
    told = lines(ground(0, fact("f", unknown, "not_proven"), fact("later", FOUND), holds=False))
    assert told[2:] == [
        "    requisite1: f",
        "    requisite2: later",
        '  plaintiff tried to prove "f".',
        '    defendant does not know of "f".',
        '    "f" is not over the stringent belief level.',
        '  plaintiff failed to prove "f".',
        'plaintiff failed to prove "g0".',
    ]


@pytest.mark.parametrize(
    ("reason", "pleading", "said"),
    [
        ("not_alleged", "common", 'Nobody alleged "f".'),
        ("not_alleged", "own", 'plaintiff did not allege "f".'),
        ("not_produced", "common", 'Nobody provided evidence for "f".'),
        ("not_produced", "own", 'plaintiff provided no evidence for "f".'),
    ],
)
def test_a_rule_with_a_fact_that_is_not_pleaded_is_not_examined(reason: Reason, pleading: str, said: str) -> None:
    told = lines(ground(0, fact("first", FOUND), fact("f", None, reason), holds=False), pleading=pleading)
    assert told[2:] == [
        "    requisite1: first",
        "    requisite2: f",
        f"  {said}",
        "  The requisites are not examined.",
        'plaintiff failed to prove "g0".',
    ]


def test_a_ground_that_nobody_pleads_says_so() -> None:
    assert lines(ground(0, holds=False)) == [
        'plaintiff tried to prove "g0".',
        '  Not all that makes out "g0" was alleged and supported by evidence: it is not examined.',
        'plaintiff failed to prove "g0".',
    ]


# ---- conditions ----------------------------------------------------------------------------------------------------


def test_a_condition_shows_its_values_and_true_says_nothing() -> None:
    steps = (
        ConditionStep(condition="true", values=(), holds=True),
        ConditionStep(condition="before_the_day", values=("2018-01-01", "2018-03-01"), holds=True),
        ConditionStep(condition="=<", values=(5, 3), holds=False, reason="condition_not_met"),
    )
    assert lines(ground(0, *steps, holds=False))[1:] == [
        '  To prove "g0", we need to prove the following requisites:',
        "    requisite1: before_the_day(2018-01-01, 2018-03-01)",
        "    requisite2: 5 =< 3",
        '  "before_the_day(2018-01-01, 2018-03-01)" holds.',
        '  "5 =< 3" does not hold.',
        'plaintiff failed to prove "g0".',
    ]


def test_a_condition_on_a_value_that_is_not_stated_says_so() -> None:
    step = ConditionStep(condition="before_the_day", values=("2018-01", None), holds=False, reason="not_stated")
    assert '  "before_the_day(2018-01, _)" does not hold: a value is not stated.' in lines(ground(0, step, holds=False))


# ---- what is raised against a ground -------------------------------------------------------------------------------


def test_a_defense_stands_between_the_requisites_and_how_the_ground_ended() -> None:
    told = lines(
        ground(0, fact("f", FOUND), holds=False, attacks=(attack(1),)),
        ground(1, fact("e", Standing(answer="admitted")), level=1),
    )
    assert told[7:] == [
        '  defendant alleges "g1" as a defense against "g0".',
        '    defendant tried to prove "g1".',
        '      To prove "g1", we need to prove the following requisites:',
        "        requisite1: e",
        '      plaintiff admitted "e".',
        '    defendant successfully proved "g1".',
        '  defendant successfully proved "g1" as a defense against "g0".',
        'plaintiff failed to prove "g0".',
    ]


def test_nobody_defends_himself_against_what_is_not_made_out() -> None:
    told = lines(
        ground(0, fact("f", FOUND, "not_proven"), holds=False, attacks=(attack(1),)),
        ground(1, fact("e", Standing(answer="admitted")), level=1),
    )
    assert not [line for line in told if "defense" in line]


def test_a_japanese_court_numbers_the_defenses() -> None:
    last = 5
    chain = [
        ground(number, fact("f", FOUND), level=number, holds=(last - number) % 2 == 0,
               attacks=(attack(number + 1),) if number < last else ())
        for number in range(last + 1)
    ]  # fmt: skip
    told = "\n".join(lines(*chain, lang="ja"))
    assert re.findall(r"対する(\S*抗弁)として、「g\d」を主張する", told) == [
        "抗弁", "再抗弁", "再々抗弁", "再々々抗弁", "再々々抗弁"
    ]  # fmt: skip


def test_what_reduces_or_is_owed_in_exchange_is_said() -> None:
    due = Performance(predicate="delivery", args={"object": "the car", "by": "乙"})
    attacks = (
        Attack(effect="reduces", ground=1, rule=RULE, holds=True, amount=100000),
        Attack(effect="in_exchange", ground=2, rule=RULE, holds=True, performance=due),
    )
    told = lines(ground(0, fact("f", FOUND), attacks=attacks), ground(1, fact("e", FOUND), level=1),
                 ground(2, fact("e", FOUND), level=1))  # fmt: skip
    assert '  "g1" reduces "g0" by 100000.' in told
    assert '  "g0" is owed only in exchange for "delivery(\'the car\', 乙)".' in told
    assert told[-1] == 'plaintiff successfully proved "g0".'


# ---- shape ---------------------------------------------------------------------------------------------------------


def test_a_ground_used_twice_is_traced_once() -> None:
    told = lines(
        ground(0, GroundStep(ground=1, holds=True), GroundStep(ground=1, holds=True)), ground(1, fact("f", FOUND))
    )
    assert told.count('  plaintiff tried to prove "g1".') == 1
    assert told[-2] == '  plaintiff has already proved "g1" (see above).'


def test_a_ground_that_leads_back_to_itself_ends() -> None:
    told = lines(
        ground(0, GroundStep(ground=1, holds=False), holds=False),
        ground(1, GroundStep(ground=0, holds=False), holds=False),
    )
    assert told[6:] == [
        '    "g0" is what is being proved (see above).',
        '  plaintiff failed to prove "g1".',
        'plaintiff failed to prove "g0".',
    ]


def test_exceptions_nested_deeper_than_python_recurses_are_told() -> None:
    last = 3_000
    chain = (
        ground(number, fact("f", Standing(answer="admitted")), level=number, holds=(last - number) % 2 == 0,
               attacks=(attack(number + 1),) if number < last else ())
        for number in range(last + 1)
    )  # fmt: skip
    proof = Proof(claim=0, grounds=tuple(chain))
    assert sum(1 for _ in trace(proof, lang="ja")) == 7 * last + 5


def test_sub_grounds_that_are_shared_do_not_multiply() -> None:
    last = 25  # 2^25 paths
    step = [GroundStep(ground=number, holds=True) for number in range(last + 1)]
    grounds = [ground(number, step[number + 1], step[number + 1]) for number in range(last)]
    assert len(lines(*grounds, ground(last, fact("f", FOUND)))) == 6 * last + 8


# ---- terms ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("written", "values", "program"),
    [
        ("p", (), False),
        ("p(c1, _, 100, 3.5)", ("c1", None, 100, 3.5), False),
        ("p('Sato', '3 Sakura Street', 乙, 2024-05-20, 2024-05)", ("Sato", "3 Sakura Street", "乙", "2024-05-20", "2024-05"), False),
        (r"p('it\'s \\ \xa\ \x202e\ 漢', '')", ("it's \\ \n \u202e 漢", ""), False),
        ("p(2018 year 3 month 1 day, rescission(contract0), '3 Sakura Street')", ("2018-03-01", "rescission(contract0)", "'3 Sakura Street'"), True),
    ],
)  # fmt: skip
def test_terms_are_written_in_canonical_form(written: str, values: tuple[Value, ...], program: bool) -> None:
    assert term("p", values, program=program) == written
