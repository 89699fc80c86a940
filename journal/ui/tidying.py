"""Garbage is thrown away in the thread of the window, and in no other.

Python looks for garbage in whatever thread happens to run. Parts of a window that only
hold one another are garbage too, and Qt does not survive that they are destroyed in the
thread of an errand. So Python is told to leave garbage alone, and the window sees to it.
"""

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 500


class Tidying(QObject):
    """Throws garbage away now and then, as long as it lives."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        gc.freeze()  # what is there now stays; looking through it again and again is slow
        timer = QTimer(self)
        timer.setInterval(EVERY_MS)
        timer.timeout.connect(tidy)
        timer.start()


def tidy() -> None:
    """Throw away as much as Python would by itself at this moment."""
    counts, limits = gc.get_count(), gc.get_threshold()
    due = [generation for generation in range(3) if counts[generation] > limits[generation]]
    if due:
        gc.collect(due[-1])
