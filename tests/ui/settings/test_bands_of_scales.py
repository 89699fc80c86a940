"""Low and high are the person's own words for places on a scale."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journal.domain.bands import Bands
from journal.domain.measures import Measure
from journal.ui.journal_model import JournalModel
from journal.ui.settings.bands import BandsRow
from journal.ui.settings_page import SettingsPage
from tests.ui.settings.hands import refuse_to_save, said, undo
from tests.ui.wheels import notch_down


@pytest.fixture
def mood(page: SettingsPage) -> BandsRow:
    return page.bands.rows["mood"]


def choose_low(row: BandsRow, value: float) -> None:
    row.low.show_value(value)
    row.low.activated.emit(row.low.currentIndex())


def choose_high(row: BandsRow, value: float) -> None:
    row.high.show_value(value)
    row.high.activated.emit(row.high.currentIndex())


def test_each_measure_that_is_asked_begins_with_thirds(page: SettingsPage) -> None:
    rows = page.bands.rows

    assert list(rows) == ["attention", "mood", "anxiety"]
    assert {(row.low.value, row.high.value) for row in rows.values()} == {(3.0, 7.0)}
    assert all(row.thirds_button.isHidden() for row in rows.values())


def test_a_choice_is_saved_at_once_for_its_measure_alone(
    qtbot: QtBot, page: SettingsPage, journal: JournalModel, mood: BandsRow
) -> None:
    mood.low.setFocus()

    qtbot.keyClick(mood.low, Qt.Key.Key_Down)

    assert journal.settings().bands == (Bands("mood", 4.0, 7.0),)
    assert said(page.bands) == "Saved."
    assert page.bands.rows["anxiety"].low.value == 3.0
    assert mood.thirds_button.isVisible()


def test_undo_brings_the_old_bands_back_and_leaves_the_rest(
    page: SettingsPage, journal: JournalModel, mood: BandsRow
) -> None:
    choose_low(mood, 4.0)
    journal.save_settings(replace(journal.settings(), name="A. B."))

    undo(page.bands)

    assert journal.settings().bands == ()
    assert journal.settings().name == "A. B."
    assert mood.low.value == 3.0
    assert said(page.bands) == "Undone."


def test_a_low_band_that_reaches_the_high_one_is_refused(
    page: SettingsPage, journal: JournalModel, mood: BandsRow
) -> None:
    choose_low(mood, 8.0)

    assert said(page.bands) == (
        "A low band that ends at 8 does not fit a high band from 7 on. "
        "Let the low band end below the value where the high one begins."
    )
    assert journal.settings().bands == ()
    assert mood.low.value == 3.0


def test_thirds_of_the_scale_are_the_way_back(
    page: SettingsPage, journal: JournalModel, mood: BandsRow
) -> None:
    choose_low(mood, 2.0)
    choose_high(page.bands.rows["anxiety"], 9.0)
    mood.thirds_button.setFocus()

    mood.thirds_button.click()

    assert journal.settings().bands == (Bands("anxiety", 3.0, 9.0),)
    assert (mood.low.value, mood.high.value) == (3.0, 7.0)
    assert mood.thirds_button.isHidden()
    assert mood.low.hasFocus()


def test_choosing_the_thirds_by_hand_is_no_choice_of_ones_own(
    journal: JournalModel, mood: BandsRow
) -> None:
    choose_low(mood, 2.0)

    choose_low(mood, 3.0)

    assert journal.settings().bands == ()


def test_a_choice_that_cannot_be_saved_says_so_and_shows_what_holds(
    page: SettingsPage, mood: BandsRow, monkeypatch: pytest.MonkeyPatch
) -> None:
    refuse_to_save(monkeypatch)

    choose_high(mood, 9.0)

    assert said(page.bands) == "Nothing was saved, because the disk is full. Make room."
    assert mood.high.value == 7.0


def test_the_boxes_hold_the_steps_of_the_scale(page: SettingsPage, journal: JournalModel) -> None:
    journal.save([Measure("pain", "Pain", minimum=-1, maximum=1, step=0.5)])

    row = page.bands.rows["pain"]

    low = [row.low.itemText(place) for place in range(row.low.count())]
    high = [row.high.itemText(place) for place in range(row.high.count())]
    assert low == ["\N{MINUS SIGN}1", "\N{MINUS SIGN}0.5", "0", "0.5"]
    assert high == ["\N{MINUS SIGN}0.5", "0", "0.5", "1"]


def test_a_scale_of_two_values_leaves_nothing_to_choose(
    page: SettingsPage, journal: JournalModel
) -> None:
    journal.save([Measure("nap", "Nap", maximum=1)])

    assert "nap" not in page.bands.rows


def test_a_measure_not_asked_any_more_keeps_its_bands_out_of_sight(
    page: SettingsPage, journal: JournalModel, mood: BandsRow
) -> None:
    choose_low(mood, 2.0)

    page.measures.ticks["mood"].click()
    gone = "mood" not in page.bands.rows
    page.measures.ticks["mood"].click()

    assert gone
    assert page.bands.rows["mood"].low.value == 2.0


def test_the_wheel_moves_the_page_and_never_a_value(journal: JournalModel, mood: BandsRow) -> None:
    mood.low.setFocus()

    QApplication.sendEvent(mood.low, notch_down())

    assert mood.low.value == 3.0
    assert journal.settings().bands == ()


def test_a_screen_reader_hears_which_measure_and_which_end(mood: BandsRow) -> None:
    assert mood.low.accessibleName() == "Mood: low up to"
    assert mood.high.accessibleName() == "Mood: high from"
    assert mood.thirds_button.accessibleName() == "Mood: thirds of the scale"
