"""What every panel around sessions has: a title, values, a plot, places below, and words."""

import numpy as np
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from journal.domain.measures import Measure
from journal.ui.charts.grids import grid_color
from journal.ui.charts.panel_titles import panel_title
from journal.ui.charts.plots import Line, Plot
from journal.ui.charts.sessions.count_axis import CountAxis
from journal.ui.charts.sessions.line_sample import LineSample
from journal.ui.charts.value_axis import ValueAxis, marked_values, shown_range
from journal.ui.theme import current_theme

LINES = 11
"""Height of a plot, in lines of text."""

BELOW_TITLE = 4
"""Space between the title and the plot, in pixels: no line of the plot touches a letter."""

LETTERS = 32
"""Least width of a panel, in letters."""


class ScalePanel(QWidget):
    """Draws one measure over places that lie beside one another.

    Args:
        measure: What is drawn at first.
        plot: Where it is drawn.
        grid: Its lines across, one for each value that is named.
        below: What the places are.

    Attributes:
        measure: What is drawn.
        title: What is rated, which way is better, and the scale.
        axis: The values of the scale.
        plot: As given.
        below: As given.
        line_words: Where the dotted line lies, in words.
        sentence: What can be said.
    """

    def __init__(
        self,
        measure: Measure,
        plot: Plot,
        grid: Line,
        below: CountAxis,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.measure, self.plot, self.below, self._grid = measure, plot, below, grid
        self.title = QLabel()
        self.title.setTextFormat(Qt.TextFormat.RichText)
        self.title.setWordWrap(True)
        self.title.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        self.axis = ValueAxis(measure)
        self.line_words, self.sentence = _words("small"), _words("")
        self._sample = LineSample()
        self._lay_out()

    @property
    def narrowest(self) -> int:
        """The least width in which everything is readable, in pixels."""
        room = max(self.below.narrowest, LETTERS * self.fontMetrics().averageCharWidth())
        return self.own_gutter + room

    @property
    def own_gutter(self) -> int:
        """How much room the panel needs to the left of its plot, in pixels."""
        return max(self.axis.sizeHint().width(), self.below.own_gutter)

    @property
    def area(self) -> QRect:
        """Where the plot is."""
        plot = self.plot.widget
        return QRect(plot.mapTo(self, plot.rect().topLeft()), plot.size())

    def set_gutter(self, width: int) -> None:
        """Leave so much room to the left of the plot, in pixels, as all other panels do."""
        self.axis.setFixedWidth(width)
        self.below.gutter = width
        self.below.update()
        self.title.setContentsMargins(width, 0, 0, 0)
        self._words_row.setContentsMargins(width, 2, 0, 0)
        self.sentence.setContentsMargins(width, 0, 0, 0)

    def show_measure(self, measure: Measure) -> None:
        """Show another measure, or the same in another look."""
        self.measure = measure
        self.title.setText(panel_title(measure))
        self.axis.show_measure(measure)
        self.plot.show_values(*shown_range(measure))
        self.plot.widget.setFixedHeight(LINES * self.fontMetrics().height())
        self.plot.set_ground(current_theme().card)
        self._grid.set_look(grid_color(current_theme()))
        self._sample.set_color(current_theme().measure_color(measure.id))

    def show_words(self, line: str, sentence: str, *, drawn: bool) -> None:
        """Say something else.

        Args:
            line: Where the dotted line lies; empty where there is nothing to say of it.
            sentence: What can be said.
            drawn: There is such a line.
        """
        self.line_words.setText(line)
        self.line_words.setVisible(bool(line))
        self._sample.setVisible(drawn)
        self.sentence.setText(sentence)

    def draw_grid(self, first: float, last: float) -> None:
        """Show the places between two edges, and a line for each value that is named."""
        self.plot.show_days(first, last)
        marked = np.array(marked_values(self.measure))
        self._grid.show(np.tile([first, last], marked.size), np.repeat(marked, 2))

    def _lay_out(self) -> None:
        reading = QApplication.layoutDirection()
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.plot.widget.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        row, self._words_row = QHBoxLayout(), QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.axis)
        row.addWidget(self.plot.widget, 1)
        self._words_row.setSpacing(4)
        self._words_row.addWidget(self._sample, 0, Qt.AlignmentFlag.AlignTop)
        self._words_row.addWidget(self.line_words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.title)
        column.addSpacing(BELOW_TITLE)
        column.addLayout(row)
        column.addWidget(self.below)
        column.addLayout(self._words_row)
        column.addSpacing(4)
        column.addWidget(self.sentence)
        column.addStretch(1)
        for label in (self.line_words, self.sentence):
            label.setLayoutDirection(reading)


def _words(role: str) -> QLabel:
    label = QLabel()
    label.setProperty("role", role)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
