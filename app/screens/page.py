"""What every part of the page is given, and how it keeps a change."""

import string
from typing import Any, NamedTuple

import streamlit as st

from app.phrases import phrase
from app.pipeline import Decision, decide
from app.settings import Settings
from app.store import Draft, Store
from app.views.sentences import Voice
from proleg.model import Case, Extraction, Language
from proleg.rulebase import RuleBase, Vocabulary

PUNCTUATION = str.maketrans({sign: f"\\{sign}" for sign in string.punctuation})


def plain(words: str) -> str:
    """Words for a button or a message, which Streamlit takes for Markdown: shown as they are."""
    return " ".join(words.split()).translate(PUNCTUATION)


class Page(NamedTuple):
    """One run of the page for one draft."""

    settings: Settings
    store: Store
    rules: RuleBase
    lang: Language
    draft: Draft

    @property
    def vocabulary(self) -> Vocabulary:
        """The words of the rule base."""
        return self.rules.vocabulary

    def say(self, name: str, /, **parts: object) -> str:
        """The phrase in the language of the page."""
        return phrase(name, self.lang, **parts)

    def voice(self, case: Case) -> Voice:
        """The case told in the language of the page."""
        return Voice(case, self.vocabulary, self.lang)

    def key(self, *parts: str) -> str:
        """The name of a widget: widgets of two drafts never share one."""
        return "/".join((self.draft.id, *parts))

    def now(self) -> Draft:
        """The draft as it is kept at this moment: another page may have changed it."""
        return self.store.draft(self.draft.id)

    def change(self, **changes: Any) -> None:
        """Keep a change of the draft."""
        self.store.change(self.draft.id, **changes)

    def note(self, field: str, typed: str | None) -> None:
        """Keep what is typed into a field though it is no value; None: there is nothing to keep any more."""
        entries = {name: text for name, text in self.now().entries.items() if name != field}
        self.change(entries=entries if typed is None else {**entries, field: typed})

    def decision(self, case: Case) -> Decision:
        """The judgment of a case as things stand.

        Raises:
            ProlegError: it cannot be judged.
        """
        return _decided(case.model_dump_json(), self.rules.hash, self.lang, self.draft.reading, self)

    def forget_fields(self) -> None:
        """Let the widgets of the facts take their values from the draft anew."""
        for name in [str(name) for name in st.session_state]:
            if name.startswith((self.key("fact"), self.key("claim"))):
                del st.session_state[name]


@st.cache_data(max_entries=400, show_spinner=False)
def _decided(case: str, rules: str, lang: Language, found: Extraction | None, _page: Page) -> Decision:  # noqa: ARG001
    # the answer is kept by every argument but `_page`: `rules`, their hash, must be one
    return decide(Case.model_validate_json(case), _page.rules, seconds=_page.settings.seconds, lang=lang, found=found)
