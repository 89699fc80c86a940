"""What a person lets out of the journal beside the numbers, and on which paper."""

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from journal.domain.contents import Contents
from journal.domain.own_words import OwnWords
from journal.domain.periods import Period
from journal.report.profile_options import Paper, ProfileOptions, is_since_last_visit, notes_of
from journal.ui.widgets.fields import ChoiceBox
from journal.ui.widgets.ticks import Tick


class SummaryChoices(QWidget):
    """Four ticks, all off until the person sets them, and the paper.

    Attributes:
        name: The name on the page; there only when one is set.
        notes: Notes of check-ins and sessions.
        suicidal_thoughts: Entries about thoughts of suicide or self-harm.
        day_table: Further pages that list every day.
        paper: The format; at first the one used in this country.
    """

    edited = Signal()
    """A tick was set or taken out, or another paper chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = Tick()
        self.notes = Tick(self.tr("Notes"))
        self.suicidal_thoughts = Tick(self.tr("Entries about suicidal thoughts"))
        self.day_table = Tick(self.tr("Every day as a table"))
        papers: list[tuple[str, Paper]] = [
            (self.tr("A4"), "a4"),
            (self.tr("Letter"), "us-letter"),
        ]
        self.paper = ChoiceBox(papers)
        self.paper.show_value(_paper_used_here())
        self.paper.activated.connect(self.edited)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for tick in (self.name, self.notes, self.suicidal_thoughts, self.day_table):
            tick.clicked.connect(self.edited)
            column.addWidget(tick)
        column.addSpacing(6)
        column.addLayout(self._paper_row())
        self.show_name("")

    def options(self, contents: Contents, period: Period, words: OwnWords) -> ProfileOptions:
        """Return what is chosen for the page of a period."""
        return ProfileOptions(
            paper=self.paper.value,
            name=contents.settings.name if self.name.isChecked() else "",
            notes=notes_of(contents, period) if self.notes.isChecked() else None,
            words=words,
            since_last_visit=is_since_last_visit(contents, period),
            day_table=self.day_table.isChecked(),
        )

    def show_name(self, name: str) -> None:
        """Offer a name for the page, or none."""
        self.name.say(self.tr("My name on the page: {name}").format(name=name))
        self.name.setVisible(bool(name))
        if not name:
            self.name.setChecked(False)

    def show_paper(self, paper: object) -> None:
        """Show the paper that was chosen before, if it is one."""
        known: tuple[Paper, ...] = ("a4", "us-letter")
        for one in known:
            if one == paper:
                self.paper.show_value(one)

    def _paper_row(self) -> QHBoxLayout:
        label = QLabel(self.tr("Paper"))
        label.setBuddy(self.paper)
        self.paper.setAccessibleName(label.text())
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(label, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.paper)
        row.addStretch(1)
        return row


def _paper_used_here() -> Paper:
    inches = QLocale().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
    return "us-letter" if inches else "a4"
