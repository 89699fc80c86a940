"""The licence texts of all parts, word for word."""

from collections.abc import Sequence
from typing import Self

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from journal.ui.about.parts import Part, parts
from journal.ui.widgets.fields import ChoiceBox, under_label
from journal.ui.widgets.paragraphs import paragraph

SIZE = (640, 560)


class LicenceTexts(QDialog):
    """A list of parts, and the licence of the one chosen. The window stays usable beside it.

    Args:
        shown: The parts to choose from.

    Attributes:
        part: Which one.
        text: Its licence.
    """

    def __init__(self, shown: Sequence[Part], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = self.tr("{part} · {licence}")
        self.part = ChoiceBox([(words.format(part=p.name, licence=p.licence), p) for p in shown])
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Licence text"))
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.setAutoDefault(False)
        self.close_button.clicked.connect(self.close)
        self.part.currentIndexChanged.connect(self._show_text)
        self.setWindowTitle(self.tr("Licence texts"))
        self.resize(*SIZE)
        self._lay_out()
        self._show_text()

    @classmethod
    def show_beside(cls, parent: QWidget) -> Self:
        """Open the texts of a window, or bring them to the front when they are open already."""
        window = parent.window()
        texts = window.findChild(cls) or cls(parts(), window)
        texts.show()
        texts.raise_()
        texts.activateWindow()
        return texts

    def showEvent(self, event: QShowEvent) -> None:
        """Put the keyboard on the list."""
        super().showEvent(event)
        self.part.setFocus()

    def _show_text(self) -> None:
        self.text.setPlainText(self.part.value.licence_text() or self._no_text())

    def _no_text(self) -> str:
        words = self.tr("No licence text of {part} is packed here. Its licence is {licence}.")
        return words.format(part=self.part.value.name, licence=self.part.value.licence)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(paragraph(self.tr("Licence texts"), "heading"))
        column.addLayout(under_label(self.tr("Part and licence"), self.part))
        column.addWidget(self.text, 1)
        column.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignRight)
