"""A small rule base with cases, for the commands that test and compare rule bases."""

from pathlib import Path

VOCABULARY = """
version: 1
laws: {Civil Code: {ja: 民法}}
claims:
  claim_for_price:
    args: {contract: relation, seller: person, buyer: person, price: money}
    plaintiff: seller
    defendant: buyer
    amount: price
    article: "555"
    en: payment of the price
    ja: 代金支払請求
    order: {en: "pay the plaintiff {price}", ja: "原告に対し、{price}を支払え"}
grounds:
  paid: {args: {contract: relation, amount: money}, article: "473", en: payment, ja: 弁済}
  released: {args: {contract: relation}, article: "519", en: release, ja: 免除}
  release_withdrawn: {args: {contract: relation}, en: withdrawal of the release, ja: 免除の撤回}
facts:
  sale: {args: {contract: relation, seller: person, buyer: person, price: money, date: date}, single: true, en: "{seller} sold to {buyer} for {price}", ja: "{seller}は{buyer}に{price}で売った"}
  payment: {args: {contract: relation, amount: money, date: date}, en: "{amount} was paid", ja: "{amount}が支払われた"}
  release: {args: {contract: relation, date: date}, en: "the debt was released on {date}", ja: "{date}、免除の意思表示がされた"}
  consent: {args: {contract: relation}, en: "the creditor consented", ja: "債権者が承諾した"}
  withdrawal: {args: {contract: relation, date: date}, en: "the release was withdrawn on {date}", ja: "{date}、免除が撤回された"}
"""
RULES = """
source("Civil Code", "555", en("A sale takes effect when price and right are promised."), ja("売買は、代金と権利の移転を約することによって効力を生ずる。")).

claim_for_price(Contract, Seller, Buyer, Price) <=
    sale(Contract, Seller, Buyer, Price, _Day),
    stated(Price).

source("Civil Code", "473", en("Performance ends the debt."), ja("弁済により債権は消滅する。")).

reduces(claim_for_price(Contract, _Seller, _Buyer, _Price), paid(Contract, Amount), Amount).

paid(Contract, Amount) <=
    payment(Contract, Amount, _Day).

source("Civil Code", "519", en("Release ends the debt."), ja("免除により債権は消滅する。")).

exception(claim_for_price(Contract, _Seller, _Buyer, _Price), released(Contract)).

released(Contract) <=
    sale(Contract, _Seller, _Buyer, _Price, Concluded),
    release(Contract, Day),
    consent(Contract),
    after_the_day(Day, Concluded).

exception(released(Contract), release_withdrawn(Contract)).

release_withdrawn(Contract) <=
    withdrawal(Contract, _Day).
"""
SHARED = """
as_of: 2025-06-30
parties: {Sato: [], Mori: []}
claim: {predicate: claim_for_price, plaintiff: Sato, defendant: Mori, relation: c1, amount: 900}
cases:
"""
SALE = "{predicate: sale, args: {contract: c1, seller: Sato, buyer: Mori, price: 900, date: 2024-04-01}}"
RELEASE = "{predicate: release, args: {contract: c1, date: 2024-05-01}}"
CONSENT = "{predicate: consent, args: {contract: c1}}"
WITHDRAWAL = "{predicate: withdrawal, args: {contract: c1, date: 2024-06-01}}"
PAYMENT = "{predicate: payment, args: {contract: c1, amount: 300, date: 2024-05-01}}"


def case(name: str, *facts: str, judgment: str, more: str = "") -> str:
    """One case of a file of cases."""
    return f"  - id: {name}\n    facts: [{', '.join(facts)}]\n    judgment: {judgment}\n" + more


CASES = (
    case("the-price", SALE, judgment="{outcome: granted, amount: 900}"),
    case("paid-in-part", SALE, PAYMENT, judgment="{outcome: granted_in_part, amount: 600, grounds: {paid: true}}"),
    case("released", SALE, RELEASE, CONSENT, judgment="{outcome: dismissed, grounds: {released: true}}"),
)


def rule_folder(
    path: Path, *, cases: tuple[str, ...] = CASES, rules: str = RULES, vocabulary: str = VOCABULARY
) -> Path:
    """A folder with these rules, words and cases."""
    path.mkdir(exist_ok=True)
    (path / "sale.pl").write_text(rules, encoding="utf-8")
    (path / "vocabulary.yaml").write_text(vocabulary, encoding="utf-8")
    if cases:
        (path / "sale.cases.yaml").write_text(SHARED + "".join(cases), encoding="utf-8")
    return path
