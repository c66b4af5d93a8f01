"""The main way through the app in a real browser: narrative, facts, judgment, diagram; and nothing typed is lost."""

import json
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.app.conftest import Sample
from tests.browser.conftest import ROOT, Server

EXAMPLES = ROOT / "app" / "examples"


def words(lang: str, english: str, japanese: str) -> str:
    return english if lang == "en" else japanese


def opened(page: Page, server: Server, lang: str) -> Page:
    page.goto(f"{server.url}/?ui={lang}")
    expect(page.locator("textarea")).to_have_count(1)
    return page


def typed(page: Page, text: str, lang: str = "en") -> None:
    """Put the text in and wait until the server has confirmed that it is kept."""
    page.locator("textarea").fill(text)
    expect(page.locator(".status")).to_have_text(words(lang, "kept", "保存済み"))


def holds(page: Page, text: str) -> None:
    """The text area, one of them, holds the text."""
    expect(page.locator("textarea").first).to_have_value(text)
    expect(page.locator("textarea")).to_have_count(1)  # while one draft gives way to another there are two


def case_file(sample: Sample, folder: Path) -> Path:
    path = folder / "case.json"
    path.write_text(json.dumps(sample.case.model_dump(mode="json", exclude_none=True)), encoding="utf-8")
    return path


def open_case(page: Page, server: Server, path: Path, lang: str = "en") -> None:
    opened(page, server, lang)
    page.locator('input[type="file"]').set_input_files(path)
    expect(page.locator(".fact").first).to_be_visible()


@pytest.mark.parametrize(("lang", "example"), [("en", "en-sublease"), ("ja", "ja-minor")])
def test_a_narrative_is_pasted_read_and_judged(page: Page, server: Server, lang: str, example: str) -> None:
    opened(page, server, lang)
    typed(page, (EXAMPLES / f"{example}.txt").read_text(encoding="utf-8"), lang)
    page.get_by_role("button", name=words(lang, "Read the facts", "事実を読み取る")).click()
    expect(page.locator(".fact").first).to_be_visible()
    expect(page.locator(".narrative mark").first).to_be_visible()
    page.get_by_role("button", name=words(lang, "Judge", "判決する"), exact=True).click()
    expect(page.locator(".verdict")).to_be_visible()
    expect(page.locator("svg .node").first).to_be_visible()
    expect(page.locator(".footer")).to_contain_text(words(lang, "not legal advice", "法的助言ではない"))


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_a_case_file_is_judged_with_verdict_and_diagram(
    page: Page, server: Server, lang: str, sublease: Sample, tmp_path: Path
) -> None:
    open_case(page, server, case_file(sublease, tmp_path), lang)
    page.get_by_role("button", name=words(lang, "Judge", "判決する"), exact=True).click()
    expect(page.locator(".verdict")).to_contain_text(words(lang, "is dismissed", "理由がない"))
    expect(page.locator("svg .node")).to_have_count(4)
    page.locator("svg .node#ground-4, svg .node").last.click()
    expect(page.locator(".reasons").last).to_contain_text(words(lang, "no breach of trust", "背信行為"))
    with page.expect_download() as download:
        page.get_by_role("button", name="SVG").click()
    assert Path(download.value.path()).read_bytes().startswith(b"<?xml")


def test_the_diagram_moves_and_grows(page: Page, server: Server, sublease: Sample, tmp_path: Path) -> None:
    open_case(page, server, case_file(sublease, tmp_path))
    page.get_by_role("button", name="Judge", exact=True).click()
    stage = page.locator(".stage")
    expect(page.locator("svg .node").first).to_be_visible()
    before = stage.evaluate("stage => stage.style.transform")
    page.get_by_role("button", name="Larger").click()
    larger = stage.evaluate("stage => stage.style.transform")
    assert larger != before
    page.locator(".frame").scroll_into_view_if_needed()
    box = page.locator(".frame").bounding_box()
    assert box is not None
    page.mouse.move(box["x"] + 30, box["y"] + box["height"] - 20)
    page.mouse.down()
    page.mouse.move(box["x"] + 130, box["y"] + box["height"] - 60, steps=4)
    page.mouse.up()
    assert stage.evaluate("stage => stage.style.transform") != larger
    page.get_by_role("button", name="Whole diagram").click()
    assert stage.evaluate("stage => stage.style.transform") == before


def test_what_is_typed_is_there_after_a_reload_though_the_field_was_never_left(page: Page, server: Server) -> None:
    opened(page, server, "en")
    page.locator("textarea").press_sequentially("Sato sold a boat", delay=10)
    expect(page.locator(".status")).to_have_text("kept")
    page.reload()
    holds(page, "Sato sold a boat")


def test_what_is_typed_outlives_a_closed_window(page: Page, server: Server) -> None:
    opened(page, server, "ja")
    typed(page, "佐藤は、船を売った。", "ja")
    address, context = page.url, page.context
    page.close()
    again = context.new_page()
    again.goto(address)
    holds(again, "佐藤は、船を売った。")


def test_what_is_typed_outlives_a_killed_server(page: Page, server: Server) -> None:
    opened(page, server, "en")
    typed(page, "Kept before the server died.")
    server.kill()
    page.locator("textarea").press_sequentially(" And typed while it was dead.", delay=5)
    server.start()
    page.reload()
    holds(page, "Kept before the server died. And typed while it was dead.")
    expect(page.locator(".status")).to_have_text("kept")


def test_a_field_of_a_fact_is_kept_while_one_types(
    page: Page, server: Server, sublease: Sample, tmp_path: Path
) -> None:
    open_case(page, server, case_file(sublease, tmp_path))
    page.get_by_role("button", name="Correct").first.click()
    rent = page.get_by_label("Rent a month")
    rent.fill("20万円")  # and the field is not left
    expect(page.locator(".formula").first).to_contain_text("rent: 200000")
    page.reload()
    expect(page.locator(".formula").first).to_contain_text("rent: 200000")


def test_two_pages_on_two_drafts_do_not_disturb_each_other(page: Page, server: Server) -> None:
    opened(page, server, "en")
    other = opened(page.context.new_page(), server, "en")
    typed(page, "the first draft")
    typed(other, "the second draft")
    assert page.url != other.url
    for window, text in ((page, "the first draft"), (other, "the second draft")):
        window.reload()
        holds(window, text)


def test_going_back_does_no_harm(page: Page, server: Server) -> None:
    opened(page, server, "en")
    typed(page, "typed before going back")
    page.get_by_role("button", name="New case").click()
    holds(page, "")
    page.go_back()
    holds(page, "typed before going back")
    page.go_forward()
    holds(page, "")


def test_the_language_changes_and_the_text_stays(page: Page, server: Server) -> None:
    opened(page, server, "en")
    typed(page, "A narrative in English.")
    page.get_by_text("日本語", exact=True).click()
    expect(page.get_by_role("button", name="事実を読み取る")).to_be_visible()
    holds(page, "A narrative in English.")


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        ("empty.txt", b"", "empty"),
        ("broken.json", b'{"id": "x", ', "not JSON"),
        ("binary.txt", bytes(range(256)) * 8, "binary.txt"),
        ("scan.pdf", b"%PDF-1.4\n%%EOF", "scan.pdf"),
    ],
)
def test_a_bad_file_is_named_and_nothing_typed_is_lost(
    page: Page, server: Server, name: str, data: bytes, message: str, tmp_path: Path
) -> None:
    opened(page, server, "en")
    typed(page, "typed before")
    path = tmp_path / name
    path.write_bytes(data)
    page.locator('input[type="file"]').set_input_files(path)
    expect(page.get_by_test_id("stAlert")).to_contain_text(message)
    holds(page, "typed before")
