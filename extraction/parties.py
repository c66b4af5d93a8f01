"""Who is in a text: names, companies, letters, roles, aliases, and pronouns where a single party agrees."""

from collections.abc import Sequence

from extraction.parties_english import find as find_english
from extraction.parties_japanese import find as find_japanese
from extraction.party_table import Mention, PartyTable
from extraction.split import Sentence
from proleg.model import Language

__all__ = ["Mention", "PartyTable", "find_parties"]


def find_parties(text: str, lang: Language, sentences: Sequence[Sentence]) -> PartyTable:
    """The parties that `text` names and where it refers to them. It rather misses an alias than merges two parties."""
    return find_english(text, sentences) if lang == "en" else find_japanese(text, sentences)
