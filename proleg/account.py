"""What is owed, as account.pl works it out: principal, interest, and what has been rendered on them, step by step."""

import datetime
from decimal import Decimal
from itertools import groupby
from typing import Literal

from pydantic import Field

from proleg import wording
from proleg.model import AmountStep, Frozen, Interest, InterestPeriod, Language, Proof, Wording
from proleg.rulebase import Vocabulary


class Entry(Frozen):
    """One line of an account: what happens, and by how much the sum granted changes.

    Of interest: `from_` to `to`, both days counted, `on` a principal, at `rates`; `of` is the whole sum of which part
    went to interest.
    """

    kind: Literal["principal", "reduced", "accrued", "to_interest", "beyond_demand"]
    amount: int
    ground: int | None
    from_: datetime.date | None = Field(default=None, alias="from")
    to: datetime.date | None = None
    on: int = 0
    rates: tuple[Decimal, ...] = ()
    of: int = 0


class Account(Frozen):
    """The principal made out, the amount of it granted, interest as a sum and running on, and the steps to both sums."""

    principal: int
    amount: int
    accrued: int
    periods: tuple[InterestPeriod, ...]
    steps: tuple[Entry, ...]

    def grants(self, demanded: Interest) -> bool:
        """Whether all the interest that is demanded is granted."""
        rates = {period.rate for period in self.periods}
        return rates == {demanded.rate} and self.periods[0].from_ == demanded.from_


def computation(account: Account, proof: Proof, vocabulary: Vocabulary, currency: str) -> tuple[AmountStep, ...]:
    """The steps of the account in words."""
    return tuple(
        AmountStep(
            label=Wording(
                en=_label(entry, proof, vocabulary, "en", currency), ja=_label(entry, proof, vocabulary, "ja", currency)
            ),
            amount=entry.amount,
            ground=entry.ground,
        )
        for entry in account.steps
    )


def _label(entry: Entry, proof: Proof, vocabulary: Vocabulary, lang: Language, currency: str) -> str:
    english = lang == "en"
    name = "" if entry.ground is None else getattr(vocabulary.predicate(proof.ground(entry.ground).predicate), lang)
    match entry.kind:
        case "principal":
            return "principal made out" if english else "請求原因から認められる元本"
        case "reduced":
            return str(name)
        case "accrued":
            on = wording.money(entry.on, lang, currency)
            span = [wording.date(day.isoformat(), lang) for day in (entry.from_, entry.to) if day]
            rates = dict.fromkeys(map(rate, entry.rates))
            if english:
                return (
                    f"interest on {on} from {' to '.join(span)} at {' and '.join(f'{each}%' for each in rates)} a year"
                )
            return (
                f"{on}に対する{'から'.join(span)}まで年{'、年'.join(f'{each}％' for each in rates)}の利息・遅延損害金"
            )
        case "to_interest":
            part, whole = (wording.money(sum_, lang, currency) for sum_ in (-entry.amount, entry.of))
            if english:
                return f"{name}: appropriated to interest (Civil Code 489(1)), {part} of {whole}"
            return f"{name}：利息・遅延損害金への充当（民法489条1項）、{whole}のうち{part}"
        case "beyond_demand":
            if english:
                return "beyond what is demanded (Code of Civil Procedure 246)"
            return "請求の範囲を超える部分（民訴法246条）"


def rate(percent: Decimal) -> str:
    """`3`, `14.6`."""
    return f"{percent.normalize():f}"


def sums(account: Account, lang: Language, currency: str) -> str:
    """What is to be paid, with the interest, as an operative part says it in the place of the amount."""
    whole, principal = (
        wording.money(sum_, lang, currency) for sum_ in (account.amount + account.accrued, account.amount)
    )
    if not account.periods:
        return whole
    runs = [list(same) for _, same in groupby(account.periods, key=lambda period: period.rate)]
    spans = [_span(run[0], run[-1].to, lang) for run in runs]
    if lang == "en":
        return f"{whole}, with interest on {f'{principal} of it' if account.accrued else 'it'} {' and '.join(spans)}"
    on = f"うち{principal}" if account.accrued else "これ"
    return f"{whole}及び{on}に対する{'、'.join(spans)}の{'各' * (len(spans) > 1)}割合による金員"


def _span(period: InterestPeriod, to: datetime.date | None, lang: Language) -> str:
    begin = wording.date(period.from_.isoformat(), lang)
    end = wording.date(to.isoformat(), lang) if to else None
    if lang == "en":
        return f"at {rate(period.rate)}% a year from {begin} {f'to {end}' if end else 'until it is paid'}"
    return f"{begin}から{end or '支払済み'}まで年{rate(period.rate)}％"
