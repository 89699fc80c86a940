"""Journals as they really are: nothing falls over, and nothing is made up."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

import numpy as np
import pytest

from journal.analysis.alignment import FEWEST_SESSIONS, OFFSETS
from journal.analysis.comparisons import Comparison
from journal.analysis.completeness import completeness
from journal.analysis.response import SessionResponse, session_responses
from journal.domain.check_ins import CheckIn
from journal.domain.contents import Contents
from journal.domain.periods import EVER, Period
from journal.domain.sessions import Session, numbered
from journal.report import alignment_words, benefit_words, response_words
from tests.analysis.samples import (
    ANXIETY,
    ATTENTION,
    MARCH,
    MOOD,
    ZONE,
    contents,
    march,
    rated,
    ratings,
    session,
)

THREE = (ATTENTION, MOOD, ANXIETY)
EVERY_DAY = ratings({day: day * 7 % 11 for day in range(1, 32)})


def at(day: int, hour: int, utc_offset_hours: float) -> Session:
    zone = timezone(timedelta(hours=utc_offset_hours))
    return Session(datetime.combine(march(day), time(hour), zone))


def over_summer_time() -> Contents:
    """Return three sessions around the night of 29 March, in the zone that loses an hour."""
    zone = ZoneInfo("Europe/Berlin")
    starts = [datetime(2026, 3, day, hour, 30, tzinfo=zone) for day, hour in
              ((10, 23), (20, 0), (29, 3))]  # fmt: skip
    return contents(EVERY_DAY, [Session(start) for start in starts], THREE)


def over_the_date_line() -> Contents:
    return contents(EVERY_DAY, [at(5, 9, 13), at(4, 14, -10), at(16, 9, 14), at(16, 9, -11)], THREE)


def archived_half_way() -> Contents:
    early = [rated(day, day % 11, measure=ANXIETY) for day in range(1, 16)]
    measures = (MOOD, replace(ANXIETY, archived=True))
    return contents([*EVERY_DAY, *early], [session(8), session(20)], measures)


def twenty_years() -> Contents:
    every = ratings({day: day * 7 % 11 for day in range(-7300, 32)})
    return contents(every, [session(day) for day in range(-7290, 32, 18)], THREE)


HARD = {
    "empty": contents(measures=THREE),
    "no measure": contents(EVERY_DAY, [session(5)], ()),
    "one entry": contents([rated(5, 5)], measures=THREE),
    "one session only": contents([], [session(10)], THREE),
    "one entry and one session on a day": contents([rated(5, 5)], [session(5)], THREE),
    "three days in a row": contents(EVERY_DAY, [session(9), session(10), session(11)], THREE),
    "two on one day": contents(EVERY_DAY, [session(10), session(10), session(20)], THREE),
    "before the first entry": contents(ratings({20: 4, 21: 5, 22: 6}), [session(2)], THREE),
    "everything rated 5": contents(
        ratings(dict.fromkeys(range(1, 32), 5)), [session(8), session(16), session(24)], THREE
    ),
    "only one measure rated": contents(EVERY_DAY, [session(12)], THREE),
    "archived half-way": archived_half_way(),
    "summer time": over_summer_time(),
    "over the date line": over_the_date_line(),
    "sessions only to come": contents(EVERY_DAY, [session(40)], THREE),
    "twenty years": twenty_years(),
    "the ends of the calendar": contents(
        [], [Session(datetime(1, 1, 2, tzinfo=ZONE)), Session(datetime(9999, 12, 31, tzinfo=ZONE))]
    ),
}
PERIODS = {
    "March": MARCH,
    "one day": Period(march(10), march(10)),
    "all": Period(date(2000, 1, 1), march(31)),
    "all days there are": EVER,
    "long past": Period(date(1990, 1, 1), date(1990, 1, 31)),
}


def sentences(found: SessionResponse) -> Iterator[str]:
    measure = found.measure
    yield response_words.across_sessions(measure, found.consistency)
    yield benefit_words.line(measure, found.line)
    yield alignment_words.aligned_curve(found.alignment)
    if found.course is not None:
        yield response_words.course(found.course)
    for place, (comparison, benefit) in enumerate(
        zip(found.comparisons, found.benefits, strict=True)
    ):
        yield response_words.before_and_after(measure, comparison)
        yield benefit_words.benefit(measure, benefit)
        yield benefit_words.benefit_days(benefit)
        yield alignment_words.aligned_session(found.alignment, place)


def is_sound(comparison: Comparison) -> bool:
    sides = (comparison.before, comparison.after)
    within = all(side.rated <= side.days <= 28 for side in sides)
    known = comparison.mean_difference is not None
    return within and known is comparison.comparable is (comparison.nonoverlap is not None)


@pytest.mark.parametrize("period", PERIODS.values(), ids=PERIODS)
@pytest.mark.parametrize("held", HARD.values(), ids=HARD)
def test_a_hard_journal_gives_a_sensible_result_and_whole_sentences(
    held: Contents, period: Period
) -> None:
    for found in session_responses(held, period, 2):
        aligned = found.alignment
        shape = (len(aligned.sessions), len(OFFSETS))
        assert aligned.values.shape == aligned.there.shape == shape
        assert ((aligned.n < FEWEST_SESSIONS) == np.isnan(aligned.median)).all()
        assert not (~np.isnan(aligned.values) & ~aligned.there).any()
        assert len(found.comparisons) == len(found.benefits) == len(aligned.sessions)
        assert all(map(is_sound, found.comparisons))
        assert all(map(is_sound, found.course.weeks if found.course else ()))
        assert all(text and not set("{}%") & set(text) for text in sentences(found))
        assert "nan" not in " ".join(sentences(found))
    assert completeness(period, held.check_ins).days == period.days


def only(name: str, period: Period = MARCH) -> SessionResponse:
    return {r.measure.id: r for r in session_responses(HARD[name], period, 2)}["mood"]


def test_three_days_in_a_row_leave_nothing_to_compare() -> None:
    found = only("three days in a row")

    assert [c.comparable for c in found.comparisons] == [False] * 3
    assert [(c.before.days, c.after.days) for c in found.comparisons] == [(7, 0), (0, 0), (0, 7)]
    assert found.course is not None


def test_everything_rated_five_is_a_change_of_nought() -> None:
    found = only("everything rated 5")

    assert [c.mean_difference for c in found.comparisons] == [0.0] * 3
    assert [c.nonoverlap.nap for c in found.comparisons if c.nonoverlap] == [0.5] * 3
    assert not found.consistency.pointed_out


def test_measures_never_rated_stay_without_numbers() -> None:
    attention = session_responses(HARD["only one measure rated"], MARCH, 2)[0]

    assert attention.measure == ATTENTION
    assert np.isnan(attention.alignment.values).all()
    assert (attention.line, attention.consistency.comparable) == (None, 0)


def test_a_measure_archived_half_way_keeps_what_was_rated() -> None:
    found = session_responses(HARD["archived half-way"], MARCH, 2)[1]

    assert found.measure.id == "anxiety"
    assert [c.comparable for c in found.comparisons] == [True, False]


def test_a_change_to_summer_time_moves_no_day() -> None:
    found = only("summer time")

    assert [s.day for s in found.alignment.sessions] == [march(10), march(20), march(29)]
    assert [(c.before.days, c.after.days) for c in found.comparisons] == [(7, 7), (7, 7), (7, 2)]


def test_a_journey_over_the_date_line_keeps_the_days_as_lived() -> None:
    found = only("over the date line")

    assert [(s.day, s.numbers) for s in found.alignment.sessions] == [
        (march(4), (2,)), (march(5), (1,)), (march(16), (3, 4))
    ]  # fmt: skip


def test_numbers_of_a_series_do_not_depend_on_its_order() -> None:
    held = HARD["two on one day"]
    turned = replace(held, sessions=held.sessions[::-1], check_ins=held.check_ins[::-1])

    one, other = (session_responses(c, MARCH, 2)[1] for c in (held, turned))

    assert [c.after for c in one.comparisons] == [c.after for c in other.comparisons]
    assert one.consistency == other.consistency
    assert len(numbered(turned.sessions)) == 3


def test_check_ins_without_ratings_are_no_days() -> None:
    notes = tuple(CheckIn(c.day, c.recorded_at, c.recorded_on, note="quiet") for c in EVERY_DAY)

    found = session_responses(replace(HARD["two on one day"], check_ins=notes), MARCH, 2)

    assert all(np.isnan(one.alignment.values).all() for one in found)
