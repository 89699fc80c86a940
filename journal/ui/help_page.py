"""Help: what this program is, its keys, what its numbers mean, and where the journal lies."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QLineEdit, QPushButton, QWidget

from journal.ui.about.card import AboutCard
from journal.ui.backups.last import LastBackup
from journal.ui.help_panel import HelpPanel
from journal.ui.journal_model import JournalModel
from journal.ui.number_meanings import number_rows
from journal.ui.page import Page, card
from journal.ui.widgets.flow_layout import FlowLayout
from journal.ui.widgets.paragraphs import paragraph
from journal.ui.widgets.word_tables import Rows, WordTable


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
        for part in (self._purpose(), self._beginning(), self._keys(), self._numbers()):
            self.body.addWidget(part)
        for part in (self._file(), self.about):
            self.body.addWidget(part)
        self.body.addStretch(1)

    def take_focus(self) -> None:
        """Put the keyboard on the button that leads to help."""
        self.panel_button.setFocus()

    def _show_panel(self) -> None:
        HelpPanel.show_lines(self.journal.settings(), self)

    def _purpose(self) -> QFrame:
        frame, column = card()
        column.addWidget(paragraph(self.tr("What this is, and what it is not"), "measure"))
        for words in self._statements():
            column.addWidget(paragraph(words))
        column.addSpacing(4)
        column.addWidget(self.panel_button, alignment=Qt.AlignmentFlag.AlignLeft)
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
        column.addWidget(
            paragraph(
                self.tr(
                    "Choose what to rate, enter your next session, set a reminder; or look at an "
                    "example of made-up entries, kept apart from yours."
                )
            )
        )
        buttons = FlowLayout()
        buttons.addWidget(self.steps_button)
        if not self.journal.settings().example:
            buttons.addWidget(self.example_button)
        column.addLayout(buttons)
        return frame

    def _keys(self) -> QFrame:
        frame, column = card()
        column.addWidget(paragraph(self.tr("Keys"), "measure"))
        column.addWidget(WordTable(self._key_rows()))
        return frame

    def _key_rows(self) -> Rows:
        keys = ("Ctrl+Enter", "Ctrl+1", "Ctrl+5", "Ctrl+Z", "Ctrl+Shift+Z")
        save, first, last, undo, redo = (_native(key) for key in keys)
        return (
            (
                self.tr("{first} to {last}").format(first=first, last=last),
                self.tr("Go to Today, Sessions, Trends, History or Summary"),
            ),
            (self.tr("0 to 9"), self.tr("Choose a rating; 1 and then 0 makes 10")),
            (self.tr("Backspace"), self.tr("Take a rating or a side effect back")),
            (self.tr("Left, Right"), self.tr("One step lower or higher")),
            (self.tr("Enter, Tab, Down"), self.tr("Go to the next row")),
            (self.tr("Up"), self.tr("Go to the row before")),
            (self.tr("Space"), self.tr("On a side effect: mild, moderate, severe, none")),
            (save, self.tr("Save the day")),
            (_native("Del"), self.tr("In History: delete the one entry of the day")),
            (
                self.tr("{undo}, {redo}").format(undo=undo, redo=redo),
                self.tr("Take the last change back, do it again"),
            ),
            (self.tr("Left, Right in a chart"), self.tr("Read out the day before or after")),
            (self.tr("Page Up, Page Down"), self.tr("In a chart: a week back or on")),
            (self.tr("Enter in a chart or the calendar"), self.tr("Open the day")),
            (
                self.tr("Arrow keys in the calendar"),
                self.tr("Read out the day before or after, or a month back or on"),
            ),
            (self.tr("Page Up, Page Down"), self.tr("In the calendar: a year back or on")),
            (
                self.tr("Up, Down around each session"),
                self.tr("Read out the session after or before; Enter opens it"),
            ),
            (self.tr("Escape"), self.tr("Close the help panel")),
        )

    def _numbers(self) -> QFrame:
        frame, column = card()
        column.addWidget(paragraph(self.tr("What the numbers mean"), "measure"))
        column.addWidget(WordTable(number_rows()))
        return frame

    def _file(self) -> QFrame:
        frame, column = card()
        column.addWidget(paragraph(self.tr("Where your journal lies"), "measure"))
        column.addWidget(self.path)
        column.addWidget(LastBackup(self.journal.backups))
        for words in (
            self.tr(
                "One file on this computer, only for your user account. The program uses no "
                "network, has no account and sends nothing anywhere."
            ),
            self.tr(
                "Something leaves the journal only when you save a PDF or a CSV. Such a file is "
                "not protected any more: anyone who has it can read it. Notes and your name are "
                "in it only if you tick them."
            ),
        ):
            column.addWidget(paragraph(words))
        return frame


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
