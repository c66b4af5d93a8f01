"""The built-in reader on the sample narratives, beside tokenisation of the same text alone."""

import warnings
from functools import partial
from pathlib import Path

import spacy
from spacy.language import Language

from app.pipeline import read_text
from proleg.rulebase import load_rules
from tests.bench.judge import RULES
from tests.bench.row import Note, Row, in_turn

STORIES = Path(__file__).parents[2] / "app" / "examples"
MOST_MS = {"en": 5 / 150, "ja": 20 / 400}  # a word of English, a character of Japanese


def measure(small: bool) -> list[Row | Note]:
    """Each narrative; the targets, for 150 words or 400 characters, are taken by length."""
    rules = load_rules(RULES)
    tokenisers = {"en": spacy.blank("en"), "ja": japanese()}
    paths = sorted(STORIES.glob("*.txt"))
    rows: list[Row | Note] = []
    for path in [paths[0], paths[-1]] if small else paths:
        text, language = path.read_text(encoding="utf-8"), path.name[:2]
        length, unit = (len(text.split()), "words") if language == "en" else (len(text), "characters")
        works = (partial(read_text, text, rules=rules), partial(tokenisers[language], text))
        in_turn(*works, rounds=1)  # which loads dictionaries
        ours, theirs = in_turn(*works, rounds=2 if small else 40)
        most = MOST_MS[language] * length
        rows.append(Row("read", f"{path.stem}, {length} {unit}", ours, "tokenisation alone", theirs, most_ms=most))
    return rows


def japanese() -> Language:
    """spaCy's tokeniser for Japanese, as the reader has it."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # SudachiPy's, of a call that spaCy makes
        return spacy.blank("ja", config={"nlp": {"tokenizer": {"split_mode": "C"}}})
