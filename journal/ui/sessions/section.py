"""What the parts of the form about a session have in common."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal.ui.sessions.answers import SessionAnswers
from journal.ui.sessions.reader import SessionReader


class Section(QWidget):
    """A part of the form.

    Attributes:
        fields: Where each answer stands, by the name of the answer.
    """

    edited = Signal()
    """An answer was given, changed or taken back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields: dict[str, QWidget] = {}

    def show_answers(self, answers: SessionAnswers) -> None:
        """Show what was answered."""

    def answered(self, answers: SessionAnswers) -> SessionAnswers:
        """Return answers with those of this part put in."""
        return answers

    def show_facts(self, reader: SessionReader) -> None:
        """Show what follows from the answers so far."""

    def reveal(self) -> None:
        """Make every field visible."""


def column_of(section: Section) -> QVBoxLayout:
    """Lay a section out as a column and return it."""
    column = QVBoxLayout(section)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(10)
    return column
