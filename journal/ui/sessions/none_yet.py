"""What stands in the place of the list while there is no session."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal.ui.page import card, labelled
from journal.ui.widgets.paragraphs import paragraph


class NoneYet(QWidget):
    """A card that says when to begin one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        frame, words = card()
        words.addWidget(labelled(self.tr("No sessions yet"), "heading"))
        words.addWidget(
            paragraph(
                self.tr(
                    "When one is planned or behind you, add it here. "
                    "Only its start is needed; the rest can wait."
                )
            )
        )
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
