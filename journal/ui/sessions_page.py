"""Treatment sessions: a list, and a form beside it."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QScrollArea, QWidget

from journal.domain.sessions import Session, Status
from journal.errors import ConflictError, JournalError
from journal.storage.store import Change
from journal.ui.journal_model import JournalModel
from journal.ui.page import Page
from journal.ui.session_form import SessionForm
from journal.ui.sessions.beginnings import Beginnings
from journal.ui.sessions.desk import Desk
from journal.ui.sessions.drafts import SessionDraft, SessionRow
from journal.ui.sessions.footer import Footer
from journal.ui.sessions.list import SessionList
from journal.ui.sessions.list_and_form import ListAndForm
from journal.ui.sessions.none_yet import NoneYet
from journal.ui.sessions.reader import RefusedAnswerError

NARROW = 100
"""Width of the page, in digits, below which the form stands under the list."""


class SessionsPage(Page):
    """Lists the sessions and asks about one of them.

    What is typed about a session stays with it until it is saved or taken back, also
    while another one is in view and when the window is closed.

    Args:
        journal: The seam to storage.

    Attributes:
        list: The sessions.
        form: The questions about the one chosen.
        beginnings: The ways to begin a session.
        add_button: One of them.
        empty: Stands there instead of the list while there is none.
        footer: Saves, deletes, takes back.
        message: Says what became of it.
    """

    day_chosen = Signal(object)
    """The check-in of a session's day was asked for; carries the date."""

    def __init__(self, journal: JournalModel, parent: QWidget | None = None) -> None:
        super().__init__(journal, "", parent)
        self._desk = Desk(journal, self)
        self.list = SessionList()
        self.form = SessionForm(journal)
        self.beginnings = Beginnings()
        self.add_button = self.beginnings.add_button
        self.footer = Footer(journal)
        self.message = self.footer.message
        self.empty = NoneYet()
        self._both = ListAndForm(self.list, self.form)
        self._fill()
        self._connect()
        self._desk.turn_to_todays()
        self._show()

    def read_again(self) -> None:
        """Show what the journal holds now; what is typed stays."""
        self._desk.read_again()
        self.form.offer(self.journal.side_effect_kinds())
        self._show()

    def take_focus(self) -> None:
        """Put the keyboard on the form, or on the button that begins a session."""
        if self._desk.draft is not None:
            self.form.take_focus()
        else:
            self.add_button.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the form under the list where the window is narrow."""
        super().resizeEvent(event)
        self._arrange()

    def keep_typed(self) -> bool:
        """Keep what is typed and not saved; return False when that failed."""
        return self._desk.keeper.keep()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what is typed when the page goes out of view or the window closes."""
        self.keep_typed()
        super().hideEvent(event)

    def add(self) -> None:
        """Begin a session; its start is proposed to be now."""
        self._begin(None)

    def repeat(self) -> None:
        """Begin a session like the last one; it is saved only when a person says so."""
        self._begin(self._desk.last_done)
        self.message.say(self.tr("Filled in from the last session. Nothing is saved yet."))

    def open(self, key: str) -> None:
        """Show a session in the form, with what was typed about it before."""
        if key != self._desk.key:
            self.message.clear()
            self._desk.turn_to(key)
            self._show()

    def save(self) -> None:
        """Save the session in the form, or say what stands in the way."""
        draft = self._desk.draft
        if draft is None:
            return
        try:
            session, change = self._desk.save(draft)
        except ConflictError:
            self.read_again()
            self.footer.say_changed_elsewhere(self._desk.draft)
            return
        except JournalError as error:
            self._lead_to(error)
            self.footer.failed.offer(error, lambda: self._desk.answered(draft), self.save)
            return
        self._show()
        self.footer.say_saved(session, lambda: self._take_back_save(change, draft))

    def delete(self) -> None:
        """Take the session out of the list, without a question; it can be undone."""
        draft = self._desk.draft
        if draft is None:
            return
        try:
            change = self._desk.delete(draft)
        except JournalError as error:
            self._refuse(error)
            return
        self._show()
        self.take_focus()
        self.message.say(self.tr("Deleted."), lambda: self._take_back(change, draft))

    def revert(self) -> None:
        """Show the session as it was saved."""
        draft = self._desk.draft
        if draft is not None:
            self._desk.done_with(draft.base.id)
            self._show()
            self.message.say(
                self.tr("Shown as it was saved."), lambda: self._take_back(None, draft)
            )

    def _begin(self, like: Session | None) -> None:
        self.message.clear()
        self._desk.begin(self.journal.now, like)
        self._show()
        self.form.take_focus()
        self._scroll_to_focus_soon()

    def _on_edited(self) -> None:
        self._desk.take(self.form.answers())
        self.message.clear()
        self._show()

    def _refuse(self, error: JournalError) -> None:
        """Say what stands in the way and go there; what is typed stays."""
        self._lead_to(error)
        if isinstance(error, ConflictError):
            self.read_again()
        self.message.say_problem(error)

    def _lead_to(self, error: JournalError) -> None:
        """Go to the answer that cannot be right, if it is one."""
        if isinstance(error, RefusedAnswerError):
            self.form.focus_field(error.field)
            self._scroll_to_focus_soon()

    def _take_back_save(self, change: Change, draft: SessionDraft) -> None:
        words = self.tr("Taken back. What you typed is still here, not saved.")
        self._take_back(change, draft, words)

    def _take_back(self, change: Change | None, draft: SessionDraft, words: str = "") -> None:
        """Undo a change; what was typed before it is in the form again."""
        try:
            self._desk.take_back(change, draft)
        except JournalError as error:
            self._refuse(error)
            return
        self._show()
        self.message.say(words)

    def _show(self) -> None:
        draft, rows = self._desk.draft, self._desk.rows()
        self.list.show_rows(rows, self._desk.key)
        self.list.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self.form.setVisible(draft is not None)
        self.footer.show_for(draft)
        self.beginnings.show_for(
            in_form=draft is not None, repeatable=self._desk.last_done is not None
        )
        self._show_words(rows)
        if draft is not None:
            self.form.show_draft(draft)
            self.form.lead_to_day(self.journal.today)
        self._arrange()

    def _show_words(self, rows: list[SessionRow]) -> None:
        saved = [row.session.status for row in rows if row.session.rev]
        words = self.tr("{done} done, {planned} planned").format(
            done=saved.count(Status.DONE), planned=saved.count(Status.PLANNED)
        )
        self.subtitle.setText(words if saved else "")
        place = self.list.table.place(self._desk.key)
        if place is not None:
            self.form.heading.setText(self.list.table.name(rows[place]))

    def _arrange(self) -> None:
        digit = self.fontMetrics().horizontalAdvance("0")
        narrow = self.width() < NARROW * digit and self._desk.draft is not None
        self._both.arrange(narrow=narrow)

    def _scroll_to_focus_soon(self) -> None:
        """Bring the field with the keyboard into view, once what opened has its place."""
        QTimer.singleShot(0, self, self._scroll_to_focus)

    def _scroll_to_focus(self) -> None:
        area, field = self.findChild(QScrollArea), self.focusWidget()
        if isinstance(area, QScrollArea) and field is not None:
            area.ensureWidgetVisible(field)

    def _fill(self) -> None:
        self.title.setText(self.tr("Sessions"))
        self.setAccessibleName(self.title.text())
        self.corner.addWidget(self.beginnings)
        self.body.addWidget(self.empty)
        self.body.addLayout(self._both, 1)
        self.body.addStretch()
        self.pin(self.footer)

    def _connect(self) -> None:
        self.list.chosen.connect(self.open)
        self.form.edited.connect(self._on_edited)
        self.form.stamped.connect(self.save)
        self.form.day_wanted.connect(self.day_chosen)
        self._desk.keeper.failed.connect(self.message.say_problem)
        self.journal.history.turned.connect(self.message.clear)
        self.add_button.clicked.connect(self.add)
        self.beginnings.repeat_button.clicked.connect(self.repeat)
        self.footer.save_button.clicked.connect(self.save)
        self.footer.delete_button.clicked.connect(self.delete)
        self.footer.revert_button.clicked.connect(self.revert)
        for keys in ("Ctrl+Return", "Ctrl+Enter", "Ctrl+S"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.save)
