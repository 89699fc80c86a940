"""What can be seen of a grid of days, pixel by pixel."""

from datetime import date

from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage

from journal.ui.calendar.day_grid import DayGrid
from journal.ui.calendar.tints import tints
from journal.ui.theme import LIGHT


def center(grid: DayGrid, day: date) -> QPoint:
    return grid.cells.place(day).center()


def picture(grid: DayGrid) -> QImage:
    return grid.grab().toImage()


def ground(grid: DayGrid, day: date) -> str:
    """Return the colour of a day, beside a dot that may be in its middle."""
    place = grid.cells.place(day)
    return picture(grid).pixelColor(place.left() + 4, place.top() + 8).name().upper()


def middle(grid: DayGrid, day: date) -> str:
    place = grid.cells.place(day).adjusted(0, 0, -2, -2)
    return picture(grid).pixelColor(place.center()).name().upper()


def tint(value: int) -> str:
    """Return the colour of a mood from 0 to 10."""
    return tints("mood", LIGHT)[value].fill.name().upper()
