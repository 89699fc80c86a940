"""What a save did."""

from dataclasses import dataclass

from journal.domain.records import Record


@dataclass(frozen=True, slots=True)
class Change:
    """What one save did, so that it can be told and taken back.

    Attributes:
        before: Each record as it was; None where it is new.
        after: The same records as they are now; None where it was deleted.
    """

    before: tuple[Record | None, ...]
    after: tuple[Record | None, ...]
