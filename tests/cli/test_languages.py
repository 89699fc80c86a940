"""What a command writes is in the language of its journal."""

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from pypdf import PdfReader

from journal.cli import main
from journal.domain.settings import Settings
from journal.language import choose_language
from journal.storage.store import JournalStore


@pytest.fixture(autouse=True)
def _english_again(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    yield
    choose_language("en")


@pytest.fixture
def german(demo: Path, now: Callable[[], datetime]) -> Path:
    with JournalStore.open(demo, now) as store:
        store.save_settings(Settings(language="de"))
    return demo


def test_the_page_of_a_german_journal_is_german(
    german: Path, tmp_path: Path, now: Callable[[], datetime]
) -> None:
    out = tmp_path / "page.pdf"

    assert main(["--journal", str(german), "export", "pdf", str(out)], now) == 0

    page = PdfReader(out)
    text = page.pages[0].extract_text()
    assert page.metadata is not None
    assert page.metadata.title == "Behandlungsverlauf"
    assert str(page.root_object["/Lang"]) == "de"
    assert "Tagen bewertet" in text
    assert "Aufmerksamkeit" in text
    assert "Übelkeit" in text
    assert "Ratings" not in text
    assert "Side effects" not in text


def test_an_error_is_told_in_the_language_of_the_system(
    tmp_path: Path,
    now: Callable[[], datetime],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("LC_ALL", "de_DE.UTF-8")
    missing = tmp_path / "missing.sqlite"

    assert main(["--journal", str(missing), "check"], now) == 1

    assert "gibt es nicht" in capsys.readouterr().err


def test_a_rating_that_is_refused_is_told_in_the_language_of_the_journal(
    german: Path, now: Callable[[], datetime], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--journal", str(german), "check-in", "--rate", "mood=11"], now) == 1

    said = capsys.readouterr().err
    assert "Stimmung" in said
    assert "0 bis 10" in said
