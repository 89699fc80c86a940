from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from journal.analysis.response import SessionResponse
from journal.domain.library import core_measures
from journal.ui.after_sessions.response_tables import ResponseTables
from tests.ui.charts.responses import EVERY_THREE_WEEKS, responses
from tests.ui.charts.samples import MOOD, rated, session, summary_of

SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def show(qtbot: QtBot) -> Callable[..., ResponseTables]:
    def shown(found: list[SessionResponse], *, by_week: bool = False) -> ResponseTables:
        tables = ResponseTables()
        qtbot.addWidget(tables)
        tables.resize(900, 400)
        with qtbot.waitExposed(tables):
            tables.show()
        tables.show_responses(found, by_week=by_week)
        return tables

    return shown


def line(tables: ResponseTables, row: int) -> list[str]:
    table = tables.sessions.table
    return [table.text(table.index(row, column)) for column in range(table.columnCount())]


def test_each_session_stands_with_the_days_around_it(show: Callable[..., ResponseTables]) -> None:
    tables = show(responses(*EVERY_THREE_WEEKS))

    assert line(tables, 0) == [
        "3",
        "6 Feb 2026",
        "4.0 (7 of 7)",
        "7.0 (7 of 7)",
        "+3.0",
        "8 days",
        "49 of 49",
    ]
    table = tables.sessions.table
    for role in (SPOKEN, Qt.ItemDataRole.ToolTipRole):
        said = table.data(table.index(0, 6), role)
        assert said == "better on 49 of 49 day pairs, the same on 0 (NAP 1.00)"
    assert tables.line_words.text().endswith(
        "Mood: your own line lies at 6, which is 2 better on the scale than the middle of the "
        "18 rated days before the first session (4)."
    )


def test_too_few_entries_are_counted_and_nothing_is_compared(
    show: Callable[..., ResponseTables],
) -> None:
    check_ins = [rated(MOOD, ago, 5) for ago in (22, 23, 18, 17, 16, 15)]
    tables = show(summary_of(*check_ins, session(20)).responses)

    cells = line(tables, 0)

    assert cells[2:5] == ["not enough entries (2 of 7)", "5.0 (4 of 7)", "–"]
    table = tables.sessions.table
    assert table.data(table.index(0, 4), SPOKEN) == (
        "Not enough entries to compare: 2 of 7 days rated before the session, 4 of 7 after it."
    )


def test_few_days_make_it_preliminary(show: Callable[..., ResponseTables]) -> None:
    check_ins = [rated(MOOD, ago, 5) for ago in (21, 22, 23, 18, 17, 16, 15)]
    tables = show(summary_of(*check_ins, session(20)).responses)

    assert line(tables, 0)[4] == "0.0, preliminary"


def test_another_measure_can_be_chosen_and_stays(show: Callable[..., ResponseTables]) -> None:
    found = responses(*EVERY_THREE_WEEKS, measures=core_measures())
    tables = show(found)

    tables.selector.setCurrentText("Anxiety")
    tables.show_responses(found, by_week=False)

    assert tables.selector.currentText() == "Anxiety"
    assert line(tables, 0)[-1].startswith("0 of 49")


def test_enter_asks_for_the_session(qtbot: QtBot, show: Callable[..., ResponseTables]) -> None:
    found = responses(*EVERY_THREE_WEEKS)
    tables = show(found)
    tables.sessions.setCurrentIndex(tables.sessions.table.index(2, 0))

    with qtbot.waitSignal(tables.session_chosen) as told:
        qtbot.keyClick(tables.sessions, Qt.Key.Key_Return)

    assert told.args == [found[0].alignment.sessions[0].sessions[0].session.id]


def test_lines_are_copied_under_their_titles(
    qtbot: QtBot, show: Callable[..., ResponseTables]
) -> None:
    tables = show(responses(*EVERY_THREE_WEEKS))
    tables.sessions.selectAll()

    qtbot.keyClick(tables.sessions, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    titles, *lines = QGuiApplication.clipboard().text().splitlines()
    assert titles.split("\t")[:3] == ["Session", "Date", "Mean before"]
    assert [one.split("\t")[0] for one in lines] == ["3", "2", "1"]


def test_weeks_have_a_table_of_their_own(show: Callable[..., ResponseTables]) -> None:
    tables = show(responses(28, 24, 21, 17), by_week=True)

    table = tables.weeks.table
    assert tables.weeks.isVisible()
    assert not tables.sessions.isVisible()
    assert table.text(table.index(table.rowCount() - 1, 0)) == "1"
    assert tables.line_words.text() == "Mean before session 1: 4.0 (28 of 28)."
