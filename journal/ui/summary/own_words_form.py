"""The three lines in the person's own words."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal.domain.own_words import OwnWords
from journal.ui.widgets.fields import under_label
from journal.ui.widgets.growing_text import GrowingText


class OwnWordsForm(QWidget):
    """Three fields, none of which has to be filled in.

    Attributes:
        what_changed: Since the last appointment.
        what_i_noticed: Anything.
        what_i_ask: Of the provider.
    """

    edited = Signal()
    """Something was typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.what_changed, self.what_i_noticed = GrowingText(), GrowingText()
        self.what_i_ask = GrowingText()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(under_label(self.tr("What changed"), self.what_changed))
        column.addLayout(under_label(self.tr("What I noticed"), self.what_i_noticed))
        column.addLayout(under_label(self.tr("What I ask"), self.what_i_ask))
        for field in self._fields().values():
            field.textChanged.connect(self.edited)

    @property
    def words(self) -> OwnWords:
        """What is typed."""
        return OwnWords(**{name: field.toPlainText() for name, field in self._fields().items()})

    def show_words(self, words: OwnWords) -> None:
        """Show what was typed before, without telling of it as something new."""
        for name, field in self._fields().items():
            text = words.as_plain()[name]
            if field.toPlainText() != text:
                field.blockSignals(True)
                field.setPlainText(text)
                field.blockSignals(False)

    def _fields(self) -> dict[str, GrowingText]:
        return {
            "what_changed": self.what_changed,
            "what_i_noticed": self.what_i_noticed,
            "what_i_ask": self.what_i_ask,
        }
