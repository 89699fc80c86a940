"""The state of a journal: everything a person can see in it, whatever its revs are."""

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from journal.domain.contents import Contents
from journal.domain.records import Record
from journal.domain.settings import Settings
from journal.storage import remains
from journal.storage.store import JournalStore
from tests.storage.samples import check_in, now, session
from tests.torture.promises import NOTHING, state_of
from tests.torture.victims.programs import NotSoundError

Likenesses = dict[str, str]
"""What each part of a journal says, by its id."""

_REV = re.compile(r"\brev=\d+")


def path_in(folder: Path) -> Path:
    """Return where the journal of a victim lies."""
    return folder / "journal.sqlite"


def with_a_few_entries(folder: Path) -> None:
    """Make a journal that holds a check-in, a session and a choice."""
    entries: list[Record] = [check_in(id="first"), session(id="first-session")]
    JournalStore.create(path_in(folder), now, entries, Settings(threshold=3))


def journal_in(folder: Path) -> str:
    """Open the journal of a folder, as the program does, and return its state.

    Raises:
        JournalError: it cannot be opened or read.
        NotSoundError: a part of it is damaged.
    """
    if not path_in(folder).exists():
        return NOTHING
    with JournalStore.open(path_in(folder), now, create=False) as store:
        return state_of(likenesses(store).items())


def likenesses(store: JournalStore) -> Likenesses:
    """Return what every part of a journal says.

    Raises:
        NotSoundError: a part of it is damaged.
    """
    contents = store.contents()
    if contents.damaged:
        raise NotSoundError
    found = {record.id: likeness(record) for record in _records(contents)}
    found |= {f"draft {draft.name}": repr(draft.typed) for draft in store.drafts.all()[::-1]}
    return {**found, "settings": likeness(contents.settings)}


@contextmanager
def nobody_else_saving() -> Iterator[None]:
    """Do not wait for what lies beside a journal to go away: here a crash left it, always."""
    looks, remains._LOOKS = remains._LOOKS, 0
    try:
        yield
    finally:
        remains._LOOKS = looks


def likeness(part: Record | Settings) -> str:
    """Return what a part says, without how often it was saved."""
    return _REV.sub("", repr(part))


def _records(contents: Contents) -> Iterable[Record]:
    yield from contents.check_ins
    yield from contents.sessions
    yield from contents.measures
    yield from (kind for kind in contents.side_effect_kinds if kind.own)
