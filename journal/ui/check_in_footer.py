"""What stands below the questions of a check-in: what became of a save, ways on, and Save."""

from collections.abc import Callable
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from journal.domain.check_ins import CheckIn
from journal.ui.journal_model import JournalModel
from journal.ui.page_foot import PageFoot
from journal.ui.read_only import let_nothing_be_saved
from journal.ui.widgets.check_in_links import CheckInLinks
from journal.ui.widgets.main_buttons import MainButton
from journal.ui.widgets.message_line import MessageLine

if TYPE_CHECKING:
    from journal.ui.failed_save import FailedSave


class CheckInFooter(PageFoot):
    """Saves, leads to other check-ins, and says what became of it.

    Args:
        journal: The seam to storage.

    Attributes:
        message: The words.
        links: Ways to the other check-ins of the day.
        save_button: Saves.
    """

    def __init__(self, journal: JournalModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.message = MessageLine(self.tr("Keys: 0–10, Enter for the next, Ctrl+Enter saves"))
        self._journal = journal
        self._failed: FailedSave | None = None
        self.links = CheckInLinks()
        self.save_button = MainButton(self.tr("Save"))
        self.save_button.setAutoDefault(True)  # Enter saves, as Space does
        let_nothing_be_saved(journal, self.save_button, self.links.delete_button)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(2)
        self._lines.addStretch(1)
        self._lines.addWidget(self.message)
        self._lines.addWidget(self.links)
        self._lines.addStretch(1)
        self.place(self._lines, self.save_button)

    @property
    def failed(self) -> "FailedSave":
        """The ways on after a save that failed, made when one did."""
        from journal.ui.failed_save import FailedSave  # seldom needed

        if self._failed is None:
            self._failed = FailedSave(self._journal, self.message)
            self._lines.insertWidget(self._lines.indexOf(self.links), self._failed)
            for one, next_one in pairwise((self.save_button, *self._failed.buttons)):
                QWidget.setTabOrder(one, next_one)
        return self._failed

    @property
    def ways(self) -> list[QPushButton]:
        """What Tab passes here besides Save."""
        links = self.links
        return [
            *(self._failed.buttons if self._failed else ()),
            links.other_button,
            links.another_button,
            links.delete_button,
        ]

    def say_saved(self, check_in: CheckIn, undo: Callable[[], None]) -> None:
        """Say that a check-in is saved, and what of it the provider should hear."""
        to_tell = [e.kind.label for e in check_in.side_effects if e.asks_to_tell_provider]
        words = self.tr("Saved.")
        if to_tell:
            words = self.tr("Saved. Tell your provider about this: {names}.")
        self.message.say(words.format(names=", ".join(to_tell)), undo)
