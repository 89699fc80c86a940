"""Opening a journal beside the window, so that neither waits for the other."""

import gc
import sys
from collections.abc import Callable
from threading import Thread
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from journal.storage.store import JournalStore

TURN_S = 0.0002
"""How long one thread goes on while the other one waits; usually it is 25 times as long."""


class Opening:
    """A journal that is being opened in a thread of its own.

    SQLite reads the file while the window goes on with what needs no journal. The thread
    ends with the opening: the journal is handed over once, and from then on belongs to
    whoever asked for it. Garbage is left alone meanwhile: parts of the window among it
    must not be thrown away in this thread.

    Args:
        open_store: Opens the journal.
    """

    def __init__(self, open_store: "Callable[[], JournalStore]") -> None:
        self._open_store = open_store
        self._store: JournalStore | None = None
        self._problem: BaseException | None = None
        self._usual_turn, self._collects = sys.getswitchinterval(), gc.isenabled()
        self._thread = Thread(target=self._open, daemon=True)
        gc.disable()
        sys.setswitchinterval(TURN_S)  # SQLite comes back to Python often, for a moment
        self._thread.start()

    def ended(self, within_s: float) -> bool:
        """Wait a little for the end, and say whether it came."""
        self._thread.join(within_s)
        return not self._thread.is_alive()

    def store(self) -> "JournalStore":
        """Return the open journal, once it is open.

        Raises:
            JournalError: it cannot be opened.
        """
        self._thread.join()
        sys.setswitchinterval(self._usual_turn)
        if self._collects:
            gc.enable()
        if self._problem is not None:
            raise self._problem
        assert self._store is not None  # noqa: S101 - it is there or a problem is
        return self._store

    def _open(self) -> None:
        try:
            self._store = self._open_store()
        except BaseException as problem:  # noqa: BLE001 - raised again where it is waited for
            self._problem = problem
