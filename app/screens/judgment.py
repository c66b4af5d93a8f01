"""Step 3: the verdict, its reasons in levels, the block diagram, and what can be taken away."""

import html

import streamlit as st

from app.errors import AppError
from app.pipeline import Decision, result
from app.screens import components
from app.screens.page import Page, plain
from app.views.block_diagram import Format, diagram, render
from app.views.html_rows import reasons as reasons_html
from app.views.reasons import Row, deciding_chain, everything, verdict
from proleg.errors import ProlegError
from proleg.model import Case, Judgment

FILES: dict[Format, str] = {"svg": "image/svg+xml", "png": "image/png", "pdf": "application/pdf"}


def show(page: Page) -> None:
    """The button; below it the judgment of the case as it was last judged."""
    page = page._replace(draft=page.now())
    case = page.draft.case
    if case is None:
        return
    st.html(f'<h2 class="step">{page.say("step.judgment")}</h2>')
    st.button(page.say("judge.button"), type="primary", key=page.key("judge"), on_click=_judge, args=(page,))
    judged = page.draft.judged
    if judged is None:
        return
    if judged != case:
        st.warning(page.say("judge.stale"), icon=":material/update:")
    try:
        with st.spinner(page.say("judge.working")):
            decision = page.decision(judged)
    except ProlegError as error:
        st.error(plain(str(error)))
        return
    if decision.abstained is not None:
        st.warning(f"**{page.say('judge.withheld')}.** {plain(decision.abstained)}", icon=":material/pan_tool:")
    if decision.doubt is not None:
        st.warning(f"**{page.say('judge.doubt')}.** {plain(decision.doubt)}", icon=":material/visibility:")
    if decision.judgment is not None:
        if decision.abstained is None:
            _verdict(page, judged, decision.judgment)
        _reasons(page, judged, decision.judgment)
        _diagram(page, judged, decision)


def _judge(page: Page) -> None:
    page.change(judged=page.now().case)


def _verdict(page: Page, case: Case, judgment: Judgment) -> None:
    sentence = verdict(judgment, case, page.vocabulary, lang=page.lang)
    operative = page.voice(case).said(judgment.operative_part)
    st.html(
        f'<div class="verdict"><div class="sentence">{html.escape(sentence.text)}</div>'
        f'<div class="operative"><span>{page.say("judge.operative")}</span>{html.escape(operative)}</div></div>'
    )
    if judgment.missing:
        names = page.say("facts.joined").join(map(page.voice(case).noun, judgment.missing))
        st.warning(page.say("judge.missing", elements=names))


def _reasons(page: Page, case: Case, judgment: Judgment) -> None:
    with st.expander(page.say("judge.why"), expanded=True):
        chain = deciding_chain(judgment, case, page.vocabulary, lang=page.lang)
        st.html(reasons_html((row for row in chain if row.kind != "operative"), quotes=False))
    with st.expander(page.say("judge.everything")):
        st.html(reasons_html(everything(judgment, case, page.vocabulary, lang=page.lang), quotes=True))


def _diagram(page: Page, case: Case, decision: Decision) -> None:
    judgment = decision.judgment
    if judgment is None:
        return
    st.html(f'<h3 class="sub">{page.say("judge.diagram")}</h3>')
    downloads: list[tuple[str, str, str, str | bytes]] = [
        ("case.json", "application/json", page.say("judge.case"), _case_file(page, case, decision))
    ]
    known = (case.model_dump_json(), judgment.model_dump_json(), page.lang)
    try:
        drawn = {kind: _drawn(*known, kind, page) for kind in FILES}
    except AppError as error:
        st.error(plain(str(error)))
    else:
        labels = {name: page.say(f"diagram.{name}") for name in ("in", "out", "fit", "full", "hint", "name")}
        key = page.key("chosen")
        clicked = components.diagram(
            drawn["svg"].decode(), chosen=st.session_state.get(key), labels=labels, height=680, key=page.key("diagram"),
        )  # fmt: skip
        if clicked is not None and clicked != st.session_state.get(key):
            st.session_state[key] = clicked
            st.rerun()
        _chosen(page, case, judgment, st.session_state.get(key))
        files = ((f"diagram.{kind}", mime, kind.upper(), drawn[kind]) for kind, mime in FILES.items())
        downloads = [*files, *downloads]
    columns = st.columns([1] * len(downloads) + [6 - len(downloads)])
    for column, (name, mime, label, data) in zip(columns, downloads, strict=False):
        column.download_button(
            label, data, file_name=name, mime=mime, icon=":material/download:", key=page.key("download", name),
            on_click="ignore", width="stretch",
        )  # fmt: skip


def _chosen(page: Page, case: Case, judgment: Judgment, node: str | None) -> None:
    """The reasons of the ground that was clicked, with its rule and passages."""
    rows = everything(judgment, case, page.vocabulary, lang=page.lang)
    number = judgment.proof.claim if node == "claim" else int(node.removeprefix("ground-")) if node else None
    start = next((place for place, row in enumerate(rows) if row.kind == "ground" and row.ground == number), None)
    if start is None:
        return
    root = rows[start]
    own = [root, *_below(rows[start + 1 :], root.depth)]
    shown = [row._replace(depth=row.depth - root.depth) for row in own]
    with st.container(border=True):
        st.html(reasons_html(shown, quotes=True))
        if root.law:
            st.html(f'<div class="quote">{html.escape(root.article)}　{html.escape(root.law)}</div>')


def _below(rows: tuple[Row, ...], depth: int) -> list[Row]:
    end = next((place for place, row in enumerate(rows) if row.depth <= depth), len(rows))
    return list(rows[:end])


@st.cache_data(max_entries=200, show_spinner=False)
def _drawn(case: str, judgment: str, lang: str, kind: Format, _page: Page) -> bytes:
    drawing = diagram(
        Judgment.model_validate_json(judgment), Case.model_validate_json(case), _page.vocabulary,
        lang="ja" if lang == "ja" else "en",
    )  # fmt: skip
    return render(drawing, kind)


def _case_file(page: Page, case: Case, decision: Decision) -> str:
    """The case with its judgment, in the case format."""
    return result(case, page.rules, decision, page.draft.reading).model_dump_json(indent=2, exclude_none=True)
