"""Starting the window.

The window with its first page comes up before anything slow is loaded; the chart
library follows in a thread once the first picture is on the screen.
"""

import logging
import signal
import sys
import threading
from collections.abc import Callable
from datetime import datetime
from types import TracebackType

from PySide6.QtCore import QLocale, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from journal.errors import JournalError
from journal.storage.store import JournalStore
from journal.ui.journal_model import JournalModel
from journal.ui.main_window import MainWindow
from journal.ui.theme import apply_theme, system_theme

log = logging.getLogger(__name__)

AFTER_FIRST_PAINT_MS = 150


def run_window(store: JournalStore, now: Callable[[], datetime]) -> int:
    """Show the journal until its window is closed and return the exit status."""
    app = application()
    sys.excepthook = report_crash
    window = MainWindow(JournalModel(store, now))
    window.show()
    QTimer.singleShot(AFTER_FIRST_PAINT_MS, load_charts)
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl+C in the terminal; drafts are kept
    return app.exec()


def application() -> QApplication:
    """Return the application, dressed in the look that the system asks for."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        QLocale.setDefault(QLocale.system())
        app = QApplication(["symptom-journal"])
    app.setApplicationName("symptom-journal")
    app.setApplicationDisplayName(app.tr("Symptom Journal"))
    app.setLayoutDirection(QLocale().textDirection())
    apply_theme(app, system_theme())
    app.styleHints().colorSchemeChanged.connect(lambda: apply_theme(app, system_theme()))
    return app


def load_charts() -> threading.Thread:
    """Load the chart library without holding up the window."""
    thread = threading.Thread(target=__import__, args=("pyqtgraph",), daemon=True)
    thread.start()
    return thread


def report_crash(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    """Say what nobody caught; install as `sys.excepthook`.

    The log names the kind of error and the place in the program, never what was typed:
    the text of an exception may hold it.
    """
    if isinstance(error, JournalError):
        words = str(error)
    else:
        words = QApplication.translate(
            "crash", "Something went wrong that should not have. What you saved is safe."
        )
        log.critical("Uncaught %s at %s", kind.__name__, _place(trace))
    QMessageBox.warning(QApplication.activeWindow(), QApplication.applicationDisplayName(), words)


def _place(trace: TracebackType | None) -> str:
    place = "an unknown place"
    while trace is not None:
        place = f"{trace.tb_frame.f_code.co_qualname}:{trace.tb_lineno}"
        trace = trace.tb_next
    return place
