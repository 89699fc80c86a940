import os
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from journal.domain.contents import Contents
from journal.storage.driver import connect

FOUND = "holds 1 check-in and 0 sessions"


def test_a_sound_journal_is_said_to_be_sound(done: Callable[..., str]) -> None:
    done("check-in", "--rate", "mood=5")

    line = done("check")

    assert "is sound" in line
    assert FOUND in line


def test_damaged_rows_are_counted_by_table(
    done: Callable[..., str], refused: Callable[..., str], path: Path
) -> None:
    done("check-in", "--rate", "mood=5", "--rate", "anxiety=5")
    with closing(connect(path)) as db:
        db.execute("UPDATE ratings SET value = 5.5 WHERE measure = 'mood'")

    line = refused("check")

    assert "ratings 1" in line
    assert FOUND in line


def test_checking_makes_no_journal(refused: Callable[..., str], path: Path) -> None:
    line = refused("check")

    assert str(path) in line
    assert not path.exists()


def test_a_demo_journal_is_made_up_to_yesterday(
    done: Callable[..., str], contents: Callable[[], Contents], path: Path
) -> None:
    line = done("demo", path)

    span = contents().span()
    assert span is not None
    assert (span.first, span.last) == (date(2025, 11, 1), date(2026, 2, 28))
    assert line == (
        f"Made 120 made-up days up to 2026-02-28 in {path}. "
        f"Open it: symptom-journal --journal {path}"
    )


def test_demo_journals_of_one_seed_and_last_day_hold_the_same(
    answer: Callable[..., tuple[int, str, str]], done: Callable[..., str], tmp_path: Path
) -> None:
    for name in ("one", "two"):
        done("demo", tmp_path / name, "--days", "60", "--seed", "7", "--last-day", "2026-01-31")

        done("--journal", tmp_path / name, "export", "json", tmp_path / f"{name}.json")

    assert (tmp_path / "one.json").read_bytes() == (tmp_path / "two.json").read_bytes()


def test_a_demo_journal_is_the_owners_only(done: Callable[..., str], tmp_path: Path) -> None:
    """F19."""
    done("demo", tmp_path / "demo.sqlite", "--days", "3")

    assert (tmp_path / "demo.sqlite").stat().st_mode & 0o777 == 0o600
    assert [file.name for file in tmp_path.iterdir()] == ["demo.sqlite"]


def test_a_demo_journal_replaces_nothing(refused: Callable[..., str], tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear all")

    line = refused("demo", tmp_path / "letter.txt")

    assert str(tmp_path / "letter.txt") in line
    assert (tmp_path / "letter.txt").read_text() == "Dear all"


@pytest.mark.parametrize(
    ("options", "named"),
    [
        (["--days", "0"], "0 days"),
        (["--days", "7306"], "7306 days"),
        (["--days", "many"], "“many”"),
        (["--days", "1_0"], "“1_0”"),
        (["--seed", "x"], "“x”"),
        (["--seed", "1_0"], "“1_0”"),
        (["--last-day", "2026-03-02"], "2026-03-02"),
        (["--last-day", "0001-01-03"], "0001-01-03"),
        (["--last-day", "someday"], "“someday”"),
    ],
)
def test_a_demo_journal_that_cannot_be_made_is_refused(
    refused: Callable[..., str], tmp_path: Path, options: list[str], named: str
) -> None:
    line = refused("demo", tmp_path / "demo.sqlite", *options)

    assert named in line
    assert not (tmp_path / "demo.sqlite").exists()


@pytest.mark.parametrize("command", [["check"], ["check-in", "--rate", "mood=5"]])
@pytest.mark.parametrize(
    "content", [b"", b"Dear diary\n", os.urandom(4096), b"SQLite format 3\x00" + bytes(4080)]
)
def test_a_file_that_is_no_journal_is_left_as_it_is(
    refused: Callable[..., str], path: Path, command: list[str], content: bytes
) -> None:
    """F38."""
    path.write_bytes(content)

    line = refused(*command)

    assert str(path) in line
    assert path.read_bytes() == content


@pytest.mark.parametrize("command", [["check"], ["check-in", "--rate", "mood=5"]])
@pytest.mark.parametrize("make", [Path.mkdir, os.mkfifo])
def test_what_is_no_file_cannot_be_the_journal(
    refused: Callable[..., str],
    path: Path,
    command: list[str],
    make: Callable[[Path], None],
) -> None:
    """F38."""
    make(path)

    line = refused(*command)

    assert f"{path} is not a file" in line


@pytest.mark.parametrize("command", [["check"], ["check-in", "--rate", "mood=5"]])
@pytest.mark.parametrize("name", ["a-file/journal.sqlite", "x" * 300])
def test_a_name_that_no_journal_can_have_is_refused(
    refused: Callable[..., str], tmp_path: Path, command: list[str], name: str
) -> None:
    (tmp_path / "a-file").write_text("in the way")

    refused("--journal", tmp_path / name, *command)

    assert [file.name for file in tmp_path.iterdir()] == ["a-file"]


def test_a_name_that_is_no_text_can_still_hold_a_journal(
    done: Callable[..., str], tmp_path: Path
) -> None:
    path = tmp_path / "\udcff.sqlite"

    done("--journal", path, "check-in", "--rate", "mood=5")

    assert "1 check-in" in done("--journal", path, "check")


@pytest.mark.parametrize("command", [["check-in", "--rate", "mood=5"], ["demo"]])
def test_a_folder_that_cannot_be_made_is_named(
    refused: Callable[..., str], command: list[str]
) -> None:
    impossible = Path("/proc/nowhere/journal.sqlite")

    line = refused("--journal", impossible, *command, *[impossible][: command == ["demo"]])

    assert "/proc/nowhere" in line


def test_a_full_disk_leaves_the_journal_as_it_was(
    refused: Callable[..., str],
    answer: Callable[..., tuple[int, str, str]],
    small_disk: Path,
) -> None:
    """F13."""
    journal = small_disk / "journal.sqlite"
    answer("--journal", journal, "check-in", "--rate", "mood=5")
    before = journal.read_bytes()

    line = refused("--journal", journal, "check-in", "--note", "x" * 100_000)

    assert "full" in line
    assert journal.read_bytes() == before
    assert [file.name for file in small_disk.iterdir()] == ["journal.sqlite"]


@pytest.mark.parametrize("words", [["demo"], ["export", "json"], ["export", "csv"]])
def test_a_full_disk_keeps_no_half_file(
    demo: Path, refused: Callable[..., str], small_disk: Path, words: list[str]
) -> None:
    (small_disk / "filler").write_bytes(bytes(204_800))

    line = refused(*words, small_disk / "out")

    assert "full" in line
    assert [file.name for file in small_disk.iterdir()] == ["filler"]
