"""Commands about backups: make one, and go back to one."""

import sys
from pathlib import Path

import click

from journal.cli.commands import Desk, Order, pass_desk, speak_as
from journal.cli.sentences import PROGRAM, complain, entries, say
from journal.errors import InvalidEntryError
from journal.storage.backups.differences import Difference, Holding, difference
from journal.storage.backups.making import make_backup
from journal.storage.backups.names import Reason
from journal.storage.backups.places import Backups, MadeBackup
from journal.storage.backups.restoring import restore as restore_backup
from journal.storage.store import JournalStore


@click.command(cls=Order)
@click.argument("folder", required=False, type=click.Path(path_type=Path))
@pass_desk
def backup(desk: Desk, folder: Path | None) -> None:
    """Make a backup beside the journal and in the second place, or in another folder."""
    with JournalStore.open(desk.path, desk.now, create=False) as store:
        settings = store.settings()
        speak_as(settings)
    backups = Backups.of(desk.path, desk.now, settings.backup_folder)
    if folder is None:
        made = backups.make(Reason.MANUAL)
    else:
        there = backups.folder(folder.absolute())
        made = MadeBackup(make_backup(backups.journal, there, Reason.MANUAL, desk.now()))
    say(f"Backed up {entries(made.backup.name.entries)} to {made.backup.path}.")
    for warning in _warnings(made):
        complain(warning)


@click.command(cls=Order)
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--yes", is_flag=True, help="Do not ask.")
@pass_desk
def restore(desk: Desk, file: Path, *, yes: bool) -> None:
    """Put a backup into the place of the journal, which is kept as a backup itself."""
    backups = Backups.of(desk.path, desk.now)
    differs = difference(backups.journal, file)
    say(_sentence(differs))
    if not yes and not _agreed():
        say("Nothing was changed.")
        return
    kept = restore_backup(backups, file)
    before = "" if kept is None else f" What was there before is {kept}."
    say(f"Restored {entries(differs.there.entries)} from {file}.{before}")


def newest_backup(backups: Backups) -> str:
    """Say which backup is the newest good one."""
    newest = backups.last_sound()
    if newest is None:
        return f"There is no good backup yet. Make one: {PROGRAM} backup"
    return f"Newest good backup: {backups.day_of(newest)}, {entries(newest.name.entries)}."


def _agreed() -> bool:
    if not sys.stdin.isatty():
        raise InvalidEntryError(
            "Nothing was changed, because nobody is here to be asked.",
            "Add --yes to restore without a question.",
        )
    return click.confirm("Restore this backup?")


def _sentence(differs: Difference) -> str:
    """Say what would change."""
    there = _holding(differs.there)
    if differs.here is None:
        return f"There is no journal here that can be read. The backup holds {there}."
    only_here = entries(differs.only_here)
    return (
        f"The journal holds {_holding(differs.here)}, the backup {there}. "
        f"Only in the journal: {only_here}; only in the backup: {entries(differs.only_there)}; "
        f"changed: {entries(differs.changed)}."
    )


def _holding(holding: Holding) -> str:
    last = "" if holding.last_day is None else f" up to {holding.last_day}"
    return f"{entries(holding.entries)}{last}"


def _warnings(made: MadeBackup) -> list[str]:
    warnings = [] if made.problem is None else [str(made.problem)]
    if made.shrinkage is not None:
        missing, since = made.shrinkage.entries, made.shrinkage.since
        fewer = "1 entry fewer" if missing == 1 else f"{missing} fewer entries"
        warnings.append(f"The journal holds {fewer} than on {since}. See {PROGRAM} restore --help.")
    return warnings
