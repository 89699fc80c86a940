"""The three steps: each may be skipped, each choice is kept at once."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from journal.domain.sessions import Status
from journal.ui.first_start.card import FirstStartCard
from journal.ui.first_start.steps import FirstSteps
from journal.ui.help_page import HelpPage
from journal.ui.journal_model import JournalModel
from journal.ui.main_window import MainWindow


@pytest.fixture
def steps(window: MainWindow) -> FirstSteps:
    window.first_start.open_steps()
    assert window.first_start.steps is not None
    return window.first_start.steps


def test_the_offer_opens_the_steps_beside_the_window(
    window: MainWindow, journal: JournalModel
) -> None:
    card = window.page("today").findChild(FirstStartCard)
    assert card is not None
    card.read_button.click()

    card.steps_button.click()

    assert window.first_start.steps is not None
    assert window.first_start.steps.isVisible()
    assert not window.first_start.steps.isModal()
    assert journal.settings().start_over


def test_every_step_can_be_skipped_and_nothing_is_changed(
    steps: FirstSteps, journal: JournalModel
) -> None:
    before = (journal.measures(), journal.sessions(), journal.settings())
    said = []

    for _ in range(3):
        said.append(steps.next_button.text())
        steps.next_button.click()

    assert said == ["Next", "Next", "Done"]
    assert not steps.isVisible()
    assert (journal.measures(), journal.sessions(), journal.settings()) == before


def test_what_is_ticked_is_asked(steps: FirstSteps, journal: JournalModel) -> None:
    steps.measures.ticks["sleep"].click()

    assert "sleep" in [measure.id for measure in journal.measures()]


def test_the_next_session_is_kept_as_a_planned_one(
    steps: FirstSteps, journal: JournalModel
) -> None:
    steps.next_button.click()
    steps.plan.day.show_day(journal.today + timedelta(days=3))

    steps.plan.plan_button.click()

    (session,) = journal.sessions()
    assert session.status is Status.PLANNED
    assert session.started_at.isoformat() == "2026-03-04T10:00:00+01:00"
    assert steps.plan.planned.text() == "Planned next: Wed, 4 Mar 2026, 10:00."


def test_a_day_typed_is_planned_by_going_on(steps: FirstSteps, journal: JournalModel) -> None:
    steps.show_step(1)
    steps.plan.day.show_day(journal.today + timedelta(days=3))
    said = steps.next_button.text()

    steps.next_button.click()

    assert said == "Plan it, then next"
    assert steps.step == 2
    assert [session.started_at.day for session in journal.sessions()] == [4]


def test_a_day_that_cannot_be_planned_stays_in_view(
    steps: FirstSteps, journal: JournalModel
) -> None:
    steps.show_step(1)
    steps.plan.day.show_day(journal.today - timedelta(days=3))

    steps.next_button.click()

    assert steps.step == 1
    assert steps.plan.message.label.text().startswith("This time has passed.")


def test_a_session_planned_by_its_own_button_is_not_planned_again_by_going_on(
    steps: FirstSteps, journal: JournalModel
) -> None:
    steps.show_step(1)
    steps.plan.day.show_day(journal.today + timedelta(days=3))
    steps.plan.plan_button.click()

    steps.next_button.click()

    assert steps.step == 2
    assert len(journal.sessions()) == 1


def test_the_day_of_a_plan_taken_back_stands_in_the_field_again(
    steps: FirstSteps, journal: JournalModel
) -> None:
    steps.show_step(1)
    day = journal.today + timedelta(days=3)
    steps.plan.day.show_day(day)
    steps.plan.plan_button.click()
    said = steps.next_button.text()

    steps.plan.message.undo_button.click()

    assert said == "Next"
    assert steps.plan.day.day == day
    assert steps.next_button.text() == "Plan it, then next"


def test_a_planned_session_can_be_taken_back(steps: FirstSteps, journal: JournalModel) -> None:
    steps.next_button.click()
    steps.plan.plan_button.click()

    steps.plan.message.undo_button.click()

    assert journal.sessions() == []
    assert not steps.plan.planned.isVisible()


def test_a_session_cannot_be_planned_in_the_past(steps: FirstSteps, journal: JournalModel) -> None:
    steps.plan.day.show_day(journal.today)

    steps.plan.plan_button.click()

    assert journal.sessions() == []
    assert steps.plan.message.label.text().startswith("This time has passed.")


def test_the_third_step_is_the_reminder_and_it_is_off(steps: FirstSteps) -> None:
    steps.show_step(2)

    assert steps.reminder.isVisible()
    assert not steps.reminder.tick.isChecked()


def test_one_can_go_back(steps: FirstSteps) -> None:
    steps.next_button.click()

    steps.back_button.click()

    assert steps.step == 0
    assert not steps.back_button.isEnabled()


def test_escape_leaves_the_rest_for_later_and_help_opens_them_again(
    qtbot: QtBot, window: MainWindow, steps: FirstSteps
) -> None:
    steps.next_button.click()
    qtbot.keyClick(steps, Qt.Key.Key_Escape)
    closed = not steps.isVisible()
    help_page = window.page("help")
    assert isinstance(help_page, HelpPage)

    help_page.steps_button.click()

    assert closed
    assert steps.isVisible()
    assert steps.step == 0


def test_enter_in_a_field_presses_no_button(
    qtbot: QtBot, steps: FirstSteps, journal: JournalModel
) -> None:
    steps.next_button.click()
    steps.plan.time.setFocus()

    qtbot.keyClick(steps.plan.time, Qt.Key.Key_Return)

    assert steps.step == 1
    assert journal.sessions() == []


def test_a_day_typed_for_the_next_session_is_there_again_after_a_start(
    qtbot: QtBot, steps: FirstSteps, window: MainWindow, journal: JournalModel
) -> None:
    later = journal.today + timedelta(days=9)
    steps.plan.day.show_day(later)
    steps.plan.keep_typed()
    window.close()

    again = FirstSteps(journal)
    qtbot.addWidget(again)

    assert again.plan.day.day == later
    assert journal.sessions() == []


def test_a_day_that_was_planned_is_not_proposed_again(
    qtbot: QtBot, steps: FirstSteps, journal: JournalModel
) -> None:
    steps.plan.day.show_day(journal.today + timedelta(days=9))
    steps.plan.plan_button.click()

    again = FirstSteps(journal)
    qtbot.addWidget(again)

    assert again.plan.day.day == journal.today + timedelta(days=1)
