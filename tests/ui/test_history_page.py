from collections.abc import Callable
from datetime import date, datetime, timedelta
from time import perf_counter

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from journal.demo import demo_records
from journal.domain import library
from journal.domain.check_ins import CheckIn, Rating
from journal.domain.sessions import Session, Status
from journal.domain.side_effects import Phase, Severity, SideEffect
from journal.ui.history_page import HistoryPage
from journal.ui.journal_model import JournalModel
from tests.storage.samples import tamper

ATTENTION, MOOD, ANXIETY = library.core_measures()
NAUSEA = library.side_effect_kind("nausea")
TWENTY_YEARS = 7300


@pytest.fixture
def page(qtbot: QtBot, journal: JournalModel) -> HistoryPage:
    page = HistoryPage(journal)
    page.resize(944, 760)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    return page


def check_in(now: datetime, days_ago: int, *, later: bool = False, **said: object) -> CheckIn:
    """Return a check-in about some days ago, recorded then or only now."""
    then = now - timedelta(days=days_ago)
    recorded = now if later else then
    return CheckIn(then.date(), recorded, recorded.date(), **said)  # type: ignore[arg-type] # one type each


def lines(page: HistoryPage) -> list[list[str]]:
    """Return what the list says, cell by cell."""
    table = page.table
    columns = range(table.columnCount())
    return [
        [str(table.index(row, column).data()) for column in columns]
        for row in range(table.rowCount())
    ]


def test_an_empty_journal_says_so_calmly(page: HistoryPage) -> None:
    assert page.empty.isVisible()
    assert not page.list.isVisible()
    assert not page.search_field.isVisible()
    assert page.subtitle.text() == ""


def test_each_day_is_a_line_with_the_newest_on_top(
    page: HistoryPage, journal: JournalModel, now: Callable[[], datetime]
) -> None:
    effects = (SideEffect(NAUSEA, Severity.MILD),)
    session = Session(
        now() - timedelta(days=2),
        side_effects=(SideEffect(NAUSEA, Severity.SEVERE, Phase.DURING),),
        note="calm",
    )
    planned = Session(now() + timedelta(days=2), status=Status.PLANNED)

    journal.save(
        [
            check_in(now(), 0, ratings=(Rating(MOOD, 4), Rating(ANXIETY, None)), all_clear=True),
            check_in(now(), 0, ratings=(Rating(MOOD, 7),)),
            check_in(now(), 2, later=True, note="more"),
            check_in(now(), 2, side_effects=effects, note="Long\nday."),
            check_in(now(), 9, ratings=(Rating(ATTENTION, 0),), later=True),
            session,
            planned,
        ]
    )

    titles = [page.table.headerData(c, Qt.Orientation.Horizontal) for c in range(7)]
    assert titles == [
        "Day",
        "Attention",
        "Mood",
        "Anxiety",
        "Felt",
        "Session",
        "Note",
    ]
    assert lines(page) == [
        ["Sun, 1 Mar 2026", "–", "5.5", "–", "none", "", ""],
        ["Fri, 27 Feb 2026", "–", "–", "–", "Nausea, severe", "1", "Long day. · more · calm"],
        ["Fri, 20 Feb 2026 ○", "0", "–", "–", "", "", ""],
    ]
    assert page.subtitle.text() == "Days: 3 · ○ entered later"


def test_a_day_of_which_only_the_note_was_written_in_time_was_entered_later(
    page: HistoryPage, journal: JournalModel, now: Callable[[], datetime]
) -> None:
    rated_later = check_in(now(), 2, later=True, ratings=(Rating(MOOD, 5),))

    journal.save([check_in(now(), 2, note="quiet"), rated_later])

    index = page.table.index(0, 0)
    assert index.data() == "Fri, 27 Feb 2026 ○"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Fri, 27 Feb 2026, entered later"


def test_entries_left_out_because_they_are_damaged_are_told_in_a_line(
    page: HistoryPage, journal: JournalModel, now: Callable[[], datetime]
) -> None:
    journal.save([check_in(now(), 0, note="sound"), check_in(now(), 1, note="damaged")])
    before = page.left_out.isVisible()

    tamper(journal.path, "UPDATE check_ins SET day = '2026-02-30' WHERE note = 'damaged'")
    page.read_again()

    assert not before
    assert page.left_out.isVisible()
    assert page.left_out.text() == "1 damaged entry is left out."
    assert len(lines(page)) == 1


def test_a_side_effect_looked_for_and_not_there_is_said_too(
    page: HistoryPage, journal: JournalModel, now: Callable[[], datetime]
) -> None:
    journal.save([check_in(now(), 0, side_effects=(SideEffect(NAUSEA, Severity.NONE),))])

    assert lines(page)[0][4] == "none"


def test_what_was_not_rated_is_said_to_those_who_cannot_see_it(
    page: HistoryPage, journal: JournalModel, now: Callable[[], datetime]
) -> None:
    journal.save([check_in(now(), 0, note="only words")])
    mood, note = page.table.index(0, 2), page.table.index(0, 6)

    assert mood.data(Qt.ItemDataRole.AccessibleTextRole) == "not rated"
    assert mood.data(Qt.ItemDataRole.ToolTipRole) is None
    assert note.data(Qt.ItemDataRole.ToolTipRole) == "only words"
    journal.save([check_in(now(), 1, note="a <b>bold</b> word")])
    markup = page.table.index(1, 6).data(Qt.ItemDataRole.ToolTipRole)
    assert markup == "<p>a &lt;b&gt;bold&lt;/b&gt; word</p>"
    assert note.data(Qt.ItemDataRole.DecorationRole) is None


@pytest.mark.parametrize("words", ["STAYED", " stayed in", "nausea", "Mild"])
def test_the_search_finds_notes_and_side_effects(
    page: HistoryPage, journal: JournalModel, now: Callable[[], datetime], words: str
) -> None:
    effects = (SideEffect(NAUSEA, Severity.MILD),)
    journal.save(
        [
            check_in(now(), 0, note="Long day."),
            check_in(now(), 1, note="Stayed in.", side_effects=effects),
        ]
    )

    page.search_field.setText(words)

    assert [line[0] for line in lines(page)] == ["Sat, 28 Feb 2026"]
    assert page.subtitle.text() == "1 of 2 days"


def test_a_search_without_a_find_says_so_and_lets_go_again(
    page: HistoryPage, journal: JournalModel, now: Callable[[], datetime]
) -> None:
    journal.save([check_in(now(), 0, note="Long day.")])

    page.search_field.setText("rain")
    nothing = page.nothing.text() if page.nothing.isVisible() else ""
    page.search_field.clear()

    assert nothing == "Nothing found for rain."
    assert len(lines(page)) == 1


def test_enter_opens_the_day(
    qtbot: QtBot, page: HistoryPage, journal: JournalModel, now: Callable[[], datetime]
) -> None:
    journal.save([check_in(now(), days, note="words") for days in range(3)])
    page.take_focus()
    qtbot.keyClick(page.list, Qt.Key.Key_Down)

    with qtbot.waitSignal(page.day_chosen) as chosen:
        qtbot.keyClick(page.list, Qt.Key.Key_Return)

    assert chosen.args == [date(2026, 2, 28)]


def test_a_double_click_opens_the_day(
    qtbot: QtBot, page: HistoryPage, journal: JournalModel, now: Callable[[], datetime]
) -> None:
    journal.save([check_in(now(), 1, note="words")])
    place = page.list.visualRect(page.table.index(0, 0)).center()
    qtbot.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=place)

    with qtbot.waitSignal(page.day_chosen) as chosen:
        qtbot.mouseDClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert chosen.args == [date(2026, 2, 28)]


def test_the_day_chosen_stays_chosen_when_something_changes(
    page: HistoryPage, journal: JournalModel, now: Callable[[], datetime]
) -> None:
    journal.save([check_in(now(), days, note="words") for days in (1, 2)])
    page.list.selectRow(1)

    journal.save([check_in(now(), 0, note="words")])

    assert page.list.currentIndex().row() == 2


def test_enter_in_the_search_goes_on_to_the_list(
    qtbot: QtBot, page: HistoryPage, journal: JournalModel, now: Callable[[], datetime]
) -> None:
    journal.save([check_in(now(), 0, note="words")])
    page.search_field.setFocus()

    qtbot.keyClick(page.search_field, Qt.Key.Key_Return)

    assert page.list.hasFocus()


def test_twenty_years_open_and_are_searched_without_a_wait(
    page: HistoryPage, journal: JournalModel, now: Callable[[], datetime]
) -> None:
    records = demo_records(now().date(), TWENTY_YEARS)
    journal.save(records)

    begin = perf_counter()
    page.read_again()
    page.search_field.setText("rain")
    took = perf_counter() - begin

    assert page.table.of_all > TWENTY_YEARS * 0.8
    assert took < 3  # measured: 0.4 s
    assert page.list.columnWidth(4) <= 220


def test_a_title_that_is_cut_shows_that_and_says_the_rest(page: HistoryPage) -> None:
    header = page.list.horizontalHeader()

    tip = page.table.headerData(1, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)

    assert header.textElideMode() is Qt.TextElideMode.ElideRight
    assert tip == "Attention"
