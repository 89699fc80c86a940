"""Long work beside the window, which stays usable meanwhile."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from threading import Lock

from PySide6.QtCore import QObject, Signal

from journal.errors import JournalError

Wanted = Callable[[], bool]
"""Asked once, right before a result becomes visible to others."""


class Errand(QObject):
    """Runs one piece of work at a time in a thread of its own; only the latest counts.

    It has no parent: what was begun and not cancelled comes to its end even when the page
    that asked for it is gone, and the program waits for it before it ends.
    """

    finished = Signal(object)
    """The work is done; carries what it returned."""

    refused = Signal(object)
    """The work could not be done; carries the `JournalError` that says why."""

    failed = Signal()
    """The work broke down in a way nobody foresaw; the crash hook learns of it next."""

    _ended = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="errand")
        self._ticket: _Ticket | None = None
        self._running: Future[object] = Future()
        self._ended.connect(self._tell)

    @property
    def busy(self) -> bool:
        """Whether work that counts is under way."""
        return self._ticket is not None

    def start(self, work: Callable[[Wanted], object]) -> None:
        """Begin, and give up what was begun before.

        Args:
            work: It must touch neither widgets nor the open journal.
        """
        self.cancel()
        ticket = self._ticket = _Ticket()
        self._running = self._thread.submit(work, ticket.claim)
        self._running.add_done_callback(lambda done: self._ended.emit(ticket, done))

    def cancel(self) -> bool:
        """Give up what is under way; return False where it is too late or nothing is."""
        if self._ticket is None or not self._ticket.cancel():
            return False
        self._ticket = None
        self._running.cancel()
        return True

    def finish(self) -> None:
        """Wait until what was begun is done; nothing can be begun afterwards."""
        self._thread.shutdown(wait=True)

    def _tell(self, ticket: object, done: Future[object]) -> None:
        if ticket is not self._ticket:  # given up: nobody waits for it any more
            return
        self._ticket = None
        try:
            result = done.result()
        except JournalError as error:
            self.refused.emit(error)
        except BaseException:  # Typst's own crashes are no `Exception`
            self.failed.emit()
            raise
        else:
            self.finished.emit(result)


class _Ticket:
    """Settles whether work counts, where its thread and a person decide at one moment."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._settled: bool | None = None

    def claim(self) -> bool:
        """Let the result count, unless it was cancelled before."""
        return self._settle(True)

    def cancel(self) -> bool:
        """Give the result up, unless it counts already."""
        return not self._settle(False)

    def _settle(self, counts: bool) -> bool:
        with self._lock:
            if self._settled is None:
                self._settled = counts
            return self._settled
