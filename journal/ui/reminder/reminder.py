"""When to ask for a check-in."""

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from journal.domain.periods import Period
from journal.domain.settings import Settings
from journal.errors import JournalError
from journal.ui.journal_model import JournalModel

LOOK_EVERY_MS = 20_000
SNOOZE = timedelta(minutes=30)


class Reminder(QObject):
    """Says when the chosen time has come: once a day, and never when the day is logged.

    A time that had passed before the program started, or before it was chosen, is let go.
    One that passed while the computer slept is made up for when it wakes.

    Args:
        journal: The seam to storage; its clock counts.
    """

    due = Signal()
    """Now is the time to ask."""

    def __init__(self, journal: JournalModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._journal = journal
        self._chosen = _choice(journal.settings())
        self._looked_at = _by_the_wall_clock(journal.now)
        self._asked_on: date | None = None
        self._snoozed_until: datetime | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        journal.changed.connect(self.look)  # a time chosen now counts from now

    def look(self) -> None:
        """Look at the clock and ask if it is time."""
        try:
            settings, today = self._journal.settings(), self._journal.today
            if not self._is_time(settings, today) or self._is_logged(today):
                return
        except JournalError:
            return  # the pages say what is wrong with the file
        self._asked_on, self._snoozed_until = today, None
        self.due.emit()

    def snooze(self) -> None:
        """Ask again in half an hour, unless the day is logged by then."""
        self._snoozed_until = _by_the_wall_clock(self._journal.now) + SNOOZE

    def _is_time(self, settings: Settings, today: date) -> bool:
        """Tell whether the time was passed since the last look, or a snooze is over."""
        earlier, now = self._looked_at, _by_the_wall_clock(self._journal.now)
        chosen_before, self._chosen = self._chosen, _choice(settings)
        self._looked_at = now
        if not settings.reminder or self._chosen != chosen_before:
            self._snoozed_until = None
            return False
        if self._snoozed_until is not None and self._asked_on == today:
            return now >= self._snoozed_until
        return self._asked_on != today and earlier < _moment(settings, today) <= now

    def _is_logged(self, day: date) -> bool:
        return bool(self._journal.check_ins(Period(day, day)))


def _choice(settings: Settings) -> tuple[bool, int]:
    return settings.reminder, settings.reminder_minute


def _moment(settings: Settings, day: date) -> datetime:
    """Return when to ask about a day; after midnight it can still be the day before."""
    moment = datetime.combine(day, time()) + timedelta(minutes=settings.reminder_minute)
    at_night = settings.reminder_minute < settings.night_ends_at * 60
    return moment + timedelta(days=1) if at_night else moment


def _by_the_wall_clock(instant: datetime) -> datetime:
    return instant.replace(tzinfo=None)
