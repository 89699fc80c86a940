"""The session that is worked on, and what is typed about the others meanwhile."""

from datetime import datetime

from PySide6.QtCore import QLocale, QObject

from journal.domain.sessions import Session, Status
from journal.storage.store import Change
from journal.ui.journal_model import JournalModel
from journal.ui.sessions.answers import SessionAnswers
from journal.ui.sessions.drafts import SessionDraft, SessionDrafts, SessionRow
from journal.ui.sessions.keeper import SessionDraftKeeper
from journal.ui.sessions.reader import SessionReader


class Desk(QObject):
    """Holds one session at a time; what is typed about it stays with it.

    Args:
        journal: The seam to storage.

    Attributes:
        key: Id of the session on the desk; None while there is none.
        keeper: Keeps what is typed in the journal until it is saved.
    """

    def __init__(self, journal: JournalModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._journal = journal
        self._drafts = SessionDrafts(QLocale())
        self.key: str | None = None
        self.keeper = SessionDraftKeeper(journal, self._drafts.as_plain, self)
        self.read_again()
        self._drafts.restore(self.keeper.find(), journal.side_effect_kinds())

    @property
    def draft(self) -> SessionDraft | None:
        """The session on the desk, with what is typed about it."""
        return None if self.key is None else self._drafts.draft(self.key)

    def read_again(self) -> None:
        """Take in what the journal holds now; what is typed stays."""
        self._drafts.read(self._journal.sessions())

    def rows(self) -> list[SessionRow]:
        """Return all sessions, saved or begun, the newest first."""
        return self._drafts.rows()

    @property
    def last_done(self) -> Session | None:
        """The newest session in the journal that took place."""
        return self._drafts.last_done

    def begin(self, now: datetime, like: Session | None = None) -> None:
        """Put a new session on the desk, like another one if wanted; it is to start now."""
        self.turn_to(self._drafts.begin(now, like))
        if like is not None:
            self.keeper.touch()

    def turn_to(self, key: str) -> None:
        """Put another session on the desk."""
        if self.key is not None:
            self._drafts.settle(self.key)
        self.key = key

    def turn_to_todays(self) -> None:
        """Put today's session on the desk: on that day nobody should have to look for it."""
        today = self._journal.now.date()
        for row in self.rows():
            if row.session.day == today and row.session.status is not Status.CANCELLED:
                self.turn_to(row.key)
                return

    def take(self, typed: SessionAnswers) -> None:
        """Take note of what is typed about the session on the desk."""
        draft = self.draft
        if draft is not None:
            self._drafts.keep(draft.taking(typed))
            self.keeper.touch()

    def save(self, draft: SessionDraft) -> tuple[Session, Change]:
        """Save what is typed; return the session, and what changed.

        Raises:
            JournalError: an answer cannot be right, or the journal cannot be written.
        """
        session = self.answered(draft)
        change = self._journal.save([session])
        self.done_with(session.id)
        return session, change

    def answered(self, draft: SessionDraft) -> Session:
        """Return the session as it is typed.

        Raises:
            JournalError: an answer cannot be right.
        """
        return SessionReader(draft.typed, draft.base, QLocale()).session(self._journal.now)

    def delete(self, draft: SessionDraft) -> Change | None:
        """Take a session out of the journal and return what changed, if it was in there.

        Raises:
            JournalError: the journal cannot be written.
        """
        change = None if draft.is_new else self._journal.delete([draft.base])
        self.done_with(None)
        return change

    def take_back(self, change: Change | None, draft: SessionDraft) -> None:
        """Undo a change, and put the session on the desk with what was typed before it.

        Raises:
            JournalError: nothing was undone.
        """
        if change is not None:
            self._journal.take_back(change)
        self.key = draft.base.id
        self._drafts.keep(draft)
        self._keep()

    def done_with(self, key: str | None) -> None:
        """Forget what was typed about the session on the desk; go on with another, or none."""
        if self.key is not None:
            self._drafts.drop(self.key)
        self.key = key
        self._keep()

    def _keep(self) -> None:
        self.read_again()
        self.keeper.keep()
