"""What a rescue takes, what it leaves out, and that it touches nothing."""

from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from journal.domain.check_ins import Rating
from journal.errors import JournalFileError
from journal.storage.backups.names import Reason
from journal.storage.backups.places import Backups
from journal.storage.driver import connect
from journal.storage.rescue.rescuing import rescue, rescue_in_place
from journal.storage.store import JournalStore
from tests.storage.rescue.conftest import PAGE, with_zeroed_pages
from tests.storage.samples import MOOD, TODAY, check_in, names_in, now, rows, session, tamper

LONG = "a long night " * 2_000
YESTERDAY = TODAY - timedelta(days=1)


@pytest.fixture
def damaged(path: Path) -> Path:
    """A journal of two check-ins and a session, which lost its first page."""
    with JournalStore.open(path, now) as store:
        change = store.save([check_in(note=LONG), check_in(YESTERDAY), session()])
        store.delete([record for record in change.after if record and record.rev][1:2])
    path.write_bytes(with_zeroed_pages(path.read_bytes(), 0))
    return path


@pytest.fixture
def new(tmp_path: Path) -> Path:
    return tmp_path / "rescued" / "new.sqlite"


@pytest.mark.fault("F40")
def test_everything_comes_along_as_it_was(damaged: Path, new: Path) -> None:
    report = rescue(damaged, new, now)

    with JournalStore.open(new, now) as store:
        assert [c.note for c in store.check_ins()] == [LONG]
        assert [entry.record.id for entry in store.bin.entries()]
        assert store.sessions() == [replace(session(), id=store.sessions()[0].id, rev=1)]
        assert store.checks.deep().sound
    assert (report.check_ins, report.sessions) == (1, 1)


@pytest.mark.fault("F36", "F38", "F40")
def test_the_damaged_file_stays_as_it_is_beside_a_copy(damaged: Path, new: Path) -> None:
    before = damaged.read_bytes()

    report = rescue(damaged, new, now)

    assert damaged.read_bytes() == before
    assert report.aside.read_bytes() == before
    assert report.aside.name == "damaged-20260301T200000000000Z-journal.sqlite"


@pytest.mark.fault("F37", "F38")
@pytest.mark.parametrize("content", [b"", b"Dear diary", b"\x89PNG" * 3000, bytes(50_000)])
def test_a_file_of_which_nothing_can_be_read_makes_no_journal(
    path: Path, new: Path, content: bytes
) -> None:
    path.write_bytes(content)

    with pytest.raises(JournalFileError, match="Nothing could be read"):
        rescue(path, new, now)

    assert path.read_bytes() == content
    assert not new.exists()


def test_a_name_in_use_is_refused(damaged: Path, new: Path) -> None:
    new.parent.mkdir()
    new.write_text("mine")

    with pytest.raises(JournalFileError, match="already a"):
        rescue(damaged, new, now)

    assert new.read_text() == "mine"


@pytest.mark.fault("F34")
def test_a_row_that_is_not_what_was_written_is_left_out_and_counted(path: Path, new: Path) -> None:
    with JournalStore.open(path, now) as store:
        store.save([check_in()])
    tamper(path, "UPDATE ratings SET value = 6 WHERE measure = 'mood'")

    report = rescue(path, new, now)

    with JournalStore.open(new, now) as store:
        assert store.check_ins()[0].values == {}
    assert report.damaged == {"ratings": 1}
    assert report.missing == {"ratings": 1}


def test_a_backup_fills_in_what_is_lost(path: Path, new: Path) -> None:
    with JournalStore.open(path, now) as store:
        store.save([check_in()])
    made = Backups.of(path, now).make(Reason.DAILY).backup
    tamper(path, "UPDATE ratings SET value = 6 WHERE measure = 'mood'")

    report = rescue(path, new, now)

    with JournalStore.open(new, now) as store:
        assert store.check_ins()[0].values == {"mood": 5}
    assert [(given.path, given.rows) for given in report.backups] == [(made.path, {"ratings": 1})]


def test_an_older_answer_never_passes_for_the_one_that_is_lost(path: Path, new: Path) -> None:
    with JournalStore.open(path, now) as store:
        store.save([check_in()])
        Backups.of(path, now).make(Reason.DAILY)
        store.save([replace(store.check_ins()[0], ratings=(Rating(MOOD, 8),))])
    tamper(path, "UPDATE ratings SET value = 6 WHERE measure = 'mood'")

    report = rescue(path, new, now)

    with JournalStore.open(new, now) as store:
        assert store.check_ins()[0].values == {}
    assert report.missing == {"ratings": 1}


def test_an_entry_whose_own_row_is_lost_keeps_its_parts(path: Path, new: Path) -> None:
    with JournalStore.open(path, now) as store:
        store.save([check_in(note="gone"), check_in(YESTERDAY, note="kept")])
        store.save([session(note="gone"), session(YESTERDAY, note="kept")])
    for table in ("check_ins", "sessions"):
        tamper(path, f"UPDATE {table} SET note = 'forged' WHERE note = 'gone'")  # noqa: S608

    report = rescue(path, new, now)

    with JournalStore.open(new, now) as store:
        assert [(c.day, c.note, c.values) for c in store.check_ins()] == [
            (YESTERDAY, "kept", {"mood": 5}),
            (TODAY, "", {"mood": 5}),
        ]
        assert [len(s.readings) for s in store.sessions()] == [2, 2]
        assert store.checks.deep().sound
    assert report.rebuilt == {"check_ins": 1, "sessions": 1}
    assert report.missing_days == ()


@pytest.mark.fault("F45")
def test_a_journal_of_the_first_schema_is_rescued(path: Path, new: Path) -> None:
    image = (Path(__file__).parents[2] / "data" / "schema-1.sqlite").read_bytes()
    path.write_bytes(with_zeroed_pages(image, 0))
    whole = path.with_name("whole.sqlite")
    whole.write_bytes(image)

    rescue(path, new, now)

    with JournalStore.open(new, now) as store, JournalStore.open(whole, now) as original:
        assert {c.id for c in store.check_ins()} == {c.id for c in original.check_ins()}
        assert {s.id for s in store.sessions()} == {s.id for s in original.sessions()}
        assert store.settings() == original.settings()
        assert store.checks.deep().sound


@pytest.mark.fault("F12")
def test_a_change_that_a_crash_left_is_taken_back_in_the_rescued_journal(
    path: Path, new: Path
) -> None:
    with JournalStore.open(path, now) as store:
        store.save([check_in(note="before")])
        with closing(connect(path)) as db:
            db.execute("PRAGMA cache_size = 1")
            db.execute("BEGIN IMMEDIATE")
            db.execute("DELETE FROM ratings")
            db.execute("UPDATE settings SET value = ?", ['"' + "x" * 90_000 + '"'])
            image = path.read_bytes()
            beside = path.with_name("journal.sqlite-journal").read_bytes()
            db.rollback()
    path.write_bytes(image)
    path.with_name("journal.sqlite-journal").write_bytes(beside)

    rescue(path, new, now)

    with JournalStore.open(new, now) as store:
        assert [(c.note, c.values) for c in store.check_ins()] == [("before", {"mood": 5})]


@pytest.mark.fault("F36")
def test_in_the_place_of_the_damaged_journal(damaged: Path) -> None:
    before = damaged.read_bytes()

    report = rescue_in_place(damaged, now)

    with JournalStore.open(damaged, now) as store:
        assert len(store.check_ins()) == 1
    assert report.aside.read_bytes() == before
    assert names_in(damaged.parent) == [report.aside.name, "journal.sqlite"]


@pytest.mark.fault("F41")
def test_where_nothing_can_be_rescued_the_damaged_journal_stays_in_its_place(path: Path) -> None:
    path.write_bytes(bytes(3 * PAGE))

    with pytest.raises(JournalFileError):
        rescue_in_place(path, now)

    assert path.read_bytes() == bytes(3 * PAGE)


def test_the_new_journal_can_be_used_at_once(damaged: Path, new: Path) -> None:
    rescue(damaged, new, now)

    with JournalStore.open(new, now) as store:
        store.save([check_in(YESTERDAY, note="new")])
        assert len(store.check_ins()) == 2
    assert rows(new, "SELECT count(*) FROM bookkeeping")[0][0] <= 1
