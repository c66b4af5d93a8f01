"""Facts whose construction is their wording: who was a minor, what rent is unpaid, when performance falls due."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import pairwise

from extraction.dates import DateMention
from extraction.frames.japanese_clauses import Clause, mood
from extraction.frames.japanese_frames import Event, date_of, deadline_of
from extraction.frames.japanese_phrases import Phrase
from extraction.numerals import japanese_number
from extraction.parties import Mention
from extraction.statement import Document

AGE = re.compile(
    r"(?:満|当時|まだ)*[\s　]*(?P<age>[0-9０-９]{1,2}|[一二]?十[一二三四五六七八九]?)[\s　]*(?:歳|才)|未成年者?(?!後見)"
)
NOT_MINOR = re.compile(
    r"^[^。、]{0,6}(?:では|じゃ|で)(?:は)?(?:ない|なか|ありません|なく)|^(?:を|と)?(?:偽|装|嘘)|^だと(?:偽|嘘)|^と(?:偽|嘘|称)|^以上|^になって"
)
REASON = re.compile(r"^[^。]{0,24}(?:理由|取り?消|として取|を根拠)")
RENT = re.compile(r"賃料|家賃|地代|使用料|部屋代|店賃|借り?賃")
PAYING = frozenset(["支払う", "払う", "支払い", "納める", "入金", "振り込む", "弁済", "納付", "送金", "払い込む"])
IN_ARREARS = frozenset(
    [
        "滞納",
        "未払い",
        "未払",
        "不払い",
        "延滞",
        "怠る",
        "滞る",
        "未納",
        "止まる",
        "途絶える",
        "滞らせる",
        "溜める",
        "遅滞",
    ]
)
FALLING_DUE = frozenset(["過ぎる", "到来", "来る", "経過", "徒過"])
DUE_WORD = re.compile(
    r"支払い?期日|支払い?期限|弁済期|履行期限?|支払い?日|引渡し?(?:期)?日|引渡期限|納期|履行期日|期限(?!内)|期日|決済日|支払時期|引渡時期"
)
DUE_VERB = PAYING | {
    "引き渡す",
    "渡す",
    "納品",
    "決済",
    "完済",
    "届ける",
    "登記",
    "明け渡す",
    "引き渡し",
    "納車",
    "納入",
    "一括払い",
    "後払い",
    "払い込み",
}
DEMANDING = re.compile(r"催告|督促|催促|求め|要求|請求|通知|請求書|訴")


def minor_of(document: Document) -> tuple[str | None, tuple[int, int] | None]:
    """The person whom the text calls a minor, and the passage; a reason given for a rescission counts as the last resort.

    The age of majority is 18 since 2022-04-01, 20 before (Civil Code 4).
    """
    weak: tuple[str | None, tuple[int, int] | None] = (None, None)
    before_reform = any(d.value and "1990" < d.value < "2022-04" for d in document.dates[:3])
    for sentence in document.sentences:
        for match in AGE.finditer(document.text, sentence.start, sentence.end):
            behind = document.text[match.end() : sentence.end]
            if NOT_MINOR.match(behind):
                continue
            if match["age"] and (_age(match["age"]) >= (20 if before_reform else 18) or _age(match["age"]) < 5):
                continue
            mention = _aged(document, match, sentence.start)
            if mention is None:
                continue
            span = (min(match.start(), mention.start), max(match.end(), mention.end))
            if not match["age"] and REASON.match(behind):
                weak = weak if weak[0] else (mention.name, span)
            else:
                return mention.name, span
    return weak


def _age(text: str) -> int:
    plain = unicodedata.normalize("NFKC", text)
    if plain.isdigit():
        return int(plain)
    number = japanese_number(plain)
    return int(number) if number is not None else 99


def _aged(document: Document, match: re.Match[str], start: int) -> Mention | None:
    """17歳の被告; 被告（当時17歳）; 被告は当時17歳で."""
    here = [m for m in document.parties.mentions if start <= m.start and m.start - match.end() < 14]
    for mention in here:
        between = document.text[match.end() : mention.start]
        if match.end() <= mention.start and re.fullmatch(
            r"[）)]?(?:の|であった|である|だった|になる|で)(?:[^\s、。は]{0,8}(?:の|・))?", between
        ):
            return mention
    before = [m for m in here if m.end <= match.start()]
    topical = [
        m
        for m in before
        if re.match(r"(?:さん|氏|君|くん)?[\s　]*(?:[（(]|は|が|も|、)", document.text[m.end : m.end + 6])
    ]
    return next(reversed(topical or before), None)


def unpaid(document: Document, clause: Clause) -> Event | None:
    """Rent that fell due and was not paid: 4月分から7月分までの賃料を支払わない, 家賃72万円が未払い."""
    now = mood(clause)
    negated_payment = clause.lemma in PAYING and now == "negated"
    fell_due = (
        clause.lemma in FALLING_DUE
        and now == "done"
        and any(re.search(r"支払い?期|履行期|弁済期", p.words) for p in clause.phrases())
    )
    owed = fell_due or (clause.lemma in IN_ARREARS and now in ("done", "plain"))
    noun = next(
        (p for p in clause.phrases() if re.search(r"未払い?|滞納|不払い|延滞", p.words) and RENT.search(p.words)), None
    )
    if not (negated_payment or owed or noun):
        return None
    around = [
        q
        for p in [*clause.args, *clause.topics, *([clause.verb.phrase] if clause.verb.phrase else [])]
        for q in _ordered(p)
    ]
    before = clause.before
    while before is not None and not any(p.dates for p in around):
        around = [*(q for p in before.args for q in _ordered(p)), *around]
        before = before.before
    around = _unique(around)
    if not any(RENT.search(p.words) for p in around):
        return None
    months = [(p, d) for p in around for d in p.dates]
    amounts = [(p, a) for p in around for a in p.amounts]
    if not months and not amounts and noun:
        return None
    event = Event("unpaid_rent", {}, clause, _first(clause, around), clause.end, now)
    event.weak = not (negated_payment or owed)
    first, last = _period(document, months)
    total = [a for p, a in amounts if re.search(r"合計|総額|計", document.text[max(0, a.start - 4) : a.start])]
    rest = [
        a
        for p, a in amounts
        if not re.search(r"月額|1か月|１か月|毎月|一か月|月$", document.text[max(0, a.start - 5) : a.start])
    ]
    chosen = (total or rest)[-1:] if (total or rest) else []
    event.args = {"from": first, "to": last, "amount": chosen[0].value if chosen else None}
    return event


def _ordered(phrase: Phrase) -> Iterator[Phrase]:
    for modifier in phrase.modifiers:
        yield from _ordered(modifier)
    yield phrase


def _unique(phrases: Sequence[Phrase]) -> list[Phrase]:
    return sorted({id(p): p for p in phrases}.values(), key=lambda p: (p.own_start, p.end))


def _first(clause: Clause, around: Sequence[Phrase]) -> int:
    return min([clause.start, *(p.start for p in around if p.dates or p.amounts)])


def _period(document: Document, months: list[tuple[Phrase, DateMention]]) -> tuple[str | None, str | None]:
    """First and last month: 4月分から7月分まで, 4月から7月まで; one month alone is both."""
    days = [d for _, d in months if d.value]
    for one, two in pairwise(days):
        between = document.text[one.end : two.start]
        if re.fullmatch(
            r"(?:分|分の家賃|分の賃料)?[\s　]*(?:から|より|以降|〜|～|－|-|ないし|乃至|及び|と|、)[\s　]*", between
        ):
            return _month(one), _month(two)
    if days:
        behind = document.text[days[0].end : days[0].end + 6]
        if re.match(r"分?(?:以降|から|以後|より)", behind):
            return _month(days[0]), None
        named = [d for d in days if document.text[d.end : d.end + 1] == "分"]
        if named:
            return _month(named[0]), _month(named[-1])
    return None, None


def _month(date: DateMention) -> str | None:
    return date.value


def due(document: Document, number: int, own: list[Clause]) -> Iterator[Event]:
    """The day on which performance was agreed to fall due."""
    sentence = document.sentences[number]
    dates = [d for d in document.dates if sentence.start <= d.start and d.end <= sentence.end and d.value]
    for clause in own:
        if clause.lemma in DUE_VERB and mood(clause) == "promised":
            date = deadline_of(clause) or date_of(clause, since=False)
            if date and date.value and sentence.start <= date.start <= clause.end + 1:
                end = max([clause.end, clause.matrix.end if clause.matrix else 0])
                start = min([clause.start, date.start, *(t.start for t in clause.topics if not t.persons)])
                yield Event("agreed_due_date", {"date": date.value}, clause, start, end, "promised")
                return
    for match in DUE_WORD.finditer(sentence.text):
        at, to = sentence.start + match.start(), sentence.start + match.end()
        for date in dates:
            between = document.text[to : date.start] if date.start >= to else document.text[date.end : at]
            if (
                len(between) > 22
                or "。" in between
                or DEMANDING.search(document.text[at : min(sentence.end, date.end + 30)])
            ):
                continue
            after = document.text[max(date.end, to) : sentence.end]
            if re.match(r"(?:が|は|を|も)?[^。]{0,8}(?:過ぎ|経過|徒過|到来|になっても|が来て)", after) or re.search(
                r"過ぎ|経過|までに支払わ", between
            ):
                continue
            clause = next((c for c in own if c.end >= max(date.end, to)), own[-1])
            if mood(clause) not in ("unreal", "negated", "asked"):
                end = max(clause.end, date.end, to) if clause.end - max(date.end, to) < 30 else max(date.end, to)
                yield Event("agreed_due_date", {"date": date.value}, clause, min(at, date.start), end, "done")
                return
