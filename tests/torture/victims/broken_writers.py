"""Writers broken on purpose, each in a way that looks right: the harness must see it."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from random import SystemRandom
from typing import Any

from journal.storage.store import JournalStore
from journal.storage.writer import Writer
from tests.storage.samples import now
from tests.torture.promises import Promises
from tests.torture.victims.hands import Hand
from tests.torture.victims.journals import path_in

AT_ONCE = 20


def acknowledge_too_early(folder: Path, promises: Promises) -> None:
    """Tell the person before the commit, as a window does that saves in the background."""

    def save(hand: Hand) -> None:
        entry = hand.entry()
        with hand.promised(hand.with_entries(entry)):
            pass
        hand.store.save([entry])

    _without_end(folder, promises, save)


def save_in_two_transactions(folder: Path, promises: Promises) -> None:
    """Save an entry first and its side effects afterwards."""

    def save(hand: Hand) -> None:
        entry = hand.entry()
        alone: dict[str, Any] = {"side_effects": ()}
        with hand.promised(hand.with_entries(entry)):
            hand.store.save([replace(entry, **alone)])
            hand.store.save([replace(entry, rev=1)])

    _without_end(folder, promises, save)


def commit_now_and_then(folder: Path, promises: Promises) -> None:
    """Keep a transaction open over many entries, to be faster."""

    def save(hand: Hand) -> None:
        db = hand.store._db
        db.execute("BEGIN IMMEDIATE")
        for _ in range(AT_ONCE):
            _put(hand)
        db.execute("COMMIT")

    _without_end(folder, promises, save)


def write_past_the_transaction(folder: Path, promises: Promises) -> None:
    """Write rows one by one, each of which SQLite commits by itself."""
    _without_end(folder, promises, _put)


def _put(hand: Hand) -> None:
    entry = hand.entry()
    with hand.promised(hand.with_entries(entry)):
        Writer(hand.store._db, now()).put(entry)


def _without_end(folder: Path, promises: Promises, save: Callable[[Hand], None]) -> None:
    with JournalStore.open(path_in(folder), now) as store:
        hand = Hand(store, promises, SystemRandom())
        while True:
            save(hand)
