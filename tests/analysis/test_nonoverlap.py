"""Nonoverlap of all pairs, against published examples and a count by hand."""

from dataclasses import FrozenInstanceError
from fractions import Fraction
from itertools import product
from math import inf, isclose, nan, sqrt

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.analysis.nonoverlap import Nonoverlap, Z, nonoverlap

RATINGS = st.lists(st.integers(0, 10), min_size=1, max_size=8)
PARKER_VANNEST = ([4, 3, 4, 3, 4, 7, 5, 2, 3, 2], [5, 9, 7, 9, 7, 5, 9, 11, 11, 10, 9])


@pytest.mark.parametrize(
    ("baseline", "treatment", "nap", "error", "low", "high", "tau"),
    [
        (*PARKER_VANNEST, 106 / 110, 0.0319, 0.7500, 0.9951, 0.9273),
        ([3, 3, 4, 5], [4, 5, 6, 7, 7], 0.900, 0.100, 0.4999, 0.9860, 0.80),
        ([1, 2, 3, 4, 5], [6, 7, 8, 9, 10], 1.0, 0.035, 0.643, 1.0, 1.0),
    ],
    ids=["Parker and Vannest 2009", "Parker and others 2011", "no overlap"],
)
def test_published_examples_come_out(  # noqa: PLR0913, PLR0917 - a table of known answers
    baseline: list[int],
    treatment: list[int],
    nap: float,
    error: float,
    low: float,
    high: float,
    tau: float,
) -> None:
    found = nonoverlap(baseline, treatment)

    assert found.nap == pytest.approx(nap, abs=1e-12)
    assert found.tau == pytest.approx(tau, abs=5e-5)
    assert found.standard_error == pytest.approx(error, abs=5.1e-5)
    assert found.interval == pytest.approx((low, high), abs=5e-4 if nap == 1 else 1e-4)


def counted_by_hand(before: list[int], after: list[int]) -> tuple[int, int, int, float]:
    """Return pairs improved, tied and worse, and the variance, in fractions all the way."""
    m, n = len(before), len(after)
    q = {
        (i, j): Fraction(1 if b > a else 0) if a != b else Fraction(1, 2)
        for (i, a), (j, b) in product(enumerate(before), enumerate(after))
    }
    nap = sum(q.values(), Fraction(0)) / (m * n)
    rows = sum((sum(q[i, j] - nap for j in range(n)) ** 2 for i in range(m)), Fraction(0))
    columns = sum((sum(q[i, j] - nap for i in range(m)) ** 2 for j in range(n)), Fraction(0))
    pairs = sum(((one - nap) ** 2 for one in q.values()), Fraction(0))
    edge = Fraction(1, 2 * m * n)
    t = min(max(nap, edge), 1 - edge)
    variance = -1.0
    if m > 1 and n > 1:
        q1, q2, q3 = rows / (m * n**2), columns / (m**2 * n), pairs / (m * n)
        variance = float((t * (1 - t) + n * q1 + m * q2 - 2 * q3) / ((m - 1) * (n - 1)))
    counts = [sum(one == value for one in q.values()) for value in (1, Fraction(1, 2), 0)]
    return counts[0], counts[1], counts[2], variance


def test_ten_thousand_small_cases_agree_with_a_count_by_hand() -> None:
    random = np.random.default_rng(4)
    for _ in range(10_000):
        most = random.integers(1, 6)
        sizes = random.integers(1, 6, size=2)
        before, after = (random.integers(0, most, size=n, endpoint=True).tolist() for n in sizes)

        found = nonoverlap(before, after)

        improved, tied, worse, variance = counted_by_hand(before, after)
        assert (found.improved, found.tied, found.worse) == (improved, tied, worse)
        assert found.nap == (improved + tied / 2) / found.pairs
        assert found.tau == pytest.approx(2 * found.nap - 1, abs=1e-12)
        if found.standard_error is None:
            assert 1 in {len(before), len(after)}
        else:
            assert variance >= 0
            assert found.standard_error == pytest.approx(sqrt(variance), abs=1e-9)


def misfit(found: Nonoverlap, theta: float) -> float:
    """Return how far a number is from solving the equation of the interval, undivided."""
    pairs, h = found.m * found.n, (found.m + found.n) / 2 - 1
    room = theta * (1 - theta)
    left = pairs * (found.nap - theta) ** 2 * (2 - theta) * (1 + theta)
    return left - Z * Z * room * (2 + h + (1 + 2 * h) * room)


@given(RATINGS, RATINGS)
def test_both_ends_of_the_interval_solve_its_equation_around_the_share(
    before: list[int], after: list[int]
) -> None:
    found = nonoverlap(before, after)
    low, high = found.interval

    assert misfit(found, low) == pytest.approx(0, abs=1e-9)
    assert misfit(found, high) == pytest.approx(0, abs=1e-9)
    assert 0 <= low <= found.nap <= high <= 1
    assert high - low > 0.05


@pytest.mark.parametrize(("m", "n"), [(1, 1), (1, 7), (5, 5), (7, 2), (20, 20)])
def test_without_overlap_the_interval_is_open_on_one_side_only(m: int, n: int) -> None:
    best, worst = nonoverlap([0] * m, [1] * n), nonoverlap([1] * m, [0] * n)

    assert best.interval[1] == 1.0
    assert 0 < best.interval[0] < 1
    assert worst.interval == pytest.approx((0.0, 1 - best.interval[0]))


def test_one_value_on_a_side_has_an_interval_and_no_standard_error() -> None:
    found = nonoverlap([3], [4, 2, 5])

    assert found.standard_error is None
    assert (found.nap, found.interval[0] < 2 / 3 < found.interval[1]) == (2 / 3, True)


@given(RATINGS, RATINGS)
def test_sides_swapped_give_the_other_half(before: list[int], after: list[int]) -> None:
    there, back = nonoverlap(before, after), nonoverlap(after, before)

    assert (there.improved, there.tied, there.worse) == (back.worse, back.tied, back.improved)
    assert isclose(there.nap, 1 - back.nap, abs_tol=1e-12)
    assert there.interval == pytest.approx((1 - back.interval[1], 1 - back.interval[0]))
    assert there.standard_error == pytest.approx(back.standard_error)


@given(RATINGS, RATINGS)
def test_lower_is_better_turns_the_result_round(before: list[int], after: list[int]) -> None:
    up, down = nonoverlap(before, after), nonoverlap(before, after, higher_is_better=False)

    assert (up.improved, up.worse) == (down.worse, down.improved)
    assert down.nap == pytest.approx(1 - up.nap)
    assert down == nonoverlap([-v for v in before], [-v for v in after])


@given(RATINGS, RATINGS, st.sampled_from([-1000, -3.3, 0.1, 0.7, 999.9]))
def test_a_shift_of_everything_changes_nothing(
    before: list[int], after: list[int], shift: float
) -> None:
    moved = nonoverlap([v + shift for v in before], [v + shift for v in after])

    assert moved == nonoverlap(before, after)


def test_values_that_differ_by_rounding_alone_are_tied() -> None:
    found = nonoverlap([4.1 + 0.2, 0.1 + 0.2, 0.3], [4.3, 0.3])

    assert found == nonoverlap([43, 3, 3], [43, 3])
    assert (found.improved, found.tied, found.worse) == (2, 3, 1)


def test_the_finest_steps_of_a_scale_are_told_apart() -> None:
    assert nonoverlap([1000.0], [1000.0 + 1e-6]).improved == 1


def test_any_row_of_numbers_will_do() -> None:
    expected = nonoverlap([1, 2, 3], [2, 3])

    assert nonoverlap(np.array([1, 2, 3]), np.array([2, 3], dtype=np.int8)) == expected
    assert nonoverlap((1.0, 2.0, 3.0), [2, np.float64(3)]) == expected


@pytest.mark.parametrize(
    ("baseline", "treatment"),
    [([], [1]), ([1], []), ([nan], [1]), ([1, 2], [1, nan]), ([inf], [1]), ([1], [2, -inf])],
)
def test_an_empty_side_or_what_is_no_number_is_refused(
    baseline: list[float], treatment: list[float]
) -> None:
    with pytest.raises(ValueError, match=r"is not a row of one number or more|holds -?(nan|inf)"):
        nonoverlap(baseline, treatment)


def test_tables_and_gaps_are_refused() -> None:
    with pytest.raises(ValueError, match="not a row"):
        nonoverlap(np.ones((2, 2)), [1.0])
    with pytest.raises(ValueError, match="holds nan"):
        nonoverlap([None], [1.0])  # type: ignore[list-item]


def test_a_result_cannot_be_changed() -> None:
    with pytest.raises(FrozenInstanceError):
        nonoverlap([1], [2]).improved = 3  # type: ignore[misc]
