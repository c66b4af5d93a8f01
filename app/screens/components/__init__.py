"""The app's own components: plain JavaScript, served by the app itself."""

from functools import cache
from pathlib import Path
from typing import Any

import streamlit as st

from app.store import Draft

HERE = Path(__file__).parent


@cache
def _part(name: str) -> str:
    return (HERE / name).read_text(encoding="utf-8")


def text_area(draft: Draft, *, words: dict[str, str], height: int, key: str) -> str:
    """A text area with the text of the draft, which sends while one types; what it holds now."""
    shown = {
        "text": draft.text,
        "draft": draft.id,
        "saved": draft.saved.timestamp() * 1000 if draft.saved else 0,
        "height": height,
        **words,  # label, placeholder, saving, kept
    }
    result: Any = _component("text_area")(data=shown, key=key, default={"text": draft.text}, on_text_change=_nothing)
    return draft.text if result.text is None else str(result.text)


def diagram(svg: str, *, chosen: str | None, labels: dict[str, str], height: int, key: str) -> str | None:
    """A drawing to move, enlarge and click; the id of the node that was clicked just now."""
    shown = {"svg": svg, "chosen": chosen, "labels": labels, "height": height}
    result: Any = _component("diagram")(data=shown, key=key, on_chosen_change=_nothing)
    return None if result.chosen is None else str(result.chosen)


def as_you_type() -> None:
    """From here on the text fields of the page send while one types."""
    _component("as_you_type", markup=False)(key="as_you_type", height=1)


def _component(name: str, *, markup: bool = True) -> Any:
    # registered at each run: a registration belongs to the running server, not to this module
    return st.components.v2.component(
        f"proleg.{name}",
        html=_part(f"{name}.html") if markup else None,
        css=_part(f"{name}.css") if markup else None,
        js=_part(f"{name}.js"),
    )


def _nothing() -> None:
    """Streamlit asks for a callback wherever a component has a state."""
