"""The axis of days below a chart."""

from PySide6.QtCore import QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from journal.ui.charts.day_labels import DayLabels, day_labels
from journal.ui.charts.time_frames import TimeFrame
from journal.ui.theme import current_theme

MARK = 5
"""Length of a mark, in pixels."""


class DayAxis(QWidget):
    """Names the days, months or years of a frame in two rows.

    Time runs from left to right in every language.

    Args:
        gutter: Width to the left of the plot, in pixels.
    """

    def __init__(self, gutter: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.gutter = gutter
        self._frame: TimeFrame | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_frame(self, frame: TimeFrame) -> None:
        """Name the days of another frame."""
        self._frame = frame
        self.update()

    def labels(self) -> DayLabels:
        """Return what is written, and where."""
        if self._frame is None:
            return DayLabels()
        width = QFontMetricsF(self.font()).horizontalAdvance
        return day_labels(self._frame, self.width() - self.gutter, width, QLocale())

    def sizeHint(self) -> QSize:
        """Return room for two rows of text."""
        return QSize(0, MARK + 4 + 2 * self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        """Never let the text be cut."""
        return self.sizeHint()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the marks and write the labels."""
        painter = QPainter(self)
        theme, height = current_theme(), self.fontMetrics().height()
        labels = self.labels()
        painter.setPen(QColor(theme.control))
        for label in labels.near:
            x = round(self.gutter + label.at)
            painter.drawLine(x, 0, x, MARK)
        for row, top in ((labels.near, MARK + 2), (labels.far, MARK + 2 + height)):
            painter.setPen(QColor(theme.muted if row is labels.near else theme.ink))
            for label in row:
                place = QRectF(self.gutter + label.left, top, label.width + 1, height)
                painter.drawText(place, Qt.AlignmentFlag.AlignLeft, label.text)
