"""Two judgments made by hand, as the engine makes them: what the views and the screen are tested with."""

from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from proleg.model import (
    AmountStep,
    Attack,
    Case,
    Claim,
    ConditionStep,
    Derivation,
    Extraction,
    Fact,
    FactStep,
    Ground,
    GroundStep,
    Judgment,
    Performance,
    Proof,
    RuleSource,
    Wording,
)
from proleg.rulebase import Vocabulary, load_vocabulary

ROOT = Path(__file__).parents[2]


class Sample(NamedTuple):
    case: Case
    judgment: Judgment

    @property
    def extraction(self) -> Extraction:
        return Extraction(
            lang=self.case.lang,
            kind=self.case.kind,
            parties=self.case.parties,
            claim=self.case.claim,
            facts=self.case.facts,
            reader="hand",
        )


@pytest.fixture(scope="session")
def vocabulary() -> Vocabulary:
    return load_vocabulary(ROOT / "rules" / "civil_code")


SAMPLES = Path(__file__).parent / "samples"


def fact(
    text: str, name: str, predicate: str, quote: str, *, status: tuple[Any, Any, Any] = (None, None, None), **args: Any
) -> Fact:
    start = text.index(quote)
    alleged_by, answer, found = status
    return Fact(
        id=name,
        predicate=predicate,
        args=args,
        quote=quote,
        start=start,
        end=start + len(quote),
        alleged_by=alleged_by,
        answer=answer,
        found=found,
    )


def rule(file: str, line: int, article: str) -> RuleSource:
    return RuleSource(file=file, line=line, law="Civil Code", article=article)


def used(case: Case, name: str, *, reason: Any = None) -> FactStep:
    found = next(fact for fact in case.facts if fact.id == name)
    return FactStep(predicate=found.predicate, args=found.args, holds=reason is None, fact=name, reason=reason)


def derived(source: RuleSource, *steps: Any) -> Derivation:
    return Derivation(rule=source, holds=all(step.holds for step in steps), steps=steps)


@pytest.fixture
def sublease() -> Sample:
    """A lease cancelled for a sublease: consent not proven, no breach of trust found, met by a rejoinder not proven."""
    text = (SAMPLES / "sublease.txt").read_text(encoding="utf-8")
    admitted = ("plaintiff", "admitted", None)
    lessor, lessee, third, shop = "Hoshino", "Kitagawa", "Minato Foods K.K.", "the shop at 3 Sakura Street"
    facts = (
        fact(
            text,
            "f1",
            "agreement_of_lease",
            "By a contract of 1 April 2021 Hoshino let the shop at 3 Sakura Street to Kitagawa for ¥180,000 a month",
            status=admitted,
            contract="c1",
            lessor=lessor,
            lessee=lessee,
            object=shop,
            rent=180000,
            date="2021-04-01",
        ),
        fact(
            text,
            "f2",
            "handover",
            "handed it over the same day",
            status=admitted,
            contract="c1",
            giver=lessor,
            receiver=lessee,
            object=shop,
            date="2021-04-01",
        ),
        fact(
            text,
            "f3",
            "agreement_of_sublease",
            "Kitagawa sublet the shop to Minato Foods K.K. on 5 October 2023",
            status=admitted,
            contract="c1",
            sublessor=lessee,
            sublessee=third,
            object=shop,
            date="2023-10-05",
        ),
        fact(
            text,
            "f4",
            "use_by_third_party",
            "Minato Foods K.K. has used it since 10 October 2023",
            status=admitted,
            contract="c1",
            third_party=third,
            object=shop,
            date="2023-10-10",
        ),
        fact(
            text,
            "f5",
            "manifestation_of_cancellation",
            "By letter that arrived on 20 May 2024 Hoshino cancelled the lease",
            status=admitted,
            contract="c1",
            by=lessor,
            to=lessee,
            date="2024-05-20",
        ),
        fact(
            text,
            "f6",
            "consent_to_sublease",
            "Hoshino consented to the sublease on 1 October 2023",
            status=("defendant", "denied", False),
            contract="c1",
            lessor=lessor,
            date="2023-10-01",
        ),
        fact(
            text,
            "f7",
            "no_breach_of_trust",
            "Minato Foods K.K. is but Kitagawa's own shop in another form",
            status=("defendant", "denied", True),
            contract="c1",
            description="the sublessee is the lessee's own shop",
        ),
        fact(
            text,
            "f8",
            "agreement_of_cancellation",
            "Kitagawa agreed on 1 June 2024 to cancel the lease",
            status=("plaintiff", "unknown", None),
            contract="c1",
            party1=lessor,
            party2=lessee,
            date="2024-06-01",
        ),
        fact(
            text,
            "f9",
            "payment",
            "Kitagawa paid ¥100,000 on 3 June 2024",
            status=("defendant", "silent", None),
            contract="c1",
            payer=lessee,
            payee=lessor,
            amount=100000,
            date="2024-06-03",
        ),
    )
    case = Case(
        id="sublease",
        lang="en",
        kind="dispute",
        text=text,
        as_of=date(2025, 2, 14),
        parties={lessor: ("the plaintiff",), lessee: ("the defendant",), third: ()},
        claim=Claim(predicate="claim_for_vacating", plaintiff=lessor, defendant=lessee, relation="c1"),
        facts=facts,
    )
    persons = {"contract": "c1", "lessor": lessor, "lessee": lessee}
    law = "lease.pl"
    grounds = (
        Ground(
            number=0,
            predicate="claim_for_vacating",
            args={**persons, "object": shop},
            level=0,
            burden="plaintiff",
            made_out=False,
            holds=False,
            reason="ground_failed",
            derivations=(
                derived(
                    rule(law, 12, "601, 622"),
                    used(case, "f1"),
                    used(case, "f2"),
                    GroundStep(ground=1, holds=False, reason="ground_failed"),
                ),
            ),
        ),
        Ground(
            number=1,
            predicate="end_of_lease",
            args=persons,
            level=0,
            burden="plaintiff",
            made_out=False,
            holds=False,
            reason="ground_failed",
            derivations=(
                derived(rule(law, 20, "612"), GroundStep(ground=2, holds=False, reason="defeated")),
                derived(rule(law, 22, ""), GroundStep(ground=3, holds=False, reason="ground_failed")),
                derived(rule(law, 24, "541"), GroundStep(ground=6, holds=False, reason="ground_failed")),
            ),
        ),
        Ground(
            number=2,
            predicate="cancellation_for_sublease",
            args={**persons, "date": "2024-05-20"},
            level=0,
            burden="plaintiff",
            made_out=True,
            holds=False,
            reason="defeated",
            derivations=(
                derived(
                    rule(law, 30, "612(2)"),
                    used(case, "f3"),
                    used(case, "f4"),
                    used(case, "f5"),
                    ConditionStep(condition="before_the_day", values=("2023-10-05", "2024-05-20"), holds=True),
                ),
            ),
            attacks=(
                Attack(effect="defeats", ground=4, rule=rule(law, 41, "612(1)"), holds=False),
                Attack(effect="defeats", ground=5, rule=rule(law, 47, "612"), holds=True),
            ),
        ),
        Ground(
            number=3,
            predicate="cancellation_by_agreement",
            args={"contract": "c1", "date": "2024-06-01"},
            level=0,
            burden="plaintiff",
            made_out=False,
            holds=False,
            reason="not_proven",
            derivations=(derived(rule(law, 60, ""), used(case, "f8", reason="not_proven")),),
        ),
        Ground(
            number=4,
            predicate="consent_to_sublease_given",
            args={"contract": "c1", "lessor": lessor},
            level=1,
            burden="defendant",
            made_out=False,
            holds=False,
            reason="not_proven",
            derivations=(derived(rule(law, 42, "612(1)"), used(case, "f6", reason="not_proven")),),
        ),
        Ground(
            number=5,
            predicate="trust_not_breached",
            args={"contract": "c1"},
            level=1,
            burden="defendant",
            made_out=True,
            holds=True,
            derivations=(derived(rule(law, 48, "612"), used(case, "f7")),),
        ),
        Ground(
            number=6,
            predicate="cancellation_for_unpaid_rent",
            args=persons,
            level=0,
            burden="plaintiff",
            made_out=False,
            holds=False,
            reason="not_alleged",
            derivations=(
                derived(
                    rule(law, 70, "541, 601"),
                    FactStep(predicate="unpaid_rent", args={"contract": "c1"}, holds=False, reason="not_alleged"),
                    FactStep(predicate="demand", args={"contract": "c1"}, holds=False, reason="not_alleged"),
                    used(case, "f5"),
                ),
            ),
        ),
    )
    judgment = Judgment(
        outcome="dismissed",
        grounds={"consent_to_sublease_given": False, "trust_not_breached": True},
        operative_part=Wording(en="The plaintiff's claim is dismissed.", ja="原告の請求を棄却する。"),
        proof=Proof(claim=0, grounds=grounds, available=("performed_before_cancellation",)),
    )
    return Sample(case, judgment)


@pytest.fixture
def minor_sale() -> Sample:
    """A price claimed from a minor: rescission met by fraudulent means, itself unopposed; paid in part; in exchange."""
    text = (SAMPLES / "minor.txt").read_text(encoding="utf-8")
    seller, buyer, thing = "星野", "北川", "自転車"
    facts = (
        fact(
            text,
            "f1",
            "agreement_of_sale",
            "令和5年10月5日、被告北川に対し、自転車を代金30万円で売った",
            status=("plaintiff", "admitted", None),
            contract="c1",
            seller=seller,
            buyer=buyer,
            object=thing,
            price=300000,
            date="2023-10-05",
        ),
        fact(
            text,
            "f2",
            "minor",
            "被告は、契約当時17歳であった",
            status=("defendant", "admitted", None),
            contract="c1",
            person=buyer,
        ),
        fact(
            text,
            "f3",
            "manifestation_of_rescission",
            "被告は、令和5年11月1日、原告に対し、本件売買を取り消すと告げた",
            status=("defendant", "admitted", None),
            contract="c1",
            by=buyer,
            to=seller,
            date="2023-11-01",
        ),
        fact(
            text,
            "f4",
            "consent_of_statutory_agent",
            "被告の母北川花子が令和5年10月1日に売買に同意していた",
            status=("plaintiff", "denied", False),
            contract="c1",
            agent="北川花子",
            minor=buyer,
            date="2023-10-01",
        ),
        fact(
            text,
            "f5",
            "fraudulent_means_as_to_capacity",
            "被告は年齢を偽り、成年と信じさせた",
            status=("plaintiff", "denied", True),
            contract="c1",
            person=buyer,
            description="年齢を偽り成年と信じさせた",
        ),
        fact(
            text,
            "f6",
            "payment",
            "被告は、令和5年10月6日、原告に10万円を支払った",
            status=("defendant", "admitted", None),
            contract="c1",
            payer=buyer,
            payee=seller,
            amount=100000,
            date="2023-10-06",
        ),
        fact(
            text,
            "f7",
            "invocation_of_simultaneous_performance",
            "自転車の引渡しを受けるまで支払を拒絶すると述べた",
            status=("defendant", "silent", None),
            contract="c1",
            by=buyer,
        ),
    )
    case = Case(
        id="minor",
        lang="ja",
        kind="dispute",
        text=text,
        as_of=date(2025, 2, 14),
        parties={seller: ("原告",), buyer: ("被告",), "北川花子": ("被告の母",)},
        claim=Claim(predicate="claim_for_price", plaintiff=seller, defendant=buyer, relation="c1", amount=300000),
        facts=facts,
    )
    law, about = "sale.pl", {"contract": "c1"}
    grounds = (
        Ground(
            number=0,
            predicate="claim_for_price",
            args={**about, "seller": seller, "buyer": buyer, "price": 300000},
            level=0,
            burden="plaintiff",
            made_out=True,
            holds=True,
            derivations=(derived(rule(law, 10, "555"), used(case, "f1")),),
            attacks=(
                Attack(effect="defeats", ground=1, rule=rule(law, 20, "121"), holds=False),
                Attack(effect="reduces", ground=4, rule=rule(law, 30, "473"), holds=True, amount=100000),
                Attack(
                    effect="in_exchange",
                    ground=5,
                    rule=rule(law, 40, "533"),
                    holds=True,
                    performance=Performance(predicate="delivery_of", args={"object": thing}),
                ),
            ),
        ),
        Ground(
            number=1,
            predicate="rescission_by_minor",
            args={**about, "minor": buyer, "date": "2023-11-01"},
            level=1,
            burden="defendant",
            made_out=True,
            holds=False,
            reason="defeated",
            derivations=(derived(rule(law, 21, "5(2), 121"), used(case, "f2"), used(case, "f3")),),
            attacks=(
                Attack(effect="defeats", ground=2, rule=rule(law, 25, "5(1)"), holds=False),
                Attack(effect="defeats", ground=3, rule=rule(law, 27, "21"), holds=True),
            ),
        ),
        Ground(
            number=2,
            predicate="consent_to_minors_act",
            args={**about, "minor": buyer},
            level=2,
            burden="plaintiff",
            made_out=False,
            holds=False,
            reason="not_proven",
            derivations=(derived(rule(law, 26, "5(1)"), used(case, "f4", reason="not_proven")),),
        ),
        Ground(
            number=3,
            predicate="fraudulent_means",
            args={**about, "person": buyer},
            level=2,
            burden="plaintiff",
            made_out=True,
            holds=True,
            derivations=(derived(rule(law, 28, "21"), used(case, "f5")),),
        ),
        Ground(
            number=4,
            predicate="paid",
            args={**about, "obligee": seller, "amount": 100000},
            level=1,
            burden="defendant",
            made_out=True,
            holds=True,
            derivations=(derived(rule(law, 31, "473"), used(case, "f6")),),
        ),
        Ground(
            number=5,
            predicate="simultaneous_performance",
            args={**about, "by": buyer},
            level=1,
            burden="defendant",
            made_out=True,
            holds=True,
            derivations=(derived(rule(law, 41, "533"), used(case, "f7")),),
            attacks=(Attack(effect="defeats", ground=6, rule=rule(law, 43, "533"), holds=False),),
        ),
        Ground(
            number=6,
            predicate="counterparty_performed",
            args={**about, "claimant": seller},
            level=2,
            burden="plaintiff",
            made_out=False,
            holds=False,
            reason="condition_not_met",
            derivations=(
                derived(
                    rule(law, 44, "533"),
                    used(case, "f1"),
                    ConditionStep(
                        condition="before_the_day",
                        values=("2025-03-01", "2025-02-14"),
                        holds=False,
                        reason="condition_not_met",
                    ),
                ),
            ),
        ),
    )
    judgment = Judgment(
        outcome="granted_in_exchange",
        amount=200000,
        grounds={
            "rescission_by_minor": False,
            "consent_to_minors_act": False,
            "fraudulent_means": True,
            "paid": True,
            "simultaneous_performance": True,
            "counterparty_performed": False,
        },
        operative_part=Wording(
            en="The defendant must pay the plaintiff ¥200,000 in exchange for the delivery of the bicycle. The rest of "
            "the claim is dismissed.",
            ja="被告は、原告に対し、自転車の引渡しを受けるのと引換えに、20万円を支払え。原告のその余の請求を棄却する。",
        ),
        computation=(
            AmountStep(label=Wording(en="price", ja="代金"), amount=300000, ground=0),
            AmountStep(label=Wording(en="payment", ja="弁済"), amount=-100000, ground=4),
        ),
        proof=Proof(claim=0, grounds=grounds, available=("prior_performance_agreed",)),
    )
    return Sample(case, judgment)
