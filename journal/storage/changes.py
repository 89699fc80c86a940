"""What a save did."""

from typing import NamedTuple

from journal.domain.records import Record


class Change(NamedTuple):
    """What one save did, so that it can be told and taken back.

    Attributes:
        before: Each record as it was; None where it is new.
        after: The same records as they are now; None where it was deleted.
    """

    before: tuple[Record | None, ...]
    after: tuple[Record | None, ...]
