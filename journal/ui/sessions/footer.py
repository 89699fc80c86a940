"""The line below the form that stays in view: what became of a save, and the buttons."""

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from journal.domain.sessions import Session
from journal.ui.changed_elsewhere import changed_elsewhere
from journal.ui.failed_save import FailedSave
from journal.ui.journal_model import JournalModel
from journal.ui.page_foot import PageFoot
from journal.ui.read_only import let_nothing_be_saved
from journal.ui.sessions.drafts import SessionDraft
from journal.ui.widgets.flow_layout import FlowLayout
from journal.ui.widgets.main_buttons import MainButton
from journal.ui.widgets.message_line import MessageLine


class Footer(PageFoot):
    """Saves, deletes, takes back, and says what became of it; hidden while there is nothing.

    Args:
        journal: The seam to storage.

    Attributes:
        message: The words.
        failed: The ways on after a save that failed.
        revert_button: Takes back what was typed since the last save.
        delete_button: Takes the session out of the list.
        save_button: Saves the session.
    """

    def __init__(self, journal: JournalModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.message = MessageLine()
        self.failed = FailedSave(journal, self.message)
        self.revert_button = _link(self.tr("Take back what I typed"))
        self.delete_button = _link(self.tr("Delete"))
        self.save_button = MainButton(self.tr("Save"))
        self.save_button.setToolTip(self.tr("Ctrl+Enter"))
        let_nothing_be_saved(journal, self.delete_button, self.save_button)
        self.message.turned.connect(self._show_if_needed)
        self._lay_out()

    def show_for(self, draft: SessionDraft | None) -> None:
        """Offer what can be done about a session."""
        self.save_button.setVisible(draft is not None)
        self.delete_button.setVisible(draft is not None)
        self.revert_button.setVisible(draft is not None and draft.edited and not draft.is_new)
        self._show_if_needed()

    def say_saved(self, session: Session, undo: Callable[[], None]) -> None:
        """Say that a session is saved, and what of it the provider should hear."""
        to_tell = [e.kind.label for e in session.side_effects if e.asks_to_tell_provider]
        words = self.tr("Saved.")
        if to_tell:
            words = self.tr("Saved. Tell your provider about this: {names}.")
        self.message.say(words.format(names=", ".join(dict.fromkeys(to_tell))), undo)

    def say_changed_elsewhere(self, draft: SessionDraft | None) -> None:
        """Say what the session says now that was changed in another window."""
        there = None if draft is None or draft.is_new else draft.base
        self.message.say(changed_elsewhere(there))

    def _show_if_needed(self) -> None:
        self.setVisible(not (self.save_button.isHidden() and self.message.isHidden()))

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        links = FlowLayout(gap=14)
        links.addWidget(self.delete_button)
        links.addWidget(self.revert_button)
        words.addStretch(1)
        words.addWidget(self.message)
        words.addWidget(self.failed)
        words.addLayout(links)
        words.addStretch(1)
        self.place(words, self.save_button)


def _link(words: str) -> QPushButton:
    button = QPushButton(words)
    button.setProperty("role", "link")
    button.setProperty("flush", True)
    return button
