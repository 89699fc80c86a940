"""When a session began, was felt most, and was over."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from journal.domain.sessions import Status
from journal.report.wording import duration
from journal.ui.sessions.answers import SessionAnswers
from journal.ui.sessions.reader import SessionReader
from journal.ui.sessions.section import Section, column_of
from journal.ui.sessions.stamped_times import StampedTime
from journal.ui.sessions.typed_values import shown_time
from journal.ui.widgets.fields import ChoiceBox, DayEdit, under_label
from journal.ui.widgets.flow_layout import EvenLayout
from journal.ui.widgets.paragraphs import paragraph

STAMPS = ("started_at", "strongest_at", "normal_again_at")
RECENT = timedelta(hours=24)
"""How long after its start a session can still be told by pressing a button."""


class TimesSection(Section):
    """The day, whether it took place, and three large buttons that stamp the time.

    Args:
        now: The clock.

    Attributes:
        stamps: The buttons, by the name of the answer they give.
    """

    stamped = Signal()
    """A time was stamped."""

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self.day = DayEdit()
        self.status = ChoiceBox(
            [
                (self.tr("Done"), Status.DONE),
                (self.tr("Planned"), Status.PLANNED),
                (self.tr("Cancelled"), Status.CANCELLED),
            ]
        )
        words = (self.tr("Started"), self.tr("Strongest"), self.tr("Normal again"))
        self._moments = {name: StampedTime(text) for name, text in zip(STAMPS, words, strict=True)}
        self.stamps = {name: moment.stamp for name, moment in self._moments.items()}
        self.times = {name: moment.time for name, moment in self._moments.items()}
        self.facts = paragraph("", "muted")
        self.fields = {"day": self.day, "status": self.status, **self.times}
        self._lay_out()
        self._connect()

    def show_answers(self, answers: SessionAnswers) -> None:
        """Show what was answered."""
        if self.day.day != answers.day:  # else a day half typed would jump
            self.day.show_day(answers.day)
        self.status.show_value(answers.status)
        for name, edit in self.times.items():
            edit.setText(getattr(answers, name))

    def answered(self, answers: SessionAnswers) -> SessionAnswers:
        """Return answers with those of this part put in."""
        started, strongest, normal_again = (edit.text() for edit in self.times.values())
        return replace(
            answers,
            day=self.day.day,
            status=self.status.value,
            started_at=started,
            strongest_at=strongest,
            normal_again_at=normal_again,
        )

    def show_facts(self, reader: SessionReader) -> None:
        """Say how long it took; offer the buttons only while they can still be right."""
        took = reader.time_to_normal()
        words = self.tr("Normal again {time} after the start.").format(time=duration(took))
        self.facts.setText("" if took is None else words)
        self.facts.setVisible(took is not None)
        since = reader.time_since_start(self._now())
        recent = since is not None and timedelta(0) <= since < RECENT
        planned = self.status.value is Status.PLANNED
        for name, moment in self._moments.items():
            moment.offer_stamp(recent or planned)
            moment.stamp.setEnabled(recent or (planned and name == "started_at"))

    def _stamp_now(self, name: str) -> None:
        now = self._now()
        if name == "started_at":
            self.day.show_day(now.date())
            self.status.show_value(Status.DONE)
        self.times[name].setText(shown_time(now))
        self.stamped.emit()

    def _lay_out(self) -> None:
        top = EvenLayout(2, gap=10)
        top.add_layout(under_label(self.tr("Day"), self.day))
        top.add_layout(under_label(self.tr("Status"), self.status))
        moments = EvenLayout(len(STAMPS), gap=10)
        for moment in self._moments.values():
            moments.addWidget(moment)
        column = column_of(self)
        column.addLayout(top)
        column.addLayout(moments)
        column.addWidget(self.facts)

    def _connect(self) -> None:
        self.day.dateChanged.connect(self.edited)
        self.status.currentIndexChanged.connect(self.edited)
        for edit in self.times.values():
            edit.textChanged.connect(self.edited)
        for name, button in self.stamps.items():
            button.clicked.connect(partial(self._stamp_now, name))
