"""Writing a file beside the window, which stays usable meanwhile."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from journal.errors import JournalError


class FileWriter(QObject):
    """Writes one file at a time in a thread of its own.

    It has no parent: a file that was begun is written to its end even when the page
    that asked for it is gone, and the program waits for it before it ends.
    """

    written = Signal(object)
    """A file is there; carries its path."""

    refused = Signal(object)
    """A file could not be written; carries the `JournalError` that says why."""

    _ended = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="file")
        self._ended.connect(self._tell)

    def write(self, path: Path, work: Callable[[], None]) -> None:
        """Begin to write.

        Args:
            path: The file.
            work: Writes it. It must touch neither widgets nor the open journal.
        """
        self._thread.submit(work).add_done_callback(lambda done: self._ended.emit(path, done))

    def _tell(self, path: Path, done: Future[None]) -> None:
        try:
            done.result()
        except JournalError as error:
            self.refused.emit(error)
        else:
            self.written.emit(path)
