from collections.abc import Callable
from datetime import datetime

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journal.domain.check_ins import CheckIn
from journal.domain.library import side_effect_kind
from journal.domain.side_effects import Phase, Severity, SideEffect, SideEffectKind
from journal.ui.effect_dialog import EffectDialog
from journal.ui.journal_model import JournalModel
from journal.ui.today_page import TodayPage
from tests.ui.today.hands import LEFT, TODAY, press
from tests.ui.vocabulary import answer_more, do_behind_more


def test_chips_go_through_the_degrees_and_back(qtbot: QtBot, page: TodayPage) -> None:
    chip = page.desk.form.effects.chips["nausea"]
    said = []

    for _ in range(5):
        qtbot.mouseClick(chip, LEFT)
        said.append(chip.text())

    assert said == [
        "Nausea ○ mild",
        "Nausea ◒ moderate",
        "Nausea ● severe",
        "Nausea · none",
        "Nausea ○ mild",
    ]


def test_backspace_on_a_chip_means_nothing_was_said(page: TodayPage, journal: JournalModel) -> None:
    page.desk.form.effects.chips["nausea"].setFocus()
    press("Space", "Backspace")
    page.take_focus()

    press("5", "Ctrl+Enter")

    assert journal.check_ins()[0].side_effects == ()


def test_tab_goes_on_to_a_chip_that_came_later(page: TodayPage) -> None:
    own = SideEffectKind.named("Humming")
    chips = page.desk.form.effects
    *_, last = chips.chips.values()

    chips.show_side_effects([SideEffect(own, Severity.MILD)])
    QApplication.processEvents()  # only then is it in view
    last.setFocus()
    press("Tab")

    assert chips.chips[own.id].hasFocus()


def test_all_clear_is_saved_as_said(page: TodayPage, journal: JournalModel) -> None:
    page.desk.form.effects.all_clear_button.click()

    press("Ctrl+Enter")

    assert journal.check_ins()[0].all_clear


def test_all_clear_by_mistake_gives_the_chips_back(page: TodayPage) -> None:
    page.desk.form.effects.chips["nausea"].click()

    page.desk.form.effects.all_clear_button.click()
    page.desk.form.effects.all_clear_button.click()

    assert [e.kind.id for e in page.desk.form.effects.side_effects()] == ["nausea"]


def test_a_side_effect_ends_all_clear(page: TodayPage) -> None:
    page.desk.form.effects.all_clear_button.click()

    page.desk.form.effects.chips["nausea"].click()

    assert not page.desk.form.effects.all_clear_button.isChecked()


def test_more_brings_a_side_effect_of_the_whole_vocabulary(
    page: TodayPage, journal: JournalModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = (SideEffect(side_effect_kind("urinary"), Severity.MILD),)
    answer_more(monkeypatch, lambda _: said)

    page.desk.form.effects.more_button.click()
    press("Ctrl+Enter")

    assert journal.check_ins()[0].side_effects == said


def test_what_is_ticked_behind_more_is_in_the_draft_while_that_is_open(
    page: TodayPage, journal: JournalModel, qtbot: QtBot
) -> None:
    def tick_and_wait(dialog: EffectDialog) -> None:
        dialog.usual.chips["urinary"].click()
        try:
            qtbot.waitUntil(lambda: "urinary" in str([d.typed for d in journal.drafts.all()]))
        finally:
            dialog.close()

    do_behind_more(tick_and_wait)

    page.desk.form.effects.more_button.click()

    assert "urinary" in page.desk.form.effects.chips


def test_cancel_behind_more_brings_all_clear_back(page: TodayPage) -> None:
    form = page.desk.form
    form.effects.all_clear_button.click()

    def tick_and_cancel(dialog: EffectDialog) -> None:
        dialog.usual.chips["urinary"].click()
        dialog.cancel_button.click()

    do_behind_more(tick_and_cancel)

    form.effects.more_button.click()

    assert form.effects.all_clear_button.isChecked()
    assert form.effects.side_effects() == ()


def test_looking_behind_more_is_no_answer(page: TodayPage) -> None:
    page.desk.form.effects.all_clear_button.click()
    page.desk.save()

    do_behind_more(lambda dialog: dialog.close())
    page.desk.form.effects.more_button.click()

    assert not page.desk.unsaved


def test_a_chip_that_nobody_needs_any_more_is_hidden(page: TodayPage) -> None:
    form = page.desk.form

    def tick_and_cancel(dialog: EffectDialog) -> None:
        dialog.usual.chips["urinary"].click()
        dialog.cancel_button.click()

    do_behind_more(tick_and_cancel)
    form.effects.more_button.click()

    assert not form.effects.chips["urinary"].isVisible()
    assert form.effects.chips["nausea"].isVisible()


def test_suicidal_thoughts_are_saved_first_and_then_ask_for_the_help_panel(
    qtbot: QtBot, page: TodayPage, journal: JournalModel
) -> None:
    effect = SideEffect(side_effect_kind("suicidal_thoughts"), Severity.MILD)
    page.desk.form.effects.show_side_effects([effect])

    with qtbot.waitSignal(journal.help_wanted):
        press("Ctrl+Enter")

    assert journal.check_ins()[0].side_effects == (effect,)


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


def test_what_belongs_before_the_provider_is_said_after_saving(page: TodayPage) -> None:
    effect = SideEffect(side_effect_kind("urinary"), Severity.MILD)
    page.desk.form.effects.show_side_effects([effect])

    press("Ctrl+Enter")

    assert page.desk.message.label.text() == (
        "Saved. Tell your provider about this: Bladder problems."
    )
