"""The year shown, and the way to the one before and the one after."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from journal.ui.dates import plain_number
from journal.ui.page import labelled


class YearSteps(QWidget):
    """A year between two arrows, which lead to other years that have entries.

    Attributes:
        earlier: Leads to the year before.
        later: Leads to the year after.
        label: The year.
    """

    stepped = Signal(int)
    """Another year was asked for; carries -1 for the one before, 1 for the one after."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.earlier, self.later = self._arrow(-1), self._arrow(1)
        self.label = labelled("", "heading")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for part in (self.earlier, self.label, self.later):
            row.addWidget(part)
        row.addStretch(1)

    def show_year(self, year: int, years: Sequence[int]) -> None:
        """Show a year.

        Args:
            year: One of the years.
            years: Those that can be shown, the earliest first.
        """
        self._point_the_arrows()
        self.label.setText(plain_number(year))
        place = years.index(year)
        leads, ends = self.tr("Earlier year: {year}"), self.tr("No earlier year")
        _lead(self.earlier, leads, ends, years[:place][-1:])
        leads, ends = self.tr("Later year: {year}"), self.tr("No later year")
        _lead(self.later, leads, ends, years[place + 1 :][:1])

    def _point_the_arrows(self) -> None:
        """Let both arrows point away from the year, whichever way one reads."""
        left, right = "\N{LEFTWARDS ARROW}", "\N{RIGHTWARDS ARROW}"
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.earlier.setText(right if mirrored else left)
        self.later.setText(left if mirrored else right)

    def _arrow(self, by: int) -> QPushButton:
        button = QPushButton()
        button.setProperty("role", "arrow")
        button.clicked.connect(lambda: self.stepped.emit(by))
        return button


def _lead(arrow: QPushButton, leads: str, ends: str, years: Sequence[int]) -> None:
    """Let an arrow say where it leads, if it leads anywhere."""
    names = [leads.format(year=plain_number(year)) for year in years]
    arrow.setAccessibleName(names[0] if names else ends)
    arrow.setToolTip(arrow.accessibleName())
    arrow.setEnabled(bool(names))
