"""The values to the left of a panel."""

from PySide6.QtCore import QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from journal.domain.measures import Measure
from journal.ui.theme import current_theme

GAP = 8
"""Space between the values and the plot, in pixels."""


class ValueAxis(QWidget):
    """Names the two ends of a scale, and its middle where that is a value of the scale.

    Args:
        measure: Whose values are named at first.
    """

    def __init__(self, measure: Measure, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._measure = measure
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def show_measure(self, measure: Measure) -> None:
        """Name the values of another measure."""
        self._measure = measure
        self.updateGeometry()
        self.update()

    def labels(self) -> list[tuple[str, QRectF]]:
        """Return what is written, and where."""
        height = QFontMetricsF(self.font()).height()
        low, high = shown_range(self._measure)
        places = []
        for value in marked_values(self._measure):
            middle = (high - value) / (high - low) * self.height()
            top = min(max(middle - height / 2, 0.0), self.height() - height)
            places.append((number_words(value), QRectF(0, top, self.width() - GAP, height)))
        return places

    def sizeHint(self) -> QSize:
        """Return room for the longest value."""
        texts = [number_words(value) for value in marked_values(self._measure)]
        return QSize(max(map(self.fontMetrics().horizontalAdvance, texts)) + GAP + 2, 0)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Write the values."""
        painter = QPainter(self)
        painter.setPen(QColor(current_theme().muted))
        by = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
        for text, place in self.labels():
            painter.drawText(place, by, text)


def shown_range(measure: Measure) -> tuple[float, float]:
    """Return the values at the lower and upper edge of a panel.

    The scale from end to end, never flipped, with a tenth of it free on either side and
    at least a step, so that a dot at an end is a whole one.
    """
    free = max(measure.step, (measure.maximum - measure.minimum) / 10)
    return measure.minimum - free, measure.maximum + free


def marked_values(measure: Measure) -> tuple[float, ...]:
    """Return the values that are named beside a panel, from low to high."""
    middle = (measure.minimum + measure.maximum) / 2
    steps = (middle - measure.minimum) / measure.step
    on_scale = abs(steps - round(steps)) < 1e-6  # noqa: PLR2004 - float noise
    return (measure.minimum, *((middle,) if on_scale else ()), measure.maximum)


def number_words(value: float) -> str:
    """Return a value as the person's language writes it."""
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale.toString(float(value), "g", 6)
