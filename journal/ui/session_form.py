"""The form about one session."""

from collections.abc import Sequence
from datetime import date
from functools import reduce

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from journal.domain.sessions import Session
from journal.domain.side_effects import SideEffectKind
from journal.ui.dates import medium_day
from journal.ui.earlier_wordings import EarlierWordings
from journal.ui.journal_model import JournalModel
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
        journal: Tells the time, the vocabulary of side effects, and earlier wordings.

    Attributes:
        heading: Says which session it is.
        wordings: What the notes of the session said earlier.
        day_link: Leads to the check-in of its day, unless that day is still to come.
    """

    edited = Signal()
    """An answer was given, changed or taken back."""

    day_wanted = Signal(object)
    """A person wants to see the check-in of the session's day; carries the date."""

    stamped = Signal()
    """A time was stamped: it is worth keeping at once."""

    def __init__(self, journal: JournalModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._journal = journal
        self.heading = labelled("", "heading")
        self.day_link = QPushButton()
        self.day_link.setProperty("role", "link")
        self.day_link.setProperty("flush", True)
        self.times = TimesSection(lambda: journal.now)
        self.given = GivenSection()
        self.effects = EffectsSection(journal.side_effect_kinds())
        self.readings = ReadingsSection()
        self.around = AroundSection()
        self.note = NoteSection()
        self.wordings = EarlierWordings(
            {
                "note": self.tr("Note"),
                "setting": self.tr("Setting"),
                "intention": self.tr("Intention"),
                "preparation": self.tr("Preparation"),
            }
        )
        self._base = Session(journal.now)
        self._shown = SessionAnswers.of(self._base, QLocale())
        self._as_shown = self._shown
        self._worded = ("", 0)
        self._showing = False
        self._lay_out()
        for section in self.sections:
            section.edited.connect(self._on_edited)
        self.times.stamped.connect(self.stamped)
        self.wordings.wanted.connect(self._put_back)
        self.day_link.clicked.connect(lambda: self.day_wanted.emit(self.times.day.day))

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
        self._show_wordings()
        self._show_facts()

    def offer(self, kinds: Sequence[SideEffectKind]) -> None:
        """Offer another vocabulary of side effects."""
        self.effects.offer(kinds)

    def lead_to_day(self, today: date) -> None:
        """Offer the way to the check-in of the day, unless it has not come yet."""
        day = self.times.day.day
        words = self.tr("Open check-in of {day}")
        self.day_link.setText(words.format(day=medium_day(day)))
        self.day_link.setVisible(day <= today)

    def take_focus(self) -> None:
        """Put the keyboard on the first field."""
        self.focus_field("day")

    def focus_field(self, name: str) -> None:
        """Put the keyboard where an answer stands."""
        for section in self.sections:
            if name in section.fields:
                section.reveal()
                section.fields[name].setFocus()

    def _show_wordings(self) -> None:
        """Offer what the notes said earlier; looked up once for each version of a session."""
        version = (self._base.id, self._base.rev)
        if version != self._worded:
            self._worded = version
            self.wordings.show_wordings(self._journal.wordings.of(self._base))

    def _put_back(self, field: str, text: str) -> None:
        """Show an earlier text in its field, as if it had been typed."""
        self.focus_field(field)
        for section in self.sections:
            shown = section.fields.get(field)
            if isinstance(shown, QLineEdit):
                shown.setText(text)
            elif isinstance(shown, QPlainTextEdit):
                shown.setPlainText(text)

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
        top = QVBoxLayout()
        top.setSpacing(0)
        top.addWidget(self.heading)
        top.addWidget(self.day_link, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(top)
        for section in self.sections:
            column.addWidget(section)
        column.addWidget(self.wordings)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        outer.addStretch(1)
