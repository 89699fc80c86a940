"""One quiet line about a file that left the journal, with ways to look at it."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from journal.errors import JournalError
from journal.ui.widgets.flow_layout import FlowLayout
from journal.ui.widgets.message_line import MessageLine


class SavedFile(QWidget):
    """Says that a file was saved and that it is not protected, or what stood in the way.

    Attributes:
        message: The words.
        open_button: Opens the file in the program this system has for it.
        folder_button: Shows the folder it lies in.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path = Path()
        self.message = MessageLine()
        self.open_button = QPushButton(self.tr("Open"))
        self.folder_button = QPushButton(self.tr("Show in folder"))
        self.open_button.clicked.connect(lambda: self._open(self._path))
        self.folder_button.clicked.connect(lambda: self._open(self._path.parent))
        self._buttons = QWidget()
        row = FlowLayout(self._buttons)
        row.addWidget(self.open_button)
        row.addWidget(self.folder_button)
        self._buttons.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.message)
        column.addWidget(self._buttons)

    def show_saved(self, path: Path) -> None:
        """Say where the file is, and that it is not protected any more."""
        self._path = path
        words = self.tr(
            "Saved {name}. This file is not protected any more: anyone who has it can read it."
        )
        self.message.say(words.format(name=path.name))
        self._buttons.show()

    def show_problem(self, error: JournalError) -> None:
        """Say what stood in the way and what to do."""
        self._buttons.hide()
        self.message.say_problem(error)

    def say(self, words: str) -> None:
        """Say something else, for example that a file is being written."""
        self._buttons.hide()
        self.message.say(words)

    def _open(self, path: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            words = self.tr("No program on this computer opens {path}. The file is there.")
            self.message.say(words.format(path=path))
