"""What stands on Today when the program is new to a person. It blocks nothing."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from journal.domain.settings import Settings
from journal.errors import JournalError
from journal.ui.journal_model import JournalModel
from journal.ui.widgets.flow_layout import FlowLayout
from journal.ui.widgets.message_line import MessageLine
from journal.ui.widgets.paragraphs import paragraph


class FirstStartCard(QFrame):
    """The notice until it is read, then the offer of three steps until that is answered.

    It never takes the keyboard by itself.

    Args:
        journal: The seam to storage; it remembers both.

    Attributes:
        read_button: Says that the notice is read.
        steps_button: Opens the three steps.
        example_button: Opens an example journal.
        later_button: Turns the offer down.
    """

    steps_wanted = Signal()
    """The person wants to go through the three steps."""

    example_wanted = Signal()
    """The person wants to look at an example."""

    answered = Signal()
    """A button was pressed and the card has changed: the keyboard belongs to the page again."""

    def __init__(self, journal: JournalModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._journal = journal
        self._title = paragraph("", "measure")
        self._words = paragraph("")
        self.read_button = QPushButton(self.tr("I have read this"))
        self.steps_button = QPushButton(self.tr("Three short steps"))
        self.example_button = QPushButton(self.tr("Look at an example"))
        self.later_button = QPushButton(self.tr("Not now"))
        self._message = MessageLine()
        self._lay_out()
        self._connect()
        self.follow()

    def follow(self) -> None:
        """Show what is still to be said, or nothing."""
        settings = self._journal.settings()
        self._show(settings)
        self.setVisible(not (settings.notice_read and settings.start_over))

    def _show(self, settings: Settings) -> None:
        notice = not settings.notice_read
        self._title.setText(
            self.tr("What this journal is, and is not")
            if notice
            else self.tr("A good beginning, if you like")
        )
        self._words.setText(self._notice() if notice else self._offer())
        self.setAccessibleName(self._title.text())
        self.read_button.setVisible(notice)
        for button in (self.steps_button, self.example_button, self.later_button):
            button.setVisible(not notice)

    def _notice(self) -> str:
        return self.tr(
            "It keeps what you enter, and shows and compares it. All of it is self-reported and "
            "verified by nobody. It is not a medical device, gives no medical advice and is not "
            "for emergencies. Decisions belong to you and your provider. Help says this again."
        )

    def _offer(self) -> str:
        return self.tr(
            "Choose what to rate, enter your next session, set a reminder. None of it is needed, "
            "and all of it can wait: you find it again in Help."
        )

    def _keep(self, settings: Settings) -> None:
        try:
            self._journal.save_settings(settings)
        except JournalError as error:
            self._message.say_problem(error)
            return
        self._message.clear()
        self.answered.emit()

    def _keep_read(self) -> None:
        self._keep(replace(self._journal.settings(), notice_read=True))

    def _keep_over(self) -> None:
        self._keep(replace(self._journal.settings(), start_over=True))

    def _connect(self) -> None:
        self._journal.changed.connect(self.follow)
        self.read_button.clicked.connect(self._keep_read)
        self.later_button.clicked.connect(self._keep_over)
        self.example_button.clicked.connect(self.example_wanted)
        self.steps_button.clicked.connect(self._keep_over)
        self.steps_button.clicked.connect(self.steps_wanted)

    def _lay_out(self) -> None:
        buttons = FlowLayout()
        for button in self._buttons():
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 14, 24, 14)
        column.setSpacing(6)
        for part in (self._title, self._words):
            column.addWidget(part)
        column.addLayout(buttons)
        column.addWidget(self._message)

    def _buttons(self) -> tuple[QPushButton, ...]:
        return (self.read_button, self.steps_button, self.example_button, self.later_button)
