"""A check finds what is wrong, says what can still be used, and never takes busy for broken."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from subprocess import Popen

import pytest

from journal.errors import DamagedJournalError, JournalFileError
from journal.storage.damages import Damage
from journal.storage.store import JournalStore
from tests.storage.samples import NOW, SWAPPED_INDEXES, check_in, now, session, tamper

PAGE = 4096


@pytest.fixture
def filled(store: JournalStore) -> JournalStore:
    store.save([check_in(note=f"note {number} " * 60) for number in range(20)] + [session()])
    return store


def tables(damaged: tuple[Damage, ...]) -> list[str]:
    return [damage.table for damage in damaged]


def test_a_sound_journal_passes_both_checks(filled: JournalStore) -> None:
    quick, deep = filled.checks.quick(), filled.checks.deep()

    assert quick.sound
    assert deep.sound
    assert [quick.deep, deep.deep] == [False, True]
    assert deep.at == NOW


def test_a_changed_value_that_sqlite_cannot_notice_is_found_by_a_deep_check(
    filled: JournalStore,
) -> None:
    """F34."""
    tamper(filled.path, "UPDATE ratings SET value = 6 WHERE rowid = 1")

    assert filled.checks.quick().sound
    report = filled.checks.deep()
    assert report.structure == ()
    assert tables(report.rows) == ["ratings"]
    assert len(filled.check_ins()) == 20


def test_a_flipped_bit_in_a_note_is_found(path: Path) -> None:
    """F34."""
    with JournalStore.open(path, now) as store:
        store.save([check_in(note="a word that stands alone")])
    content = path.read_bytes()
    place = content.index(b"stands alone")
    path.write_bytes(content[:place] + b"S" + content[place + 1 :])

    with JournalStore.open(path, now) as store:
        assert tables(store.checks.deep().rows) == ["check_ins"]


@pytest.mark.parametrize(
    "change",
    [
        "ratings SET value = 1e9 WHERE rowid = 1",
        "ratings SET value = 9e999 WHERE rowid = 1",
        "ratings SET measure = 'nothing' WHERE rowid = 1",
        "ratings SET check_in_id = 'nobody' WHERE rowid = 1",
        "check_ins SET day = 'soon' WHERE rowid = 1",
        "sessions SET status = 'perhaps'",
        "sessions SET dose_mg = -5.0",
    ],
)
def test_a_row_that_breaks_a_rule_is_listed_and_the_rest_is_usable(path: Path, change: str) -> None:
    """F53."""
    with JournalStore.open(path, now) as store:
        store.save([check_in(), check_in(note="sound"), session()])
    tamper(path, f"UPDATE {change}")

    with JournalStore.open(path, now) as store:
        quick, deep = store.checks.quick(), store.checks.deep()

        assert quick.structure == deep.structure or "index" in deep.structure[0]
        assert quick.structure == ()
        assert change.split(maxsplit=1)[0] in tables(quick.rows)
        assert set(quick.rows) <= set(deep.rows)
        assert "sound" in [c.note for c in store.check_ins()]
        store.save([check_in(note="more")])


@pytest.mark.parametrize("value", ["'seven'", "x'00ff'"])
def test_a_value_of_the_wrong_kind_is_listed_and_the_rest_is_usable(path: Path, value: str) -> None:
    """F53."""
    with JournalStore.open(path, now) as store:
        store.save([check_in(), check_in(note="sound")])
    strict = "UPDATE sqlite_master SET sql = replace(sql, {}) WHERE name = 'ratings'"
    tamper(path, "PRAGMA writable_schema = ON", strict.format("') STRICT', ')/**/'"))
    tamper(path, f"UPDATE ratings SET value = {value} WHERE rowid = 1")  # noqa: S608 - our own words
    tamper(path, "PRAGMA writable_schema = ON", strict.format("')/**/', ') STRICT'"))

    with JournalStore.open(path, now) as store:
        assert tables(store.checks.quick().rows) == ["ratings"]
        assert tables(store.checks.deep().rows) == ["ratings"]
        assert len(store.check_ins()) == 2


@pytest.mark.parametrize("page", [3, 6, -1])
def test_a_page_of_zeros_makes_a_journal_damaged(filled: JournalStore, page: int) -> None:
    """F36."""
    filled.close()
    content = bytearray(filled.path.read_bytes())
    start = page * PAGE if page > 0 else len(content) - PAGE
    content[start : start + PAGE] = bytes(PAGE)
    filled.path.write_bytes(content)

    with pytest.raises(DamagedJournalError, match="is damaged"):
        JournalStore.open(filled.path, now)

    assert filled.path.read_bytes() == content


def test_a_busy_journal_is_not_damaged(
    impatient: JournalStore, start: Callable[..., Popen[str]]
) -> None:
    """F42."""
    other = start("hold", impatient.path, "EXCLUSIVE")
    assert other.stdout is not None
    assert other.stdout.readline() == "locked\n"

    with pytest.raises(JournalFileError, match="could not be read") as refused:
        impatient.checks.deep()

    assert not isinstance(refused.value, DamagedJournalError)
    other.communicate("\n", timeout=60)
    assert impatient.checks.deep().sound


def test_a_deep_check_is_due_once_a_week(path: Path) -> None:
    clock = [NOW]
    with JournalStore.open(path, lambda: clock[0]) as store:
        assert store.checks.due()
        assert store.checks.last_deep is None

        store.checks.deep()

        assert store.checks.last_deep == NOW
        assert not store.checks.due()
        clock[0] += timedelta(days=6, hours=23)
        assert not store.checks.due()
        clock[0] += timedelta(hours=1)
        assert store.checks.due()


def test_a_deep_check_is_due_when_the_clock_was_set_back(path: Path) -> None:
    """F59."""
    clock = [NOW]
    with JournalStore.open(path, lambda: clock[0]) as store:
        store.checks.deep()

        clock[0] -= timedelta(days=400)

        assert store.checks.due()


def test_a_damaged_note_about_the_last_check_makes_it_due(store: JournalStore) -> None:
    store.checks.deep()
    tamper(store.path, "UPDATE bookkeeping SET value = '{'")

    assert store.checks.due()
    store.checks.deep()
    assert not store.checks.due()


def test_a_check_of_a_journal_that_may_not_be_written_notes_nothing(store: JournalStore) -> None:
    store._db.execute("PRAGMA query_only = ON")

    assert store.checks.deep().sound
    assert store.checks.due()


def test_nothing_is_noted_in_a_file_whose_structure_is_broken(filled: JournalStore) -> None:
    """F43."""
    tamper(filled.path, *SWAPPED_INDEXES)
    before = filled.path.read_bytes()

    with JournalStore.open(filled.path, now) as store:
        report = store.checks.deep()

    assert report.structure != ()
    assert filled.path.read_bytes() == before
