"""The check-in of a day: rate, tick, save."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from journal.domain.periods import Period
from journal.domain.sessions import SessionRun
from journal.report.treatment_days import place_in_treatment
from journal.ui.check_in_desk import CheckInDesk
from journal.ui.dates import full_hour, long_day, weekday
from journal.ui.journal_model import JournalModel
from journal.ui.page import Page
from journal.ui.widgets.session_links import SessionLinks
from journal.ui.widgets.week_strip import DayMark, WeekStrip


class TodayPage(Page):
    """Says which day it is about; its desk asks and saves.

    Args:
        journal: The seam to storage.

    Attributes:
        desk: Where the check-in is written.
        links: Ways to the sessions of the day.
        strip: The week around the day.
    """

    session_wanted = Signal(str)
    """A person wants to see a session of the day; carries its id."""

    def __init__(self, journal: JournalModel, parent: QWidget | None = None) -> None:
        super().__init__(journal, "", parent)
        self._today = journal.today
        self._day = self._today
        self._run = SessionRun(())
        self.links = SessionLinks()
        self.strip = WeekStrip()
        self.desk = CheckInDesk(journal)
        self.head.addWidget(self.links, 0, Qt.AlignmentFlag.AlignLeft)
        self.corner.addWidget(self.strip)
        self.body.addWidget(self.desk)
        self.body.addStretch(1)
        self.pin(self.desk.footer)
        self.links.wanted.connect(self.session_wanted)
        self.strip.day_chosen.connect(self.show_day)
        self.desk.turned.connect(self._show_words)
        self.show_day(self._today)

    @property
    def day(self) -> date:
        """The day the page is about."""
        return self._day

    def show_day(self, day: date) -> None:
        """Turn to a day; one that has not come yet is today."""
        self._today = self.journal.today
        self._day = min(day, self._today)
        self.desk.show_day(self._day)
        self._read_around()
        self.take_focus()

    def read_again(self) -> None:
        """Refresh title, subtitle and week; on a new day turn to it unless something is typed."""
        today = self.journal.today
        if today != self._today and self._day == self._today and not self.desk.unsaved:
            self.show_day(today)
            return
        self._today = today
        self.desk.read_again()
        self._read_around()

    def take_focus(self) -> None:
        """Put the keyboard on the first row without an answer."""
        self.desk.form.take_focus()

    def arrive(self) -> None:
        """Turn to today; what is typed about another day waits there."""
        if self._day != self.journal.today:
            self.show_day(self.journal.today)

    def keep_typed(self) -> bool:
        """Keep what is typed and not saved; return False when that failed."""
        return self.desk.keep_typed()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what is typed when the page goes out of view or the window closes."""
        self.desk.keep_typed()
        super().hideEvent(event)

    def _read_around(self) -> None:
        """Refresh all but the desk: title, subtitle, week and ways to sessions."""
        self._stale = False  # read at the start, before it came into view
        days = WeekStrip.shown_days(self._day, self._today)
        self._run = self.journal.sessions_around(Period(days[0], days[-1]))
        self.links.show_day(self._day, self._run)
        self._show_words()
        self._show_week()

    def _show_words(self) -> None:
        if self._day == self._today:
            self.title.setText(self.tr("How is today?"))
        else:
            self.title.setText(self.tr("How was {day}?").format(day=weekday(self._day)))
        place = place_in_treatment(self._day, self._run.sessions, self._run.earlier)
        words = [long_day(self._day), place]
        if self._counts_as_later():
            words.append(self.tr("marked as entered later"))
        if self._day == self._today:
            words.append(self._why_yesterday())
        self.subtitle.setText(" · ".join(filter(None, words)))

    def _counts_as_later(self) -> bool:
        shown = self.desk.check_in
        return self._day < self._today if shown is None else shown.later

    def _why_yesterday(self) -> str:
        """Say why today is what the calendar calls yesterday, before the hour it begins at."""
        if self.journal.now.date() == self._today:
            return ""
        words = self.tr("It is before {hour}: this is still {day}.")
        hour = full_hour(self.journal.settings().night_ends_at)
        return words.format(hour=hour, day=weekday(self._today))

    def _show_week(self) -> None:
        days = WeekStrip.shown_days(self._day, self._today)
        check_ins = self.journal.check_ins(Period(days[0], days[-1]))
        marks = [DayMark.of(day, check_ins, self._run.sessions) for day in days]
        self.strip.show_week(self._day, self._today, marks)
