"""What a window needs later is loaded while a person already types, one part after the other."""

import gc
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from importlib import import_module
from threading import Thread

from PySide6.QtCore import QObject, Signal

from journal.ui.qt_classes import QtClasses

TURN_S = 0.0005
"""How long the loading goes on while the window waits; usually it is ten times as long."""


class Loading(QObject):
    """Imports modules in a thread; what each one is for begins once it is there.

    What begins does so in the thread of the window, with a turn of its own: nobody who
    types waits for two of them at once.
    """

    loaded = Signal(int)
    """The modules of a part are there; carries its place among the parts."""

    ended = Signal()
    """All are there."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts: list[tuple[Sequence[str], Callable[[], object]]] = []
        self._classes = QtClasses(self)
        self._classes.made.connect(self._start_thread)
        self.loaded.connect(self._begin)
        self.ended.connect(self._settle)

    def add(self, modules: Sequence[str], begin: Callable[[], object] = lambda: None) -> None:
        """Add a part.

        Args:
            modules: What it is made of.
            begin: What is done once they are there.
        """
        self._parts.append((modules, begin))

    def start(self) -> None:
        """Begin to load, once no class of Qt is left to be made by a thread."""
        self._classes.start()

    def _start_thread(self) -> None:
        Thread(target=self._load, daemon=True).start()

    def _load(self) -> None:
        usual = sys.getswitchinterval()
        sys.setswitchinterval(TURN_S)
        with suppress(RuntimeError):  # the window was closed meanwhile, and this is gone
            for place, (modules, _) in enumerate(self._parts):
                for module in modules:
                    import_module(module)
                self.loaded.emit(place)
        sys.setswitchinterval(usual)
        with suppress(RuntimeError):
            self.ended.emit()

    def _begin(self, place: int) -> None:
        _, begin = self._parts[place]
        begin()

    def _settle(self) -> None:
        """Leave what was loaded alone from now on: to look through it for garbage is slow."""
        gc.freeze()
