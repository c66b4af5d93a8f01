"""A judgment or an extraction as text for a terminal: verdict first, then why in levels, then everything."""

from collections.abc import Iterator

from app.phrases import phrase
from app.views import reasons
from app.views.sentences import Voice, by_id
from proleg import wording
from proleg.model import Advice, Allege, Bound, Case, Change, Extraction, Fact, Judgment, Language, Party, Proved
from proleg.rulebase import Vocabulary


def decided(
    case: Case,
    made: Judgment | None,
    abstained: str | None,
    found: Extraction | None,
    vocabulary: Vocabulary,
    *,
    lang: Language,
) -> Iterator[str]:
    """The lines for one case; `abstained` says why no judgment is given, though one may have been made."""
    if abstained is not None or made is None:
        yield f"{case.id}: {phrase('cli.abstained', lang)}: {abstained}"
    else:
        yield f"{case.id}: {reasons.verdict(made, case, vocabulary, lang=lang).text}"
    if made is not None:
        if abstained is None:
            yield from _section(
                "cli.why", reasons.plain(reasons.deciding_chain(made, case, vocabulary, lang=lang)), lang
            )
        yield from _section(
            "cli.everything", reasons.plain(reasons.everything(made, case, vocabulary, lang=lang)), lang
        )
    if found is not None:
        yield from facts(case, found, vocabulary, lang=lang)
    yield ""
    yield phrase("cli.disclaimer", lang)
    yield ""


def proved(found: Proved, *, lang: Language) -> Iterator[str]:
    """Whether a goal holds, and its instances that do."""
    yield f"{found.goal}: {phrase('cli.holds' if found.holds else 'cli.fails', lang)}"
    for answer in found.answers:
        if answer:
            yield "  " + ", ".join(f"{name} = {value}" for name, value in answer.items())


def advised(case: Case, advice: Advice, party: Party, vocabulary: Vocabulary, *, lang: Language) -> Iterator[str]:
    """What the outcome turns on, and with which changes `party` wins; the facts at hand by their ids."""
    voice, prospect = Voice(case, vocabulary, lang), advice.of(party)
    known = by_id(case)
    side = phrase(f"party.{party}", lang)

    def said(change: Change) -> str:
        if isinstance(change, Allege):
            bounds = "; ".join(_bound(bound, change, voice) for bound in change.bounds)
            sentence = voice.sentence(change.predicate, voice.opened(change.predicate, change.args))
            return phrase("cli.allege", lang, fact=sentence) + (f" ({bounds})" if bounds else "")
        fact = known[change.fact]
        name = "cli.prove" if change.kind == "prove" else "cli.contest"
        return phrase(name, lang, fact=voice.sentence(fact.predicate, fact.args))

    if prospect.standing == "won":
        yield f"{case.id}: {phrase('cli.has_won', lang, party=side)}"
    elif not prospect.sets:
        yield f"{case.id}: {phrase('cli.no_change', lang, party=side, size=prospect.size)}"
    else:
        yield f"{case.id}: {phrase('cli.wins_if', lang, party=side)}"
        for changes in prospect.sets:
            yield "  • " + phrase("cli.and", lang).join(map(said, changes))
    if not prospect.complete:
        yield f"  {phrase('cli.cut_short', lang)}"
    if advice.issues:
        yield from _section("cli.issues", (_fact(known[fact], voice) for fact in advice.issues), lang)
    yield ""
    yield phrase("cli.disclaimer", lang)


def _bound(bound: Bound, change: Allege, voice: Voice) -> str:
    kind = voice.vocabulary.facts[change.predicate].args[bound.argument]
    value = wording.value(bound.value, kind, voice.lang, voice.case.currency)
    return phrase(f"bound.{bound.relation}", voice.lang, value=value)


def facts(case: Case, found: Extraction | None, vocabulary: Vocabulary, *, lang: Language) -> Iterator[str]:
    """The facts with their passages, and what was not understood."""
    voice = Voice(case, vocabulary, lang)
    claim = case.claim
    told = phrase("cli.no_claim", lang) if claim is None else (
        f"{voice.noun(claim.predicate)}: {claim.plaintiff} → {claim.defendant}"
        + ("" if claim.amount is None else f", {voice.money(claim.amount)}")
    )  # fmt: skip
    yield ""
    yield f"{phrase('cli.claim', lang)}: {told}"
    yield f"{phrase('cli.parties', lang)}: {', '.join(_party(name, others) for name, others in case.parties.items())}"
    yield from _section("cli.facts", (_fact(fact, voice) for fact in case.facts) if case.facts
                        else iter([phrase("cli.no_facts", lang)]), lang)  # fmt: skip
    if found is not None and found.ungrounded:
        yield from _section("cli.ungrounded", (_fact(fact, voice) for fact in found.ungrounded), lang)
    if found is not None and found.not_understood:
        lines = (f"«{' '.join(passage.text.split())}» {passage.why}".rstrip() for passage in found.not_understood)
        yield from _section("cli.not_understood", lines, lang)


def _section(name: str, lines: Iterator[str], lang: Language) -> Iterator[str]:
    yield ""
    yield phrase(name, lang)
    for line in lines:
        yield f"  {line}"


def _fact(fact: Fact, voice: Voice) -> str:
    quote = f"  «{' '.join(fact.quote.split())}»" if fact.quote else ""
    return f"{fact.id or '-'}  {voice.sentence(fact.predicate, fact.args)} [{reasons.pleading(fact, voice)}]{quote}"


def _party(name: str, others: tuple[str, ...]) -> str:
    return f"{name} ({', '.join(others)})" if others else name
