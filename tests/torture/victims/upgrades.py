"""The first start of a newer program: a journal of the oldest version is brought up to date."""

import shutil
from pathlib import Path

from journal.storage.store import JournalStore
from tests.storage.samples import now
from tests.torture.promises import Promises, state_of
from tests.torture.victims.journals import likenesses, path_in

OLDEST = Path(__file__).parents[2] / "data" / "schema-1.sqlite"


def with_an_old_journal(folder: Path) -> None:
    """Put a journal there that the first version of the program made."""
    shutil.copyfile(OLDEST, path_in(folder))


def upgrade(folder: Path, promises: Promises) -> None:
    """Open the journal, which upgrades it; the same must be in it all the while."""
    with JournalStore.open(path_in(folder), now, create=False) as store:
        promises.acknowledge(state_of(likenesses(store).items()))
