"""What changes between two rule bases as one page that needs nothing else; whatever a user wrote is escaped."""

import html
from collections.abc import Iterator, Sequence
from pathlib import Path

from app.rule_diff import Compared
from app.views.diff import SECTIONS, ChangeRow, Row, row, say, summary
from app.views.sentences import Voice
from proleg.engine import proven
from proleg.model import Case, Fact, Language
from proleg.rulebase import Vocabulary

e = html.escape


def page(found: Sequence[Compared], old: Vocabulary, new: Vocabulary, *, names: tuple[str, str], lang: Language) -> str:
    """The page; `names` are those of OLD and NEW."""
    title = e(say("title", lang, old=names[0], new=names[1]))
    sections = "".join(_sections(found, old, new, lang))
    return (
        f'<!doctype html>\n<html lang="{lang}"><head><meta charset="utf-8"><title>{title}</title>'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<style>{_file('diff.css')}</style></head><body>"
        f"<header><h1>{title}</h1><p>{e(summary(found, lang=lang))}</p></header>"
        f'<div class="filter"><input type="search" placeholder="{e(say("filter", lang))}" '
        f'aria-label="{e(say("filter", lang))}"><output>{e(say("filter.shown", lang))}<b>{len(found)}</b></output></div>'
        f"{sections}<footer>{e(say('disclaimer', lang))}</footer>"
        f"<script>{_file('diff.js')}</script></body></html>\n"
    )


def _sections(found: Sequence[Compared], old: Vocabulary, new: Vocabulary, lang: Language) -> Iterator[str]:
    for kind in SECTIONS:
        rows = [row(each, old, new, lang=lang) for each in found if each.kind == kind]
        if rows:
            told = "".join(_case(each, _voice(each.case, old, new, lang), is_open=len(rows) <= 5) for each in rows)
            yield f"<section>{_heading(f'section.{kind}', len(rows), lang)}{told}</section>"
    same = [each.case.id for each in found if each.kind == "same"]
    if same:
        ids = " ".join(f"<span data-case>{e(name)}</span>" for name in same)
        yield f'<section>{_heading("section.same", len(same), lang)}<p class="ids">{ids}</p></section>'


def _voice(case: Case, old: Vocabulary, new: Vocabulary, lang: Language) -> Voice:
    """A case in the words of NEW, or where these do not have its facts in those of OLD."""
    known = all(fact.predicate in new.facts for fact in case.facts)
    return Voice(case, new if known else old, lang)


def _heading(name: str, count: int, lang: Language) -> str:
    return f"<h2>{e(say(name, lang))}<span>{count}</span></h2>"


def _case(each: Row, voice: Voice, *, is_open: bool) -> str:
    """One case, folded up to its verdicts."""
    verdicts = (
        f'<span class="old">{e(each.old)}</span><span class="arrow">→</span><span class="new">{e(each.new)}</span>'
    )
    if each.old == each.new:
        verdicts = f"<span>{e(each.new)}</span>"
    inside = _changes(each.changes, voice.lang) + _operative(each, voice.lang) + _matter(voice)
    return (
        f"<details data-case{' open' if is_open else ''}><summary><b>{e(each.case.id)}</b>{verdicts}</summary>"
        f'<div class="inside">{inside}</div></details>'
    )


def _changes(changes: Sequence[ChangeRow], lang: Language) -> str:
    if not changes:
        return ""
    names = [say(name, lang) for name in ("column.ground", "column.article", "text.before", "text.now")]
    head = "".join(f"<th>{e(name)}</th>" for name in names)
    return f"<table><thead><tr>{head}</tr></thead><tbody>{''.join(_change(each, lang) for each in changes)}</tbody></table>"


def _change(each: ChangeRow, lang: Language) -> str:
    words = f'<td>{e(each.name)}</td><td class="article">{e(each.article)}</td>'
    cells = f"{words}<td>{e(each.old)}</td><td>{e(each.new)}</td>"
    if not any(each.texts):
        return f"<tr>{cells}</tr>"
    told = "<br>".join(e(text) for text in _before_and_now(each.texts, lang))
    return f'<tr>{cells}</tr><tr class="texts"><td colspan="4">{told}</td></tr>'


def _operative(each: Row, lang: Language) -> str:
    if each.operative is None:
        return ""
    told = "".join(f"<p>{e(text)}</p>" for text in _before_and_now(each.operative, lang))
    return f"<h3>{e(say('operative', lang))}</h3>{told}"


def _before_and_now(texts: tuple[str, str], lang: Language) -> Iterator[str]:
    for name, text in zip(("before", "now"), texts, strict=True):
        yield say("text.labelled", lang, label=say(f"text.{name}", lang), text=text)


def _matter(voice: Voice) -> str:
    """The claim and the facts of the case."""
    case, told = voice.case, ""
    if case.claim is not None:
        sides = {"plaintiff": case.claim.plaintiff, "defendant": case.claim.defendant}
        claim = say("claim.between", voice.lang, claim=voice.noun(case.claim.predicate), **sides)
        told += f"<h3>{e(say('claim', voice.lang))}</h3><p>{e(claim)}</p>"
    if case.facts:
        facts = "".join(f"<li>{e(_fact(fact, voice))}</li>" for fact in case.facts)
        told += f"<h3>{e(say('facts', voice.lang))}</h3><ol>{facts}</ol>"
    return told


def _fact(fact: Fact, voice: Voice) -> str:
    told = voice.sentence(fact.predicate, fact.args)
    return told if proven(voice.case, fact) else say("fact.not_proven", voice.lang, fact=told)


def _file(name: str) -> str:
    return Path(__file__).with_name(name).read_text(encoding="utf-8")
