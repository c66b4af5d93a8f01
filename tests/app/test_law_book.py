"""The book of the rules: golden pages of a small rule base, and what holds of any."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Callable
from pathlib import Path

import pytest

from app import law_book
from app.law_book import BOOK, RULES, book, differences, write
from app.views.law_index import OPEN_QUESTIONS, ground_names
from app.views.law_outline import outline
from app.views.law_scope import Scopes
from app.views.law_words import Words
from proleg.rulebase import RuleBase, load_rules

LINK = re.compile(r"(?<!\\)\]\((?P<target>[^)\s]*)\)")
ANCHOR = re.compile(r'<a id="([^"]*)"></a>')
OFFICIAL = re.compile(r"https://laws\.e-gov\.go\.jp/law/\w+(#Mp-At_\d+(_\d+)*(-Pr_\d+)?)?")

VOCABULARY = """\
version: 1
laws:
  Civil Code: {ja: 民法, link: "https://laws.e-gov.go.jp/law/129AC0000000089"}
  Supreme Court: {ja: 最高裁判所, link: null}
claims:
  claim_for_price:
    args: {contract: relation, seller: person, buyer: person, price: money}
    plaintiff: seller
    defendant: buyer
    amount: price
    article: "555"
    en: payment of the price
    ja: 売買代金支払請求
    order: {en: "pay the plaintiff {price}", ja: "原告に対し、{price}を支払え"}
  claim_for_delivery:
    args: {contract: relation, buyer: person, seller: person, object: thing}
    plaintiff: buyer
    defendant: seller
    article: "555"
    en: delivery of the thing sold
    ja: 売買目的物引渡請求
    order: {en: "deliver {object} to the plaintiff", ja: "原告に対し、{object}を引き渡せ"}
grounds:
  price_of_a_sale: {args: {contract: relation, seller: person, buyer: person, price: money}, en: the price was agreed, ja: 代金の合意}
  paid: {args: {contract: relation, amount: money, date: date}, article: "473, 474", en: payment, ja: 弁済}
  appropriated_otherwise: {args: {contract: relation, date: date}, en: appropriation to another debt, ja: 他の債務への充当}
  not_delivered: {args: {contract: relation}, article: "533", en: simultaneous performance, ja: 同時履行の抗弁}
  cancelled: {args: {contract: relation}, article: "541", en: cancellation, ja: 解除}
  minor_breach: {args: {contract: relation}, article: "541 proviso", en: the breach was minor, ja: 不履行の軽微性}
  void_for_mistake: {args: {contract: relation}, article: "95 (until 31 March 2020)", en: nullity for mistake, ja: 錯誤無効}
  in_delay: {args: {contract: relation, percent: percent, date: date}, article: "412(1), 404(2)", en: delay, ja: 履行遅滞}
  cancelled_before: {args: {contract: relation}, en: cancelled before, ja: 先立つ解除}
  unused: {args: {contract: relation}, en: a ground without a rule, ja: 規則のない主張}
performances:
  delivery_of: {args: {object: thing}, en: "delivery of {object} by the plaintiff", ja: "原告から{object}の引渡しを受ける"}
facts:
  agreement_of_sale:
    args: {contract: relation, seller: person, buyer: person, object: thing, price: money, date: date}
    en: "{seller} and {buyer} agreed on {date} on the sale of {object} for {price}"
    ja: "{seller}と{buyer}は、{date}、{object}を代金{price}で売買する合意をした"
  payment:
    args: {contract: relation, payer: person, payee: person, amount: money, date: date}
    en: "{payer} paid {payee} {amount} on {date}"
    ja: "{payer}は、{date}、{payee}に{amount}を支払った"
  designation: {args: {contract: relation, day: date}, en: "what was paid on {day} was meant for another debt", ja: "{day}の支払は他の債務に充てる旨の指定がされた"}
  refusal: {args: {contract: relation}, en: the buyer refuses to pay until delivery, ja: 買主は引渡しを受けるまで支払を拒む}
  demand: {args: {contract: relation, date: date, deadline: date}, en: "performance was demanded on {date} by {deadline}", ja: "{date}、{deadline}を期限として催告がされた"}
  cancellation: {args: {contract: relation, date: date}, en: "the contract was cancelled on {date}", ja: "{date}、解除の意思表示がされた"}
  triviality: {args: {contract: relation, description: text}, en: "the breach is minor: {description}", ja: "不履行は軽微である（{description}）"}
  mistake: {args: {contract: relation, party: person}, en: "{party} acted under a mistake", ja: "{party}は錯誤に陥っていた"}
  due: {args: {contract: relation, date: date}, en: "the price was due on {date}", ja: "代金の弁済期は{date}であった"}
"""

SALE = """\
% Sale (Book III, Chapter 2, Section 3): what seller and buyer can claim of each other.
group(claim_under_a_contract(Contract),
      [claim_for_price(Contract, _Seller, _Buyer, _Price), claim_for_delivery(Contract, _Buyer1, _Seller1, _Object)]).

source("Civil Code", "555", en("A sale takes effect by agreement."), ja("売買は、合意によって効力を生ずる。")).

claim_for_price(Contract, Seller, Buyer, Price) <= price_of_a_sale(Contract, Seller, Buyer, Price), stated(Price).
price_of_a_sale(Contract, Seller, Buyer, Price) <= agreement_of_sale(Contract, Seller, Buyer, _Object, Price, _Concluded).
claim_for_delivery(Contract, Buyer, Seller, Object) <=
    agreement_of_sale(Contract, Seller, Buyer, Object, _Price, _Concluded).

source("Civil Code", "473", en("Performance ends an obligation."), ja("弁済により債権は消滅する。")).

reduces(claim_for_price(Contract, _Seller, _Buyer, _Price), paid(Contract, Amount, Paid), Amount, Paid).
paid(Contract, Amount, Paid) <= payment(Contract, _Payer, _Payee, Amount, Paid), stated(Amount).

exception(paid(Contract, _Amount, Paid), appropriated_otherwise(Contract, Paid)).
appropriated_otherwise(Contract, Paid) <= designation(Contract, Paid).

source("Supreme Court", "1959-05-14", en("Until delivery."), ja("引渡しまで。")).

in_exchange(claim_for_price(Contract, _Seller, _Buyer, _Price), not_delivered(Contract), delivery_of('the thing')).
not_delivered(Contract) <= refusal(Contract).

source("Civil Code", "412(1), 404(2)", en("Delay from the due date."), ja("期限から遅滞の責任を負う。")).

bears_interest(claim_for_price(Contract, _Seller, _Buyer, _Price), in_delay(Contract, Percent, From), Percent, From).
in_delay(Contract, 3, From) <= due(Contract, Due), nextday(Due, From), in_force(from(2020-04-01), From).
in_delay(Contract, 5, From) <= due(Contract, Due), nextday(Due, From), in_force(until(2020-03-31), From).
exception(in_delay(Contract, _Percent, _From), cancelled_before(Contract)).
cancelled_before(Contract) <= cancelled(Contract).
"""

GENERAL = """\
% Cancellation and nullity (Book I, Chapter 5): what ends a contract. More of it
% is elsewhere.

source("Civil Code", "541", en("Cancellation after a demand."), ja("催告による解除")).

exception(claim_under_a_contract(Contract), cancelled(Contract)).
cancelled(Contract) <=
    demand(Contract, Demanded, Deadline),
    cancellation(Contract, Cancelled),
    end_of_demand_period(Demanded, Deadline, End),
    after_the_day(Cancelled, End).
cancelled(Contract) <=
    agreement_of_sale(Contract, Seller, Buyer, _Object, Price, _Concluded),
    cancellation(Contract, _Day),
    total(Amount, payment(Contract, Buyer, Seller, Amount, _Paid), Sum),
    Sum < Price.

exception(cancelled(Contract), minor_breach(Contract)).
minor_breach(Contract) <= triviality(Contract, _How).

exception(claim_under_a_contract(Contract), void_for_mistake(Contract)).
void_for_mistake(Contract) <=
    agreement_of_sale(Contract, _Seller, _Buyer, _Object, _Price, Concluded),
    in_force(until(2020-03-31), Concluded),
    mistake(Contract, _Party).
"""


def base(folder: Path, vocabulary: str = VOCABULARY, **files: str) -> RuleBase:
    (folder / "vocabulary.yaml").write_text(vocabulary, encoding="utf-8")
    for name, text in (files or {"sale": SALE, "general": GENERAL}).items():
        (folder / f"{name}.pl").write_text(text, encoding="utf-8")
    return load_rules(folder).model_copy(update={"name": "small"})


@pytest.fixture
def small(tmp_path: Path) -> dict[str, str]:
    return book(base(tmp_path))


@pytest.fixture(scope="session")
def rules() -> RuleBase:
    return load_rules(RULES)


@pytest.fixture(scope="session")
def whole(rules: RuleBase) -> dict[str, str]:
    return book(rules)


def test_pages_stand_as_reviewed(small: dict[str, str], golden: Callable[[str, str], None]) -> None:
    pages = {name: text for name, text in small.items() if "/" not in name}
    golden("law/names.txt", "\n".join(sorted(small)) + "\n")
    for name, text in pages.items():
        golden(f"law/{name}", text)


@pytest.mark.parametrize("name", ["claim_for_price.en.1", "claim_for_price.ja.1", "claim_under_a_contract.ja.1"])
def test_pictures_are_as_reviewed(small: dict[str, str], name: str, golden: Callable[[str, str], None]) -> None:
    golden(f"law/{name}.svg", small[f"pictures/{name}.svg"])


def test_the_book_is_what_the_rules_say(whole: dict[str, str]) -> None:
    assert differences(whole, BOOK) == (), "run python -m app.law_book"


@pytest.mark.parametrize("which", ["small", "whole"])
def test_every_link_leads_somewhere(which: str, request: pytest.FixtureRequest) -> None:
    pages: dict[str, str] = request.getfixturevalue(which)
    anchors = {name: set(ANCHOR.findall(text)) for name, text in pages.items()}
    for name, text in pages.items():
        for link in LINK.finditer(text if name.endswith(".md") else ""):
            target = link["target"]
            if target.startswith("https:"):
                assert OFFICIAL.fullmatch(target), f"{name}: {target}"
                continue
            page, _, anchor = target.partition("#")
            assert page in {"", OPEN_QUESTIONS, *pages}, f"{name}: {target}"
            assert not anchor or anchor in anchors[page or name], f"{name}: {target}"


@pytest.mark.parametrize("which", ["small", "whole"])
def test_every_picture_is_xml_and_is_shown_once(which: str, request: pytest.FixtureRequest) -> None:
    pages: dict[str, str] = request.getfixturevalue(which)
    shown = [target for name, text in pages.items() if name.endswith(".md")
             for target in re.findall(r"!\[.*\]\(([^)]*)\)", text)]  # fmt: skip
    assert sorted(shown) == sorted(name for name in pages if name.endswith(".svg"))
    for name in shown:
        ET.fromstring(pages[name])


@pytest.mark.parametrize("lang", ["", ".ja"])
def test_every_claim_and_ground_of_the_rule_base_appears(rules: RuleBase, whole: dict[str, str], lang: str) -> None:
    made = outline(rules)
    index = whole[f"README{lang}.md"]
    assert all(f"({claim}{lang}.md)" in index for claim in rules.vocabulary.claims)
    entries = "".join(text for name, text in whole.items() if name.endswith(f"{lang}.md"))
    told = set(ANCHOR.findall(entries))
    assert set(ground_names(made)) <= told
    assert set(rules.vocabulary.grounds) <= told


def test_each_claim_page_names_all_that_meets_it(rules: RuleBase, whole: dict[str, str]) -> None:
    made = outline(rules)
    scopes, words = Scopes(made), Words(made, "en")
    for claim in made.base.vocabulary.claims:
        page = whole[f"{claim}.md"].lower()
        for attack in made.attacked_by.get(claim, ()):
            told = words.noun(attack.attacker).lower() if made.is_shared(attack.group) else f"#{attack.attacker})"
            if told not in page:
                reached = scopes.of_claim(claim).attacked_by.get(claim, ())
                assert attack not in reached, (claim, attack.attacker)


def test_only_the_rules_of_the_use_at_hand_are_told(whole: dict[str, str]) -> None:
    page = whole["claim_for_price.md"]
    assert "#simultaneous_performance)" in page
    assert "#counterparty_performed)" in page
    assert not re.search("undone|receiv", page.split("E2**")[0].split("## What meets it")[1])


def test_on_the_page_of_a_sale_nothing_asks_for_another_agreement(whole: dict[str, str]) -> None:
    made = {
        name: text
        for name, text in whole.items()
        if re.match(r"(pictures/)?claim_for_price\.en|claim_for_price\.md", name)
    }
    assert len(made) > 1
    for name, text in made.items():
        assert not re.search("agreed to lease|agreed to complete|entrusted", text), name
    assert "agreed to lease" in whole["claim_that_ends_with_the_contract.md"]


def test_elements_of_elements_are_told_no_deeper_than_one_level(small: dict[str, str], whole: dict[str, str]) -> None:
    assert "  - the seller and the buyer agreed on the sale" in small["claim_for_price.md"]
    for name, text in whole.items():
        cause = text.split("\n## ")[1] if name.startswith("claim_for") and name.endswith(".md") else ""
        depths = [len(line) - len(line.lstrip()) for line in cause.splitlines() if line.lstrip().startswith("- ")]
        assert max(depths, default=0) <= 2 * 4, name  # one of these, (a), the ground, its own elements


def test_interest_is_told_in_a_line(small: dict[str, str], whole: dict[str, str]) -> None:
    line = next(line for line in small["claim_for_price.md"].splitlines() if "Kg+1" in line)
    assert "at 3%, or 5% a year — from the day after the due date — met by [Cancelled before]" in line
    line = next(line for line in whole["claim_for_damages_tort.md"].splitlines() if "Kg+1" in line)
    assert "at [the statutory rate](" in line
    assert "from [the day of the tort](" in line


def test_who_bears_the_burden_is_said_by_claim_where_it_differs(small: dict[str, str]) -> None:
    entry = small["chapter-general.md"].split('<a id="cancelled"></a>')[1].split("###")[0]
    assert "Raised against**: [Claims under a contract](claim_under_a_contract.md)" in entry
    assert "- **Burden of proof**: defendant" in entry
    entry = small["chapter-sale.md"].split('<a id="in_delay"></a>')[1].split("###")[0]
    assert "bears interest from the first day" in entry
    assert "- **Burden of proof**: plaintiff" in entry


def test_a_rule_base_without_sources_groups_or_titles_has_a_book_too(tmp_path: Path) -> None:
    bare = re.sub(r"laws:\n(  .*\n)*", "", re.sub(r', article: "[^"]*"|    article: .*\n', "", VOCABULARY))
    rules = "claim_for_price(C, S, B, P) <= agreement_of_sale(C, S, B, _, P, _).\nexception(claim_for_price(C, _, _, _), cancelled(C)).\n"
    pages = book(base(tmp_path, bare, sale=rules + "cancelled(C) <= cancellation(C, _).\n"))
    assert "the seller and the buyer agreed on the sale of a thing for the price" in pages["claim_for_price.md"]
    assert "no rule" in pages["claim_for_delivery.md"]
    assert "https:" not in "".join(text for name, text in pages.items() if name.endswith(".md"))


HOSTILE = "x|<script>alert(1)</script>](javascript:1) `code` **bold** & \\ # $a$ \u0007"


def test_whatever_a_rule_base_says_is_escaped(tmp_path: Path) -> None:
    vocabulary = VOCABULARY.replace("en: cancellation,", f"en: {HOSTILE[:-2]!r},").replace(
        "the contract was cancelled on", "<img src=x> | the contract](http://evil) was cancelled on"
    )
    vocabulary = vocabulary.replace("  unused:", "  '../../etc|<b>':")
    sources = GENERAL.replace("Cancellation after a demand.", HOSTILE.replace("\\", "\\\\"))
    pages = book(base(tmp_path, vocabulary, sale=SALE, general=sources))
    assert all(re.fullmatch(r"(pictures/)?[\w.-]+", name) for name in pages)
    for name, text in pages.items():
        if name.endswith(".svg"):
            tags = {element.tag.rpartition("}")[2] for element in ET.fromstring(text).iter()}
            assert tags <= {"svg", "title", "defs", "marker", "path", "style", "rect", "text", "g"}
            continue
        without = ANCHOR.sub("", text).removeprefix(
            "<!-- Made from the rules by python -m app.law_book; do not edit. -->"
        )
        assert not re.search(r"<(?!br>)", without), name
        assert all(not target.startswith(("javascript", "http:")) for target in LINK.findall(text))
        for table in re.findall(r"(?:^\|.*\n)+", text, re.MULTILINE):
            assert len({len(re.findall(r"(?<!\\)\|", row)) for row in table.splitlines()}) == 1, table


def test_the_command_writes_checks_and_clears(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rules, folder = tmp_path / "rules", tmp_path / "book"
    rules.mkdir()
    base(rules)
    call = ["--rules", str(rules), "--to", str(folder)]
    assert law_book.main([*call, "--check"]) == 1
    assert law_book.main(call) == 0
    (folder / "open-questions.md").write_text("# Ours\n", encoding="utf-8")
    assert law_book.main([*call, "--check"]) == 0
    old = book(base(rules))
    write({**old, "claim_of_old.md": old["claim_for_price.md"], "pictures/old.en.1.svg": "<svg/>"}, folder)
    assert differences(old, folder) == ("claim_of_old.md", "pictures/old.en.1.svg")
    assert law_book.main(call) == 0
    assert not (folder / "claim_of_old.md").exists()
    assert (folder / "open-questions.md").exists()
    (rules / "sale.pl").write_text("not a rule\n", encoding="utf-8")
    capsys.readouterr()
    assert law_book.main([*call, "--check"]) == 2
    assert "line 1" in capsys.readouterr().err
    assert law_book.main(["--rules", str(tmp_path / "nowhere"), "--check"]) == 2


LEASED = """\
claim_for_price(C, Seller, Buyer, P) <= agreement_of_sale(C, Seller, Buyer, _O, P, _D).
exception(claim_for_price(C, _S, Buyer, _P), appropriated_otherwise(C, by_the_buyer)).
appropriated_otherwise(C, by_the_buyer) <= refusal(C).
appropriated_otherwise(C, by_the_seller) <= designation(C, _D).
exception(appropriated_otherwise(C, _Who), cancelled(C)).
cancelled(C) <= agreement_of_lease(C, _Lessor, _Lessee), due(C, _D).
cancelled(C) <= cancelled_before(C), cancellation(C, _D).
cancelled(C) <= minor_breach(C).
cancelled_before(C) <= agreement_of_lease(C, _Lessor, _Lessee).
minor_breach(C) <= agreement_of_lease(Other, _Lessor, _Lessee), demand(C, _D, Other).
"""


def test_what_can_never_apply_to_a_claim_is_left_out_on_its_page_alone(tmp_path: Path) -> None:
    single = VOCABULARY.replace("  agreement_of_sale:\n", "  agreement_of_sale:\n    single: true\n") + (
        "  agreement_of_lease: {single: true, args: {contract: relation, lessor: person, lessee: person}, "
        'en: "{lessor} leased to {lessee}", ja: "{lessor}は{lessee}に賃貸した"}\n'
    )
    pages = book(base(tmp_path, single, sale=LEASED))
    for text in (pages["claim_for_price.md"], pages["pictures/claim_for_price.en.1.svg"]):
        assert "the buyer refuses to pay" in text
        assert "was meant for another debt" not in text  # appropriated_otherwise(C, by_the_seller) is not asked for
        assert "contract was cancelled" not in text  # what it rests on asks for a lease under the same contract
        assert "leased to" in text  # another contract may well be one
        assert "the price was due" not in text
    entries = pages["chapter-sale.md"]
    assert all(words in entries for words in ("was meant for another debt", "contract was cancelled", "price was due"))
