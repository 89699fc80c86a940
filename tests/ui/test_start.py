"""The start: a window at once, and then everything that was typed meanwhile."""

import subprocess
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from journal.errors import JournalError
from journal.storage.store import JournalStore
from journal.ui import application
from journal.ui.loading import Loading
from journal.ui.main_window import MainWindow

ROOT = Path(__file__).parents[2]
SLOW = (
    "click",
    "numpy",
    "pyqtgraph",
    "sqlcipher3",
    "sqlite_utils",
    "typst",
    "journal.domain.library",
)
LATER = (
    "email",
    "http",
    "journal.analysis.summary",
    "journal.storage.backups",
    "journal.storage.merge.merging",
    "journal.storage.rescue",
    "journal.ui.backups",
    "journal.ui.reminder",
    "secrets",
    "socket",
    "xml.etree.ElementTree",
)
"""Needed by no start of a journal that is whole; each would keep a person waiting."""

KEYS = (
    Qt.Key.Key_7, Qt.Key.Key_Return, Qt.Key.Key_5, Qt.Key.Key_Return, Qt.Key.Key_3,
    Qt.Key.Key_Return, Qt.Key.Key_Return,
)  # fmt: skip


@pytest.fixture(autouse=True)
def _as_it_was(monkeypatch: pytest.MonkeyPatch) -> None:
    """A start that leaves nothing behind for other tests."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr("signal.signal", lambda *_: None)


def windows_in_view() -> set[QWidget]:
    every = QApplication.topLevelWidgets()
    return {w for w in every if isinstance(w, MainWindow) and w.isVisible()}


def modules_loaded_by(program: str) -> set[str]:
    listed = f"{program}\nprint(*sys.modules)"
    command = [sys.executable, "-c", f"import sys\n{listed}"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_nothing_slow_is_loaded_before_the_window_is_painted() -> None:
    loaded = modules_loaded_by(
        "import journal.cli, journal.cli.windows\n"
        "from journal.ui.application import MainWindow, application, paint_before_all_else\n"
        "app, window = application(), MainWindow()\n"
        "window.show(); paint_before_all_else(window)"
    )

    assert "PySide6.QtWidgets" in loaded
    assert loaded.isdisjoint(SLOW)


def test_the_many_enums_of_qt_are_made_after_the_window_is_painted() -> None:
    """The first use of `Qt` takes 14 ms."""
    words = modules_loaded_by(
        "from journal.ui.application import MainWindow, application, paint_before_all_else\n"
        "app, window = application(), MainWindow()\n"
        "window.show(); paint_before_all_else(window)\n"
        "from PySide6 import QtCore\n"
        "print('Qt.is.made' if 'Qt' in vars(QtCore) else 'Qt.is.not.made')"
    )

    assert "Qt.is.not.made" in words


def test_the_enums_of_a_style_are_left_to_those_who_need_one() -> None:
    """To set a style makes them, and so does looking through what belongs to the program."""
    words = modules_loaded_by(
        "from journal.ui.application import MainWindow, application, paint_before_all_else\n"
        "app, window = application(), MainWindow()\n"
        "window.show(); paint_before_all_else(window)\n"
        "from PySide6 import QtWidgets\n"
        "print('QStyle.is.made' if 'QStyle' in vars(QtWidgets) else 'QStyle.is.not.made')"
    )

    assert "QStyle.is.not.made" in words


def test_a_file_is_opened_before_what_its_records_need_is_loaded() -> None:
    loaded = modules_loaded_by("import journal.storage.opening")

    assert "journal.storage.database" in loaded
    assert loaded.isdisjoint({"journal.domain", "journal.storage.store"})


def test_only_what_today_needs_is_loaded_before_the_journal_can_be_used(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite"
    JournalStore.open(path, datetime.now).close()

    loaded = modules_loaded_by(
        "from datetime import datetime; from pathlib import Path\n"
        "from journal.ui.application import MainWindow, application\n"
        "from journal.storage.store import JournalStore\n"
        "from journal.ui.journal_model import JournalModel\n"
        "now = lambda: datetime.now().astimezone()\n"
        f"app, store = application(), JournalStore.open(Path({str(path)!r}), now)\n"
        "window = MainWindow(JournalModel(store, now)); window.show()"
    )

    assert "journal.ui.today_page" in loaded
    assert loaded.isdisjoint({"click", "numpy", "pyqtgraph", "sqlite_utils", "typst"})
    assert loaded.isdisjoint(LATER)


def test_pyside_does_not_read_the_source_of_every_module_that_is_imported() -> None:
    """It would, for `from __feature__`, and that takes 12 ms before Today can be used."""
    words = modules_loaded_by(
        "from journal.ui.application import application\n"
        "from journal.ui.plain_imports import import_plainly\n"
        "import_plainly()\n"
        "import linecache; from journal.domain.measures import Measure\n"
        "source = sys.modules[Measure.__module__].__file__\n"
        "print('Source.was.read' if source in linecache.cache else 'Source.left.alone')"
    )

    assert "Source.left.alone" in words


def test_what_is_typed_before_the_journal_is_open_lands_on_today(
    qtbot: QtBot, tmp_path: Path, now: Callable[[], datetime], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(application, "later_parts", lambda *_: Loading())
    saved: list[list[float | None]] = []
    show = application.show_until_closed

    def type_first(
        app: QApplication, window: MainWindow, store: JournalStore, now: Callable[[], datetime]
    ) -> int:
        for key in KEYS:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(
                    kind, key, Qt.KeyboardModifier.NoModifier, QKeySequence(key).toString()
                )
                QApplication.postEvent(window.windowHandle(), event)
        QTimer.singleShot(300, look_and_close)
        return show(app, window, store, now)

    def look_and_close() -> None:
        saved.extend([*check_in.values.values()] for check_in in store.check_ins())
        QApplication.closeAllWindows()

    monkeypatch.setattr(application, "show_until_closed", type_first)
    store = JournalStore.open(tmp_path / "journal.sqlite", now)
    application.run_window(lambda: store, now)

    assert saved == [[7, 5, 3]]


def test_a_journal_that_cannot_be_opened_leaves_no_window(
    qtbot: QtBot, now: Callable[[], datetime]
) -> None:
    before = windows_in_view()

    def open_store() -> JournalStore:
        raise JournalError("It is damaged.", "Open a backup.")

    with pytest.raises(JournalError):
        application.run_window(open_store, now)

    assert windows_in_view() == before
