"""What a person chose for the page, and what of the journal goes with it."""

from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from journal.domain.contents import Contents
from journal.domain.own_words import OwnWords
from journal.domain.periods import Period
from journal.domain.spans import Span

Note = tuple[date, str]
Paper = Literal["a4", "us-letter"]


@dataclass(frozen=True, slots=True)
class ProfileOptions:
    """What a person chose for the page.

    Attributes:
        paper: Its format.
        name: Name or initials; nothing when empty.
        notes: Days and notes for a further page; None for no such page.
        words: What the person says, under the header.
        since_last_visit: The period reaches back to the last visit, and the page says so.
        day_table: A further page lists every day.
        attachment: The day table as CSV in UTF-8, to be put into the file; None for none.
    """

    paper: Paper = "a4"
    name: str = ""
    notes: tuple[Note, ...] | None = None
    words: OwnWords = field(default_factory=OwnWords)
    since_last_visit: bool = False
    day_table: bool = False
    attachment: bytes | None = None


def notes_of(contents: Contents, period: Period) -> tuple[Note, ...]:
    """Return the notes of a period by day, those of check-ins before those of sessions."""
    notes = [(c.day, c.note) for c in contents.check_ins]
    notes += [(s.day, s.note) for s in contents.sessions if s.took_place]
    wanted = (note for note in notes if note[0] in period and note[1].strip())
    return tuple(sorted(wanted, key=lambda note: note[0]))


def is_since_last_visit(contents: Contents, period: Period) -> bool:
    """Say whether a period begins with the last visit before its end."""
    visits = contents.settings.visits
    return Span.SINCE_LAST_VISIT.period(period.last, None, visits) == period
