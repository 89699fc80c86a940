"""The ways to begin a session."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton, QWidget

from journal.ui.widgets.flow_layout import FlowLayout
from journal.ui.widgets.main_buttons import MainButton

GAP = 10


class Beginnings(QWidget):
    """Two buttons in the corner of the page: one like the last session, one from nothing.

    Attributes:
        repeat_button: Begins a session like the last one; there only when there is one.
        add_button: Begins a session. It is the main thing to do while none is in the form.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.repeat_button = QPushButton(self.tr("Repeat last session"))
        self.repeat_button.setToolTip(
            self.tr(
                "Begins one with the same product, route, dose, weight and setting. "
                "Nothing is saved yet."
            )
        )
        self.add_button = MainButton(self.tr("Add a session"))
        self._row = FlowLayout(self, GAP)
        self._row.addWidget(self.repeat_button)
        self._row.addWidget(self.add_button)

    def sizeHint(self) -> QSize:
        """Return room for both side by side; in less the second one stands below."""
        return self._row.one_row

    def show_for(self, *, in_form: bool, repeatable: bool) -> None:
        """Offer what makes sense.

        Args:
            in_form: A session is in the form already.
            repeatable: There is a session to repeat.
        """
        self.repeat_button.setVisible(repeatable)
        self.add_button.fill(not in_form)
