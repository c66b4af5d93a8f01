"""Step 1: the text of the case, kept while one types, and the button that reads its facts."""

import datetime
from pathlib import Path

import streamlit as st

from app.errors import AppError
from app.inputs import Narrative, inputs
from app.pipeline import case_of, read_text
from app.screens import components
from app.screens.page import Page, plain
from app.store import new_id
from extraction.errors import ExtractionError
from proleg.engine import identified
from proleg.errors import ProlegError
from proleg.model import Case, Language

EXAMPLES = Path(__file__).parent.parent / "examples"
ENDINGS = ["txt", "md", "pdf", "docx", "json", "jsonl"]


def show(page: Page) -> None:
    """Text, date of judgment, examples, file; the button."""
    st.html(f'<h2 class="step">{page.say("step.text")}</h2>')
    if page.draft.case is None:
        left, right = st.columns([2.2, 1], gap="large")
        with left:
            _text(page)
        with right:
            _sources(page)
            _reading(page)
        return
    with st.expander(page.say("text.edit"), icon=":material/edit_note:"):
        left, right = st.columns([2.2, 1], gap="large")
        with left:
            _text(page)
        with right:
            _sources(page)
            _reading(page)


def show_drafts(page: Page) -> None:
    """The list of drafts, newest first."""
    recent = page.store.recent()
    if not recent:
        st.caption(page.say("page.no_drafts"))
    for draft in recent:
        when = draft.saved.astimezone().strftime("%Y-%m-%d %H:%M")
        beginning = plain(draft.beginning[:60] or "…")
        label = f"{when}　{beginning}"
        if st.button(label, key=f"open-{draft.id}", width="stretch", disabled=draft.id == page.draft.id):
            open_draft(draft.id, page.lang)


def open_draft(name: str, lang: Language) -> None:
    """Turn to another draft."""
    st.session_state["draft"] = name
    st.query_params.from_dict({"draft": name, "ui": lang})
    st.rerun()


@st.fragment
def _text(page: Page) -> None:
    draft = page.now()
    edition = st.session_state.get(page.key("edition"), 0)
    words = {
        "label": page.say("text.label"),
        "placeholder": page.say("text.placeholder"),
        "saving": page.say("text.saving"),
        "kept": page.say("text.kept"),
    }
    key = page.key("text", str(edition))
    typed = components.text_area(draft, words=words, height=400, key=key)
    if typed != draft.text:
        page.change(text=typed)
        st.rerun(scope="fragment")
    if draft.case is not None and draft.case.text != draft.text:
        st.warning(page.say("text.changed"), icon=":material/edit_note:")


def _sources(page: Page) -> None:
    names = sorted(path.name for path in EXAMPLES.glob("*.txt"))
    chosen = st.selectbox(
        page.say("text.example"), names, index=None, placeholder=page.say("text.example_hint"),
        format_func=_title, key=page.key("example"),
    )  # fmt: skip
    if chosen and st.session_state.get(page.key("example-shown")) != chosen:
        st.session_state[page.key("example-shown")] = chosen
        _open_text(page, (EXAMPLES / chosen).read_text(encoding="utf-8"))
    file = st.file_uploader(
        page.say("text.upload"),
        type=ENDINGS,
        help=page.say("text.upload_help"),
        key=page.key("file"),
        max_upload_size=20,
    )
    if file is not None and st.session_state.get(page.key("file-shown")) != file.file_id:
        st.session_state[page.key("file-shown")] = file.file_id
        _open_file(page, file.getvalue(), file.name)
    if problem := st.session_state.get(page.key("file-problem")):
        st.error(plain(problem))


def _open_file(page: Page, data: bytes, name: str) -> None:
    st.session_state.pop(page.key("file-problem"), None)
    try:
        found = list(inputs(data, name, _as_of(page)))
    except (AppError, ExtractionError) as error:
        st.session_state[page.key("file-problem")] = str(error)
        return
    if len(found) > 1:
        st.toast(page.say("text.several", count=len(found)))
    first = found[0]
    if isinstance(first, Narrative):
        _open_text(page, first.text)
    else:
        _open_text(page, first.text, case=first)


def _open_text(page: Page, text: str, case: Case | None = None) -> None:
    """Put a text, or a whole case, before the user; what is typed already stays in its own draft."""
    name = new_id() if page.now().text.strip() or page.now().case else page.draft.id
    page.store.change(
        name, text=text, case=identified(case) if case else None, reading=None, judged=None, entries={},
        as_of=case.as_of if case else _as_of(page),
    )  # fmt: skip
    st.session_state[f"{name}/edition"] = st.session_state.get(f"{name}/edition", 0) + 1
    open_draft(name, page.lang)


def _reading(page: Page) -> None:
    st.date_input(
        page.say("text.as_of"), value=_as_of(page), key=page.key("as_of"), format="YYYY-MM-DD",
        min_value=datetime.date(1900, 1, 1), max_value=datetime.date(2200, 12, 31), on_change=_dated, args=(page,),
    )  # fmt: skip
    if st.button(page.say("text.read"), type="primary", key=page.key("read"), width="stretch"):
        _read(page)
    if page.draft.case is not None and page.draft.reading is not None:
        st.caption(page.say("text.read_again"))


def _dated(page: Page) -> None:
    chosen = st.session_state.get(page.key("as_of"))
    if isinstance(chosen, datetime.date):
        case = page.now().case
        page.change(as_of=chosen, case=case.model_copy(update={"as_of": chosen}) if case else None)


def _as_of(page: Page) -> datetime.date:
    return page.draft.as_of or datetime.datetime.now().astimezone().date()


def _read(page: Page) -> None:
    text = page.now().text
    if not text.strip():
        st.warning(page.say("text.empty"))
        return
    try:
        with st.spinner(page.say("text.reading")):
            extraction = read_text(text, rules=page.rules)
    except (ExtractionError, ProlegError) as error:
        st.error(plain(str(error)))
        return
    case = case_of(extraction, name=page.draft.id, text=text, as_of=_as_of(page))
    page.change(case=case, reading=extraction, judged=None, entries={}, as_of=case.as_of)
    page.forget_fields()
    st.rerun()


def _title(name: str) -> str:
    """The first line of an example, with its language."""
    first = (EXAMPLES / name).read_text(encoding="utf-8").split("\n", maxsplit=1)[0]
    return f"{first}  ({name[:2]})"
