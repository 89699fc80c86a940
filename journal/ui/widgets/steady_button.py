"""A button that keeps its width when it is chosen."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QPushButton


class SteadyButton(QPushButton):
    """A button that keeps its width when it is chosen and its text becomes bold."""

    def sizeHint(self) -> QSize:
        """Return room for the bold text."""
        bold = QFont(self.font())
        bold.setBold(True)
        usual = self.fontMetrics().horizontalAdvance(self.text())
        more = QFontMetrics(bold).horizontalAdvance(self.text()) - usual
        return super().sizeHint() + QSize(max(more, 0), 0)
