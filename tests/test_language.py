"""The language that is spoken, and what happens where a translation is missing."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from journal import language
from journal.errors import InvalidEntryError
from journal.language import choose_language, first_spoken, languages, system_language, translate
from journal.report import wording

GAP = "longest gap %n day(s)"


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    choose_language("en")


@pytest.mark.parametrize(
    ("code", "number", "words"),
    [
        ("en", 0, "longest gap 0 days"),
        ("en", 1, "longest gap 1 day"),
        ("en", 2, "longest gap 2 days"),
        ("de", 0, "längste Lücke 0 Tage"),
        ("de", 1, "längste Lücke 1 Tag"),
        ("de", 2, "längste Lücke 2 Tage"),
    ],
)
def test_a_number_decides_the_plural(code: str, number: int, words: str) -> None:
    choose_language(code)

    assert translate("wording", GAP, "", number) == words


def test_what_nobody_translated_stays_english() -> None:
    choose_language("de")

    assert translate("wording", "never written") == "never written"


def test_every_language_calls_itself_by_its_own_name() -> None:
    assert languages() == {"en": "English", "de": "Deutsch"}


def test_a_language_that_is_not_there_leaves_it_at_english() -> None:
    choose_language("tlh")

    assert translate("wording", "no gap") == "no gap"


@pytest.mark.parametrize("damage", [b"", b"<TS><context>", b"\xff\xfe\x00"])
def test_a_damaged_file_leaves_it_at_english(
    damage: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "translations").mkdir()
    (tmp_path / "translations" / "symptom-journal_de.ts").write_bytes(damage)
    monkeypatch.setattr(language, "resources", lambda: tmp_path)
    monkeypatch.setattr(language, "_catalog", language._catalog.__wrapped__)

    choose_language("de")

    assert translate("wording", "no gap") == "no gap"


@pytest.mark.parametrize(
    ("names", "code"),
    [
        (("de_AT.UTF-8",), "de"),
        (("fr-CA", "de-CH"), "de"),
        (("fr",), "en"),
        (("C",), "en"),
        ((), "en"),
    ],
)
def test_the_first_language_that_is_spoken_here_is_taken(names: tuple[str, ...], code: str) -> None:
    assert first_spoken(names) == code


def test_a_command_asks_the_system_in_the_usual_order(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANGUAGE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "de_DE.UTF-8")

    assert system_language() == "de"

    monkeypatch.setenv("LC_ALL", "C.UTF-8")

    assert system_language() == "en"


def test_numbers_have_the_decimal_mark_of_the_language() -> None:
    choose_language("de")

    assert wording.points(5.5) == "5,5"


def test_an_error_says_both_sentences_in_the_chosen_language() -> None:
    choose_language("de")

    error = InvalidEntryError("The session has no start.", "Choose 1 to {most} days.", most=9)

    assert error.problem == "Die Sitzung hat keinen Beginn."
    assert "9" in error.remedy
    assert "Choose" not in error.remedy
