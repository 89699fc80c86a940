"""What cannot be united is refused in a sentence, and nothing is touched."""

import os
import shutil
import signal
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from subprocess import Popen

import pytest

from journal.domain.check_ins import CheckIn
from journal.errors import DamagedJournalError, JournalError, JournalFileError
from journal.storage.database import open_database
from journal.storage.driver import PRAGMAS
from journal.storage.merge.merged import Merged
from journal.storage.store import JournalStore
from tests.storage.conftest import ROOT
from tests.storage.samples import check_in, names_in, rows, tamper

Part = Callable[[JournalStore], JournalStore]


@pytest.fixture
def other(here: JournalStore, tmp_path: Path) -> Path:
    """A copy with an entry of its own."""
    here.save([check_in(note="x" * 3000) for _ in range(40)])
    copy = tmp_path / "other.sqlite"
    shutil.copyfile(here.path, copy)
    tamper(copy, "UPDATE check_ins SET id = 'b' || id, digest = 'of a stranger' WHERE rowid = 1")
    return copy


def refusal(here: JournalStore, other: Path) -> JournalError:
    before, looks = here.path.read_bytes(), other.read_bytes()
    names = names_in(here.path.parent), names_in(other.parent)

    with pytest.raises(JournalFileError) as refused:
        here.merging.unite(other)

    assert (here.path.read_bytes(), other.read_bytes()) == (before, looks)
    assert (names_in(here.path.parent), names_in(other.parent)) == names
    assert refused.value.values["path"] == other
    return refused.value


@pytest.mark.fault("F29", "F36")
def test_a_truncated_journal_is_refused(here: JournalStore, other: Path) -> None:
    """F29, F36."""
    content = other.read_bytes()
    other.write_bytes(content[: len(content) // 2])

    assert isinstance(refusal(here, other), DamagedJournalError)


@pytest.mark.fault("F29", "F39")
def test_a_journal_with_a_lost_page_is_refused(here: JournalStore, other: Path) -> None:
    """F29, F39."""
    content = bytearray(other.read_bytes())
    middle = len(content) // 2 // 4096 * 4096
    content[middle : middle + 4096] = bytes(4096)
    other.write_bytes(content)

    assert isinstance(refusal(here, other), DamagedJournalError)


@pytest.mark.fault("F29", "F37", "F38")
@pytest.mark.parametrize("content", [b"", b"no journal", os.urandom(9000)])
def test_what_is_no_journal_is_refused(here: JournalStore, tmp_path: Path, content: bytes) -> None:
    """F29, F37, F38."""
    file = tmp_path / "other.sqlite"
    file.write_bytes(content)

    refusal(here, file)


@pytest.mark.fault("F29", "F44")
def test_a_newer_journal_is_refused(here: JournalStore, other: Path) -> None:
    """F29, F44."""
    tamper(other, "PRAGMA user_version = 99")

    assert "newer version" in str(refusal(here, other))


@pytest.mark.fault("F29", "F51")
def test_a_journal_with_a_trigger_is_refused(here: JournalStore, other: Path) -> None:
    """F29, F51."""
    tamper(other, "CREATE TRIGGER t AFTER INSERT ON check_ins BEGIN DELETE FROM sessions; END")

    assert "parts that this program did not make" in str(refusal(here, other))


@pytest.mark.fault("F29")
def test_a_missing_file_is_told(here: JournalStore, tmp_path: Path) -> None:
    with pytest.raises(JournalFileError, match=r"There is no journal .*gone\.sqlite"):
        here.merging.look(tmp_path / "gone.sqlite")


@pytest.mark.fault("F29", "F34")
def test_a_damaged_row_is_left_out_and_the_rest_taken(here: JournalStore, other: Path) -> None:
    """F29, F34."""
    merged = here.merging.unite(other)

    assert merged == Merged(damaged=1)
    assert len(here.check_ins()) == 40


@pytest.mark.fault("F29", "F34")
def test_a_damaged_row_is_healed_by_the_other_copy(here: JournalStore, parted: Part) -> None:
    """F29, F34."""
    here.save([check_in(note="said")])
    there = parted(here)
    tamper(here.path, "UPDATE check_ins SET note = 'never'")

    here.merging.unite(there.path)

    assert [entry.note for entry in here.check_ins()] == ["said"]
    assert here.checks.deep().sound


@pytest.mark.fault("F29", "F34")
def test_a_damaged_row_gives_way_to_an_earlier_one_and_its_text_is_kept(
    here: JournalStore, parted: Part
) -> None:
    """F29, F34."""
    (entry,) = here.save([check_in(note="before")]).after
    assert isinstance(entry, CheckIn)
    there = parted(here)
    here.save([replace(entry, note="after")])
    tamper(here.path, "UPDATE check_ins SET all_clear = 1, note = 'aftor'")

    here.merging.unite(there.path)

    assert [c.note for c in here.check_ins()] == ["before"]
    assert "aftor" in {wording.text for wording in here.wordings.of(entry)}
    assert here.checks.deep().sound


@pytest.mark.fault("F22", "F29")
def test_a_journal_that_another_program_holds_is_told_to_be_in_use(
    here: JournalStore,
    other: Path,
    start: Callable[..., Popen[str]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """F22, F29."""
    monkeypatch.setitem(PRAGMAS, "busy_timeout", 20)
    program = start("hold", other, "EXCLUSIVE")
    assert program.stdout is not None
    assert program.stdout.readline() == "locked\n"

    with pytest.raises(JournalFileError, match=r"could not be read .*locked"):
        here.merging.unite(other)


@pytest.mark.fault("F29", "F45")
def test_a_journal_of_an_older_version_is_taken_in_and_stays_of_that_version(
    here: JournalStore, tmp_path: Path
) -> None:
    """F29, F45."""
    old, today = tmp_path / "old.sqlite", tmp_path / "today.sqlite"
    for copy in (old, today):
        shutil.copyfile(ROOT / "tests" / "data" / "schema-1.sqlite", copy)
    open_database(today).close()
    before = old.read_bytes()

    here.merging.unite(old)

    assert old.read_bytes() == before
    for table in ("check_ins", "sessions", "ratings", "side_effects"):
        everything = f"SELECT * FROM {table} ORDER BY id"  # noqa: S608 - our own name
        assert rows(here.path, everything) == rows(today, everything)


@pytest.mark.fault("F1", "F29")
def test_half_a_save_that_a_crash_left_in_the_other_copy_is_not_taken_in(
    here: JournalStore, tmp_path: Path, start: Callable[..., Popen[str]]
) -> None:
    """F1, F29."""
    other = tmp_path / "other.sqlite"
    shutil.copyfile(here.path, other)
    program = start("leave_half_a_save", other)
    assert program.stdout is not None
    assert program.stdout.readline() == "half saved\n"
    program.send_signal(signal.SIGKILL)
    program.wait()
    before, beside = other.read_bytes(), other.with_name("other.sqlite-journal").read_bytes()

    here.merging.unite(other)

    assert beside
    assert here.check_ins() == []
    assert other.read_bytes() == before
    assert other.with_name("other.sqlite-journal").read_bytes() == beside
