"""The page runs to its end in every state; what it shows is tested with the views."""

import re
from pathlib import Path

import graphviz
import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from app.store import Store, database_url
from extraction.errors import DocumentError
from proleg.model import Extraction, Language, Wording
from tests.app.conftest import ROOT, Sample

MAIN = ROOT / "app" / "screens" / "main.py"


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Store:
    monkeypatch.setenv("PROLEG_DATA", str(tmp_path))
    st.cache_resource.clear()
    st.cache_data.clear()
    return Store(database_url(tmp_path))


def page(draft: str = "d", lang: str = "en") -> AppTest:
    app = AppTest.from_file(str(MAIN), default_timeout=60)
    app.query_params["draft"] = draft
    app.query_params["ui"] = lang
    return app.run()


def shown(app: AppTest) -> str:
    """All that stands on the page as HTML, without its tags."""
    return re.sub(r"<[^>]+>", " ", " ".join(str(element.proto.body) for element in app.get("html")))


def button(app: AppTest, key: str) -> AppTest:
    return app.button(key=key).click().run()


@pytest.mark.parametrize(("lang", "words"), [("en", "Decision support, not legal advice"), ("ja", "法的助言ではない")])
def test_an_empty_page_shows_the_disclaimer_and_the_rules(store: Store, lang: str, words: str) -> None:
    app = page(lang=lang)
    assert not app.exception
    assert words in shown(app)
    assert re.search(r"civil_code · [0-9a-f]{16}", shown(app))


def test_a_page_without_address_gets_a_draft_of_its_own(store: Store) -> None:
    app = AppTest.from_file(str(MAIN), default_timeout=60).run()
    assert not app.exception
    assert len("".join(app.query_params["draft"])) >= 12


def test_reading_nothing_says_what_to_do(store: Store) -> None:
    app = button(page(), "d/read")
    assert "There is no text yet" in app.warning[0].value
    assert not app.exception


def test_a_text_is_read_judged_and_explained(store: Store, sublease: Sample, monkeypatch: pytest.MonkeyPatch) -> None:
    store.change("d", text=sublease.case.text, as_of=sublease.case.as_of)
    monkeypatch.setattr("app.screens.case_text.read_text", lambda *_, **__: sublease.extraction)
    app = button(page(), "d/read")
    assert not app.exception
    assert "Hoshino agreed on 1 April 2021 to lease" in shown(app)
    app = button(app, "d/judge")
    assert not app.exception
    assert "return of the leased thing at the end of the lease is dismissed" in shown(app)
    assert "defence “no breach of trust” succeeds" in shown(app)
    assert store.draft("d").judged == store.draft("d").case


def test_a_judgment_shows_again_after_a_reload_in_japanese_too(store: Store, minor_sale: Sample) -> None:
    store.change("d", text=minor_sale.case.text, case=minor_sale.case, judged=minor_sale.case)
    app = page(lang="ja")
    assert not app.exception
    assert "引換え" in shown(app)
    assert not app.warning


def test_a_changed_case_says_that_its_judgment_is_of_yesterday(store: Store, minor_sale: Sample) -> None:
    changed = minor_sale.case.model_copy(update={"facts": minor_sale.case.facts[:-1]})
    store.change("d", text=minor_sale.case.text, case=changed, judged=minor_sale.case)
    assert any("Judge again" in warning.value for warning in page().warning)


def test_a_fact_is_corrected_and_a_wrong_entry_is_kept_beside_the_value(store: Store, sublease: Sample) -> None:
    store.change("d", text=sublease.case.text, case=sublease.case)
    app = button(page(), "d/edit/f1")
    app = app.text_input(key="d/fact/f1/rent").set_value("20万円").run()
    app = app.text_input(key="d/fact/f1/date").set_value("some day").run()
    app = app.selectbox(key="d/fact/f1/lessee").set_value("Hoshino").run()
    assert not app.exception
    draft = store.draft("d")
    assert draft.case is not None
    assert draft.case.facts[0].args["rent"] == 200_000
    assert draft.case.facts[0].args["lessee"] == "Hoshino"
    assert draft.case.facts[0].args["date"] == "2021-04-01"
    assert draft.entries == {"fact/f1/date": "some day"}
    assert "Not a date" in shown(app)
    again = button(page(), "d/edit/f1")
    assert again.text_input(key="d/fact/f1/date").value == "some day"


def test_a_fact_is_removed_restored_and_added(store: Store, sublease: Sample) -> None:
    store.change("d", text=sublease.case.text, case=sublease.case)
    app = button(page(), "d/remove/f9")
    assert len((store.draft("d").case or sublease.case).facts) == 8
    app = button(app, "d/undo")
    assert len((store.draft("d").case or sublease.case).facts) == 9
    app = app.selectbox(key="d/add").set_value("release").run()
    assert not app.exception
    assert (store.draft("d").case or sublease.case).facts[-1].predicate == "release"


def test_the_claim_is_corrected_and_its_parties_exchanged(store: Store, sublease: Sample) -> None:
    store.change("d", text=sublease.case.text, case=sublease.case)
    app = button(page(), "d/claim-swap")
    assert (store.draft("d").case or sublease.case).claim.plaintiff == "Kitagawa"  # type: ignore[union-attr]
    app = app.selectbox(key="d/claim/defendant").set_value("Kitagawa").run()
    assert not app.exception
    assert "must be two persons" in shown(app)
    assert (store.draft("d").case or sublease.case).claim.defendant == "Hoshino"  # type: ignore[union-attr]
    app = app.selectbox(key="d/claim/defendant").set_value("Minato Foods K.K.").run()
    app = app.selectbox(key="d/claim/predicate").set_value("claim_for_rent").run()
    app = app.text_input(key="d/claim/amount").set_value("¥360,000").run()
    claim = (store.draft("d").case or sublease.case).claim
    assert claim is not None
    assert (claim.predicate, claim.defendant, claim.amount) == ("claim_for_rent", "Minato Foods K.K.", 360_000)


def test_a_text_without_a_claim_that_the_rules_know_says_so(
    store: Store, sublease: Sample, monkeypatch: pytest.MonkeyPatch
) -> None:
    problem = Wording(en="No claim is recognised.", ja="請求が認識されない。")
    nothing = Extraction(
        lang="en", kind="findings", parties={"Sato": ()}, claim=None, claim_problem=problem, facts=(), reader="x"
    )
    store.change("d", text="Sato sold a car.")
    monkeypatch.setattr("app.screens.case_text.read_text", lambda *_, **__: nothing)
    app = button(button(page(), "d/read"), "d/judge")
    assert not app.exception
    assert any("No claim is recognised" in warning.value for warning in app.warning)
    assert store.draft("d").text == "Sato sold a car."


def test_a_defect_of_ours_shows_no_trace_and_keeps_the_text(
    store: Store, monkeypatch: pytest.MonkeyPatch, sublease: Sample
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError("secret path /home/x")

    monkeypatch.setattr("app.screens.facts.groups", broken)
    store.change("d", text="typed", case=sublease.case)
    app = page()
    assert not app.exception
    assert "What you typed is kept" in app.error[0].value
    assert "ZeroDivisionError" in app.error[0].value
    assert "secret" not in app.error[0].value


def test_a_machine_without_graphviz_still_shows_the_verdict(
    store: Store, sublease: Sample, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.change("d", text=sublease.case.text, case=sublease.case, judged=sublease.case)
    page()  # starts the engine while the path is whole
    st.cache_data.clear()
    monkeypatch.setattr("graphviz.Digraph.pipe", _no_graphviz)
    app = page()
    assert "apt-get install graphviz" in app.error[0].value.replace("\\", "")
    assert "is dismissed" in shown(app)


def _no_graphviz(*_: object, **__: object) -> bytes:
    raise graphviz.ExecutableNotFound(["dot"])


def test_a_message_reads_no_markdown_into_what_it_quotes(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object, **__: object) -> None:
        raise DocumentError("![x](http://nowhere.example/x.png) <b>")

    monkeypatch.setattr("app.screens.case_text.read_text", refused)
    store.change("d", text="typed")
    app = button(page(), "d/read")
    assert app.error[0].value.startswith(r"\!\[x\]\(http")


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_what_a_user_wrote_is_shown_as_text(store: Store, sublease: Sample, lang: Language) -> None:
    text = sublease.case.text.replace(
        "Hoshino claims", "<script>alert(1)</script><img src=x onerror=alert(2)> claims", 1
    )
    nasty = sublease.case.facts[0].model_copy(update={"args": {**sublease.case.facts[0].args, "object": "<img src=x>"}})
    case = sublease.case.model_copy(update={"text": text, "facts": (nasty, *sublease.case.facts[1:])})
    store.change("d", text=text, case=case, judged=case)
    app = page(lang=lang)
    bodies = " ".join(str(element.proto.body) for element in app.get("html"))
    assert "<script" not in bodies
    assert "<img" not in bodies
    assert not app.exception


def test_every_example_opens(store: Store) -> None:
    names = sorted(path.name for path in (ROOT / "app" / "examples").glob("*.txt"))
    assert len(names) == 5
    for name in names:
        app = page(draft=f"draft-{name}")
        app = app.selectbox(key=f"draft-{name}/example").set_value(name).run()
        assert not app.exception
        assert store.draft(f"draft-{name}").text == (ROOT / "app" / "examples" / name).read_text(encoding="utf-8")
