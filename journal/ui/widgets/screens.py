"""How large a window may be."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

SHARE = 0.9
"""Largest part of a screen that a window beside the main one takes."""


def fitting_a_screen(width: int, height: int) -> QSize:
    """Return a size in pixels, or what a screen has room for.

    A widget is not asked for its screen: the answer would belong to it, and PySide6 would
    destroy the screen with the widget.
    """
    room = QGuiApplication.primaryScreen().availableSize() * SHARE
    return QSize(width, height).boundedTo(room)
