"""What a person sees when there is no journal to show."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from journal.errors import JournalError

WITHOUT_A_PERSON = ("offscreen", "minimal")
"""Platforms on which a box would wait for ever: nobody can close it."""


class TroubleBox(QMessageBox):
    """Says what happened and what to do, in the words of the command line.

    Args:
        error: Why the journal cannot be opened.
    """

    def __init__(self, error: JournalError, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setIcon(QMessageBox.Icon.Information)
        self.setWindowTitle(QApplication.applicationDisplayName())
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(f"{error.problem}\n\n{error.remedy}")
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setStandardButtons(QMessageBox.StandardButton.Close)

    @classmethod
    def tell(cls, error: JournalError) -> None:
        """Show it until it is closed."""
        if cls.can_be_answered():
            cls(error).exec()

    @staticmethod
    def can_be_answered() -> bool:
        """Say whether somebody could close a box."""
        return QGuiApplication.platformName() not in WITHOUT_A_PERSON
