"""What a person lets out of the journal beside the numbers."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget


class SummaryChoices(QWidget):
    """Three ticks, all off until the person sets them.

    Attributes:
        name: The name on the page; there only when one is set.
        notes: Notes of check-ins and sessions.
        suicidal_thoughts: Entries about thoughts of suicide or self-harm.
    """

    edited = Signal()
    """A tick was set or taken out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = QCheckBox()
        self.notes = QCheckBox(self.tr("Notes"))
        self.suicidal_thoughts = QCheckBox(self.tr("Entries about suicidal thoughts"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for tick in (self.name, self.notes, self.suicidal_thoughts):
            tick.clicked.connect(self.edited)
            column.addWidget(tick)
        self.show_name("")

    def show_name(self, name: str) -> None:
        """Offer a name for the page, or none."""
        self.name.setText(self.tr("My name on the PDF: {name}").format(name=name))
        self.name.setVisible(bool(name))
        if not name:
            self.name.setChecked(False)
