"""What the window knows of a first start."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from journal.ui.journal_model import JournalModel

if TYPE_CHECKING:
    from journal.ui.first_start.card import FirstStartCard
    from journal.ui.first_start.example import ExampleWindow
    from journal.ui.first_start.steps import FirstSteps


class FirstStartDesk(QObject):
    """Makes the card for Today, and opens the three steps and the example.

    Args:
        journal: The seam to storage.
        window: The window that all of it belongs to.

    Attributes:
        steps: The three steps, once they were opened.
    """

    def __init__(self, journal: JournalModel, window: QWidget) -> None:
        super().__init__(window)
        self._journal = journal
        self._window = window
        self.steps: FirstSteps | None = None
        self._example: ExampleWindow | None = None

    @property
    def example(self) -> "ExampleWindow | None":
        """The example window, while it is open."""
        example = self._example
        return example if example and isValid(example) and example.isVisible() else None

    @property
    def greets(self) -> bool:
        """Whether there is something on the card that a person has not answered."""
        settings = self._journal.settings()
        return not (settings.notice_read and settings.start_over)

    def card(self, page: QWidget) -> "FirstStartCard":
        """Return a new card for a page; without a page it would come up as a window."""
        from journal.ui.first_start.card import FirstStartCard  # not after the first days

        card = FirstStartCard(self._journal, page)
        card.steps_wanted.connect(self.open_steps)
        card.example_wanted.connect(self.open_example)
        return card

    def open_steps(self) -> None:
        """Open the three steps from the first one, or bring them to the front."""
        from journal.ui.first_start.steps import FirstSteps

        if self.steps is None:
            self.steps = FirstSteps(self._journal, self._window)
        if not self.steps.isVisible():
            self.steps.show_step(0)
        _bring_to_front(self.steps)

    def open_example(self) -> None:
        """Open an example journal, or bring it to the front.

        Raises:
            JournalError: there is no room for it.
        """
        from journal.ui.first_start.example import ExampleWindow

        example = self.example or ExampleWindow.open(lambda: self._journal.now)
        self._example = example
        _bring_to_front(example)

    def say_anew(self) -> None:
        """Forget the steps; open ones are made again in the language of now, as far as they are."""
        if self.steps is None:
            return
        old, self.steps = self.steps, None
        if old.isVisible():
            self.steps = old.made_anew()
        old.hide()
        old.deleteLater()

    def close(self) -> None:
        """Close what was opened; the example is gone then."""
        if self.example is not None:
            self.example.close()


def _bring_to_front(window: QWidget) -> None:
    window.show()
    window.raise_()
    window.activateWindow()
