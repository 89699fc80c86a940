"""Pictures of the pages of the window."""

import os
from pathlib import Path

import click

from journal.cli.commands import Desk, Order, pass_desk
from journal.cli.sentences import counted, say
from journal.cli.windows import qt_needed
from journal.storage.store import JournalStore


@click.command(cls=Order)
@click.argument("folder", type=click.Path(path_type=Path))
@pass_desk
def pictures(desk: Desk, folder: Path) -> None:
    """Save a picture of every page of the window."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with qt_needed():
        from journal.ui.pictures import save_pictures
    with JournalStore.open(desk.path, desk.now, create=False) as store:
        saved = save_pictures(store, desk.now, folder)
    say(f"Saved {counted(len(saved), 'picture')} in {folder}. They show what is in the journal.")
