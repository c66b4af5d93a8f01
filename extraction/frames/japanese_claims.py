"""What the plaintiff demands: the passages that say so, strongest last."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from extraction.statement import ClaimReading, Document

DEMAND = r"(?:を|の|も|は|に|と)?[^。、]{0,12}?(?:求め(?:る|た|て|、)|求めます|求めたい|請求(?:し|する|を|は|が|に|の)|請求。|請求$|訴え|訴訟|裁判|提訴|訴状|せよ|支払え|引き渡せ|明け渡せ|引渡せ|渡せ|払え|ほしい|もらいたい|いただきたい|希望|認められる|要求)"
KINDS = (
    ("claim_for_registration", re.compile(r"(?:移転)?登記(?:手続)?[^。、]{0,14}" + DEMAND)),
    (
        "claim_for_vacating",
        re.compile(
            r"(?:明渡し?|明け渡し?|立ち退|立退き?|退去|出て行|出ていって|返還|返し)[^。、]{0,10}"
            + DEMAND
            + r"|明け渡せ|明渡請求"
        ),
    ),
    (
        "claim_for_rent",
        re.compile(
            r"(?:賃料|家賃|地代|使用料)[^。]{0,30}(?:支払い?|払|請求)[^。、]{0,12}"
            + DEMAND
            + r"|(?:賃料|家賃)(?:支払)?請求"
        ),
    ),
    (
        "claim_for_price",
        re.compile(
            r"(?:代金|価格|売買残|残額|残金)[^。]{0,30}(?:支払い?|払|請求)[^。、]{0,12}"
            + DEMAND
            + r"|代金(?:支払)?請求"
        ),
    ),
    (
        "claim_for_delivery",
        re.compile(r"(?:引渡し?|引き渡し?|納車|納品|渡し)[^。、]{0,12}" + DEMAND + r"|引き渡せ|引渡請求"),
    ),
    ("claim_for_registration", re.compile(r"希望[^。]{0,30}登記")),
    ("claim_for_vacating", re.compile(r"希望[^。]{0,30}(?:明渡|明け渡|立ち退|退去)")),
    ("money", re.compile(r"円(?:の|を)?(?:支払い?|払|請求)[^。、]{0,12}" + DEMAND + r"|支払え")),
)
FORMAL = re.compile(
    r"請求の趣旨|よって|訴え|提訴|訴訟|裁判|訴状|請求(?:する|して|でき|すること)|求めている|求めています|求めた事案|求める(?:。|もの)|せよ|支払え|明け渡せ|引き渡せ|請求(?:は|には?|が)(?:理由|認め)|主文|希望|ほしい|たいので|たいと|できるか|できますか"
)
PAST_ACT = re.compile(
    r"までに|催告|督促|催促|(?:ように|よう)?(?:求めた|請求した|要求した)(?:が|ところ|。|けれど)|求めましたが"
)
NOT_CLAIMED = re.compile(r"(?:拒|応じな|断|争)(?:[^。]{0,10})$")


class Demand(NamedTuple):
    """A passage that may be the claim; the greater `weight` the more it looks like the action at hand."""

    reading: ClaimReading
    weight: int


def demands(document: Document, kinds: set[str]) -> list[Demand]:
    """Passages that demand something, in the order of the text; `kinds` are the contracts of the document."""
    found: list[Demand] = []
    relief = False
    for number, sentence in enumerate(document.sentences):
        text = sentence.text
        if re.search(r"請求の趣旨", text) and len(text) < 12:
            relief = True
            continue
        if relief and re.search(r"請求の原因|請求原因", text):
            relief = False
        for kind, pattern in KINDS:
            if (match := pattern.search(text)) and not (
                PAST_ACT.search(text) and not FORMAL.search(text[match.start() :])
            ):
                predicate = _predicate(kind, kinds, text)
                if predicate is None:
                    continue
                weight = (
                    1
                    + 4 * relief
                    + 2 * bool(FORMAL.search(text))
                    + (number * 1.0 / (1 + len(document.sentences)) > 0.6)
                )
                weight -= 2 * bool(re.search(r"拒|抗弁|と(?:答え|言)", text[match.end() :]))
                plaintiff, defendant = _parties(document, sentence.start, sentence.start + match.start(), sentence.end)
                amount = _amount(document, sentence.start + match.start(), sentence.start + match.end(), predicate)
                found.append(
                    Demand(ClaimReading(predicate, plaintiff, defendant, amount, sentence.start, sentence.end), weight)
                )
                break
    return found


def _predicate(kind: str, kinds: set[str], text: str) -> str | None:
    if kind == "money":
        return "claim_for_rent" if kinds == {"lease"} else "claim_for_price" if "sale" in kinds else None
    if kind == "claim_for_delivery" and kinds == {"lease"}:
        return "claim_for_vacating"
    if kind == "claim_for_vacating" and kinds == {"sale"}:
        return "claim_for_delivery" if not re.search(r"返還|返し", text) else None
    return kind


def _parties(document: Document, start: int, at: int, end: int) -> tuple[str | None, str | None]:
    """Who demands of whom, by the particles of the sentence."""
    by = to = None
    for mention in document.parties.mentions:
        if not start <= mention.start < end:
            continue
        behind = re.sub(r"^(?:さん|氏|様|側)", "", document.text[mention.end : mention.end + 6])
        if (
            re.match(r"の(?:請求|希望|訴え)は", behind)
            or (re.match(r"(?:は|が|も)", behind) and (mention.start < at or by is None))
            or (
                re.match(r"の[^。]{0,2}(?:に対する|被告)?", behind)
                and by is None
                and "に対する" in document.text[mention.end : end]
            )
        ):
            by = mention.name
        elif re.match(r"(?:に対し|に|へ|を相手|を被告)", behind):
            to = mention.name
    return (by if by != to else None), to


def _amount(document: Document, start: int, end: int, predicate: str) -> int | None:
    if predicate not in ("claim_for_price", "claim_for_rent"):
        return None
    inside = [a for a in document.amounts if start - 14 <= a.start and a.end <= end + 2]
    return inside[-1].value if inside else None


def best(found: Sequence[Demand]) -> ClaimReading | None:
    """The demand that most looks like the claim of the action; of equals the last."""
    return max(enumerate(found), key=lambda pair: (pair[1].weight, pair[0]))[1].reading if found else None
