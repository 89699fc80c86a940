"""Where a check-in is written: the questions, Save, and what became of it."""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from journal.domain.check_ins import CheckIn
from journal.domain.measures import Measure
from journal.domain.periods import Period
from journal.errors import JournalError
from journal.storage.store import Change
from journal.ui.check_in_form import CheckInForm
from journal.ui.draft_keeper import DraftKeeper
from journal.ui.journal_model import JournalModel
from journal.ui.widgets.check_in_links import CheckInLinks
from journal.ui.widgets.message_line import MessageLine


class CheckInDesk(QWidget):
    """Asks about one day, keeps what is typed as a draft, and saves it.

    It never overwrites what is typed. What is typed and not saved is kept in the journal
    and found again on that day.

    Args:
        journal: The seam to storage.

    Attributes:
        form: The questions.
        message: What became of the last save.
        save_button: Saves.
        links: Ways to the other check-ins of the day.
    """

    turned = Signal()
    """Another check-in is shown now, or the same one was saved."""

    def __init__(self, journal: JournalModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._journal = journal
        self._day = journal.today
        self._check_in: CheckIn | None = None
        self._new_wanted = False
        self._drafts = DraftKeeper(journal, self._typed, self)
        self.form = CheckInForm((), ())
        self.message = MessageLine(self.tr("Keys: 0–10, Enter for the next, Ctrl+Enter saves"))
        self.save_button = QPushButton(self.tr("Save"))
        self.links = CheckInLinks()
        self._lay_out()
        self._connect()

    @property
    def check_in(self) -> CheckIn | None:
        """The saved check-in that is shown, or None for a new one."""
        return self._check_in

    @property
    def unsaved(self) -> bool:
        """Whether something is typed that is not saved."""
        return self._drafts.unsaved

    def show_day(self, day: date) -> None:
        """Turn to a day: its draft if there is one, else what was saved about it last."""
        self._drafts.keep()
        self._day = day
        self._drafts.name = f"check-in {day.isoformat()}"
        self._ask_anew(self._saved())

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
            night = self._journal.settings().night_ends_at
            check_in = self.form.check_in(self._check_in, self._day, self._journal.now, night)
            change = self._journal.save([check_in])
        except JournalError as error:
            self.message.say_problem(error)
            return
        self._take_as_saved(change)
        self._drafts.drop()
        self._offer_others(self._saved())
        self.turned.emit()
        self.message.say(self._said_after_save(check_in), lambda: self._undo(change))

    def _lay_out(self) -> None:
        self.save_button.setProperty("role", "primary")
        self.save_button.setAutoDefault(True)  # Enter saves, as Space does
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)
        self._column.addWidget(self.form)
        self._column.addLayout(self._bottom())

    def _bottom(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.message)
        words.addWidget(self.links, 0, Qt.AlignmentFlag.AlignLeft)
        words.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addLayout(words, 1)
        row.addWidget(self.save_button, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _connect(self) -> None:
        self.save_button.clicked.connect(self.save)
        self.links.another_wanted.connect(self._begin_another)
        self.links.other_wanted.connect(self._show_next)
        self._drafts.failed.connect(self.message.say_problem)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.save)

    def _ask_anew(self, saved: Sequence[CheckIn]) -> None:
        """Show the draft of the day, or the check-in saved last, or empty questions."""
        self.message.clear()
        self._check_in = saved[-1] if saved else None
        self._new_wanted = False
        draft = self._drafts.find()
        if draft is not None:
            by_id = {check_in.id: check_in for check_in in saved}
            self._check_in = by_id.get(draft.get("check_in", ""))
        self._ask_what_is_asked_now()
        if not self._show_draft(draft):
            self._show_answers()
        self._offer_others(saved)

    def _show_draft(self, draft: dict[str, Any] | None) -> bool:
        """Show what was typed; return False when there is nothing that can be shown."""
        if draft is None:
            return False
        try:
            self.form.show_draft(draft)
        except (JournalError, AttributeError, KeyError, TypeError, ValueError):
            self._drafts.unsaved = False  # damaged in the file; what is saved is shown instead
            return False
        self.message.say(self.tr("This is not saved yet."))
        return True

    def _show_answers(self) -> None:
        if self._check_in is not None:
            self.form.show_check_in(self._check_in)
        else:
            self.form.clear()

    def _offer_others(self, saved: Sequence[CheckIn]) -> None:
        """Offer the day's other check-ins, unless something is typed that would be in the way."""
        ids = [check_in.id for check_in in saved]
        place = ids.index(self._check_in.id) if self._check_in else None
        self.links.show_place(place, len(ids))
        self.links.setVisible(not self._drafts.unsaved)

    def _show_next(self) -> None:
        """Show the next check-in that is saved about the day."""
        about = self._saved()
        ids = [check_in.id for check_in in about]
        place = ids.index(self._check_in.id) + 1 if self._check_in else 0
        self._check_in = about[place % len(about)]
        self.message.clear()
        self._ask_what_is_asked_now()
        self._show_answers()
        self._offer_others(about)
        self.turned.emit()

    def _saved(self) -> list[CheckIn]:
        return self._journal.check_ins(Period(self._day, self._day))

    def _follow(self) -> None:
        """Show the check-in as it is now, when it was made, changed or deleted elsewhere."""
        about = self._saved()
        shown = self._check_in
        if shown is None and self._new_wanted:
            return
        now = next((c for c in about if shown is None or c.id == shown.id), None)
        if now is None or shown is None:
            self._ask_anew(about)
        elif now.rev != shown.rev:
            self._check_in = now
            self.form.show_check_in(now)

    def _ask_what_is_asked_now(self) -> None:
        """Put a new form in place when other questions are to be asked; answers stay."""
        measures, kinds = self._measures(), self._journal.side_effect_kinds()
        if (measures, kinds) == (self.form.measures, self.form.kinds):
            return
        form = CheckInForm(measures, kinds)
        form.show_draft(self.form.draft())
        form.edited.connect(self._on_edited)
        form.done.connect(self.save_button.setFocus)
        had_focus = any(widget.hasFocus() for widget in self.form.findChildren(QWidget))
        self._column.replaceWidget(self.form, form)
        self.form.hide()
        self.form.deleteLater()
        self.form = form
        self._order_tabs()
        if had_focus:
            self.form.take_focus()

    def _order_tabs(self) -> None:
        before, after = self.form.tab_stops()
        stops = [
            *before,
            self.save_button,
            *after,
            self.links.other_button,
            self.links.another_button,
        ]
        for one, next_one in pairwise(stops):
            QWidget.setTabOrder(one, next_one)

    def _measures(self) -> list[Measure]:
        """Return what is asked: all that is not archived, and what this check-in rated."""
        rated = self._check_in.values if self._check_in else {}
        return [m for m in self._journal.measures() if not m.archived or m.id in rated]

    def _typed(self) -> dict[str, Any]:
        return self.form.draft() | {"check_in": self._check_in.id if self._check_in else None}

    def _on_edited(self) -> None:
        self.message.clear()
        self.links.hide()
        self._drafts.touch()

    def _take_as_saved(self, change: Change) -> None:
        (after,) = change.after
        self._check_in = after if isinstance(after, CheckIn) else None

    def _undo(self, change: Change) -> None:
        """Take the save back; the answers stay in the form, not saved."""
        self._drafts.unsaved = True  # so that nobody refreshes the form
        try:
            taken_back = self._journal.take_back(change)
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
        self._new_wanted = True
        self.form.clear()
        self.message.clear()
        self._offer_others(self._saved())
        self.turned.emit()
        self.form.take_focus()

    def _said_after_save(self, check_in: CheckIn) -> str:
        to_tell = [e.kind.label for e in check_in.side_effects if e.asks_to_tell_provider]
        if not to_tell:
            return self.tr("Saved.")
        words = self.tr("Saved. Tell your provider about this: {names}.")
        return words.format(names=", ".join(to_tell))
