"""A judgment or an extraction as text for a terminal: verdict first, then why in levels, then everything."""

from collections.abc import Iterator

from app.phrases import phrase
from app.views import reasons
from app.views.sentences import Voice
from proleg.model import Case, Extraction, Fact, Judgment, Language
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
