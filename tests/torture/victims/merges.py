"""Another journal is united into the open one."""

from pathlib import Path
from shutil import copyfile
from tempfile import TemporaryDirectory

from journal.storage.store import JournalStore
from tests.storage.samples import check_in, now
from tests.torture.promises import Promises
from tests.torture.victims.journals import journal_in, path_in, with_a_few_entries

OTHER = "other.sqlite"


def with_another_journal(folder: Path) -> None:
    """Make a journal and a copy of it, each with an entry that the other does not have."""
    with_a_few_entries(folder)
    copyfile(path_in(folder), folder / OTHER)
    for path, name in ((path_in(folder), "only here"), (folder / OTHER, "only there")):
        with JournalStore.open(path, now) as store:
            store.save([check_in(id=name)])


def unite(folder: Path, promises: Promises) -> None:
    """Take in what only the other journal holds."""
    promises.announce(_united(folder))
    with JournalStore.open(path_in(folder), now) as store:
        store.merging.unite(folder / OTHER)
        promises.acknowledge(journal_in(folder))


def _united(folder: Path) -> str:
    """Return the state that uniting leads to, tried on copies elsewhere."""
    with TemporaryDirectory() as elsewhere:
        there = Path(elsewhere)
        for file in (path_in(folder), folder / OTHER):
            copyfile(file, there / file.name)
        with JournalStore.open(path_in(there), now) as store:
            store.merging.unite(there / OTHER)
        return journal_in(there)
