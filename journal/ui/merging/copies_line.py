"""A quiet line about a copy of the journal that lies beside it."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from journal.errors import JournalError
from journal.storage.conflict_copies import conflict_copies
from journal.storage.merge.merged import Merged
from journal.ui.journal_model import JournalModel


class CopiesLine(QWidget):
    """Offers to unite what a program for syncing left beside the journal.

    It is only there while a copy holds something that the journal does not. The copy
    stays where it is, whatever is chosen.

    Args:
        journal: The seam to storage.

    Attributes:
        label: What was found, or what became of it.
        unite_button: Takes in what the copy holds.
        later_button: Puts the line away until the program is opened again.
        copy: The copy that is spoken of, or None.
    """

    def __init__(self, journal: JournalModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._journal = journal
        self._put_away: set[Path] = set()
        self.copy: Path | None = None
        self.label = QLabel()
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setWordWrap(True)
        self.unite_button = QPushButton(self.tr("Unite"))
        self.unite_button.setAccessibleName(self.tr("Unite the copy with this journal"))
        self.later_button = QPushButton(self.tr("Not now"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(self.label, 1)
        for button in (self.unite_button, self.later_button):
            button.setProperty("role", "link")
            row.addWidget(button)
        self.unite_button.clicked.connect(self._unite)
        self.later_button.clicked.connect(self._later)
        self.hide()

    def look(self) -> None:
        """Look for copies beside the journal; call it when nobody waits for the window."""
        for copy in conflict_copies(self._journal.path):
            found = self._found(copy)
            if found is not None and not found.changed_nothing:
                self._offer(copy, found)
                return
        self.hide()

    def _found(self, copy: Path) -> Merged | None:
        """Return what a copy holds besides, or None where it is not to be spoken of."""
        if copy in self._put_away:
            return None
        try:
            return self._journal.merging.look(copy)
        except JournalError:  # damaged, or of another version: nobody needs to hear of it
            return None

    def _offer(self, copy: Path, found: Merged) -> None:
        self.copy = copy
        words = self.tr(
            "Another copy of this journal lies beside it: {name}. "
            "Entries only in that copy: {added}. Entries changed there: {changed}."
        )
        changed = found.changed + found.deleted
        self._say(words.format(name=copy.name, added=found.added, changed=changed), offer=True)

    def _unite(self) -> None:
        if self.copy is None:
            return
        try:
            merged = self._journal.unite(self.copy)
        except JournalError as error:
            self._say(str(error), offer=True)
            return
        words = self.tr(
            "United. New entries: {added}. Changed: {changed}. Moved to the bin: {deleted}. "
            "Texts kept as earlier wordings: {texts}. The copy was left where it is."
        )
        self._say(
            words.format(
                added=merged.added,
                changed=merged.changed,
                deleted=merged.deleted,
                texts=merged.texts,
            ),
            offer=False,
        )

    def _later(self) -> None:
        if self.copy is not None:
            self._put_away.add(self.copy)
        self.look()

    def _say(self, words: str, *, offer: bool) -> None:
        self.label.setText(words)
        self.unite_button.setVisible(offer)
        self.later_button.setVisible(offer)
        self.show()
