from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journal.domain.library import side_effect_kind, side_effect_kinds
from journal.domain.side_effects import Severity, SideEffect
from journal.ui.effect_dialog import EffectDialog
from journal.ui.more_button import MoreButton
from journal.ui.widgets.effect_chips import EffectChip
from tests.ui.vocabulary import do_behind_more

NAUSEA = SideEffect(side_effect_kind("nausea"), Severity.MILD)
TREMOR = SideEffect(side_effect_kind("tremor"), Severity.SEVERE)
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def dialog(qtbot: QtBot) -> EffectDialog:
    dialog = EffectDialog(side_effect_kinds(), [NAUSEA, TREMOR])
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    dialog.own_name.setFocus()
    return dialog


def test_the_whole_vocabulary_is_offered_with_what_was_said(dialog: EffectDialog) -> None:
    offered = {*dialog.usual.chips, *dialog.rarer.chips}

    assert offered == {kind.id for kind in side_effect_kinds()}
    assert dialog.side_effects() == (NAUSEA, TREMOR)


def test_something_else_can_be_said_in_ones_own_words(qtbot: QtBot, dialog: EffectDialog) -> None:
    qtbot.keyClicks(dialog.own_name, "Jaw & neck")
    qtbot.keyClick(dialog.own_name, Qt.Key.Key_Return)
    chip = dialog.usual.chips["own_jaw_neck"]
    qtbot.mouseClick(chip, LEFT)

    own = dialog.side_effects()[-2]
    assert (own.kind.name, own.kind.own, own.severity) == ("Jaw & neck", True, Severity.MILD)
    assert chip.text() == "Jaw && neck ○ mild"
    assert dialog.isVisible()


def test_words_without_a_letter_are_refused_and_stay(qtbot: QtBot, dialog: EffectDialog) -> None:
    qtbot.keyClicks(dialog.own_name, "!?")
    qtbot.keyClick(dialog.own_name, Qt.Key.Key_Return)

    assert dialog.own_name.text() == "!?"
    assert "cannot be called" in dialog.message.label.text()


Act = Callable[[EffectDialog], object]


def asked(act: Act) -> list[tuple[SideEffect, ...]]:
    """Do something in the dialog while it asks, and return what was told by it."""
    told: list[tuple[SideEffect, ...]] = []
    button = MoreButton()
    button.told.connect(told.append)
    do_behind_more(act)
    button.ask(side_effect_kinds(), [NAUSEA, TREMOR])
    button.deleteLater()
    return told


def say_headache(dialog: EffectDialog) -> None:
    dialog.usual.chips["headache"].click()


def test_what_is_said_is_told_at_once(dialog: EffectDialog) -> None:
    told: list[tuple[SideEffect, ...]] = []
    dialog.told.connect(told.append)

    say_headache(dialog)
    say_headache(dialog)

    assert [len(effects) for effects in told] == [3, 3]
    assert {effect.kind.id for effect in told[-1]} == {"nausea", "tremor", "headache"}


@pytest.mark.parametrize("close", [EffectDialog.accept, EffectDialog.reject, EffectDialog.close])
def test_however_it_is_closed_what_is_said_stays(qapp: QApplication, close: Act) -> None:
    def act(dialog: EffectDialog) -> None:
        say_headache(dialog)
        close(dialog)

    told = asked(act)

    assert [{effect.kind.id for effect in said} for said in told] == [
        {"nausea", "tremor", "headache"}
    ]


def test_cancel_puts_back_what_was_said_before(qapp: QApplication) -> None:
    def act(dialog: EffectDialog) -> None:
        say_headache(dialog)
        dialog.cancel_button.click()

    assert asked(act)[-1] == (NAUSEA, TREMOR)


def test_nothing_is_told_where_nothing_was_said(qapp: QApplication) -> None:
    assert asked(lambda dialog: dialog.cancel_button.click()) == []


def test_enter_says_nothing_by_a_slip(qtbot: QtBot) -> None:
    dialog = EffectDialog(side_effect_kinds(), ())
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    first = dialog.focusWidget()
    assert isinstance(first, EffectChip)

    qtbot.keyClick(first, Qt.Key.Key_Return)

    assert dialog.side_effects() == ()
    assert not dialog.isVisible()


def test_own_words_are_not_left_out_without_a_word(qtbot: QtBot, dialog: EffectDialog) -> None:
    qtbot.keyClicks(dialog.own_name, "Teeth grinding")

    dialog.accept()
    stayed, said = dialog.isVisible(), dialog.message.label.text()
    dialog.accept()

    assert stayed
    assert said.startswith("Press Teeth grinding to say how strong it was")
    assert not dialog.isVisible()
