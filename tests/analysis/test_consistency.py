"""Whether sessions agree: the only thing that is pointed out."""

import pytest

from journal.analysis.comparisons import Comparison, Side
from journal.analysis.consistency import Consistency, Direction, consistency


def judged(*differences: float | None, threshold: float = 2) -> Consistency:
    """Return the verdict over sessions with these mean differences; None cannot be compared."""
    return consistency([_comparison(difference) for difference in differences], threshold)


def _comparison(difference: float | None) -> Comparison:
    after = () if difference is None else (5.0 + difference,) * 3
    return Comparison(Side((5.0,) * 3, 7), Side(after, 7), higher_is_better=True)


def test_three_sessions_that_agree_are_pointed_out() -> None:
    assert judged(2, 3, 2.5) == Consistency(
        sessions=3, comparable=3, higher=3, lower=0, median_difference=2.5, threshold=2.0,
        pointed_out=True,
    )  # fmt: skip


def test_sessions_that_cannot_be_compared_do_not_count() -> None:
    found = judged(3, None, 3, None)

    assert (found.sessions, found.comparable, found.pointed_out) == (4, 2, False)


@pytest.mark.parametrize(
    ("differences", "pointed_out"),
    [
        ((2, 2, 2), True),
        ((1.9, 1.9, 1.9), False),
        ((-2, -3, -4), True),
        ((2, 2, -1), False),
        ((2, 2, 2, -1), True),
        ((2, 2, 2, 0), True),
        ((3, 3, 3, -3, -3), False),
        ((3, 3, 0), False),
        ((9, 9), False),
        ((9, 1, 1), False),
    ],
)
def test_size_and_agreement_are_both_asked_for(
    differences: tuple[float, ...], pointed_out: bool
) -> None:
    assert judged(*differences).pointed_out is pointed_out


def test_the_threshold_is_never_under_two_points() -> None:
    assert judged(1, 1, 1, threshold=1).pointed_out is False
    assert judged(1, 1, 1, threshold=1).threshold == 2.0
    assert judged(3, 3, 3, threshold=4).pointed_out is False
    assert judged(4, 4, 4, threshold=4).pointed_out is True


def test_the_direction_is_that_of_the_median() -> None:
    assert (judged(3, 3, -1).direction, judged(3, 3, -1).same_way) == (Direction.HIGHER, 2)
    assert (judged(-3, -3, 1).direction, judged(-3, -3, 1).same_way) == (Direction.LOWER, 2)
    assert (judged(1, 0, -1).direction, judged(1, 0, -1).same_way) == (None, 0)


def test_without_sessions_nothing_is_known() -> None:
    found = judged()

    assert (found.comparable, found.median_difference, found.direction) == (0, None, None)
    assert not found.pointed_out


def test_rounding_decides_nothing() -> None:
    before = Side((0.1, 0.2, 0.3), 7)
    after = Side((2.1, 2.2, 2.3), 7)
    same = Side((0.3, 0.2, 0.1), 7)

    found = consistency([Comparison(before, after, higher_is_better=True)] * 3, 2)
    level = consistency([Comparison(before, same, higher_is_better=True)] * 3, 2)

    assert found.pointed_out
    assert (level.higher, level.lower) == (0, 0)
