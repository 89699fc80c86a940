import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journal.domain.library import side_effect_kind, side_effect_kinds
from journal.domain.side_effects import Severity, SideEffect
from journal.ui.effect_dialog import EffectDialog

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


@pytest.mark.parametrize(("done", "said"), [(True, (NAUSEA, TREMOR)), (False, None)])
def test_only_done_changes_what_was_said(
    qapp: QApplication, done: bool, said: tuple[SideEffect, ...] | None
) -> None:
    def press() -> None:
        dialog = qapp.activeModalWidget()
        assert isinstance(dialog, EffectDialog)
        (dialog.done_button if done else dialog.cancel_button).click()

    QTimer.singleShot(0, press)

    assert EffectDialog.ask(side_effect_kinds(), [NAUSEA, TREMOR]) == said


def test_own_words_are_not_left_out_without_a_word(qtbot: QtBot, dialog: EffectDialog) -> None:
    qtbot.keyClicks(dialog.own_name, "Teeth grinding")

    dialog.accept()
    stayed, said = dialog.isVisible(), dialog.message.label.text()
    dialog.accept()

    assert stayed
    assert said.startswith("Press Teeth grinding to say how strong it was")
    assert not dialog.isVisible()
