"""The program is asked to end while somebody types: a logout, a signal."""

import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import SIGNAL
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import journal
from journal.storage.store import JournalStore
from journal.ui.journal_model import JournalModel
from journal.ui.main_window import MainWindow
from journal.ui.sudden_ends import SuddenEnds
from journal.ui.today_page import TodayPage
from tests.storage.samples import names_in, now
from tests.ui.typist import WORDS

LOGOUT = SIGNAL("commitDataRequest(QSessionManager&)")
ROOT = Path(journal.__file__).parents[1]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "mine.sqlite"


@pytest.fixture
def leaver(path: Path) -> Iterator[subprocess.Popen[str]]:
    """The real program, into whose window somebody has just typed."""
    command = [sys.executable, "-m", "tests.ui.leaver", str(path)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "typed\n"
        yield process
        process.kill()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_all_that_was_typed_is_kept_when_a_signal_ends_the_program(
    leaver: subprocess.Popen[str], path: Path, number: signal.Signals
) -> None:
    """F5: nothing at all is lost, and the program ends as if it had been closed."""
    leaver.send_signal(number)

    assert leaver.wait(20) == 0
    assert f"{path.name}-journal" not in names_in(path.parent)
    with JournalStore.open(path, now) as store:
        assert not store.presence.left_by_a_crash
        (draft,) = store.drafts.all()
        assert draft.typed["note"] == WORDS


def test_all_that_was_typed_is_kept_when_the_session_ends(
    qtbot: QtBot, qapp: QApplication, window: MainWindow, store: JournalStore
) -> None:
    """F5."""
    today = window.page("today")
    assert isinstance(today, TodayPage)
    qtbot.keyClicks(today.desk.form.note, WORDS)
    assert store.drafts.all() == []

    with SuddenEnds(window.keep_typed) as ends:
        heard = qapp.receivers(LOGOUT)
        ends.keep()

    (draft,) = store.drafts.all()
    assert draft.typed["note"] == WORDS
    assert window.isVisible()
    assert heard == qapp.receivers(LOGOUT) + 1


def test_signals_are_what_they_were_afterwards(
    qtbot: QtBot, journal: JournalModel, now: Callable[[], datetime]
) -> None:
    before = [signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGINT)]

    with SuddenEnds(lambda: None):
        pass

    assert [signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGINT)] == before
