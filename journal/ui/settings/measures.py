"""Settings: what is asked every day."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from journal.domain import library
from journal.domain.measures import Measure
from journal.errors import JournalError
from journal.storage.changes import Change
from journal.ui.journal_model import JournalModel
from journal.ui.settings.section import SettingsSection
from journal.ui.widgets.flow_layout import FlowLayout
from journal.ui.widgets.paragraphs import Phrase


class MeasuresSection(SettingsSection):
    """A tick for each measure there is; without it a measure is kept, but not asked.

    Args:
        journal: The seam to storage.

    Attributes:
        ticks: By measure id.
    """

    def __init__(self, journal: JournalModel, parent: QWidget | None = None) -> None:
        super().__init__(
            journal,
            self.tr("What is asked every day"),
            self.tr("Fewer is easier to keep up. Taking a tick out deletes nothing."),
            parent,
        )
        self.ticks: dict[str, QCheckBox] = {}
        self._measures: dict[str, Measure] = {}
        self._rows: dict[str, QWidget] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        self.hold(self._list)
        self.read_again()

    def read_again(self) -> None:
        """Show which measures are asked; a new one gets its tick at the end."""
        self._measures = {measure.id: measure for measure in self._known()}
        for gone in self._rows.keys() - self._measures.keys():
            self._take_out(gone)
        for measure in self._measures.values():
            if measure.id not in self.ticks:
                self._add(measure)
            self.ticks[measure.id].setChecked(_is_asked(measure))
        widest = max(tick.sizeHint().width() for tick in self.ticks.values())
        for tick in self.ticks.values():
            tick.setMinimumWidth(widest)  # the questions stand in one column

    def now(self) -> str:
        """Name what is asked."""
        return ", ".join(m.name for m in self._measures.values() if _is_asked(m))

    def _known(self) -> Iterable[Measure]:
        """Return what comes with the program as the journal has it, then the person's own."""
        packed = {m.id: m for m in (*library.core_measures(), *library.further_measures())}
        return (packed | {m.id: m for m in self.journal.measures()}).values()

    def _add(self, measure: Measure) -> None:
        tick = QCheckBox(measure.name.replace("&", "&&"))  # one alone would underline a letter
        tick.setAccessibleDescription(measure.question)
        tick.clicked.connect(lambda on: self._ask(measure.id, asked=on))
        row = QWidget()
        line = FlowLayout(row, gap=16, row_gap=0)
        line.addWidget(tick)
        line.addWidget(Phrase(measure.question, "muted"))
        self._list.addWidget(row)
        if self.ticks:
            self.setTabOrder(list(self.ticks.values())[-1], tick)
        self.ticks[measure.id] = tick
        self._rows[measure.id] = row

    def _take_out(self, measure_id: str) -> None:
        """Forget a measure that is not there any more, because adding it was undone."""
        del self.ticks[measure_id]
        row = self._rows.pop(measure_id)
        self._list.removeWidget(row)
        row.hide()  # it goes a moment later
        row.deleteLater()

    def _ask(self, measure_id: str, *, asked: bool) -> None:
        """Ask a measure from now on, or no more; say so, with a way back."""
        try:
            change = self.journal.save([replace(self._measures[measure_id], archived=not asked)])
        except JournalError as error:
            self.read_again()
            self.say_problem(error)
            return
        self._say_asked(
            measure_id,
            asked=asked,
            undo=lambda: self._ask_as_before(measure_id, asked=asked, change=change),
        )

    def _ask_as_before(self, measure_id: str, *, asked: bool, change: Change) -> None:
        try:
            self.journal.take_back(change)
        except JournalError as error:
            self.say_problem(error)
            return
        self._say_asked(measure_id, asked=not asked)

    def _say_asked(
        self, measure_id: str, *, asked: bool, undo: Callable[[], None] | None = None
    ) -> None:
        name = self._measures[measure_id].name
        words = self.tr("{name} is asked.") if asked else self.tr("{name} is not asked any more.")
        self.say(words.format(name=name), undo)


def _is_asked(measure: Measure) -> bool:
    return measure.rev > 0 and not measure.archived
