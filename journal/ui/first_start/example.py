"""An example journal in a window of its own, gone when that window is closed."""

from collections.abc import Callable
from contextlib import ExitStack
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Self

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from journal.demo import demo_records
from journal.domain.settings import Settings
from journal.errors import JournalFileError
from journal.storage.store import JournalStore
from journal.ui.journal_model import JournalModel
from journal.ui.main_window import MainWindow
from journal.ui.widgets.paragraphs import paragraph

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
        self.close_button = QPushButton(self.tr("Close the example"))
        self.close_button.clicked.connect(self.close)
        self.band = self._made_band()
        self.setMenuWidget(self.band)
        self.setWindowTitle(self.tr("Example, not your entries"))
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)

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

    def _made_band(self) -> QFrame:
        band = QFrame()
        band.setProperty("role", "band")
        band.setAccessibleName(self.tr("Example, not your entries"))
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(paragraph(self.tr("Example, not your entries"), "measure"))
        words.addWidget(
            paragraph(
                self.tr(
                    "Everything here is made up, and so is every file saved from here. Your own "
                    "journal is not touched; this one is gone when you close it."
                )
            )
        )
        row = QHBoxLayout(band)
        row.setContentsMargins(24, 10, 24, 10)
        row.setSpacing(16)
        row.addLayout(words, 1)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignVCenter)
        return band


def _folder() -> TemporaryDirectory[str]:
    try:
        return TemporaryDirectory(prefix=PREFIX, ignore_cleanup_errors=True)
    except OSError as error:
        raise JournalFileError(
            "No example could be made ({reason}).",
            "Make room on the disk, then try again.",
            reason=error.strerror or error,
        ) from error
