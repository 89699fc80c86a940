"""The classes of Qt, made before anything is loaded in a thread.

PySide6 makes a class, with its enums, when somebody first asks for it. Python runs meanwhile,
so another thread can come in between, and the program does not survive that: of a hundred
starts in which somebody typed while the charts were loaded, three ended so. Nearly all
modules ask for some class, the charts for every one. So all of them are made in the thread
of the window first, a few at a turn.
"""

from collections.abc import Iterator
from importlib import import_module
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

MODULES = ("QtCore", "QtGui", "QtWidgets", "QtSvg", "QtOpenGL", "QtOpenGLWidgets", "QtTest")
"""Those that the program or its charts load; one that a system lacks is passed by."""

TURN_S = 0.003
EVERY_MS = 4


class QtClasses(QObject):
    """Makes them, and says when all are there; whoever types meanwhile does not notice."""

    made = Signal()
    """All classes are there."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._left = _one_by_one()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self._go_on)

    def start(self) -> None:
        """Begin to make them."""
        self._timer.start()

    def _go_on(self) -> None:
        end = perf_counter() + TURN_S
        for _ in self._left:
            if perf_counter() > end:
                return
        self._timer.stop()
        self.made.emit()


def _one_by_one() -> Iterator[None]:
    """Make one more class at each step."""
    for name in MODULES:
        try:
            module = import_module(f"PySide6.{name}")
        except ImportError:
            continue
        for thing in dir(module):
            getattr(module, thing)
            yield
