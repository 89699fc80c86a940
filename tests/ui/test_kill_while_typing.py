"""The program is killed while somebody types."""

import select
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

import journal
from journal.storage.store import JournalStore
from journal.ui.journal_model import JournalModel
from tests.storage.samples import now
from tests.ui.today.hands import shown
from tests.ui.typist import WORDS

ROOT = Path(journal.__file__).parents[1]
MOST_LOST_S = 2.0
LOOK_EVERY_S = 0.05


@pytest.fixture
def typist(store: JournalStore) -> Iterator[subprocess.Popen[str]]:
    """A program of its own, into whose window somebody has just typed."""
    command = [sys.executable, "-m", "tests.ui.typist", str(store.path)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "typed\n"
        yield process
        process.kill()


def test_what_was_typed_is_offered_after_a_kill(
    typist: subprocess.Popen[str], store: JournalStore, qtbot: QtBot
) -> None:
    """F4: no more than the last two seconds of typing are lost."""
    typed_at = time.monotonic()
    while not store.drafts.all() and time.monotonic() < typed_at + MOST_LOST_S:
        select.select([], [], [], LOOK_EVERY_S)

    typist.kill()
    typist.wait()

    page = shown(qtbot, JournalModel(store, now))
    assert page.desk.form.note.text() == WORDS
    assert page.desk.message.label.text() == "This is not saved yet."
