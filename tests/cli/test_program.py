import os
import subprocess
import sys
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from journal import __version__
from journal.cli import main
from journal.cli.front_door import now as clock

ROOT = Path(__file__).parents[2]
HEAVY = ("numpy", "sqlite_utils", "sqlcipher3", "typst", "PySide6", "pyqtgraph")


def test_the_program_tells_its_version(done: Callable[..., str]) -> None:
    assert done("--version") == f"Symptom Journal {__version__}"


@pytest.mark.parametrize(
    "words",
    [[], ["check-in"], ["session"], ["export"], ["export", "pdf"], ["demo"], ["pictures"]],
)
def test_every_command_has_help(
    answer: Callable[..., tuple[int, str, str]], words: list[str]
) -> None:
    status, out, err = answer(*words, "--help")

    assert (status, err) == (0, "")
    assert out.startswith("Usage: symptom-journal")


def test_the_readme_names_every_command(answer: Callable[..., tuple[int, str, str]]) -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")

    _, out, _ = answer("--help")

    listed = out.split("Commands:")[1].splitlines()
    commands = [line.split()[0] for line in listed if line.startswith("  ") and line[2] != " "]
    assert len(commands) >= 6
    assert [command for command in commands if f"`{command}" not in readme] == []


@pytest.mark.parametrize(
    ("words", "named"),
    [
        (["sessions"], "“sessions”"),
        ([""], "“”"),
        (["--jornal", "x"], "There is no option “--jornal”. See symptom-journal --help."),
        (["check", "twice"], "1 word too many"),
    ],
)
def test_a_mistyped_command_line_is_answered_in_one_line(
    answer: Callable[..., tuple[int, str, str]],
    refused: Callable[..., str],
    words: list[str],
    named: str,
) -> None:
    assert named in refused(*words)
    assert answer(*words)[0] == 2


def test_the_journal_can_be_named_by_the_environment(
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    now: Callable[[], datetime],
    tmp_path: Path,
) -> None:
    monkeypatch.setenv("SYMPTOM_JOURNAL", str(tmp_path / "elsewhere.sqlite"))

    status = main(["check-in", "--rate", "mood=5"], now)

    assert status == 0
    assert (tmp_path / "elsewhere.sqlite").exists()


def test_without_a_name_the_journal_lies_in_the_data_folder(
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    now: Callable[[], datetime],
    tmp_path: Path,
) -> None:
    monkeypatch.delenv("SYMPTOM_JOURNAL", raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))

    main(["check-in", "--rate", "mood=5"], now)

    (journal,) = tmp_path.rglob("journal.sqlite")
    assert journal.stat().st_mode & 0o777 == 0o600


def test_the_clock_knows_the_time_zone() -> None:
    assert clock().utcoffset() is not None
    assert abs(clock() - datetime.now().astimezone()) < timedelta(minutes=1)


def test_what_nobody_foresaw_is_told_without_a_word_of_the_journal(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """F65."""

    def broken_clock() -> datetime:
        raise RuntimeError("my secret")

    status = main(["--journal", str(path), "check-in", "--note", "my secret"], broken_clock)

    assert status == 1
    assert capsys.readouterr() == (
        "",
        "Something went wrong that should not have. What you saved is safe.\n",
    )


def test_the_traceback_is_shown_to_those_who_ask_for_it(
    path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken_clock() -> datetime:
        raise RuntimeError

    monkeypatch.setenv("SYMPTOM_JOURNAL_DEBUG", "1")

    main(["--journal", str(path), "check-in", "--all-clear"], broken_clock)

    assert "Traceback" in capsys.readouterr().err


def test_an_interruption_is_quiet(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def interrupted() -> datetime:
        raise KeyboardInterrupt

    status = main(["--journal", str(path), "check-in", "--all-clear"], interrupted)

    assert status == 130
    assert capsys.readouterr() == ("", "")


def test_a_reader_that_left_does_not_undo_what_was_saved(
    path: Path, now: Callable[[], datetime], monkeypatch: pytest.MonkeyPatch
) -> None:
    reader, writer = os.pipe()
    os.close(reader)

    with os.fdopen(writer, "w") as nobody:
        monkeypatch.setattr(sys, "stdout", nobody)
        status = main(["--journal", str(path), "check-in", "--all-clear"], now)

    assert status == 0
    assert path.exists()


def test_a_reader_that_left_is_no_reason_to_complain(path: Path) -> None:
    reader, writer = os.pipe()
    os.close(reader)

    command = [sys.executable, "-m", "journal", "--journal", str(path), "check-in", "--all-clear"]
    done = subprocess.run(command, cwd=ROOT, stdout=writer, stderr=subprocess.PIPE, check=False)
    os.close(writer)

    assert (done.returncode, done.stderr) == (0, b"")
    assert path.exists()


@pytest.mark.parametrize("encoding", ["ascii", "utf-8"])
def test_any_file_name_can_be_said_on_any_terminal(
    program: Callable[..., tuple[int, str, str]], tmp_path: Path, encoding: str
) -> None:
    name = tmp_path / "müde\n\x1b[31m.sqlite"

    status, out, err = program("demo", name, "--days", "1", PYTHONIOENCODING=encoding)

    assert (status, err) == (0, "")
    assert len(out.splitlines()) == 1
    assert "\x1b" not in out


def test_the_real_program_saves_and_refuses(
    program: Callable[..., tuple[int, str, str]], path: Path
) -> None:
    saved = program("check-in", "--rate", "mood=5")
    refused = program("check-in", "--rate", "mood=11")
    mistyped = program("check-in", "--rat", "mood=5")

    assert saved[0] == 0
    assert refused == (1, "", "Mood cannot be 11. Choose a whole number from 0 to 10.\n")
    assert mistyped == (
        2,
        "",
        "There is no option “--rat”. See symptom-journal check-in --help.\n",
    )


def test_the_command_line_is_read_before_anything_heavy_is_loaded() -> None:
    code = f"import sys, journal.cli; print([m for m in {HEAVY} if m in sys.modules])"

    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )

    assert done.stdout == "[]\n"
