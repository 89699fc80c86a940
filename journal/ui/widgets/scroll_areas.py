"""Content that may be larger than the room it has."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget


def scrolling(content: QWidget) -> QScrollArea:
    """Return an area around content that scrolls; Tab goes past it to what stands inside."""
    content.setObjectName("page")  # gives it the colour of the window
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    return area
