"""How a person goes from year to year, and what stays then."""

from collections.abc import Callable
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from journal.demo import demo_records
from journal.domain import library
from journal.storage.store import JournalStore
from journal.ui.calendar.year_view import YearView
from journal.ui.history_page import HistoryPage
from journal.ui.journal_model import JournalModel
from tests.ui.calendar.grids import ground, tint

_, MOOD, ANXIETY = library.core_measures()
TODAY = date(2026, 3, 1)
Key, LEFT = Qt.Key, Qt.MouseButton.LeftButton
Rate = Callable[..., None]
Shown = Callable[[], YearView]


def test_the_arrows_lead_to_the_years_with_entries_and_say_which(
    qtbot: QtBot, rate: Rate, calendar: Shown
) -> None:
    rate(date(2023, 2, 5), 3)
    rate(TODAY, 3)
    steps = calendar().steps

    before = (steps.earlier.accessibleName(), steps.later.isEnabled())
    qtbot.mouseClick(steps.earlier, LEFT)

    assert before == ("Earlier year: 2023", False)
    assert steps.label.text() == "2023"
    assert steps.later.accessibleName() == "Later year: 2026"
    assert not steps.earlier.isEnabled()


def test_page_up_and_page_down_change_the_year_and_keep_the_day(
    qtbot: QtBot, rate: Rate, page: HistoryPage, calendar: Shown
) -> None:
    for day in (date(2024, 1, 1), date(2025, 6, 1), date(2026, 1, 1)):
        rate(day, 3)
    view = calendar()
    page.take_focus()
    grid = view.blocks[0].grid
    said = []

    for key in (Key.Key_PageUp, Key.Key_PageUp, Key.Key_PageUp, Key.Key_PageDown):
        qtbot.keyClick(grid, key)
        said.append((view.steps.label.text(), view.blocks[0].read_out.text()))

    assert grid.hasFocus()
    assert said == [
        ("2025", "Sat, 1 Mar 2025. Mood not rated."),
        ("2024", "Fri, 1 Mar 2024. Mood not rated."),
        ("2024", "Fri, 1 Mar 2024. Mood not rated."),
        ("2025", "Sat, 1 Mar 2025. Mood not rated."),
    ]


def test_the_keyboard_is_not_lost_where_a_measure_was_not_rated_that_year(
    qtbot: QtBot, rate: Rate, page: HistoryPage, calendar: Shown
) -> None:
    rate(date(2025, 1, 1), 3, MOOD)
    rate(TODAY, 3, MOOD)
    rate(TODAY, 3, ANXIETY)
    view = calendar()
    grid = view.blocks[1].grid
    grid.setFocus()

    qtbot.keyClick(grid, Key.Key_PageUp)

    assert [block.measure.id for block in view.blocks] == ["mood"]
    assert view.blocks[0].grid.hasFocus()
    assert view.blocks[0].read_out.text() == "Wed, 31 Dec 2025. Mood not rated."


def test_a_new_year_begins_with_the_last_one_that_was_rated(tmp_path: Path, qtbot: QtBot) -> None:
    new_year = datetime(2027, 1, 2, 9, tzinfo=timezone(timedelta(hours=1)))
    with JournalStore.open(tmp_path / "new-year.sqlite", lambda: new_year) as store:
        store.save(demo_records(date(2026, 12, 31), 40))
        page = HistoryPage(JournalModel(store, lambda: new_year))
        qtbot.addWidget(page)
        page.show()

        page.switch.second.click()

        assert page.calendar is not None
        assert page.calendar.steps.label.text() == "2026"
        page.calendar.steps.later.click()
        assert page.calendar.others.text() == "Nothing was rated in 2027."
        assert page.calendar.blocks == []
        page.close()


def test_a_new_entry_shows_at_once_and_the_year_stays(rate: Rate, calendar: Shown) -> None:
    rate(date(2025, 1, 1), 3)
    rate(TODAY, 3)
    view = calendar()
    view.steps.earlier.click()

    rate(date(2025, 1, 2), 8)

    assert view.steps.label.text() == "2025"
    assert ground(view.blocks[0].grid, date(2025, 1, 2)) == tint(8)


def test_a_year_whose_last_entry_is_deleted_is_left(
    journal: JournalModel, rate: Rate, calendar: Shown
) -> None:
    rate(date(2025, 1, 1), 3)
    rate(TODAY, 3)
    view = calendar()
    view.steps.earlier.click()

    journal.delete(journal.check_ins()[:1])

    assert view.steps.label.text() == "2026"
    assert not view.steps.earlier.isEnabled()
