"""From typed answers to a session.

What was not touched keeps its exact value, with seconds and time zone. A time of day
that was typed belongs to the day that makes sense beside the start.
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QLocale

from journal.domain.days import refuse_future
from journal.domain.readings import Moment, Reading
from journal.domain.sessions import Session
from journal.domain.side_effects import Phase, SideEffect, refuse_without_severity
from journal.errors import InvalidEntryError
from journal.ui.dates import moment_there
from journal.ui.sessions.answers import ReadingAnswers, SessionAnswers
from journal.ui.sessions.typed_values import (
    EXAMPLE,
    read_number,
    read_time,
    read_whole_number,
    shown_time,
)

T = TypeVar("T")

_DAY = timedelta(days=1)
_PHASES = (None, *Phase)
_AS_THEY_ARE = (
    "status",
    "product",
    "route",
    "setting",
    "with_therapy",
    "intention",
    "preparation",
    "note",
)


class RefusedAnswerError(InvalidEntryError):
    """An answer that cannot be right.

    Args:
        field: Name of the answer; for a reading the word for its moment.
        error: What is wrong with it.
    """

    def __init__(self, field: str, error: InvalidEntryError) -> None:
        values = {name: _as_shown(value) for name, value in error.values.items()}
        super().__init__(error.problem_template, error.remedy_template, **values)
        self.field = field


class SessionReader:
    """Reads the answers about one session.

    Args:
        answers: What was typed.
        base: The session it is about, which keeps its identity.
        locale: Tells a decimal comma from a point.
    """

    def __init__(self, answers: SessionAnswers, base: Session, locale: QLocale) -> None:
        self._answers = answers
        self._base = base
        self._locale = locale

    def session(self, now: datetime) -> Session:
        """Return the session that the answers describe.

        Args:
            now: What is reported as done cannot be later.

        Raises:
            RefusedAnswerError: an answer cannot be right.
        """
        started_at = _tried("started_at", self.started_at)
        session = Session(started_at, id=self._base.id, rev=self._base.rev)
        for name, value in self._values().items():
            read = _tried(name, value)
            session = _tried(name, partial(replace, session, **{name: read}))
        if session.took_place:
            _refuse_future(session, now)
        return session

    def started_at(self) -> datetime:
        """Return when it began.

        Raises:
            InvalidEntryError: there is no such time, or none was typed.
        """
        base, clock = self._base.started_at, read_time(self._answers.started_at)
        if clock is None:
            raise InvalidEntryError(
                "The session has no start.",
                "Enter when it began or is to begin, for example {example}.",
                example=shown_time(EXAMPLE),
            )
        typed = datetime.combine(self._answers.day, clock)
        return base if typed == _minute(base) else _local(typed, base)

    def normal_again_at(self) -> datetime | None:
        """Return the first such time after the start.

        Raises:
            InvalidEntryError: there is no such time.
        """
        clock = read_time(self._answers.normal_again_at)
        if clock is None:
            return None
        start, known = self.started_at(), self._base.normal_again_at
        earliest = _minute(start)
        if known is not None and _minute(known).time() == clock:
            earliest += timedelta(days=(_minute(known) - _minute(self._base.started_at)).days)
        typed = datetime.combine(earliest.date(), clock)
        once_more = typed.replace(fold=1)  # the hour that comes twice on a night in autumn
        ways = [self._exact(way, start, known) for way in (typed, once_more, typed + _DAY)]
        return next((at for at in ways if at >= start.replace(second=0, microsecond=0)), ways[-1])

    def mg_per_kg(self) -> float | None:
        """Return the dose per body weight, or None while one of the two cannot be read."""
        with suppress(InvalidEntryError):
            return Session(
                self._base.started_at, dose_mg=self._dose_mg(), weight_kg=self._weight_kg()
            ).mg_per_kg
        return None

    def time_to_normal(self) -> timedelta | None:
        """Return how long it took, or None while one of the two times cannot be read."""
        with suppress(InvalidEntryError):
            return Session(self.started_at(), normal_again_at=self.normal_again_at()).time_to_normal
        return None

    def time_since_start(self, now: datetime) -> timedelta | None:
        """Return how long ago it began, or None while that cannot be read."""
        with suppress(InvalidEntryError):
            return now - self.started_at()
        return None

    def readings(self) -> list[Reading]:
        """Return the readings that can be read so far; their times are left out."""
        found = []
        for moment, texts in zip(Moment, self._answers.readings, strict=True):
            with suppress(InvalidEntryError):
                found.append(self._reading(moment, texts._replace(taken_at="")))
        return found

    def _values(self) -> dict[str, Callable[[], Any]]:
        values: dict[str, Callable[[], Any]] = {
            "dose_mg": self._dose_mg,
            "weight_kg": self._weight_kg,
            "strongest_at": lambda: self._near(self._answers.strongest_at, self._base.strongest_at),
            "normal_again_at": self.normal_again_at,
            "side_effects": self._side_effects,
            "readings": self._readings,
        }
        for name in _AS_THEY_ARE:
            values[name] = partial(getattr, self._answers, name)
        return values

    def _dose_mg(self) -> float | None:
        return read_number(self._answers.dose_mg, self._locale, "mg")

    def _weight_kg(self) -> float | None:
        return read_number(self._answers.weight_kg, self._locale, "kg")

    def _side_effects(self) -> tuple[SideEffect, ...]:
        refuse_without_severity([w for _, words in self._answers.own_words for w in words])
        effects = self._answers.side_effects
        return tuple(sorted(effects, key=lambda e: (_PHASES.index(e.phase), e.kind.id)))

    def _readings(self) -> tuple[Reading, ...]:
        typed = zip(Moment, self._answers.readings, strict=True)
        return tuple(
            _tried(moment.value, partial(self._reading, moment, texts))
            for moment, texts in typed
            if any(text.strip() for text in texts)
        )

    def _reading(self, moment: Moment, typed: ReadingAnswers) -> Reading:
        known = next((r for r in self._base.readings if r.moment is moment), None)
        return Reading(
            moment,
            read_whole_number(typed.systolic),
            read_whole_number(typed.diastolic),
            read_whole_number(typed.pulse),
            self._near(typed.taken_at, known.taken_at if known else None),
        )

    def _near(self, text: str, known: datetime | None) -> datetime | None:
        """Return the time of day nearest to the start, before or after it."""
        clock = read_time(text)
        if clock is None:
            return None
        start = self.started_at()
        there = _minute(start)
        typed = datetime.combine(there.date(), clock)
        days = (typed - _DAY, typed, typed + _DAY)
        return self._exact(min(days, key=lambda at: abs(at - there)), start, known)

    def _exact(self, typed: datetime, start: datetime, known: datetime | None) -> datetime:
        """Return the instant that a typed minute stands for."""
        if known is not None and typed == _minute(known):
            return known
        return start if typed == _minute(start) else _local(typed, start)


def _refuse_future(session: Session, now: datetime) -> None:
    if session.started_at > now:
        future = InvalidEntryError(
            "{instant} lies in the future.",
            "Enter a time that has passed, or choose Planned.",
            instant=session.started_at,
        )
        raise RefusedAnswerError("started_at", future)
    for name in ("strongest_at", "normal_again_at"):
        instant = getattr(session, name)
        if instant is not None:
            _tried(name, partial(refuse_future, instant, now))


def _as_shown(value: object) -> object:
    return moment_there(value) if isinstance(value, datetime) else value


def _minute(instant: datetime) -> datetime:
    """Return an instant as the clock on the wall showed it."""
    return instant.replace(second=0, microsecond=0, tzinfo=None)


def _local(typed: datetime, like: datetime) -> datetime:
    """Give a time of day its offset: the local one, or that of a journey it belongs to."""
    at_home = like.replace(tzinfo=None).astimezone().utcoffset() == like.utcoffset()
    return typed.astimezone() if at_home else typed.replace(tzinfo=like.tzinfo)


def _tried(field: str, read: Callable[[], T]) -> T:
    try:
        return read()
    except RefusedAnswerError:
        raise
    except InvalidEntryError as error:
        raise RefusedAnswerError(field, error) from error
