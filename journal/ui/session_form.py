"""The form about one session."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import reduce

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal.domain.sessions import Session
from journal.domain.side_effects import SideEffectKind
from journal.ui.page import card, labelled
from journal.ui.sessions.answers import SessionAnswers
from journal.ui.sessions.details import AroundSection, GivenSection, NoteSection
from journal.ui.sessions.drafts import SessionDraft
from journal.ui.sessions.effects import EffectsSection
from journal.ui.sessions.reader import SessionReader
from journal.ui.sessions.readings import ReadingsSection
from journal.ui.sessions.section import Section
from journal.ui.sessions.times import TimesSection


class SessionForm(QWidget):
    """Asks about one session. Only the start is needed, the rest can wait.

    It holds what is typed and never changes it by itself.

    Args:
        now: The clock.
        kinds: The vocabulary of side effects.

    Attributes:
        heading: Says which session it is.
    """

    edited = Signal()
    """An answer was given, changed or taken back."""

    stamped = Signal()
    """A time was stamped: it is worth keeping at once."""

    def __init__(
        self,
        now: Callable[[], datetime],
        kinds: Sequence[SideEffectKind],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.heading = labelled("", "heading")
        self.times = TimesSection(now)
        self.given = GivenSection()
        self.effects = EffectsSection(kinds)
        self.readings = ReadingsSection()
        self.around = AroundSection()
        self.note = NoteSection()
        self._base = Session(now())
        self._shown = SessionAnswers.of(self._base, QLocale())
        self._as_shown = self._shown
        self._showing = False
        self._lay_out()
        for section in self.sections:
            section.edited.connect(self._on_edited)
        self.times.stamped.connect(self.stamped)

    @property
    def sections(self) -> tuple[Section, ...]:
        """The parts, from top to bottom."""
        return (self.times, self.given, self.effects, self.readings, self.around, self.note)

    def answers(self) -> SessionAnswers:
        """Return what is typed; what nobody touched is returned as it was shown."""
        return self._read().carried_over(self._as_shown, self._shown)

    def show_draft(self, draft: SessionDraft) -> None:
        """Show a session with what was typed about it."""
        self._base = draft.base
        if draft.typed != self.answers():
            self._showing = True
            for section in self.sections:
                section.show_answers(draft.typed)
            self._showing = False
            self._shown, self._as_shown = draft.typed, self._read()
        self._show_facts()

    def offer(self, kinds: Sequence[SideEffectKind]) -> None:
        """Offer another vocabulary of side effects."""
        self.effects.offer(kinds)

    def take_focus(self) -> None:
        """Put the keyboard on the first field."""
        self.focus_field("day")

    def focus_field(self, name: str) -> None:
        """Put the keyboard where an answer stands."""
        for section in self.sections:
            if name in section.fields:
                section.reveal()
                section.fields[name].setFocus()

    def _read(self) -> SessionAnswers:
        return reduce(lambda read, section: section.answered(read), self.sections, self._shown)

    def _on_edited(self) -> None:
        if not self._showing:
            self._show_facts()
            self.edited.emit()

    def _show_facts(self) -> None:
        reader = SessionReader(self.answers(), self._base, QLocale())
        for section in self.sections:
            section.show_facts(reader)

    def _lay_out(self) -> None:
        frame, column = card()
        column.setSpacing(14)
        column.addWidget(self.heading)
        for section in self.sections:
            column.addWidget(section)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        outer.addStretch(1)
