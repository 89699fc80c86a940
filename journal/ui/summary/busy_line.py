"""A bar that says that something goes on, and a way to give it up."""

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

BAR_HEIGHT = 8


class BusyLine(QWidget):
    """There only while something takes long.

    Attributes:
        cancel_button: Gives it up.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        bar = QProgressBar()
        bar.setRange(0, 0)  # nobody knows how long it takes
        bar.setTextVisible(False)
        bar.setFixedHeight(BAR_HEIGHT)
        bar.setAccessibleName(self.tr("Working"))
        self.cancel_button = QPushButton(self.tr("Cancel"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(bar, 1)
        row.addWidget(self.cancel_button)
