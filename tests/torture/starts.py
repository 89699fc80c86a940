"""Starts of the window in which Python never rests while all that is needed later is loaded.

A class of Qt that two threads make at a time ends the program: one start in thirty to fifty
did, when the charts were loaded and a long journal was backed up beside somebody who types.
"""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from journal.cli.front_door import now
from journal.demo import demo_records
from journal.storage.store import JournalStore

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from PySide6.QtWidgets import QApplication

    from journal.ui.main_window import MainWindow

    Clock = Callable[[], datetime]

DAYS = 7300
HEARTBEAT_MS = 1
LONGEST_S = 60


@dataclass(frozen=True, slots=True)
class Starts:
    """What came of it.

    Attributes:
        starts: How many windows were started.
        ended: How many programs ended before all was loaded.
    """

    starts: int
    ended: int


def long_journal(folder: Path) -> bytes:
    """Return a journal of twenty years; its backup takes as long as the charts."""
    path = folder / "years.sqlite"
    JournalStore.create(path, now, demo_records(now().date(), DAYS))
    return path.read_bytes()


def started(journal: bytes, folder: Path, starts: int) -> Starts:
    """Start the window again and again, each time on a fresh copy of a journal."""
    return Starts(starts, sum(_ends(journal, folder / str(n)) for n in range(starts)))


def _ends(journal: bytes, folder: Path) -> bool:
    folder.mkdir()
    copy = folder / "journal.sqlite"
    copy.write_bytes(journal)
    copy.chmod(0o600)
    environment = os.environ | {"SYMPTOM_JOURNAL": str(copy), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", __spec__.name]
    done = subprocess.run(
        command, env=environment, stderr=subprocess.DEVNULL, check=False, timeout=LONGEST_S
    )
    shutil.rmtree(folder)
    return done.returncode != 0


def _start() -> None:
    """Start the window; end well once everything is loaded."""
    from PySide6.QtCore import QTimer

    from journal.cli import main
    from journal.ui import application
    from journal.ui.loading import Loading

    show = application.show_until_closed

    def busy(app: "QApplication", window: "MainWindow", store: "JournalStore", now: "Clock") -> int:
        heart = QTimer(window)
        heart.timeout.connect(lambda: window.findChildren(QTimer))
        heart.start(HEARTBEAT_MS)
        return show(app, window, store, now)

    vars(application)["show_until_closed"] = busy
    setattr(Loading, "_settle", lambda _: os._exit(0))  # noqa: B010 - in this process alone
    main([])


if __name__ == "__main__":
    _start()
