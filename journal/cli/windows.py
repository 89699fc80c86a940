"""The window: the only way from here to Qt."""

import gc
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from journal.cli.compiled_once import compiled_once
from journal.cli.sentences import PROGRAM
from journal.errors import JournalError

if TYPE_CHECKING:
    from journal.storage.store import JournalStore


def open_window(path: Path, now: Callable[[], datetime]) -> int:
    """Show the window until it is closed and return the exit status.

    Raises:
        JournalError: there is no screen, no Qt, or no journal to show.
    """
    _require_screen()

    def open_store() -> "JournalStore":
        from journal.storage.opening import open_file_first  # once the window is on the screen

        return open_file_first(path, now)

    gc.disable()  # until Today is there: what is loaded before stays, looking through it is slow
    try:
        with qt_needed(), compiled_once():
            from journal.ui.application import run_window
        return run_window(open_store, now)
    finally:
        gc.enable()


@contextmanager
def qt_needed() -> Iterator[None]:
    """Say what is missing when a part of Qt cannot be loaded."""
    try:
        yield
    except ImportError as error:
        raise JournalError(
            "The window cannot be shown, because a part of Qt could not be loaded ({reason}).",
            "Install what is missing; check-in, session, export and check work without it.",
            reason=error,
        ) from error


def _require_screen() -> None:
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform == "linux" and not any(os.environ.get(name) for name in named):
        raise JournalError(
            "There is no screen here to open a window on (DISPLAY is not set).",
            "Start it on a desktop, or use a command: {program} --help.",
            program=PROGRAM,
        )
