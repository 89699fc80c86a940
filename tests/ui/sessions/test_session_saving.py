from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from journal.domain import library
from journal.domain.readings import Moment, Reading
from journal.domain.sessions import Route, Session
from journal.domain.side_effects import Phase, Severity, SideEffect
from journal.ui.journal_model import JournalModel
from journal.ui.sessions_page import SessionsPage
from tests.ui.vocabulary import answer_more

LEFT = Qt.MouseButton.LeftButton
NAUSEA = library.side_effect_kind("nausea")
TREMOR = library.side_effect_kind("tremor")


def test_only_the_start_is_needed(
    qtbot: QtBot, page: SessionsPage, journal: JournalModel, now: Callable[[], datetime]
) -> None:
    qtbot.mouseClick(page.add_button, LEFT)
    qtbot.mouseClick(page.footer.save_button, LEFT)

    (session,) = journal.sessions()
    assert session == Session(now(), id=session.id, rev=1)
    assert page.message.label.text() == "Saved."


def test_what_belongs_before_the_provider_is_said_after_saving(
    qtbot: QtBot, page: SessionsPage
) -> None:
    page.add()
    page.form.effects.reveal()
    qtbot.mouseClick(page.form.effects.phases[Phase.LATER].chips.chips["urinary"], LEFT)

    qtbot.mouseClick(page.footer.save_button, LEFT)

    assert page.message.label.text() == "Saved. Tell your provider about this: Bladder problems."
    assert page.message.undo_button.isVisible()


def test_everything_typed_is_saved(page: SessionsPage, journal: JournalModel, qtbot: QtBot) -> None:
    page.add()
    form = page.form
    form.times.day.show_day(date(2026, 2, 20))
    for name, text in zip(form.times.times, ("14:00", "14:30", "15:45"), strict=True):
        form.times.times[name].setText(text)
    form.given.product.setEditText("ketamine")
    form.given.route.show_value(Route.IM)
    form.given.dose.setText("40")
    form.given.weight.setText("72,5")
    form.around.setting.setText("clinic")
    form.around.with_therapy.show_value(False)
    form.around.intention.setText("rest")
    form.around.preparation.setText("music")
    form.note.note.setPlainText("Slept well.\nWoke early.")
    qtbot.mouseClick(form.effects.phases[Phase.SAME_DAY].chips.chips["nausea"], LEFT)
    form.effects.reveal()
    qtbot.mouseClick(form.effects.phases[Phase.LATER].chips.chips["urinary"], LEFT)
    for edit, text in zip(
        form.readings.rows[Moment.DURING], ("140", "85", "80", "14:40"), strict=True
    ):
        edit.setText(text)

    page.save()

    (session,) = journal.sessions()
    at = datetime.fromisoformat("2026-02-20T14:00+01:00")
    assert session == Session(
        at,
        Route.IM,
        40,
        "ketamine",
        72.5,
        setting="clinic",
        with_therapy=False,
        intention="rest",
        preparation="music",
        strongest_at=at + timedelta(minutes=30),
        normal_again_at=at + timedelta(minutes=105),
        readings=(Reading(Moment.DURING, 140, 85, 80, at + timedelta(minutes=40)),),
        side_effects=(
            SideEffect(NAUSEA, Severity.MILD, Phase.SAME_DAY),
            SideEffect(library.side_effect_kind("urinary"), Severity.MILD, Phase.LATER),
        ),
        note="Slept well.\nWoke early.",
        id=session.id,
        rev=1,
    )


def test_what_nobody_touched_is_saved_as_it_was(
    page: SessionsPage,
    journal: JournalModel,
    start: datetime,
    choose: Callable[[Session], None],
) -> None:
    said = Session(
        start + timedelta(seconds=17),
        note="one\r\ntwo",
        side_effects=(SideEffect(TREMOR, Severity.MILD),),
    )
    journal.save([said])
    choose(said)
    page.form.given.dose.setText("40")

    page.save()

    assert journal.sessions() == [replace(said, dose_mg=40, rev=2)]


def test_a_save_can_be_undone_and_what_was_typed_stays(
    qtbot: QtBot,
    page: SessionsPage,
    journal: JournalModel,
    start: datetime,
    choose: Callable[[Session], None],
) -> None:
    session = Session(start, dose_mg=40)
    journal.save([session])
    choose(session)
    page.form.given.dose.setText("400")
    page.save()

    qtbot.mouseClick(page.message.undo_button, LEFT)

    assert journal.sessions()[0].dose_mg == 40
    assert page.form.given.dose.text() == "400"
    assert page.message.label.text() == "Taken back. What you typed is still here, not saved."


def test_undo_is_not_offered_a_second_time_once_the_key_did_it(
    page: SessionsPage, journal: JournalModel
) -> None:
    page.add()
    page.save()

    journal.history.undo()

    assert journal.sessions() == []
    assert page.message.label.text() == ""
    assert page.message.undo_button.isHidden()


def test_a_new_session_that_was_taken_back_can_be_saved_again(
    qtbot: QtBot, page: SessionsPage, journal: JournalModel
) -> None:
    page.add()
    page.form.given.dose.setText("40")
    page.save()

    qtbot.mouseClick(page.message.undo_button, LEFT)
    taken_back = journal.sessions()
    page.save()

    assert taken_back == []
    assert [session.dose_mg for session in journal.sessions()] == [40]


def test_ctrl_enter_saves_also_from_the_note(
    qtbot: QtBot, page: SessionsPage, journal: JournalModel
) -> None:
    page.add()
    page.form.note.note.setFocus()

    qtbot.keyClick(page.form.note.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert len(journal.sessions()) == 1


def test_there_is_nothing_to_save_delete_or_take_back_without_a_session(
    page: SessionsPage, journal: JournalModel
) -> None:
    page.save()
    page.delete()
    page.revert()

    assert page.message.label.text() == ""
    assert journal.sessions() == []


def test_saving_suicidal_thoughts_asks_for_the_help_panel(
    qtbot: QtBot, page: SessionsPage, journal: JournalModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = SideEffect(library.side_effect_kind("suicidal_thoughts"), Severity.MILD)
    answer_more(monkeypatch, lambda _: (said,))
    page.add()
    qtbot.mouseClick(page.form.effects.phases[Phase.DURING].more_button, LEFT)

    with qtbot.waitSignal(journal.help_wanted):
        page.save()

    assert journal.sessions()[0].asks_for_help
