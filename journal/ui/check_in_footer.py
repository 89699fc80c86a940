"""What stands below the questions of a check-in: what became of a save, ways on, and Save."""

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from journal.domain.check_ins import CheckIn
from journal.ui.failed_save import FailedSave
from journal.ui.journal_model import JournalModel
from journal.ui.page_foot import PageFoot
from journal.ui.read_only import let_nothing_be_saved
from journal.ui.widgets.check_in_links import CheckInLinks
from journal.ui.widgets.main_buttons import MainButton
from journal.ui.widgets.message_line import MessageLine


class CheckInFooter(PageFoot):
    """Saves, leads to other check-ins, and says what became of it.

    Args:
        journal: The seam to storage.

    Attributes:
        message: The words.
        failed: The ways on after a save that failed.
        links: Ways to the other check-ins of the day.
        save_button: Saves.
    """

    def __init__(self, journal: JournalModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.message = MessageLine(self.tr("Keys: 0–10, Enter for the next, Ctrl+Enter saves"))
        self.failed = FailedSave(journal, self.message)
        self.links = CheckInLinks()
        self.save_button = MainButton(self.tr("Save"))
        self.save_button.setAutoDefault(True)  # Enter saves, as Space does
        let_nothing_be_saved(journal, self.save_button, self.links.delete_button)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(self.message)
        words.addWidget(self.failed)
        words.addWidget(self.links)
        words.addStretch(1)
        self.place(words, self.save_button)

    @property
    def ways(self) -> list[QPushButton]:
        """What Tab passes here besides Save."""
        links = self.links
        return [
            *self.failed.buttons,
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
