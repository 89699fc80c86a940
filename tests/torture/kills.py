"""Kills at random moments: `python -m tests.torture.kills VICTIM FOLDER KILLS`.

Run as a program of its own, as victims are forked from it: a process with threads must not.
"""

import json
import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from functools import reduce
from pathlib import Path
from random import Random, SystemRandom
from typing import NoReturn

import journal
from tests.torture.promises import Heard, Promises, Verdict
from tests.torture.victims.every import EVERY
from tests.torture.victims.journals import nobody_else_saving
from tests.torture.victims.programs import Victim

ROOT = Path(journal.__file__).parents[1]

_LEAST_S = 0.02
"""A few saves long: a kill may come while a victim opens the journal, too."""


class VictimFailedError(Exception):
    """A victim ended by itself."""


@dataclass(slots=True)
class Losses:
    """What became of the promises of many victims.

    Attributes:
        kills: How many were killed.
        acknowledged: How many changes they had acknowledged.
        lost: How many of those were not there any more.
        half: How often something was left that was never announced.
        unreadable: How often what was left could not be opened.
        unfinished: How often SQLite's own journal was left, because a commit was under way.
    """

    kills: int = 0
    acknowledged: int = 0
    lost: int = 0
    half: int = 0
    unreadable: int = 0
    unfinished: int = 0

    @property
    def broken(self) -> bool:
        """Whether any promise was broken."""
        return bool(self.lost or self.half or self.unreadable)

    def add(self, heard: Heard, found: str | None) -> None:
        """Count one more victim and what it left."""
        self.kills += 1
        self.acknowledged += len(heard.acknowledged) - 1
        self.lost += heard.lost(found)
        self.half += heard.judge(found) is Verdict.HALF
        self.unreadable += heard.judge(found) is Verdict.UNREADABLE


def kill(victim: Victim, folder: Path, kills: int, chance: Random) -> Losses:
    """Let a victim go on from what the one before it left, and kill each of them.

    Args:
        victim: Works without end.
        folder: An empty folder on a real disk.
        kills: How many, unless a promise is broken before.
        chance: Decides when.
    """
    victim.prepare(folder)
    losses = Losses()
    left = victim.left(folder)
    while left is not None and losses.kills < kills and not losses.broken:
        heard = reduce(Heard.and_then, _killed(victim, folder, chance), Heard((left,)))
        losses.unfinished += any(file.stat().st_size for file in folder.glob("*-journal"))
        left = victim.left(folder)
        losses.add(heard, left)
        for copy in folder.glob("damaged-*"):  # what the program keeps aside would fill the disk
            copy.unlink()
    return losses


def _killed(victim: Victim, folder: Path, chance: Random) -> Iterable[str]:
    """Start a victim, kill it at a random moment, and return what it had said."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)  # whoever listens may be killed too: then nobody is left to speak to
        _work(victim, folder, writer)
    os.close(writer)
    with os.fdopen(reader) as lines:
        begun = time.monotonic()
        first = [lines.readline() for _ in range(chance.randrange(6))]
        so_far_s = time.monotonic() - begun
        select.select([], [], [], chance.uniform(0, max(so_far_s, _LEAST_S)))
        os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        if not os.WIFSIGNALED(status):
            raise VictimFailedError
        return [line for line in (*first, *lines) if line.endswith("\n")]


def _work(victim: Victim, folder: Path, mouth: int) -> NoReturn:
    try:
        victim.work(folder, Promises(mouth))
    finally:
        os._exit(1)


def killed(name: str, folder: Path, kills: int) -> Losses:
    """Kill a victim many times, from a process of its own, and return what became of it."""
    words = [sys.executable, "-m", "tests.torture.kills", name, str(folder), str(kills)]
    done = subprocess.run(words, cwd=ROOT, stdout=subprocess.PIPE, check=True)
    return Losses(**json.loads(done.stdout))


def main(name: str, folder: str, kills: str) -> None:
    """Kill victims and say what was lost, as JSON."""
    with nobody_else_saving():
        losses = kill(EVERY[name], Path(folder), int(kills), SystemRandom())
    sys.stdout.write(json.dumps(asdict(losses)) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
