"""Whom to call: numbers that are shown when somebody needs help now."""

from dataclasses import dataclass

from journal.domain.notes import legible
from journal.errors import InvalidEntryError


@dataclass(frozen=True, slots=True)
class HelpLine:
    """One way to reach help.

    Attributes:
        name: Who answers.
        contact: Number to call, or what to do.
        where: Country or place it is meant for.

    Raises:
        InvalidEntryError: name or contact is missing.
    """

    name: str
    contact: str
    where: str = ""

    def __post_init__(self) -> None:
        for name in ("name", "contact", "where"):
            object.__setattr__(self, name, legible(getattr(self, name)))
        if not (self.name.strip() and self.contact.strip()):
            raise InvalidEntryError(
                "A help line needs a name and a number, but has “{name}” and “{contact}”.",
                "Fill in both, or take the line out.",
                name=self.name,
                contact=self.contact,
            )
