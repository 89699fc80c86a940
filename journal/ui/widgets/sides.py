"""On which side lines begin."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication


def mirrored() -> bool:
    """Return whether the window is read from right to left."""
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def leading() -> Qt.AlignmentFlag:
    """Return where lines begin in the window; left to itself, Qt asks the words themselves."""
    side = Qt.AlignmentFlag.AlignRight if mirrored() else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
