"""Starting the window.

First the window is painted, with its rail and an empty page, while a thread begins to open
the journal. Then Today is loaded, and shows it; what is typed in the meantime waits and
lands on that page. All else, and the slow chart library, follows in a thread while the
person types. This order is why the imports of this module are few.
"""

import logging
import sys
from collections.abc import Callable
from datetime import datetime
from importlib import import_module
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from journal.errors import JournalError
from journal.ui.main_window import MainWindow
from journal.ui.opening import Opening
from journal.ui.plain_imports import import_plainly
from journal.ui.sudden_ends import SuddenEnds
from journal.ui.theme import IN_FUSION, dress, follow_system
from journal.ui.translation import speak

if TYPE_CHECKING:
    from journal.storage.store import JournalStore
    from journal.ui.journal_model import JournalModel
    from journal.ui.loading import Loading

log = logging.getLogger(__name__)

PATIENCE_MS = 300
PAINT_EVERY_S = 0.02
AFTER_FIRST_PAINT_MS = 150

NEEDED_BY_TODAY = (
    "journal.ui.journal_model",
    "journal.ui.first_start.desk",
    "journal.ui.today_page",
    "journal.ui.widgets.undo_line",
)
REMINDER = ("journal.ui.reminder.reminder", "journal.ui.reminder.tray")
BACKUPS = ("journal.ui.backups.desk", "journal.ui.backups.keeper")
WATCH = (
    "journal.ui.close_looks",
    "journal.ui.notices",
    "journal.ui.other_windows",
    "journal.ui.backups.done_between",
)
CHARTS = ("pyqtgraph", "journal.analysis.summary", "journal.ui.trends_page")

OPEN_AGAIN = -1
"""The status of a window that was closed for something to be done with the journal itself."""


def run_window(open_store: "Callable[[], JournalStore]", now: Callable[[], datetime]) -> int:
    """Show the journal until its window is closed and return the exit status.

    Raises:
        JournalError: the journal cannot be opened; the person was told in a box.
    """
    import_plainly()
    app = application()
    sys.excepthook = report_crash
    status = OPEN_AGAIN
    while status == OPEN_AGAIN:
        status = _open_once(app, open_store, now)
    return status


def _open_once(
    app: QApplication, open_store: "Callable[[], JournalStore]", now: Callable[[], datetime]
) -> int:
    opening = Opening(open_store)
    window = MainWindow()
    window.show()
    paint_before_all_else(window)
    try:
        store = opened_beside(app, opening)
    except JournalError as error:
        from journal.ui.ways_back import WaysBackBox

        window.close()
        if WaysBackBox.ask(error, now):
            return OPEN_AGAIN
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


def opened_beside(app: QApplication, opening: Opening) -> "JournalStore":
    """Get the window ready for its journal; paint it as long as the opening takes.

    Raises:
        JournalError: the journal cannot be opened.
    """
    follow_system(app)
    for module in NEEDED_BY_TODAY:
        import_module(module)
    while not opening.ended(within_s=PAINT_EVERY_S):
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    return opening.store()


def show_until_closed(
    app: QApplication, window: MainWindow, store: "JournalStore", now: Callable[[], datetime]
) -> int:
    """Fill the window, load in the background what pages need later, and run the program."""
    from journal.ui.journal_model import JournalModel

    journal = JournalModel(store, now)
    window.show_journal(journal)
    after_first_paint = QTimer()  # gone with this function, when the window was closed at once
    after_first_paint.setSingleShot(True)
    after_first_paint.timeout.connect(lambda: later_parts(app, window, store, journal).start())
    after_first_paint.start(AFTER_FIRST_PAINT_MS)
    with SuddenEnds(window.keep_typed):
        status = app.exec()
    window.deleteLater()  # before the journal is closed: its timers still read it
    QApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)
    from journal.ui.endings import ended  # not at the start

    again = ended(app, journal, store)
    journal.deleteLater()  # here, not where garbage is found: that may be another thread
    QApplication.sendPostedEvents(journal, QEvent.Type.DeferredDelete)
    return OPEN_AGAIN if again else status


def application() -> QApplication:
    """Return the application, dressed for the window and in the language of the system."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(["symptom-journal", *IN_FUSION])
        speak(app, "")
    app.setApplicationName("symptom-journal")
    dress(app)
    return app


def later_parts(
    app: QApplication, window: MainWindow, store: "JournalStore", journal: "JournalModel"
) -> "Loading":
    """Return what is loaded behind the back of somebody who is at Today, not yet begun."""
    from journal.ui.loading import Loading
    from journal.ui.tidying import Tidying

    Tidying(window)
    parts = Loading(window)
    parts.add(REMINDER, lambda: remind(journal, window))
    parts.add(BACKUPS, lambda: keep_backups(journal, window, store))
    parts.add(WATCH, lambda: keep_watch(app, journal, window))
    parts.add(CHARTS)
    return parts


def remind(journal: "JournalModel", window: MainWindow) -> None:
    """Ask for a check-in at the chosen time, as long as the window lives."""
    from journal.ui.reminder.reminder import Reminder
    from journal.ui.reminder.tray import ReminderTray

    tray = ReminderTray(journal, Reminder(journal, window), window)
    tray.opened.connect(window.come_back)


def keep_backups(journal: "JournalModel", window: MainWindow, store: "JournalStore") -> None:
    """Make the backup of the day without holding up the window."""
    from journal.ui.backups.keeper import BackupKeeper

    BackupKeeper(journal, window, store.books).begin()


def keep_watch(app: QApplication, journal: "JournalModel", window: MainWindow) -> None:
    """Follow what other windows save, and look closely at the journal when that is due."""
    from journal.ui.backups.done_between import DoneBetweenWindows
    from journal.ui.close_looks import CloseLooks
    from journal.ui.endings import done_before
    from journal.ui.notices import Notices
    from journal.ui.other_windows import OtherWindows

    notices = Notices(window)
    OtherWindows(journal, notices, window)
    CloseLooks(journal, notices)
    DoneBetweenWindows(done_before(app), notices)
    window.show_notices(notices)


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
