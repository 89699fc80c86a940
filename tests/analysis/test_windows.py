"""The week before a session beside the week after."""

import pytest

from journal.analysis.nonoverlap import nonoverlap
from journal.analysis.windows import BeforeAfter, before_and_after
from tests.analysis.around import sessions_on, values_of
from tests.analysis.samples import ANXIETY, MOOD, march

STEADY = dict.fromkeys(range(-40, 80), 5.0)


def compared(values: dict[int, float], *days: int, last: int = 80) -> tuple[BeforeAfter, ...]:
    return before_and_after(MOOD, values_of(values), sessions_on(*days), march(last))


def test_seven_days_on_each_side_and_never_the_session_day() -> None:
    values = {day: float(abs(day) % 11) for day in range(-40, 80)} | {10: 0.0}

    (found,) = compared(values, 10)

    assert list(found.before.values) == [3, 4, 5, 6, 7, 8, 9]
    assert list(found.after.values) == [0, 1, 2, 3, 4, 5, 6]
    assert (found.before.days, found.after.days) == (7, 7)


def test_differences_are_those_worked_out_by_hand() -> None:
    (found,) = compared({3: 1, 4: 2, 9: 6, 11: 7, 12: 7, 13: 4, 17: 10}, 10)

    assert (found.before.mean, found.after.mean) == (3.0, 7.0)
    assert (found.before.median, found.after.median) == (2.0, 7.0)
    assert (found.mean_difference, found.median_difference) == (4.0, 5.0)
    assert found.nonoverlap == nonoverlap([1, 2, 6], [7, 7, 4, 10])
    assert (found.before.rated, found.after.rated) == (3, 4)


def test_nonoverlap_knows_the_better_direction() -> None:
    values = values_of({7: 8, 8: 8, 9: 8, 11: 2, 12: 2, 13: 2})

    (found,) = before_and_after(ANXIETY, values, sessions_on(10), march(31))

    assert found.nonoverlap is not None
    assert (found.nonoverlap.nap, found.mean_difference) == (1.0, -6.0)


def test_neighbours_cut_both_windows_and_the_days_left_are_counted() -> None:
    first, second, third = compared(STEADY, 10, 14, 24)

    assert (first.before.days, first.after.days) == (7, 3)
    assert (second.before.days, second.after.days) == (3, 7)
    assert (third.before.days, third.after.days) == (7, 7)
    assert (first.after.rated, second.before.rated) == (3, 3)


def test_the_last_day_cuts_the_window_after() -> None:
    (found,) = compared(STEADY, 10, last=12)

    assert (found.after.days, found.after.rated, found.comparable) == (2, 2, False)


def test_days_not_rated_are_counted_as_days() -> None:
    (found,) = compared({9: 5, 11: 5}, 10)

    assert (found.before.rated, found.before.days) == (1, 7)
    assert (found.after.rated, found.after.days) == (1, 7)


@pytest.mark.parametrize(
    ("before", "after", "comparable", "preliminary"),
    [(2, 7, False, False), (7, 2, False, False), (3, 7, True, True), (7, 4, True, True),
     (5, 5, True, False), (0, 0, False, False)],
)  # fmt: skip
def test_three_rated_days_a_side_compare_and_five_are_firm(
    before: int, after: int, comparable: bool, preliminary: bool
) -> None:
    values = {10 - n: 5.0 for n in range(1, before + 1)}
    values |= {10 + n: 6.0 for n in range(1, after + 1)}

    (found,) = compared(values, 10)

    assert (found.comparable, found.preliminary) == (comparable, preliminary)
    assert (found.mean_difference is not None) is comparable
    assert (found.median_difference is not None) is comparable
    assert (found.nonoverlap is not None) is comparable


def test_two_sessions_on_one_day_have_one_comparison() -> None:
    (found,) = compared(STEADY, 10, 10)

    assert found.session.numbers == (1, 2)
    assert (found.before.days, found.after.days) == (7, 7)
