"""A time of day of a session, and the large button that stamps it."""

from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from journal.ui.widgets.fields import line, under_label
from journal.ui.widgets.flow_layout import EvenLayout
from journal.ui.widgets.paragraphs import Phrase

STAMP_HEIGHT = 52


class StampedTime(QWidget):
    """Offers the button while it can still be right; a plain label after that.

    Args:
        words: What happened at that time.

    Attributes:
        stamp: The button.
        time: The time as it is typed.
    """

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stamp = QPushButton(words)
        self.stamp.setProperty("role", "stamp")
        self.stamp.setMinimumHeight(STAMP_HEIGHT)
        self.stamp.setToolTip(self.tr("Put in the present time and save"))
        self.time: QLineEdit = line(hint=self.tr("hh:mm"))
        below = under_label(words, self.time)
        self.time.setAccessibleName(self.tr("{moment}, time").format(moment=words))
        row = EvenLayout(2, self, gap=6)
        row.addWidget(self.stamp)
        row.add_layout(below)
        (self._label,) = self.findChildren(Phrase)

    def offer_stamp(self, offered: bool) -> None:
        """Show the button, or only what the time is called."""
        self.stamp.setVisible(offered)
        self._label.setVisible(not offered)
