"""Days to draw."""

from datetime import date, datetime, timedelta

from journal.analysis.summary import Summary, summarize
from journal.demo import demo_records
from journal.domain.check_ins import CheckIn, Rating
from journal.domain.contents import Contents
from journal.domain.library import core_measures, side_effect_kind
from journal.domain.measures import Measure
from journal.domain.periods import Period
from journal.domain.sessions import Session, Status
from journal.domain.settings import Settings
from journal.domain.side_effects import Severity, SideEffect

LAST_DAY = date(2026, 3, 1)
NOW = datetime.fromisoformat("2026-03-01T21:00+01:00")
_, MOOD, ANXIETY = core_measures()


def rated(measure: Measure, days_ago: int, value: float, *, later: bool = False) -> CheckIn:
    day = LAST_DAY - timedelta(days=days_ago)
    recorded_at = NOW - timedelta(days=days_ago - later)
    return CheckIn(day, recorded_at, recorded_at.date(), (Rating(measure, value),))


def session(days_ago: int, status: Status = Status.DONE) -> Session:
    return Session(NOW - timedelta(days=days_ago), status=status)


def summary_of(
    *records: CheckIn | Session, days: int = 28, measures: tuple[Measure, ...] = (MOOD,)
) -> Summary:
    check_ins = tuple(record for record in records if isinstance(record, CheckIn))
    sessions = tuple(record for record in records if isinstance(record, Session))
    contents = Contents(measures, (), check_ins, sessions, Settings())
    return summarize(Period.ending(LAST_DAY, days=days), contents)


def felt(days_ago: int, kind_id: str, severity: Severity = Severity.MILD) -> CheckIn:
    day, at = LAST_DAY - timedelta(days=days_ago), NOW - timedelta(days=days_ago)
    effect = SideEffect(side_effect_kind(kind_id), severity)
    return CheckIn(day, at, day, side_effects=(effect,))


def demo_summary(days: int) -> Summary:
    records = demo_records(LAST_DAY, days=days)
    made = [record for record in records if isinstance(record, CheckIn | Session)]
    return summary_of(*made, days=days, measures=core_measures())
