"""The axis below a panel: what each place is, and how much there is at it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from journal.ui.charts.day_labels import TextWidth
from journal.ui.charts.value_axis import GAP
from journal.ui.theme import current_theme

MARK = 4
"""Length of a mark, in pixels."""

APART = 4
"""Least space between two labels, in pixels."""

SMALLER = 0.86
"""Size of the type of the counts; they step back behind the names."""


@dataclass(frozen=True, slots=True)
class Place:
    """A place on the axis.

    Attributes:
        at: Where it is.
        name: What it is.
        count: How much there is at it.
        named: It is named in any case.
    """

    at: float
    name: str
    count: int
    named: bool = False


@dataclass(frozen=True, slots=True)
class Label:
    """A text, and where it stands in pixels from the left edge of the plot."""

    text: str
    at: float
    width: float

    @property
    def left(self) -> float:
        """Where it begins."""
        return self.at - self.width / 2

    def clear_of(self, other: "Label") -> bool:
        """Say whether there is space between this and another."""
        return abs(self.at - other.at) >= (self.width + other.width) / 2 + APART


class CountAxis(QWidget):
    """Names places in one row, and below each how much there is at it.

    Names stand on every place, or on every so many, so that none touches another.

    Args:
        steps: How many places apart names may be, from few to many.
    """

    def __init__(self, steps: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.gutter = 0
        self._steps = steps
        self._places: Sequence[Place] = ()
        self._range = (0.0, 1.0)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_places(self, places: Sequence[Place], first: float, last: float) -> None:
        """Name other places between the two edges of the plot."""
        self._places, self._range = places, (first, last)
        self.update()

    @property
    def heads(self) -> tuple[str, str]:
        """What the two rows are."""
        return "", self.tr("n", "how many sessions or days")

    @property
    def narrowest(self) -> int:
        """How wide the plot has to be, so that all counts stand beside one another."""
        first, last = self._range
        return round((last - first) * (self._widest_count() + APART))

    @property
    def own_gutter(self) -> int:
        """How much room the axis needs to the left of the plot, in pixels."""
        return round(max(map(self._width, self.heads))) + GAP + 2

    def names(self) -> list[Label]:
        """Return the names, from left to right."""
        kept = [self._label(place.name, place, -self.gutter) for place in self._always()]
        for place in self._stepped():
            label = self._label(place.name, place, -self.gutter)
            if all(label.clear_of(other) for other in kept):
                kept.append(label)
        return sorted(kept, key=lambda label: label.at)

    def counts(self) -> list[Label]:
        """Return the counts; where they have no room beside one another, of named places."""
        fits = self._widest_count() + APART <= self._pitch()
        places = self._places if fits else [*self._stepped(), *self._always()]
        kept: list[Label] = []
        for place in sorted(places, key=lambda place: place.at):
            label = self._label(str(place.count), place, -GAP / 2, self._counts_width)
            if not kept or label.clear_of(kept[-1]):
                kept.append(label)
        return kept

    def sizeHint(self) -> QSize:
        """Return room for two rows of text."""
        return QSize(0, MARK + 2 + 2 * self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        """Never let the text be cut."""
        return self.sizeHint()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the marks and write names and counts."""
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a minus stays in front
        theme, height = current_theme(), self.fontMetrics().height()
        painter.setPen(QColor(theme.control))
        crowded = self._pitch() < APART
        for place in self._stepped() if crowded else self._places:
            x = round(self.gutter + self._x_of(place.at))
            painter.drawLine(x, 0, x, MARK)
        painter.setPen(QColor(theme.muted))
        fonts = (self.font(), self._small_font())
        by = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
        rows = zip(self.heads, (self.names(), self.counts()), fonts, strict=True)
        for row, (head, labels, font) in enumerate(rows):
            painter.setFont(font)
            top = MARK + 2 + row * height
            painter.drawText(QRectF(0, top, self.gutter - GAP, height), by, head)
            for label in labels:
                where = QRectF(self.gutter + label.left, top, label.width + 1, height)
                painter.drawText(where, Qt.AlignmentFlag.AlignLeft, label.text)

    def _stepped(self) -> list[Place]:
        """Return places as many steps apart as their names need."""
        widest = max(
            (self._width(place.name) for place in self._places if not place.named), default=0.0
        )
        room = self._pitch()
        fitting = (step for step in self._steps if widest + APART <= step * room)
        step = next(fitting, self._steps[-1])
        return [place for place in self._places if not place.named and place.at % step == 0]

    def _always(self) -> list[Place]:
        return [place for place in self._places if place.named]

    def _label(
        self, text: str, place: Place, leftmost: float, width_of: TextWidth | None = None
    ) -> Label:
        """Return a label in the middle of its place, or as near to it as the edges let it."""
        width = (width_of or self._width)(text)
        at = max(self._x_of(place.at), leftmost + width / 2)
        return Label(text, min(at, self.width() - self.gutter - width / 2), width)

    def _x_of(self, at: float) -> float:
        return (at - self._range[0]) * self._pitch()

    def _pitch(self) -> float:
        """Return how wide one place is, in pixels."""
        first, last = self._range
        return max(self.width() - self.gutter, 1) / (last - first)

    def _widest_count(self) -> float:
        return max((self._counts_width(str(place.count)) for place in self._places), default=0.0)

    def _width(self, text: str) -> float:
        return QFontMetricsF(self.font()).horizontalAdvance(text)

    def _counts_width(self, text: str) -> float:
        return QFontMetricsF(self._small_font()).horizontalAdvance(text)

    def _small_font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(round(SMALLER * QFontInfo(font).pixelSize()))
        return font
