"""The shared words: what a case, a fact, a judgment and its proof are.

The case format is one JSON object a case; `proleg/case.schema.json` is its JSON Schema.
"""

import datetime
import re
from decimal import Decimal
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

Language = Literal["en", "ja"]
Party = Literal["plaintiff", "defendant"]
Kind = Literal["findings", "complaint", "dispute"]
Answer = Literal["admitted", "denied", "unknown", "silent"]
Outcome = Literal["granted", "granted_in_part", "granted_in_exchange", "dismissed"]
ArgumentType = Literal["relation", "person", "thing", "text", "money", "date", "percent"]
Effect = Literal["defeats", "reduces", "in_exchange", "bears_interest"]
FactStatus = Literal["grounded", "ungrounded", "conflicting"]
ResultStatus = Literal["ok", "abstained", "input_error", "limit"]
Pleading = Literal["common", "own"]  # whether it matters which party alleged and produced (主張共通の原則)

Name = Annotated[str, StringConstraints(min_length=1, max_length=300)]
Value = str | int | float | None
ISO_DATE = re.compile(r"\d{4}-\d{2}(-\d{2})?")


def opponent(party: Party) -> Party:
    """The other side."""
    return "defendant" if party == "plaintiff" else "plaintiff"


class Frozen(BaseModel):
    """A value that is checked on entry and never changes."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Wording(Frozen):
    """The same thing said in English and in Japanese."""

    en: str
    ja: str


class Span(Frozen):
    """Characters `start` (inclusive) to `end` (exclusive) of the case text."""

    start: int = Field(ge=0)
    end: int = Field(gt=0)

    @model_validator(mode="after")
    def _forward(self) -> "Span":
        if self.end <= self.start:
            raise ValueError(f"end {self.end} must lie behind start {self.start}")
        return self


class Fact(Frozen):
    """A legally meaningful fact, with the passage that states it.

    `args` names every argument of the predicate; None where the text does not give it. Money is a whole
    number, a date is ISO 8601 (a month YYYY-MM). `start` and `end` locate `quote` in the case text.
    """

    predicate: Name
    args: dict[str, Value]
    quote: str = ""
    alleged_by: Party | None = None
    answer: Answer | None = None
    found: bool | None = None
    id: Name | None = None
    start: int | None = Field(default=None, ge=0)
    end: int | None = Field(default=None, gt=0)
    evidence: tuple[str, ...] = ()
    confidence: float | None = Field(default=None, ge=0, le=1)
    status: FactStatus | None = None

    @property
    def span(self) -> Span | None:
        """Where the quote stands in the case text, if that is known."""
        return None if self.start is None or self.end is None else Span(start=self.start, end=self.end)


class Interest(Frozen):
    """Interest or delay damages that the plaintiff demands: percent a year, from a day on."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)

    rate: Decimal
    from_: datetime.date = Field(alias="from")


class Claim(Frozen):
    """What the plaintiff asks for (訴訟物); `amount` is the principal demanded."""

    predicate: Name
    plaintiff: Name
    defendant: Name
    relation: Name | None = None
    amount: int | None = Field(default=None, ge=0)
    interest: Interest | None = None

    @model_validator(mode="after")
    def _two_sides(self) -> "Claim":
        if self.plaintiff == self.defendant:
            raise ValueError(f"plaintiff and defendant are the same: {self.plaintiff}")
        return self


class Verdict(Frozen):
    """A judgment in the short form of the case format.

    `grounds` holds the defences, rejoinders and so on that somebody relies on: true where the ground succeeds,
    false where it fails or is itself defeated.
    """

    outcome: Outcome
    amount: int | None = None
    grounds: dict[str, bool] = {}


class Case(Frozen):
    """A case with its facts, of which a judgment can be made."""

    id: Name = "case"
    lang: Language = "en"
    kind: Kind = "findings"
    text: str = ""
    as_of: datetime.date
    parties: dict[Name, tuple[str, ...]] = {}
    claim: Claim | None = None
    currency: Annotated[str, StringConstraints(pattern=r"^[A-Z]{3}$")] = "JPY"
    facts: tuple[Fact, ...] = ()
    judgment: Verdict | None = None
    missing: tuple[str, ...] = ()
    irrelevant: tuple[str, ...] = ()


# ---- the proof -----------------------------------------------------------------------------------------------------

Reason = Literal[
    "not_alleged",  # nobody alleged the fact: the condition is not examined further
    "not_produced",  # alleged, but no evidence was offered for it (証拠提出責任)
    "not_proven",  # alleged, but denied or not known, and not found by the court
    "condition_not_met",  # a condition on dates or amounts is not met, with the values
    "not_stated",  # a condition cannot be examined: a date or an amount is not stated
    "ground_failed",  # a ground that the rule asks for fails
    "defeated",  # made out, but an exception succeeds
]


class RuleSource(Frozen):
    """Where a rule or an exception stands, its name where it has one, and the law that it states."""

    file: str
    line: int = Field(ge=1)
    name: str | None = None
    law: str = ""
    article: str = ""
    text: Wording | None = None


class Standing(Frozen):
    """How a fact stands in the proceedings: pleading, answer, evidence and finding; what follows from them is derived.

    `answer` is that of the party who does not bear the burden. `produced`: whether evidence was offered, None where
    the case does not say. `obvious`: known to the court (顕著な事実).
    """

    alleged_by: Party | None = None
    answer: Answer | None = None
    found: bool | None = None
    produced: bool | None = None
    obvious: bool = False


class FactStep(Frozen):
    """A condition met, or not met, by a fact. `fact` is the id of the fact that was used.

    `args` are the values that the rule asks for at this place; None where any value will do. `standing` is that of
    the fact that was used; None where nobody alleged it.
    """

    kind: Literal["fact"] = "fact"
    predicate: str
    args: dict[str, Value]
    holds: bool
    fact: str | None = None
    reason: Reason | None = None
    standing: Standing | None = None


class GroundStep(Frozen):
    """A condition that is itself a ground; `ground` is its number in the proof."""

    kind: Literal["ground"] = "ground"
    ground: int
    holds: bool
    reason: Reason | None = None


class ConditionStep(Frozen):
    """A condition on dates or amounts that the solver knows, with the values compared; None: not stated."""

    kind: Literal["condition"] = "condition"
    condition: str
    values: tuple[Value, ...]
    holds: bool
    reason: Reason | None = None


Step = Annotated[FactStep | GroundStep | ConditionStep, Field(discriminator="kind")]


class Derivation(Frozen):
    """One rule applied: its conditions in order. Behind the first that is not met, the rest shows what is alleged."""

    rule: RuleSource
    holds: bool
    steps: tuple[Step, ...]


class Performance(Frozen):
    """What one party is to do: a performance of the vocabulary with its arguments."""

    predicate: str
    args: dict[str, Value]


class Attack(Frozen):
    """A ground raised against another; one that bears interest is the plaintiff's own, beside the claim.

    `amount` is what a reduction takes off, in the currency of the case; `performance` is what the plaintiff must
    render in exchange; `rate` is the percentage of interest a year. `day` is that on which a reduction was rendered, or
    from which interest runs (ISO 8601; None where it is not stated).
    """

    effect: Effect
    ground: int
    rule: RuleSource
    holds: bool
    amount: int | None = None
    performance: Performance | None = None
    rate: Decimal | None = None
    day: str | None = None


class Ground(Frozen):
    """One ground examined: claim (level 0), defence (1), rejoinder (2), sur-rejoinder (3) and so on.

    `made_out`: a rule's conditions are all met. `holds`: made out, and no exception defeats it.
    """

    number: int
    predicate: str
    args: dict[str, Value]
    level: int = Field(ge=0)
    burden: Party
    made_out: bool
    holds: bool
    reason: Reason | None = None
    derivations: tuple[Derivation, ...] = ()
    attacks: tuple[Attack, ...] = ()


class Proof(Frozen):
    """Every ground that was examined; `claim` numbers the root, `available` names grounds nobody relies on.

    In the proof of a canonical program, which names no arguments, these are numbered from "1".
    """

    claim: int
    grounds: tuple[Ground, ...]
    available: tuple[str, ...] = ()
    pleading: Pleading = "common"

    def ground(self, number: int) -> Ground:
        """The ground with that number."""
        return self.grounds[number]


class AmountStep(Frozen):
    """One line of the computation: `amount` is added where positive, taken off where negative.

    All lines come to the amount granted and the interest granted as a sum, together.
    """

    label: Wording
    amount: int
    ground: int | None = None


class InterestPeriod(Frozen):
    """Interest granted at `rate` percent a year, from a day on, up to and with `to`; None: until payment.

    `ground` is the number of the ground that bears it.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)

    rate: Decimal
    from_: datetime.date = Field(alias="from")
    to: datetime.date | None = None
    ground: int


class Judgment(Frozen):
    """The simulated judgment with its proof.

    `amount` is the principal granted. `accrued` is interest granted as a sum (確定遅延損害金): what had accrued when
    something was last rendered on it, and was not covered; `interest` runs on the principal.
    `missing` names elements of the claim that nobody alleges, as the claim lists them.
    `operative_part` is the 主文. `unused` are the ids of facts of a kind that no rule of the rule base asks for:
    what follows from them in law, the judgment does not say.
    """

    outcome: Outcome
    amount: int | None = None
    accrued: int = 0
    interest: tuple[InterestPeriod, ...] = ()
    grounds: dict[str, bool] = {}
    operative_part: Wording
    computation: tuple[AmountStep, ...] = ()
    missing: tuple[str, ...] = ()
    unused: tuple[str, ...] = ()
    proof: Proof

    @property
    def verdict(self) -> Verdict:
        """The short form of the case format."""
        return Verdict(outcome=self.outcome, amount=self.amount, grounds=self.grounds)


# ---- advice --------------------------------------------------------------------------------------------------------


class Bound(Frozen):
    """What an open argument of a fact must be for the fact to help: a day, an amount, or just any stated value."""

    argument: str
    relation: Literal["before", "on_or_before", "after", "on_or_after", "at_least", "more_than", "at_most", "less_than",
                      "exactly", "stated"]  # fmt: skip
    value: Value = None


class Allege(Frozen):
    """A fact that is not yet alleged is alleged and proven; None in `args` stands for what is open, within `bounds`."""

    kind: Literal["allege"] = "allege"
    predicate: str
    args: dict[str, Value]
    bounds: tuple[Bound, ...] = ()


class Prove(Frozen):
    """The fact with that id, alleged but not proven, comes to be proven."""

    kind: Literal["prove"] = "prove"
    fact: str


class Contest(Frozen):
    """The fact with that id, which counts as proven, comes not to be: it is denied, or found otherwise."""

    kind: Literal["contest"] = "contest"
    fact: str


Change = Annotated[Allege | Prove | Contest, Field(discriminator="kind")]


class Prospect(Frozen):
    """What would let a party win: the smallest sets of changes, each of which alone is enough.

    `standing`: `won` where the party has what it wants (the defendant dismissal, the plaintiff all that is demanded).
    `size` is the number of changes in each set, the smallest possible; where there is no set, the size up to which
    all were tried. `complete` is false where the search was cut short, so that sets may be missing.
    """

    standing: Literal["won", "open"]
    size: int = 0
    sets: tuple[tuple[Change, ...], ...] = ()
    complete: bool = True

    @property
    def next_steps(self) -> tuple[Change, ...]:
        """Each change of some smallest set, once: what is alleged already is to be proven first."""
        order = {"prove": 0, "allege": 1, "contest": 2}
        steps: list[Change] = []
        steps.extend(change for changes in self.sets for change in changes if change not in steps)
        return tuple(sorted(steps, key=lambda change: order[change.kind]))


class Advice(Frozen):
    """The issues (争点) of a case, facts in dispute on which the outcome turns, and each party's prospect."""

    issues: tuple[str, ...]
    plaintiff: Prospect
    defendant: Prospect

    def of(self, party: Party) -> Prospect:
        """The prospect of that party."""
        return self.plaintiff if party == "plaintiff" else self.defendant


class Proved(Frozen):
    """What `prove` says of a goal: whether it holds, every instance that does, and the proof of the first.

    An answer gives each variable of the goal its value; a goal without variables that holds has one, empty answer.
    Where the goal fails, `proof` shows what came closest. `seconds` is the time the engine took.
    """

    goal: str
    holds: bool
    answers: tuple[dict[str, Value], ...] = ()
    proof: Proof
    seconds: float = 0


class Passage(Frozen):
    """A passage of the text, with a word on why it is listed."""

    text: str
    start: int = Field(ge=0)
    end: int = Field(gt=0)
    why: str = ""


class Extraction(Frozen):
    """What a reader found in a text.

    `facts` are grounded: their quotes stand in the text at their spans. `ungrounded` never count.
    `claim` is None where the text does not show one that the rules know; `claim_problem` then says why.
    """

    lang: Language
    kind: Kind
    parties: dict[str, tuple[str, ...]]
    claim: Claim | None
    claim_problem: Wording | None = None
    facts: tuple[Fact, ...]
    ungrounded: tuple[Fact, ...] = ()
    not_understood: tuple[Passage, ...] = ()
    reader: str


class Result(Frozen):
    """One line of output: the case, its judgment, and how it came about."""

    id: Name
    status: ResultStatus
    lang: Language | None = None
    kind: Kind | None = None
    as_of: datetime.date | None = None
    text: str = ""
    parties: dict[str, tuple[str, ...]] = {}
    claim: Claim | None = None
    currency: str = "JPY"
    facts: tuple[Fact, ...] = ()
    judgment: Verdict | None = None
    accrued: int = 0
    interest: tuple[InterestPeriod, ...] = ()
    operative_part: Wording | None = None
    computation: tuple[AmountStep, ...] = ()
    proof: Proof | None = None
    issues: tuple[str, ...] = ()
    changes: dict[Party, Prospect] = {}
    missing: tuple[str, ...] = ()
    irrelevant: tuple[str, ...] = ()
    ungrounded: tuple[Fact, ...] = ()
    not_understood: tuple[Passage, ...] = ()
    reader: str | None = None
    rules: str | None = None
    error: str | None = None
    version: Literal[1] = 1
