"""Who has a journal open: a courtesy mark beside it, and what a crash left of one.

The mark is a small file that its process keeps locked. It only tells; it protects
nothing. A mark of this computer that nobody holds locked was left by a process that
died without closing the journal.
"""

import json
import os
import sys
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import NamedTuple, Self

_MARK = ".open"
_STALE = timedelta(days=1)
"""A mark of another computer, which cannot be asked, counts for a day."""

if sys.platform == "win32":
    import msvcrt
    import socket

    def _host() -> str:
        return socket.gethostname()

    def _lock(mark: int) -> None:
        os.lseek(mark, 1 << 20, os.SEEK_SET)  # what is locked cannot be read: past the words
        msvcrt.locking(mark, msvcrt.LK_NBLCK, 1)
        os.lseek(mark, 0, os.SEEK_SET)
else:
    import fcntl

    def _host() -> str:
        return os.uname().nodename  # what `socket`, which is slow to load, would say

    def _lock(mark: int) -> None:
        fcntl.flock(mark, fcntl.LOCK_EX | fcntl.LOCK_NB)


class Opener(NamedTuple):
    """A program that has the journal open.

    Attributes:
        host: The name of its computer.
        pid: Its process there.
        since: When it opened the journal, with its UTC offset.
    """

    host: str
    pid: int
    since: datetime

    @classmethod
    def here(cls, now: datetime) -> Self:
        """Return this process."""
        return cls(_host(), os.getpid(), now)

    @classmethod
    def read(cls, mark: Path) -> Self | None:
        """Return who left a mark, or None where it does not say."""
        try:
            said = json.loads(mark.read_bytes())
            return cls(str(said["host"]), int(said["pid"]), datetime.fromisoformat(said["since"]))
        except (OSError, ValueError, KeyError, TypeError):
            return None

    @property
    def words(self) -> bytes:
        """What its mark holds."""
        said = {"host": self.host, "pid": self.pid, "since": self.since.isoformat()}
        return json.dumps(said).encode()


class Presence:
    """The marks beside one journal.

    Args:
        path: The journal.
        now: This instant, with its UTC offset.

    Attributes:
        left_by_a_crash: Whether a program of this computer ended without closing it.
    """

    def __init__(self, path: Path, now: datetime) -> None:
        self._journal = Path(os.path.realpath(path))
        self._me = Opener.here(now)
        self._mark: Path | None = None
        self._held: int | None = None
        self._dead = [mark for mark in self._marks() if self._is_dead(mark)]
        self.left_by_a_crash = bool(self._dead)

    @property
    def host(self) -> str:
        """The name of this computer."""
        return self._me.host

    def enter(self) -> None:
        """Leave a mark, and take away what crashes left; where that is not allowed, do nothing."""
        mark = self._journal.with_name(f".{self._journal.name}.{os.urandom(4).hex()}{_MARK}")
        with suppress(OSError):
            self._held = os.open(mark, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600)
            self._mark = mark
            _lock(self._held)
            os.write(self._held, self._me.words)
        for dead in self._dead:
            with suppress(OSError):
                dead.unlink()

    def leave(self) -> None:
        """Take the own mark away."""
        if self._held is not None:
            os.close(self._held)
        if self._mark is not None:
            with suppress(OSError):
                self._mark.unlink()
        self._held = self._mark = None

    def others(self) -> tuple[Opener, ...]:
        """Return the other programs that have the journal open, the longest first."""
        marks = [mark for mark in self._marks() if mark != self._mark and not self._is_dead(mark)]
        found = [opener for mark in marks if (opener := Opener.read(mark)) is not None]
        return tuple(sorted(filter(self._counts, found), key=lambda opener: opener.since))

    def _counts(self, opener: Opener) -> bool:
        return opener.host == self._me.host or abs(self._me.since - opener.since) < _STALE

    def _marks(self) -> list[Path]:
        try:
            beside = list(self._journal.parent.iterdir())
        except OSError:
            return []
        prefix = f".{self._journal.name}."
        return [mark for mark in beside if mark.name.startswith(prefix) and mark.suffix == _MARK]

    def _is_dead(self, mark: Path) -> bool:
        """Say whether a mark of this computer is held by nobody."""
        opener = Opener.read(mark)
        if opener is None or opener.host != self._me.host:
            return False
        return not _is_locked(mark)


def _is_locked(mark: Path) -> bool:
    try:
        asked = os.open(mark, os.O_RDWR)
    except OSError:
        return True  # gone by now, or of another user
    try:
        _lock(asked)
    except OSError:
        return True
    finally:
        os.close(asked)
    return False
