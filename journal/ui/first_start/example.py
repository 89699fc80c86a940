"""An example journal in a window of its own, gone when that window is closed."""

from collections.abc import Callable
from contextlib import ExitStack
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Self

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QPushButton

from journal.demo import demo_records
from journal.domain.settings import Settings
from journal.errors import JournalFileError
from journal.storage.store import JournalStore
from journal.ui.first_start.band import ExampleBand
from journal.ui.journal_model import JournalModel
from journal.ui.main_window import MainWindow

PREFIX = "symptom-journal-example-"
DAYS = 120


class ExampleWindow(MainWindow):
    """The window on made-up entries, with a band across every page that says so.

    Args:
        journal: The made-up journal.
        held: Closes that journal and removes its file.

    Attributes:
        band: Stands above every page.
        close_button: Closes the example.
    """

    def __init__(self, journal: JournalModel, held: ExitStack) -> None:
        super().__init__(journal)
        self.destroyed.connect(lambda: held.close())  # noqa: PLW0108 - a method would not hold it
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)

    def furnish(self) -> None:
        """Put up what every window has, with another title."""
        super().furnish()
        self.setWindowTitle(self.tr("Example, not your entries"))

    def made_band(self) -> ExampleBand:
        """Return the band with a button that closes the example."""
        self.close_button = QPushButton(self.tr("Close the example"))
        self.close_button.clicked.connect(self.close)
        words = self.tr(
            "Everything here is made up, and so is every file saved from here. Your own "
            "journal is not touched; this one is gone when you close it."
        )
        self.band = ExampleBand(words, self.close_button)
        return self.band

    @classmethod
    def open(cls, now: Callable[[], datetime]) -> Self:
        """Make up a journal in a folder of its own and open it.

        Raises:
            JournalError: there is no room for it.
        """
        with ExitStack() as stack:
            folder = stack.enter_context(_folder())
            store = stack.enter_context(JournalStore.open(Path(folder) / "example.sqlite", now))
            journal = JournalModel(store, now)
            store.save(demo_records(journal.today - timedelta(days=1), DAYS))
            store.save_settings(Settings(example=True, notice_read=True, start_over=True))
            return cls(journal, stack.pop_all())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let go of the made-up journal: nothing of it stays."""
        super().closeEvent(event)
        if event.isAccepted():
            self.deleteLater()  # the journal goes with it: until then somebody may look at it


def _folder() -> TemporaryDirectory[str]:
    try:
        return TemporaryDirectory(prefix=PREFIX, ignore_cleanup_errors=True)
    except OSError as error:
        raise JournalFileError(
            "No example could be made ({reason}).",
            "Make room on the disk, then try again.",
            reason=error.strerror or error,
        ) from error
