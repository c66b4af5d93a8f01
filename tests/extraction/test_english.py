"""The English reader on sentences, on narratives with gold facts, and on their twins."""

import datetime
from pathlib import Path
from typing import Any

import pytest
import yaml

from extraction.extract import document_of, extract
from extraction.frames import english
from extraction.readers.frames import FrameReader
from extraction.statement import Statement
from proleg.model import Extraction
from proleg.rulebase import load_vocabulary

HERE = Path(__file__).parent
VOCABULARY = load_vocabulary(HERE.parents[1] / "rules" / "civil_code")
NARRATIVES = [
    case
    for name in ("narratives_en.yaml", "narratives_en_second.yaml", "narratives_en_third.yaml")
    for case in yaml.safe_load((HERE / name).read_text(encoding="utf-8"))
]
COMPARED = ("person", "money", "date")
SALE = "Marta Iversen sold Emil Brandt a mill on 3 May 2024 for ¥900,000. "
LEASE = "Marta Iversen let a mill to Emil Brandt on 3 May 2024 for ¥90,000 a month. "


def statements(text: str) -> tuple[Statement, ...]:
    return english.read(document_of(text, "en"), VOCABULARY).statements


def told(text: str, predicate: str) -> dict[str, Any]:
    """The arguments of the only statement of that predicate."""
    (found,) = [s for s in statements(text) if s.predicate == predicate]
    return found.args


@pytest.mark.parametrize(
    "text",
    [
        "Marta Iversen sold Emil Brandt a mill on 3 May 2024 for ¥900,000.",
        "Marta Iversen sold a mill to Emil Brandt on 3 May 2024 for ¥900,000.",
        "On 3 May 2024 a mill was sold to Emil Brandt by Marta Iversen for ¥900,000.",
        "Emil Brandt bought a mill from Marta Iversen on 3 May 2024 for ¥900,000.",
        "A mill was bought by Emil Brandt from Marta Iversen on 3 May 2024 for ¥900,000.",
        "Emil Brandt agreed with Marta Iversen on 3 May 2024 to buy a mill from her for ¥900,000.",
        "Marta Iversen and Emil Brandt agreed on 3 May 2024 that Marta Iversen would sell a mill to Emil Brandt for ¥900,000.",
        "The case turns on the sale of a mill by Marta Iversen to Emil Brandt on 3 May 2024 for ¥900,000.",
        "Emil Brandt, who collects them, purchased a mill from Marta Iversen on 3 May 2024; the price was ¥900,000.",
    ],
)
def test_a_sale_is_read_in_every_construction(text: str) -> None:
    args = told(text, "agreement_of_sale")
    assert (args["seller"], args["buyer"]) == ("Marta Iversen", "Emil Brandt")
    assert (args["price"], args["date"]) == (900_000, "2024-05-03")
    assert "mill" in str(args["object"]).lower()


@pytest.mark.parametrize(
    "text",
    [
        "Marta Iversen let a mill to Emil Brandt on 3 May 2024 for ¥90,000 a month.",
        "Emil Brandt rented a mill from Marta Iversen on 3 May 2024 for ¥90,000 a month.",
        "On 3 May 2024 a mill was leased to Emil Brandt by Marta Iversen at a monthly rent of ¥90,000.",
        "Marta Iversen granted Emil Brandt a lease of a mill on 3 May 2024 at ¥90,000 per month.",
    ],
)
def test_a_lease_is_read_in_every_construction(text: str) -> None:
    args = told(text, "agreement_of_lease")
    assert (args["lessor"], args["lessee"]) == ("Marta Iversen", "Emil Brandt")
    assert (args["rent"], args["date"]) == (90_000, "2024-05-03")


@pytest.mark.parametrize(
    "sentence",
    [
        "Marta Iversen never cancelled the sale.",
        "Marta Iversen considered cancelling the sale on 3 June 2024.",
        "Marta Iversen threatened on 3 June 2024 to cancel the sale.",
        "Marta Iversen would have cancelled the sale on 3 June 2024 if he had complained.",
        "Marta Iversen was going to cancel the sale on 3 June 2024.",
        "If Marta Iversen cancelled the sale, Emil Brandt would sue.",
        "Marta Iversen intended to cancel the sale on 3 June 2024.",
        "Marta Iversen refused to cancel the sale.",
    ],
)
def test_what_did_not_happen_is_no_fact(sentence: str) -> None:
    assert not [s for s in statements(SALE + sentence) if s.predicate == "manifestation_of_cancellation"]


@pytest.mark.parametrize(
    "sentence",
    [
        "On 3 June 2024 Emil Brandt cancelled the sale.",
        "On 3 June 2024 Emil Brandt told Marta Iversen that he was cancelling the sale.",
        "On 3 June 2024 Emil Brandt gave Marta Iversen notice of cancellation of the sale.",
        "Emil Brandt cancelled the sale by a letter which reached Marta Iversen on 3 June 2024.",
        "By a letter that Marta Iversen received on 3 June 2024 Emil Brandt cancelled the sale.",
    ],
)
def test_a_cancellation_has_its_side_and_the_day_of_arrival(sentence: str) -> None:
    args = told(SALE + sentence, "manifestation_of_cancellation")
    assert (args["by"], args["to"], args["date"]) == ("Emil Brandt", "Marta Iversen", "2024-06-03")


@pytest.mark.parametrize(
    "sentence",
    [
        "Emil Brandt paid Marta Iversen ¥400,000 on 7 May 2024.",
        "¥400,000 was paid to Marta Iversen by Emil Brandt on 7 May 2024.",
        "On 7 May 2024 Marta Iversen received ¥400,000 from Emil Brandt.",
        "Emil Brandt transferred ¥400,000 to Marta Iversen's account on 7 May 2024.",
    ],
)
def test_a_payment_has_payer_and_payee(sentence: str) -> None:
    args = told(SALE + sentence, "payment")
    assert (args["payer"], args["payee"]) == ("Emil Brandt", "Marta Iversen")
    assert (args["amount"], args["date"]) == (400_000, "2024-05-07")


def test_a_demand_has_a_day_and_a_deadline() -> None:
    args = told(SALE + "On 1 June 2024 Marta Iversen asked Emil Brandt to pay by 15 June 2024.", "demand")
    assert (args["by"], args["to"]) == ("Marta Iversen", "Emil Brandt")
    assert (args["date"], args["deadline"]) == ("2024-06-01", "2024-06-15")


def test_a_speech_act_in_quotation_marks_is_the_speakers() -> None:
    text = SALE + 'Emil Brandt told Marta Iversen: "I will pay only when I get the mill."'
    assert told(text, "invocation_of_simultaneous_performance")["by"] == "Emil Brandt"


def test_a_letting_by_the_lessee_is_a_sublease() -> None:
    args = told(LEASE + "On 9 May 2025 Emil Brandt let the mill to Ida Keller.", "agreement_of_sublease")
    assert (args["sublessor"], args["sublessee"], args["date"]) == ("Emil Brandt", "Ida Keller", "2025-05-09")


def test_a_construction_that_fits_nothing_is_listed_with_a_reason() -> None:
    reading = english.read(document_of("Marta Iversen and Emil Brandt met. Marta Iversen sold.", "en"), VOCABULARY)
    assert not reading.statements
    assert [p.text for p in reading.not_understood] == ["Marta Iversen sold"]
    assert all(p.why for p in reading.not_understood)


def test_who_alleges_and_how_it_is_answered() -> None:
    text = (
        "The plaintiff, Marta Iversen, alleges that she sold the defendant, Emil Brandt, a mill on 3 May 2024 for ¥900,000. "
        "The defendant admits this. The defendant says that he paid ¥400,000 on 7 May 2024. The plaintiff denies it. "
        "The court is not satisfied that anything was paid. The plaintiff claims ¥900,000."
    )
    reading = english.read(document_of(text, "en"), VOCABULARY)
    assert reading.kind == "dispute"
    stance = {s.predicate: (s.alleged_by, s.answer, s.found) for s in reading.statements}
    assert stance == {
        "agreement_of_sale": ("plaintiff", "admitted", None),
        "payment": ("defendant", "denied", False),
    }


# ---- narratives ----------------------------------------------------------------------------------------------------


def read(case: dict[str, Any]) -> Extraction:
    return extract(case["text"], vocabulary=VOCABULARY, reader=FrameReader(), lang="en")


def values(predicate: str, args: dict[str, Any]) -> dict[str, str]:
    """What is compared: persons, sums and days that are stated."""
    kinds = VOCABULARY.facts[predicate].args
    return {
        role: value.isoformat() if isinstance(value, datetime.date) else str(value)
        for role, value in args.items()
        if value is not None and kinds[role] in COMPARED
    }


def right(gold: dict[str, Any], result: Extraction) -> bool:
    wanted = values(gold["predicate"], gold["args"])
    return any(
        f.predicate == gold["predicate"] and wanted.items() <= values(f.predicate, f.args).items() for f in result.facts
    )


def test_the_narratives_are_read_to_the_floor() -> None:
    results = [(case, read(case)) for case in NARRATIVES]
    gold = [(fact, result) for case, result in results for fact in case["facts"]]
    predicted = sum(len(result.facts) for _, result in results)
    named = sum(any(f.predicate == fact["predicate"] for f in result.facts) for fact, result in gold)
    exact = sum(right(fact, result) for fact, result in gold)
    claims = sum(result.claim is not None and result.claim.predicate == case["claim"]["predicate"]
                 and result.claim.plaintiff == case["claim"]["plaintiff"] for case, result in results)  # fmt: skip
    assert 2 * named / (len(gold) + predicted) >= 0.9
    assert 2 * exact / (len(gold) + predicted) >= 0.8
    assert claims / len(results) >= 0.9
    assert sum(result.kind == case["kind"] for case, result in results) / len(results) >= 0.9


@pytest.mark.parametrize("case", NARRATIVES, ids=lambda case: case["id"])
def test_every_quote_stands_in_the_text_at_its_span(case: dict[str, Any]) -> None:
    result = read(case)
    assert result.facts
    assert all(case["text"][f.start : f.end] == f.quote for f in result.facts)


@pytest.mark.parametrize("text", [SALE, LEASE])
def test_exchanged_names_exchange_the_roles(text: str) -> None:
    (first,) = statements(text)
    (second,) = statements(
        text.replace("Marta Iversen", "#").replace("Emil Brandt", "Marta Iversen").replace("#", "Emil Brandt")
    )
    swap = {"Marta Iversen": "Emil Brandt", "Emil Brandt": "Marta Iversen"}
    assert {r: swap.get(str(v), v) for r, v in first.args.items()} == second.args
