"""Confirms a proof without Prolog and without the engine: nothing is believed because the proof says so.

Every step is held against the clause that stands where it says, every fact against the case, every comparison is made
again (steps.py); and whether a ground is made out, and whether it holds, is asked of a naive solver (court.py), so
that what the proof leaves out is known to fail as well.
"""

import datetime
from collections.abc import Iterator, Sequence

from proleg.clauses import Rule
from proleg.comparisons import examine
from proleg.court import Counted, Court
from proleg.model import Attack, Case, Derivation, FactStep, Ground, GroundStep, Party, Proof, opponent
from proleg.record import record_of
from proleg.rulebase import Program
from proleg.steps import Steps
from proleg.terms import Struct, Term, Var, alike, numbered, parts, resolve

SAID = {"reduces": {"amount", "day"}, "in_exchange": {"performance"}, "bears_interest": {"rate", "day"}}


def check(proof: Proof, rules: Program, case: Case | None = None, *, as_of: datetime.date | None = None) -> list[str]:
    """What is wrong with `proof`, ground by ground; nothing where it is right.

    `case` is the case that was judged. Without it `rules` is a canonical program, whose exceptions must be stratified,
    and `as_of` the day of judgment.
    """
    try:
        return list(_Check(proof, rules, case, as_of).faults())
    except (ValueError, ArithmeticError, LookupError, RecursionError) as error:
        return [f"the proof cannot be confirmed: {error!r}"]


class _Check:
    def __init__(self, proof: Proof, rules: Program, case: Case | None, as_of: datetime.date | None) -> None:
        self.proof, self.case = proof, case
        self.record = record_of(rules, case, own=proof.pleading == "own", as_of=as_of)
        self.court = Court(self.record)
        self.steps = Steps(proof, self.record, self.court)
        self.silent: set[str] = set()  # names of grounds that might be raised

    def faults(self) -> Iterator[str]:
        """All that is wrong."""
        grounds = self.proof.grounds
        if [ground.number for ground in grounds] != [*range(len(grounds))]:
            yield "the grounds are not numbered in their order"
            return
        yield from self.claim(grounds[self.proof.claim])
        for ground in grounds:
            yield from (f"ground {ground.number}, {ground.predicate}: {what}" for what in self.ground(ground))
        if unreached := {*range(len(grounds))} - self.steps.reached:
            yield f"nothing leads to the grounds {unreached}"
        if self.silent != {*self.proof.available}:
            yield f"available are {self.silent}"
        founded: set[int] = set()
        while more := {each.number for each in grounds if any(_rests(d, founded) for d in each.derivations)} - founded:
            founded |= more
        if floating := {ground.number for ground in grounds if ground.made_out} - founded:
            yield f"the grounds {floating} rest on themselves"

    def claim(self, ground: Ground) -> Iterator[str]:
        """The claim is that of the case, and its principal the sum of all debts, each counted once."""
        if (ground.level, ground.burden) != (0, "plaintiff"):
            yield "the burden of the claim is not the plaintiff's"
        if self.case is not None and not self.record.is_claim_of(self.case, ground.predicate, ground.args):
            yield "the claim is not that of the case"
        goal = self.steps.goals[ground.number]
        place = self.record.principal(goal)
        if place is not None and ground.made_out:
            debts = self.court.debts(goal, place)
            shown = [self.facts_below(derivation) for derivation in ground.derivations]
            fitting = [
                [place for place, facts in enumerate(shown) if isinstance(each, Struct) or each <= facts]
                for each in debts
            ]
            total = self.record.atom(ground.predicate, ground.args).args[place]
            if len(shown) != len(debts) or not _each_has_its_own(fitting) or total != sum(debts.values()):
                yield "the principal is not the sum of all that is made out"

    def ground(self, ground: Ground) -> Iterator[str]:
        """What is said of a ground follows from its derivations and attacks, and the solver agrees."""
        goal = self.steps.goals[ground.number]
        for derivation in ground.derivations:
            rules = [rule for rule in self.court.rules_for(goal) if rule.source == derivation.rule]
            told = (list(self.steps.faults(ground, derivation, rule)) for rule in rules)
            yield from min(told, key=len, default=[f"no such rule stands at line {derivation.rule.line}"])
        yield from self.attacks(ground, goal)
        made_out = any(derivation.holds for derivation in ground.derivations)
        defeated = any(attack.holds and attack.effect == "defeats" for attack in ground.attacks)
        failures = [step.reason for each in ground.derivations for step in each.steps if not step.holds]
        reason = (*failures, "not_alleged")[0] if not made_out else "defeated" if defeated else None
        if (ground.made_out, ground.holds, ground.reason) != (made_out, reason is None, reason):
            yield "what is said of it does not follow from its derivations and attacks"
        if ground.holds != bool(self.court.holding(goal, ground.burden)):
            yield f"it does{' not' * ground.holds} hold"
        if ground.made_out != any(True for _ in self.court.made_out(goal, ground.burden)):
            yield f"it is{' not' * ground.made_out} made out"

    def attacks(self, ground: Ground, goal: Struct) -> Iterator[str]:
        """Every attack on the ground is shown, or fails; and none is shown that the rules do not make."""
        left = list(ground.attacks)
        for attack in self.court.raised(goal) if self.is_examined(ground, goal) else ():
            if attack.effect != "defeats" and ground.number != self.proof.claim:
                continue  # what reduces a claim acts on that of the judgment alone
            name, party, level = attack.body[0].name, opponent(ground.burden), ground.level + 1
            if attack.effect == "bears_interest":  # it is the claimant's own
                if not self.demands_interest(ground):
                    continue
                party, level = ground.burden, ground.level
            mine = [shown for shown in left if self.is_use(shown, attack, level, party)]
            left = [shown for shown in left if shown not in mine]
            succeed = [shown.ground for shown in mine if shown.holds]
            if attack.effect == "reduces" and not self.are_all(succeed, self.court.reductions(attack, party)):
                yield f"{name}: the reductions that succeed are others than those shown"
            if bool(succeed) != bool(self.court.holding(attack.body[0], party)):
                yield f"{name}: the attack {'fails' if succeed else 'succeeds'}"
            due = (
                self.court.performances(attack, party) if attack.effect in ("in_exchange", "bears_interest") else set()
            )
            if len(due) > 1 and due != {numbered(self.extra(shown)) for shown in mine}:
                yield f"{name}: what is due in exchange, or borne, is other than what is shown"
            if len(mine) > max(1, len(due) or len(succeed)) or (attack.effect == "defeats" and len(mine) > 1):
                yield f"{name}: the attack is shown twice"
            if not mine:
                self.silent.add(name)
        yield from (f"no rule makes an attack such as that of line {shown.rule.line}" for shown in left)

    def is_examined(self, ground: Ground, goal: Struct) -> bool:
        """Whether its attacks are: not those on an open ground of a program, which is no ground before it is made out."""
        is_open = any(isinstance(part, Var) for part in parts(goal))
        return ground.made_out or not is_open or self.record.vocabulary is not None

    def are_all(self, grounds: list[int], reductions: set[Counted]) -> bool:
        """Whether these grounds are the reductions, one each: by the facts that state the amount, or as instances."""
        facts = {
            number: frozenset[str]().union(*map(self.facts_below, self.proof.ground(number).derivations))
            for number in grounds
        }
        own = {number: numbered(self.steps.goals[number]) for number in grounds}
        fitting = [
            [
                number
                for number in grounds
                if (own[number] == each if isinstance(each, Struct) else each <= facts[number])
            ]
            for each in reductions
        ]
        return len(grounds) == len(reductions) and _each_has_its_own(fitting)

    def facts_below(self, derivation: Derivation, above: frozenset[int] = frozenset()) -> frozenset[str]:
        """The ids of the facts on which it rests, those of the grounds that it asks for included, where it holds."""
        found = frozenset(step.fact for step in derivation.steps if isinstance(step, FactStep) and step.fact)
        asked = {step.ground for step in derivation.steps if isinstance(step, GroundStep)} - above
        below = [each for number in asked for each in self.proof.ground(number).derivations]
        inner = (self.facts_below(each, above | asked) for each in below)
        return found.union(*inner) if derivation.holds else frozenset()

    def demands_interest(self, ground: Ground) -> bool:
        """Whether the ground is the claim of a case that demands interest on it."""
        claim = self.case.claim if self.case is not None else None
        return claim is not None and claim.interest is not None and ground.number == self.proof.claim

    def extra(self, shown: Attack) -> Struct:
        """What an attack of the proof takes off, bears, or says is due in exchange."""
        if shown.performance is not None:
            return self.record.atom(shown.performance.predicate, shown.performance.args)
        day, rate = self.record.term(shown.day), None if shown.rate is None else float(shown.rate)
        terms = {
            "reduces": Struct("amount", (self.record.term(shown.amount), day)),
            "bears_interest": Struct("interest", (self.record.term(rate), day)),
        }
        return terms.get(shown.effect, Struct(""))

    def is_use(self, shown: Attack, attack: Rule, level: int, party: Party) -> bool:
        """Whether an attack of the proof is that one of the rules."""
        if (shown.effect, shown.rule) != (attack.effect, attack.source):
            return False
        found = self.steps.linked(shown, attack.body[0], level, party)
        said = {name for name in ("amount", "day", "performance", "rate") if getattr(shown, name) is not None}
        if found is None or said - SAID.get(shown.effect, set()):
            return False
        extra = resolve(attack.extra, found)
        if attack.effect in ("reduces", "bears_interest"):
            sum_, *day = extra.args
            extra = Struct(extra.name, (_worked_out(sum_, whole=attack.effect == "reduces"), *(day or [Var("day")])))
        return alike(extra, self.extra(shown))


def _rests(derivation: Derivation, founded: set[int]) -> bool:
    """Whether it holds and rests on these grounds alone, and on facts."""
    return derivation.holds and {step.ground for step in derivation.steps if isinstance(step, GroundStep)} <= founded


def _each_has_its_own(fitting: Sequence[Sequence[int]]) -> bool:
    """Whether each can have one of those that fit it, no two the same."""
    taken: dict[int, int] = {}

    def placed(each: int, tried: set[int]) -> bool:
        for place in fitting[each]:
            if place not in tried:
                tried.add(place)
                if place not in taken or placed(taken[place], tried):
                    taken[place] = each
                    return True
        return False

    return all(placed(each, set()) for each in range(len(fitting)))


def _worked_out(sum_: Term, *, whole: bool) -> Term:
    """What an amount or a percentage comes to; a variable where it is not stated."""
    if any(isinstance(part, Var) for part in parts(sum_)):
        return Var("sum")
    value = Struct("floor", (sum_,)) if whole else sum_
    found = examine(Struct("is", (Var("sum"), value)), datetime.date.min, {})
    return Var("sum") if isinstance(found, str) else found[Var("sum")]
