"""A person chooses which side effects have a button of their own on Today."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from journal.domain.check_ins import CheckIn
from journal.domain.library import side_effect_kinds
from journal.domain.settings import Settings
from journal.domain.side_effects import OFTEN_FELT, Severity, SideEffect, SideEffectKind
from journal.storage.store import JournalStore
from journal.ui.journal_model import JournalModel
from journal.ui.settings_page import SettingsPage
from journal.ui.today_page import TodayPage
from tests.ui.settings.hands import refuse_to_save, said, undo
from tests.ui.today.hands import shown

HUMMING = SideEffectKind.named("Humming & more")


def buttons(today: TodayPage) -> list[str]:
    """Return the side effects that can be said on Today itself."""
    return [chip.kind.id for chip in today.desk.form.effects.chips.values() if not chip.isHidden()]


def ticked(page: SettingsPage) -> set[str]:
    return {kind_id for kind_id, tick in page.side_effects.ticks.items() if tick.isChecked()}


def test_those_often_felt_have_one_at_first(page: SettingsPage) -> None:
    assert ticked(page) == set(OFTEN_FELT)
    assert set(page.side_effects.ticks) == {kind.id for kind in side_effect_kinds()}
    assert page.side_effects.now() == "Dissociation, Nausea, Dizziness, Sleepiness, Headache"


def test_a_tick_gives_a_side_effect_a_button_on_today(
    qtbot: QtBot, page: SettingsPage, journal: JournalModel
) -> None:
    today = shown(qtbot, journal)

    page.side_effects.ticks["urinary"].click()
    page.side_effects.ticks["nausea"].click()

    assert buttons(today) == ["dissociation", "dizziness", "drowsiness", "headache", "urinary"]
    assert said(page.side_effects) == "Saved."


def test_what_is_said_already_stays_though_its_button_goes(
    qtbot: QtBot, page: SettingsPage, journal: JournalModel
) -> None:
    today = shown(qtbot, journal)
    today.desk.form.effects.chips["nausea"].click()

    page.side_effects.ticks["nausea"].click()

    (effect,) = today.desk.form.effects.side_effects()
    assert (effect.kind.id, effect.severity) == ("nausea", Severity.MILD)
    assert "nausea" in buttons(today)
    assert today.desk.unsaved


def test_words_of_ones_own_can_have_a_button(
    qtbot: QtBot, page: SettingsPage, journal: JournalModel, now: Callable[[], datetime]
) -> None:
    felt = (SideEffect(HUMMING, Severity.MILD),)
    journal.save([CheckIn(now().date(), now(), now().date(), side_effects=felt)])
    page.read_again()

    page.side_effects.ticks[HUMMING.id].click()

    another = shown(qtbot, journal)
    another.desk.links.another_wanted.emit()
    assert page.side_effects.ticks[HUMMING.id].words == "Humming & more"
    assert HUMMING.id in buttons(another)


def test_words_whose_saving_is_undone_have_no_tick_left(
    page: SettingsPage, journal: JournalModel, now: Callable[[], datetime]
) -> None:
    felt = (SideEffect(HUMMING, Severity.MILD),)
    change = journal.save([CheckIn(now().date(), now(), now().date(), side_effects=felt)])
    page.read_again()
    there = HUMMING.id in page.side_effects.ticks

    journal.take_back(change)
    page.read_again()

    known = {kind.id for kind in journal.side_effect_kinds()}
    assert there
    assert set(page.side_effects.ticks) == known


def test_none_at_all_can_be_chosen(qtbot: QtBot, page: SettingsPage, journal: JournalModel) -> None:
    for kind_id in OFTEN_FELT:
        page.side_effects.ticks[kind_id].click()

    assert buttons(shown(qtbot, journal)) == []
    assert page.side_effects.now() == "None"


def test_the_choice_can_be_taken_back(page: SettingsPage, journal: JournalModel) -> None:
    page.side_effects.ticks["urinary"].click()

    undo(page.side_effects)

    assert ticked(page) == set(OFTEN_FELT)
    assert journal.settings() == Settings()


def test_a_tick_that_cannot_be_saved_is_not_shown(
    page: SettingsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    refuse_to_save(monkeypatch)

    page.side_effects.ticks["urinary"].click()

    assert ticked(page) == set(OFTEN_FELT)
    assert "the disk is full" in said(page.side_effects)


def test_the_choice_is_there_after_the_next_start(
    page: SettingsPage, store: JournalStore, now: Callable[[], datetime], tmp_path: Path
) -> None:
    page.side_effects.ticks["tremor"].click()
    QTest.qWait(0)

    with JournalStore.open(store.path, now) as again:
        assert set(again.settings().offered) == {*OFTEN_FELT, "tremor"}
