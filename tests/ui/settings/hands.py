"""What a person does in the settings and reads there."""

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from journal.errors import JournalFileError
from journal.storage.drafts import Drafts
from journal.storage.store import JournalStore
from journal.ui.journal_model import JournalModel
from journal.ui.settings.section import SettingsSection


def asked(journal: JournalModel) -> list[str]:
    return [measure.name for measure in journal.measures() if not measure.archived]


def said(section: SettingsSection) -> str:
    return section.message.label.text()


def undo(section: SettingsSection) -> None:
    section.message.undo_button.click()


def refuse_to_save(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make every save fail as on a full disk."""
    for name in ("save", "save_settings", "take_back"):
        monkeypatch.setattr(JournalStore, name, _full)


def refuse_to_keep_drafts(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make what is typed and not saved find no room either."""
    monkeypatch.setattr(Drafts, "keep", _full)


def _full(*_: object) -> None:
    raise JournalFileError("Nothing was saved, because the disk is full.", "Make room.")


def fill(field: QLineEdit, text: str, qtbot: QtBot) -> None:
    field.setFocus()
    qtbot.keyClicks(field, text)
