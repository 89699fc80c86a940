"""A journal that can only be read here: said once above every page, and on the buttons."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QWidget

from journal.errors import ReadOnlyJournalError
from journal.ui.journal_model import JournalModel
from journal.ui.widgets.bands import Band


class ReadOnlyBand(Band):
    """Says before the first keystroke that nothing is kept, and why.

    Args:
        why: What stands in the way.
    """

    def __init__(self, why: ReadOnlyJournalError, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("ReadOnlyBand", "Only to be read")
        super().__init__(title, str(why), parent=parent)


def let_nothing_be_saved(journal: JournalModel, *buttons: QPushButton) -> None:
    """Switch off buttons that could only fail, and let them say why."""
    why = journal.read_only
    if why is not None:
        for button in buttons:
            button.setEnabled(False)
            button.setToolTip(why.problem)
            button.setAccessibleDescription(why.problem)
