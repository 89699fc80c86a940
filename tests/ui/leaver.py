"""Somebody typing when the program is asked to end: `python -m tests.ui.leaver PATH`."""

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journal.storage.store import JournalStore
from journal.ui.application import application, run_window
from journal.ui.main_window import MainWindow
from journal.ui.today_page import TodayPage
from tests.storage.samples import now
from tests.ui.typist import WORDS

LOOK_EVERY_MS = 20


def main(path: Path) -> int:
    """Type a note as soon as there is a page, say so, and go on until the end."""
    application()
    look = QTimer()
    look.setInterval(LOOK_EVERY_MS)
    look.timeout.connect(lambda: type_once(look))
    look.start()
    return run_window(lambda: JournalStore.open(path, now), now)


def type_once(look: QTimer) -> None:
    """Type when Today is in view."""
    for window in QApplication.topLevelWidgets():
        today = window.findChild(TodayPage) if isinstance(window, MainWindow) else None
        if today is not None and today.isVisible():
            look.stop()
            QTest.keyClicks(today.desk.form.note, WORDS)
            sys.stdout.write("typed\n")
            sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
