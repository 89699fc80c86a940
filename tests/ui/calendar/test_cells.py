"""Each day has one place, and each place at most one day."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF

from journal.domain.periods import Period
from journal.ui.calendar.cells import Cells

ROOMS = st.integers(0, 2000)
LINES = st.integers(8, 60)


@st.composite
def years(draw: st.DrawFn) -> Period:
    """Return some days of one year."""
    number = draw(st.integers(1990, 2040))
    inside = st.dates(date(number, 1, 1), date(number, 12, 31))
    return Period(*sorted(draw(st.tuples(inside, inside))))


@given(years(), ROOMS, LINES)
def test_the_day_at_its_own_place_is_that_day(days: Period, room: int, line: int) -> None:
    cells = Cells.fitted(days, 40, 20, room, line)

    assert [cells.day_at(QRectF(cells.place(day)).center()) for day in days] == list(days)


@given(years(), ROOMS, LINES)
def test_no_day_lies_over_another(days: Period, room: int, line: int) -> None:
    cells = Cells.fitted(days, 40, 20, room, line)

    corners = {cells.place(day).topLeft().toTuple() for day in days}

    assert len(corners) == days.days
    assert {cells.place(day).size().toTuple() for day in days} == {(cells.width, cells.height)}


@given(years(), st.floats(-50, 2100), st.floats(-50, 800))
def test_a_place_without_a_day_has_none(days: Period, x: float, y: float) -> None:
    cells = Cells.fitted(days, 40, 20, 750, 12)

    day = cells.day_at(QPointF(x, y))

    there = [d for d in days if QRectF(cells.place(d)).adjusted(0, 0, -1e-9, -1e-9).contains(x, y)]
    assert day == (there[0] if there else None)


def test_days_that_do_not_exist_or_are_not_known_have_no_place() -> None:
    cells = Cells.fitted(Period(date(2025, 1, 20), date(2025, 3, 9)), 40, 20, 750, 12)
    thirtieth_of_february = QPointF(40 + 29.5 * cells.width, 20 + 1.5 * cells.height)
    before_the_first, after_the_last = QPointF(41, 21), QPointF(745, 20 + 2.5 * cells.height)

    found = [cells.day_at(p) for p in (thirtieth_of_february, before_the_first, after_the_last)]

    assert found == [None, None, None]


def test_cells_are_large_enough_to_hit_at_the_usual_width() -> None:
    cells = Cells.fitted(Period(date(2025, 1, 1), date(2025, 12, 31)), 40, 20, 750, 12)

    assert (cells.width, cells.height) == (24, 24)


def test_a_row_has_room_for_the_name_of_its_month_however_large_the_type() -> None:
    cells = Cells.fitted(Period(date(2025, 1, 1), date(2025, 12, 31)), 40, 20, 300, 40)

    assert cells.height == 40
