"""Words of an English sentence with the part that each can play in a clause; the words are data, `en/words.yaml`."""

import re
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any, Literal, NamedTuple

import spacy
import yaml
from spacy.tokens import Doc

from extraction.names_english import is_organisation
from extraction.split import Sentence
from extraction.statement import Document

DATA = Path(__file__).parent / "en"
Tag = Literal["party", "date", "money", "number", "pronoun", "determiner", "noun", "verb", "auxiliary", "negation", "to",
              "preposition", "conjunction", "subordinator", "relative", "that", "adverb", "comma", "stop", "quote",
              "possessive"]  # fmt: skip
Form = Literal["base", "s", "past", "participle", "ing", ""]
NP_OPENERS = ("determiner", "party", "pronoun", "money", "number", "date", "noun")
SPEAKER = frozenset({"i", "me", "my", "we", "us", "our", "mine", "ours", "myself"})
ADDRESSEE = frozenset({"you", "your", "yours"})


class Item(NamedTuple):
    """A word, or a mention taken as one word; `text` is in lower case, `lemma` the base form of a verb."""

    start: int
    end: int
    text: str
    tag: Tag
    lemma: str = ""
    form: Form = ""
    party: str | None = None
    value: str | int | None = None


class Lexicon(NamedTuple):
    """The closed classes of words.yaml, and every form of every verb with its base form and name."""

    verbs: dict[str, tuple[tuple[str, Form], ...]]
    auxiliaries: dict[str, str]
    subordinators: dict[str, str]
    classes: dict[str, frozenset[str]]

    def among(self, name: str, word: str) -> bool:
        """Whether `word` is in the class of that name."""
        return word in self.classes[name]


def data(name: str) -> Any:
    """The content of a data file of the English frames."""
    # every scalar a string: in YAML 1.1 the prepositions "on" and "off" are truth values
    return yaml.load((DATA / name).read_text(encoding="utf-8"), Loader=yaml.BaseLoader)


@cache
def lexicon() -> Lexicon:
    """The words of `en/words.yaml`."""
    raw = data("words.yaml")
    forms: dict[str, dict[tuple[str, Form], None]] = {}
    doubling = set(raw["doubling"].split())
    for base, past, participle in _verbs(raw):
        for form, text in _inflected(base, past, participle, base in doubling):
            forms.setdefault(text, {})[base, form] = None
    listed = ("noun_or_verb", "negations", "negative_subjects", "determiners", "possessives", "pronouns", "prepositions",
              "conjunctions", "relatives", "adverbs", "not_adverbs", "human_nouns", "kin", "stand_ins", "letters", "with_over")  # fmt: skip
    return Lexicon(
        verbs={text: tuple(readings) for text, readings in forms.items()},
        auxiliaries={f.strip('"'): base for base, texts in raw["auxiliaries"].items() for f in texts.split()},
        subordinators=raw["subordinators"],
        classes={name: frozenset(raw[name].replace('"', "").split()) for name in listed},
    )


def _verbs(raw: dict[str, str]) -> Iterator[tuple[str, str, str]]:
    for entry in re.split(r"[|\n]", raw["irregular_verbs"]):
        if words := entry.split():
            yield words[0], words[1], words[2]
    for base in raw["regular_verbs"].split():
        yield base, "", ""


def _inflected(base: str, past: str, participle: str, doubles: bool) -> Iterator[tuple[Form, str]]:
    stem = base[:-1] if base.endswith("e") and not base.endswith(("ee", "oe", "ye")) else base
    consonant_y = base.endswith("y") and base[-2:-1] not in tuple("aeiou")
    ed = base[:-1] + "ied" if consonant_y else base + "d" if base.endswith("e") else base + "ed"
    yield "base", base
    yield (
        "s",
        base[:-1] + "ies" if consonant_y else base + ("es" if base.endswith(("s", "sh", "ch", "x", "o")) else "s"),
    )
    yield "past", past or ed
    yield "participle", participle or ed
    yield "ing", (base[:-2] + "ying" if base.endswith("ie") else stem + "ing")
    if doubles:
        yield "ing", base + base[-1] + "ing"
        if not past:
            yield "past", base + base[-1] + "ed"
            yield "participle", base + base[-1] + "ed"


@cache
def _tokenizer() -> Callable[[str], Doc]:
    return spacy.blank("en").tokenizer


class Mentions(NamedTuple):
    """Where parties, dates and amounts begin: start → (end, tag, party, value)."""

    at: dict[int, tuple[int, Tag, str | None, str | int | None]]


def mentions(document: Document) -> Mentions:
    """The mentions of `document`; where two overlap, the longer one."""
    found: list[tuple[int, int, Tag, str | None, str | int | None]] = []
    found += [(m.start, m.end, "party", m.name, None) for m in document.parties.mentions]
    found += [(d.start, d.end, "date", None, d.value) for d in document.dates]
    found += [(a.start, a.end, "money", None, a.value) for a in document.amounts]
    found += _letters(document) + _other_pronouns(document) + _parts_of_names(document)
    at: dict[int, tuple[int, Tag, str | None, str | int | None]] = {}
    taken = -1
    for start, end, tag, party, value in sorted(found, key=lambda m: (m[0], -m[1])):
        if start >= taken:
            at[start] = (end, tag, party, value)
            taken = end
    return Mentions(at)


def _letters(document: Document) -> list[tuple[int, int, Tag, str | None, str | int | None]]:
    """The party A, wherever "A" is not the article that begins a sentence."""
    if "A" not in document.parties.parties:
        return []
    found = re.finditer(r"(?<=[\w,;:)] )A(?= [a-z])", document.text)
    return [(m.start(), m.end(), "party", "A", None) for m in found]


NO_NAME = frozenset(
    [
        "The",
        "A",
        "An",
        "Ltd",
        "Inc",
        "Co",
        "Company",
        "Hotel",
        "K.K",
        "Studio",
        "House",
        "Estate",
        "Estates",
        "Mr",
        "Mrs",
        "Ms",
        "Dr",
        "Miss",
        "Sir",
        "Bank",
    ]
)


def _parts_of_names(document: Document) -> list[tuple[int, int, Tag, str | None, str | int | None]]:
    """Surnames and first words of companies that stand alone, where a single party has that word in its name."""
    owners: dict[str, set[str]] = {}
    for name in document.parties.parties:
        for word in re.findall(r"[^\W\d_][\w'’-]{2,}", name):
            if word[0].isupper() and word not in NO_NAME:
                owners.setdefault(word, set()).add(name)
    single = {word: names.pop() for word, names in owners.items() if len(names) == 1}
    if not single:
        return []
    pattern = re.compile(rf"(?<![\w’'-])(?:{'|'.join(map(re.escape, single))})(?![\w-])")
    taken = [(m.start, m.end) for m in document.parties.mentions]
    found: list[tuple[int, int, Tag, str | None, str | int | None]] = []
    for match in pattern.finditer(document.text):
        if not any(start <= match.start() < end for start, end in taken):
            found.append((match.start(), match.end(), "party", single[match[0]], None))
    return found


HE = frozenset({"he", "him", "his"})
SHE = frozenset({"she", "her", "hers"})


def _other_pronouns(document: Document) -> list[tuple[int, int, Tag, str | None, str | int | None]]:
    """Pronouns that the table leaves open, where one side is known to be the other sex, and nobody else is left."""
    table = document.parties
    sides = [n for n in (table.plaintiff, table.defendant) if n]
    if len(sides) < 2:
        sides = list(table.parties) if len(table.parties) == 2 else []
    known: dict[str, set[str]] = {"he": set(), "she": set()}
    taken = set()
    for mention in table.mentions:
        word = document.text[mention.start : mention.end].lower()
        taken.add(mention.start)
        if word in HE or word in SHE:
            known["he" if word in HE else "she"].add(mention.name)
    found: list[tuple[int, int, Tag, str | None, str | int | None]] = []
    for sex, other, words in (("he", "she", HE), ("she", "he", SHE)):
        left = [n for n in sides if n not in known[other]]
        if known[sex] or len(known[other] & set(sides)) != 1 or len(left) != 1:
            continue
        for match in re.finditer(rf"\b(?:{'|'.join(words)})\b", document.text, re.IGNORECASE):
            if match.start() not in taken:
                found.append((match.start(), match.end(), "party", left[0], None))
    persons = [n for n in table.parties if not is_organisation(n)]
    if len(persons) == 1 and persons[0] in sides and len(sides) == 2:
        for match in re.finditer(r"\b(?:he|him|she|her)\b", document.text, re.IGNORECASE):
            if match.start() not in taken:
                found.append((match.start(), match.end(), "party", persons[0], None))
    for sex in ("he", "she"):
        if len(known[sex]) == 1 and known[sex] <= set(sides):
            found += _carried_on(document, sex, next(iter(known[sex])), taken)
    return found


def _carried_on(
    document: Document, word: str, name: str, taken: set[int]
) -> list[tuple[int, int, Tag, str | None, str | int | None]]:
    """An open "She" at the head of a sentence behind one about the only "she" so far, and the same word behind it."""
    found: list[tuple[int, int, Tag, str | None, str | int | None]] = []
    for before, sentence in zip(document.sentences, document.sentences[1:], strict=False):
        opens = re.match(rf"{word}\b", sentence.text, re.IGNORECASE)
        about = any(m.name == name and before.start <= m.start < before.end for m in document.parties.mentions)
        if opens and about and sentence.start not in taken:
            for match in re.finditer(rf"\b{word}\b", sentence.text, re.IGNORECASE):
                start = sentence.start + match.start()
                if start not in taken:
                    found.append((start, start + len(word), "party", name, None))
    return found


def items(sentence: Sentence, found: Mentions) -> list[Item]:
    """The words of a sentence in order, mentions as one word each, tagged."""
    merged: list[tuple[int, int, str, Tag | None, str | None, str | int | None]] = []
    until = -1
    for token in _tokenizer()(sentence.text):
        start = sentence.start + token.idx
        if token.is_space or start < until:
            continue
        mention = found.at.get(start)
        if mention and mention[0] <= sentence.end:
            until, tag, party, value = mention
            text = sentence.text[start - sentence.start : until - sentence.start].lower()
            merged.append((start, until, text, tag, party, value))
        elif merged and _hyphenated(sentence.text, token.idx, len(token.text)) and merged[-1][3] is None:
            first = merged.pop()
            text = (first[2] + token.text.lower()).replace("’", "'")
            merged.append((first[0], start + len(token.text), text, None, None, None))
        else:
            merged.append((start, start + len(token.text), token.text.lower().replace("’", "'"), None, None, None))
    tagged: list[Item] = []
    for number, (start, end, text, fixed, party, value) in enumerate(merged):
        following = merged[number + 1] if number + 1 < len(merged) else None
        after = (following[2], following[3]) if following else ("", None)
        rest = tuple(word[2] for word in merged[number + 1 : number + 9])
        tagged.append(
            _tagged(Item(start, end, text, fixed or "noun", party=party, value=value), fixed, tagged, after, rest)
        )
    return tagged


def _hyphenated(text: str, at: int, length: int) -> bool:
    """Whether the token at `at` is a hyphen inside a word, or what follows one."""
    if at == 0 or text[at - 1].isspace():
        return False
    if text[at] == "-" and length == 1:
        return text[at - 1].isalnum() and text[at + 1 : at + 2].isalnum()
    return text[at - 1] == "-" and at > 1 and text[at - 2].isalnum()


def _tagged(
    item: Item, fixed: Tag | None, before: list[Item], after: tuple[str, Tag | None], rest: tuple[str, ...]
) -> Item:
    words = lexicon()
    text = item.text
    previous = before[-1] if before else None
    if fixed == "party" and words.among("possessives", text) and not (text == "her" and _her_alone(after, rest)):
        return item._replace(tag="possessive")
    if fixed:
        return item
    if text in ("'s", "'") and previous and previous.tag in ("party", "noun", "pronoun", "date"):
        return item._replace(tag="possessive")
    closed = _closed(text, previous, after, rest)
    if closed:
        return item._replace(tag=closed, lemma=words.auxiliaries.get(text, "") if closed == "auxiliary" else "")
    reading = _verb_reading(text, previous, before, after)
    if reading:
        return item._replace(tag="verb", lemma=reading[0], form=reading[1])
    if (text.endswith("ly") and len(text) > 4 and not words.among("not_adverbs", text)) or words.among("adverbs", text):
        return item._replace(tag="adverb")
    if text.replace(",", "").isdigit():
        return item._replace(tag="number")
    return item


def _ends_phrase(after: tuple[str, Tag | None]) -> bool:
    """Whether "her" is a whole phrase: nothing that it could own follows."""
    text, tag = after
    words = lexicon()
    if tag is not None:
        return True
    own = ("prepositions", "conjunctions", "determiners", "pronouns", "adverbs", "negations", "relatives")
    return not text[:1].isalpha() or any(words.among(name, text) for name in own) or text in words.auxiliaries or text in (
        "to", "if", "because", "when", "that"
    )  # fmt: skip


def _her_alone(after: tuple[str, Tag | None], rest: tuple[str, ...]) -> bool:
    """Whether "her" is a pronoun: "wrote to her demanding the balance", but "her rowing boat"."""
    words = lexicon()
    ing = any(form == "ing" for _, form in words.verbs.get(after[0], ()))
    behind = rest[1] if len(rest) > 1 else ""
    return _ends_phrase(after) or (ing and (words.among("determiners", behind) or behind in ("that", "to")))


def _closed(text: str, previous: Item | None, after: tuple[str, Tag | None], rest: tuple[str, ...]) -> Tag | None:
    words = lexicon()
    if text in (",", "(", ")", "—", "–", "--", "[", "]", "-"):
        return "comma"
    if text in (";", ":", ".", "?", "!", "…"):
        return "stop"
    if text in ('"', "“", "”", "«", "»", "``", "''", "‘"):
        return "quote"
    if text == "to":
        return "to" if _base_follows(after) else "preposition"
    if text == "that":
        noun = after[1] is None and after[0].isalpha() and after[0] not in words.auxiliaries and not _ends_phrase(after)
        if noun and len(rest) > 1 and (words.among("prepositions", rest[1]) or rest[1] in (",", ".", ";", "and")):
            return "determiner"
        return "determiner" if previous is not None and previous.tag == "preposition" else "that"
    if text in ("not", "n't", "never"):
        return "negation"
    if text in words.auxiliaries:
        return "auxiliary"
    if text == "no" and after[0][:1].isalpha():
        return "determiner"
    if text == "her":
        return "pronoun" if _her_alone(after, rest) else "determiner"
    if words.among("relatives", text):
        return "relative"
    if text in words.subordinators and _opens_clause(text, after, rest):
        return "subordinator"
    if words.among("conjunctions", text) and text not in ("then", "yet", "so"):
        return "conjunction"
    if words.among("prepositions", text):
        return "preposition"
    if text in ("one", "both") and after[1] == "party":
        return "determiner"
    if previous is not None and previous.text == "the" and text in ("two", "three", "pair") and after[0] in words.verbs:
        return "pronoun"
    if text in ("two", "both") and after[0] in words.verbs and not after[0].endswith(("ing", "s")):
        return "pronoun"
    if words.among("pronouns", text) and not (words.among("determiners", text) and after[0][:1].isalpha()
                                              and not _ends_phrase(after)):  # fmt: skip
        return "pronoun"
    return "determiner" if words.among("determiners", text) else None


def _base_follows(after: tuple[str, Tag | None]) -> bool:
    text, tag = after
    words = lexicon()
    return tag is None and (
        any(form == "base" for _, form in words.verbs.get(text, ()))
        or text in ("be", "have", "do")
        or text in ("not", "never")
        or (words.among("adverbs", text) or (text.endswith("ly") and not words.among("not_adverbs", text)))
    )


def _opens_clause(text: str, after: tuple[str, Tag | None], rest: tuple[str, ...]) -> bool:
    """Whether a word that is also a preposition or an adverb opens a clause here."""
    words = lexicon()
    following, tag = after
    if text in ("for", "so"):
        return False
    if text == "however":
        return following not in (",", ".", ";")
    if text not in ("until", "till", "after", "before", "since", "as", "once"):
        return True
    if tag in ("date", "money") or following[:1].isdigit():
        return False
    ahead = rest[: next((n for n, word in enumerate(rest) if word in (",", ".", ";", ":", '"')), len(rest))]
    verbal = any(
        w in words.auxiliaries or any(f in ("past", "s") for _, f in words.verbs.get(w, ())) for w in ahead[1:]
    )
    verbal |= text in ("as", "once") and bool(ahead) and ahead[0] in words.verbs and ahead[0].endswith("ed")
    pronoun = words.among("pronouns", following) and following not in (
        "that",
        "this",
        "both",
        "all",
        "him",
        "them",
        "me",
    )
    return pronoun or ((tag == "party" or words.among("determiners", following)) and verbal)


def _verb_reading(
    text: str, previous: Item | None, before: list[Item], after: tuple[str, Tag | None]
) -> tuple[str, Form] | None:
    words = lexicon()
    lead = previous
    for item in reversed(before):
        lead = item
        if item.tag not in ("adverb", "negation"):
            break
    readings = words.verbs.get(text)
    if not readings:
        return _unknown_verb(text, lead)
    helper = lead is not None and (lead.tag == "auxiliary" or (lead.lemma in ("get", "have") and lead.tag == "verb"))
    forms = {form: base for base, form in readings}
    if lead is not None and lead.tag in ("determiner", "possessive", "number") and not (
        lead.text in ("this", "that", "these", "those", "both", "all", "each")
        and not words.among("noun_or_verb", text)):  # fmt: skip
        return None
    if lead is not None and lead.tag == "to" and "base" in forms:
        return forms["base"], "base"
    if helper:
        assert lead is not None
        order: tuple[Form, ...] = ("participle", "ing", "past", "base")
        if lead.lemma not in ("be", "have", "get"):
            order = ("base", "past", "participle", "ing")
        return next(((forms[form], form) for form in order if form in forms), None)
    if "ing" in forms:
        return forms["ing"], "ing"
    nouns = words.among("noun_or_verb", text) or words.among("noun_or_verb", readings[0][0])
    plain_past = "past" in forms and "base" not in forms
    if (
        nouns
        and not (plain_past and lead is not None and lead.tag == "noun")
        and not _verbal_place(lead, after, bool({"past", "s"} & set(forms)))
    ):
        return None
    subject = lead is not None and (lead.tag in ("party", "pronoun", "relative", "noun", "money", "comma", "conjunction",
                                                 "date", "that", "adverb", "negation"))  # fmt: skip
    if "past" in forms and ("participle" not in forms or subject or lead is None):
        return forms["past"], "past"
    if "participle" in forms:
        return forms["participle"], "participle"
    if "s" in forms and lead is not None and lead.tag != "preposition":
        return forms["s"], "s"
    if "base" in forms and lead is not None and lead.tag == "noun" and not lead.text.endswith("s"):
        causing = any(item.lemma in ("let", "make", "have", "see", "hear", "help") for item in before[-6:])
        return (forms["base"], "base") if causing else None
    if "base" in forms and (lead is None or lead.tag in ("pronoun", "party", "relative", "conjunction", "comma", "noun",
                                                         "quote", "stop", "verb")):  # fmt: skip
        return forms["base"], "base"
    return None


def _unknown_verb(text: str, lead: Item | None) -> tuple[str, Form] | None:
    """A word that is not listed, but stands and ends like a verb: "he flashed", "has been pickling"."""
    if lead is None or len(text) < 5:
        return None
    if text.endswith("ed") and lead.tag in ("party", "pronoun", "relative"):
        return text.removesuffix("ed"), "past"
    if lead.tag == "auxiliary" and lead.lemma == "be" and text.endswith("ing"):
        return text.removesuffix("ing"), "ing"
    if lead.tag == "auxiliary" and lead.lemma in ("be", "have") and text.endswith("ed"):
        return text.removesuffix("ed"), "participle"
    return None


def _verbal_place(lead: Item | None, after: tuple[str, Tag | None], inflected: bool) -> bool:
    """Whether a word that may be noun or verb stands where a verb would."""
    following, tag = after
    words = lexicon()
    opens_object = (
        tag is not None
        or words.among("determiners", following)
        or words.among("pronouns", following)
        or (words.among("prepositions", following) and following != "of")
        or following in ("to", "that", "if")
        or words.among("possessives", following)
    )  # fmt: skip
    if lead is None:
        return (words.among("determiners", following) or words.among("pronouns", following)) and not inflected
    if lead.tag in ("party", "pronoun", "relative"):
        return True
    if lead.tag in {"verb", "preposition"}:
        return False
    if inflected and lead.tag == "conjunction":
        return following not in (",", ".", ";", "of")
    if lead.tag in ("noun", "conjunction", "comma", "date", "money", "adverb", "negation", "quote", "stop", "that"):
        return opens_object
    return False
