"""One bit of a journal flips: is it noticed, before it is taken for what a person said?"""

from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from random import Random

from journal.demo import demo_records
from journal.errors import JournalError
from journal.storage.driver import connect, sqlite3
from journal.storage.store import JournalStore
from tests.storage.samples import TODAY, now
from tests.torture.victims.journals import likenesses
from tests.torture.victims.programs import NotSoundError

Check = Callable[[Path], bool]
"""Whether a journal is found to be sound. It may raise instead where it is not."""

_REFUSALS = (JournalError, NotSoundError, OSError, UnicodeDecodeError, sqlite3.Error)

DAYS = 60
LEAST_NOTICED = 0.99
"""What the deep check is to notice of the flips that change what is shown."""


@dataclass(slots=True)
class Flips:
    """What became of many flips.

    Attributes:
        flips: How many bits were flipped, each in a sound journal.
        changing: How many of them change what the program shows, or keep it from showing it.
        noticed: How many of those the check found.
        alarms: How many flips that change nothing the check found.
    """

    flips: int = 0
    changing: int = 0
    noticed: int = 0
    alarms: int = 0

    @property
    def share(self) -> float:
        """The part of the changing flips that was noticed, 0 to 1."""
        return self.noticed / max(1, self.changing)


def made_up_journal(folder: Path) -> bytes:
    """Make a journal of some weeks and return its bytes."""
    path = folder / "made-up.sqlite"
    JournalStore.create(path, now, demo_records(TODAY, days=DAYS))
    return path.read_bytes()


def by_sqlite(path: Path) -> bool:
    """Notice what SQLite's own quick check notices."""
    with closing(connect(path)) as db:
        return db.query("PRAGMA quick_check") == [{"quick_check": "ok"}]


def by_the_program(path: Path) -> bool:
    """Notice what the program notices by itself: on opening, and while it reads everything."""
    with JournalStore.open(path, now, create=False) as store:
        return not store.damage()


def by_a_deep_check(path: Path) -> bool:
    """Notice what the weekly check notices, which compares every row with its digest."""
    with JournalStore.open(path, now, create=False) as store:
        return store.checks.deep().sound


CHECKS: dict[str, Check] = {
    "SQLite's quick check": by_sqlite,
    "opening and reading": by_the_program,
    "the deep check": by_a_deep_check,
}
"""What is to notice a flip, by its name."""


def flip_bits(journal: bytes, path: Path, flips: int, check: Check, seed: int = 1) -> Flips:
    """Flip one bit at a time and see what comes of it.

    Args:
        journal: A sound journal, as bytes.
        path: Where to put it.
        flips: How many to try.
        check: What is to notice them.
        seed: Decides which bits.
    """
    chance, counted = Random(seed), Flips()  # noqa: S311 - no secret
    path.write_bytes(journal)
    shown = _shown(path)
    for _ in range(flips):
        flipped = bytearray(journal)
        flipped[chance.randrange(len(journal))] ^= 1 << chance.randrange(8)
        path.write_bytes(flipped)
        noticed = not _sound(path, check)
        path.write_bytes(flipped)
        changing = _shown(path) != shown
        counted.flips += 1
        counted.changing += changing
        counted.noticed += changing and noticed
        counted.alarms += noticed and not changing
    return counted


def _sound(path: Path, check: Check) -> bool:
    with suppress(*_REFUSALS):
        return check(path)
    return False


def _shown(path: Path) -> dict[str, str] | None:
    """Return all that the program shows of a journal, or None where it shows nothing."""
    with suppress(*_REFUSALS), JournalStore.open(path, now, create=False) as store:
        return likenesses(store)
    return None
