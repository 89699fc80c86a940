from collections.abc import Callable
from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt

from journal.domain import library
from journal.domain.check_ins import CheckIn, Rating
from journal.domain.measures import Measure
from journal.ui.journal_model import JournalModel
from journal.ui.settings_page import SettingsPage
from tests.ui.settings.hands import asked, refuse_to_save, said, undo


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
