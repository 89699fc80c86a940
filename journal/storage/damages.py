"""What is damaged in a journal, row by row."""

from typing import NamedTuple


class Damage(NamedTuple):
    """A row that holds what the program cannot have written.

    Attributes:
        table: Where it stands.
        id: Which row.
    """

    table: str
    id: str
