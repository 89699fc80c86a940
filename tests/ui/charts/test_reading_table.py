"""The table that stands for a chart."""

from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from pytestqt.qtbot import QtBot

from journal.analysis.summary import summarize
from journal.domain.check_ins import CheckIn, Rating
from journal.domain.contents import Contents
from journal.domain.library import core_measures, side_effect_kind
from journal.domain.periods import Period
from journal.domain.sessions import Session
from journal.domain.settings import Settings
from journal.domain.side_effects import Severity, SideEffect
from journal.ui.charts.day_readings import DayReadings
from journal.ui.charts.reading_list import ReadingList

LAST_DAY = date(2026, 3, 1)
NOW = datetime.fromisoformat("2026-03-01T21:00+01:00")
_, MOOD, ANXIETY = core_measures()


@pytest.fixture
def table(qtbot: QtBot) -> ReadingList:
    """Three days: one rated later, one with a session, one rated only in part."""
    before = NOW - timedelta(days=4)
    nausea = SideEffect(side_effect_kind("nausea"), Severity.MODERATE)
    check_ins = (
        CheckIn(before.date(), NOW, LAST_DAY, (Rating(MOOD, 4), Rating(ANXIETY, 6))),
        CheckIn(LAST_DAY, NOW, LAST_DAY, (Rating(MOOD, 7),), (nausea,)),
    )
    sessions = (Session(NOW - timedelta(days=2)),)
    contents = Contents((MOOD, ANXIETY), (), check_ins, sessions, Settings())
    planned = [LAST_DAY + timedelta(days=3)]
    table = ReadingList()
    qtbot.addWidget(table)
    table.show_readings(DayReadings(summarize(Period.ending(LAST_DAY, days=28), contents), planned))
    table.show()
    return table


def cells(table: ReadingList) -> list[list[str]]:
    model = table.table
    return [
        [model.data(model.index(row, column)) or "" for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_it_says_what_the_chart_shows_the_newest_day_on_top(table: ReadingList) -> None:
    assert cells(table) == [
        ["Wed, 4 Mar 2026", "–", "–", "", "", "planned"],
        ["Sun, 1 Mar 2026", "7", "–", "", "Nausea, moderate", ""],
        ["Fri, 27 Feb 2026", "–", "–", "", "", "1"],
        ["Wed, 25 Feb 2026", "4", "6", "yes", "", ""],
    ]


def test_what_stands_for_nothing_is_said_to_screen_readers(table: ReadingList) -> None:
    index = table.table.index(1, 2)

    assert table.table.data(index, Qt.ItemDataRole.AccessibleTextRole) == "not rated"


def test_chosen_lines_are_copied_under_their_titles(qtbot: QtBot, table: ReadingList) -> None:
    table.selectAll()

    qtbot.keySequence(table, QKeySequence(QKeySequence.StandardKey.Copy))

    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0] == "Day\tMood\tAnxiety\tLater\tSide effects\tSession"
    assert lines[4] == "Wed, 25 Feb 2026\t4\t6\tyes\t\t"
    assert len(lines) == 5


def test_enter_opens_the_chosen_day(qtbot: QtBot, table: ReadingList) -> None:
    table.selectRow(3)

    with qtbot.waitSignal(table.day_opened) as told:
        qtbot.keyClick(table, Qt.Key.Key_Return)

    assert told.args == [date(2026, 2, 25)]


def test_nothing_in_it_can_be_changed(table: ReadingList) -> None:
    flags = table.table.flags(table.table.index(1, 1))

    assert not flags & Qt.ItemFlag.ItemIsEditable
