"""Journals that are hard to print."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

from journal.demo import demo_records
from journal.domain.check_ins import CheckIn, Rating
from journal.domain.contents import Contents
from journal.domain.library import core_measures, side_effect_kinds
from journal.domain.measures import Measure
from journal.domain.sessions import Route, Session
from journal.domain.settings import Settings

LAST = date(2026, 3, 1)
FIRST = LAST - timedelta(days=83)
HOME = timezone(timedelta(hours=1))
BERLIN = ZoneInfo("Europe/Berlin")
CORE = core_measures()


def contents(
    check_ins: Iterable[CheckIn] = (),
    sessions: Iterable[Session] = (),
    measures: tuple[Measure, ...] = CORE,
) -> Contents:
    return Contents(measures, side_effect_kinds(), tuple(check_ins), tuple(sessions), Settings())


def check_in(day: date, measures: Iterable[Measure] = CORE, value: float = 5) -> CheckIn:
    at = datetime(day.year, day.month, day.day, 20, tzinfo=HOME)
    return CheckIn(day, at, day, tuple(Rating(measure, value) for measure in measures))


def daily(first: date = FIRST, last: date = LAST) -> list[CheckIn]:
    days = (last - first).days + 1
    return [check_in(first + timedelta(days=n), value=3 + n % 4) for n in range(days)]


def session(day: date, hour: int = 10) -> Session:
    return Session(datetime(day.year, day.month, day.day, hour, tzinfo=HOME), Route.IV, 40)


def sessions(*days: int) -> list[Session]:
    return [session(FIRST + timedelta(days=day)) for day in days]


def _archived_half_way() -> Contents:
    attention, mood, anxiety = CORE
    early = [check_in(FIRST + timedelta(days=n)) for n in range(40)]
    late = [check_in(FIRST + timedelta(days=n), (attention, mood)) for n in range(40, 84)]
    measures = (attention, mood, replace(anxiety, archived=True))
    return contents([*early, *late], sessions(14, 35, 56), measures)


def _clocks_change() -> Contents:
    first = date(2026, 2, 20)
    days = [first + timedelta(days=n) for n in range(60)]  # the clocks go forward on 29 March
    at = [datetime(day.year, day.month, day.day, 2, 30, tzinfo=BERLIN) for day in days]
    rated = [
        CheckIn(day, when.astimezone(), day, (Rating(CORE[0], 5),))
        for day, when in zip(days, at, strict=True)
    ]
    return contents(rated, [Session(at[37].astimezone(), Route.IV, 40)])


def _over_the_date_line() -> Contents:
    west, east = timezone(timedelta(hours=-10)), timezone(timedelta(hours=14))
    there = Session(datetime(2026, 1, 10, 9, tzinfo=east), Route.IV, 40)
    back = Session(datetime(2026, 1, 9, 20, tzinfo=west), Route.IV, 40)
    return contents(daily(), [there, back])


def _twenty_years() -> Contents:
    records = demo_records(LAST, days=7305)
    return contents(
        (r for r in records if isinstance(r, CheckIn)),
        (r for r in records if isinstance(r, Session)),
    )


def hard_journals() -> dict[str, Contents]:
    return {
        "empty": contents(),
        "one entry": contents([check_in(LAST)]),
        "one session and nothing else": contents(sessions=sessions(40)),
        "one session": contents(daily(), sessions(40)),
        "sessions on three days running": contents(daily(), sessions(30, 31, 32)),
        "two sessions on one day": contents(
            daily(), [session(FIRST + timedelta(days=40)), session(FIRST + timedelta(days=40), 15)]
        ),
        "a session before the first entry": contents(daily(), sessions(-5, 40)),
        "everything rated 5": contents(
            [check_in(FIRST + timedelta(days=n)) for n in range(84)], sessions(20, 40, 60)
        ),
        "one measure ever rated": contents(
            [check_in(FIRST + timedelta(days=n), CORE[1:2]) for n in range(84)], sessions(20, 50)
        ),
        "a measure archived half-way": _archived_half_way(),
        "the clocks change": _clocks_change(),
        "over the date line": _over_the_date_line(),
        "twenty years": _twenty_years(),
    }
