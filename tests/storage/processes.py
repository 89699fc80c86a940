"""What other processes do to a journal: `python -m tests.storage.processes WHAT PATH`."""

import json
import os
import random
import resource
import select
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from journal.domain.check_ins import Rating
from journal.domain.side_effects import Severity, SideEffect
from journal.errors import JournalError
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


def kill_savers(path: Path, kills: str) -> None:
    """Kill children at any moment while they save; say what became of what they saved."""
    chance = random.Random(7)  # noqa: S311 - no secret
    told: set[str] = set()
    for _ in range(int(kills)):
        told |= _saved_by_a_killed_child(path, chance)
    with JournalStore.open(path, now) as store:
        held = store.check_ins()
        whole = [c.id for c in held if len(c.ratings) == 3 and c.side_effects and c.note]
        damaged = len(store.damage())
    report = {
        "told": len(told),
        "lost": len(told - {c.id for c in held}),
        "half": len(held) - len(whole) + damaged,
        "untold": len(held) - len(told),
    }
    say(json.dumps(report))


def _saved_by_a_killed_child(path: Path, chance: random.Random) -> set[str]:
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        _save_until_killed(path, writer)
    os.close(writer)
    with os.fdopen(reader) as lines:
        first = lines.readline()
        select.select([], [], [], chance.uniform(0, 0.01))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        return {line.strip() for line in (first, *lines) if line.endswith("\n")}


def _save_until_killed(path: Path, writer: int) -> None:
    store = JournalStore.open(path, now)
    while True:
        entry = check_in(**FULL)
        store.save([entry])
        os.write(writer, f"{entry.id}\n".encode())


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
        open_without_rights, kill_savers,
    )
}  # fmt: skip

if __name__ == "__main__":
    name, *words = sys.argv[1:]
    arguments = [Path(words[0]), *words[1:]] if words else []
    WORK[name](*arguments)
