"""The second step: when the next session is planned."""

from datetime import date, datetime, time, timedelta

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from journal.domain.sessions import Session, Status
from journal.errors import JournalError
from journal.storage.kept_drafts import Draft
from journal.storage.store import Change
from journal.ui.dates import clock, medium_day
from journal.ui.journal_model import JournalModel
from journal.ui.settings.typed_section import TypedSection
from journal.ui.widgets.fields import DayEdit, TimeEdit, under_label
from journal.ui.widgets.paragraphs import paragraph

USUAL_MINUTE = 10 * 60


class PlanSection(TypedSection):
    """A day, a time, and a button that keeps them as a planned session.

    Args:
        journal: The seam to storage.

    Attributes:
        day: The day.
        time: When on that day.
        plan_button: Keeps it.
        planned: What is planned already.
    """

    def __init__(self, journal: JournalModel, parent: QWidget | None = None) -> None:
        super().__init__(
            journal,
            self.tr("Your next session"),
            self.tr("If you know the day. Everything else about it can be entered in Sessions."),
            "next session",
            parent,
        )
        self.day, self.time = DayEdit(), TimeEdit()
        self.show_words(self.saved())
        self.plan_button = QPushButton(self.tr("Plan this session"))
        self.plan_button.clicked.connect(self.plan)
        self.planned = paragraph("")
        self._lay_out()
        self.day.dateChanged.connect(self.note_typed)
        self.time.timeChanged.connect(self.note_typed)
        self.find_typed()

    def typed(self) -> Draft:
        """Return the day and the minute of that day in the fields."""
        return {"day": self.day.day.isoformat(), "minute": self.time.minute}

    def saved(self) -> Draft:
        """Return what is proposed: tomorrow, in the morning."""
        day = self.journal.today + timedelta(days=1)
        return {"day": day.isoformat(), "minute": USUAL_MINUTE}

    def put_in(self, words: Draft) -> None:
        """Put a day and a minute into the fields."""
        self.day.show_day(date.fromisoformat(words["day"]))
        self.time.show_minute(int(words["minute"]))

    def read_again(self) -> None:
        """Show what is planned; a day typed and not planned yet stays."""
        super().read_again()
        now = self.journal.now
        coming = (
            s for s in self.journal.sessions() if s.status is Status.PLANNED and s.started_at > now
        )
        session = next(coming, None)
        self.planned.setVisible(session is not None)
        if session is not None:
            words = self.tr("Planned next: {day}, {time}.")
            day, at = medium_day(session.started_at.date()), clock(session.started_at)
            self.planned.setText(words.format(day=day, time=at))

    def take_over(self, other: "PlanSection") -> None:
        """Show the day and time that stand in another such card."""
        if other.unsaved:
            self.show_typed(other.typed())

    def plan(self) -> bool:
        """Keep the day and time as a planned session, or say what stands in the way.

        Returns:
            Whether it is planned.
        """
        at = datetime.combine(self.day.day, time(*divmod(self.time.minute, 60))).astimezone()
        if at < self.journal.now:
            self.say(self.tr("This time has passed. Choose one that is still to come."))
            return False
        try:
            change = self.journal.save([Session(at, status=Status.PLANNED)])
        except JournalError as error:
            self.say_problem(error)
            return False
        typed = self.typed()
        self.forget_typed()
        self.read_again()
        self.say(self.tr("Planned."), lambda: self._undo(change, typed))
        return True

    def _undo(self, change: Change, typed: Draft) -> None:
        """Take the plan back; its day and time stand in the fields again."""
        try:
            self.journal.take_back(change)
        except JournalError as error:
            self.say_problem(error)
            return
        self.show_typed(typed)
        self.say(self.tr("Undone."))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addLayout(under_label(self.tr("Day of the session"), self.day))
        row.addLayout(under_label(self.tr("Time of the session"), self.time))
        row.addStretch(1)
        fields = QVBoxLayout()
        fields.setSpacing(10)
        fields.addLayout(row)
        buttons = QHBoxLayout()
        buttons.addWidget(self.plan_button)
        buttons.addStretch(1)
        fields.addLayout(buttons)
        fields.addWidget(self.planned)
        self.hold(fields)
