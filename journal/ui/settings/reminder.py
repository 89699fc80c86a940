"""Settings: whether, when and how to be asked for a check-in."""

from collections.abc import Callable
from datetime import datetime, time, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QPushButton, QVBoxLayout, QWidget

from journal.errors import JournalError
from journal.exchange.calendar_file import DailyReminder, write_calendar_file
from journal.ui.dates import clock
from journal.ui.journal_model import JournalModel
from journal.ui.reminder.tray import tray_works
from journal.ui.settings.section import SettingsSection
from journal.ui.widgets.fields import TimeEdit, under_label
from journal.ui.widgets.paragraphs import paragraph
from journal.ui.widgets.save_questions import SaveQuestion


class ReminderSection(SettingsSection):
    """A time, a tick for this computer, and a file for the person's own calendar.

    Args:
        journal: The seam to storage.
        works: Tells whether this desktop shows messages of ours.

    Attributes:
        time: When; kept once the field is left.
        tick: Whether this computer asks.
        file_button: Saves the calendar file.
        question: Asks where the file is to lie.
    """

    def __init__(
        self,
        journal: JournalModel,
        works: Callable[[], bool] = tray_works,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            journal,
            self.tr("Reminder"),
            self.tr("One message a day, if you want one. It says “{words}” and no more.").format(
                words=self.words
            ),
            parent,
        )
        self._works = works()
        self.time = TimeEdit()
        self.tick = QCheckBox(self.tr("Remind me on this computer"))
        self.file_button = QPushButton(self.tr("Save a calendar file"))
        self.question = SaveQuestion(self, self.file_button.text(), journal.path)
        self.time.editingFinished.connect(self._keep_time)
        self.tick.clicked.connect(self._keep_tick)
        self.file_button.clicked.connect(self.save_file)
        self._lay_out()
        self.read_again()

    @property
    def words(self) -> str:
        """What a reminder says; nothing in it is about health."""
        return self.tr("Time for your check-in?")

    def read_again(self) -> None:
        """Show the choices of the journal; a time that is being typed stays."""
        settings = self.journal.settings()
        if not self.time.hasFocus():
            self.time.show_minute(settings.reminder_minute)
        self.tick.setChecked(settings.reminder)
        self.tick.setEnabled(self._works or settings.reminder)

    def now(self) -> str:
        """Say whether and when this computer asks."""
        settings = self.journal.settings()
        if not settings.reminder:
            return self.tr("Off on this computer")
        at = clock(time(*divmod(settings.reminder_minute, 60)))
        return self.tr("Every day at {time}").format(time=at)

    def save_file(self) -> None:
        """Save the calendar file where the person wants it, or say what stands in the way."""
        try:
            path = self.question.path_for("check-in.ics")
            if path is None:
                return
            now = self.journal.now
            write_calendar_file(DailyReminder(self._next(now), self.words, now), path)
        except JournalError as error:
            self.say_problem(error)
            return
        words = self.tr(
            "Saved {name}. Open it with your calendar; nothing of your journal is in it."
        )
        self.say(words.format(name=path.name))

    def _next(self, now: datetime) -> datetime:
        """Return when the chosen time comes next, so that a calendar has nothing to make up for."""
        here = now.replace(tzinfo=None)
        moment = datetime.combine(here.date(), time(*divmod(self.time.minute, 60)))
        return moment if moment > here else moment + timedelta(days=1)

    def _keep_time(self) -> None:
        if self.time.minute != self.journal.settings().reminder_minute:
            self.keep(reminder_minute=self.time.minute)

    def _keep_tick(self) -> None:
        if not self.keep(reminder=self.tick.isChecked()):
            self.read_again()

    def _lay_out(self) -> None:
        fields = QVBoxLayout()
        fields.setSpacing(10)
        fields.addLayout(under_label(self.tr("Time of the reminder"), self.time))
        fields.addWidget(self.tick)
        fields.addWidget(paragraph(self._limits(), "muted"))
        fields.addSpacing(4)
        fields.addWidget(self.file_button, alignment=Qt.AlignmentFlag.AlignLeft)
        fields.addWidget(paragraph(self._limits_of_the_file(), "muted"))
        self.hold(fields)

    def _limits(self) -> str:
        if self._works:
            return self.tr(
                "Only while this program is running; minimised is enough. It stays silent when "
                "the day is logged. The menu of its small icon can ask again half an hour later. "
                "Some systems show the name of the program beside the message."
            )
        return self.tr(
            "This desktop shows no messages of this program. A calendar file works without it."
        )

    def _limits_of_the_file(self) -> str:
        return self.tr(
            "For the calendar of your phone or computer. It reminds you at this time every day, "
            "also when the day is logged and when this program is closed. To change the time "
            "later, delete the entry there and take in a new file."
        )
