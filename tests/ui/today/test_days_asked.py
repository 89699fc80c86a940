from collections.abc import Callable
from datetime import date, datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from journal.domain.sessions import Route, Session
from journal.storage.store import JournalStore
from journal.ui.journal_model import JournalModel
from journal.ui.today_page import TodayPage
from tests.ui.today.hands import LEFT, TODAY, press, shown


def test_a_day_of_the_strip_is_asked_about_and_marked_later(
    qtbot: QtBot, page: TodayPage, journal: JournalModel
) -> None:
    qtbot.mouseClick(page.strip.buttons[4], LEFT)
    press("6", "Ctrl+Enter")

    (check_in,) = journal.check_ins()
    assert check_in.day == date(2026, 2, 27)
    assert check_in.later
    assert page.title.text() == "How was Friday?"
    assert "marked as entered later" in page.subtitle.text()
    assert "later" in page.strip.buttons[4].accessibleName()


def test_days_that_have_not_come_are_not_offered(page: TodayPage) -> None:
    page.show_day(TODAY + timedelta(days=3))

    assert page.day == TODAY
    assert not page.strip.later.isVisible()


def test_a_week_back_shows_the_week_before(qtbot: QtBot, page: TodayPage) -> None:
    qtbot.mouseClick(page.strip.earlier, LEFT)

    assert page.day == date(2026, 2, 22)
    assert page.strip.buttons[-1].mark.day == date(2026, 2, 22)


def test_the_subtitle_says_where_in_treatment_the_day_lies(
    page: TodayPage, journal: JournalModel, now: Callable[[], datetime]
) -> None:
    journal.save([Session(now() - timedelta(days=3), Route.IV, 40, weight_kg=80)])

    assert page.subtitle.text() == "Sunday, 1 March · day 3 after session 1 (IV, 0.50 mg/kg)"


def test_after_midnight_the_day_before_is_proposed(
    qtbot: QtBot, store: JournalStore, now: Callable[[], datetime]
) -> None:
    late = JournalModel(store, lambda: now() + timedelta(hours=5, minutes=30))

    page = shown(qtbot, late)
    press("6", "Ctrl+Enter")

    (check_in,) = store.check_ins()
    assert page.day == TODAY
    assert check_in.day == TODAY
    assert not check_in.later


def test_a_new_day_is_turned_to_when_nothing_is_typed(
    qtbot: QtBot, store: JournalStore, now: Callable[[], datetime]
) -> None:
    clock = [now()]
    journal = JournalModel(store, lambda: clock[0])
    page = shown(qtbot, journal)

    clock[0] += timedelta(days=1)
    page.read_again()

    assert page.day == TODAY + timedelta(days=1)


def test_a_day_opened_after_midnight_is_that_day(
    qtbot: QtBot, store: JournalStore, now: Callable[[], datetime]
) -> None:
    clock = [now()]
    page = shown(qtbot, JournalModel(store, lambda: clock[0]))

    clock[0] += timedelta(days=1)
    page.show_day(TODAY)

    assert page.day == TODAY
    assert page.title.text() == "How was Sunday?"


def test_a_check_in_of_its_own_day_is_not_called_later_when_looked_at_later(
    qtbot: QtBot, store: JournalStore, now: Callable[[], datetime]
) -> None:
    clock = [now()]
    page = shown(qtbot, JournalModel(store, lambda: clock[0]))
    press("7", "Ctrl+Enter")

    clock[0] += timedelta(days=4)
    page.show_day(TODAY)

    assert "later" not in page.subtitle.text()


@pytest.mark.parametrize(("keys", "later"), [(("Enter", "4"), True), ((), False)])
def test_only_a_rating_given_days_later_makes_a_check_in_later(
    qtbot: QtBot,
    store: JournalStore,
    now: Callable[[], datetime],
    keys: tuple[str, ...],
    later: bool,
) -> None:
    clock = [now()]
    page = shown(qtbot, JournalModel(store, lambda: clock[0]))
    press("7", "Ctrl+Enter")
    clock[0] += timedelta(days=4)
    page.show_day(TODAY)
    page.desk.form.rows[0].take_focus()

    press(*keys)
    page.desk.form.note.setText("added")
    page.desk.form.note.setModified(True)
    press("Ctrl+Enter")

    (check_in,) = store.check_ins()
    assert (check_in.later, check_in.note) == (later, "added")
