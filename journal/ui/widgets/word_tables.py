"""Two columns of text: a word, and what belongs to it."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from journal.ui.widgets.paragraphs import Phrase, paragraph

Rows = Iterable[tuple[str, str]]


class WordTable(QWidget):
    """Shows rows to read; the second column wraps.

    Args:
        rows: Shown at first.
    """

    def __init__(self, rows: Rows = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels: list[QLabel] = []
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
        self._labels = []
        for place, (word, meaning) in enumerate(rows):
            term, text = Phrase(word, "term"), paragraph(meaning)
            self._grid.addWidget(term, place, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(text, place, 1)
            self._labels += [term, text]

    @property
    def text(self) -> str:
        """What stands in it, row by row."""
        pairs = zip(self._labels[::2], self._labels[1::2], strict=True)
        return "\n".join(f"{term.text()}: {meaning.text()}" for term, meaning in pairs)
