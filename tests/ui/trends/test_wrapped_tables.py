"""The tables of the card stay within its width: long words go on in the next line."""

import pytest
from pytestqt.qtbot import QtBot

from journal.ui.after_sessions.response_tables import ResponseTables
from journal.ui.dates import days_of_every_width
from tests.ui.charts.responses import EVERY_THREE_WEEKS, responses
from tests.ui.charts.samples import MOOD, rated, session, summary_of

WIDTH_IN_THE_WINDOW = 800
"""What the card has inside, in a window of the usual size."""


@pytest.fixture
def tables(qtbot: QtBot) -> ResponseTables:
    tables = ResponseTables()
    qtbot.addWidget(tables)
    tables.resize(WIDTH_IN_THE_WINDOW, 400)
    with qtbot.waitExposed(tables):
        tables.show()
    tables.show_responses(responses(*EVERY_THREE_WEEKS), by_week=False)
    return tables


def test_all_columns_are_in_view_at_once(tables: ResponseTables) -> None:
    lines = tables.sessions

    assert lines.horizontalHeader().length() <= lines.viewport().width()


def test_a_line_is_as_high_as_its_own_words(tables: ResponseTables) -> None:
    check_ins = [rated(MOOD, ago, 5) for ago in (22, 23, 18, 17, 16, 15, *range(14))]
    tables.show_responses(summary_of(*check_ins, session(20), session(7)).responses, by_week=False)
    lines = tables.sessions

    heights = [lines.rowHeight(row) for row in range(lines.table.rowCount())]
    assert heights[0] == lines.line_height < heights[1]
    assert all(lines.sizeHintForRow(row) <= height for row, height in enumerate(heights))


@pytest.mark.parametrize("width", [300, 500, 800])
def test_no_day_is_cut_short(tables: ResponseTables, width: int) -> None:
    tables.resize(width, 400)

    lines = tables.sessions
    widest = max(map(lines.fontMetrics().horizontalAdvance, days_of_every_width()))
    assert lines.columnWidth(1) > widest


def test_no_line_looks_chosen_before_the_keyboard_is_there(tables: ResponseTables) -> None:
    lines = tables.sessions
    before = lines.selectionModel().hasSelection()

    lines.setFocus()

    assert not before
    assert [index.row() for index in lines.selectionModel().selectedRows()] == [0]


def test_no_title_is_cut_short(tables: ResponseTables) -> None:
    header = tables.sessions.horizontalHeader()

    needed = [header.sectionSizeHint(column) for column in range(header.count())]
    assert all(header.sectionSize(n) >= width for n, width in enumerate(needed))
