"""What the calendar shows of the days of a year."""

from collections.abc import Callable
from datetime import date, datetime, timedelta

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from journal.domain import library
from journal.domain.measures import Measure
from journal.domain.sessions import Session, Status
from journal.ui.calendar.year_view import YearView
from journal.ui.history_page import HistoryPage
from journal.ui.journal_model import JournalModel
from journal.ui.theme import LIGHT
from tests.ui.calendar.grids import ground, middle, picture, tint
from tests.ui.looks import Look, shown_in

ATTENTION, _, ANXIETY = library.core_measures()
TODAY = date(2026, 3, 1)
Rate = Callable[..., None]
Shown = Callable[[], YearView]


def test_each_rated_measure_has_a_block_in_the_order_of_the_journal(
    rate: Rate, calendar: Shown
) -> None:
    rate(TODAY, 5, ANXIETY)
    rate(TODAY, 5, ATTENTION)

    view = calendar()

    assert [block.measure.id for block in view.blocks] == ["attention", "anxiety"]
    assert view.others.text() == "Not rated in 2026: Mood."


def test_a_day_has_the_tint_of_its_mean(rate: Rate, calendar: Shown) -> None:
    rate(TODAY, 2)
    rate(TODAY, 6)
    rate(TODAY - timedelta(days=1), 10)

    (block,) = calendar().blocks

    assert ground(block.grid, TODAY) == tint(4)
    assert ground(block.grid, TODAY - timedelta(days=1)) == tint(10)


def test_a_day_that_was_not_rated_is_an_outline_and_never_the_colour_of_0(
    rate: Rate, calendar: Shown
) -> None:
    rate(date(2026, 2, 1), 0)
    rate(date(2026, 2, 2), None)

    (block,) = calendar().blocks

    place = block.grid.cells.place(date(2026, 2, 3))
    edge = picture(block.grid).pixelColor(place.left(), place.top() + 8)
    assert ground(block.grid, date(2026, 2, 1)) == tint(0)
    assert ground(block.grid, date(2026, 2, 2)) == LIGHT.card
    assert ground(block.grid, date(2026, 2, 3)) == LIGHT.card
    assert edge.name().upper() == LIGHT.line


def test_days_before_the_first_entry_and_days_to_come_are_not_drawn(
    rate: Rate, calendar: Shown
) -> None:
    rate(date(2026, 2, 10), 5)

    (block,) = calendar().blocks

    drawn = picture(block.grid)
    cells = block.grid.cells
    before = cells.place(date(2026, 2, 10)).translated(-cells.width, 0)
    to_come = cells.place(TODAY).translated(cells.width, 0)
    for place in (before, to_come):
        colors = {
            drawn.pixelColor(x, y).name()
            for x in range(place.left(), place.right() - 1)
            for y in range(place.top(), place.bottom() - 1)
        }
        assert len(colors) == 1
    assert block.read_out.text() == "1 of 20 days rated"


def test_the_day_of_a_session_has_a_dot_that_needs_no_colour(
    journal: JournalModel, now: Callable[[], datetime], rate: Rate, calendar: Shown
) -> None:
    rate(date(2026, 2, 1), 3)
    rate(date(2026, 2, 3), 3)
    zone = now().tzinfo
    for day in (3, 5):
        journal.save([Session(datetime(2026, 2, day, 10, tzinfo=zone))])
    journal.save([Session(datetime(2026, 2, 4, 10, tzinfo=zone), status=Status.CANCELLED)])

    view = calendar()

    grid = view.blocks[0].grid
    assert [middle(grid, date(2026, 2, day)) == LIGHT.ink for day in range(1, 6)] == [
        *(False, False),
        True,
        *(False, True),
    ]
    assert "Dots are sessions." in view.key.text()


def test_what_is_not_there_is_not_explained(rate: Rate, calendar: Shown) -> None:
    for measure in library.core_measures():
        rate(TODAY, 5, measure)

    view = calendar()

    assert view.key.text() == (
        "Point at a day to read it, or use the arrow keys; a click or Enter opens it."
    )
    assert view.others.isHidden()


def test_the_legend_says_in_the_words_of_the_measure_which_end_is_which(
    rate: Rate, calendar: Shown
) -> None:
    rate(TODAY, 5, ANXIETY)

    (block,) = calendar().blocks

    words = [label.text() for label in block.findChildren(QLabel)]
    assert words[-2:] == ["0 · calm", "worst it has been · 10"]


def test_those_who_cannot_see_it_are_told_the_year_in_a_sentence(
    rate: Rate, calendar: Shown
) -> None:
    rate(date(2026, 2, 1), 3)
    rate(date(2026, 2, 2), 8)

    (block,) = calendar().blocks

    assert block.grid.accessibleName() == "Mood in 2026"
    assert block.grid.accessibleDescription() == (
        "Mood in 2026: 2 of 29 days rated, lowest 3, highest 8."
    )


def test_the_name_of_an_own_measure_is_shown_as_it_was_typed(
    journal: JournalModel, rate: Rate, calendar: Shown
) -> None:
    own = Measure("own", "<b>Noise</b>", minimum=-2, maximum=2)
    journal.save([own])
    rate(TODAY, -2, own)

    (block,) = calendar().blocks

    words = [label.text() for label in block.findChildren(QLabel)]
    assert "&lt;b&gt;Noise&lt;/b&gt;" in words[0]
    assert words[-2:] == ["\N{MINUS SIGN}2", "2"]


@pytest.mark.parametrize("width", [600, 944, 1700])
def test_the_days_fit_the_page_at_every_width(
    rate: Rate, page: HistoryPage, calendar: Shown, width: int
) -> None:
    rate(date(2025, 1, 1), 3)
    page.resize(width, 700)
    (block, *_) = calendar().blocks
    page.calendar.steps.earlier.click()  # type: ignore[union-attr] # it was just made
    for _ in range(5):
        QApplication.processEvents()

    grid = block.grid
    assert grid.rect().contains(grid.cells.place(date(2025, 12, 31)))
    assert grid.rect().contains(grid.cells.place(date(2025, 1, 31)))


def test_the_rows_grow_with_the_type_while_the_program_runs(
    qapp: QApplication, rate: Rate, calendar: Shown
) -> None:
    rate(date(2026, 1, 1), 3)
    grid = calendar().blocks[0].grid
    grid.setFixedWidth(grid.width())
    before = grid.height()

    with shown_in(Look("large", text=3), qapp):
        after, line = grid.height(), grid.fontMetrics().ascent()
        row = grid.cells.height

    assert after > before
    assert row >= line
