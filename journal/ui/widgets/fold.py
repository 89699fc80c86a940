"""A part of a form that stays closed until somebody wants it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget


class Fold(QWidget):
    """A button, and under it what it opens and closes.

    Args:
        title: What is inside.

    Attributes:
        button: Opens and closes.
        body: Layout for what is inside.
    """

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self.button = QPushButton()
        self.button.setProperty("role", "fold")
        self.button.setCheckable(True)
        self.button.setAccessibleName(title)
        self._inside = QWidget()
        self.body = QVBoxLayout(self._inside)
        self.body.setContentsMargins(0, 4, 0, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.button)
        column.addWidget(self._inside)
        self.button.toggled.connect(self._show_inside)
        self._show_inside(False)

    def show_title(self, title: str) -> None:
        """Say anew what is inside."""
        self._title = title
        self.button.setAccessibleName(title)
        self._show_inside(self.button.isChecked())

    def open(self, wanted: bool = True) -> None:
        """Open, or close."""
        self.button.setChecked(wanted)

    def _show_inside(self, wanted: bool) -> None:
        self._inside.setVisible(wanted)
        onwards = "▸" if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else "◂"
        self.button.setText(f"{'▾' if wanted else onwards} {self._title}")
