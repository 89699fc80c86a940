"""What other processes do to a journal: `python -m tests.storage.processes WHAT PATH`."""

import json
import os
import resource
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from journal.domain.check_ins import Rating
from journal.domain.side_effects import Severity, SideEffect
from journal.errors import ConflictError, JournalError
from journal.storage.backups.places import Backups
from journal.storage.deletion.deleting import delete_everything
from journal.storage.store import JournalStore
from tests.storage.samples import ANXIETY, ATTENTION, MOOD, NAUSEA, check_in, now

NOBODY = 65534
FULL: dict[str, Any] = {
    "ratings": (Rating(ATTENTION, 1), Rating(MOOD, 2), Rating(ANXIETY, 3)),
    "side_effects": (SideEffect(NAUSEA, Severity.MILD),),
    "note": "x" * 2000,
}


def say(words: object) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


def open_in_turn() -> None:
    """Open each journal named on a line, and say how many measures it has."""
    say("ready")
    for line in sys.stdin:
        try:
            with JournalStore.open(Path(line.strip()), now) as store:
                say(len(store.measures()))
        except JournalError as error:
            say(error)


def hold(path: Path, lock: str) -> None:
    """Keep a lock until a line comes in."""
    with JournalStore.open(path, now) as store:
        store._db.execute(f"BEGIN {lock}")
        say("locked")
        sys.stdin.readline()
        store._db.rollback()


def save_in_turn(path: Path, count: str) -> None:
    """Save full check-ins, and say how many were saved."""
    with JournalStore.open(path, now) as store:
        say("ready")
        for _ in range(int(count)):
            store.save([check_in(**FULL)])
    say(count)


def save_all_sorts(path: Path, count: str) -> None:
    """Save, correct, delete and choose in turn, and count on in an entry that others count in."""
    with JournalStore.open(path, now) as store:
        say("ready")
        for turn in range(int(count) // 5):
            mine = check_in(**FULL)
            store.save([mine])
            store.save([replace(mine, note=f"turn {turn}", rev=1)])
            gone = store.save([check_in(note="gone")]).after
            store.delete([entry for entry in gone if entry is not None])
            _count_on(store)
    say(count)


def _count_on(store: JournalStore) -> None:
    """Add one to the number in the note of the first session, whoever else does so too."""
    while True:
        shared = store.sessions()[0]
        try:
            store.save([replace(shared, note=str(int(shared.note) + 1))])
        except ConflictError:
            continue
        return


def leave_half_a_save(path: Path) -> None:
    """Write more than fits into the memory for it, and wait to be killed before the end."""
    with JournalStore.open(path, now) as store:
        store._db.execute("PRAGMA cache_size = 5")
        with store._writing() as writer:
            for _ in range(50):
                writer.put(check_in(**FULL))
            say("half saved")
            sys.stdin.readline()


def save_past_a_limit(path: Path) -> None:
    """Save a note that is larger than files may become, then a small one."""
    with JournalStore.open(path, now) as store:
        store.save([check_in()])
        room = path.stat().st_size + 8192
        _, most = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (room, most))
        said = saved(store, "x" * 50_000)
        held = len(store.check_ins())
        resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
        say(json.dumps([said, held, saved(store, "x" * 50_000), len(store.check_ins())]))


def use_without_rights(path: Path) -> None:
    """Read and save as a user who may only read."""
    if os.getuid() == 0:
        os.setuid(NOBODY)
    with JournalStore.open(path, now) as store:
        say(json.dumps([len(store.check_ins()), saved(store, "more"), len(store.check_ins())]))


def open_without_rights(path: Path) -> None:
    """Open a journal as a user who may not even look for it."""
    if os.getuid() == 0:
        os.setuid(NOBODY)
    try:
        JournalStore.open(path, now).close()
    except JournalError as error:
        say(error)


def delete_without_rights(path: Path) -> None:
    """Delete everything as a user who may not write there; say why that failed."""
    if os.getuid() == 0:
        os.setuid(NOBODY)
    try:
        delete_everything(Backups.of(path, now), path)
    except JournalError as error:
        say(error)


def open_in_little_memory(path: Path) -> None:
    """Open a journal with 1 GB of memory; say why that failed, and how long it took."""
    resource.setrlimit(resource.RLIMIT_AS, (2**30, 2**30))
    began, said = time.perf_counter(), ""
    try:
        JournalStore.open(path, now).close()
    except JournalError as error:
        said = str(error)
    say(json.dumps([said, time.perf_counter() - began]))


def saved(store: JournalStore, note: str) -> str:
    """Save a note and return what went wrong, if anything did."""
    try:
        store.save([check_in(note=note)])
    except JournalError as error:
        return str(error)
    return ""


WORK: dict[str, Callable[..., None]] = {
    work.__name__: work
    for work in (
        open_in_turn, hold, save_in_turn, save_past_a_limit, use_without_rights,
        open_without_rights, open_in_little_memory, delete_without_rights,
        save_all_sorts,
        leave_half_a_save,
    )
}  # fmt: skip

if __name__ == "__main__":
    name, *words = sys.argv[1:]
    arguments = [Path(words[0]), *words[1:]] if words else []
    WORK[name](*arguments)
