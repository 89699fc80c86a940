"""Two columns of text: a word, and what belongs to it."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from journal.ui.widgets.paragraphs import Phrase, paragraph

Rows = Iterable[tuple[str, str]]
"""A word without anything beside it is a heading for the rows below it."""

ABOVE_HEADING = 6


class WordTable(QWidget):
    """Shows rows to read; the second column wraps.

    Args:
        rows: Shown at first.
    """

    def __init__(self, rows: Rows = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels: list[QLabel] = []
        self._said: tuple[tuple[str, str], ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(7)
        self._grid.setColumnStretch(1, 1)
        self.show_rows(rows)

    def show_rows(self, rows: Rows) -> None:
        """Show these rows instead of the ones before."""
        for label in self._labels:
            self._grid.removeWidget(label)
            label.deleteLater()
        self._labels, self._said = [], tuple(rows)
        for place, (word, meaning) in enumerate(self._said):
            if meaning:
                self._add_row(place, Phrase(word, "term"), paragraph(meaning))
            else:
                self._add_heading(place, paragraph(word, "muted"))

    @property
    def text(self) -> str:
        """What stands in it, row by row."""
        return "\n".join(f"{word}: {meaning}".removesuffix(": ") for word, meaning in self._said)

    def _add_row(self, place: int, term: QLabel, text: QLabel) -> None:
        self._grid.addWidget(term, place, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(text, place, 1)
        self._labels += [term, text]

    def _add_heading(self, place: int, heading: QLabel) -> None:
        heading.setContentsMargins(0, ABOVE_HEADING, 0, 0)
        self._grid.addWidget(heading, place, 0, 1, 2)
        self._labels.append(heading)
