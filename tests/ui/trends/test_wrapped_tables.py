"""The tables of the card stay within its width: long words go on in the next line."""

import pytest
from pytestqt.qtbot import QtBot

from journal.ui.after_sessions.response_tables import ResponseTables
from tests.ui.charts.responses import EVERY_THREE_WEEKS, responses

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


def test_a_line_is_as_high_as_its_longest_words(tables: ResponseTables) -> None:
    lines = tables.sessions

    heights = [lines.rowHeight(row) for row in range(lines.table.rowCount())]
    assert heights == [max(heights)] * len(heights)
    assert all(lines.sizeHintForRow(row) <= heights[0] for row in range(len(heights)))
    assert heights[0] > lines.line_height


def test_no_title_is_cut_short(tables: ResponseTables) -> None:
    header = tables.sessions.horizontalHeader()

    needed = [header.sectionSizeHint(column) for column in range(header.count())]
    assert all(header.sectionSize(n) >= width for n, width in enumerate(needed))
