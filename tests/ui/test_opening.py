"""The journal is opened beside the window."""

import sys
import threading
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journal.errors import JournalError
from journal.storage.store import JournalStore
from journal.ui.application import opened_beside
from journal.ui.opening import Opening


def test_the_window_goes_on_while_its_journal_is_being_opened(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, now: Callable[[], datetime]
) -> None:
    painted = threading.Event()
    QTimer.singleShot(0, painted.set)

    def open_store() -> JournalStore:
        assert painted.wait(30)
        return JournalStore.open(tmp_path / "journal.sqlite", now)

    with opened_beside(qapp, Opening(open_store)) as store:
        assert store.check_ins() == []


def test_a_journal_opened_beside_the_window_is_used_by_the_window(
    tmp_path: Path, now: Callable[[], datetime]
) -> None:
    opened_by: list[int] = []

    def open_store() -> JournalStore:
        opened_by.append(threading.get_ident())
        return JournalStore.open(tmp_path / "journal.sqlite", now)

    with Opening(open_store).store() as store:
        saved = store.save(store.measures()[:1]).after

    assert opened_by != [threading.get_ident()]
    assert len(saved) == 1


def test_what_stands_in_the_way_is_told_where_the_journal_is_wanted() -> None:
    usual = sys.getswitchinterval()

    def open_store() -> JournalStore:
        raise JournalError("It is damaged.", "Open a backup.")

    opening = Opening(open_store)

    with pytest.raises(JournalError, match="It is damaged"):
        opening.store()
    assert sys.getswitchinterval() == usual
