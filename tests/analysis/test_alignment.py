"""The session-aligned curve, with numbers worked out by hand."""

from collections.abc import Mapping

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from journal.analysis.alignment import OFFSETS, Alignment, align
from tests.analysis.around import sessions_on, values_of
from tests.analysis.samples import MOOD, march

STEADY = dict.fromkeys(range(-40, 80), 5.0)


def aligned(values: Mapping[int, float], *days: int, last: int = 80) -> Alignment:
    return align(MOOD, values_of(values), sessions_on(*days), march(last))


def known(found: Alignment, row: int) -> list[int]:
    """Return the days of a row that have a value."""
    return [
        day for day, value in zip(OFFSETS, found.values[row], strict=True) if not np.isnan(value)
    ]


def test_the_curve_goes_from_three_days_before_to_fourteen_after() -> None:
    found = aligned({day: day / 100 for day in range(-40, 80)}, 10)

    assert (OFFSETS[0], OFFSETS[-1], len(OFFSETS)) == (-3, 14, 18)
    np.testing.assert_allclose(found.values[0], [(10 + day) / 100 for day in OFFSETS])


def test_a_neighbouring_session_ends_the_days_and_keeps_its_own() -> None:
    found = aligned(STEADY, 10, 15, 17)

    assert known(found, 0) == [-3, -2, -1, 0, 1, 2, 3, 4]
    assert known(found, 1) == [-3, -2, -1, 0, 1]
    assert known(found, 2) == [-1, *range(15)]


def test_sessions_on_following_days_keep_their_own_day_alone() -> None:
    found = aligned(STEADY, 10, 11, 12)

    assert known(found, 1) == [0]
    assert found.n.tolist() == [1, 1, 1, 3, *[1] * 14]


def test_days_after_the_last_day_do_not_exist() -> None:
    found = aligned(STEADY, 10, last=12)

    assert known(found, 0) == [-3, -2, -1, 0, 1, 2]
    assert found.there[0].tolist() == [True] * 6 + [False] * 12


def test_gaps_stay_open_and_single_sessions_are_kept() -> None:
    found = aligned({9: 3, 12: 0}, 10, 40)

    assert found.values.shape == (2, 18)
    assert known(found, 0) == [-1, 2]
    assert np.isnan(found.values[1]).all()
    assert found.there.sum() == 36


def test_median_and_quartiles_need_three_sessions_on_a_day() -> None:
    days = (1, 21, 41, 61)
    at_one = dict(zip((2, 22, 42, 62), (1, 2, 4, 7), strict=True))
    at_two = {3: 5, 23: 6}

    found = aligned(at_one | at_two, *days)

    one, two = OFFSETS.index(1), OFFSETS.index(2)
    assert (found.lower[one], found.median[one], found.upper[one]) == (1.75, 3.0, 4.75)
    assert (found.n[one], found.n[two], found.n[0]) == (4, 2, 0)
    assert np.isnan([found.lower[two], found.median[two], found.upper[two]]).all()


def test_without_sessions_there_are_no_rows() -> None:
    found = aligned(STEADY)

    assert found.values.shape == (0, 18)
    assert found.n.tolist() == [0] * 18
    assert np.isnan(found.median).all()


@given(st.dictionaries(st.integers(-5, 60), st.integers(0, 10)), st.sets(st.integers(1, 50)))
def test_every_value_is_that_of_its_day_and_between_the_neighbours(
    values: dict[int, int], days: set[int]
) -> None:
    ordered = sorted(days)

    found = aligned({day: float(value) for day, value in values.items()}, *ordered, last=55)

    for row, day in enumerate(ordered):
        previous = max((d for d in ordered if d < day), default=-100)
        following = min((d for d in ordered if d > day), default=56)
        own = {o: values[day + o] for o in OFFSETS if day + o in values}
        expected = {o: v for o, v in own.items() if previous < day + o < following}
        assert dict(zip(known(found, row), found.values[row][~np.isnan(found.values[row])],
                        strict=True)) == expected  # fmt: skip
