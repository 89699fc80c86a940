import csv
import json
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import pytest
from pypdf import PdfReader

from journal.cli import main
from journal.domain.own_words import DRAFT, OwnWords
from journal.domain.settings import Settings
from journal.storage.store import JournalStore
from tests.storage.samples import tamper

FORMATS = ("pdf", "csv", "json")


def days_of(table: Path) -> list[str]:
    with table.open(encoding="utf-8-sig", newline="") as file:
        return [row["day"] for row in csv.DictReader(file)]


def text_of(page: Path) -> str:
    return "\n".join(sheet.extract_text() for sheet in PdfReader(page).pages)


def test_the_table_has_one_row_a_day(demo: Path, done: Callable[..., str], tmp_path: Path) -> None:
    line = done("export", "csv", tmp_path / "days.csv")

    days = days_of(tmp_path / "days.csv")
    assert (days[0], days[-1], len(days)) == ("2025-11-01", "2026-02-28", 120)
    assert "2025-11-01 to 2026-02-28" in line
    assert str(tmp_path / "days.csv") in line


@pytest.mark.parametrize(
    ("options", "first", "last"),
    [
        (["--from", "2026-02-01"], "2026-02-01", "2026-02-28"),
        (["--to", "2025-11-30"], "2025-11-01", "2025-11-30"),
        (["--from", "2026-01-01", "--to", "2026-01-31"], "2026-01-01", "2026-01-31"),
        (["--from", "2025-10-01", "--to", "2026-03-05"], "2025-10-01", "2026-03-05"),
        (["--from", "2026-04-01"], "2026-04-01", "2026-04-01"),
        (["--to", "2020-01-01"], "2020-01-01", "2020-01-01"),
    ],
)
def test_the_days_can_be_chosen(
    demo: Path,
    done: Callable[..., str],
    tmp_path: Path,
    options: list[str],
    first: str,
    last: str,
) -> None:
    done("export", "csv", tmp_path / "days.csv", *options)

    days = days_of(tmp_path / "days.csv")
    assert (days[0], days[-1]) == (first, last)
    assert len(days) == (date.fromisoformat(last) - date.fromisoformat(first)).days + 1


def test_the_page_is_made_on_the_day_that_the_person_calls_today(
    path: Path, now: Callable[[], datetime], tmp_path: Path
) -> None:
    with JournalStore.open(path, now) as store:
        store.save_settings(Settings(night_ends_at=0))
    at_night = datetime.fromisoformat("2026-03-02T02:00+01:00")

    main(["--journal", str(path), "export", "pdf", str(tmp_path / "page.pdf")], lambda: at_night)

    assert "2 Mar 2026" in text_of(tmp_path / "page.pdf")


@pytest.mark.parametrize("form", FORMATS)
def test_damaged_entries_that_are_left_out_are_not_passed_over_in_silence(
    path: Path, demo: Path, answer: Callable[..., tuple[int, str, str]], tmp_path: Path, form: str
) -> None:
    tamper(path, "UPDATE check_ins SET day = '2026-02-30' WHERE day = '2026-02-28'")

    status, out, err = answer("export", form, tmp_path / "out")

    assert status == 0
    assert out.startswith("Wrote")
    assert err == "1 damaged entry was left out. See symptom-journal check.\n"


def test_the_json_file_holds_every_entry(
    demo: Path, done: Callable[..., str], tmp_path: Path
) -> None:
    done("export", "json", tmp_path / "all.json")

    found = json.loads((tmp_path / "all.json").read_text(encoding="utf-8"))
    assert {"measures", "check_ins", "sessions", "side_effects"} <= found.keys()
    assert found["check_ins"][0]["day"] == "2025-11-01"
    assert found["sessions"][-1]["status"] == "planned"


def test_the_page_says_how_complete_the_days_are(
    demo: Path, done: Callable[..., str], tmp_path: Path
) -> None:
    done("export", "pdf", tmp_path / "page.pdf", "--name", "A. B.", "--paper", "letter")

    text = text_of(tmp_path / "page.pdf")
    assert "A. B." in text
    assert "of 120 days" in text
    assert PdfReader(tmp_path / "page.pdf").pages[0].mediabox.width == 612


def test_the_page_holds_the_lines_kept_in_the_journal(
    demo: Path, now: Callable[[], datetime], done: Callable[..., str], tmp_path: Path
) -> None:
    with JournalStore.open(demo, now) as store:
        store.drafts.keep(DRAFT, OwnWords(what_i_ask="Could we wait longer?").as_plain())

    done("export", "pdf", tmp_path / "page.pdf")

    assert "Could we wait longer?" in text_of(tmp_path / "page.pdf")


@pytest.mark.parametrize("suffix", FORMATS)
def test_notes_leave_the_journal_only_when_asked(
    done: Callable[..., str], tmp_path: Path, suffix: str
) -> None:
    done("check-in", "--rate", "mood=5", "--note", "Walked home")
    without, with_notes = tmp_path / f"without.{suffix}", tmp_path / f"with.{suffix}"

    done("export", suffix, without)
    done("export", suffix, with_notes, "--include-notes")

    read = text_of if suffix == "pdf" else Path.read_text
    assert "Walked home" not in read(without)
    assert "Walked home" in read(with_notes)


@pytest.mark.parametrize("suffix", ["pdf", "csv"])
def test_suicidal_thoughts_leave_the_journal_only_when_asked(
    answer: Callable[..., tuple[int, str, str]],
    done: Callable[..., str],
    tmp_path: Path,
    suffix: str,
) -> None:
    answer("check-in", "--rate", "mood=5", "--side-effect", "suicidal_thoughts=mild")
    without, told = tmp_path / f"without.{suffix}", tmp_path / f"with.{suffix}"

    done("export", suffix, without)
    done("export", suffix, told, "--include-suicidal-thoughts")

    read = text_of if suffix == "pdf" else Path.read_text
    assert "uicid" not in read(without)
    assert "uicid" in read(told)


@pytest.mark.parametrize("suffix", FORMATS)
def test_a_journal_without_entries_can_be_exported(
    answer: Callable[..., tuple[int, str, str]],
    done: Callable[..., str],
    tmp_path: Path,
    suffix: str,
) -> None:
    done(
        *("session", "--planned", "--started-at", "2026-04-01T09:00+02:00"),
        *("--route", "im", "--dose-mg", "50"),
    )

    line = done("export", suffix, tmp_path / f"empty.{suffix}")

    assert (tmp_path / f"empty.{suffix}").stat().st_size
    assert "2026-02-02 to 2026-03-01" in line if suffix == "pdf" else "no days yet" in line


@pytest.mark.parametrize("suffix", FORMATS)
@pytest.mark.parametrize(
    ("options", "named"),
    [
        (["--from", "2026-03-02", "--to", "2026-03-01"], "2026-03-02"),
        (["--from", "2026-02-30"], "“2026-02-30”"),
        (["--to", "soon"], "“soon”"),
        (["--from", "1900-01-01"], "more than a hundred years"),
        (["--until", "2026-03-01"], "“--until”"),
    ],
)
def test_days_that_cannot_be_right_are_refused(
    demo: Path,
    refused: Callable[..., str],
    tmp_path: Path,
    suffix: str,
    options: list[str],
    named: str,
) -> None:
    line = refused("export", suffix, tmp_path / "out", *options)

    assert named in line
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("suffix", FORMATS)
def test_an_export_never_replaces_the_journal(
    demo: Path, refused: Callable[..., str], suffix: str
) -> None:
    """F75."""
    before = demo.read_bytes()

    line = refused("export", suffix, demo.parent / "." / demo.name)

    assert str(demo) in line
    assert demo.read_bytes() == before


@pytest.mark.parametrize("suffix", FORMATS)
def test_a_folder_that_is_not_there_is_named(
    demo: Path, refused: Callable[..., str], tmp_path: Path, suffix: str
) -> None:
    line = refused("export", suffix, tmp_path / "nowhere" / "out")

    assert str(tmp_path / "nowhere") in line
    assert not (tmp_path / "nowhere").exists()


def test_exporting_makes_no_journal(
    refused: Callable[..., str], path: Path, tmp_path: Path
) -> None:
    line = refused("export", "csv", tmp_path / "days.csv")

    assert str(path) in line
    assert not path.exists()


@pytest.mark.parametrize(
    ("words", "named"),
    [
        (["docx", "out"], "“docx”"),
        ([], "See symptom-journal export --help."),
        (["csv"], "OUT is missing"),
        (["pdf", "out.pdf", "--paper", "a5"], "“a5”. Choose a4 or letter."),
        (["csv", "out.csv", "--paper", "a4"], "There is no option “--paper”"),
    ],
)
def test_an_export_that_does_not_exist_is_refused(
    demo: Path, refused: Callable[..., str], words: list[str], named: str
) -> None:
    line = refused("export", *words)

    assert named in line


@pytest.mark.parametrize("suffix", FORMATS)
def test_exporting_works_where_qt_cannot_be_loaded(
    demo: Path, program: Callable[..., tuple[int, str, str]], tmp_path: Path, suffix: str
) -> None:
    for library in ("PySide6", "shiboken6", "pyqtgraph"):
        (tmp_path / "poison" / library).mkdir(parents=True)
        (tmp_path / "poison" / library / "__init__.py").write_text("raise ImportError('libEGL')")

    status, out, err = program(
        "export", suffix, tmp_path / "out", PYTHONPATH=str(tmp_path / "poison")
    )

    assert (status, err) == (0, "")
    assert out.startswith("Wrote")
    assert (tmp_path / "out").stat().st_size > 1000
