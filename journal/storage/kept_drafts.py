"""What was typed and not saved yet, as a journal keeps it."""

from os import urandom
from typing import Any, NamedTuple, Self

Draft = dict[str, Any]
"""What a form holds, as JSON can hold it."""

_BESIDE = " #"
"""Stands in an id between the name and what tells two drafts of that name apart."""


class KeptDraft(NamedTuple):
    """A draft as this window last wrote or found it.

    Attributes:
        id: Never used again, once the draft is dropped.
        rev: How often it was written.
        typed: What the form held.
    """

    id: str
    rev: int
    typed: Draft

    @classmethod
    def begun(cls, name: str, typed: Draft) -> Self:
        """Return a draft that is not in the journal yet, beside all others of its name."""
        return cls(f"{name}{_BESIDE}{urandom(8).hex()}", 0, typed)

    def id_beside(self, mark: str) -> str:
        """Return the id of a draft of the same name that is told apart by a mark."""
        return f"{self.name}{_BESIDE}{mark}"

    @property
    def name(self) -> str:
        """What it is a draft of."""
        return self.id.rpartition(_BESIDE)[0] or self.id
