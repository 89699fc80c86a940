"""Ways to the other check-ins of a day."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget


class CheckInLinks(QWidget):
    """Leads to another check-in of the same day, and to a new one.

    Attributes:
        other_button: Shows the next of the check-ins already saved.
        another_button: Begins a new one.
    """

    other_wanted = Signal()
    another_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.other_button = QPushButton()
        self.another_button = QPushButton(self.tr("Add another check-in"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for button in (self.other_button, self.another_button):
            button.setProperty("role", "link")
            column.addWidget(button)
        self.other_button.clicked.connect(self.other_wanted)
        self.another_button.clicked.connect(self.another_wanted)
        self.show_place(None, 0)

    def show_place(self, place: int | None, count: int) -> None:
        """Offer what makes sense.

        Args:
            place: Which of the day's check-ins is shown, from 0; None for a new one.
            count: How many are saved.
        """
        shown = (
            self.tr("Show one of {count} check-ins")
            if place is None
            else self.tr("Check-in {number} of {count}: show the next")
        )
        self.other_button.setText(shown.format(number=(place or 0) + 1, count=count))
        self.other_button.setVisible(count > (0 if place is None else 1))
        self.another_button.setVisible(place is not None)
