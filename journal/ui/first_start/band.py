"""A band across every page of a journal in which everything is made up."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QWidget

from journal.ui.widgets.bands import Band


class ExampleBand(Band):
    """Says that nothing here is the person's own.

    Args:
        words: What else there is to know.
        button: Stands beside the words, if there is one.
    """

    def __init__(
        self, words: str, button: QPushButton | None = None, parent: QWidget | None = None
    ) -> None:
        title = QCoreApplication.translate("ExampleBand", "Example, not your entries")
        super().__init__(title, words, button, parent)
