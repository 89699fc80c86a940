"""Side effects: a fixed vocabulary, a severity, and when it was felt."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, IntEnum
from typing import Self

from journal.domain.choices import chosen
from journal.domain.days import require_offset
from journal.domain.notes import legible
from journal.errors import InvalidEntryError

SUICIDAL_THOUGHTS = "suicidal_thoughts"
"""Id of the item that leaves the journal only with a tick of its own."""

OFTEN_FELT = ("dissociation", "nausea", "dizziness", "headache", "drowsiness")
"""Ids of those reported most often."""

_LONGEST_ID = 80
_ID = re.compile(rf"[^\W\d_]\w{{0,{_LONGEST_ID - 1}}}")


class Severity(IntEnum):
    """How bad it was. NONE says that it was looked for and not there."""

    NONE = 0
    MILD = 1
    MODERATE = 2
    SEVERE = 3

    @property
    def word(self) -> str:
        """The word for it in files and on the command line."""
        return self.name.lower()

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a severity from its word.

        Raises:
            InvalidEntryError: there is no such severity.
        """
        return chosen(text, cls, lambda one: one.word, "There is no severity “{text}”.")


class Phase(Enum):
    """When, counted from a session, a side effect was felt."""

    DURING = "during"
    SAME_DAY = "same_day"
    NEXT_DAY = "next_day"
    LATER = "later"


class Attention(Enum):
    """What a side effect asks for beyond being written down."""

    RECORD = "record"
    TELL_PROVIDER = "tell_provider"
    """Always worth a line to the provider."""
    TELL_IF_SEVERE = "tell_if_severe"
    TELL_IF_LASTING = "tell_if_lasting"
    """Worth a line when it is severe or still there on the next day."""
    HELP = "help"
    """Show where help is, at once."""


@dataclass(frozen=True, slots=True)
class SideEffectKind:
    """One item of the vocabulary.

    Attributes:
        id: Word that names it in files.
        name: Plain name, as the person would say it.
        short_name: A word or two for a button.
        also_covers: What else belongs under it.
        attention: What it asks for beyond being written down.
        optional: Rarer; offered only after the others.
        own: Added by the person, not packed with the program.
        rev: How often it was saved; 0 for what is packed with the program.

    Raises:
        InvalidEntryError: an id that files cannot carry, or no name.
    """

    id: str
    name: str
    short_name: str = ""
    also_covers: str = ""
    attention: Attention = Attention.RECORD
    optional: bool = False
    own: bool = False
    rev: int = 0

    def __post_init__(self) -> None:
        object.__setattr__(self, "name", legible(self.name))
        if not _ID.fullmatch(self.id) or not self.name.strip():
            raise InvalidEntryError(
                "A side effect cannot be called “{name}”.",
                "Use a name with at least one letter or digit.",
                name=self.name,
            )

    @classmethod
    def named(cls, name: str) -> Self:
        """Return a person's own item, with an id made from its name.

        Raises:
            InvalidEntryError: the name holds no letter or digit.
        """
        words = re.findall(r"[^\W_]+", name.lower())
        own_id = f"own_{'_'.join(words)}"[:_LONGEST_ID] if words else ""
        return cls(id=own_id, name=name.strip(), own=True)

    @property
    def label(self) -> str:
        """The name for a button or a column."""
        return self.short_name or self.name


@dataclass(frozen=True, slots=True)
class SideEffect:
    """What a person said about one side effect.

    Attributes:
        kind: Which one.
        severity: How bad; NONE says that it was not there.
        phase: When it was felt, or None where that was not said.
        started_at: When it began, with UTC offset, if known.
        ended_at: When it was gone, with UTC offset, if known.

    Raises:
        InvalidEntryError: a time without offset, or an end before the start.
    """

    kind: SideEffectKind
    severity: Severity
    phase: Phase | None = None
    started_at: datetime | None = None
    ended_at: datetime | None = None

    def __post_init__(self) -> None:
        for instant in (self.started_at, self.ended_at):
            if instant is not None:
                require_offset(instant)
        if self.started_at and self.ended_at and self.ended_at < self.started_at:
            raise InvalidEntryError(
                "{name} cannot have ended at {ended}, before it started.",
                "Enter an end that comes after {started}.",
                name=self.kind.name,
                started=self.started_at,
                ended=self.ended_at,
            )

    @property
    def asks_to_tell_provider(self) -> bool:
        """Whether this belongs under what the provider should be told first."""
        if self.severity is Severity.NONE:
            return False
        lasting = self.phase in {Phase.NEXT_DAY, Phase.LATER}
        severe = self.severity is Severity.SEVERE
        match self.kind.attention:
            case Attention.TELL_PROVIDER | Attention.HELP:
                return True
            case Attention.TELL_IF_SEVERE:
                return severe
            case Attention.TELL_IF_LASTING:
                return severe or lasting
            case Attention.RECORD:
                return False

    @property
    def asks_for_help(self) -> bool:
        """Whether the help panel belongs on the screen once this is saved."""
        return self.kind.attention is Attention.HELP and self.severity > Severity.NONE


def refuse_doubles(side_effects: tuple[SideEffect, ...]) -> None:
    """Refuse the same side effect said twice of one phase.

    Raises:
        InvalidEntryError: it stands there twice.
    """
    seen: set[tuple[str, Phase | None]] = set()
    for effect in side_effects:
        key = (effect.kind.id, effect.phase)
        if key in seen:
            raise InvalidEntryError(
                "{name} is given twice.", "Give it once, with one severity.", name=effect.kind.name
            )
        seen.add(key)


def refuse_without_severity(names: Sequence[str]) -> None:
    """Refuse side effects of which nobody said yet how bad they were.

    Raises:
        InvalidEntryError: there is one.
    """
    if names:
        raise InvalidEntryError(
            "How strong “{name}” was is not said yet.",
            "Press More to say it, or to leave it out.",
            name=names[0],
        )
