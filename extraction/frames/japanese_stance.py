"""Who alleges a fact, how the other side answers, and what the court found, from sections and from words like 否認する."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from extraction.frames.japanese_frames import Event
from extraction.statement import Document
from proleg.model import Answer, Kind, Party, opponent

Cue = Literal["claim", "admitted", "denied", "unknown", "true", "false"]
Speaker = Literal["plaintiff", "defendant", "court", "both"]

CUES: tuple[tuple[Cue, re.Pattern[str]], ...] = (
    ("false", re.compile(
        r"(?:認め|認定する)(?:る|られる)?(?:に(?:は|も)?)?足り(?:る|ない|ません|ず)(?:[^。、]{0,16}証拠[^。、]{0,10}(?:ない|なく|ありません|見当たらない|存しない))?"
        r"|認められ(?:ない|ず|ません)|認め(?:ること(?:は|が)|が)でき(?:ない|ず|ません)|認定(?:する)?(?:こと(?:は|が)|に(?:は)?|まで(?:は|に(?:は)?)?)?(?:でき|し|至ら|いたら)(?:ない|なかった|ず|ません)"
        r"|認定するに至ら|認めるに(?:は)?(?:至ら|いたら)[^。、]{0,4}|真偽(?:は|が)?(?:なお)?不明|心証[^。、]{0,10}(?:ない|なかった)|採用(?:する)?(?:こと)?(?:は|が)?でき(?:ない|ず)|立証(?:が|は|も)?(?:ない|され|なされ|し)[^。、]{0,6}(?:ない|ず|なかった)"
        r"|(?:証明|立証)(?:が|は|も)ない|(?:裏付け|うかがわせ|認め|示)(?:る|に足りる)[^。、]{0,14}証拠(?:は|が|も)?(?:ない|なく|見当たらない|存在しない|提出され(?:てい)?ない)|信用(?:することが)?できない")),
    ("true", re.compile(r"(?:と|が|を|も|は|、|ことが|事実が)(?:優に|十分|容易に)?(?:認められる|認められ、|認められた|認めることができ(?:る|、)|認定(?:することができる|できる|した|する|され))|(?:裁判所)[^。]{0,120}?(?:認める|認めた|認定)(?!に)")),
    ("admitted", re.compile(r"争いが?(?:は)?(?:ない|なく|ありません)|争わ(?:ない|ず|なかった)|争って(?:は)?い(?:ない|ません|なかった)|異論(?:は|が)?ない|自白|認め(?:る|た|て|、|ます|ており|ている|る。)(?!に|こと(?:は|が)でき|よう|ため|旨)")),
    ("claim", re.compile(r"と争(?:う|い|っ(?:て(?:い)?る|た|て))")),
    ("denied", re.compile(r"否認|争(?:う|った|い、|っている|って|っており)|否定(?:し|する)|身に覚えが?ない|ことはないと(?:反論|主張|述べ|否認)?")),
    ("unknown", re.compile(r"不知|(?:知らない|知りません|知らず|知らぬ|分からない|わからない)(?=と|。|、|旨|（|$)")),
    ("claim", re.compile(r"主張(?:する|し|した|して|は|によれば)|反論(?:する|し|した|して)|と(?:述べ|陳述|供述|弁解|説明|称し|いう(?:ので(?!ある)|が|もの|。|の(?:である|で))|とのこと|言う(?:ので|が|もの|。)|言い張|訴え|抗弁)|(?:た|る|い|だ)として、|とした上で|抗弁(?:する|し、|として)|述べ(?:る|た|て|、)")),
)  # fmt: skip
CONTESTED = re.compile(r"主張|否認|争(?:う|わ|い|っ)|認否|不知|裁判所|反論|抗弁|言い分|請求(?:の)?原因")
PARTY_TOPIC = re.compile(
    r"(?:(?:さん|氏|社|側)?(?:[（(][^（）()]*[)）])?)(?:は|も|が|において|としては|の(?:主張|言い分|反論|主張によれば)|によれば|らは)"
)
HEADINGS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("reply:plaintiff", re.compile(r"(?<!再)抗弁(?:[1-9１-９一二三ア-ン])?(?:事実)?(?:等)?に(?:対する|ついての)|被告の主張に対する(?:原告|認否|反論)")),
    ("reply:defendant", re.compile(r"(?:請求(?:の)?原因|再抗弁|原告の主張)(?:事実)?(?:等)?に(?:対する|ついての)|被告の(?:認否|答弁)|認否")),
    ("plaintiff", re.compile(r"請求(?:の)?原因|再抗弁|原告の?(?:主張|言い分|反論|陳述)|請求の理由")),
    ("defendant", re.compile(r"抗弁|被告の?(?:主張|言い分|反論|答弁|陳述)|再々抗弁")),
    ("agreed", re.compile(r"争いの(?:ない|無い)事実|前提(?:となる)?事実|当事者間に争いのない")),
    ("court", re.compile(r"裁判所の判断|認定(?:した)?事実|判断|事実認定|理由")),
    ("", re.compile(r"請求の趣旨|当事者の主張|事案の概要|主文|事実及び理由|第[1-9１-９一二三]|訴状|答弁書|判決")),
)  # fmt: skip
LABEL = re.compile(
    r"[①-⑳⑴-⒇]|[(（](?:[0-9０-９]{1,2}|[ア-ン]|[一二三四五六七八九十])[)）]|(?<![0-9０-９年月甲乙第号])[0-9０-９]{1,2}(?=(?:項)?(?:の(?:事実|点|主張)|及び|、|ないし|は|項|記載|乃至|から[0-9０-９]))|(?<![ァ-ヴー])[ア-コ](?=(?:の|は|及び|、|ないし|については|記載))"
)
RANGE = re.compile(r"^(?:の事実)?(?:ないし|乃至|から|〜|～)")
REST = re.compile(r"その余|その他|残余|それ以外|残りの(?:事実|主張|点)")
EVERY = re.compile(r"いずれも|すべて|全て|全部|全体|各事実|原告の主張は|請求原因(?:事実)?は|抗弁(?:事実)?は")
TOPICS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("agreement_of_lease", re.compile(r"賃貸借(?:契約)?(?:を|の)(?:結|締結|成立)")), ("agreement_of_sale", re.compile(r"売買(?:契約)?(?:を|の)(?:結|締結|成立)")),
    ("agreement_of_sublease", re.compile(r"転貸(?!借?の?承諾|につい?ての?承諾|の承諾)|又貸し|間貸し")),
    ("consent_to_sublease", re.compile(r"承諾|了承|構わない|許可")), ("consent_of_statutory_agent", re.compile(r"同意|承諾")),
    ("release", re.compile(r"免除|放棄")), ("substitute_performance", re.compile(r"代物弁済|に代えて|話し?合い")),
    ("agreed_prior_performance", re.compile(r"先履行|先に|前払|後払|先払|約束|特約")), ("agreement_of_cancellation", re.compile(r"合意解除|合意解約|解除の合意")),
    ("manifestation_of_cancellation", re.compile(r"解除")), ("manifestation_of_rescission", re.compile(r"取り?消し?")),
    ("fraudulent_means_as_to_capacity", re.compile(r"詐術|年齢|偽")), ("fraud", re.compile(r"詐欺|欺罔|だま|騙|欺|嘘|偽")), ("duress", re.compile(r"強迫|脅")),
    ("ratification", re.compile(r"追認")), ("demand", re.compile(r"催告|督促|催促")), ("deposit_with_depository", re.compile(r"供託")),
    ("payment", re.compile(r"支払|弁済|授受|入金|振込|受領|払った|交付|手渡|金銭|円")), ("handover", re.compile(r"引渡し?|引き渡|納品|受領|受け取")),
    ("tender_of_performance", re.compile(r"提供|持参")), ("minor", re.compile(r"未成年|年齢|歳")), ("property_permitted_to_dispose", re.compile(r"小遣い|処分を許|処分の許")),
    ("use_by_third_party", re.compile(r"使用|居住|占有|利用")), ("unpaid_rent", re.compile(r"賃料|家賃|滞納|未払")), ("agreed_due_date", re.compile(r"期限|弁済期|期日")),
    ("no_breach_of_trust", re.compile(r"背信|信頼関係|特段の事情")), ("transfer_of_registration", re.compile(r"登記")), ("agreement_of_sale", re.compile(r"売買|購入|買|契約の(?:成立|締結)")),
    ("agreement_of_lease", re.compile(r"賃貸借|賃貸|契約の(?:成立|締結)")),
)  # fmt: skip
RAISED_BY_DEFENDANT = frozenset(
    [
        "release",
        "substitute_performance",
        "deposit_with_depository",
        "consent_to_sublease",
        "no_breach_of_trust",
        "minor",
        "fraud",
        "duress",
        "invocation_of_simultaneous_performance",
        "manifestation_of_rescission",
        "agreement_of_cancellation",
        "tender_of_performance",
    ]
)


@dataclass(slots=True)
class Standing:
    """Who alleges an event, the answer and the finding. `label` and `section` are where its sentence stands."""

    alleged_by: Party | None = None
    answer: Answer | None = None
    found: bool | None = None
    section: str = ""
    label: str | None = None
    restated: bool = False


class Place(NamedTuple):
    """What a sentence belongs to: a section ("plaintiff", "reply:defendant", …), and its nearest label."""

    section: str
    label: str | None


class Stance(NamedTuple):
    """The kind of the document and the standing of each event, in the order of the events."""

    kind: Kind
    standings: list[Standing]


def stance(document: Document, events: Sequence[Event], plaintiff: str | None, defendant: str | None) -> Stance:
    """How each event stands between the parties; without allegations and answers the text is findings or a complaint.

    `plaintiff` and `defendant` are those of the claim, for texts that never call them so.
    """
    return _Hearing(document, events, {"plaintiff": plaintiff, "defendant": defendant}).stance()


def places(document: Document) -> list[Place]:
    """The section and label of every sentence."""
    found = []
    section, label = "", None
    for sentence in document.sentences:
        text = (
            re.sub(r"(?<=[^\s　])[\s　]+(?=[^\s　])", "", sentence.text) if len(sentence.text) < 24 else sentence.text
        )
        heading = len(text) <= 40 and not re.search(r"[。、]", text)
        if heading:
            for name, pattern in HEADINGS:
                if pattern.search(text):
                    section, label = name, None
                    break
        if (sentence.number and not heading) or (heading and sentence.number):
            label = _plain(sentence.number)
        found.append(Place(section, label))
    return found


def _plain(label: str) -> str:
    return re.sub(r"[()（）第項.．、\s]", "", unicodedata.normalize("NFKC", label))


class _Hearing:
    """Goes through the sentences and collects what is said about the events."""

    def __init__(self, document: Document, events: Sequence[Event], claimed: dict[Party, str | None]) -> None:
        self.document = document
        self.events = events
        self.places = places(document)
        self.standings = [Standing() for _ in events]
        self.talked: list[int] = []
        self.answers = 0
        table = document.parties
        self.side_of: dict[str, Party] = {}
        sides: tuple[tuple[Party, str, str | None], ...] = (
            ("plaintiff", "原告", table.plaintiff),
            ("defendant", "被告", table.defendant),
        )
        for side, word, known in sides:
            called = next((m.name for m in table.mentions if word in document.text[m.start : m.end]), None)
            if name := known or called or claimed[side]:
                self.side_of.setdefault(name, side)

    def stance(self) -> Stance:
        if CONTESTED.search(self.document.text):
            for number in range(len(self.document.sentences)):
                self._sentence(number)
        sides = {s.alleged_by for s in self.standings if s.alleged_by}
        text = self.document.text
        if self.answers and sides:
            self._fill_in()
            return Stance("dispute", self.standings)
        formal = re.search(
            r"請求の(?:趣旨|原因)|請求原因|^訴状$|よって、?原告|よって、[^。]{0,80}求める|原告の主張|(?:次|以下)のとおり主張",
            re.sub(r"[ 　]", "", text),
            re.MULTILINE,
        )
        if formal or (sides == {"plaintiff"} and re.search("主張", text)):
            return Stance("complaint", [Standing(alleged_by=s.alleged_by or "plaintiff") for s in self.standings])
        return Stance("findings", [Standing() for _ in self.standings])

    def _sentence(self, number: int) -> None:
        sentence = self.document.sentences[number]
        place = self.places[number]
        here = [i for i, e in enumerate(self.events) if sentence.start <= e.start < sentence.end]
        for i in here:
            self.standings[i].section, self.standings[i].label = place.section, place.label
            if place.section in ("plaintiff", "defendant"):
                self.standings[i].alleged_by = "plaintiff" if place.section == "plaintiff" else "defendant"
            elif place.section == "agreed":
                self.standings[i].alleged_by, self.standings[i].answer = "plaintiff", "admitted"
        at = sentence.start
        speaker: Speaker | None = None
        for cue, start, end in _cues(self.document.text, sentence.start, sentence.end):
            own = self._speaker(at, start, end)
            speaker = own or speaker
            who = speaker
            if own is None and place.section.endswith(("plaintiff", "defendant")):
                who = "plaintiff" if place.section.endswith("plaintiff") else "defendant"
            if cue == "admitted" and (who == "court" or (who is None and place.section == "court")):
                cue = "true"
            inside = [i for i in here if at <= self.events[i].start and self.events[i].clause.verb.start < end]
            self._hear(cue, who, inside, self.document.text[at:start], place, cue_text=self.document.text[start:end])
            at = end
        rest = [i for i in here if self.events[i].start >= at]
        self.talked.extend(i for i in rest if i not in self.talked)

    def _speaker(self, at: int, start: int, end: int) -> Speaker | None:
        """The party or the court whom the nearest topic before the cue names."""
        text = self.document.text
        if re.search(r"当事者間|双方", text[at:start]):
            return "both"
        near: tuple[int, Speaker] | None = None
        for match in re.finditer(r"裁判所", text[at:end]):
            near = (at + match.start(), "court")
        for mention in self.document.parties.mentions:
            if at <= mention.start < start and mention.name in self.side_of and PARTY_TOPIC.match(text, mention.end):
                strong = text[mention.end : mention.end + 8]
                if near is None or (mention.start > near[0] and not re.match(r"[^はも]{0,4}が", strong)):
                    near = (mention.start, self.side_of[mention.name])
        for match in re.finditer(r"(原告|被告)(?:ら|側)?(?:は|も)", text[at:start]):
            if near is None or at + match.start() >= near[0]:
                near = (at + match.start(), "plaintiff" if match[1] == "原告" else "defendant")
        return near[1] if near else None

    def _hear(
        self, cue: Cue, who: Speaker | None, inside: list[int], said: str, place: Place, *, cue_text: str
    ) -> None:
        if cue == "claim":
            if who in ("plaintiff", "defendant"):
                for i in inside:
                    self.standings[i].alleged_by = "plaintiff" if who == "plaintiff" else "defendant"
            self.talked.extend(inside)
            return
        if cue in ("true", "false"):
            for i in self._found_targets(inside, said, place):
                self.standings[i].found = cue == "true"
                self.answers += 1
            return
        if who == "both":
            for i in inside or self._named(said, range(len(self.events))):
                self.standings[i].alleged_by = self.standings[i].alleged_by or "plaintiff"
                self.standings[i].answer = "admitted"
                self.answers += 1
            return
        if who not in ("plaintiff", "defendant"):
            return
        other = opponent("plaintiff" if who == "plaintiff" else "defendant")
        for i in self._answered(inside, said, place, other):
            self.standings[i].answer = "admitted" if cue == "admitted" else "denied" if cue == "denied" else "unknown"
            self.standings[i].alleged_by = self.standings[i].alleged_by or other
            self.answers += 1

    def _answered(self, inside: list[int], said: str, place: Place, other: Party) -> list[int]:
        """The events of the `other` side that an answer refers to."""
        theirs = [i for i, s in enumerate(self.standings) if s.alleged_by == other and i not in inside]
        open_ones = [i for i, s in enumerate(self.standings) if s.alleged_by is None and i not in inside]
        labelled = self._labelled(said, theirs, other)
        if labelled:
            return labelled
        if REST.search(said) or EVERY.search(said):
            return [i for i in theirs if self.standings[i].answer is None]
        fresh = [i for i in inside if self.standings[i].alleged_by in (None, other)]
        if fresh:
            same = [j for i in fresh for j in self._same(i, theirs)]
            for i in fresh:
                self.standings[i].restated = bool(self._same(i, theirs))
            return same or fresh
        named = self._named(said, theirs) or self._named(said, [i for i in open_ones if i in self.talked])
        if named:
            return named
        unanswered = [i for i in theirs if self.standings[i].answer is None]
        return unanswered if place.section.startswith("reply:") else self._latest(unanswered)

    def _found_targets(self, inside: list[int], said: str, place: Place) -> list[int]:
        alleged = [i for i, s in enumerate(self.standings) if s.alleged_by and i not in inside]
        labelled = self._labelled(said, alleged, None)
        if labelled:
            return labelled
        if inside:
            same = [j for i in inside for j in self._same(i, alleged)]
            for i in inside:
                self.standings[i].restated = bool(self._same(i, alleged))
            return same or [i for i in inside if not self.standings[i].restated]
        named = self._named(said, alleged)
        if named:
            return named
        contested = [
            i for i in alleged if self.standings[i].answer in ("denied", "unknown") and self.standings[i].found is None
        ]
        return self._latest(contested)

    def _latest(self, among: Iterable[int]) -> list[int]:
        """The events spoken of last: those of the last sentence that holds any of `among`."""
        candidates = list(among)
        if not candidates:
            return []
        last = max(self.events[i].clause.sentence for i in candidates)
        return [i for i in candidates if self.events[i].clause.sentence == last]

    def _same(self, index: int, among: Sequence[int]) -> list[int]:
        """Earlier events that this one tells again: same predicate, no date or amount that differs."""
        event = self.events[index]
        found = []
        for i in among:
            old = self.events[i]
            if old.predicate == event.predicate and all(
                old.args.get(k) is None or v is None or old.args[k] == v or k in ("object", "description")
                for k, v in event.args.items()
            ):
                found.append(i)
        return found

    def _labelled(self, said: str, among: Sequence[int], side: Party | None) -> list[int]:
        labels: list[str] = []
        matches = list(LABEL.finditer(said))
        for n, match in enumerate(matches):
            label = _plain(match[0])
            if n and RANGE.match(said[matches[n - 1].end() :]) and labels and labels[-1].isdigit() and label.isdigit():
                labels.extend(str(k) for k in range(int(labels[-1]) + 1, int(label)))
            labels.append(label)
        if not labels:
            return []
        section: Party | None = side
        if re.search(r"請求(?:の)?原因|再抗弁", said):
            section = "plaintiff"
        elif re.search(r"抗弁", said):
            section = "defendant"
        return [
            i for i in among
            if (self.standings[i].label in labels or self._inline(i) in labels) and (section is None or self.standings[i].alleged_by == section)
        ]  # fmt: skip

    def _inline(self, index: int) -> str | None:
        """The ① in whose part of the sentence the event stands."""
        event = self.events[index]
        sentence = self.document.sentences[event.clause.sentence]
        marks = [
            m
            for m in re.finditer(r"[①-⑳]|[(（][0-9０-９][)）]", sentence.text)
            if sentence.start + m.start() <= event.start + 1
        ]
        return _plain(marks[-1][0]) if marks else None

    def _named(self, said: str, among: Iterable[int]) -> list[int]:
        """Events of the predicates that the words name; where several payments fit, the one whose amount is named."""
        candidates = list(among)
        if re.search(r"請求(?:の)?原因(?:事実)?|抗弁(?:事実)?", said) and (
            EVERY.search(said) or re.search(r"事実", said)
        ):
            side = "defendant" if re.search(r"(?<!再)抗弁", said) else "plaintiff"
            return [
                i for i in candidates if self.standings[i].alleged_by == side and self.standings[i].answer != "admitted"
            ]
        for predicate, pattern in TOPICS:
            fitting = [i for i in candidates if self.events[i].predicate == predicate]
            if fitting and pattern.search(said):
                exact = [i for i in fitting if str(self.events[i].args.get("amount")) in _numbers(self.document, said)]
                return exact or fitting[-1:] if predicate == "payment" else fitting
        return []

    def _fill_in(self) -> None:
        """What nobody expressly alleges in a dispute is told as undisputed; what nobody answers is met by silence."""
        for event, standing in zip(self.events, self.standings, strict=True):
            if standing.alleged_by is None:
                standing.alleged_by = "defendant" if event.predicate in RAISED_BY_DEFENDANT else "plaintiff"
                if standing.answer is None and standing.found is None:
                    standing.answer = "admitted"
            elif standing.answer is None and standing.found is None:
                standing.answer = "silent"


def _numbers(document: Document, said: str) -> set[str]:
    return {str(a.value) for a in document.amounts if document.text[a.start : a.end] in said}


def _cues(text: str, start: int, end: int) -> list[tuple[Cue, int, int]]:
    """Stance words of a sentence in order, outside quotations; of two at one place the earlier in CUES counts."""
    quoted = [m.span() for m in re.finditer(r"「[^「」]{6,}」", text[start:end])]
    found: list[tuple[Cue, int, int]] = []
    for cue, pattern in CUES:
        for match in pattern.finditer(text, start, end):
            inside = any(a <= match.start() - start < b for a, b in quoted)
            if not inside and not any(match.start() < e and s < match.end() for _, s, e in found):
                found.append((cue, match.start(), match.end()))
    return sorted(found, key=lambda c: c[1])
