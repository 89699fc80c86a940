"""How severities look: told apart by size and by fill, whatever the colours."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from journal.domain.side_effects import Severity
from journal.report.choice_words import SEVERITIES
from journal.ui.charts.plots import mixed
from journal.ui.theme import current_theme
from journal.ui.widgets.flow_layout import FlowLayout

SIZES = {Severity.MILD: 0.36, Severity.MODERATE: 0.52, Severity.SEVERE: 0.7}
"""Width of a dot, as a share of the height of a line of text."""

GAP = 6
_HALF_TURN = 180 * 16
"""Half a circle, in the sixteenths of a degree that the painter counts in."""


def draw_severity(painter: QPainter, middle: QPointF, severity: Severity, line: float) -> None:
    """Draw a dot: mild is small and hollow, moderate half full, severe large and full.

    Args:
        painter: Draws it.
        middle: Where it is.
        severity: How bad.
        line: Height of a line of text, in pixels.
    """
    theme = current_theme()
    ink = QColor(mixed(theme.ink, theme.card, 0.2))
    width = SIZES[severity] * line
    place = QRectF(middle.x() - width / 2, middle.y() - width / 2, width, width)
    painter.setPen(QPen(ink, max(1.4, line / 12)))
    painter.setBrush(ink if severity is Severity.SEVERE else QColor(theme.card))
    painter.drawEllipse(place)
    if severity is Severity.MODERATE:
        painter.setBrush(ink)
        painter.drawChord(place, 0, -_HALF_TURN)


class SeverityMark(QWidget):
    """A dot and the word for it."""

    def __init__(self, severity: Severity, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._severity = severity
        self.setProperty("role", "small")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def word(self) -> str:
        """What stands beside the dot."""
        return SEVERITIES[self._severity]

    def sizeHint(self) -> QSize:
        """Return room for both."""
        line = self.fontMetrics().height()
        return QSize(line + GAP + self.fontMetrics().horizontalAdvance(self.word) + 2, line)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the dot and write the word."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = QFontMetricsF(self.font()).height()
        draw_severity(painter, QPointF(line / 2, self.height() / 2), self._severity, line)
        painter.setPen(QColor(current_theme().muted))
        words = QRectF(line + GAP, 0, self.width() - line - GAP, self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.word)


class SeverityKey(QWidget):
    """Explains the three dots; in a narrow window they stand below one another.

    Args:
        first: What stands before them.
    """

    def __init__(self, first: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._row = FlowLayout(self)
        self._row.addWidget(first)
        for severity in SIZES:
            self._row.addWidget(SeverityMark(severity))
