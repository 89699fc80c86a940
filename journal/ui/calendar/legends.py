"""Which end of the colours is which."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from journal.domain.measures import Measure
from journal.report.wording import points
from journal.ui.calendar.grid_pictures import draw_cell
from journal.ui.calendar.tints import STEPS, tints
from journal.ui.theme import current_theme
from journal.ui.widgets.flow_layout import FlowLayout
from journal.ui.widgets.paragraphs import Phrase

SWATCH = 13
"""Width and height of one colour, in pixels, where the type is not larger."""

GAP = 2
"""Between two colours, in pixels."""


class Ramp(QWidget):
    """All colours of a measure side by side, that of its minimum where one begins to read.

    Args:
        measure_id: Of which measure.
    """

    def __init__(self, measure_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._measure_id = measure_id

    def sizeHint(self) -> QSize:
        """Return room for all of them, as high as the words beside them."""
        return QSize(STEPS * (self._size + GAP) - GAP, max(self.fontMetrics().height(), SWATCH))

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        steps = list(tints(self._measure_id, current_theme()))
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            steps.reverse()
        size = self._size
        top = (self.height() - size) // 2
        for place, tint in enumerate(steps):
            draw_cell(painter, QRectF(place * (size + GAP), top, size, size), tint)

    @property
    def _size(self) -> int:
        return max(SWATCH, self.fontMetrics().ascent())


class Legend(QWidget):
    """The two ends of a measure in its own words, and the colours between them."""

    def __init__(self, measure: Measure, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        low = self.tr("{value} · {label}"), measure.minimum, measure.low_label
        high = self.tr("{label} · {value}"), measure.maximum, measure.high_label
        row = FlowLayout(self)
        for part in (_end(*low), Ramp(measure.id), _end(*high)):
            row.addWidget(part)


def _end(words: str, value: float, label: str) -> Phrase:
    text = words.format(value=points(value), label=label) if label else points(value)
    return Phrase(text, "small")
