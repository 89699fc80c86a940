from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journal.domain.check_ins import CheckIn, Rating
from journal.domain.library import further_measures, side_effect_kind
from journal.domain.sessions import Route, Session
from journal.domain.side_effects import Phase, Severity, SideEffect
from journal.storage.store import Change, JournalStore
from journal.ui.effect_dialog import EffectDialog
from journal.ui.journal_model import JournalModel
from journal.ui.today_page import TodayPage

LEFT = Qt.MouseButton.LeftButton
TODAY = date(2026, 3, 1)


@pytest.fixture
def page(qtbot: QtBot, journal: JournalModel) -> TodayPage:
    return shown(qtbot, journal)


def shown(qtbot: QtBot, journal: JournalModel) -> TodayPage:
    page = TodayPage(journal)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    page.take_focus()
    return page


def press(*keys: str) -> None:
    """Press keys one after the other, wherever the keyboard is."""
    names = {
        "Enter": (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
        "Ctrl+Enter": (Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier),
        "Backspace": (Qt.Key.Key_Backspace, Qt.KeyboardModifier.NoModifier),
        "Up": (Qt.Key.Key_Up, Qt.KeyboardModifier.NoModifier),
        "Down": (Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier),
        "Left": (Qt.Key.Key_Left, Qt.KeyboardModifier.NoModifier),
        "Right": (Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier),
        "Tab": (Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier),
        "Space": (Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier),
    }
    for key in keys:
        widget = QApplication.focusWidget()
        assert widget is not None
        if key in names:
            QTest.keyClick(widget, *names[key])
        else:
            QTest.keyClicks(widget, key)


def values(page: TodayPage) -> list[float | None]:
    return [row.value for row in page.desk.form.rows]


def saved_values(journal: JournalModel) -> list[dict[str, float]]:
    return [check_in.values for check_in in journal.check_ins()]


def test_three_digits_and_ctrl_enter_store_exactly_three_ratings(
    page: TodayPage, journal: JournalModel
) -> None:
    press("7", "Enter", "5", "Enter", "3", "Ctrl+Enter")

    (check_in,) = journal.check_ins()
    assert check_in.day == TODAY
    assert check_in.values == {"attention": 7, "mood": 5, "anxiety": 3}
    assert check_in.side_effects == ()
    assert not check_in.all_clear
    assert check_in.note == ""
    assert page.desk.message.label.text() == "Saved."


def test_nothing_is_chosen_until_the_person_chooses(page: TodayPage) -> None:
    assert values(page) == [None, None, None]


def test_one_then_zero_is_ten(page: TodayPage) -> None:
    press("1", "0")

    assert values(page) == [10, None, None]


def test_a_second_digit_that_makes_no_value_begins_a_new_number(page: TodayPage) -> None:
    press("7", "5")

    assert values(page) == [5, None, None]


@pytest.mark.parametrize(
    ("keys", "value"), [(("1", "Backspace", "0"), 0), (("1", "Right", "0"), 0), (("1", "0"), 10)]
)
def test_a_digit_after_anything_but_a_digit_begins_a_new_number(
    page: TodayPage, keys: tuple[str, ...], value: float
) -> None:
    press(*keys)

    assert values(page) == [value, None, None]


def test_a_digit_after_a_click_begins_a_new_number(qtbot: QtBot, page: TodayPage) -> None:
    qtbot.mouseClick(page.desk.form.rows[0].buttons[1], LEFT)

    press("0")

    assert values(page) == [0, None, None]


def test_backspace_takes_a_choice_back(page: TodayPage, journal: JournalModel) -> None:
    press("7", "Backspace", "Enter", "4", "Ctrl+Enter")

    assert saved_values(journal) == [{"mood": 4}]


def test_arrows_step_and_stop_at_the_ends(page: TodayPage) -> None:
    press("9", "Right", "Right", "Down", "Right", "Up", "Left")

    assert values(page) == [9, 0, None]


def test_tab_goes_through_the_rows_to_save_and_enter_saves(
    page: TodayPage, journal: JournalModel
) -> None:
    press("1", "Tab", "2", "Tab", "3", "Tab")

    assert QApplication.focusWidget() is page.desk.save_button
    press("Enter")
    assert saved_values(journal) == [{"attention": 1, "mood": 2, "anxiety": 3}]


def test_enter_on_the_last_row_leads_to_save(page: TodayPage) -> None:
    press("1", "Enter", "2", "Enter", "3", "Enter")

    assert QApplication.focusWidget() is page.desk.save_button


def test_a_click_in_the_corner_of_a_button_counts(qtbot: QtBot, page: TodayPage) -> None:
    button = page.desk.form.rows[1].buttons[8]

    qtbot.mouseClick(button, LEFT, pos=button.rect().topLeft())

    assert values(page) == [None, 8, None]


def test_an_unanswered_measure_is_skipped_and_never_zero(
    page: TodayPage, journal: JournalModel
) -> None:
    press("0", "Ctrl+Enter")

    (check_in,) = journal.check_ins()
    assert check_in.values == {"attention": 0}
    assert [r.value for r in check_in.ratings] == [0, None, None]


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


def test_chips_go_through_the_degrees_and_back(qtbot: QtBot, page: TodayPage) -> None:
    chip = page.desk.form.chips.chips["nausea"]
    said = []

    for _ in range(5):
        qtbot.mouseClick(chip, LEFT)
        said.append(chip.text())

    assert said == [
        "Nausea · mild",
        "Nausea · moderate",
        "Nausea · severe",
        "Nausea · none",
        "Nausea · mild",
    ]


def test_backspace_on_a_chip_means_nothing_was_said(page: TodayPage, journal: JournalModel) -> None:
    page.desk.form.chips.chips["nausea"].setFocus()
    press("Space", "Backspace")
    page.take_focus()

    press("5", "Ctrl+Enter")

    assert journal.check_ins()[0].side_effects == ()


def test_all_clear_is_saved_as_said(page: TodayPage, journal: JournalModel) -> None:
    page.desk.form.all_clear_button.click()

    press("Ctrl+Enter")

    assert journal.check_ins()[0].all_clear


def test_all_clear_by_mistake_gives_the_chips_back(page: TodayPage) -> None:
    page.desk.form.chips.chips["nausea"].click()

    page.desk.form.all_clear_button.click()
    page.desk.form.all_clear_button.click()

    assert [e.kind.id for e in page.desk.form.chips.side_effects()] == ["nausea"]


def test_a_side_effect_ends_all_clear(page: TodayPage) -> None:
    page.desk.form.all_clear_button.click()

    page.desk.form.chips.chips["nausea"].click()

    assert not page.desk.form.all_clear_button.isChecked()


def test_more_brings_a_side_effect_of_the_whole_vocabulary(
    page: TodayPage, journal: JournalModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = (SideEffect(side_effect_kind("urinary"), Severity.MILD),)
    monkeypatch.setattr(EffectDialog, "ask", lambda *_: said)  # a modal dialog

    page.desk.form.more_button.click()
    press("Ctrl+Enter")

    assert journal.check_ins()[0].side_effects == said


def test_suicidal_thoughts_are_saved_first_and_then_ask_for_the_help_panel(
    qtbot: QtBot, page: TodayPage, journal: JournalModel
) -> None:
    effect = SideEffect(side_effect_kind("suicidal_thoughts"), Severity.MILD)
    page.desk.form.chips.show_side_effects([effect])

    with qtbot.waitSignal(journal.help_wanted):
        press("Ctrl+Enter")

    assert journal.check_ins()[0].side_effects == (effect,)


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
    press("7", "Enter", "2")
    page.desk.form.note.setText("slept badly")
    page.desk.form.chips.chips["headache"].click()
    page.close()

    again = shown(qtbot, journal)

    assert values(again) == [7, 2, None]
    assert again.desk.form.note.text() == "slept badly"
    assert again.desk.form.chips.chips["headache"].text() == "Headache · mild"
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


def test_what_is_typed_about_one_day_waits_while_another_is_shown(
    qtbot: QtBot, page: TodayPage, journal: JournalModel
) -> None:
    press("6")

    qtbot.mouseClick(page.strip.buttons[4], LEFT)
    assert values(page) == [None, None, None]
    qtbot.mouseClick(page.strip.buttons[6], LEFT)

    assert values(page) == [6, None, None]


def test_days_that_have_not_come_are_not_offered(page: TodayPage) -> None:
    page.show_day(TODAY + timedelta(days=3))

    assert page.day == TODAY
    assert not page.strip.later.isEnabled()


def test_a_week_back_shows_the_week_before(qtbot: QtBot, page: TodayPage) -> None:
    qtbot.mouseClick(page.strip.earlier, LEFT)

    assert page.day == date(2026, 2, 22)
    assert page.strip.buttons[-1].mark.day == date(2026, 2, 22)


def test_the_subtitle_says_where_in_treatment_the_day_lies(
    page: TodayPage, journal: JournalModel, now: Callable[[], datetime]
) -> None:
    journal.save([Session(now() - timedelta(days=3), Route.IV, 40, weight_kg=80)])

    assert page.subtitle.text() == "Sunday 1 March · day 3 after session 1 (IV, 0.5 mg/kg)"


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


def test_a_new_day_is_turned_to_when_nothing_is_typed(
    qtbot: QtBot, store: JournalStore, now: Callable[[], datetime]
) -> None:
    clock = [now()]
    journal = JournalModel(store, lambda: clock[0])
    page = shown(qtbot, journal)

    clock[0] += timedelta(days=1)
    page.read_again()

    assert page.day == TODAY + timedelta(days=1)


def test_an_archived_measure_stays_in_the_check_in_that_rated_it(
    page: TodayPage, journal: JournalModel
) -> None:
    press("7", "Enter", "5", "Ctrl+Enter")
    mood = journal.measures()[1]

    journal.save([replace(mood, archived=True)])
    press("3", "Ctrl+Enter")

    assert saved_values(journal) == [{"attention": 7, "mood": 5, "anxiety": 3}]


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


def test_what_was_said_of_another_phase_stays(
    page: TodayPage, journal: JournalModel, now: Callable[[], datetime]
) -> None:
    headache = side_effect_kind("headache")
    said = (
        SideEffect(headache, Severity.SEVERE, Phase.SAME_DAY),
        SideEffect(headache, Severity.MILD, Phase.NEXT_DAY),
    )
    journal.save([CheckIn(TODAY, now(), TODAY, side_effects=said)])
    page.show_day(TODAY)

    press("7", "Ctrl+Enter")

    assert journal.check_ins()[0].side_effects == said


def test_a_damaged_draft_does_not_keep_the_page_from_opening(
    qtbot: QtBot, journal: JournalModel
) -> None:
    journal.keep_draft("check-in 2026-03-01", {"values": 7, "side_effects": [["nausea"]]})

    page = shown(qtbot, journal)

    assert values(page) == [None, None, None]


def test_what_belongs_before_the_provider_is_said_after_saving(page: TodayPage) -> None:
    effect = SideEffect(side_effect_kind("urinary"), Severity.MILD)
    page.desk.form.chips.show_side_effects([effect])

    press("Ctrl+Enter")

    assert page.desk.message.label.text() == (
        "Saved. Tell your provider about this: Bladder problems."
    )


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
