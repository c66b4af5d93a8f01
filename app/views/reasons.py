"""Why a judgment is as it is, in levels: the verdict, the deciding chain, everything.

Rows are for any face: the command line prints them indented, the screen sets them in a table.
"""

from collections.abc import Iterator
from typing import Literal, NamedTuple

from app.views import articles
from app.views.boxes import (
    DONE_BEFORE_THE_COURT,
    Plan,
    answer_mark,
    goes_without_saying,
    plan,
    reference,
    state,
    telling,
)
from app.views.sentences import Voice, by_id
from proleg.model import (
    Attack,
    Case,
    ConditionStep,
    Fact,
    FactStep,
    Ground,
    GroundStep,
    Judgment,
    Language,
    Step,
)
from proleg.rulebase import Vocabulary

MOST_NAMED = 12  # grounds on which nobody relies; of more, the number says as much to a reader
Kind = Literal["verdict", "ground", "fact", "condition", "computation", "available", "operative"]


class Row(NamedTuple):
    """One line of the reasons. `depth` counts from 0; `label` is its place in the block diagram (Kg, E1, あ).

    `holds` is None where nothing is to hold. `pleading` says who alleges, how the other side answers and what the
    court finds; `why` is the first reason of a failure; `law` the text of the rule; `link` where the statute is.
    """

    depth: int
    kind: Kind
    text: str
    holds: bool | None = None
    label: str = ""
    article: str = ""
    link: str | None = None
    law: str = ""
    fact: str | None = None
    ground: int | None = None
    quote: str = ""
    pleading: str = ""
    why: str = ""


def verdict(judgment: Judgment, case: Case, vocabulary: Vocabulary, *, lang: Language) -> Row:
    """The verdict in one sentence."""
    voice = Voice(case, vocabulary, lang)
    claim = judgment.proof.ground(judgment.proof.claim)
    parties = {
        "plaintiff": case.claim.plaintiff if case.claim else voice.say("party.plaintiff"),
        "defendant": case.claim.defendant if case.claim else voice.say("party.defendant"),
    }
    name = "verdict.amount_in_exchange" if judgment.outcome == "granted_in_exchange" else "verdict.amount"
    amount = "" if judgment.amount is None else voice.say(name, amount=voice.money(judgment.amount))
    text = voice.say(f"verdict.{judgment.outcome}", claim=voice.noun(claim.predicate), amount=amount, **parties)
    cited = voice.law_of(claim.predicate)
    return Row(
        0,
        "verdict",
        text,
        judgment.outcome != "dismissed",
        article=voice.citation(cited),
        link=articles.link(cited, vocabulary),
        ground=claim.number,
    )


def deciding_chain(judgment: Judgment, case: Case, vocabulary: Vocabulary, *, lang: Language) -> tuple[Row, ...]:
    """Why, in a handful of lines: what decides, and why what is raised against it fails; the operative part last."""
    teller = _Teller(judgment, Voice(case, vocabulary, lang))
    chain = teller.chain(judgment.proof.ground(judgment.proof.claim), 0, None, set())
    return (
        *chain,
        Row(0, "operative", teller.voice.say("row.operative", words=teller.voice.said(judgment.operative_part))),
    )


def everything(judgment: Judgment, case: Case, vocabulary: Vocabulary, *, lang: Language) -> tuple[Row, ...]:
    """Every ground examined, each with its conditions and what is raised against it; then the computation."""
    teller = _Teller(judgment, Voice(case, vocabulary, lang))
    rows = teller.whole(judgment.proof.ground(judgment.proof.claim), 0, set())
    return (*rows, *teller.closing(judgment))


def plain(rows: tuple[Row, ...]) -> Iterator[str]:
    """The rows as indented text, for a terminal."""
    for row in rows:
        mark = {True: "✓ ", False: "✗ ", None: ""}[row.holds]
        label = f"{row.label} " if row.label else ""
        tail = "; ".join(part for part in (row.article, row.pleading, row.why) if part)
        yield f"{'  ' * row.depth}{mark}{label}{row.text}{f' [{tail}]' if tail else ''}"


def pleading(fact: Fact, voice: Voice) -> str:
    """Who alleges the fact, how it is answered, what the court finds: `alleged by the plaintiff · admitted`."""
    parts = []
    if fact.alleged_by is not None:
        parts.append(voice.say(f"pleading.by.{fact.alleged_by}"))
    parts += _answer_and_finding(fact, voice)
    if not parts:
        parts = [voice.say("pleading.alleged" if voice.case.kind == "complaint" else "pleading.established")]
    return " · ".join(parts)


def _answer_and_finding(fact: Fact, voice: Voice) -> list[str]:
    parts = []
    if fact.answer is not None:
        court = answer_mark(fact) == DONE_BEFORE_THE_COURT
        parts.append(voice.say("pleading.court" if court else f"pleading.{fact.answer}"))
    if fact.found is not None:
        parts.append(voice.say(f"pleading.found.{str(fact.found).lower()}"))
    return parts


class _Teller:
    """Tells the grounds of one judgment in one voice, under the labels of its block diagram."""

    def __init__(self, judgment: Judgment, voice: Voice) -> None:
        self.voice = voice
        self.proof = judgment.proof
        self.facts = by_id(voice.case)
        planned: Plan = plan(judgment, voice.case, voice.vocabulary, lang=voice.lang)
        self.labels, self.codes = planned.labels(), planned.codes()
        self.boxes = {box.ground for box in planned.boxes}

    # ---- the deciding chain

    def chain(self, ground: Ground, depth: int, attack: Attack | None, told: set[int]) -> Iterator[Row]:
        if ground.number in told:
            return
        told.add(ground.number)
        yield self._row(ground, depth, self._fate(ground, attack))
        if ground.reason in ("ground_failed",):
            for block in self._failing_blocks(ground):
                yield from self.chain(block, depth + 1, None, told)
        for raised in self._telling_attacks(ground):
            yield from self.chain(self.proof.ground(raised.ground), depth + 1, raised, told)

    def _telling_attacks(self, ground: Ground) -> Iterator[Attack]:
        """Of what is raised against a ground that is made out: what defeats it; else all of it."""
        if not ground.made_out:
            return
        attacks = [attack for member in self._with_blocks(ground, set()) for attack in member.attacks]
        fatal = [attack for attack in attacks if attack.holds and attack.effect == "defeats"]
        yield from fatal if not ground.holds else attacks

    def _with_blocks(self, ground: Ground, seen: set[int]) -> Iterator[Ground]:
        if ground.number in seen:
            return
        seen.add(ground.number)
        yield ground
        for step in self._steps(ground):
            if isinstance(step, GroundStep) and step.holds:
                yield from self._with_blocks(self.proof.ground(step.ground), seen)

    def _failing_blocks(self, ground: Ground) -> list[Ground]:
        """The building blocks for which a ground fails, down to those that fail by themselves; those pleaded first."""
        blocks: list[Ground] = []
        for derivation in ground.derivations:
            step = next((step for step in derivation.steps if not step.holds), None)
            if isinstance(step, GroundStep):
                block = self.proof.ground(step.ground)
                deeper = self._failing_blocks(block) if block.reason == "ground_failed" else []
                blocks += deeper or [block]
        return [block for block in blocks if block.reason != "not_alleged"] or blocks

    def _fate(self, ground: Ground, attack: Attack | None) -> str:
        say, name, facts = self.voice.say, self._name(ground), self._facts(ground)
        if not ground.made_out:
            kind = "ground.cause_fails" if ground.level == 0 else "ground.fails"
            return _capital(say(kind, name=name, why=self._why(ground)))
        if not ground.holds:
            against = say(f"stage.{min(ground.level + 1, 5)}")
            against = f"a {against.lower()}" if self.voice.lang == "en" else against
            return _capital(say("ground.defeated", name=name, facts=facts, against=against))
        if attack is None:
            return _capital(
                say("ground.holds", name=name, facts=facts) if facts else say("ground.holds_bare", name=name)
            )
        if attack.effect == "reduces" and attack.amount is not None:
            return _capital(say("ground.reduces", name=name, facts=facts, amount=self.voice.money(attack.amount)))
        if attack.performance is not None:
            performance = self.voice.performance(attack.performance)
            return _capital(say("ground.in_exchange", name=name, facts=facts, performance=performance))
        kind = "ground.bears_interest" if attack.effect == "bears_interest" else "ground.defeats"
        return _capital(say(kind, name=name, facts=facts))

    def _name(self, ground: Ground) -> str:
        if ground.number == self.proof.claim:
            return self.voice.say("ground.cause")
        title = self.voice.noun(ground.predicate)
        if ground.number not in self.boxes:  # a building block is no plea of its own
            return self.voice.say("ground.block", title=title)
        stage = self.voice.say(f"stage.{min(ground.level, 5)}")
        stage = stage.lower() if self.voice.lang == "en" else stage
        return self.voice.say("ground.name", party=self.voice.say(f"party.{ground.burden}"), stage=stage, title=title)

    def _facts(self, ground: Ground) -> str:
        """The facts that make a ground out, blocks included: `sale (admitted), handover (found by the court)`."""
        steps = [step for member in self._with_blocks(ground, set()) for step in self._steps(member)]
        used = dict.fromkeys(step.fact for step in steps if isinstance(step, FactStep) and step.holds and step.fact)
        known = [self.facts[name] for name in used if name in self.facts]
        return self.voice.say("facts.joined").join(map(self._with_status, known))

    def _with_status(self, fact: Fact) -> str:
        status = self.voice.say("facts.joined").join(_answer_and_finding(fact, self.voice)) or pleading(
            fact, self.voice
        )
        return self.voice.say("fact.with_status", noun=self.voice.noun(fact.predicate), status=status)

    def _why(self, ground: Ground) -> str:
        """The first reason for which a ground is not made out."""
        for derivation in ground.derivations:
            step = next((step for step in derivation.steps if not step.holds), None)
            if step is not None:
                return self._step_why(step)
        return self.voice.say("why.unknown") if ground.derivations else self.voice.say(
            "why.not_alleged", what=self.voice.noun(ground.predicate))  # fmt: skip

    def _step_why(self, step: Step) -> str:
        if isinstance(step, GroundStep):
            block = self.proof.ground(step.ground)
            reason = "defeated" if block.made_out else "ground_failed"
            return self.voice.say(f"why.{reason}", what=self.voice.noun(block.predicate))
        if isinstance(step, ConditionStep):
            what = self.voice.condition(step.condition, step.values)
            return self.voice.say(f"why.{step.reason or 'condition_not_met'}", what=what)
        fact = self.facts.get(step.fact or "")
        undisputed = step.reason == "not_proven" and (fact is None or fact.answer not in ("denied", "unknown"))
        return self.voice.say(
            f"why.{'unproven' if undisputed else step.reason or 'not_alleged'}", what=self._said(step)
        )

    # ---- everything

    def whole(self, ground: Ground, depth: int, told: set[int]) -> Iterator[Row]:
        title = self.voice.noun(ground.predicate)
        if ground.number in self.boxes:
            title = self.voice.say("row.ground", stage=self.voice.say(f"stage.{min(ground.level, 5)}"), title=title)
        yield self._row(ground, depth, _capital(title))
        if ground.number in told:  # used twice, told once
            return
        told.add(ground.number)
        steps: list[Step] = []  # alternatives share facts: each is told once
        for step in (step for rule in telling(ground) for step in rule.steps):
            if step in steps:
                continue
            steps.append(step)
            if isinstance(step, GroundStep):
                yield from self.whole(self.proof.ground(step.ground), depth + 1, told)
            elif isinstance(step, FactStep) or not goes_without_saying(step):
                yield self._step_row(step, depth + 1)
        for attack in ground.attacks:
            yield from self.whole(self.proof.ground(attack.ground), depth + 1, told)

    def closing(self, judgment: Judgment) -> Iterator[Row]:
        say = self.voice.say
        if judgment.computation:
            steps = [f"{self.voice.said(step.label)} {self._signed(step.amount)}" for step in judgment.computation]
            yield Row(0, "computation", say("row.computation", steps=say("facts.joined").join(steps)))
        available = self.proof.available
        if len(available) > MOST_NAMED:
            yield Row(0, "available", say("row.available_many", number=len(available)))
        elif available:
            names = say("facts.joined").join(map(self.voice.noun, available))
            yield Row(0, "available", say("row.available", grounds=names))

    def _signed(self, amount: int) -> str:
        return f"{'−' if amount < 0 else '+'}{self.voice.money(abs(amount))}"

    def _row(self, ground: Ground, depth: int, text: str) -> Row:
        rule = next((derivation.rule for derivation in ground.derivations), None)
        cited, law = reference(ground, self.voice)
        burden = self.voice.say("row.burden", party=self.voice.say(f"party.{ground.burden}"))
        pleaded = ground.number in self.boxes
        return Row(
            depth,
            "ground",
            text,
            ground.holds,
            label=self.codes.get(ground.number, "") if pleaded else "",
            article=self.voice.citation(cited, law),
            link=articles.link(cited, self.voice.vocabulary, law),
            law=self.voice.said(rule.text) if rule and rule.text else "",
            ground=ground.number,
            pleading=burden if pleaded else "",
            why="" if ground.holds else self.voice.say(f"state.{state(ground)}"),
        )

    def _step_row(self, step: FactStep | ConditionStep, depth: int) -> Row:
        if isinstance(step, ConditionStep):
            text = _sentence(self.voice.condition(step.condition, step.values), self.voice.lang)
            why = "" if step.holds else self.voice.say(f"line.{step.reason or 'condition_not_met'}")
            return Row(depth, "condition", text, step.holds, why=why)
        fact = self.facts.get(step.fact or "")
        cited = self.voice.law_of(step.predicate)
        return Row(
            depth, "fact", _sentence(self._said(step), self.voice.lang), step.holds,
            label=self.labels.get(step.fact or "", ""), article=self.voice.citation(cited),
            link=articles.link(cited, self.voice.vocabulary), fact=step.fact,
            quote=fact.quote if fact else "", pleading=pleading(fact, self.voice) if fact else "",
            why="" if step.holds or step.reason is None else self.voice.say(f"line.{step.reason}"),
        )  # fmt: skip

    def _steps(self, ground: Ground) -> Iterator[Step]:
        for derivation in ground.derivations:
            yield from derivation.steps

    def _said(self, step: FactStep) -> str:
        fact = self.facts.get(step.fact or "")
        if fact is not None:
            return self.voice.sentence(fact.predicate, fact.args)
        return self.voice.sentence(step.predicate, self.voice.opened(step.predicate, step.args))


def _capital(words: str) -> str:
    first = 1 if words.startswith("“") else 0
    return words[:first] + words[first : first + 1].upper() + words[first + 1 :]


def _sentence(words: str, lang: Language) -> str:
    if lang == "ja":
        return f"{words}。"
    return _capital(words) if words.endswith(".") else f"{_capital(words)}."
