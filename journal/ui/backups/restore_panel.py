"""What a backup would change, said before anything is done."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from journal.storage.backups.differences import Holding
from journal.ui.backups.desk import Comparison
from journal.ui.backups.table import made_at
from journal.ui.dates import medium_day
from journal.ui.widgets.flow_layout import FlowLayout
from journal.ui.widgets.paragraphs import paragraph


class RestorePanel(QFrame):
    """A few sentences and two buttons; hidden until there is something to compare.

    Attributes:
        words: What differs.
        restore_button: Puts the backup into the place of the journal.
        leave_button: Leaves everything as it is.
    """

    agreed = Signal(object)
    """The person wants it; carries the `Backup`."""

    left = Signal()
    """The person leaves everything as it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = paragraph("")
        self.restore_button = QPushButton(self.tr("Restore this backup"))
        self.leave_button = QPushButton(self.tr("Leave everything as it is"))
        self.leave_button.clicked.connect(self._leave)
        self.restore_button.clicked.connect(self._agree)
        self._comparison: Comparison | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(8)
        column.addWidget(self.words)
        buttons = FlowLayout()
        buttons.addWidget(self.leave_button)
        buttons.addWidget(self.restore_button)
        column.addLayout(buttons)
        self.hide()

    def show_comparison(self, comparison: Comparison) -> None:
        """Say what a backup would change."""
        self._comparison = comparison
        self.words.setText("\n".join(self._sentences(comparison)))
        self.show()
        self.leave_button.setFocus()

    def _sentences(self, comparison: Comparison) -> list[str]:
        differs = comparison.difference
        first = self.tr("The backup of {moment}: {held}").format(
            moment=made_at(comparison.backup), held=self._held(differs.there)
        )
        if differs.here is None:
            return [first, self.tr("The journal itself cannot be read.")]
        sentences = [
            first,
            self.tr("The journal now: {held}").format(held=self._held(differs.here)),
        ]
        if differs.only_here:
            sentences.append(
                self.tr("%n entry(s) of now would not be there any more.", "", differs.only_here)
            )
        if differs.only_there:
            sentences.append(self.tr("%n entry(s) would come back.", "", differs.only_there))
        if differs.changed:
            sentences.append(self.tr("%n entry(s) would read as before.", "", differs.changed))
        if not (differs.only_here or differs.only_there or differs.changed):
            sentences.append(self.tr("The entries are the same in both."))
        sentences.append(
            self.tr(
                "The journal as it is now is kept as a backup, so this can be taken back. "
                "The window opens again afterwards."
            )
        )
        return sentences

    def _held(self, holding: Holding) -> str:
        entries = self.tr("%n entry(s)", "", holding.entries)
        if holding.last_day is None:
            return self.tr("{entries}.").format(entries=entries)
        words = self.tr("{entries}, the last one of {day}.")
        return words.format(entries=entries, day=medium_day(holding.last_day))

    def _leave(self) -> None:
        self.hide()
        self.left.emit()

    def _agree(self) -> None:
        if self._comparison is not None:
            self.hide()
            self.agreed.emit(self._comparison.backup)
