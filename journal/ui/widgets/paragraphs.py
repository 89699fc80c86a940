"""Text that fills the width and goes on in the next line."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel


def paragraph(text: str, role: str = "") -> QLabel:
    """Return a label that wraps; its words can be selected with the mouse."""
    label = QLabel(text)
    label.setProperty("role", role)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
