"""Treatment sessions."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import Enum
from typing import NamedTuple, Self

from journal.domain.choices import chosen
from journal.domain.days import require_offset
from journal.domain.identities import new_id
from journal.domain.notes import legible
from journal.domain.readings import Reading
from journal.domain.side_effects import SideEffect, refuse_doubles
from journal.errors import InvalidEntryError

MAX_DOSE_MG = 2000.0
"""Catches typing slips such as 5000 for 50.00. It is not a clinical limit."""

MAX_WEIGHT_KG = 500.0
"""Catches typing slips."""

LONGEST_SESSION = timedelta(days=7)
"""Catches a wrong date in "normal again"."""


class Route(Enum):
    """How it was given. A dose means little without it."""

    IV = "iv"
    IM = "im"
    SC = "sc"
    SUBLINGUAL = "sublingual"
    BUCCAL = "buccal"
    INTRANASAL = "intranasal"
    ORAL = "oral"
    OTHER = "other"

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a route from its word.

        Raises:
            InvalidEntryError: there is no such route.
        """
        return chosen(text, cls, lambda route: route.value, "There is no route “{text}”.")


class Status(Enum):
    """Whether it took place."""

    PLANNED = "planned"
    DONE = "done"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Session:
    """One treatment session.

    Attributes:
        started_at: When it began or is to begin, with UTC offset.
        route: How it was given, or None where that was not said.
        dose_mg: Total dose in milligrams, if known.
        product: What was given, in the person's words.
        weight_kg: Body weight that day in kilograms, if known.
        status: Planned, done or cancelled.
        setting: Where and with whom, in the person's words.
        with_therapy: Whether talking therapy was part of it, or None.
        intention: What the person wanted from it.
        preparation: What the person did beforehand.
        strongest_at: When it was felt most, with UTC offset, if known.
        normal_again_at: When the person felt normal again, with UTC offset, if known.
        readings: At most one per moment.
        side_effects: At most one per vocabulary item and phase.
        note: Free text.
        id: Stable identity.
        rev: How often it was saved; 0 while it is not in a journal.

    Raises:
        InvalidEntryError: a time without offset, or a value that cannot be right.
    """

    started_at: datetime
    route: Route | None = None
    dose_mg: float | None = None
    product: str = ""
    weight_kg: float | None = None
    status: Status = Status.DONE
    setting: str = ""
    with_therapy: bool | None = None
    intention: str = ""
    preparation: str = ""
    strongest_at: datetime | None = None
    normal_again_at: datetime | None = None
    readings: tuple[Reading, ...] = ()
    side_effects: tuple[SideEffect, ...] = ()
    note: str = ""
    id: str = field(default_factory=new_id)
    rev: int = 0

    def __post_init__(self) -> None:
        require_offset(self.started_at)
        for name in ("product", "setting", "intention", "preparation", "note"):
            object.__setattr__(self, name, legible(getattr(self, name)))
        _refuse_amount(self.dose_mg, "A dose of {value:g} mg cannot be right.", MAX_DOSE_MG)
        _refuse_amount(self.weight_kg, "A weight of {value:g} kg cannot be right.", MAX_WEIGHT_KG)
        self._refuse_time(self.strongest_at)
        self._refuse_time(self.normal_again_at)
        moments = [reading.moment for reading in self.readings]
        if len(set(moments)) < len(moments):
            raise InvalidEntryError(
                "The reading {moment} is given twice.",
                "Keep one reading for each moment.",
                moment=max(moments, key=moments.count).words,
            )
        refuse_doubles(self.side_effects)

    @property
    def day(self) -> date:
        """The calendar day on which it began, where the person was."""
        return self.started_at.date()

    @property
    def took_place(self) -> bool:
        """Whether it is neither still planned nor cancelled."""
        return self.status is Status.DONE

    @property
    def mg_per_kg(self) -> float | None:
        """Dose per body weight in mg/kg, or None when one of the two is unknown."""
        if self.dose_mg is None or self.weight_kg is None:
            return None
        return self.dose_mg / self.weight_kg

    @property
    def time_to_normal(self) -> timedelta | None:
        """From the start until the person felt normal again, if known."""
        return None if self.normal_again_at is None else self.normal_again_at - self.started_at

    @property
    def asks_for_help(self) -> bool:
        """Whether the help panel belongs on the screen once this is saved."""
        return any(effect.asks_for_help for effect in self.side_effects)

    def _refuse_time(self, instant: datetime | None) -> None:
        if instant is None:
            return
        require_offset(instant)
        if not timedelta(0) <= instant - self.started_at <= LONGEST_SESSION:
            raise InvalidEntryError(
                "{instant} does not fit a session that started {started}.",
                "Enter a time after the start, at most a week later.",
                instant=instant,
                started=self.started_at,
            )


class NumberedSession(NamedTuple):
    """A session that took place, with its number in the series, counted from 1."""

    number: int
    session: Session


@dataclass(frozen=True, slots=True)
class SessionRun:
    """Sessions that follow one another, somewhere in the series.

    Attributes:
        sessions: Oldest first, whatever their status.
        earlier: How many took place before the first of them.
    """

    sessions: tuple[Session, ...]
    earlier: int = 0


def numbered(sessions: Iterable[Session], earlier: int = 0) -> tuple[NumberedSession, ...]:
    """Number the sessions that took place, oldest first; others have no number.

    Args:
        sessions: All sessions, or a run of them.
        earlier: How many took place before the first of these.
    """
    done = sorted((s for s in sessions if s.took_place), key=lambda s: s.started_at)
    return tuple(NumberedSession(n, session) for n, session in enumerate(done, start=earlier + 1))


def _refuse_amount(value: float | None, problem: str, largest: float) -> None:
    if value is not None and not 0 < value <= largest:
        raise InvalidEntryError(
            problem,
            "Enter a number above 0 and at most {largest:g}, or leave it empty.",
            value=value,
            largest=largest,
        )
