"""What came of uniting two journals."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from journal.storage.merge.tables import DRAFTS, ENTRIES, Row
from journal.storage.merge.versions import say_the_same

_CHOICES = ("measures", "side_effect_kinds", "settings")


@dataclass(frozen=True, slots=True)
class Step:
    """A row that goes into the journal.

    Attributes:
        table: Where.
        row: As it will stand there.
        before: The row whose place it takes, or None.
    """

    table: str
    row: Row
    before: Row | None = None

    @property
    def shows(self) -> bool:
        """Whether a person sees another row than before."""
        if self.before is None:
            return not self.row["deleted"]
        return not say_the_same(self.row, self.before)


@dataclass(frozen=True, slots=True)
class Merged:
    """What uniting did, or would do. Entries are check-ins and sessions.

    Attributes:
        added: Entries that only the other journal had, or had back from its bin.
        changed: Entries that say something else now.
        deleted: Entries that are in the bin now.
        conflicts: Entries that were changed in both, or changed in one and deleted in
            the other.
        texts: Notes that would have been lost; they are among the earlier wordings.
        choices: Measures, own side effects and settings that are new or different.
        drafts: What was typed in the other journal and never saved.
        damaged: Rows of the other journal that are not what was written; left out.
        steps: How many rows were written.
    """

    added: int = 0
    changed: int = 0
    deleted: int = 0
    conflicts: int = 0
    texts: int = 0
    choices: int = 0
    drafts: int = 0
    damaged: int = 0
    steps: int = 0

    @property
    def changed_nothing(self) -> bool:
        """Whether the journal held all of it already."""
        return self.steps == 0


def counted(steps: Iterable[Step], **more: int) -> Merged:
    """Count what steps do, beside what was counted on the way."""
    every = tuple(steps)
    entries = [step for step in every if step.table in ENTRIES]
    before = {step.row["id"]: _is_there(step.before) for step in entries}
    after = {step.row["id"]: _is_there(step.row) for step in entries}
    added = {key for key in after if after[key] and not before[key]}
    deleted = {key for key in after if before[key] and not after[key]}
    gone = {key for key in after if not after[key]}
    return Merged(
        added=len(added),
        changed=len(_touched(every) - added - gone),
        deleted=len(deleted),
        choices=sum(step.table in _CHOICES and step.shows for step in every),
        drafts=sum(step.table == DRAFTS for step in every),
        steps=len(every),
        **more,
    )


def _touched(steps: Iterable[Step]) -> set[str]:
    """Return the ids of the entries of which something is different."""
    seen = [step for step in steps if step.shows]
    own = {step.row["id"] for step in seen if step.table in ENTRIES}
    owners = {step.row.get(name) for step in seen for name in ("check_in_id", "session_id")}
    return own | {owner for owner in owners if owner is not None}


def _is_there(row: dict[str, Any] | None) -> bool:
    return row is not None and not row["deleted"]
