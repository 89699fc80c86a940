"""From the start of a process to its window, and to the first day saved in it.

Both processes are timed from before Python is started. "Painted" is the moment at which
the window system has shown the window and Qt has painted it. The program takes keys when
Today is there and has the focus; it is usable when three ratings were typed and their
check-in lies in the file, which takes a commit to the disk that the bare window has not.
"""

import os
from collections.abc import Callable
from typing import TYPE_CHECKING

from tests.bench.processes import ms_since_start, say

if TYPE_CHECKING:
    from datetime import datetime
    from types import TracebackType

    from PySide6.QtWidgets import QApplication, QWidget

    from journal.storage.store import JournalStore
    from journal.ui.main_window import MainWindow

HEARTBEAT_MS, WATCHED_MS = 1, 3000
RATED = (7, 5, 3)


def bare_window() -> None:
    """Show a window with one line of text."""
    from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

    app = QApplication([])
    window = QMainWindow()
    window.resize(1120, 760)
    window.setCentralWidget(QLabel("How is today?"))
    window.show()
    while not window.windowHandle().isExposed():
        app.processEvents()
    app.processEvents()
    say(painted=ms_since_start())


def journal_window() -> None:
    """Start the program, rate a day as soon as it takes keys, watch what loads after that."""
    from journal.cli import main
    from journal.cli.compiled_once import compiled_once

    with compiled_once():  # as the program does it
        from journal.ui import application

    paint, show = application.paint_before_all_else, application.show_until_closed
    numbers: dict[str, float] = {}

    def painting(window: "MainWindow") -> None:
        paint(window)
        numbers["painted"] = ms_since_start()

    def showing(
        app: "QApplication",
        window: "MainWindow",
        store: "JournalStore",
        now: "Callable[[], datetime]",
    ) -> int:
        from PySide6.QtCore import QTimer

        QTimer.singleShot(0, lambda: rate(store))
        return show(app, window, store, now)

    def rate(store: "JournalStore") -> None:
        numbers["ready"] = ms_since_start()
        _type(RATED)
        numbers["usable"] = ms_since_start()
        assert [*store.check_ins()[-1].values.values()] == [*RATED]
        _watch(lambda longest: say(**numbers, freeze=longest))

    vars(application).update(
        paint_before_all_else=painting, show_until_closed=showing, report_crash=_give_up
    )
    main([])


def _give_up(_: type[BaseException], error: BaseException, __: "TracebackType | None") -> None:
    """End where the program would ask a person to read a message."""
    import traceback

    traceback.print_exception(error)
    os._exit(1)


def _type(ratings: tuple[int, ...]) -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    control, none = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
    for number, rating in enumerate(ratings, start=1):
        QTest.keyClicks(_focus(QApplication.focusWidget()), str(rating))
        modifier = control if number == len(ratings) else none
        QTest.keyClick(_focus(QApplication.focusWidget()), Qt.Key.Key_Return, modifier)


def _focus(widget: "QWidget | None") -> "QWidget":
    assert widget is not None
    return widget


def _watch(told: Callable[[float], None]) -> None:
    """Tell the longest time in which the window could not answer, of the next seconds."""
    from PySide6.QtCore import QElapsedTimer, QTimer
    from PySide6.QtWidgets import QApplication

    since_last, gaps = QElapsedTimer(), [0.0]

    def beat() -> None:
        gaps.append(since_last.nsecsElapsed() / 1e6)
        since_last.restart()

    heart = QTimer(QApplication.instance())
    heart.timeout.connect(beat)
    since_last.start()
    heart.start(HEARTBEAT_MS)
    QTimer.singleShot(WATCHED_MS, lambda: told(max(gaps)))
