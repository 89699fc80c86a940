"""Starting the window.

First the window is painted, with its rail and an empty page. Then the journal is opened
and Today shown; what is typed in the meantime waits and lands on that page. The chart
library, which is slow to load, follows in a thread. This order is why the imports of
this module are few.
"""

import logging
import signal
import sys
import threading
from collections.abc import Callable
from datetime import datetime
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QEvent, QEventLoop, QLocale, QTimer
from PySide6.QtWidgets import QApplication

from journal.errors import JournalError
from journal.ui.main_window import MainWindow
from journal.ui.theme import follow_system

if TYPE_CHECKING:
    from journal.storage.store import JournalStore
    from journal.ui.journal_model import JournalModel

log = logging.getLogger(__name__)

PATIENCE_MS = 300
AFTER_FIRST_PAINT_MS = 150


def run_window(open_store: "Callable[[], JournalStore]", now: Callable[[], datetime]) -> int:
    """Show the journal until its window is closed and return the exit status.

    Raises:
        JournalError: the journal cannot be opened.
    """
    app = application()
    sys.excepthook = report_crash
    window = MainWindow()
    window.show()
    paint_before_all_else(window)
    try:
        store = open_store()
    except JournalError:
        window.close()
        raise
    with store:
        if not window.isVisible():  # closed before there was anything to see
            return 0
        return show_until_closed(app, window, store, now)


def paint_before_all_else(window: MainWindow) -> None:
    """Put the window on the screen; keys and clicks wait until there is a page for them."""
    later = QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents
    patience = QDeadlineTimer(PATIENCE_MS)
    while not (window.windowHandle().isExposed() or patience.hasExpired()):
        QApplication.processEvents(later, 10)
    QApplication.processEvents(later)


def show_until_closed(
    app: QApplication, window: MainWindow, store: "JournalStore", now: Callable[[], datetime]
) -> int:
    """Fill the window, load in the background what pages need later, and run the program."""
    from journal.ui.journal_model import JournalModel

    journal = JournalModel(store, now)
    window.show_journal(journal)
    after_first_paint = QTimer()  # gone with this function, when the window was closed at once
    after_first_paint.setSingleShot(True)
    after_first_paint.timeout.connect(load_charts)
    after_first_paint.timeout.connect(lambda: remind(journal, window))
    after_first_paint.start(AFTER_FIRST_PAINT_MS)
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl+C in the terminal; drafts are kept
    status = app.exec()
    window.deleteLater()  # before the journal is closed: its timers still read it
    QApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)
    return status


def application() -> QApplication:
    """Return the application, dressed in the look that the system asks for."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        QLocale.setDefault(QLocale.system())
        app = QApplication(["symptom-journal"])
    app.setApplicationName("symptom-journal")
    app.setApplicationDisplayName(app.tr("Symptom Journal"))
    app.setLayoutDirection(QLocale().textDirection())
    follow_system(app)
    return app


def load_charts() -> threading.Thread:
    """Load the chart library without holding up the window."""
    thread = threading.Thread(target=__import__, args=("pyqtgraph",), daemon=True)
    thread.start()
    return thread


def remind(journal: "JournalModel", window: MainWindow) -> None:
    """Ask for a check-in at the chosen time, as long as the window lives."""
    from journal.ui.reminder.reminder import Reminder
    from journal.ui.reminder.tray import ReminderTray

    tray = ReminderTray(journal, Reminder(journal, window), window)
    tray.opened.connect(window.come_back)


def report_crash(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    """Say what nobody caught; install as `sys.excepthook`.

    The log names the kind of error and the place in the program, never what was typed:
    the text of an exception may hold it.
    """
    from PySide6.QtWidgets import QMessageBox

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
