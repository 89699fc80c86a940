"""The three lines a person brings to an appointment, in their own words."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, Self

from journal.domain.notes import legible

DRAFT = "summary"
"""The name under which what is typed for the page is kept in the journal."""


@dataclass(frozen=True, slots=True)
class OwnWords:
    """What stands on top of the page; a line left empty is not there.

    Attributes:
        what_changed: Since the last appointment.
        what_i_noticed: About the time after sessions, or anything else.
        what_i_ask: Of the provider.
    """

    what_changed: str = ""
    what_i_noticed: str = ""
    what_i_ask: str = ""

    def __post_init__(self) -> None:
        for name, text in asdict(self).items():
            object.__setattr__(self, name, legible(text))

    @classmethod
    def from_plain(cls, plain: Mapping[str, Any] | None) -> Self:
        """Return the lines as they were typed; what is no text was not typed."""
        kept = {name: (plain or {}).get(name) for name in cls.__dataclass_fields__}
        return cls(**{name: text for name, text in kept.items() if isinstance(text, str)})

    def as_plain(self) -> dict[str, str]:
        """Return the lines as JSON can hold them."""
        return asdict(self)
