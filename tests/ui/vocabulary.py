"""What a person says behind "More", where the whole vocabulary is offered."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from journal.domain.side_effects import SideEffect, SideEffectKind
from journal.ui.effect_dialog import EffectDialog
from journal.ui.more_button import MoreButton

Said = tuple[SideEffect, ...]


def answer_more(monkeypatch: pytest.MonkeyPatch, answer: Callable[[Said], Said]) -> None:
    """Say something in the place of the modal dialog."""

    def ask(button: MoreButton, _kinds: list[SideEffectKind], said: Said) -> None:
        button.told.emit(answer(said))

    monkeypatch.setattr(MoreButton, "ask", ask)


def do_behind_more(act: Callable[[EffectDialog], object]) -> None:
    """Do something in the dialog itself as soon as it asks; it has to be closed in the end."""

    def press() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, EffectDialog)
        act(dialog)

    QTimer.singleShot(0, press)
