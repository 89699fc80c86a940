from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from journal.domain import library
from journal.domain.check_ins import CheckIn, Rating
from journal.domain.help_lines import HelpLine
from journal.domain.measures import Measure
from journal.errors import JournalFileError
from journal.storage.store import JournalStore
from journal.ui.journal_model import JournalModel
from journal.ui.settings.own_measure import own_id
from journal.ui.settings.section import SettingsSection
from journal.ui.settings_page import SettingsPage

LEFT = Qt.MouseButton.LeftButton
SISTER = HelpLine("My sister", "030 123 456", "Berlin")


@pytest.fixture
def page(qtbot: QtBot, journal: JournalModel) -> SettingsPage:
    page = SettingsPage(journal)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    return page


def asked(journal: JournalModel) -> list[str]:
    return [measure.name for measure in journal.measures() if not measure.archived]


def said(section: SettingsSection) -> str:
    return section.message.label.text()


def undo(section: SettingsSection) -> None:
    section.message.undo_button.click()


def refuse_to_save(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make every save fail as on a full disk."""

    def full(*_: object) -> None:
        raise JournalFileError("Nothing was saved, because the disk is full.", "Make room.")

    for name in ("save", "save_settings", "take_back"):
        monkeypatch.setattr(JournalStore, name, full)


# --- what is asked -------------------------------------------------------------------


def test_core_measures_are_ticked_and_the_others_of_the_library_are_not(
    page: SettingsPage,
) -> None:
    ticked = [tick.text() for tick in page.measures.ticks.values() if tick.isChecked()]

    assert ticked == ["Attention", "Mood", "Anxiety"]
    assert len(page.measures.ticks) == len(library.core_measures() + library.further_measures())


def test_a_name_is_shown_as_it_was_typed(page: SettingsPage, journal: JournalModel) -> None:
    measure = Measure("own", "Rest & <b>quiet</b>")
    journal.save([measure])

    tick = page.measures.ticks["own"]
    tick.click()

    assert tick.text() == "Rest && <b>quiet</b>"  # one sign alone would underline a letter
    assert said(page.measures) == "Rest & <b>quiet</b> is not asked any more."
    assert page.measures.message.label.textFormat() is Qt.TextFormat.PlainText


def test_a_tick_asks_a_measure_from_now_on(page: SettingsPage, journal: JournalModel) -> None:
    page.measures.ticks["sleep"].click()

    assert asked(journal) == ["Attention", "Mood", "Anxiety", "Sleep"]
    assert said(page.measures) == "Sleep is asked."


def test_taking_a_tick_out_keeps_what_was_rated(
    page: SettingsPage, journal: JournalModel, now: Callable[[], datetime]
) -> None:
    mood = journal.measures()[1]
    day = date(2026, 3, 1)
    journal.save([CheckIn(day, now(), day, ratings=(Rating(mood, 7),))])

    page.measures.ticks["mood"].click()

    assert asked(journal) == ["Attention", "Anxiety"]
    assert journal.check_ins()[0].values == {"mood": 7}
    assert said(page.measures) == "Mood is not asked any more."


def test_a_measure_comes_back_in_its_old_place(page: SettingsPage, journal: JournalModel) -> None:
    page.measures.ticks["attention"].click()

    page.measures.ticks["attention"].click()

    assert asked(journal) == ["Attention", "Mood", "Anxiety"]


def test_undo_turns_a_tick_back(page: SettingsPage, journal: JournalModel) -> None:
    page.measures.ticks["sleep"].click()

    undo(page.measures)

    assert "Sleep" not in asked(journal)
    assert not page.measures.ticks["sleep"].isChecked()


def test_a_measure_undone_can_be_asked_again(page: SettingsPage, journal: JournalModel) -> None:
    page.measures.ticks["sleep"].click()
    undo(page.measures)

    page.measures.ticks["sleep"].click()

    assert "Sleep" in asked(journal)


def test_a_tick_that_could_not_be_saved_jumps_back(
    page: SettingsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    refuse_to_save(monkeypatch)

    page.measures.ticks["sleep"].click()

    assert not page.measures.ticks["sleep"].isChecked()
    assert said(page.measures) == "Nothing was saved, because the disk is full. Make room."


# --- a measure of one's own ----------------------------------------------------------


def fill(field: QLineEdit, text: str, qtbot: QtBot) -> None:
    field.setFocus()
    qtbot.keyClicks(field, text)


def test_a_measure_of_ones_own_is_asked_with_its_scale(
    qtbot: QtBot, page: SettingsPage, journal: JournalModel
) -> None:
    form = page.own_measure
    fill(form.name, "Noise", qtbot)
    fill(form.question, "How loud was it?", qtbot)
    fill(form.low_label, "quiet", qtbot)
    fill(form.high_label, "too much", qtbot)
    form.minimum.show_value(1)
    form.maximum.show_value(5)
    form.less_is_better.click()

    form.add_button.click()

    measure = journal.measures()[-1]
    assert (measure.name, measure.question) == ("Noise", "How loud was it?")
    assert (measure.low_label, measure.high_label) == ("quiet", "too much")
    assert (measure.minimum, measure.maximum, measure.higher_is_better) == (1, 5, False)
    assert measure.id.startswith("own_noise_")
    assert page.measures.ticks[measure.id].isChecked()
    assert said(form) == "Noise is asked from now on."


def test_the_form_is_empty_after_adding(qtbot: QtBot, page: SettingsPage) -> None:
    form = page.own_measure
    fill(form.name, "Noise", qtbot)
    form.less_is_better.click()

    form.add_button.click()

    assert form.name.text() == ""
    assert (form.minimum.value, form.maximum.value) == (0, 10)
    assert not form.more_is_better.isChecked()
    assert not form.less_is_better.isChecked()


def test_which_way_is_better_has_to_be_chosen(
    qtbot: QtBot, page: SettingsPage, journal: JournalModel
) -> None:
    fill(page.own_measure.name, "Noise", qtbot)

    page.own_measure.add_button.click()

    assert said(page.own_measure).endswith("Choose whether higher or lower is better.")
    assert len(journal.measures()) == 3


def test_a_second_measure_of_a_name_is_refused(
    qtbot: QtBot, page: SettingsPage, journal: JournalModel
) -> None:
    fill(page.own_measure.name, "mood", qtbot)
    page.own_measure.more_is_better.click()

    page.own_measure.add_button.click()

    assert said(page.own_measure).startswith("There is a measure called 'mood' already.")
    assert len(journal.measures()) == 3


def test_a_refused_measure_loses_nothing_that_was_typed(
    qtbot: QtBot, page: SettingsPage, journal: JournalModel
) -> None:
    form = page.own_measure
    fill(form.name, "Noise", qtbot)
    form.minimum.show_value(5)
    form.maximum.show_value(5)

    form.add_button.click()

    assert said(form).startswith("Noise cannot be rated from 5 to 5 in steps of 1.")
    assert (form.name.text(), form.minimum.value, form.maximum.value) == ("Noise", 5, 5)
    assert len(journal.measures()) == 3


def test_a_measure_without_a_name_is_refused(page: SettingsPage, journal: JournalModel) -> None:
    page.own_measure.add_button.click()

    assert said(page.own_measure).endswith("Give it a name.")
    assert len(journal.measures()) == 3


def test_a_new_measure_can_be_undone_and_made_again(
    qtbot: QtBot, page: SettingsPage, journal: JournalModel
) -> None:
    form = page.own_measure
    fill(form.name, "Noyse", qtbot)
    form.less_is_better.click()
    form.add_button.click()

    undo(form)

    assert len(journal.measures()) == 3
    assert said(form) == "Undone."
    fill(form.name, "Noise", qtbot)
    form.less_is_better.click()
    form.add_button.click()
    assert asked(journal)[-1] == "Noise"


def test_a_measure_that_was_undone_has_no_tick_any_more(qtbot: QtBot, page: SettingsPage) -> None:
    fill(page.own_measure.name, "Noise", qtbot)
    page.own_measure.less_is_better.click()
    page.own_measure.add_button.click()

    undo(page.own_measure)

    assert "Noise" not in [tick.text() for tick in page.measures.ticks.values()]


def test_an_undo_that_fails_says_so(
    qtbot: QtBot, page: SettingsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(page.own_measure.name, "Noise", qtbot)
    page.own_measure.less_is_better.click()
    page.own_measure.add_button.click()
    refuse_to_save(monkeypatch)

    undo(page.own_measure)

    assert said(page.own_measure).startswith("Nothing was saved")


@pytest.mark.parametrize("name", ["Noise", "Lärm", "騒音", "  a b  ", "x" * 60, "9 lives"])
def test_every_name_makes_an_id_that_files_can_carry(name: str) -> None:
    measure = Measure(own_id(name), name)

    assert measure.id.startswith("own_")


def test_two_measures_of_one_name_have_two_ids() -> None:
    assert own_id("Noise") != own_id("Noise")


# --- day and threshold ---------------------------------------------------------------


def test_choosing_an_hour_is_saved_at_once(
    qtbot: QtBot, page: SettingsPage, journal: JournalModel
) -> None:
    page.days.hour.setFocus()

    qtbot.keyClick(page.days.hour, Qt.Key.Key_Down)

    assert journal.settings().night_ends_at == 5
    assert said(page.days) == "Saved."


def test_choosing_a_threshold_is_saved_at_once(
    qtbot: QtBot, page: SettingsPage, journal: JournalModel
) -> None:
    qtbot.keyClick(page.days.threshold, Qt.Key.Key_Down)

    assert journal.settings().threshold == 3
    assert page.days.threshold.currentText() == "3 points"


def test_hours_and_thresholds_stay_within_what_the_journal_accepts(page: SettingsPage) -> None:
    hours, thresholds = page.days.hour, page.days.threshold

    assert [hours.itemText(0), hours.itemText(hours.count() - 1)] == ["00:00", "12:00"]
    assert [thresholds.itemText(n) for n in range(4)] == [
        "1 point",
        "2 points",
        "3 points",
        "4 points",
    ]


def test_undo_brings_the_old_hour_back_and_leaves_the_rest(
    qtbot: QtBot, page: SettingsPage, journal: JournalModel
) -> None:
    qtbot.keyClick(page.days.hour, Qt.Key.Key_Down)
    journal.save_settings(replace(journal.settings(), name="A. B."))

    undo(page.days)

    assert journal.settings().night_ends_at == 4
    assert journal.settings().name == "A. B."
    assert page.days.hour.value == 4
    assert said(page.days) == "Undone."


def test_a_choice_that_cannot_be_saved_says_so_and_shows_what_holds(
    qtbot: QtBot, page: SettingsPage, journal: JournalModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    refuse_to_save(monkeypatch)

    qtbot.keyClick(page.days.hour, Qt.Key.Key_Down)

    assert said(page.days) == "Nothing was saved, because the disk is full. Make room."
    assert page.days.hour.value == 4


def test_the_wheel_moves_the_page_and_never_a_value(page: SettingsPage) -> None:
    page.days.hour.setFocus()
    down = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )

    QApplication.sendEvent(page.days.hour, down)

    assert page.days.hour.value == 4


# --- visits --------------------------------------------------------------------------


def test_a_visit_is_proposed_for_today_and_listed_once_added(
    page: SettingsPage, journal: JournalModel
) -> None:
    page.visits.add_button.click()

    assert journal.settings().visits == (date(2026, 3, 1),)
    assert list(page.visits.remove_buttons) == [date(2026, 3, 1)]
    assert said(page.visits) == "Saved."


def test_the_newest_visit_stands_first(page: SettingsPage, journal: JournalModel) -> None:
    for day in (date(2026, 1, 4), date(2026, 2, 1)):
        page.visits.day.show_day(day)
        page.visits.add_button.click()

    assert list(page.visits.remove_buttons) == [date(2026, 2, 1), date(2026, 1, 4)]


def test_the_same_visit_twice_is_one_visit(page: SettingsPage, journal: JournalModel) -> None:
    page.visits.add_button.click()
    page.visits.add_button.click()

    assert journal.settings().visits == (date(2026, 3, 1),)


def test_a_visit_can_be_removed_and_brought_back(page: SettingsPage, journal: JournalModel) -> None:
    visits = (date(2026, 1, 4), date(2026, 2, 1))
    journal.save_settings(replace(journal.settings(), visits=visits))

    page.visits.remove_buttons[date(2026, 1, 4)].click()
    assert journal.settings().visits == (date(2026, 2, 1),)
    undo(page.visits)

    assert journal.settings().visits == visits


def test_a_screen_reader_hears_which_visit_a_button_removes(
    page: SettingsPage, journal: JournalModel
) -> None:
    page.visits.add_button.click()

    name = page.visits.remove_buttons[date(2026, 3, 1)].accessibleName()

    assert name == "Remove the visit of Sunday, 1 March 2026"


# --- name ----------------------------------------------------------------------------


def test_a_name_is_saved_with_its_button_or_enter(
    qtbot: QtBot, page: SettingsPage, journal: JournalModel
) -> None:
    fill(page.name.name, "A. B.", qtbot)
    page.name.save_button.click()
    assert journal.settings().name == "A. B."

    fill(page.name.name, " C.", qtbot)
    qtbot.keyClick(page.name.name, Qt.Key.Key_Return)

    assert journal.settings().name == "A. B. C."


def test_a_name_not_saved_yet_survives_a_change_elsewhere(
    qtbot: QtBot, page: SettingsPage, journal: JournalModel
) -> None:
    fill(page.name.name, "A. B.", qtbot)

    page.visits.add_button.click()

    assert page.name.name.text() == "A. B."
    assert journal.settings().name == ""


def test_undo_shows_the_old_name_again(
    qtbot: QtBot, page: SettingsPage, journal: JournalModel
) -> None:
    fill(page.name.name, "A. B.", qtbot)
    page.name.save_button.click()

    undo(page.name)

    assert page.name.name.text() == ""
    assert journal.settings().name == ""


def test_a_name_that_could_not_be_saved_is_still_in_its_field(
    qtbot: QtBot, page: SettingsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(page.name.name, "A. B.", qtbot)
    refuse_to_save(monkeypatch)

    page.name.save_button.click()

    assert page.name.name.text() == "A. B."
    assert said(page.name).startswith("Nothing was saved")


# --- whom to call --------------------------------------------------------------------


def add_line(qtbot: QtBot, page: SettingsPage, *words: str) -> None:
    page.help_lines.add_button.click()
    row = page.help_lines.rows[-1]
    for field, text in zip((row.name, row.contact, row.where), words, strict=False):
        fill(field, text, qtbot)


def test_the_packed_lines_are_there_to_change(page: SettingsPage) -> None:
    shown = [HelpLine(*row.words) for row in page.help_lines.rows]

    assert tuple(shown) == library.help_lines()


def test_a_line_of_ones_own_is_saved(
    qtbot: QtBot, page: SettingsPage, journal: JournalModel
) -> None:
    add_line(qtbot, page, "My sister", "030 123 456", "Berlin")

    page.help_lines.save_button.click()

    assert journal.settings().help_lines == (*library.help_lines(), SISTER)
    assert said(page.help_lines) == "Saved."


def test_a_line_without_a_number_is_refused_and_stays_as_typed(
    qtbot: QtBot, page: SettingsPage, journal: JournalModel
) -> None:
    add_line(qtbot, page, "My sister")

    page.help_lines.save_button.click()

    assert said(page.help_lines).startswith("A help line needs a name and a number")
    assert page.help_lines.rows[-1].words == ("My sister", "", "")
    assert journal.settings().help_lines is None


def test_an_empty_row_is_left_out(page: SettingsPage, journal: JournalModel) -> None:
    page.help_lines.rows[3].remove_button.click()
    page.help_lines.add_button.click()

    page.help_lines.save_button.click()

    assert journal.settings().help_lines == library.help_lines()[:3]
    assert len(page.help_lines.rows) == 3


def test_lines_not_saved_yet_survive_a_change_elsewhere(qtbot: QtBot, page: SettingsPage) -> None:
    add_line(qtbot, page, "My sister")

    page.visits.add_button.click()

    assert page.help_lines.rows[-1].words == ("My sister", "", "")


def test_lines_changed_elsewhere_are_shown(page: SettingsPage, journal: JournalModel) -> None:
    journal.save_settings(replace(journal.settings(), help_lines=(SISTER,)))

    assert [row.words for row in page.help_lines.rows] == [("My sister", "030 123 456", "Berlin")]


def test_undo_brings_the_old_lines_back(page: SettingsPage, journal: JournalModel) -> None:
    page.help_lines.rows[0].remove_button.click()
    page.help_lines.save_button.click()

    undo(page.help_lines)

    assert journal.settings().help_lines is None
    assert len(page.help_lines.rows) == 4


def test_the_packed_lines_come_back_with_one_button(
    page: SettingsPage, journal: JournalModel
) -> None:
    journal.save_settings(replace(journal.settings(), help_lines=(SISTER,)))

    page.help_lines.packed_button.click()

    assert journal.settings().help_lines is None
    assert len(page.help_lines.rows) == 4


def test_taking_every_line_out_means_the_packed_ones(
    page: SettingsPage, journal: JournalModel
) -> None:
    for row in list(page.help_lines.rows):
        row.remove_button.click()

    page.help_lines.save_button.click()

    assert journal.settings().help_lines is None
    assert len(page.help_lines.rows) == 4


def test_a_screen_reader_hears_what_each_field_of_a_line_is(
    qtbot: QtBot, page: SettingsPage
) -> None:
    add_line(qtbot, page, "My sister")
    row = page.help_lines.rows[-1]

    assert row.contact.accessibleName() == "Number of My sister"
    assert row.remove_button.accessibleName() == "Remove My sister"


# --- the page ------------------------------------------------------------------------


def test_the_keyboard_begins_at_the_first_tick(page: SettingsPage) -> None:
    page.take_focus()

    assert page.focusWidget() is page.measures.ticks["attention"]


def test_choices_outlive_the_program(
    page: SettingsPage, journal: JournalModel, now: Callable[[], datetime]
) -> None:
    page.visits.add_button.click()

    with JournalStore.open(journal.path, now) as again:
        assert again.settings().visits == (date(2026, 3, 1),)
