"""Step 2: the claim and the facts by element, each to be corrected, removed or added, beside the marked text."""

import html

import streamlit as st

from app.editing import new_fact, usable_facts, with_fact, without_fact
from app.screens import fact_form
from app.screens.page import Page
from app.views.facts import Group, groups, marks
from app.views.html_rows import fact as fact_html
from app.views.marked_text import marked
from proleg.errors import CaseError
from proleg.model import Case, Fact, Judgment, Passage


def show(page: Page) -> None:
    """Nothing, until the text was read."""
    page = page._replace(draft=page.now())
    case = page.draft.case
    if case is None:
        return
    st.html(f'<h2 class="step">{page.say("step.facts")}</h2>')
    grouped = groups(case, page.vocabulary, _as_things_stand(page, case), lang=page.lang)
    left, right = st.columns([1, 1.25], gap="large")
    with left, st.container(key="narrative"):
        chosen = st.session_state.get(page.key("editing"))
        st.html(f'<div class="narrative">{marked(case.text, marks(grouped), chosen=chosen)}</div>')
    with right:
        fact_form.claim(page, case)
        _removed(page)
        if not case.facts:
            st.info(page.say("facts.none"))
        for place, group in enumerate(grouped):
            _group(page, case, group, place)
        _add(page, case)
        _left_over(page)


def _as_things_stand(page: Page, case: Case) -> Judgment | None:
    if case.claim is None:
        return None
    try:
        return page.decision(case).judgment
    except CaseError:  # a value that is still to be corrected; judging says which
        return None


def _group(page: Page, case: Case, group: Group, place: int) -> None:
    article = f'<span class="article">{html.escape(group.article)}</span>' if group.article else ""
    code = f'<span class="code">{group.code}</span>' if group.code else ""
    st.html(f'<h3 class="sub">{code}{html.escape(group.heading)}{article}</h3>')
    for row in group.rows:
        name = row.fact.id or ""
        editing = st.session_state.get(page.key("editing")) == name
        with st.container(border=True, key=page.key("box", name)):
            words, edit, remove = st.columns([12, 1, 1], vertical_alignment="top")
            words.html(fact_html(row, place, passage=page.say("fact.no_passage")))
            icon, label = (":material/check:", "fact.done") if editing else (":material/edit:", "fact.edit")
            edit.button(
                page.say(label), icon=icon, help=page.say(label), key=page.key("edit", name), type="tertiary",
                on_click=_edit, args=(page, None if editing else name),
            )  # fmt: skip
            remove.button(
                page.say("fact.remove"), icon=":material/delete:", help=page.say("fact.remove"),
                key=page.key("remove", name), type="tertiary", on_click=_remove, args=(page, row.fact, row.sentence),
            )  # fmt: skip
            if editing:
                fact_form.fact(page, case, row.fact)


def _edit(page: Page, name: str | None) -> None:
    st.session_state[page.key("editing")] = name


def _remove(page: Page, fact: Fact, sentence: str) -> None:
    case = page.now().case
    if case is not None and fact.id is not None:
        page.change(case=without_fact(case, fact.id))
        st.session_state[page.key("removed")] = (fact, sentence)


def _removed(page: Page) -> None:
    if removed := st.session_state.get(page.key("removed")):
        fact, sentence = removed
        words, undo = st.columns([6, 1.2], vertical_alignment="center")
        words.html(f'<div class="fact pleading">{html.escape(page.say("fact.removed", sentence=sentence))}</div>')
        undo.button(page.say("fact.undo"), key=page.key("undo"), width="stretch", on_click=_restore, args=(page, fact))


def _restore(page: Page, fact: Fact) -> None:
    st.session_state.pop(page.key("removed"), None)
    case = page.now().case
    if case is not None:
        page.change(case=with_fact(case, fact))


def _add(page: Page, case: Case) -> None:
    voice = page.voice(case)
    names = usable_facts(page.rules)
    wording = {name: f"{voice.noun(name)} — {voice.sentence(name, voice.opened(name, {}))}" for name in names}
    key = page.key("add")
    st.selectbox(
        page.say("facts.add"), names, index=None, format_func=wording.__getitem__, key=key,
        placeholder=page.say("facts.add_hint"), on_change=_added, args=(page, key),
    )  # fmt: skip


def _added(page: Page, key: str) -> None:
    case, predicate = page.now().case, st.session_state.get(key)
    if case is not None and predicate is not None:
        fact = new_fact(case, predicate, page.vocabulary)
        page.change(case=with_fact(case, fact))
        st.session_state[page.key("editing")] = fact.id
        st.session_state[key] = None


def _left_over(page: Page) -> None:
    reading = page.draft.reading
    if reading is None:
        return
    if reading.not_understood:
        with st.expander(page.say("facts.not_understood", count=len(reading.not_understood)), icon=":material/help:"):
            _passages(reading.not_understood)
    if reading.ungrounded and page.draft.case is not None:
        voice = page.voice(page.draft.case)
        with st.expander(page.say("facts.ungrounded", count=len(reading.ungrounded)), icon=":material/block:"):
            lines = (html.escape(voice.sentence(fact.predicate, fact.args)) for fact in reading.ungrounded)
            st.html('<div class="passages">' + "".join(f"<div>{line}</div>" for line in lines) + "</div>")


def _passages(passages: tuple[Passage, ...]) -> None:
    lines = (f"<div>{html.escape(passage.text)}<span>{html.escape(passage.why)}</span></div>" for passage in passages)
    st.html(f'<div class="passages">{"".join(lines)}</div>')
