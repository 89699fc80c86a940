"""A made-up journal to look at and to try things on.

Nobody's data: the numbers come from a small model and a seed, shaped like a course of
treatment so that every chart has something to show. They say nothing about what one does.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone
from math import exp
from random import Random

from journal.domain import library
from journal.domain.check_ins import CheckIn, Rating
from journal.domain.measures import Measure
from journal.domain.readings import Moment, Reading
from journal.domain.records import Record
from journal.domain.sessions import Route, Session, Status
from journal.domain.side_effects import Phase, Severity, SideEffect
from journal.errors import InvalidEntryError
from journal.language import QT_TRANSLATE_NOOP, translate

MOST_DAYS = 7305
"""Twenty years."""

ZONE = timezone(timedelta(hours=1))
CLINIC_HOURS, EVENING_HOURS = (9, 14), (18, 22)

BASELINE_DAYS = 28
COURSE = (0, 3, 7, 10, 14, 17)
"""Days of the dense course, counted from its first session: six, twice a week."""
BOOSTER_DAYS = (18, 35)
"""Shortest and longest pause before a later session."""

START_SHARE = 0.36
"""Where ratings start, as a share of the way from the worse end to the better one."""
LIFT_SHARE = 0.34
FADES_OVER_DAYS = 9.0
NOISE_SHARE, NOISE_CARRIED_OVER = 0.085, 0.5

MISSED, FILLED_IN_LATER, SKIPPED = 0.08, 0.05, 0.08
LONG_GAP_EVERY, LONG_GAP_DAYS = 150, 7

DURING = {"dissociation": 0.95, "nausea": 0.6, "dizziness": 0.7}
"""Side effects of a first session and how likely each is."""
FADES_BY_SESSION = 0.87

NOTES = (
    QT_TRANSLATE_NOOP("demo", "Quiet day."),
    QT_TRANSLATE_NOOP("demo", "Long day at work."),
    QT_TRANSLATE_NOOP("demo", "Walked to the park and back."),
    QT_TRANSLATE_NOOP("demo", "Rain all day, stayed in."),
    QT_TRANSLATE_NOOP("demo", "Woke up twice at night."),
)


@dataclass(frozen=True, slots=True)
class _Course:
    """When things happen: first and last day, sessions so far, and the next one."""

    first: date
    last: date
    sessions: tuple[date, ...]
    planned: date


def demo_records(last_day: date, days: int = 120, seed: int = 1) -> list[Record]:
    """Make up the check-ins and sessions of a journal, the same for the same arguments.

    Args:
        last_day: Last day with an entry; a session is planned after it.
        days: Days from the first entry to the last.
        seed: Another number gives another journal.

    Raises:
        InvalidEntryError: fewer than 1 day, more than 7305, or more than the calendar has.
    """
    if not 1 <= days <= MOST_DAYS or last_day.toordinal() < days:
        raise InvalidEntryError(
            "A made-up journal that ends on {last} cannot have {days} days.",
            "Choose 1 to {most} days.",
            last=last_day.isoformat(),
            days=days,
            most=MOST_DAYS,
        )
    random = Random(seed)  # noqa: S311 - no secret
    course = _course(random, last_day - timedelta(days=days - 1), last_day)
    sessions = [_session(random, number, day) for number, day in enumerate(course.sessions)]
    return [*_check_ins(random, course), *sessions, _planned(random, course.planned)]


def _course(random: Random, first: date, last: date) -> _Course:
    start = min(BASELINE_DAYS, (last - first).days // 4)
    days = [first + timedelta(days=start + day) for day in COURSE]
    while days[-1] <= last:
        days.append(days[-1] + timedelta(days=random.randint(*BOOSTER_DAYS)))
    done = tuple(day for day in days if day <= last)
    return _Course(first, last, done, max(days[len(done)], last + timedelta(days=2)))


def _check_ins(random: Random, course: _Course) -> Iterable[CheckIn]:
    away = _days_away(random, course)
    shares = {measure: _Shares(random, course) for measure in library.core_measures()}
    for n in range((course.last - course.first).days + 1):
        day = course.first + timedelta(days=n)
        ratings = [Rating(m, _on_scale(m, share.next(day))) for m, share in shares.items()]
        delay = _delay(random, day, course)
        if delay is not None and day not in away:
            yield _check_in(random, course, day, delay, ratings)


def _days_away(random: Random, course: _Course) -> set[date]:
    """Return the days of a few longer gaps, never the first or the last day."""
    days = (course.last - course.first).days
    return {
        course.first + timedelta(days=start + n)
        for start in range(days * 3 // 5, days - LONG_GAP_DAYS, LONG_GAP_EVERY)
        for n in range(1, random.randint(5, LONG_GAP_DAYS))
    }


def _delay(random: Random, day: date, course: _Course) -> int | None:
    """Return how many days late a day was filled in; None when it was missed."""
    chance, delay = random.random(), random.randint(1, 3)
    if day in {course.first, course.last}:
        return 0
    if chance < MISSED:
        return None
    late = chance < MISSED + FILLED_IN_LATER
    return delay if late and day + timedelta(days=delay) <= course.last else 0


class _Shares:
    """Where the ratings of one measure stand, day by day, from worst (0) to best (1)."""

    def __init__(self, random: Random, course: _Course) -> None:
        self._random = random
        self._sessions = frozenset(course.sessions)
        self._lift = 0.0
        self._noise = 0.0
        self._start = START_SHARE + random.uniform(-0.04, 0.04)

    def next(self, day: date) -> float:
        """Return the share of the next day."""
        fresh = self._random.gauss(0, NOISE_SHARE)
        self._noise = NOISE_CARRIED_OVER * self._noise + fresh
        if day - timedelta(days=1) in self._sessions:
            self._lift += (1 - self._lift) * self._random.uniform(0.2, 0.8)
        else:
            self._lift *= exp(-1 / FADES_OVER_DAYS)
        return min(1.0, max(0.0, self._start + LIFT_SHARE * self._lift + self._noise))


def _on_scale(measure: Measure, share: float) -> float:
    """Return the value of a scale nearest to a share of the way from worse to better."""
    steps = round((measure.maximum - measure.minimum) / measure.step)
    better = share if measure.higher_is_better else 1 - share
    return measure.minimum + round(better * steps) * measure.step


def _check_in(
    random: Random, course: _Course, day: date, delay: int, ratings: list[Rating]
) -> CheckIn:
    if _happens(random, SKIPPED):
        skipped = random.randrange(len(ratings))
        ratings[skipped] = Rating(ratings[skipped].measure, None)
    headache = _headache(random, course, day)
    recorded_at = _some_time(random, day + timedelta(days=delay), EVENING_HOURS)
    return CheckIn(
        day=day,
        recorded_at=recorded_at,
        recorded_on=recorded_at.date(),
        ratings=tuple(ratings),
        side_effects=headache,
        all_clear=not headache and day not in course.sessions and _happens(random, 0.3),
        note=translate("demo", random.choice(NOTES)) if _happens(random, 0.12) else "",
        id=_id(random),
    )


def _headache(random: Random, course: _Course, day: date) -> tuple[SideEffect, ...]:
    before = day - timedelta(days=1)
    if before not in course.sessions:
        return ()
    if not _happens(random, 0.5 * FADES_BY_SESSION ** course.sessions.index(before)):
        return ()
    severity = random.choice((Severity.MILD, Severity.MILD, Severity.MODERATE))
    return (SideEffect(library.side_effect_kind("headache"), severity, Phase.NEXT_DAY),)


def _session(random: Random, number: int, day: date) -> Session:
    started_at = _some_time(random, day, CLINIC_HOURS)
    strongest_at = started_at + timedelta(minutes=random.randrange(20, 45, 5))
    weight_kg = 72.0 + random.randint(-3, 3) / 2
    return Session(
        started_at=started_at,
        route=Route.IV,
        dose_mg=round(weight_kg / 2),
        product=translate("demo", "ketamine"),
        weight_kg=weight_kg,
        setting=translate("demo", "clinic"),
        with_therapy=number % 3 == 0,
        strongest_at=strongest_at,
        normal_again_at=strongest_at + timedelta(minutes=random.randrange(45, 95, 5)),
        readings=_readings(random, started_at),
        side_effects=_during(random, number),
        id=_id(random),
    )


def _readings(random: Random, started_at: datetime) -> tuple[Reading, ...]:
    plan = ((Moment.BEFORE, -10, 0), (Moment.DURING, 40, 20), (Moment.END, 100, 5))
    return tuple(
        Reading(
            moment,
            systolic=118 + rise + random.randint(-5, 7),
            diastolic=76 + rise // 2 + random.randint(-4, 5),
            pulse=70 + rise // 2 + random.randint(-5, 8),
            taken_at=started_at + timedelta(minutes=minutes),
        )
        for moment, minutes, rise in plan
    )


def _during(random: Random, number: int) -> tuple[SideEffect, ...]:
    """Return what was felt in a session: less, and less often, as the series goes on."""
    effects = []
    for kind_id, chance in DURING.items():
        likely = max(0.15, chance * FADES_BY_SESSION**number)
        severity = Severity(sum(_happens(random, likely * part) for part in (1, 0.6, 0.25)))
        if severity or _happens(random, 0.4):
            kind = library.side_effect_kind(kind_id)
            effects.append(SideEffect(kind, severity, Phase.DURING))
    return tuple(effects)


def _planned(random: Random, day: date) -> Session:
    started_at = _some_time(random, day, CLINIC_HOURS)
    setting = translate("demo", "clinic")
    return Session(started_at, Route.IV, status=Status.PLANNED, setting=setting, id=_id(random))


def _some_time(random: Random, day: date, hours: tuple[int, int]) -> datetime:
    return datetime.combine(day, time(random.randint(*hours), random.randrange(0, 60, 5)), ZONE)


def _happens(random: Random, chance: float) -> bool:
    return random.random() < chance


def _id(random: Random) -> str:
    return f"{random.getrandbits(128):032x}"
