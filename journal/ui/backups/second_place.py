"""A second place for backups, such as a stick or a folder that is synced."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QPushButton, QVBoxLayout, QWidget

from journal.ui.widgets.flow_layout import FlowLayout
from journal.ui.widgets.paragraphs import paragraph


class SecondPlace(QWidget):
    """Says where it is, and lets a person choose.

    Attributes:
        words: Where.
        choose_button: Opens the system's dialog for folders.
        remove_button: Does without; there only while there is one.
    """

    chosen = Signal(str)
    """Another folder was chosen; empty for none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = paragraph("")
        self.choose_button = QPushButton(self.tr("Choose a second place"))
        self.remove_button = QPushButton(self.tr("No second place"))
        self.choose_button.clicked.connect(self._choose)
        self.remove_button.clicked.connect(lambda: self.chosen.emit(""))
        self._folder = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.words)
        buttons = FlowLayout()
        buttons.addWidget(self.choose_button)
        buttons.addWidget(self.remove_button)
        column.addLayout(buttons)

    def show_folder(self, folder: str) -> None:
        """Say where the second place is."""
        self._folder = folder
        self.remove_button.setVisible(bool(folder))
        if not folder:
            words = self.tr(
                "A second place, such as a USB stick or a synced folder, also helps when this "
                "computer is lost. Whoever has that place can read the backups."
            )
        elif Path(folder).is_dir():
            words = self.tr("Each backup also goes to {folder}.").format(folder=folder)
        else:
            words = self.tr("Each backup also goes to {folder}, which is not there now.").format(
                folder=folder
            )
        self.words.setText(words)

    def _choose(self) -> None:
        folder = self.ask(self, self.choose_button.text(), self._folder)
        if folder is not None:
            self.chosen.emit(str(folder))

    @classmethod
    def ask(cls, asker: QWidget, title: str, folder: str) -> Path | None:
        """Return the folder that was chosen, or None when the person changed their mind."""
        chosen = QFileDialog.getExistingDirectory(asker, title, folder)
        return Path(chosen) if chosen else None
