"""What a victim says while it works, and what must therefore be left when it is stopped.

A state is a short text that stands for everything a journal, a file or a folder holds.
"""

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from enum import Enum
from hashlib import blake2b
from typing import Self

NOTHING = "nothing"
"""The state of what is not there."""


def state_of(parts: Iterable[object]) -> str:
    """Return the state of something that consists of these parts, in any order."""
    words = "\n".join(sorted(map(repr, parts)))
    return blake2b(words.encode(errors="surrogateescape"), digest_size=8).hexdigest()


class Promises:
    """The victim's mouth.

    Args:
        mouth: The pipe it speaks into. Every word goes through it at once.
    """

    def __init__(self, mouth: int) -> None:
        self._mouth = mouth

    def announce(self, state: str) -> None:
        """Say what is to come; until it is acknowledged, it may be there or not."""
        self._say("coming", state)

    def acknowledge(self, state: str) -> None:
        """Say what is there from now on, whatever happens."""
        self._say("acknowledged", state)

    @contextmanager
    def change(self, state: str) -> Iterator[None]:
        """Announce what the block brings about, and acknowledge it afterwards."""
        self.announce(state)
        yield
        self.acknowledge(state)

    def _say(self, word: str, state: str) -> None:
        os.write(self._mouth, f"{word} {state}\n".encode())


class Verdict(Enum):
    """What became of the promises."""

    KEPT = "kept"
    LOST = "lost"
    """What is left was acknowledged once, but not last."""
    HALF = "half"
    """What is left was never announced."""
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Heard:
    """What a victim had said up to a moment.

    Attributes:
        acknowledged: The state it found, then all it acknowledged.
        coming: What it announced since.
    """

    acknowledged: tuple[str, ...]
    coming: tuple[str, ...] = ()

    def and_then(self, said: str) -> Self:
        """Return this and one line more."""
        word, state = said.split()
        if word == "coming":
            return replace(self, coming=(*self.coming, state))
        return replace(self, acknowledged=(*self.acknowledged, state), coming=())

    def judge(self, found: str | None) -> Verdict:
        """Judge what is left; None stands for what cannot be read."""
        if found is None:
            return Verdict.UNREADABLE
        if found in (self.acknowledged[-1], *self.coming):
            return Verdict.KEPT
        return Verdict.LOST if found in self.acknowledged else Verdict.HALF

    def lost(self, found: str | None) -> int:
        """Return how many of the acknowledged changes are missing from what is left."""
        changes = len(self.acknowledged) - 1
        if self.judge(found) is not Verdict.LOST or found is None:
            return 0
        return self.acknowledged[::-1].index(found) if changes else 0
