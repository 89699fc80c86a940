"""Ways from a day to the sessions of that day."""

from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from journal.domain.sessions import Session, SessionRun, Status, numbered
from journal.report.treatment_days import route_and_amount


class SessionLinks(QWidget):
    """One quiet line for each session of a day. It leads to what was felt and noted there.

    Attributes:
        buttons: The lines; those that are not needed are hidden.
    """

    wanted = Signal(str)
    """A person wants to see a session; carries its id."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ids: list[str] = []
        self.buttons: list[QPushButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._add_button()
        self.hide()

    def show_day(self, day: date, run: SessionRun) -> None:
        """Lead to the sessions of a day.

        Args:
            day: The day.
            run: Sessions, those of the day among them.
        """
        there = [session for session in run.sessions if session.day == day]
        series = numbered(run.sessions, run.earlier) if there else ()
        numbers = {n.session.id: n.number for n in series}
        self._ids = [session.id for session in there]
        while len(self.buttons) < len(there):
            self._add_button()
        for place, button in enumerate(self.buttons):
            button.setVisible(place < len(there))
        for button, session in zip(self.buttons, there, strict=False):
            button.setText(self._words(session, numbers.get(session.id)))
        self.setVisible(bool(there))

    def _words(self, session: Session, number: int | None) -> str:
        names = {
            Status.DONE: self.tr("Session {number}"),
            Status.PLANNED: self.tr("Planned session"),
            Status.CANCELLED: self.tr("Cancelled session"),
        }
        name = names[session.status].format(number=number)
        given = route_and_amount(replace(session, weight_kg=None))  # in mg
        words = self.tr("{session}, {given} – open") if given else self.tr("{session} – open")
        return words.format(session=name, given=given).replace("&", "&&")

    def _add_button(self) -> None:
        """Add a line below the last one, next for Tab too."""
        button = QPushButton()
        button.setProperty("role", "link")
        button.setProperty("flush", True)
        button.clicked.connect(partial(self._want, len(self.buttons)))
        self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        if self.buttons:
            self.setTabOrder(self.buttons[-1], button)
        self.buttons.append(button)

    def _want(self, place: int) -> None:
        self.wanted.emit(self._ids[place])
