"""Conditions that cannot be lacking in their place are found from the rules alone, and a real gap is never taken for one."""

import pytest

from app.unfailing import unfailing

RATE = """
claim(C) <= loan(C, Day), bearing(C, Day).
bearing(C, Day) <= lent(C, Day), rate(Day, Percent), interest(C, Percent).
rate(Day, Percent) <= in_force(from({0}), Day), Percent = 3.
rate(Day, Percent) <= in_force(until({1}), Day), Percent = 5.
"""
DATE = """
claim(C) <= debt(C), late(C, Day).
late(C, Day) <= due(C, Day).
exception(late(C, Day), put_off(C, Day)).
put_off(C, Day) <= {0}due(C, Later), same_day_or_after_the_day(Later, Day).
"""


def sure(rules: str, head: str) -> set[int]:
    """The conditions that cannot be lacking, of all rules for that head."""
    found = unfailing((("law.pl", rules),))
    return {number for (_, _, name), numbers in found.items() if name == head for number in numbers}


def test_a_ground_whose_rules_cover_every_day_cannot_be_lacking() -> None:
    assert sure(RATE.format("2020-04-01", "2020-03-31"), "bearing") == {1}


@pytest.mark.parametrize(
    ("rules", "why"),
    [
        (RATE.format("2020-04-01", "2020-03-30"), "a day between the periods"),
        (RATE.format("2020-04-02", "2020-04-01"), "a month that lies on both sides"),
        (RATE.format("2020-04-01", "2020-03-31") + "exception(rate(Day, P), agreed(Day, P)).", "an exception"),
        (RATE.format("2020-04-01", "2020-03-31").replace(", Percent = 5", ", old(Day), Percent = 5"), "a fact"),
        (RATE.format("2020-04-01", "2020-03-31").replace("Percent = 5", "Percent = 5, Percent > 4"), "a comparison"),
        (RATE.format("2020-04-01", "2020-03-31").replace("lent(C, Day)", "lent(C, Percent)"), "the rate is given"),
        (RATE.format("2020-04-01", "2020-03-31").replace("until(2020-03-31)", "from(2021-01-01)"), "no former law"),
    ],
)
def test_a_ground_that_may_fail_on_some_day_is_asked_for(rules: str, why: str) -> None:
    assert 1 not in sure(rules, "bearing"), why


def test_a_condition_that_one_above_it_meets_cannot_be_lacking() -> None:
    rules = "claim(C) <= began(C, First), began(C, Again), before_the_day(First, Again)."
    assert sure(rules, "claim") == {1}
    assert sure("claim(C) <= began(C, First), began(Other, First), of(C, Other).", "claim") == {1}
    assert sure("claim(C) <= paid(C, By), paid(By, Again), of(C, Again).", "claim") == set()
    assert sure("claim(C) <= paid(C, By, To), paid(C, Same, Same).", "claim") == set()


def test_a_variable_that_whoever_asks_has_given_a_value_is_not_free() -> None:
    rules = "claim(C) <= day(C, Again), again(C, Again).\nagain(C, Again) <= began(C, First), began(C, Again)."
    assert sure(rules, "again") == set()
    assert sure(rules.replace("day(C, Again)", "debt(C)"), "again") == {1}


def test_a_fact_on_which_what_is_answered_rests_cannot_be_lacking() -> None:
    assert sure(DATE.format(""), "put_off") == {0}


@pytest.mark.parametrize(
    ("rules", "why"),
    [
        (DATE.format("letter(C, Later), "), "a value above it"),
        (DATE.format("") + "late(C, Day) <= demand(C, Day).", "another rule rests on something else"),
        (DATE.format("") + "exception(debt_void(C), put_off(C, Day)).\ndebt_void(C) <= mistake(C).", "another use"),
        (DATE.format("").replace("due(C, Later)", "due(Other, Later)").replace("put_off(C, Day) <=", "put_off(C, Day) <= by(C, Other),"), "another relation"),
        (DATE.format("").replace("due(C, Later)", "due(C, Day)"), "this very day: asked of what is answered, and not above"),
    ],
)  # fmt: skip
def test_a_fact_that_may_be_lacking_is_asked_for(rules: str, why: str) -> None:
    found = sure(rules, "put_off")
    assert found == ({0} if "very day" in why else set()), why
