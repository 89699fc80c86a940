"""How long after a session a measure stayed beyond the person's own line."""

from datetime import date

import pytest

from journal.analysis.benefit import Benefit, BenefitLine, Outcome, benefit_line, benefits
from journal.analysis.comparisons import Side
from journal.domain.measures import Measure
from tests.analysis.around import response_of, sessions_on, values_of
from tests.analysis.samples import ANXIETY, MOOD, contents, march, ratings, session

LINE = BenefitLine(MOOD, baseline=4.0, rated=5, threshold=2, value=6.0)


def after(*values: float | None, start: int = 11) -> dict[int, float]:
    """Return the values of the days from one on; None leaves a day out."""
    return {start + n: value for n, value in enumerate(values) if value is not None}


def held(
    values: dict[int, float], *days: int, last: int = 80, line: BenefitLine | None = LINE
) -> tuple[Benefit, ...]:
    return benefits(values_of(values), sessions_on(*days or (10,)), line, march(last))


def told(found: Benefit) -> tuple[Outcome | None, int | None, date | None]:
    return found.outcome, found.days, found.back_on


def test_days_are_counted_until_the_median_of_three_rated_days_is_back() -> None:
    """Medians from day 3 on: 8, 7, 7, 7, 5."""
    (found,) = held(after(8, 9, 7, 7, 5, 7, 5, 9, 9, 9))

    assert told(found) == (Outcome.DAYS, 6, march(17))


def test_a_single_odd_day_ends_nothing_and_begins_nothing() -> None:
    (ended,) = held(after(8, 8, 8, 1, 8, 8, 1, 1))
    (begun,) = held(after(1, 1, 1, 10, 1, 1, 1, 1))

    assert told(ended) == (Outcome.DAYS, 7, march(18))
    assert told(begun) == (Outcome.NOT_REACHED, None, None)


def test_on_the_line_is_beyond_it() -> None:
    (found,) = held(after(6, 6, 6, 6, 5.9, 5.9))

    assert told(found) == (Outcome.DAYS, 5, march(16))


def test_the_session_day_and_days_before_it_do_not_count() -> None:
    (found,) = held(after(9, 9, 9, 9, 9, 1, 1, 1, 1, 1, 1, start=7))

    assert told(found) == (Outcome.NOT_REACHED, None, None)


def test_the_line_may_be_crossed_up_to_day_seven() -> None:
    (early,) = held(after(1, 1, 1, 1, 1, 9, 9, 1, 1))
    (late,) = held(after(1, 1, 1, 1, 1, 1, 9, 9, 9, 9))

    assert told(early) == (Outcome.DAYS, 8, march(19))
    assert told(late) == (Outcome.NOT_REACHED, None, None)


def test_the_next_session_or_the_last_day_leave_at_least() -> None:
    steady = dict.fromkeys(range(1, 40), 9.0)

    cut, ended = held(steady, 10, 20, last=26)

    assert told(cut) == (Outcome.AT_LEAST, 9, None)
    assert told(ended) == (Outcome.AT_LEAST, 6, None)


def test_days_not_rated_at_the_end_are_not_counted_in() -> None:
    (open_end,) = held(after(9, 9, 9, 9))
    (gap,) = held(after(9, 9, 9, 9, *[None] * 20, 1, 1))

    assert told(open_end) == (Outcome.AT_LEAST, 4, None)
    assert told(gap) == (Outcome.DAYS, 25, march(36))


@pytest.mark.parametrize(
    ("values", "days", "last"),
    [
        (after(9, 9), (10,), 80),
        (after(*[None] * 6, 9, 9, 9, 9), (10,), 80),
        (after(1, 1, 1, 1), (10,), 14),
        (after(1, 1, 1, 1), (10, 15), 15),
        ({}, (10,), 80),
    ],
    ids=["two rated", "one in the week", "too early", "cut by the next", "nothing rated"],
)
def test_what_cannot_be_known_is_not_said(
    values: dict[int, float], days: tuple[int, ...], last: int
) -> None:
    assert told(held(values, *days, last=last)[0]) == (None, None, None)


def test_a_whole_week_until_the_next_session_is_enough_to_say_not_reached() -> None:
    found = held(dict.fromkeys(range(1, 40), 1.0), 10, 17, last=24)

    assert [one.outcome for one in found] == [Outcome.NOT_REACHED] * 2


def test_where_lower_is_better_the_line_lies_below() -> None:
    line = benefit_line(ANXIETY, Side((8, 6, 7), 7), 2)

    assert line is not None
    assert (line.baseline, line.value, line.rated) == (7.0, 5.0, 3)
    (found,) = held(after(4, 5, 5, 4, 6, 6), line=line)
    assert told(found) == (Outcome.DAYS, 5, march(16))


def test_under_three_rated_days_before_there_is_no_line() -> None:
    assert benefit_line(MOOD, Side((5, 5), 28), 2) is None
    assert told(held(after(9, 9, 9, 9), line=None)[0]) == (None, None, None)


@pytest.mark.parametrize(
    ("measure", "baseline", "off"),
    [(MOOD, 9.0, True), (MOOD, 8.0, False), (ANXIETY, 1.0, True), (ANXIETY, 2.0, False)],
)
def test_a_line_outside_the_scale_says_so_and_judges_nothing(
    measure: Measure, baseline: float, off: bool
) -> None:
    line = benefit_line(measure, Side((baseline,) * 3, 7), 2)

    assert line is not None
    assert line.off_scale is off
    best = measure.maximum if measure.higher_is_better else measure.minimum
    (found,) = held(dict.fromkeys(range(11, 40), best), line=line)
    assert (found.outcome is None) is off


def test_rounding_does_not_move_the_line() -> None:
    line = benefit_line(MOOD, Side((0.1, 0.1, 0.1), 3), 0.2)

    assert line is not None
    assert line.value > 0.3
    assert held(after(0.3, 0.3, 0.3, 0.3), line=line)[0].outcome is Outcome.AT_LEAST


def test_the_line_comes_from_the_28_days_before_the_first_session_ever() -> None:
    older = dict.fromkeys(range(-40, -26), 9.0)
    baseline, later = {-1: 2.0, 0: 3.0, 1: 4.0}, dict.fromkeys(range(3, 32), 9.0)
    held_days = ratings(older | baseline | later)

    found = response_of(contents(held_days, [session(2), session(20)]), threshold=3)

    assert found.line == BenefitLine(MOOD, baseline=3.0, rated=3, threshold=3, value=6.0)
    assert [told(one)[:2] for one in found.benefits] == [
        (Outcome.AT_LEAST, 17),
        (Outcome.AT_LEAST, 11),
    ]
