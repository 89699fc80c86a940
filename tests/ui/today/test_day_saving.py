from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from pytestqt.qtbot import QtBot

from journal.domain.check_ins import CheckIn, Rating
from journal.storage.store import Change
from journal.ui.journal_model import JournalModel
from journal.ui.today_page import TodayPage
from tests.ui.today.hands import LEFT, TODAY, press, saved_values, values


def test_saving_nothing_says_what_to_do(page: TodayPage, journal: JournalModel) -> None:
    press("Ctrl+Enter")

    assert "nothing to save yet" in page.desk.message.label.text()
    assert journal.check_ins() == []


def test_undo_takes_the_save_back_and_keeps_what_was_typed(
    qtbot: QtBot, page: TodayPage, journal: JournalModel
) -> None:
    press("7", "Ctrl+Enter")

    qtbot.mouseClick(page.desk.message.undo_button, LEFT)

    assert journal.check_ins() == []
    assert values(page) == [7, None, None]


def test_saving_again_corrects_the_same_check_in(page: TodayPage, journal: JournalModel) -> None:
    press("7", "Ctrl+Enter", "4", "Ctrl+Enter")

    assert saved_values(journal) == [{"attention": 4}]


def test_undo_of_a_correction_brings_the_earlier_version_back(
    qtbot: QtBot, page: TodayPage, journal: JournalModel
) -> None:
    press("7", "Ctrl+Enter", "4", "Ctrl+Enter")

    qtbot.mouseClick(page.desk.message.undo_button, LEFT)

    assert saved_values(journal) == [{"attention": 7}]


def test_another_check_in_of_the_same_day_leaves_the_first_alone(
    qtbot: QtBot, page: TodayPage, journal: JournalModel
) -> None:
    press("7", "Ctrl+Enter")

    qtbot.mouseClick(page.desk.links.another_button, LEFT)
    press("2", "Ctrl+Enter")

    assert saved_values(journal) == [{"attention": 7}, {"attention": 2}]


def test_a_check_in_deleted_elsewhere_leaves_empty_questions(
    page: TodayPage, journal: JournalModel
) -> None:
    press("7", "Ctrl+Enter")

    journal.delete(journal.check_ins())

    assert values(page) == [None, None, None]


def test_a_check_in_corrected_elsewhere_is_shown_as_it_is_now(
    page: TodayPage, journal: JournalModel
) -> None:
    press("7", "Ctrl+Enter")
    (check_in,) = journal.check_ins()
    other = CheckIn(
        check_in.day,
        check_in.recorded_at,
        check_in.recorded_on,
        (Rating(journal.measures()[0], 2),),
        id=check_in.id,
        rev=check_in.rev,
    )

    journal.save([other])

    assert values(page) == [2, None, None]


def test_an_archived_measure_stays_in_the_check_in_that_rated_it(
    page: TodayPage, journal: JournalModel
) -> None:
    press("7", "Enter", "5", "Ctrl+Enter")
    mood = journal.measures()[1]

    journal.save([replace(mood, archived=True)])
    press("3", "Ctrl+Enter")

    assert saved_values(journal) == [{"attention": 7, "mood": 5, "anxiety": 3}]


def test_another_check_in_is_not_offered_while_something_is_typed(page: TodayPage) -> None:
    press("7", "Ctrl+Enter")
    assert page.desk.links.isVisible()

    press("4")

    assert not page.desk.links.isVisible()


def test_every_check_in_of_a_day_can_be_shown_and_corrected(
    qtbot: QtBot, page: TodayPage, journal: JournalModel
) -> None:
    press("7", "Ctrl+Enter")
    qtbot.mouseClick(page.desk.links.another_button, LEFT)
    press("2", "Ctrl+Enter")
    assert page.desk.links.other_button.text() == "Check-in 2 of 2: show the next"

    qtbot.mouseClick(page.desk.links.other_button, LEFT)
    assert values(page) == [7, None, None]
    page.desk.form.rows[0].take_focus()
    press("8", "Ctrl+Enter")

    assert saved_values(journal) == [{"attention": 8}, {"attention": 2}]


def test_a_note_that_nobody_touched_stays_to_the_letter(
    page: TodayPage, journal: JournalModel, now: Callable[[], datetime]
) -> None:
    note = "first line\nsecond line " + "x" * 40_000
    journal.save([CheckIn(TODAY, now(), TODAY, note=note)])
    page.show_day(TODAY)

    press("7", "Ctrl+Enter")

    assert journal.check_ins()[0].note == note


def test_an_undo_that_is_refused_says_so_and_changes_nothing(
    qtbot: QtBot, page: TodayPage, journal: JournalModel
) -> None:
    press("7", "Ctrl+Enter")
    (check_in,) = journal.check_ins()
    journal.save([replace(check_in, note="from another window")])
    page.desk.message.say("Saved.", lambda: page.desk._undo(Change((None,), (check_in,))))

    qtbot.mouseClick(page.desk.message.undo_button, LEFT)

    assert "changed in another window" in page.desk.message.label.text()
    assert len(journal.check_ins()) == 1


def test_after_ones_own_undo_what_is_typed_is_saved_without_blaming_another_window(
    page: TodayPage, journal: JournalModel
) -> None:
    press("7", "Ctrl+Enter")
    page.desk.form.rows[1].buttons[4].click()

    journal.history.undo()
    page.desk.save_button.click()

    (saved,) = journal.check_ins()
    assert [*saved.values.values()] == [7, 4]
    assert page.desk.message.label.text() == "Saved."


def test_a_check_in_undone_and_redone_is_corrected_and_not_saved_a_second_time(
    page: TodayPage, journal: JournalModel
) -> None:
    press("7", "Ctrl+Enter")
    page.desk.form.rows[1].buttons[4].click()

    journal.history.undo()
    journal.history.redo()
    page.desk.save_button.click()

    assert saved_values(journal) == [{"attention": 7, "mood": 4}]


def test_another_check_in_stays_another_one_when_the_first_is_undone_and_redone(
    page: TodayPage, journal: JournalModel
) -> None:
    press("7", "Ctrl+Enter")
    page.desk.links.another_button.click()
    page.desk.form.rows[1].buttons[4].click()

    journal.history.undo()
    journal.history.redo()
    page.desk.save_button.click()

    assert saved_values(journal) == [{"attention": 7}, {"mood": 4}]


def test_a_save_that_the_keys_took_back_offers_no_undo_any_more(
    page: TodayPage, journal: JournalModel
) -> None:
    press("7", "Ctrl+Enter")
    offered = page.desk.message.undo_button.isVisible()

    journal.history.undo()

    assert offered
    assert not page.desk.message.undo_button.isVisible()
