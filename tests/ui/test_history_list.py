"""The list of days in a narrow window: what was felt and noted shares a column."""

from collections.abc import Callable
from datetime import datetime

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from journal.domain import library
from journal.domain.check_ins import CheckIn, Rating
from journal.domain.sessions import Session
from journal.domain.side_effects import Severity, SideEffect
from journal.ui.history_page import HistoryPage
from journal.ui.journal_model import JournalModel

MOOD = library.core_measures()[1]
HEADACHE = SideEffect(library.side_effect_kind("headache"), Severity.MODERATE)
WIDE, NARROW = 944, 724


@pytest.fixture
def page(qtbot: QtBot, journal: JournalModel, now: Callable[[], datetime]) -> HistoryPage:
    """Two days, of which the older one has all there is to say."""
    day = now().replace(day=27, month=2)
    full = CheckIn(
        day.date(), day, day.date(), (Rating(MOOD, 6),), (HEADACHE,), note="Rain all day"
    )
    plain = CheckIn(now().date(), now(), now().date(), (Rating(MOOD, 4),))
    journal.save([full, plain, Session(day.replace(hour=9))])
    page = HistoryPage(journal)
    page.resize(WIDE, 760)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    return page


def titles(page: HistoryPage) -> list[str]:
    return [column.title for column in page.table.columns][-3:]


def widen(page: HistoryPage, width: int) -> None:
    page.resize(width, 600)
    QTest.qWait(0)


def test_in_a_wide_window_each_has_a_column_of_its_own(page: HistoryPage) -> None:
    assert titles(page) == ["Felt", "Session", "Note"]


def test_in_a_narrow_window_they_share_one_and_can_be_read(page: HistoryPage) -> None:
    widen(page, NARROW)

    last = page.table.columnCount() - 1
    words = str(page.table.index(1, last).data())
    assert titles(page)[-1] == "Session · Felt · Note"
    assert words == "Session 1 · Headache, moderate · Rain all day"
    assert page.table.index(0, last).data() == ""
    assert page.list.columnWidth(last) > page.fontMetrics().horizontalAdvance("Headache, moderate")


def test_the_day_chosen_stays_when_the_window_gets_another_width(page: HistoryPage) -> None:
    page.list.setCurrentIndex(page.table.index(1, 0))

    chosen = []
    for width in (NARROW, WIDE, NARROW):
        widen(page, width)
        chosen.append(page.list.currentIndex().row())

    assert chosen == [1, 1, 1]


def test_they_have_columns_of_their_own_again_once_there_is_room(page: HistoryPage) -> None:
    widen(page, NARROW)
    page.journal.changed.emit()
    widen(page, WIDE)

    assert titles(page) == ["Felt", "Session", "Note"]
    assert list(page.table.rated) == list(range(1, page.table.columnCount() - 3))
