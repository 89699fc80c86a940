"""The check-in of a day: rate, tick, save."""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from journal.domain.check_ins import CheckIn
from journal.domain.measures import Measure
from journal.domain.periods import Period
from journal.errors import JournalError
from journal.report.treatment_days import place_in_treatment
from journal.storage.store import Change
from journal.ui.check_in_form import CheckInForm
from journal.ui.dates import long_day, weekday
from journal.ui.draft_keeper import DraftKeeper
from journal.ui.journal_model import JournalModel
from journal.ui.page import Page
from journal.ui.widgets.message_line import MessageLine
from journal.ui.widgets.week_strip import DayMark, WeekStrip


class TodayPage(Page):
    """Asks about one day and saves the answers.

    It never overwrites what is typed: a change elsewhere only refreshes what stands
    around the form. What is typed and not saved is kept in the journal as a draft.

    Args:
        journal: The seam to storage.
    """

    def __init__(self, journal: JournalModel, parent: QWidget | None = None) -> None:
        super().__init__(journal, "", parent)
        self._today = journal.today
        self._day = self._today
        self._check_in: CheckIn | None = None
        self._drafts = DraftKeeper(journal, self._typed, self)
        self.strip = WeekStrip()
        self.form = CheckInForm((), ())
        self.message = MessageLine(self.tr("Keys: 0–10, Enter for the next, Ctrl+Enter saves"))
        self.save_button = QPushButton(self.tr("Save"))
        self.another_button = QPushButton(self.tr("Add another check-in"))
        self._fill()
        self._connect()
        self.show_day(self._today)

    @property
    def day(self) -> date:
        """The day the page is about."""
        return self._day

    def show_day(self, day: date) -> None:
        """Turn to a day: its draft if there is one, else what was saved about it last."""
        self._drafts.keep()
        self._day = min(day, self.journal.today)
        self._drafts.name = f"check-in {self._day.isoformat()}"
        self._ask_anew(self.journal.check_ins(Period(self._day, self._day)))
        self.read_again()
        self.take_focus()

    def read_again(self) -> None:
        """Refresh title, subtitle and week; on a new day turn to it unless something is typed."""
        today = self.journal.today
        if today != self._today and self._day == self._today and not self._drafts.unsaved:
            self._today = today
            self.show_day(today)
            return
        self._today = today
        if self._check_in is not None and not self._drafts.unsaved:
            self._follow(self._check_in)
        self._ask_what_is_asked_now()
        self._show_words()
        self._show_week()

    def take_focus(self) -> None:
        """Put the keyboard on the first row without an answer."""
        self.form.take_focus()

    def save(self) -> None:
        """Save the answers, or say what stands in the way."""
        try:
            night = self.journal.settings().night_ends_at
            check_in = self.form.check_in(self._check_in, self._day, self.journal.now, night)
            change = self.journal.save([check_in])
        except JournalError as error:
            self.message.say_problem(error)
            return
        self._take_as_saved(change)
        self.message.say(self.tr("Saved."), lambda: self._undo(change))
        self._drafts.drop()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what is typed when the page goes out of view or the window closes."""
        self._drafts.keep()
        super().hideEvent(event)

    def _fill(self) -> None:
        self.save_button.setProperty("role", "primary")
        self.save_button.setAutoDefault(True)  # Enter saves, as Space does
        self.another_button.setProperty("role", "link")
        self.another_button.hide()
        self.corner.addWidget(self.strip)
        self.body.addWidget(self.form)
        self.body.addLayout(self._bottom())
        self.body.addStretch(1)

    def _bottom(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.message)
        words.addWidget(self.another_button, 0, Qt.AlignmentFlag.AlignLeft)
        words.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addLayout(words, 1)
        row.addWidget(self.save_button, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _connect(self) -> None:
        self.strip.day_chosen.connect(self.show_day)
        self.save_button.clicked.connect(self.save)
        self.another_button.clicked.connect(self._begin_another)
        self._drafts.failed.connect(self.message.say_problem)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.save)

    def _ask_anew(self, saved: Sequence[CheckIn]) -> None:
        """Show the draft of the day, or the check-in saved last, or empty questions."""
        self.message.clear()
        self._check_in = saved[-1] if saved else None
        draft = self._drafts.find()
        if draft is not None:
            by_id = {check_in.id: check_in for check_in in saved}
            self._check_in = by_id.get(draft.get("check_in", ""))
        self._ask_what_is_asked_now()
        if draft is not None:
            self.form.show_draft(draft)
            self.message.say(self.tr("This is not saved yet."))
        elif self._check_in is not None:
            self.form.show_check_in(self._check_in)
        else:
            self.form.clear()
        self.another_button.setVisible(self._check_in is not None)

    def _follow(self, shown: CheckIn) -> None:
        """Show the check-in as it is now, when it was changed or deleted elsewhere."""
        about = self.journal.check_ins(Period(self._day, self._day))
        now = next((c for c in about if c.id == shown.id), None)
        if now is None:
            self._ask_anew(about)
        elif now.rev != shown.rev:
            self._check_in = now
            self.form.show_check_in(now)

    def _ask_what_is_asked_now(self) -> None:
        """Put a new form in place when other questions are to be asked; answers stay."""
        measures, kinds = self._measures(), self.journal.side_effect_kinds()
        if (measures, kinds) == (self.form.measures, self.form.kinds):
            return
        form = CheckInForm(measures, kinds)
        form.show_draft(self.form.draft())
        form.edited.connect(self._on_edited)
        form.done.connect(self.save_button.setFocus)
        had_focus = any(widget.hasFocus() for widget in self.form.findChildren(QWidget))
        self.body.replaceWidget(self.form, form)
        self.form.hide()
        self.form.deleteLater()
        self.form = form
        self._order_tabs()
        if had_focus:
            self.take_focus()

    def _order_tabs(self) -> None:
        before, after = self.form.tab_stops()
        stops = [*before, self.save_button, *after, self.another_button]
        for one, next_one in pairwise(stops):
            QWidget.setTabOrder(one, next_one)

    def _measures(self) -> list[Measure]:
        """Return what is asked: all that is not archived, and what this check-in rated."""
        rated = self._check_in.values if self._check_in else {}
        return [m for m in self.journal.measures() if not m.archived or m.id in rated]

    def _typed(self) -> dict[str, Any]:
        return self.form.draft() | {"check_in": self._check_in.id if self._check_in else None}

    def _on_edited(self) -> None:
        self.message.clear()
        self._drafts.touch()

    def _take_as_saved(self, change: Change) -> None:
        (after,) = change.after
        self._check_in = after if isinstance(after, CheckIn) else None
        self.another_button.setVisible(self._check_in is not None)

    def _undo(self, change: Change) -> None:
        """Take the save back; the answers stay in the form, not saved."""
        self._drafts.unsaved = True  # so that nobody refreshes the form
        try:
            taken_back = self.journal.take_back(change)
        except JournalError as error:
            self._drafts.unsaved = False
            self.message.say_problem(error)
            return
        self._take_as_saved(taken_back)
        self._drafts.touch()
        self.message.say(self.tr("Taken back. What you typed is still here, not saved."))

    def _begin_another(self) -> None:
        """Ask the same day once more; what was saved stays."""
        self._check_in = None
        self.form.clear()
        self.message.clear()
        self.another_button.hide()
        self.take_focus()

    def _show_words(self) -> None:
        if self._day == self._today:
            self.title.setText(self.tr("How is today?"))
        else:
            self.title.setText(self.tr("How was {day}?").format(day=weekday(self._day)))
        words = [long_day(self._day)]
        words.append(place_in_treatment(self._day, self.journal.sessions()))
        if self._day < self._today:
            words.append(self.tr("marked as entered later"))
        self.subtitle.setText(" · ".join(filter(None, words)))

    def _show_week(self) -> None:
        days = WeekStrip.shown_days(self._day, self._today)
        check_ins = self.journal.check_ins(Period(days[0], days[-1]))
        sessions = self.journal.sessions()
        marks = [DayMark.of(day, check_ins, sessions) for day in days]
        self.strip.show_week(self._day, self._today, marks)
