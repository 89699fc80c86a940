"""The window, and pictures of its pages: the only way from here to Qt."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from journal.cli.commands import Desk, Order, pass_desk
from journal.cli.sentences import PROGRAM, counted, say
from journal.errors import JournalError
from journal.storage.store import JournalStore


def open_window(desk: Desk) -> int:
    """Show the window until it is closed and return the exit status.

    Raises:
        JournalError: there is no screen, no Qt, or no journal to show.
    """
    _require_screen()
    with _qt_needed():
        from journal.ui.application import run_window
    with JournalStore.open(desk.path, desk.now) as store:
        return run_window(store, desk.now)


@click.command(cls=Order)
@click.argument("folder", type=click.Path(path_type=Path))
@pass_desk
def pictures(desk: Desk, folder: Path) -> None:
    """Save a picture of every page of the window."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with _qt_needed():
        from journal.ui.pictures import save_pictures
    with JournalStore.open(desk.path, desk.now, create=False) as store:
        saved = save_pictures(store, desk.now, folder)
    say(f"Saved {counted(len(saved), 'picture')} in {folder}. They show what is in the journal.")


def _require_screen() -> None:
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform == "linux" and not any(os.environ.get(name) for name in named):
        raise JournalError(
            "There is no screen here to open a window on (DISPLAY is not set).",
            "Start it on a desktop, or use a command: {program} --help.",
            program=PROGRAM,
        )


@contextmanager
def _qt_needed() -> Iterator[None]:
    try:
        yield
    except ImportError as error:
        raise JournalError(
            "The window cannot be shown, because a part of Qt could not be loaded ({reason}).",
            "Install what is missing; check-in, session, export and check work without it.",
            reason=error,
        ) from error
