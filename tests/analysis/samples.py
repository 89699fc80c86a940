"""Check-ins and sessions of March 2026, made from as little as possible."""

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta, timezone

from journal.domain import library
from journal.domain.check_ins import CheckIn, Rating
from journal.domain.contents import Contents
from journal.domain.measures import Measure
from journal.domain.periods import Period
from journal.domain.sessions import Session, Status
from journal.domain.settings import Settings
from journal.domain.side_effects import Phase, Severity, SideEffect

ATTENTION, MOOD, ANXIETY = library.core_measures()
NAUSEA = library.side_effect_kind("nausea")
DISSOCIATION = library.side_effect_kind("dissociation")
ZONE = timezone(timedelta(hours=1))
MARCH = Period(date(2026, 3, 1), date(2026, 3, 31))


def march(day: int) -> date:
    """Return a day of March; 0 is the last of February."""
    return date(2026, 3, 1) + timedelta(days=day - 1)


def rated(
    day: int, value: float | None, *, later: bool = False, measure: Measure = MOOD
) -> CheckIn:
    """Return a check-in about a day, recorded in its evening or two days later."""
    on = march(day + 2 if later else day)
    recorded_at = datetime.combine(on, time(21), ZONE)
    return CheckIn(march(day), recorded_at, on, (Rating(measure, value),), note="quiet")


def ratings(values: Mapping[int, float]) -> list[CheckIn]:
    """Return a check-in for each day of March with a value."""
    return [rated(day, value) for day, value in values.items()]


def felt(day: int, *effects: SideEffect) -> CheckIn:
    """Return a check-in that tells of side effects only."""
    recorded_at = datetime.combine(march(day), time(21), ZONE)
    return CheckIn(march(day), recorded_at, march(day), side_effects=effects)


def session(day: int, *effects: SideEffect, status: Status = Status.DONE) -> Session:
    """Return a session at ten o'clock."""
    started_at = datetime.combine(march(day), time(10), ZONE)
    return Session(started_at, status=status, side_effects=effects)


def nausea(severity: Severity = Severity.MILD, phase: Phase | None = None) -> SideEffect:
    return SideEffect(NAUSEA, severity, phase)


def contents(
    check_ins: list[CheckIn] | None = None,
    sessions: list[Session] | None = None,
    measures: tuple[Measure, ...] = (MOOD,),
) -> Contents:
    """Return a journal that holds these."""
    kinds = library.side_effect_kinds()
    return Contents(measures, kinds, tuple(check_ins or ()), tuple(sessions or ()), Settings())
