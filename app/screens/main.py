"""The app: one page, from the text of a case to its judgment. Run by `streamlit run`."""

import logging
from pathlib import Path

import streamlit as st

from app.errors import AppError
from app.pipeline import load_rules
from app.screens import case_text, components, facts, judgment
from app.screens.page import Page, plain
from app.settings import Settings, settings
from app.store import Store, database_url, new_id
from extraction.errors import ExtractionError
from proleg.errors import ProlegError
from proleg.model import Language
from proleg.rulebase import RuleBase

LANGUAGES: dict[str, Language] = {"English": "en", "日本語": "ja"}
STYLE, ICON = (Path(__file__).with_name(name) for name in ("style.css", "icon.svg"))
USERS_ERRORS = (AppError, ExtractionError, ProlegError)


def show() -> None:
    """Show the page for the draft that the address names."""
    st.set_page_config(page_title="proleg", page_icon=str(ICON), layout="wide")
    st.html(STYLE)
    page = _page()
    _header(page)
    for part in (case_text.show, facts.show, judgment.show):
        try:
            part(page)
        except USERS_ERRORS as error:
            st.error(plain(str(error)))
        except Exception as error:  # a defect of ours must not take the other parts, and what is typed, off the page
            if type(error).__module__.startswith("streamlit.runtime.scriptrunner"):
                raise
            logging.getLogger("proleg").exception("the page failed")
            st.error(page.say("page.broken", kind=type(error).__name__))
    _footer(page)
    components.as_you_type()


@st.cache_resource
def _rules(folder: Path) -> RuleBase:
    return load_rules(folder)


@st.cache_resource
def _store(folder: Path) -> Store:
    return Store(database_url(folder))


def _page() -> Page:
    """The draft and the language stand in the address, so that reloading and going back change nothing."""
    draft = st.query_params.get("draft") or st.session_state.get("draft") or new_id()
    st.session_state["draft"] = draft
    preferred = "ja" if (st.context.locale or "").startswith("ja") else "en"
    lang = st.query_params.get("ui") or st.session_state.get("ui") or preferred
    lang = lang if lang in LANGUAGES.values() else preferred
    st.session_state["ui"] = lang
    if st.query_params.get("draft") != draft or st.query_params.get("ui") != lang:
        st.query_params.from_dict({"draft": draft, "ui": lang})
    try:
        known: Settings = settings()
        store = _store(known.data)
        return Page(known, store, _rules(known.rules), "ja" if lang == "ja" else "en", store.draft(draft))
    except USERS_ERRORS as error:
        st.error(plain(str(error)))
        st.stop()


def _header(page: Page) -> None:
    brand, new, drafts, language = st.columns([6, 1.1, 1.3, 1.6], vertical_alignment="center")
    brand.html(f'<div class="brand"><b>proleg</b><span>{page.say("page.subtitle")}</span></div>')
    if new.button(page.say("page.new"), key="new", width="stretch"):
        case_text.open_draft(new_id(), page.lang)
    with drafts.popover(page.say("page.drafts"), width="stretch"):
        case_text.show_drafts(page)
    names = list(LANGUAGES)
    chosen = language.segmented_control(
        page.say("page.language"), names, default=names[page.lang == "ja"], key=f"language-{page.lang}",
        label_visibility="collapsed", required=True,
    )  # fmt: skip
    if chosen is not None and LANGUAGES[chosen] != page.lang:
        st.query_params["ui"] = LANGUAGES[chosen]
        st.rerun()
    st.html('<div class="bar"></div>')


def _footer(page: Page) -> None:
    reader = page.draft.reading.reader if page.draft.reading else "frames"
    parts = (
        f"<b>{page.say('page.disclaimer')}</b>",
        page.say("page.rules", name=page.rules.name, hash=page.rules.hash),
        page.say("page.reader", name=reader),
    )
    st.html(f'<div class="footer">{"".join(f"<span>{part}</span>" for part in parts)}</div>')


show()
