"""Settings: what a person calls low and high on each scale."""

from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from journal.domain.bands import Bands, bands_of
from journal.domain.measures import Measure
from journal.errors import JournalError
from journal.report.wording import points
from journal.ui.journal_model import JournalModel
from journal.ui.settings.section import SettingsSection
from journal.ui.widgets.fields import ChoiceBox
from journal.ui.widgets.flow_layout import FlowLayout
from journal.ui.widgets.paragraphs import Phrase

FEWEST_VALUES = 3
"""A scale of two values leaves nothing to choose."""
LETTERS = 4
WIDEST = 96


class BandsRow(QWidget):
    """Where the low band of one measure ends and its high band begins.

    Args:
        measure: Which one.

    Attributes:
        low: Highest value of the low band.
        high: Lowest value of the high band.
        thirds_button: Goes back to thirds; there only while they are not chosen.
    """

    chosen = Signal()
    """Another end was chosen."""

    thirds_wanted = Signal()
    """The person wants the thirds of the scale back."""

    def __init__(self, measure: Measure, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.measure = measure
        values = [(points(value), value) for value in measure.values]
        self.low, self.high = ChoiceBox(values[:-1]), ChoiceBox(values[1:])
        self.thirds_button = QPushButton(self.tr("Thirds of the scale"))
        self.thirds_button.setAccessibleName(
            self.tr("{measure}: thirds of the scale").format(measure=measure.name)
        )
        self.low.activated.connect(self.chosen)
        self.high.activated.connect(self.chosen)
        self.thirds_button.clicked.connect(self.thirds_wanted)
        self._lay_out()

    @property
    def bands(self) -> Bands:
        """The bands as they are chosen here.

        Raises:
            InvalidEntryError: the low band does not end below the high one.
        """
        return Bands(self.measure.id, self.low.value, self.high.value)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab stops, in order."""
        return self.low, self.high, self.thirds_button

    def show_bands(self, bands: Bands) -> None:
        """Show bands, and the way back where they are not the thirds."""
        self.low.show_value(_nearest(self.measure, bands.low_to))
        self.high.show_value(_nearest(self.measure, bands.high_from))
        if self.thirds_button.hasFocus():
            self.low.setFocus()  # the button goes
        self.thirds_button.setVisible(bands != bands_of(self.measure, ()))

    def _lay_out(self) -> None:
        ends = FlowLayout(gap=16)
        low, high = self.tr("{measure}: low up to"), self.tr("{measure}: high from")
        ends.addWidget(self._end(self.tr("Low up to"), self.low, low))
        ends.addWidget(self._end(self.tr("High from"), self.high, high))
        ends.addWidget(self.thirds_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 6)
        column.setSpacing(4)
        column.addWidget(Phrase(self.measure.name, "term"))
        column.addLayout(ends)

    def _end(self, words: str, box: ChoiceBox[float], name: str) -> QWidget:
        """Return a small box behind its label."""
        box.setMinimumContentsLength(LETTERS)
        box.setMaximumWidth(WIDEST)
        box.setAccessibleName(name.format(measure=self.measure.name))
        label = Phrase(words, "muted")
        label.setBuddy(box)
        both = QWidget()
        line = QHBoxLayout(both)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(label)
        line.addWidget(box)
        return both


class BandsSection(SettingsSection):
    """Two small boxes for each measure that is asked; what is chosen is saved at once.

    Args:
        journal: The seam to storage.

    Attributes:
        rows: By measure id.
    """

    def __init__(self, journal: JournalModel, parent: QWidget | None = None) -> None:
        super().__init__(
            journal,
            self.tr("Low, middle and high"),
            self.tr(
                "Summary and page count the days in three bands of each scale. Low and high are "
                "places on the scale, not better and worse."
            ),
            parent,
        )
        self.rows: dict[str, BandsRow] = {}
        self._list = QVBoxLayout()
        self.hold(self._list)
        self.read_again()

    def read_again(self) -> None:
        """Show a row for each measure that is asked, with its bands."""
        asked = {m.id: m for m in self.journal.measures() if _can_be_parted(m)}
        if asked != {row.measure.id: row.measure for row in self.rows.values()}:
            self._show_rows(asked)
        own = self.journal.settings().bands
        for row in self.rows.values():
            row.show_bands(bands_of(row.measure, own))

    def now(self) -> str:
        """Name the measures whose bands are the person's own."""
        own = {bands.measure for bands in self.journal.settings().bands}
        names = [row.measure.name for key, row in self.rows.items() if key in own]
        return ", ".join(names) or self.tr("Thirds of each scale")

    def _show_rows(self, asked: dict[str, Measure]) -> None:
        for old in self.rows.values():
            self._list.removeWidget(old)
            old.hide()  # it goes a moment later
            old.deleteLater()
        self.rows = {key: self._row(measure) for key, measure in asked.items()}
        for row in self.rows.values():
            self._list.addWidget(row)
        stops = [self.hint, *(stop for row in self.rows.values() for stop in row.stops)]
        for before, after in pairwise((*stops, self.message.undo_button)):
            QWidget.setTabOrder(before, after)

    def _row(self, measure: Measure) -> BandsRow:
        row = BandsRow(measure)
        row.chosen.connect(lambda: self._keep_bands(row))
        row.thirds_wanted.connect(lambda: self._keep_own(measure.id, ()))
        return row

    def _keep_bands(self, row: BandsRow) -> None:
        """Save what is chosen in a row, or say why it cannot be and show what holds."""
        try:
            bands = row.bands
        except JournalError as error:
            self.read_again()
            self.say_problem(error)
            return
        thirds = bands == bands_of(row.measure, ())
        self._keep_own(row.measure.id, () if thirds else (bands,))

    def _keep_own(self, measure_id: str, own: tuple[Bands, ...]) -> None:
        others = (b for b in self.journal.settings().bands if b.measure != measure_id)
        if not self.keep(bands=(*others, *own)):
            self.read_again()


def _can_be_parted(measure: Measure) -> bool:
    return not measure.archived and len(measure.values) >= FEWEST_VALUES


def _nearest(measure: Measure, value: float) -> float:
    """Return the value of a scale that lies nearest; what came from elsewhere may lie between."""
    return min(measure.values, key=lambda there: abs(there - value))
