"""Saving through the real save path, and with SQLite told to be less careful."""

from pathlib import Path
from random import Random, SystemRandom

from journal.storage import driver
from journal.storage.store import JournalStore
from tests.storage.samples import now
from tests.torture.promises import Promises
from tests.torture.victims.hands import Hand
from tests.torture.victims.journals import path_in

FULL = 2
"""What SQLite itself takes when it is not told: the removal of its journal is not synced."""

SAVES = 2


def save_without_end(folder: Path, promises: Promises) -> None:
    """Change a journal at random until killed."""
    with JournalStore.open(path_in(folder), now) as store:
        chance = SystemRandom()
        hand = Hand(store, promises, chance)
        while True:
            chance.choice(hand.ways)()


def save_each_way(folder: Path, promises: Promises) -> None:
    """Change a journal in every way once."""
    with JournalStore.open(path_in(folder), now) as store:
        for way in Hand(store, promises, Random(1)).ways:  # noqa: S311 - no secret
            way()


def save_with_sqlites_own_care(folder: Path, promises: Promises) -> None:
    """Broken on purpose: save some entries with `synchronous = FULL`."""
    driver.PRAGMAS["synchronous"] = FULL
    _save_some(folder, promises)


def save_as_on_windows(folder: Path, promises: Promises) -> None:
    """Save some entries the way it is done where SQLite cannot sync a folder."""
    driver.PRAGMAS["journal_mode"] = "truncate"
    _save_some(folder, promises)


def _save_some(folder: Path, promises: Promises) -> None:
    with JournalStore.open(path_in(folder), now) as store:
        hand = Hand(store, promises, Random(1))  # noqa: S311 - no secret
        for _ in range(SAVES):
            hand.save_new()
