"""Help: what this program is, its keys and numbers, where the journal lies and what leaves it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QPushButton, QWidget

from journal.ui.about.card import AboutCard
from journal.ui.backups.last import LastBackup
from journal.ui.help_panel import HelpPanel
from journal.ui.journal_model import JournalModel
from journal.ui.key_meanings import key_rows
from journal.ui.number_meanings import number_rows
from journal.ui.page import Page, card
from journal.ui.widgets.flow_layout import FlowLayout
from journal.ui.widgets.paragraphs import paragraph, readable
from journal.ui.widgets.word_tables import Rows, WordTable

TABLE = 100
"""Width of two columns of words, in letters."""


class HelpPage(Page):
    """Cards to read. Nothing here can be changed.

    Attributes:
        panel_button: Opens the panel with numbers to call.
        steps_button: Opens the three steps of the first start.
        example_button: Opens an example journal; not there in the example itself.
        path: The file the journal lies in, to be copied.
        about: Versions and licences.
    """

    steps_wanted = Signal()
    """The person wants to go through the three steps of the first start."""

    example_wanted = Signal()
    """The person wants to look at an example journal."""

    def __init__(self, journal: JournalModel, parent: QWidget | None = None) -> None:
        super().__init__(journal, self.tr("Help"), parent)
        self.subtitle.setText(
            self.tr("A private journal of your own ratings, sessions and side effects.")
        )
        self.panel_button = QPushButton(self.tr("I need help now"))
        self.panel_button.clicked.connect(self._show_panel)
        self.steps_button = QPushButton(self.tr("Three short steps"))
        self.steps_button.clicked.connect(self.steps_wanted)
        self.example_button = QPushButton(self.tr("Look at an example"))
        self.example_button.clicked.connect(self.example_wanted)
        self.about = AboutCard(journal)
        self.path = QLineEdit(str(journal.path))
        self.path.setReadOnly(True)
        self.path.setAccessibleName(self.tr("Where the journal lies"))
        self.corner.addWidget(self.panel_button)
        for part in (self._purpose(), self._beginning(), self._keys(), self._numbers()):
            self.body.addWidget(part)
        for part in (self._file(), self._ways_out(), self.about):
            self.body.addWidget(part)
        self.body.addStretch(1)

    def take_focus(self) -> None:
        """Put the keyboard on the button that leads to help, with the title in view."""
        self.panel_button.setFocus()
        self._scroll.verticalScrollBar().setValue(0)

    def _show_panel(self) -> None:
        HelpPanel.show_lines(self.journal.settings(), self)

    def _purpose(self) -> QFrame:
        frame, column = card()
        column.addWidget(paragraph(self.tr("What this is, and what it is not"), "measure"))
        for words in self._statements():
            column.addLayout(readable(paragraph(words)))
        return frame

    def _statements(self) -> tuple[str, ...]:
        return (
            self.tr(
                "It records what you enter, shows it over time and compares your own entries, "
                "so that you can take a page to your appointment."
            ),
            self.tr(
                "Everything in it is self-reported. It is not a medical device and gives no "
                "medical advice. It cannot show why something changed."
            ),
            self.tr("Decisions about your treatment belong to you and your provider."),
            self.tr("It is not for emergencies. Nobody is watching this program."),
            self.tr(
                "After a session, do not drive or use machines until the next day, after sleep. "
                "The label of esketamine nasal spray says so."
            ),
            self.tr(
                "Ketamine is not approved by the FDA for ADHD or any psychiatric disorder; "
                "esketamine is, for certain kinds of depression."
            ),
        )

    def _beginning(self) -> QFrame:
        frame, column = card()
        column.addWidget(paragraph(self.tr("To begin with"), "measure"))
        words = self.tr(
            "Choose what to rate, enter your next session, set a reminder; or look at an example "
            "of made-up entries, kept apart from yours."
        )
        column.addLayout(readable(paragraph(words)))
        buttons = FlowLayout()
        buttons.addWidget(self.steps_button)
        if not self.journal.settings().example:
            buttons.addWidget(self.example_button)
        column.addLayout(buttons)
        return frame

    def _keys(self) -> QFrame:
        frame, column = card()
        column.addWidget(paragraph(self.tr("Keys"), "measure"))
        column.addLayout(readable(WordTable(key_rows()), TABLE))
        return frame

    def _numbers(self) -> QFrame:
        frame, column = card()
        column.addWidget(paragraph(self.tr("What the numbers mean"), "measure"))
        column.addLayout(readable(WordTable(number_rows()), TABLE))
        return frame

    def _file(self) -> QFrame:
        frame, column = card()
        column.addWidget(paragraph(self.tr("Where your journal lies"), "measure"))
        column.addWidget(self.path)
        column.addWidget(LastBackup(self.journal.backups))
        words = self.tr(
            "One file on this computer, only for your user account. The program uses no network, "
            "has no account and sends nothing anywhere. At the end of Settings you can delete it "
            "with all its backups."
        )
        column.addLayout(readable(paragraph(words)))
        return frame

    def _ways_out(self) -> QFrame:
        frame, column = card()
        column.addWidget(paragraph(self.tr("What leaves the journal"), "measure"))
        words = self.tr(
            "Only what you take out of it yourself, in one of these ways. It is not protected "
            "there any more: anyone who has it can read it."
        )
        column.addLayout(readable(paragraph(words)))
        column.addLayout(readable(WordTable(self._way_out_rows()), TABLE))
        return frame

    def _way_out_rows(self) -> Rows:
        return (
            (
                self.tr("PDF, CSV, print"),
                self.tr(
                    "What you save or print in Summary. Notes, your name and entries about "
                    "suicidal thoughts are in it only if you tick them"
                ),
            ),
            (
                self.tr("Second place for backups"),
                self.tr("The whole journal with each backup, once you choose a place in Settings"),
            ),
            (
                self.tr("Copy elsewhere"),
                self.tr(
                    "The whole journal and what you typed. Offered when something could not be "
                    "saved"
                ),
            ),
            (
                self.tr("Calendar file"),
                self.tr("The time of your reminder, and nothing of what you entered"),
            ),
            (
                self.tr("Copied lines"),
                self.tr("Lines of a table of Trends that you copy, for another program"),
            ),
            (
                self.tr("Commands in a terminal"),
                self.tr(
                    "Your entries as PDF, CSV or JSON, without notes unless you ask for them; or "
                    "a backup, with everything"
                ),
            ),
        )
