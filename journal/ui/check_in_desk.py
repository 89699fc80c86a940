"""Where a check-in is written: the questions, Save, and what became of it."""

from datetime import date
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal.domain.check_ins import CheckIn
from journal.domain.measures import Measure
from journal.domain.side_effects import SideEffectKind
from journal.errors import ConflictError, JournalError
from journal.storage.store import Change
from journal.ui.check_in_footer import CheckInFooter
from journal.ui.check_in_form import CheckInForm
from journal.ui.check_in_questions import CheckInQuestions
from journal.ui.check_ins_of_day import CheckInsOfDay
from journal.ui.draft_keeper import DraftKeeper
from journal.ui.earlier_wordings import EarlierWordings
from journal.ui.entry_changes import EntryChanges
from journal.ui.journal_model import JournalModel


class CheckInDesk(QWidget):
    """Asks about one day, keeps what is typed as a draft, and saves it.

    It never overwrites what is typed. What is typed and not saved is kept in the journal
    and found again on that day.

    Args:
        journal: The seam to storage.

    Attributes:
        wordings: What the note of the check-in shown said earlier.
        footer: Save, and what became of it; for the foot of the page.
        message: What became of the last save.
        save_button: Saves.
        links: Ways to the other check-ins of the day.
    """

    turned = Signal()
    """Another check-in is shown now, or the same one was saved."""

    def __init__(self, journal: JournalModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._journal = journal
        self._about = CheckInsOfDay(journal)
        self._drafts = DraftKeeper(journal, self._typed, self)
        self._questions = CheckInQuestions(*self._to_be_asked())
        self.wordings = EarlierWordings()
        foot = self.footer = CheckInFooter(journal, self)
        self.message, self.links, self.save_button = foot.message, foot.links, foot.save_button
        self._changes = EntryChanges(journal, self.message, self)
        self._lay_out()
        self._connect()

    @property
    def form(self) -> CheckInForm:
        """The questions."""
        return self._questions.form

    @property
    def check_in(self) -> CheckIn | None:
        """The saved check-in that is shown, or None for a new one."""
        return self._about.shown

    @property
    def unsaved(self) -> bool:
        """Whether something is typed that is not saved."""
        return self._drafts.unsaved

    def show_day(self, day: date) -> None:
        """Turn to a day: its draft if there is one, else what was saved about it last."""
        self._drafts.keep()
        self._about.turn_to(day)
        self._drafts.name = f"check-in {day.isoformat()}"
        self._ask_anew()

    def read_again(self) -> None:
        """Follow what changed elsewhere, as far as nothing typed is in the way."""
        if not self._drafts.unsaved:
            self._follow()
        self._ask_what_is_asked_now()

    def keep_typed(self) -> bool:
        """Keep what is typed and not saved; return False when that failed."""
        return self._drafts.keep()

    def save(self) -> None:
        """Save the answers, or say what stands in the way."""
        try:
            check_in = self._answered()
            change = self._journal.save([check_in])
        except ConflictError:
            from journal.ui.changed_elsewhere import changed_elsewhere  # seldom needed

            self.message.say(changed_elsewhere(self._about.catch_up()))
            return
        except JournalError as error:
            self.footer.failed.offer(error, self._answered, self.save)
            self.form.effects.lead_to_half_said()
            return
        self._about.take(change)
        self._drafts.drop()
        self._offer_others()
        self.turned.emit()
        self.footer.say_saved(check_in, lambda: self._undo(change))

    def delete(self) -> None:
        """Delete the check-in that is shown, without a question; it can be undone."""
        shown = self._about.shown
        if shown is not None and self._changes.delete([shown]):
            self.form.take_focus()

    def _answered(self) -> CheckIn:
        night, about = self._journal.settings().night_ends_at, self._about
        return self.form.check_in(about.shown, about.day, self._journal.now, night)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for part in (self._questions, self.wordings):
            column.addWidget(part)

    def _connect(self) -> None:
        self.save_button.clicked.connect(self.save)
        self.links.another_wanted.connect(self._begin_another)
        self.links.other_wanted.connect(self._show_next)
        self.links.delete_wanted.connect(self.delete)
        self.wordings.wanted.connect(self._put_back)
        self.wordings.button.toggled.connect(self._order_tabs)
        self._changes.taken_back.connect(self._show_again)
        self._questions.edited.connect(self._on_edited)
        self._questions.done.connect(self.save_button.setFocus)
        self._questions.renewed.connect(self._order_tabs)
        self._drafts.failed.connect(self.message.say_problem)
        self._journal.history.turned.connect(self._on_turned_here)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.save)
        self._order_tabs()

    def _ask_anew(self) -> None:
        """Show the draft of the day, or the check-in saved last, or empty questions."""
        self.message.clear()
        draft = self._drafts.find()
        if draft is not None:
            self._about.shown = self._about.find(draft.get("check_in"))
        self._ask_what_is_asked_now()
        self._drafts.unsaved = draft is not None and self._questions.show_draft(draft)
        if self._drafts.unsaved:
            self.message.say(self.tr("This is not saved yet."))
        else:
            self._questions.show_answers(self._about.shown)
        self._offer_others()

    def _offer_others(self) -> None:
        """Offer the day's other check-ins, unless something is typed that would be in the way."""
        self.links.show_place(self._about.place, len(self._about.saved))
        self.links.setVisible(not self._drafts.unsaved)
        shown = self._about.shown
        self.wordings.show_wordings(self._journal.wordings.of(shown) if shown else ())

    def _show_next(self) -> None:
        """Show the next check-in that is saved about the day."""
        self._about.show_next()
        self._show_turned()

    def _follow(self) -> None:
        """Show the check-in as it is now, when it was made, changed or deleted elsewhere."""
        shown = self._about.shown
        if shown is None and self._about.new_wanted:
            return
        self._about.read_again()
        now = self._about.find(shown.id) if shown else None
        if shown is None or now is None:
            self._about.show_last()
            self._ask_anew()
        elif now.rev != shown.rev:
            self._about.shown = now
            self.form.show_check_in(now)
            self._offer_others()

    def _ask_what_is_asked_now(self) -> None:
        self._questions.ask(*self._to_be_asked())

    def _to_be_asked(self) -> tuple[list[Measure], list[SideEffectKind], tuple[str, ...]]:
        journal = self._journal
        return self._about.measures(), journal.side_effect_kinds(), journal.settings().offered

    def _order_tabs(self) -> None:
        before, after = self.form.tab_stops()
        ways = [*self.wordings.stops, *self.footer.ways]
        stops = [*before, self.save_button, *after, *ways]
        for one, next_one in pairwise(stops):
            QWidget.setTabOrder(one, next_one)

    def _typed(self) -> dict[str, Any]:
        shown = self._about.shown
        return self.form.draft() | {"check_in": shown.id if shown else None}

    def _on_edited(self) -> None:
        self.message.clear()
        self.links.hide()
        self._drafts.touch()

    def _on_turned_here(self) -> None:
        """Go on from what the person's own Ctrl+Z left of the check-in; what is typed stays."""
        if self._drafts.unsaved:
            self._about.catch_up()
            self._drafts.touch()

    def _undo(self, change: Change) -> None:
        """Take the save back; the answers stay in the form, not saved."""
        self._drafts.unsaved = True  # so that nobody refreshes the form
        try:
            taken_back = self._journal.take_back(change)
        except JournalError as error:
            self._drafts.unsaved = False
            self.message.say_problem(error)
            return
        self._about.take(taken_back)
        self._drafts.touch()
        self.message.say(self.tr("Taken back. What you typed is still here, not saved."))

    def _begin_another(self) -> None:
        """Ask the same day once more; what was saved stays."""
        self._about.begin_another()
        self._show_turned()
        self.form.take_focus()

    def _show_again(self, change: Change) -> None:
        """Look at a check-in whose deletion was taken back."""
        self._about.take(change)
        self._show_turned()

    def _show_turned(self) -> None:
        """Show the check-in that is looked at now, or empty questions."""
        self.message.clear()
        self._ask_what_is_asked_now()
        self._questions.show_answers(self._about.shown)
        self._offer_others()
        self.turned.emit()

    def _put_back(self, _field: str, text: str) -> None:
        """Show an earlier note in its field; it is not saved."""
        self.form.put_back(text)
        self.message.say(self.tr("Put back. It is not saved yet."))
