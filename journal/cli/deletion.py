"""The command that deletes a journal and all that the program made of it."""

import sys

import click

from journal.cli.commands import Desk, Order, pass_desk, speak_as
from journal.cli.front_door import EXIT_FAILURE
from journal.cli.sentences import complain, counted, entries, say
from journal.errors import DamagedJournalError, InvalidEntryError
from journal.storage.backups.places import Backups
from journal.storage.deletion.deleting import delete_everything as delete_all
from journal.storage.deletion.traces import Traces
from journal.storage.store import JournalStore


@click.command("delete-everything", cls=Order)
@click.option("--yes", is_flag=True, help="Do not ask.")
@pass_desk
def delete_everything(desk: Desk, *, yes: bool) -> None:
    """Delete the journal with all its backups, for good."""
    backups, held = _found(desk)
    traces = Traces.of(backups, desk.path)
    goes = f"{desk.path}{held}, and {counted(traces.backup_count, 'backup')}"
    if not yes and not _agreed(goes):
        say("Nothing was deleted.")
        return
    deleted = delete_all(backups, desk.path)
    for path in deleted.left:
        complain(f"{path} could not be deleted. Delete it yourself.")
    for copy in traces.copies:
        complain(f"{copy} was made by another program. Delete it yourself if it is not needed.")
    if deleted.gone:
        say(f"Deleted {goes}.")
    if deleted.left:
        raise click.exceptions.Exit(EXIT_FAILURE)


def _found(desk: Desk) -> tuple[Backups, str]:
    """Return the places of all backups, and how many entries the journal holds, if it says so."""
    try:
        with JournalStore.open(desk.path, desk.now, create=False) as store:
            settings = store.settings()
            speak_as(settings)
            count = len(store.check_ins()) + len(store.sessions())
    except DamagedJournalError:
        complain("The journal is damaged, so a second place for backups is not known.")
        return Backups.of(desk.path, desk.now), ""
    return Backups.of(desk.path, desk.now, settings.backup_folder), f" with {entries(count)}"


def _agreed(goes: str) -> bool:
    say(f"This would be deleted: {goes}.")
    if not sys.stdin.isatty():
        raise InvalidEntryError(
            "Nothing was deleted, because nobody is here to be asked.",
            "Add --yes to delete without a question.",
        )
    return click.confirm("Delete all of it? This cannot be taken back.")
