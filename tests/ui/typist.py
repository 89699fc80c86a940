"""Somebody who types into the real window and is stopped: `python -m tests.ui.typist PATH`."""

import sys
from pathlib import Path

from PySide6.QtTest import QTest

from journal.storage.store import JournalStore
from journal.ui.application import application
from journal.ui.journal_model import JournalModel
from journal.ui.main_window import MainWindow
from journal.ui.today_page import TodayPage
from tests.storage.samples import now

WORDS = "slept badly, head heavy"


def main(path: Path) -> None:
    """Type a note, say so, and leave it at that."""
    app = application()
    with JournalStore.open(path, now) as store:
        window = MainWindow(JournalModel(store, now))
        window.show()
        today = window.page("today")
        assert isinstance(today, TodayPage)
        QTest.keyClicks(today.desk.form.note, WORDS)
        sys.stdout.write("typed\n")
        sys.stdout.flush()
        app.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
