"""What a judgment orders (主文), in the words of Japanese courts and in English."""

from collections.abc import Iterable, Sequence

from proleg import wording
from proleg.account import Account, sums
from proleg.model import Attack, Case, Claim, Ground, Language, Outcome, Performance, Value, Wording
from proleg.rulebase import Vocabulary

LANGUAGES: tuple[Language, Language] = ("en", "ja")
FROM, RECEIVED = "原告から", "を受ける"


def operative_part(
    case: Case, root: Ground, outcome: Outcome, account: Account | None, vocabulary: Vocabulary
) -> Wording:
    """The operative part of a judgment on the claim `root`, with the sums granted, if any."""
    if outcome == "dismissed":
        return Wording(en="The plaintiff's claim is dismissed.", ja="原告の請求を棄却する。")
    assert case.claim is not None
    en, ja = (_order(case, case.claim, root, account, lang, vocabulary) for lang in LANGUAGES)
    rest = _partly(case.claim, account)
    if not (due := due_in_exchange(root.attacks)):
        return Wording(en=f"The defendant shall {en}.{rest.en}", ja=f"被告は、{ja}。{rest.ja}")
    counter = [[_said(each, lang, case, vocabulary) for each in due] for lang in LANGUAGES]
    return Wording(
        en=f"The defendant shall, in exchange for {_and(counter[0])}, {en}.{rest.en}",
        ja=f"被告は、{_and_receive(counter[1])}のと引換えに、{ja}。{rest.ja}",
    )


def _order(
    case: Case, claim: Claim, root: Ground, account: Account | None, lang: Language, vocabulary: Vocabulary
) -> str:
    """What the defendant is told to do; the sums granted stand in the place of the amount."""
    declared = vocabulary.claims[claim.predicate]
    template: str = getattr(declared.order, lang)
    values: dict[str, Value] = dict(root.args)
    if declared.amount and account is not None:
        template = template.replace(f"{{{declared.amount}}}", sums(account, lang, case.currency))
    elif declared.amount:
        values[declared.amount] = claim.amount
    return wording.sentence(declared, values, lang, case.currency, template)


def due_in_exchange(attacks: Iterable[Attack]) -> tuple[Performance, ...]:
    """What the plaintiff must render in exchange, each once; not that of which nothing is left to render."""
    due: list[Performance] = []
    for attack in attacks:
        each = attack.performance if attack.effect == "in_exchange" and attack.holds else None
        left = each is not None and not any(isinstance(value, int) and value <= 0 for value in each.args.values())
        if each is not None and left and each not in due:
            due.append(each)
    return tuple(due)


def _said(due: Performance, lang: Language, case: Case, vocabulary: Vocabulary) -> str:
    return wording.sentence(vocabulary.performances[due.predicate], due.args, lang, case.currency)


def _and(parts: Sequence[str]) -> str:
    """`A`, `A and B`, `A, B and C`."""
    return " and ".join([*([", ".join(parts[:-1])] if parts[1:] else []), parts[-1]])


def _and_receive(parts: Sequence[str]) -> str:
    """What is received, as one: `原告から…及び…を受ける`; where the words do not allow it, `…を受け、かつ、…を受ける`."""
    inside = [each.removeprefix(FROM).removesuffix(RECEIVED) for each in parts]
    if all(f"{FROM}{short}{RECEIVED}" == each for short, each in zip(inside, parts, strict=True)):
        return FROM + "及び".join([*(["、".join(inside[:-1])] if inside[1:] else []), inside[-1]]) + RECEIVED
    *others, last = parts
    if all(each.endswith(RECEIVED) for each in others):
        return "、かつ、".join([*(each.removesuffix("る") for each in others), last])
    return "こと及び".join(parts) + "こと"


def _partly(claim: Claim, account: Account | None) -> Wording:
    """That the rest is dismissed, where less of principal or interest is granted than is demanded."""
    whole = account is None or claim.amount is None or account.amount >= claim.amount
    interest = claim.interest is None or (account is not None and account.grants(claim.interest))
    if whole and interest:
        return Wording(en="", ja="")
    return Wording(en=" The remainder of the claim is dismissed.", ja="原告のその余の請求を棄却する。")
