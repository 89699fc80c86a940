"""Blood pressure and pulse of a session."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QGridLayout, QWidget

from journal.domain.readings import Moment, Reading
from journal.report.wording import blood_pressure
from journal.ui.sessions.answers import ReadingAnswers, SessionAnswers
from journal.ui.sessions.reader import SessionReader
from journal.ui.sessions.section import Section, column_of
from journal.ui.widgets.fields import line
from journal.ui.widgets.fold import Fold
from journal.ui.widgets.paragraphs import Phrase, paragraph

FRAME = 16
"""Room between the edge of a field and what is typed in it, in pixels."""


class ReadingsSection(Section):
    """Blood pressure and pulse: before, about 40 minutes in, at the end."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._moments = {
            Moment.BEFORE: self.tr("Before"),
            Moment.DURING: self.tr("About 40 min in"),
            Moment.END: self.tr("At the end"),
        }
        self._columns = (
            self.tr("Upper"),
            self.tr("Lower"),
            self.tr("Pulse"),
            self.tr("Time"),
        )
        self.rows = {
            moment: [line(f"{words}, {title}") for title in self._columns]
            for moment, words in self._moments.items()
        }
        self.fields = {moment.value: row[0] for moment, row in self.rows.items()}
        self.facts = paragraph("")
        self.fold = Fold(self.tr("Blood pressure and pulse"))
        self._lay_out()

    def show_answers(self, answers: SessionAnswers) -> None:
        """Show what was answered; open when there is something to see."""
        for row, reading in zip(self.rows.values(), answers.readings, strict=True):
            for edit, text in zip(row, reading, strict=True):
                edit.setText(text)
        self.fold.open(any(any(reading) for reading in answers.readings))

    def answered(self, answers: SessionAnswers) -> SessionAnswers:
        """Return answers with those of this part put in."""
        rows = self.rows.values()
        return replace(
            answers, readings=tuple(ReadingAnswers(*(edit.text() for edit in row)) for row in rows)
        )

    def show_facts(self, reader: SessionReader) -> None:
        """Say what a high blood pressure calls for; say nothing about any other."""
        words = self._words(reader.readings())
        self.facts.setText(words)
        self.facts.setVisible(bool(words))

    def _words(self, readings: Sequence[Reading]) -> str:
        for reading in readings:
            if reading.very_high:
                return self.tr(
                    "{pressure} is very high. Measure again after some minutes. With chest "
                    "pain, trouble breathing, changed sight or a severe headache, call the "
                    "emergency services. Otherwise contact your clinic now."
                ).format(pressure=blood_pressure(reading))
        for reading in readings:
            if reading.worth_mentioning:
                return self.tr(
                    "{pressure} is above 140/90. Mention this reading to the clinic before "
                    "the session begins."
                ).format(pressure=blood_pressure(reading))
        return ""

    def reveal(self) -> None:
        """Make every field visible."""
        self.fold.open()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setSpacing(6)
        for place, title in enumerate(self._columns, start=1):
            grid.addWidget(Phrase(title, "small"), 0, place)
            grid.setColumnStretch(place, 1)
        for number, (moment, row) in enumerate(self.rows.items(), start=1):
            grid.addWidget(Phrase(self._moments[moment]), number, 0)
            for place, edit in enumerate(row, start=1):
                grid.addWidget(edit, number, place)
                edit.textChanged.connect(self.edited)
        for row in self.rows.values():
            time, room = row[-1], FRAME * 2
            time.setPlaceholderText(self.tr("hh:mm"))
            time.setMinimumWidth(time.fontMetrics().horizontalAdvance("00:00") + room)
        self.fold.body.addLayout(grid)
        self.fold.body.addWidget(self.facts)
        column_of(self).addWidget(self.fold)
