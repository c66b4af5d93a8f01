"""The clauses of a Japanese sentence: each predicate with its arguments, its subject, and whether it is said to have happened."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from extraction.frames.japanese_lexicon import GRAMMAR, Link, Taking
from extraction.frames.japanese_phrases import Atom, Mark, Phrase, Verb, mask, units

Mood = Literal["done", "plain", "negated", "promised", "announced", "asked", "wanted", "unreal"]
SubjectFrom = Literal["own", "linked", "topic", "head", "before", "none"]
LINKS = [(re.compile(pattern), link) for pattern, link in GRAMMAR.links]
SUPPOSING = frozenset(["仮に", "もし", "もしも", "たとえ", "万一"])
NEGATIVE = frozenset(["ない", "無い", "ぬ", "ず", "ん", "まい"])
WANTING = frozenset(["たい", "ほしい", "欲しい", "べし", "ください", "くださる", "下さる"])
STATE = frozenset(["いる", "居る", "おる", "ある"])
OPENING = re.compile(
    r"[\s　]*(?:ところが|そこで|それでも|しかし|しかしながら|だが|もっとも|ただし|ただ|なお|また|その後|さらに|そして|それから|すると|よって|したがって|ゆえに"
    r"|一方|他方|これに対し(?:て)?|その上で|その結果|結局|なのに|けれども|でも|ですが|なので|だから|ちなみに|余談ですが|まず|次に|続いて|現在|以上によれば)[、，]?"
)
HOPED = re.compile(r"(?:希望|願い|要望|狙い|目的|請求|要求)$")
UNREAL_NOUNS = re.compile(r"予定|希望|つもり|見込|検討|可能|必要|疑い|恐れ|おそれ|準備中")


@dataclass(slots=True)
class Clause:
    """A predicate with what belongs to it. `start` to `end` (exclusive) of the source, without the sentence's topic.

    `matrix` is the clause that takes this one as its content (売ると約束した), `via` the noun or particle between them.
    `before` and `behind` are the clauses that this one is coordinated with. `subject` is a person of the table;
    `subject_from` says how it was found, from the particle of its own clause ("own") to the sentence before ("before").
    """

    verb: Verb
    sentence: int
    link: Link = "end"
    args: list[Phrase] = field(default_factory=list)
    topics: tuple[Phrase, ...] = ()
    start: int = 0
    end: int = 0
    subject: str | None = None
    subject_from: SubjectFrom = "none"
    subjects: tuple[str, ...] = ()
    matrix: "Clause | None" = None
    via: str = ""
    behind: list["Clause"] = field(default_factory=list)
    before: "Clause | None" = None
    supposed: bool = False
    quoted: bool = False

    @property
    def lemma(self) -> str:
        """The predicate in the dictionary's spelling."""
        return self.verb.lemma

    @property
    def negated(self) -> bool:
        """True where the predicate itself is negated, once."""
        return sum(f in NEGATIVE for f in self.verb.forms) % 2 == 1

    @property
    def passive(self) -> bool:
        """True for 売られた, 解除された; not for the potential, which no frame asks for."""
        return any(f in ("れる", "られる") for f in self.verb.forms)

    @property
    def received(self) -> bool:
        """True for 売ってもらった: the doer stands with に or から."""
        return any(f in ("もらう", "貰う", "いただく", "頂く") for f in self.verb.forms) and not self.caused

    @property
    def caused(self) -> bool:
        """True for 使わせた."""
        return any(f in ("せる", "させる") for f in self.verb.forms)

    def phrases(self) -> list[Phrase]:
        """Arguments and their modifiers, with those of a predicate made of nouns; the nearest to the predicate first."""
        own = [m for arg in reversed(self.args) for m in arg.all()]
        return [*(m for m in self.verb.phrase.all()), *own] if self.verb.phrase else own


def clauses(text: str, start: int, end: int, atoms: Sequence[Atom], sentence: int) -> list[Clause]:
    """The clauses of `text[start:end]` in order, those of its quotations before the clause that takes them."""
    return _Builder(text, atoms, sentence).build(start, end)


class _Builder:
    def __init__(self, text: str, atoms: Sequence[Atom], sentence: int) -> None:
        self.text = text
        self.atoms = atoms
        self.sentence = sentence

    def build(self, start: int, end: int, *, quoted: bool = False) -> list[Clause]:
        found: list[Clause] = []
        pending: list[Phrase] = []
        topics: list[Phrase] = []
        relatives: list[Clause] = []
        last: Clause | None = None
        supposed = False
        called = False
        if opening := OPENING.match(self.text, start, end):
            start = opening.end()
        for unit in units(mask(self.text, start, end, self.atoms)):
            if isinstance(unit, Mark):
                supposed = supposed or unit.text in SUPPOSING
                if pending and unit.text in "、，,":
                    pending[-1].comma = True
            elif isinstance(unit, Phrase) and unit.words == "仮" and unit.case == "に":
                supposed = True
            elif isinstance(unit, Phrase):
                link = GRAMMAR.placing.get(unit.head) if relatives and not unit.modifiers else None
                if link:
                    relatives[-1].link = "if" if link == "when" and unit.topic and relatives[-1].link == "if" else link
                    last, relatives = relatives[-1], []
                    if unit.case == "まで":
                        last.link = "before"
                    continue
                for relative in relatives:
                    if unit.dates and relative.verb.ending.startswith("のは"):  # 契約を結んだのは6月1日
                        relative.args.append(unit)
                    else:
                        self._fill_gap(relative, unit)
                unit.clauses, relatives = relatives, []
                found.extend(c for q in self._spoken(unit) for c in q)
                _add(pending, unit)
                if unit.topic:
                    topics.append(unit)
            elif called and unit.lemma in ("言う", "いう", "為る"):
                called = False  # という, between a clause and its noun
            else:
                called = unit.ending.lstrip("、，").startswith(("という", "といった", "とし", "とす"))
                clause = self._clause(unit, pending, topics, last, found, quoted=quoted)
                clause.supposed = supposed
                for relative in relatives:
                    if clause.verb.phrase:
                        self._fill_gap(relative, clause.verb.phrase)
                        relative.matrix, relative.via = clause, clause.lemma
                relatives = []
                found.append(clause)
                if clause.link == "noun":
                    relatives = [clause]
                elif clause.link == "quote":
                    said = Phrase(
                        clause.start, clause.end, head="と", case="quote", own_start=clause.start, clauses=[clause]
                    )
                    pending.append(said)
                else:
                    last = clause
                if clause.link in ("if", "but", "end", "supposed"):
                    supposed = False
        if pending:  # a fragment: 令和3年1月15日。
            tail = pending[-1]
            verb = Verb(tail.own_start, tail.end, tail.head, (), tail, "bare", False, False, "")
            clause = self._clause(verb, pending[:-1], topics, last, found, quoted=quoted)
            found.append(clause)
        return found

    def _spoken(self, phrase: Phrase) -> list[list[Clause]]:
        """What quotations say, read as sentences of their own."""
        spoken: list[list[Clause]] = []
        if phrase.case not in ("と", "は") or phrase.words:  # 絵画「港の朝」を names a thing
            return spoken
        for at, to in phrase.quotes:
            inner = [c for s, e in _sentences(self.text, at + 1, to - 1) for c in self.build(s, e, quoted=True)]
            for clause in inner:
                clause.quoted = True
            phrase.clauses.extend(c for c in inner if c.matrix is None)
            spoken.append(inner)
        return spoken

    def _clause(
        self,
        verb: Verb,
        pending: list[Phrase],
        topics: list[Phrase],
        last: Clause | None,
        found: list[Clause],
        *,
        quoted: bool,
    ) -> Clause:
        clause = Clause(verb, self.sentence, _link(verb), quoted=quoted)
        clause.args = _take(pending, clause)
        clause.topics = tuple(topics)
        for arg in [*clause.args, *([verb.phrase] if verb.phrase else [])]:
            for phrase in arg.all():
                for content in phrase.clauses:
                    if content.matrix is None and content is not clause:
                        self._govern(clause, content, phrase)
        own = [a.start for a in clause.args if not (a.topic and a.persons)]
        noun_start = verb.phrase.start if verb.phrase else verb.start
        clause.start, clause.end = min([*own, noun_start]), verb.end
        clause.start = min(
            [clause.start, *(c.start for a in clause.args for p in a.all() for c in p.clauses if c.link == "noun")]
        )
        if last is not None and last.link in (
            "te",
            "cont",
            "while",
            "but",
            "cause",
            "after",
            "when",
            "if",
            "supposed",
            "instead",
        ):
            clause.before = last
            last.behind.append(clause)
            if last.link in ("te", "cont") and (
                last.lemma in CARRYING or (last.lemma == "為る" and any(a.case in ("と", "として") for a in last.args))
            ):  # 賃料を月額10万円と定めて貸し渡した
                clause.args = [*last.args, *clause.args]
                clause.start = min(clause.start, last.start)
        _find_subject(clause, topics)
        return clause

    def _govern(self, matrix: Clause, content: Clause, phrase: Phrase) -> None:
        content.matrix = matrix
        content.via = (
            phrase.words if takings(phrase.words) else phrase.head or ("と" if phrase.case in ("と", "quote") else "")
        )
        if content.link == "quote" and not takings(matrix.lemma) and matrix.lemma not in ("為る", "する"):
            content.link, content.matrix = "when", None

    def _fill_gap(self, relative: Clause, head: Phrase) -> None:
        """当時17歳の被告, 時計店を営むY: the noun behind a relative clause is what the clause lacks."""
        named = head.persons[:1]
        if named and relative.subject_from in ("none", "topic", "before") and not relative.passive:
            relative.subject, relative.subject_from = named[0], "head"
        elif not named and head.head and head.head not in ("こと", "事", "旨", "の", "もの", "物"):
            relative.args.append(Phrase(head.start, head.end, head.head, head.words, "head", own_start=head.own_start,
                                        modifiers=[]))  # fmt: skip


def _sentences(text: str, start: int, end: int) -> list[tuple[int, int]]:
    return [(start + m.start(), start + m.end()) for m in re.finditer(r"[^。！？!?\n]+[。！？!?]?", text[start:end])]


def _add(pending: list[Phrase], phrase: Phrase) -> None:
    """Append, joining a list of persons: 原告と被告は, 原告、被告間で."""
    if (
        pending
        and phrase.persons
        and pending[-1].persons
        and pending[-1].case in ("と", "")
        and not (pending[-1].comma and pending[-1].case == "と")
    ):
        first = pending.pop()
        phrase.persons = (*first.persons, *phrase.persons)
        phrase.start = first.start
        phrase.dates = (*first.dates, *phrase.dates)
    pending.append(phrase)


def _link(verb: Verb) -> Link:
    forms = verb.forms
    if verb.kind == "bare" and not verb.forms:
        return "cont" if verb.ending else "end"
    if "ば" in forms or verb.ending.startswith(("ば", "たら")) or verb.conditional:
        return "if"
    for pattern, link in LINKS:
        if pattern.match(verb.ending) and not (link == "cont" and verb.continuative):
            return link
    if verb.adnominal:
        return "noun"
    if forms and forms[-1] in ("て", "で"):
        return "te"
    if verb.ending.lstrip("、，").startswith("。") or not verb.ending.strip("、，。 　"):
        return "end"
    if verb.continuative or (forms and forms[-1] in ("ず", "ぬ", "で")):
        return "cont"
    return "end" if verb.ending.startswith(("。", "！", "？")) else "cont"


def _take(pending: list[Phrase], clause: Clause) -> list[Phrase]:
    """The pending phrases that belong to `clause`; the others wait for a later predicate.

    A relative or subordinate clause takes no topic, nothing before its own subject that a comma sets off, and no second
    phrase with the same particle.
    """
    if clause.link in ("end", "te", "cont", "question"):
        taken = list(pending)
        pending.clear()
        return taken
    taken = []
    cases: set[str] = set()
    strict = clause.link in ("noun", "quote", "that")
    told = clause.verb.kind == "verb" and "た" in clause.verb.forms and REPORTED.match(clause.verb.ending) is not None
    while pending:
        phrase = pending[-1]
        topic = phrase.topic and phrase.case in ("は", "で")
        if topic and (strict or phrase.persons):
            break
        if phrase.comma and phrase.case != "が" and ((strict and not told) or (taken and "が" in cases)):
            break
        if phrase.case in cases and phrase.case in ("を", "が", "に", "は") and strict:
            break
        cases.add(phrase.case)
        taken.insert(0, pending.pop())
    return taken


CARRYING = frozenset(["定める", "決める", "約する", "取り決める"])
# 売ったことは争いがない, 支払ったと主張する: what a comma sets off before such a clause still belongs to it.
REPORTED = re.compile(r"(?:ところ|こと(?!を理由|から|に(?:より|よって)|で)|事実|旨|の[はがをも]|もの|点|[、，]?と)")


def _find_subject(clause: Clause, topics: list[Phrase]) -> None:
    """The person whose act the clause tells, by its own particle, else by the clause that it continues, else by topic."""
    own = [p for p in clause.args if p.case == "が"]
    topical = [p for p in clause.args if p.case == "は"]
    for phrase in [*reversed(own), *reversed(topical)]:
        named = phrase.persons or (phrase.owners if _belongs(phrase) else ())
        if named:
            clause.subject, clause.subject_from, clause.subjects = named[0], "own", named
            return
    if own:
        return
    if (
        clause.before
        and clause.before.link in ("te", "cont", "while", "after")
        and clause.before.subject
        and (clause.before.subject_from != "before")
    ):
        before = clause.before
        clause.subject, clause.subject_from, clause.subjects = before.subject, "linked", before.subjects
        return
    for phrase in reversed(topics):
        if phrase.case == "は" and (phrase.persons or (phrase.owners and _belongs(phrase))):
            named = phrase.persons or phrase.owners
            clause.subject, clause.subject_from, clause.subjects = named[0], "topic", named
            return


BELONGING = re.compile(
    r"(?:社長|店長|代表者|代表取締役|代表|担当者?|従業員|社員|経理|部長|課長|店員|支配人|代理人|弁護士|口座|銀行口座|自宅|宅|住所|事務所|方|元|もと|側|名義|会社|営業担当者?|店頭|店舗|店|サイト|支店|本店|売り?場|担当)$"
)


def _belongs(phrase: Phrase) -> bool:
    return BELONGING.search(phrase.words) is not None


def person_of(phrase: Phrase) -> str | None:
    """The person that a phrase stands for: the one it names, or the one whose account, house or employee it names."""
    if phrase.persons:
        return phrase.persons[-1]
    return phrase.owners[-1] if phrase.owners and _belongs(phrase) else None


def takings(lemma: str) -> set[Taking]:
    """What a verb or noun makes of the clause that it takes; empty where it takes none."""
    return {kind for kind, words in GRAMMAR.taking.items() if lemma in words}


def mood(clause: Clause) -> Mood:
    """Whether the event of the clause happened ("done"), was promised, announced, asked for, or is no event at all."""
    if clause.supposed and clause.link in ("if", "supposed", "te", "cont", "when"):
        return "unreal"
    if clause.link in ("if", "before", "question") or (clause.link == "supposed" and _even_if(clause)):
        return "unreal"
    own = _own_mood(clause)
    if clause.link in ("te", "cont", "while") and clause.behind and own != "negated":
        ahead = mood(_followed_by(clause))
        return "done" if ahead in ("negated", "done") and own != "wanted" else ahead if own != "wanted" else own
    if clause.matrix is not None:
        return _taken_mood(clause, own)
    return own


def _followed_by(clause: Clause) -> Clause:
    """The clause that a て or a stem leads on to: not one that only describes a noun, nor the content of what follows.

    売り、引き渡したと主張する leads on to 引き渡した; 払い、解除する旨を告げた to 告げた; 貸して稼ぐつもりだ to the plan.
    """
    for following in clause.behind:
        if following.link not in ("noun", "quote") or "think" in takings(following.via):
            return following
        if "た" in following.verb.forms and (following.link == "quote" or REPORTED.match(following.verb.ending)):
            return following
    return clause.behind[-1]


def _even_if(clause: Clause) -> bool:
    return clause.verb.ending.lstrip("、，").startswith(("としても", "とすれば", "としたら", "とすると"))


def _own_mood(clause: Clause) -> Mood:
    forms = clause.verb.forms
    if clause.verb.kind == "bare":
        return "unreal" if clause.verb.phrase and UNREAL_NOUNS.search(clause.verb.phrase.words) else "done"
    if clause.negated:
        return "negated"
    if any(f in WANTING for f in forms) or clause.verb.volitional:
        return "wanted"
    if clause.verb.kind == "copula" and any(HOPED.search(t.words) for t in clause.topics):
        return "wanted"
    if "た" in forms or "済み" in forms or any(f in STATE for f in forms) or clause.verb.kind == "copula":
        return "done"
    return "plain"


def _taken_mood(clause: Clause, own: Mood) -> Mood:
    """The mood of a content clause: what the noun and the verb that take it make of it."""
    matrix = clause.matrix
    if matrix is None:
        return own
    by_verb, by_noun = takings(matrix.lemma), takings(clause.via)
    made = by_verb | by_noun
    if clause.via in ("よう", "様") and matrix.lemma == "成る":
        return mood(matrix) if own != "negated" else own
    if clause.via in ("", "と", "こと", "事", "旨", "の", "もの", "物", "よう", "様") or takings(clause.via):
        if "think" in made or "threat" in made or "untrue" in made:
            return "unreal"
        if made & {"claim", "know"} and own in ("done", "negated"):
            return own
        if "ask" in made:
            return "asked"
        if matrix.negated or mood(matrix) == "unreal":
            return "unreal" if not made & {"claim"} else own
        if own in ("done", "negated"):
            return own
        if clause.via in ("物", "もの", "こと", "事") and matrix.lemma in ("為る", "成る") and own == "plain":
            return "promised"
        if "promise" in by_verb or ("promise" in by_noun and "announce" not in by_verb):
            return "promised"
        if "announce" in made:
            return "announced"
    return own
