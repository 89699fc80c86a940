"""A band across every page, for what holds for all of them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from journal.ui.widgets.paragraphs import paragraph


class Band(QFrame):
    """A title and a line, and beside them a button if there is one.

    Args:
        title: What holds.
        words: What else there is to know.
        button: What can be done about it.
    """

    def __init__(
        self,
        title: str,
        words: str,
        button: QPushButton | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "band")
        self.setAccessibleName(title)
        column = QVBoxLayout()
        column.setSpacing(1)
        column.addWidget(paragraph(title, "measure"))
        column.addWidget(paragraph(words))
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 10, 24, 10)
        row.setSpacing(16)
        row.addLayout(column, 1)
        if button is not None:
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
