"""Settings: one line for each thing that a person can choose, opened where it is wanted."""

from functools import partial

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal.ui.journal_model import JournalModel
from journal.ui.page import Page
from journal.ui.settings.backups import BackupsSection
from journal.ui.settings.bands import BandsSection
from journal.ui.settings.day import DaySection
from journal.ui.settings.deletion import DeletionSection
from journal.ui.settings.help_lines import HelpLinesSection
from journal.ui.settings.language import LanguageSection
from journal.ui.settings.measures import MeasuresSection
from journal.ui.settings.name import NameSection
from journal.ui.settings.own_measure import OwnMeasureSection
from journal.ui.settings.reminder import ReminderSection
from journal.ui.settings.section import SettingsSection
from journal.ui.settings.side_effects import SideEffectsSection
from journal.ui.settings.typed_section import TypedSection
from journal.ui.settings.visits import VisitsSection

BETWEEN_CARDS = 8
"""Pixels; closed cards belong together like the lines of a list."""


class SettingsPage(Page):
    """The cards, closed: the days first, then safety, then what is chosen once.

    Attributes:
        sections: The cards, in order.
    """

    def __init__(self, journal: JournalModel, parent: QWidget | None = None) -> None:
        super().__init__(journal, self.tr("Settings"), parent)
        self.subtitle.setText(self.tr("All of this is kept in the journal itself."))
        self.measures = MeasuresSection(journal)
        self.own_measure = OwnMeasureSection(journal)
        self.side_effects = SideEffectsSection(journal)
        self.visits = VisitsSection(journal)
        self.reminder = ReminderSection(journal)
        self.help_lines = HelpLinesSection(journal)
        self.backups = BackupsSection(journal)
        self.language = LanguageSection(journal)
        self.name = NameSection(journal)
        self.days = DaySection(journal)
        self.bands = BandsSection(journal)
        self.deletion = DeletionSection(journal)
        self.sections: tuple[SettingsSection, ...] = (
            self.measures,
            self.own_measure,
            self.side_effects,
            self.visits,
            self.reminder,
            self.help_lines,
            self.backups,
            self.language,
            self.name,
            self.days,
            self.bands,
            self.deletion,
        )
        self._cards = QVBoxLayout()
        self._cards.setSpacing(BETWEEN_CARDS)
        self._titles = [section.fold_away() for section in self.sections]
        for section in self.sections:
            for more in (section.opened, section.grown):
                more.connect(partial(self.show_part, section))
            self._cards.addWidget(section)
        self.body.addLayout(self._cards)
        self.body.addStretch(1)

    @property
    def settled(self) -> bool:
        """Whether it is known which backups there are."""
        return not self.journal.backups.looking

    def read_again(self) -> None:
        """Show the choices of the journal in every card."""
        for section in self.sections:
            section.read_again()
            section.say_now()
        self._align_titles()

    def take_focus(self) -> None:
        """Put the keyboard on the first title."""
        self._titles[0].setFocus()

    def reveal(self, part: QWidget) -> None:
        """Open the card that a part stands in."""
        for section in self.sections:
            if section.isAncestorOf(part):
                section.open()

    @property
    def typed_sections(self) -> tuple[TypedSection, ...]:
        """The cards whose fields are filled in first, and saved by a button."""
        return tuple(section for section in self.sections if isinstance(section, TypedSection))

    def keep_typed(self) -> bool:
        """Keep what is typed and not saved; return False when that failed."""
        kept = [section.keep_typed() for section in self.sections]
        return all(kept)

    def _align_titles(self) -> None:
        """Let what is chosen now stand in one column beside the titles."""
        words = [title.title for title in self._titles]
        for title in words:
            title.ensurePolished()
        widest = max(title.sizeHint().width() for title in words)
        for title in words:
            title.least_width = widest
            title.updateGeometry()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what is typed when the page goes out of view or the window closes."""
        self.keep_typed()
        super().hideEvent(event)
