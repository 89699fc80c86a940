"""The first start: a journal that was not there before."""

from pathlib import Path
from tempfile import TemporaryDirectory

from journal.storage.store import JournalStore
from tests.storage.samples import now
from tests.torture.promises import Promises
from tests.torture.victims.journals import journal_in, path_in


def create(folder: Path, promises: Promises) -> None:
    """Make a journal in a folder that is missing, too."""
    with TemporaryDirectory() as elsewhere:
        JournalStore.open(path_in(Path(elsewhere)), now).close()
        made = journal_in(Path(elsewhere))
    with promises.change(made):
        JournalStore.open(path_in(folder / "new"), now).close()


def created_in(folder: Path) -> str:
    """Return the state of the journal that was to be made, wherever that went."""
    return journal_in(folder / "new")
