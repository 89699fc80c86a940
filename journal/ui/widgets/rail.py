"""The rail on the left that leads from page to page."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QVBoxLayout, QWidget

from journal.ui.widgets.sides import mirrored

WIDTH = 176
"""The least; longer titles take what they need."""

SIDE = 12
LINE = 1
KEYS_BELOW = {"help": "F1"}


class Rail(QFrame):
    """One button for each page, and one for help.

    Args:
        places: Title of each page by its key, in order.
        below: Those that stand at the bottom.
    """

    chosen = Signal(str)
    """A page was asked for; carries its key."""

    help_wanted = Signal()

    def __init__(
        self, places: Mapping[str, str], below: Mapping[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "rail")
        self.setProperty("mirrored", mirrored())
        self._group = QButtonGroup(self)
        self.buttons: dict[str, QPushButton] = {}
        self.help_button = QPushButton(self.tr("I need help now"))
        self.help_button.setProperty("role", "help")
        self.help_button.clicked.connect(self.help_wanted)

        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, 20, SIDE, 16)
        column.addStrut(WIDTH - 2 * SIDE - LINE)
        column.setSpacing(4)
        for number, (key, title) in enumerate(places.items(), start=1):
            column.addWidget(self._button(key, title, f"Ctrl+{number}"))
        column.addStretch(1)
        for key, title in below.items():
            column.addWidget(self._button(key, title, KEYS_BELOW.get(key, "")))
        column.addSpacing(8)
        column.addWidget(self.help_button)

    def show_chosen(self, key: str) -> None:
        """Mark the page that is in view."""
        self.buttons[key].setChecked(True)

    def _button(self, key: str, title: str, keys: str) -> QPushButton:
        button = QPushButton(title)
        button.setProperty("role", "place")
        button.setCheckable(True)
        button.clicked.connect(lambda: self.chosen.emit(key))
        self._group.addButton(button)
        self.buttons[key] = button
        if keys:
            # A shortcut of the button itself would answer only after a tenth of a second.
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(button.click)
            button.setToolTip(shortcut.key().toString(QKeySequence.SequenceFormat.NativeText))
        return button
