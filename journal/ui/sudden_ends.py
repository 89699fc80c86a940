"""The system ends the program: what is typed is kept first."""

import os
import signal
import sys
from collections.abc import Callable
from types import FrameType
from typing import Any, Self, cast

from PySide6.QtCore import QObject, QSocketNotifier
from PySide6.QtWidgets import QApplication

WINDOWS = sys.platform == "win32"
SIGNALS = () if WINDOWS else (signal.SIGTERM, signal.SIGHUP, signal.SIGINT)
"""Asked to end, terminal gone, Ctrl+C. On Windows the session asks, there are no signals."""


class SuddenEnds(QObject):
    """Keeps what is typed at a logout and at a signal; a signal then ends the program.

    Used with `with`, around the event loop.

    Args:
        keep_typed: Keeps what is typed and not saved.
    """

    def __init__(self, keep_typed: Callable[[], object]) -> None:
        super().__init__()
        self._keep_typed = keep_typed
        self._usual: dict[signal.Signals, Any] = {}
        self._woken_before = -1
        self._ends = (-1, -1)

    def keep(self, _manager: object = None) -> None:
        """Keep what is typed and go on; the system ends the program, or does not after all."""
        self._keep_typed()

    def __enter__(self) -> Self:
        _application().commitDataRequest.connect(self.keep)
        if WINDOWS:
            signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl+C in the terminal
        else:
            self._listen()
        return self

    def __exit__(self, *_: object) -> None:
        _application().commitDataRequest.disconnect(self.keep)
        if WINDOWS:
            return
        for number, usual in self._usual.items():
            signal.signal(number, usual)
        signal.set_wakeup_fd(self._woken_before)
        self._notifier.setEnabled(False)
        for end in self._ends:
            os.close(end)

    def _listen(self) -> None:
        """Let signals wake the event loop: Python looks at them only when it runs."""
        self._ends = reading, writing = os.pipe()
        for end in self._ends:
            os.set_blocking(end, False)
        self._notifier = QSocketNotifier(reading, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_signal)
        self._woken_before = signal.set_wakeup_fd(writing, warn_on_full_buffer=False)
        self._usual = {number: signal.signal(number, _stay) for number in SIGNALS}

    def _on_signal(self) -> None:
        came = os.read(self._ends[0], 64)
        if any(number in came for number in SIGNALS):
            self._keep_typed()
            _application().exit(0)


def _stay(_number: int, _frame: FrameType | None) -> None:
    """Let the event loop do it: a window cannot be used from here."""


def _application() -> QApplication:
    return cast("QApplication", QApplication.instance())
