"""Ways to the other check-ins of a day."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from journal.ui.widgets.flow_layout import FlowLayout


class CheckInLinks(QWidget):
    """Leads to another check-in of the same day, to a new one, and deletes the one shown.

    Attributes:
        other_button: Shows the next of the check-ins already saved.
        another_button: Begins a new one.
        delete_button: Deletes the one that is shown.
    """

    other_wanted = Signal()
    another_wanted = Signal()
    delete_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.other_button = QPushButton()
        self.another_button = QPushButton(self.tr("Add another check-in"))
        self.delete_button = QPushButton(self.tr("Delete this check-in"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        below = FlowLayout()
        column.addLayout(below)
        column.insertWidget(0, self.other_button, 0, Qt.AlignmentFlag.AlignLeft)
        for button in (self.another_button, self.delete_button):
            below.addWidget(button)
        for button in (self.other_button, self.another_button, self.delete_button):
            button.setProperty("role", "link")
            button.setProperty("flush", True)
        self.other_button.clicked.connect(self.other_wanted)
        self.another_button.clicked.connect(self.another_wanted)
        self.delete_button.clicked.connect(self.delete_wanted)
        self.show_place(None, 0)

    def show_place(self, place: int | None, count: int) -> None:
        """Offer what makes sense.

        Args:
            place: Which of the day's check-ins is shown, from 0; None for a new one.
            count: How many are saved.
        """
        offered = count > (0 if place is None else 1)
        self.other_button.setVisible(offered)
        if offered:
            self.other_button.setText(self._other(place, count))
        self.another_button.setVisible(place is not None)
        self.delete_button.setVisible(place is not None)

    def _other(self, place: int | None, count: int) -> str:
        if place is None:
            return self.tr("Show one of %n check-in(s)", "", count)
        words = self.tr("Check-in {number} of {count}: show the next")
        return words.format(number=place + 1, count=count)
