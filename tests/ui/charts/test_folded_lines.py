import numpy as np
import pytest

from journal.ui.charts.sessions.folded_lines import (
    Pick,
    alone,
    as_one_line,
    drawn_sessions,
    nearest,
)

GAP = np.nan
LOW_AND_HIGH = np.array([[2.0, 2.0, 2.0, GAP], [8.0, 8.0, GAP, 8.0]])


def test_lines_are_not_joined_to_one_another() -> None:
    x, y = as_one_line(np.array([0.0, 1.0]), np.array([[1.0, 2.0], [3.0, 4.0]]))

    assert x.tolist() == [0, 1, 1, 0, 1, 1]
    assert y.tolist() == pytest.approx([1, 2, GAP, 3, 4, GAP], nan_ok=True)


def test_a_day_between_two_gaps_is_told_from_a_line() -> None:
    assert alone(LOW_AND_HIGH).tolist() == [[False] * 4, [False, False, False, True]]


def test_the_line_below_the_hand_is_meant() -> None:
    assert nearest(LOW_AND_HIGH, range(2), at=0.6, value=7.5, reach=1) == Pick(1, 1)
    assert nearest(LOW_AND_HIGH, range(2), at=1.2, value=2.4, reach=1) == Pick(0, 1)


def test_far_from_every_line_none_is_meant() -> None:
    assert nearest(LOW_AND_HIGH, range(2), at=1, value=5, reach=1) is None


def test_in_a_gap_there_is_no_line() -> None:
    assert nearest(LOW_AND_HIGH, range(2), at=3, value=2, reach=1) is None


def test_a_line_that_is_not_drawn_is_not_meant() -> None:
    assert nearest(LOW_AND_HIGH, range(1, 2), at=1, value=2, reach=1) is None


def test_of_lines_on_one_another_the_latest_is_meant() -> None:
    same = np.full((3, 4), 5.0)

    assert nearest(same, range(3), at=2, value=5, reach=1) == Pick(2, 2)


@pytest.mark.parametrize(("sessions", "drawn"), [(0, 0), (30, 30), (31, 12), (400, 12)])
def test_of_many_sessions_only_the_latest_have_a_line(sessions: int, drawn: int) -> None:
    places = drawn_sessions(sessions)

    assert len(places) == drawn
    assert places.stop == sessions
