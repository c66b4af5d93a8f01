"""What views and screens say besides the law: `phrases.yaml`, in English and Japanese."""

from functools import cache
from pathlib import Path

import yaml

from proleg.model import Language, Wording


@cache
def phrases() -> dict[str, Wording]:
    """Every phrase by its name."""
    text = Path(__file__).with_name("phrases.yaml").read_text(encoding="utf-8")
    return {name: Wording.model_validate(entry) for name, entry in yaml.safe_load(text).items()}


def phrase(name: str, lang: Language, /, **parts: object) -> str:
    """The phrase with its holes filled; raises KeyError for a name that is not there or a hole left open."""
    words = phrases()[name]
    return (words.en if lang == "en" else words.ja).format(**parts)
