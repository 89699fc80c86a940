"""Sessions as the journal holds them, and what was typed about them and not saved."""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Self

from PySide6.QtCore import QLocale

from journal.domain.sessions import Session, Status, numbered
from journal.domain.side_effects import SideEffectKind
from journal.errors import InvalidEntryError
from journal.ui.sessions.answers import SessionAnswers

_Kinds = Mapping[str, SideEffectKind]


@dataclass(frozen=True, slots=True)
class SessionDraft:
    """What is typed about one session.

    Attributes:
        base: The session as the journal holds it; rev 0 while it does not.
        before: The answers before anything was typed.
        typed: The answers now.
    """

    base: Session
    before: SessionAnswers
    typed: SessionAnswers

    @classmethod
    def of(cls, session: Session, locale: QLocale) -> Self:
        """Return a draft in which nothing is typed yet."""
        answers = SessionAnswers.of(session, locale)
        return cls(session, answers, answers)

    @property
    def is_new(self) -> bool:
        """Whether the journal does not hold the session yet."""
        return self.base.rev == 0

    @property
    def edited(self) -> bool:
        """Whether something is typed that the journal does not hold."""
        return self.typed != self.before

    def taking(self, typed: SessionAnswers) -> Self:
        """Return the draft with what is typed now.

        The present time is proposed for a session of today. On another day, or for one
        that is planned, it would look like an answer that nobody gave: it goes, and comes
        back when it can be right again.
        """
        taken = replace(self, typed=typed)
        proposed = self.before.started_at
        if self.proposes_now and not taken.proposes_now and typed.started_at == proposed:
            return replace(taken, typed=replace(typed, started_at=""))
        if taken.proposes_now and not self.proposes_now and not typed.started_at:
            return replace(taken, typed=replace(typed, started_at=proposed))
        return taken

    @property
    def proposes_now(self) -> bool:
        """Whether the present time makes sense as a proposed start."""
        done = self.typed.status is not Status.PLANNED
        return self.is_new and done and self.typed.day == self.before.day

    def carried_over(self, found: Session | None, locale: QLocale) -> Self:
        """Return the draft beside the session as it is now; None where it was deleted."""
        if found is None:
            return replace(self, base=replace(self.base, rev=0))
        now = SessionAnswers.of(found, locale)
        typed = self.typed.carried_over(self.before, now)
        return replace(self, base=found, before=now, typed=typed)


@dataclass(frozen=True, slots=True)
class SessionRow:
    """One line of the list.

    Attributes:
        session: As the journal holds it, or as it is begun.
        number: Its place in the series, if it took place.
        unsaved: Something is typed that the journal does not hold.
    """

    session: Session
    number: int | None = None
    unsaved: bool = False

    @property
    def key(self) -> str:
        """The id of the session."""
        return self.session.id


class SessionDrafts:
    """The sessions of a journal with a draft for each that was edited.

    Args:
        locale: How numbers are shown.
    """

    def __init__(self, locale: QLocale) -> None:
        self._locale = locale
        self._sessions: dict[str, Session] = {}
        self._drafts: dict[str, SessionDraft] = {}

    def read(self, sessions: Sequence[Session]) -> None:
        """Take in what the journal holds now; what was typed stays."""
        self._sessions = {session.id: session for session in sessions}
        for key, draft in self._drafts.items():
            found = self._sessions.get(key)
            if draft.base != found and not (found is None and draft.is_new):
                self._drafts[key] = draft.carried_over(found, self._locale)

    def begin(self, now: datetime, like: Session | None = None) -> str:
        """Begin a session with now as its proposed start, and return its key.

        Args:
            now: The proposed start.
            like: What was given then is put in, as if it were typed.
        """
        session = Session(now.replace(second=0, microsecond=0))
        draft = SessionDraft.of(session, self._locale)
        if like is not None:
            draft = replace(draft, typed=draft.typed.like(like, self._locale))
        self._drafts[session.id] = draft
        return session.id

    @property
    def last_done(self) -> Session | None:
        """The newest session in the journal that took place."""
        series = numbered(self._sessions.values())
        return series[-1].session if series else None

    def draft(self, key: str) -> SessionDraft | None:
        """Return what is typed about a session, or None when there is no such session."""
        if key in self._drafts:
            return self._drafts[key]
        found = self._sessions.get(key)
        return None if found is None else SessionDraft.of(found, self._locale)

    def keep(self, draft: SessionDraft) -> None:
        """Keep what is typed about a session."""
        self._drafts[draft.base.id] = draft
        if not draft.is_new:
            self.settle(draft.base.id)

    def settle(self, key: str) -> None:
        """Forget a draft in which nothing is typed."""
        if key in self._drafts and not self._drafts[key].edited:
            del self._drafts[key]

    def drop(self, key: str) -> None:
        """Forget what is typed about a session."""
        self._drafts.pop(key, None)

    def rows(self) -> list[SessionRow]:
        """Return all sessions, saved or begun, the newest first."""
        saved = self._sessions.values()
        numbers = {n.session.id: n.number for n in numbered(saved)}
        edited = {key for key, draft in self._drafts.items() if draft.edited}
        rows = [SessionRow(s, numbers.get(s.id), s.id in edited) for s in saved]
        begun = (draft.base for draft in self._drafts.values() if draft.is_new)
        rows += [SessionRow(session, unsaved=True) for session in begun]
        return sorted(rows, key=lambda row: row.session.started_at, reverse=True)

    def as_plain(self) -> dict[str, Any]:
        """Return what is typed and not saved as values that a file can hold."""
        return {
            key: {
                "started_at": draft.base.started_at.isoformat(),
                "before": draft.before.as_plain(),
                "typed": draft.typed.as_plain(),
            }
            for key, draft in self._drafts.items()
            if draft.edited
        }

    def restore(self, plain: Mapping[str, Any], kinds: Iterable[SideEffectKind]) -> None:
        """Take in what `as_plain` returned earlier; what cannot be read is left out."""
        by_id = {kind.id: kind for kind in kinds}
        for key, row in plain.items():
            with suppress(InvalidEntryError, KeyError, TypeError, ValueError):
                self._drafts[key] = self._restored(key, row, by_id)
                self.settle(key)

    def _restored(self, key: str, row: Mapping[str, Any], kinds: _Kinds) -> SessionDraft:
        before = SessionAnswers.from_plain(row["before"], kinds)
        typed = SessionAnswers.from_plain(row["typed"], kinds)
        begun = Session(datetime.fromisoformat(row["started_at"]), id=key)
        return SessionDraft(begun, before, typed).carried_over(
            self._sessions.get(key), self._locale
        )
