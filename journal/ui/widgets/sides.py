"""On which side lines begin."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from PySide6.QtCore import Qt


def mirrored() -> bool:
    """Return whether the window is read from right to left."""
    return QGuiApplication.isRightToLeft()


def leading() -> "Qt.AlignmentFlag":
    """Return where lines begin in the window; left to itself, Qt asks the words themselves."""
    from PySide6.QtCore import Qt  # the rail, which asks for a side too, is there before it

    side = Qt.AlignmentFlag.AlignRight if mirrored() else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
