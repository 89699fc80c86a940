from collections.abc import Callable
from datetime import datetime

from pytestqt.qtbot import QtBot

from journal.domain.library import further_measures
from journal.storage.store import JournalStore
from journal.ui.journal_model import JournalModel
from journal.ui.today_page import TodayPage
from tests.ui.today.hands import LEFT, press, shown, values


def test_what_is_typed_survives_a_change_elsewhere(page: TodayPage, journal: JournalModel) -> None:
    press("7")

    journal.save([journal.measures()[0]])

    assert values(page) == [7, None, None]


def test_a_new_measure_is_asked_at_once_and_answers_stay(
    page: TodayPage, journal: JournalModel
) -> None:
    press("7")

    journal.save(further_measures()[:1])

    assert values(page) == [7, None, None, None]


def test_what_is_typed_and_not_saved_is_there_at_the_next_start(
    qtbot: QtBot, page: TodayPage, journal: JournalModel
) -> None:
    """F5."""
    press("7", "Enter", "2")
    page.desk.form.note.setText("slept badly")
    page.desk.form.effects.chips["headache"].click()
    page.close()

    again = shown(qtbot, journal)

    assert values(again) == [7, 2, None]
    assert again.desk.form.note.text() == "slept badly"
    assert again.desk.form.effects.chips["headache"].text() == "Headache ○ mild"
    assert again.desk.message.label.text() == "This is not saved yet."
    assert journal.check_ins() == []


def test_a_draft_is_kept_a_moment_after_the_last_key(
    qtbot: QtBot, page: TodayPage, journal: JournalModel
) -> None:
    press("7")

    qtbot.waitUntil(lambda: journal.draft("check-in 2026-03-01") is not None, timeout=3000)


def test_a_saved_draft_is_gone(qtbot: QtBot, page: TodayPage, journal: JournalModel) -> None:
    press("7")
    page.hide()
    page.show()

    page.desk.save()

    assert journal.draft("check-in 2026-03-01") is None


def test_what_is_typed_about_one_day_waits_while_another_is_shown(
    qtbot: QtBot, page: TodayPage, journal: JournalModel
) -> None:
    press("6")

    qtbot.mouseClick(page.strip.buttons[4], LEFT)
    assert values(page) == [None, None, None]
    qtbot.mouseClick(page.strip.buttons[6], LEFT)

    assert values(page) == [6, None, None]


def test_a_damaged_draft_does_not_keep_the_page_from_opening(
    qtbot: QtBot, journal: JournalModel
) -> None:
    journal.drafts.keep("check-in 2026-03-01", {"values": 7, "side_effects": [["nausea"]]})

    page = shown(qtbot, journal)

    assert values(page) == [None, None, None]


def test_two_windows_keep_their_drafts_of_a_day_apart(
    qtbot: QtBot, store: JournalStore, now: Callable[[], datetime]
) -> None:
    one, other = (shown(qtbot, JournalModel(store, now)) for _ in range(2))
    one.desk.form.rows[0].show_value(3)
    one.desk.form.edited.emit()
    other.desk.form.rows[0].show_value(8)
    other.desk.form.edited.emit()
    assert one.keep_typed()
    assert other.keep_typed()

    other.desk.save()

    kept = [draft.typed["values"] for draft in store.drafts.all()]
    assert kept == [{"attention": 3}]
