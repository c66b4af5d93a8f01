"""A Japanese sentence as phrases and predicates: what stands with which particle, and what each verb's ending says.

Names, amounts, dates and quotations are put in as plain words before tokenising: the tokeniser cuts unknown names and
long numbers badly, and a short sentence is read faster. Brackets are left out; what they say is looked up in the source.
"""

import re
import warnings
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Literal, NamedTuple

import spacy
from spacy.language import Language as Tokenizer
from spacy.tokens import Token

from extraction.amounts import Amount
from extraction.dates import DateMention
from extraction.frames.japanese_lexicon import GRAMMAR
from extraction.parties import Mention

if TYPE_CHECKING:
    from extraction.frames.japanese_clauses import Clause

AtomKind = Literal["person", "amount", "date", "quote", "bracket"]
STAND_IN: dict[AtomKind, str] = {"person": "太郎", "amount": "大金", "date": "昨日", "quote": "台詞", "bracket": ""}
ENCLOSED = re.compile(
    r"「(?:[^「」]|「[^「」]{0,300}」){0,600}」|『[^『』]{0,600}』|[(（](?:[^(（)）]|[(（][^(（)）]{0,200}[)）]){0,400}[)）]"
)
NOMINAL = ("名詞", "代名詞", "接頭辞", "接尾辞", "形状詞", "記号", "英単語", "未知語")
SUBSIDIARY = frozenset(["いる", "おる", "ある", "ござる", "しまう", "くる", "いく", "行く", "来る", "もらう", "いただく", "くださる", "くれる", "やる", "あげる", "おく", "みる", "なる", "する", "致す", "いたす", "ちゃう", "頂く", "下さる", "貰う", "居る", "成る", "仕舞う"])  # fmt: skip
CASES = [(re.compile(pattern), label) for pattern, label in GRAMMAR.particles]
COMMA = frozenset("、，,")
PREDICATIVE = re.compile(
    r"(?:歳|才|生|者|人|主|員|長|父|母|親|子|娘|息子|未成年|約束|合意|約定|特約|予定|積もり|つもり|状態|関係|事|物|次第|約|中|済み|払い|有り様|内容|条件|一致|当然|間柄|みたい|よう|為|前|後)$"
)


class Atom(NamedTuple):
    """A part of the source that is read as one word."""

    start: int
    end: int
    kind: AtomKind
    value: Mention | Amount | DateMention | None = None


@dataclass(slots=True)
class Phrase:
    """Nouns with the particle behind them; `start` to `end` (exclusive) of the source, modifiers included.

    `head` is the last noun, `words` all nouns of the phrase and its modifiers as one string in the dictionary's
    spelling. `case` is the particle's label of the grammar, "" for none. `persons` are those that the head names,
    `owners` those of the modifiers (Aの口座).
    """

    start: int
    end: int
    head: str = ""
    words: str = ""
    case: str = ""
    topic: bool = False
    comma: bool = False
    own_start: int = 0
    persons: tuple[str, ...] = ()
    owners: tuple[str, ...] = ()
    amounts: tuple[Amount, ...] = ()
    dates: tuple[DateMention, ...] = ()
    quotes: tuple[tuple[int, int], ...] = ()
    modifiers: list["Phrase"] = field(default_factory=list)
    clauses: list["Clause"] = field(default_factory=list)

    def all(self) -> Iterator["Phrase"]:
        """This phrase and its modifiers, the nearest to the head first."""
        yield self
        for modifier in reversed(self.modifiers):
            yield from modifier.all()


class Verb(NamedTuple):
    """A predicate: `lemma` in the dictionary's spelling, `forms` the lemmas of what follows it (ない, れる, た, て …).

    `phrase` holds the nouns of a predicate made of them (売却した, 未成年者であった). `ending` is the rest of the sentence.
    `kind`: "verb", "copula", or "bare" for a sentence that ends in a noun.
    """

    start: int
    end: int
    lemma: str
    forms: tuple[str, ...]
    phrase: Phrase | None
    kind: Literal["verb", "copula", "bare"]
    adnominal: bool
    continuative: bool
    ending: str
    conditional: bool = False
    volitional: bool = False


class Mark(NamedTuple):
    """A word that opens or colours a clause: 仮に, もし, また; or a comma."""

    start: int
    text: str


Unit = Phrase | Verb | Mark


class Masked(NamedTuple):
    """A stretch of the source with stand-ins; `starts[i]` and `ends[i]` are the source range of its character i."""

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    atoms: dict[int, Atom]


@cache
def _tokenizer() -> Tokenizer:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # SudachiPy's, of a call that spaCy makes
        return spacy.blank("ja", config={"nlp": {"tokenizer": {"split_mode": "C"}}})


def enclosed(text: str, start: int, end: int) -> list[Atom]:
    """Quotations and brackets of `text[start:end]`, the outer ones only."""
    return [
        Atom(m.start(), m.end(), "quote" if m[0][0] in "「『" else "bracket")
        for m in ENCLOSED.finditer(text, start, end)
    ]


def mask(text: str, start: int, end: int, atoms: Sequence[Atom]) -> Masked:
    """`text[start:end]` with every atom replaced by its stand-in; of two that overlap, the earlier and longer counts."""
    parts: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    found: dict[int, Atom] = {}
    at = start
    inside = [a for a in [*enclosed(text, start, end), *atoms] if start <= a.start and a.end <= end]
    for atom in sorted(inside, key=lambda a: (a.start, -a.end)):
        if atom.start < at or (atom.kind == "bracket" and atom.end - atom.start == end - start):
            continue
        parts.append(text[at : atom.start])
        starts.extend(range(at, atom.start))
        ends.extend(range(at + 1, atom.start + 1))
        word = STAND_IN[atom.kind]
        if word:
            found[len(starts)] = atom
        parts.append(word)
        starts.extend([atom.start] * len(word))
        ends.extend([atom.end] * len(word))
        at = atom.end
    parts.append(text[at:end])
    starts.extend(range(at, end))
    ends.extend(range(at + 1, end + 1))
    return Masked("".join(parts), tuple(starts), tuple(ends), found)


def units(masked: Masked) -> Iterator[Unit]:
    """Phrases, predicates and marks of a masked sentence, in order."""
    if masked.text.strip():
        # A white space of the source is a token's property in spaCy: none may shift the offsets.
        tokens = [t for t in _tokenizer()(re.sub(r"\s", "　", masked.text)) if t.text.strip()]
        yield from _Cutter(masked, tokens).units()


class _Cutter:
    """Walks along the tokens of one sentence."""

    def __init__(self, masked: Masked, tokens: list[Token]) -> None:
        self.masked = masked
        self.tokens = tokens
        self.at = 0
        self.modifiers: list[Phrase] = []

    def units(self) -> Iterator[Unit]:
        while self.at < len(self.tokens):
            token = self.tokens[self.at]
            pos = token.tag_
            if pos.startswith(("動詞", "形容詞")) and not self._used_as_noun():
                yield from self._subjects_of_relative()
                yield self._verb(None, "verb")
            elif self._polite_verb():
                yield from self._subjects_of_relative()
                self.at += 1
                yield self._verb(None, "verb")
            elif pos.startswith((*NOMINAL, "動詞")):
                yield from self._nominal()
            else:
                if token.text in COMMA or pos.startswith(("接続詞", "副詞", "連体詞", "感動詞")):
                    yield Mark(self._start(self.at), token.text)
                self.at += 1

    def _used_as_noun(self) -> bool:
        """代金の受取りを求めた: a verb's stem before a case particle."""
        behind = self.tokens[self.at + 1] if self.at + 1 < len(self.tokens) else None
        return (
            behind is not None
            and "連用形-一般" in _inflection(self.tokens[self.at])
            and (behind.tag_.startswith("助詞-格助詞") and behind.text in ("を", "の", "が"))
        )

    def _subjects_of_relative(self) -> Iterator[Phrase]:
        """被告の所有する土地: の before a verb marks its subject."""
        modifiers, self.modifiers = self.modifiers, []
        for modifier in modifiers:
            modifier.case = "が" if modifier.case == "の" else modifier.case
            yield modifier

    def _polite_verb(self) -> bool:
        """お貸しする, ご返済いただく: the prefix before a verb says nothing."""
        following = self.tokens[self.at + 1 : self.at + 2]
        return (
            self.tokens[self.at].tag_ == "接頭辞"
            and self.tokens[self.at].text in ("お", "ご", "御")
            and bool(following)
            and following[0].tag_.startswith("動詞")
        )

    def _start(self, index: int) -> int:
        return self.masked.starts[self.tokens[index].idx]

    def _end(self, index: int) -> int:
        token = self.tokens[index]
        return self.masked.ends[token.idx + len(token.text) - 1]

    def _nominal(self) -> Iterator[Unit]:
        """A run of nouns, up to its particle, its light verb (した), or its copula."""
        first = self.at
        while self.at < len(self.tokens) and self._goes_on(first):
            self.at += 1
        last = self.at - 1
        phrase = self._phrase(first, last)
        following = self.tokens[self.at] if self.at < len(self.tokens) else None
        if following is None or following.tag_.startswith("補助記号"):
            bare = following is None or following.text not in COMMA
            colon = following is not None and following.text in "：:"
            if colon:
                self.at += 1
                phrase.case, phrase.topic = "は", True
                yield phrase
            elif not bare and first == last and not phrase.modifiers and phrase.head in GRAMMAR.nouns_of_verbs:
                self.at -= 1
                yield self._verb(None, "verb")._replace(lemma=GRAMMAR.nouns_of_verbs[phrase.head], continuative=True)
            elif bare or self._verbal_noun(last):
                self.at -= 1
                yield self._verb(phrase, "bare")
            else:
                yield phrase
        elif following.tag_.startswith("動詞-非自立可能") and following.lemma_ in GRAMMAR.light_do:
            yield self._verb(phrase, "verb")
        elif self._honorific(first, last):
            self.at += 1  # に of お支払いになる
            yield self._verb(phrase, "verb")._replace(lemma=GRAMMAR.nouns_of_verbs.get(phrase.head, phrase.head))
        elif self._is_copula(phrase, following):
            yield self._verb(phrase, "copula")
        else:
            yield from self._with_particle(phrase, following)

    def _goes_on(self, first: int) -> bool:
        token = self.tokens[self.at]
        verbal = token.tag_.startswith("動詞") and self._used_as_noun()
        if not (token.tag_.startswith(NOMINAL) or verbal) or token.text in GRAMMAR.cutting:
            return False
        if self.at == first:
            return True
        before = self.masked.atoms.get(self.tokens[self.at - 1].idx)
        here = self.masked.atoms.get(token.idx)
        # 被告太郎 and 太郎氏 are one name; 昨日太郎 is not one phrase, nor 昨日大金.
        return not (
            before
            and before.kind == "date"
            and not token.text.startswith(("付", "分", "頃", "ころ", "以", "時", "当", "到", "末", "期", "締"))
        ) and not (here and before and {here.kind, before.kind} != {"person"})

    def _honorific(self, first: int, last: int) -> bool:
        """お支払いになる says no more than 支払う."""
        behind = self.tokens[self.at : self.at + 2]
        return (
            first < last
            and self.tokens[first].text in ("お", "ご", "御")
            and len(behind) == 2
            and behind[0].text == "に"
            and behind[1].lemma_ in ("なる", "成る")
        )

    def _is_copula(self, phrase: Phrase, following: Token) -> bool:
        """Not every で is one: 手紙で、 is a means, 17歳で、 a predicate."""
        if (
            not following.tag_.startswith("助動詞")
            or following.lemma_ not in ("だ", "です", "や")
            or following.text in ("な", "に")
        ):
            return False
        behind = self.tokens[self.at + 1] if self.at + 1 < len(self.tokens) else None
        if following.text != "で" or (behind and behind.lemma_ in ("ある", "ない", "無い", "ござる")):
            return True
        return PREDICATIVE.search(phrase.words) is not None

    def _verbal_noun(self, index: int) -> bool:
        return "サ変" in self.tokens[index].tag_ or self.tokens[index].text in ("済み", "ずみ", "未払い", "未払")

    def _phrase(self, first: int, last: int) -> Phrase:
        found = [self.masked.atoms.get(t.idx) for t in self.tokens[first : last + 1]]
        words = "".join(
            "" if atom else self.tokens[i].norm_ if "数詞" not in self.tokens[i].tag_ else self.tokens[i].text
            for i, atom in enumerate(found, first)
        )
        head = self.tokens[last].norm_ if found[-1] is None else ""
        persons = tuple(a.value.name for a in found if a and a.kind == "person" and isinstance(a.value, Mention))
        named = (
            not words
            or found[-1] is not None
            or words in GRAMMAR.titles
            or any(words.endswith(t) for t in GRAMMAR.titles)
        )
        modifiers, self.modifiers = self.modifiers, []
        owners = tuple(p for m in modifiers for p in (*m.persons, *m.owners))
        start = modifiers[0].start if modifiers else self._start(first)
        return Phrase(
            start=start,
            end=self._end(last),
            own_start=self._start(first),
            head=head,
            words="".join(m.words for m in modifiers) + words,
            persons=persons[-1:] if named else (),
            owners=owners if named else (*owners, *persons),
            amounts=tuple(a.value for a in found if a and isinstance(a.value, Amount)),
            dates=tuple(a.value for a in found if a and isinstance(a.value, DateMention)),
            quotes=tuple((a.start, a.end) for a in found if a and a.kind == "quote"),
            modifiers=modifiers,
        )

    def _with_particle(self, phrase: Phrase, following: Token) -> Iterator[Unit]:
        label = ""
        for pattern, name in CASES:
            if match := pattern.match(self.masked.text, following.idx):
                label = name
                while self.at < len(self.tokens) and self.tokens[self.at].idx < match.end():
                    self.at += 1
                phrase.topic = name == "は" or match[0].endswith("は")
                break
        if not label and following.tag_.startswith("助詞"):
            self.at += 1
        if label.startswith("+"):
            phrase.case = label[1:]
            self.modifiers.append(phrase)
            return
        phrase.case = label
        phrase.comma = self.at < len(self.tokens) and self.tokens[self.at].text in COMMA
        yield phrase

    def _verb(self, phrase: Phrase | None, kind: Literal["verb", "copula", "bare"]) -> Verb:
        """The predicate at `self.at`, with all that its ending adds."""
        first = self.at
        token = self.tokens[first]
        start = phrase.own_start if phrase else self._start(first)
        lemma = (phrase.head or "") if phrase else token.norm_
        self.at += 1
        forms: list[str] = [token.lemma_] if phrase and kind == "verb" else []
        if kind == "bare":
            return Verb(start, self._end(first), lemma, (), phrase, "bare", False, False, "")
        if kind == "verb" and phrase is None and self.at < len(self.tokens):
            second = self.tokens[self.at]
            if (
                second.tag_.startswith("動詞")
                and "連用形" in _inflection(token)
                and (second.lemma_ not in SUBSIDIARY and "促音便" not in _inflection(token))
            ):
                lemma = token.text + second.norm_
                self.at += 1
        while self.at < len(self.tokens) and self._in_chain(first):
            added = self.tokens[self.at]
            forms.append("た" if "助動詞-タ" in _inflection(added) else added.lemma_)
            self.at += 1
        last = self.at - 1
        behind = self.masked.text[self.tokens[last].idx + len(self.tokens[last].text) :]
        inflection = _inflection(self.tokens[last])
        following = self.tokens[self.at].tag_ if self.at < len(self.tokens) else ""
        return Verb(
            start=start,
            end=self._end(last),
            lemma=GRAMMAR.spellings.get(lemma, lemma),
            forms=tuple(forms),
            phrase=phrase,
            kind=kind,
            adnominal=following.startswith((*NOMINAL, "連体詞", "助詞-準体助詞"))
            and not self.tokens[last].tag_.startswith("助詞")
            and "連用形" not in inflection,
            continuative="連用形" in inflection,
            ending=behind,
            conditional="仮定形" in inflection,
            volitional="意志推量" in inflection or "命令形" in inflection,
        )

    def _in_chain(self, first: int) -> bool:
        token = self.tokens[self.at]
        before = self.tokens[self.at - 1]
        if token.tag_.startswith("助動詞"):
            return not (token.lemma_ in ("だ", "です") and before.tag_.startswith("助詞"))
        if token.text in ("て", "で", "は", "も", "たり") and token.tag_.startswith("助詞"):
            behind = self.tokens[self.at + 1] if self.at + 1 < len(self.tokens) else None
            if token.text in ("は", "も"):
                return before.text in ("て", "で") and behind is not None and behind.lemma_ in SUBSIDIARY
            return token.tag_.startswith("助詞-接続助詞")
        if token.tag_.startswith(("動詞-非自立可能", "形容詞-非自立可能")):
            if before.tag_.startswith("助動詞") and before.lemma_ == "だ" and token.lemma_ in ("ある", "ござる"):
                return True
            linked = before.text in ("て", "で", "は", "も") and before.tag_.startswith("助詞")
            polite = first > 0 and self.tokens[first - 1].text in ("お", "ご", "御")
            return (
                (linked and (token.lemma_ in SUBSIDIARY or token.tag_.startswith("形容詞")))
                or (polite and token.lemma_ in SUBSIDIARY)
                or token.lemma_ in ("ない", "無い")
            )
        return token.text in ("済み", "ずみ", "ば")


def _inflection(token: Token) -> str:
    return "".join(token.morph.get("Inflection", []))
