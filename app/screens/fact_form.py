"""The fields in which the claim and a fact are corrected; every entry is kept at once, a wrong one beside the value."""

from collections.abc import Callable

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
from app.screens.page import Page
from proleg.model import ArgumentType, Case, Claim, Fact, Value

PARTIES = ("plaintiff", "defendant")
ANSWERS = ("admitted", "denied", "unknown", "silent")
WIDE = ("text", "thing")


def claim(page: Page, case: Case) -> None:
    """What is claimed, by whom, of whom, how much."""
    now = case.claim
    entries = page.draft.entries
    st.html(f'<h3 class="sub">{page.say("claim.title")}</h3>')
    claims = page.vocabulary.claims
    voice = page.voice(case)

    def chosen(name: str) -> str | None:
        return entries.get(f"claim/{name}", getattr(now, name) if now else None)

    declared = claims.get(chosen("predicate") or "")
    of_money = declared is None or declared.amount is not None
    what, amount = st.columns([2.4, 1]) if of_money else (st.container(), None)
    plaintiff, swap, defendant = st.columns([1, 0.13, 1], vertical_alignment="bottom")
    with what:
        _choice(page, "claim/predicate", page.say("claim.predicate"), list(claims), chosen("predicate"), voice.noun)
    with plaintiff:
        _person(page, case, "claim/plaintiff", page.say("field.plaintiff"), chosen("plaintiff"))
    swap.button(
        "", icon=":material/swap_horiz:", help=page.say("claim.swap"), key=page.key("claim-swap"), type="tertiary",
        on_click=_swap, args=(page,),
    )  # fmt: skip
    with defendant:
        _person(page, case, "claim/defendant", page.say("field.defendant"), chosen("defendant"))
    if amount is not None:
        with amount:
            _typed(page, "claim/amount", page.say("claim.amount"), typed_value(now.amount if now else None), "money")
    known = relations(case, page.vocabulary)
    if len(known) > 1:
        _choice(page, "claim/relation", page.say("claim.relation"), list(known), chosen("relation"), voice.contract)
    if chosen("plaintiff") and chosen("plaintiff") == chosen("defendant"):
        st.html(f'<div class="problem">{page.say("claim.same_party")}</div>')
    elif now is None:
        problem = page.draft.reading.claim_problem if page.draft.reading else None
        st.warning(voice.said(problem) if problem else page.say("claim.incomplete"))


def fact(page: Page, case: Case, edited: Fact) -> None:
    """Every argument of a fact, who alleges it, the answer, the finding, the passage."""
    kinds = page.vocabulary.facts[edited.predicate].args
    narrow = [name for name, kind in kinds.items() if kind not in WIDE]
    wide = [name for name, kind in kinds.items() if kind in WIDE]
    for start in range(0, len(narrow), 3):
        for column, name in zip(st.columns(3), narrow[start : start + 3], strict=False):
            with column:
                _argument(page, case, edited, name, kinds[name])
    for name in wide:
        _argument(page, case, edited, name, kinds[name])
    alleged, answer, found = st.columns(3)
    place = f"fact/{edited.id}"
    with alleged:
        _choice(page, f"{place}/:alleged_by", page.say("fact.alleged_by"), list(PARTIES), edited.alleged_by,
                lambda party: page.say(f"party.{party}"))  # fmt: skip
    with answer:
        _choice(page, f"{place}/:answer", page.say("fact.answer"), list(ANSWERS), edited.answer,
                lambda given: page.say(f"answer.{given}"))  # fmt: skip
    with found:
        now = None if edited.found is None else str(edited.found).lower()
        _choice(page, f"{place}/:found", page.say("fact.found"), ["true", "false"], now,
                lambda finding: page.say(f"found.{finding}"))  # fmt: skip
    _typed(page, f"{place}/:quote", page.say("fact.quote"), edited.quote, "text")


def _argument(page: Page, case: Case, edited: Fact, name: str, kind: ArgumentType) -> None:
    field, value = f"fact/{edited.id}/{name}", edited.args.get(name)
    label = _label(page, edited.predicate, name)
    if kind == "person":
        _person(page, case, field, label, None if value is None else str(value))
    elif kind == "relation":
        known = list(dict.fromkeys([*relations(case, page.vocabulary), *([str(value)] if value else [])]))
        _choice(page, field, label, known, None if value is None else str(value), page.voice(case).contract, more=True)
    else:
        _typed(page, field, label, typed_value(value), kind)


def _label(page: Page, predicate: str, name: str) -> str:
    special, general = f"argument.{predicate}.{name}", f"argument.{name}"
    return page.say(special if special in phrases() else general) if general in phrases() else name.replace("_", " ")


def _person(page: Page, case: Case, field: str, label: str, value: str | None) -> None:
    _choice(
        page, field, label, list(dict.fromkeys([*case.parties, *([value] if value else [])])), value, str, more=True
    )


def _choice(
    page: Page, field: str, label: str, options: list[str], value: str | None, shown: Callable[[str], str], *,
    more: bool = False,
) -> None:  # fmt: skip
    st.selectbox(
        label, options, index=options.index(value) if value in options else None, format_func=shown, key=page.key(field),
        placeholder=page.say("field.not_stated"), accept_new_options=more, on_change=_entered, args=(page, field, "text"),
    )  # fmt: skip


def _typed(page: Page, field: str, label: str, value: str, kind: ArgumentType) -> None:
    wrong = page.draft.entries.get(field)
    st.text_input(
        label, value=value if wrong is None else wrong, key=page.key(field), placeholder=page.say("field.not_stated"),
        on_change=_entered, args=(page, field, kind),
    )  # fmt: skip
    if wrong is not None:
        problem = {"date": "field.not_a_date", "money": "field.not_an_amount", "percent": "field.not_a_rate"}
        st.html(f'<div class="problem">{page.say(problem.get(kind, "field.quote_not_found"))}</div>')


def _entered(page: Page, field: str, kind: ArgumentType) -> None:
    """Keep what was entered: as a value where it is one, else as it was typed."""
    case = page.now().case
    entered = st.session_state.get(page.key(field))
    if case is None:
        return
    typed = "" if entered is None else str(entered)
    try:
        value = value_of(typed, kind, page.lang)
        changed = (
            _with_claim(page, case, field, typed, value) if field.startswith("claim/") else _with(case, field, value)
        )
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


def _with_claim(page: Page, case: Case, field: str, typed: str, value: Value) -> Case | None:
    """The case with its claim changed; None where the entries do not make a claim yet, and are only kept."""
    entries = {**page.now().entries, field: typed}
    now = case.claim.model_dump() if case.claim else {"relation": next(iter(relations(case, page.vocabulary)), None)}
    for name in ("predicate", "plaintiff", "defendant", "relation"):
        now[name] = entries.get(f"claim/{name}", now.get(name)) or None
    if field == "claim/amount":
        now["amount"] = value
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
