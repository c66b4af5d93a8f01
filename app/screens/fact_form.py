"""The fields in which the claim and a fact are corrected; every entry is kept at once, a wrong one beside the value."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

import streamlit as st
from pydantic import ValidationError

from app.editing import (
    NotAValueError,
    relations,
    typed_value,
    value_of,
    with_argument,
    with_fact,
    with_party,
    with_quote,
)
from app.phrases import phrases
from app.screens.page import Page, plain
from proleg.model import ArgumentType, Case, Claim, Fact, Value

PARTIES = ("plaintiff", "defendant")
ANSWERS = ("admitted", "denied", "unknown", "silent")
WIDE = ("text", "thing")
PROBLEMS = {"date": "field.not_a_date", "money": "field.not_an_amount", "percent": "field.not_a_rate"}


class Choice(NamedTuple):
    """A field in which one of several things is chosen; `more`: or something else typed. "" is nothing chosen."""

    label: str
    options: Sequence[str]
    value: str | None
    shown: Callable[[str], str] = str
    more: bool = False
    nothing: str = "field.not_stated"


def claim(page: Page, case: Case) -> None:
    """What is claimed, by whom, of whom, how much."""
    now = case.claim
    entries = page.draft.entries
    st.html(f'<h3 class="sub">{page.say("claim.title")}</h3>')
    claims = page.vocabulary.claims
    voice = page.voice(case)

    def chosen(name: str) -> str | None:
        return entries.get(f"claim/{name}", getattr(now, name) if now else None) or None

    declared = claims.get(chosen("predicate") or "")
    of_money = declared is None or declared.amount is not None
    what, amount = st.columns([2.4, 1]) if of_money else (st.container(), None)
    plaintiff, swap, defendant = st.columns([1, 0.13, 1], vertical_alignment="bottom")
    with what:
        options = Choice(page.say("claim.predicate"), list(claims), chosen("predicate"), voice.noun)
        _choice(page, "claim/predicate", options)
    with plaintiff:
        _choice(page, "claim/plaintiff", _persons(case, page.say("field.plaintiff"), chosen("plaintiff")))
    swap.button(
        page.say("claim.swap"), icon=":material/swap_horiz:", help=page.say("claim.swap"), key=page.key("claim-swap"),
        type="tertiary", on_click=_swap, args=(page,),
    )  # fmt: skip
    with defendant:
        _choice(page, "claim/defendant", _persons(case, page.say("field.defendant"), chosen("defendant")))
    if amount is not None:
        with amount:
            _typed(page, "claim/amount", page.say("claim.amount"), typed_value(now.amount if now else None), "money")
    known = relations(case, page.vocabulary)
    if len(known) > 1:
        _choice(page, "claim/relation", Choice(page.say("claim.relation"), known, chosen("relation"), voice.contract))
    if chosen("plaintiff") and chosen("plaintiff") == chosen("defendant"):
        st.html(f'<div class="problem">{page.say("claim.same_party")}</div>')
    elif now is None:
        problem = page.draft.reading.claim_problem if page.draft.reading else None
        st.warning(plain(voice.said(problem)) if problem else page.say("claim.incomplete"))


def fact(page: Page, case: Case, edited: Fact) -> None:
    """Every argument of a fact, who alleges it, the answer, the finding, the passage."""
    kinds = page.vocabulary.facts[edited.predicate].args
    narrow = [name for name, kind in kinds.items() if kind not in WIDE]
    for start in range(0, len(narrow), 3):
        for column, name in zip(st.columns(3), narrow[start : start + 3], strict=False):
            with column:
                _argument(page, case, edited, name, kinds[name])
    for name, kind in kinds.items():
        if kind in WIDE:
            _argument(page, case, edited, name, kind)
    found = None if edited.found is None else str(edited.found).lower()
    say = page.say
    status = {
        "alleged_by": Choice(say("fact.alleged_by"), PARTIES, edited.alleged_by, lambda who: say(f"party.{who}")),
        "answer": Choice(say("fact.answer"), ANSWERS, edited.answer, lambda given: say(f"answer.{given}")),
        "found": Choice(say("fact.found"), ("true", "false"), found, lambda finding: say(f"found.{finding}")),
    }
    for column, (name, choice) in zip(st.columns(3), status.items(), strict=True):
        with column:
            _choice(page, f"fact/{edited.id}/:{name}", choice._replace(nothing="field.none"))
    _typed(page, f"fact/{edited.id}/:quote", page.say("fact.quote"), edited.quote, "text")


def _argument(page: Page, case: Case, edited: Fact, name: str, kind: ArgumentType) -> None:
    field, value = f"fact/{edited.id}/{name}", edited.args.get(name)
    label, stated = _label(page, edited.predicate, name), None if value is None else str(value)
    if kind == "person":
        _choice(page, field, _persons(case, label, stated))
    elif kind == "relation":
        known = relations(case, page.vocabulary)
        _choice(page, field, Choice(label, known, stated, page.voice(case).contract, more=True))
    else:
        _typed(page, field, label, typed_value(value), kind)


def _label(page: Page, predicate: str, name: str) -> str:
    special, general = f"argument.{predicate}.{name}", f"argument.{name}"
    return page.say(special if special in phrases() else general) if general in phrases() else name.replace("_", " ")


def _persons(case: Case, label: str, value: str | None) -> Choice:
    return Choice(label, tuple(case.parties), value, more=True)


def _choice(page: Page, field: str, choice: Choice) -> None:
    options = list(dict.fromkeys(["", *choice.options, choice.value or ""]))
    st.selectbox(
        choice.label, options, index=options.index(choice.value or ""), key=page.key(field),
        format_func=lambda option: choice.shown(option) if option else page.say(choice.nothing),
        accept_new_options=choice.more, on_change=_entered, args=(page, field, "text"),
    )  # fmt: skip


def _typed(page: Page, field: str, label: str, value: str, kind: ArgumentType) -> None:
    wrong = page.draft.entries.get(field)
    st.text_input(
        label, value=value if wrong is None else wrong, key=page.key(field), placeholder=page.say("field.not_stated"),
        on_change=_entered, args=(page, field, kind),
    )  # fmt: skip
    if wrong is not None and not (field.startswith("claim/") and _is_value(wrong, kind, page)):
        st.html(f'<div class="problem">{page.say(PROBLEMS.get(kind, "field.quote_not_found"))}</div>')


def _is_value(typed: str, kind: ArgumentType, page: Page) -> bool:
    try:
        value_of(typed, kind, page.lang)
    except NotAValueError:
        return False
    return True


def _entered(page: Page, field: str, kind: ArgumentType) -> None:
    """Keep what was entered: as a value where it is one, else as it was typed."""
    case = page.now().case
    entered = st.session_state.get(page.key(field))
    if case is None:
        return
    typed = "" if entered is None else str(entered)
    try:
        value = value_of(typed, kind, page.lang)
        of_claim = field.startswith("claim/")
        changed = _with_claim(page, case, field, value) if of_claim else _with(case, field, value)
    except NotAValueError:
        page.note(field, typed)
        return
    if changed is not None:
        page.change(case=changed)
        page.note(field, None)


def _with(case: Case, field: str, value: Value) -> Case | None:
    _, name, part = field.split("/", maxsplit=2)
    edited = next((fact for fact in case.facts if fact.id == name), None)
    if edited is None:
        return None
    if part == ":quote":
        return with_fact(case, with_quote(edited, str(value or ""), case.text))
    if part == ":found":
        return with_fact(case, edited.model_copy(update={"found": None if value is None else value == "true"}))
    if part.startswith(":"):
        return with_fact(case, edited.model_copy(update={part[1:]: value}))
    return with_fact(case, with_argument(edited, part, value))


def _with_claim(page: Page, case: Case, field: str, value: Value) -> Case | None:
    """The case with its claim changed; None where the entries do not make a claim yet, and are only kept."""
    entries = {**page.now().entries, field: typed_value(value)}
    now: dict[str, Value] = case.claim.model_dump() if case.claim else {}
    now.setdefault("relation", next(iter(relations(case, page.vocabulary)), None))
    for name in ("predicate", "plaintiff", "defendant", "relation"):
        now[name] = entries.get(f"claim/{name}", now.get(name)) or None
    amount = entries.get("claim/amount")
    if amount is not None and _is_value(amount, "money", page):
        now["amount"] = value_of(amount, "money", page.lang)
    try:
        made = Claim.model_validate(now)
    except ValidationError:
        page.change(entries=entries)
        return None
    page.change(entries={name: text for name, text in entries.items() if not name.startswith("claim/")})
    for party in (made.plaintiff, made.defendant):
        case = with_party(case, party)
    return case.model_copy(update={"claim": made})


def _swap(page: Page) -> None:
    case = page.now().case
    if case is not None and case.claim is not None:
        swapped = case.claim.model_copy(update={"plaintiff": case.claim.defendant, "defendant": case.claim.plaintiff})
        page.change(case=case.model_copy(update={"claim": swapped}))
        for name in PARTIES:
            st.session_state.pop(page.key(f"claim/{name}"), None)
