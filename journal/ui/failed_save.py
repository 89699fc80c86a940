"""What a person can do when an entry could not be saved: try again, or keep a copy elsewhere."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtWidgets import QPushButton, QWidget

from journal.domain.records import Record
from journal.errors import JournalError, JournalFileError, MovedJournalError, ReadOnlyJournalError
from journal.ui.journal_model import JournalModel
from journal.ui.widgets.flow_layout import FlowLayout
from journal.ui.widgets.message_line import MessageLine


class FailedSave(QWidget):
    """Two ways on, below the line that says what stands in the way; hidden otherwise.

    When the journal itself is gone or was replaced, all of it that can still be read and
    what is typed go into a new file beside it at once. The form keeps what is typed.

    Args:
        journal: The seam to storage.
        message: The line.

    Attributes:
        again_button: Saves once more.
        elsewhere_button: Asks where a copy of the journal, with what is typed, is to lie.
        buttons: Both, in the order in which they are read.
    """

    def __init__(
        self, journal: JournalModel, message: MessageLine, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._journal, self._message = journal, message
        self._again: Callable[[], None] = lambda: None
        self._unsaved: Sequence[Record] = ()
        self._rescued: tuple[Sequence[Record], Path] | None = None
        self.again_button = QPushButton(self.tr("Try again"))
        self.elsewhere_button = QPushButton(self.tr("Save a copy elsewhere…"))
        row = FlowLayout(self)
        self.buttons = (self.again_button, self.elsewhere_button)
        for button in self.buttons:
            button.setProperty("role", "link")
            button.setProperty("flush", True)
            row.addWidget(button)
        self.again_button.clicked.connect(self._try_again)
        self.elsewhere_button.clicked.connect(self._save_elsewhere)
        message.turned.connect(self.hide)
        self.hide()

    def offer(
        self, error: JournalError, answered: Callable[[], Record], again: Callable[[], None]
    ) -> None:
        """Say what stands in the way, and offer ways on where it is the file.

        Args:
            error: Why nothing was saved.
            answered: Returns what was about to be saved.
            again: Saves once more.
        """
        self._again, self._unsaved = again, ()
        with suppress(JournalError):  # an answer cannot be right: the error says so
            self._unsaved = (answered(),)
        if isinstance(error, MovedJournalError):
            self._message.say(f"{error.problem} {self._rescue(error)}")
        else:
            self._message.say(self._words_of(error))
        self.setVisible(self._is_about_the_file(error))

    def _is_about_the_file(self, error: JournalError) -> bool:
        return isinstance(error, JournalFileError) and not isinstance(error, ReadOnlyJournalError)

    def _words_of(self, error: JournalError) -> str:
        if not self._is_about_the_file(error):
            return str(error)
        still_here = self.tr("What you typed is still here, not saved.")
        return f"{error} {still_here}"

    def _try_again(self) -> None:
        self._again()

    def _rescue(self, error: MovedJournalError) -> str:
        """Write all into a new file; return where it is, or else what to do."""
        try:
            path = self._rescued_already() or self._journal.copies.beside(self._unsaved)
        except JournalError:
            return error.remedy
        self._rescued = (self._unsaved, path)
        words = self.tr(
            "What you typed, and all that could still be read, is in {path}. It is also still "
            "here, not saved."
        )
        return words.format(path=path)

    def _rescued_already(self) -> Path | None:
        if self._rescued is None or self._rescued[0] != self._unsaved:
            return None
        return self._rescued[1]

    def _save_elsewhere(self) -> None:
        from journal.ui.widgets.save_questions import SaveQuestion  # Qt's dialog is slow to load

        question = SaveQuestion(self, self.tr("Save a copy elsewhere"), self._journal.path)
        try:
            path = question.path_for(self._journal.path.name)
            if path is None:
                return
            self._journal.copies.elsewhere(path, self._unsaved)
        except JournalError as error:
            self._message.say_problem(error)
            self.show()
            return
        words = self.tr("A copy of the journal, with what you typed, is in {path}.")
        self._message.say(words.format(path=path))
        self.show()
