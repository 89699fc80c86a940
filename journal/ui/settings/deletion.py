"""Settings: everything deleted for good, the one thing that is asked about before it is done."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QCheckBox, QPushButton, QVBoxLayout, QWidget

from journal.errors import JournalError
from journal.storage.deletion.traces import Traces
from journal.ui.journal_model import JournalModel
from journal.ui.settings.section import SettingsSection
from journal.ui.widgets.flow_layout import FlowLayout
from journal.ui.widgets.paragraphs import paragraph


class DeletionSection(SettingsSection):
    """Says first what would go and what would stay; a tick and a button then do it.

    Nothing happens by one press alone: the button that deletes waits for the tick, and the
    keyboard is on the one that leaves everything as it is.

    Args:
        journal: The seam to storage.

    Attributes:
        ask_button: Looks what there is.
        words: What would go and what would stay.
        tick: Says that it is wanted.
        leave_button: Leaves everything as it is.
        delete_button: Deletes; it can be pressed once the tick is set.
    """

    def __init__(self, journal: JournalModel, parent: QWidget | None = None) -> None:
        super().__init__(
            journal,
            self.tr("Delete everything"),
            self.tr(
                "Removes this journal from this computer: every entry, what is typed and not "
                "saved, these settings, and all backups."
            ),
            parent,
        )
        self._desk = journal.backups
        self.ask_button = QPushButton(self.tr("What would be deleted?"))
        self.words = paragraph("")
        self.tick = QCheckBox(self.tr("I want all of this deleted"))
        self.leave_button = QPushButton(self.tr("Leave everything as it is"))
        self.delete_button = QPushButton(self.tr("Delete everything"))
        self._question = QWidget()
        self._lay_out()
        self.ask_button.clicked.connect(self.ask)
        self.tick.toggled.connect(self.delete_button.setEnabled)
        self.leave_button.clicked.connect(self.leave)
        self.delete_button.clicked.connect(self._desk.delete_everything)
        self._desk.changed.connect(self._follow)
        self.opened.connect(self._close_question)
        self._close_question()
        if not self._desk.has_keeper:
            self.hide()

    def ask(self) -> None:
        """Say what would go and what would stay, or why nothing can be deleted now."""
        self.message.clear()
        try:
            traces = self._desk.traces()
        except JournalError as error:
            self.say_problem(error)
            return
        self.words.setText("\n".join(self._sentences(traces)))
        self._question.show()
        self.ask_button.hide()
        self.leave_button.setFocus()
        self.grown.emit()

    def leave(self) -> None:
        """Leave everything as it is."""
        self._close_question()
        self.ask_button.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Ask anew when the page comes into view again."""
        super().hideEvent(event)
        self._close_question()

    def _follow(self) -> None:
        """Stay out of sight where nobody could carry it out, as in the example."""
        self.setVisible(self._desk.has_keeper)

    def _close_question(self) -> None:
        self.tick.setChecked(False)
        self.delete_button.setEnabled(False)
        self._question.hide()
        self.ask_button.show()

    def _sentences(self, traces: Traces) -> list[str]:
        journal = self.journal
        entries = len(journal.check_ins()) + len(journal.sessions())
        goes = self.tr("This would be deleted: {path} with {entries}, and {backups}.").format(
            path=traces.journal,
            entries=self.tr("%n entry(s)", "", entries),
            backups=self.tr("%n backup(s)", "", traces.backup_count),
        )
        sentences = [goes]
        for folder in traces.out_of_reach:
            words = self.tr("{folder} cannot be reached now: backups in it would stay.")
            sentences.append(words.format(folder=folder))
        if traces.copies:
            names = ", ".join(copy.name for copy in traces.copies)
            words = self.tr("Copies that another program made would stay: {names}.")
            sentences.append(words.format(names=names))
        sentences.append(
            self.tr(
                "Files that you saved, printed or copied elsewhere stay as well, and backups "
                "that the system makes of this computer. Summary saves what you want to keep."
            )
        )
        sentences.append(self.tr("This cannot be taken back."))
        return sentences

    def _lay_out(self) -> None:
        first, buttons = FlowLayout(), FlowLayout()
        first.addWidget(self.ask_button)
        for button in (self.leave_button, self.delete_button):
            buttons.addWidget(button)
        column = QVBoxLayout(self._question)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.words)
        column.addWidget(self.tick, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addLayout(buttons)
        fields = QVBoxLayout()
        fields.setSpacing(10)
        fields.addLayout(first)
        fields.addWidget(self._question)
        self.hold(fields)
