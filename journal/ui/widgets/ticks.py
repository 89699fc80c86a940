"""Ticks whose words may be long."""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QWidget,
)

ABOVE = 6
"""Space above and below the words, in pixels: a tick is large enough to hit."""

LEAST_LETTERS, LONGEST_WORD = 12, 20
"""Width of the words, in letters, below which they are cut rather than wrapped; for one word."""

_RESTYLED = {
    QEvent.Type.StyleChange,
    QEvent.Type.FontChange,
    QEvent.Type.LayoutDirectionChange,
}


class Tick(QCheckBox):
    """A tick whose words go on in the next line where there is no room.

    The words are shown as they are: no letter of them becomes a key.

    Args:
        words: What is ticked.
    """

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = QLabel()
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._label)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.say(words)

    @property
    def words(self) -> str:
        """What is ticked."""
        return self._label.text()

    def say(self, words: str) -> None:
        """Say something else."""
        self._label.setText(words)
        self.setAccessibleName(words)

    def sizeHint(self) -> QSize:
        """Return the size at which the words stand in one line."""
        line = self._label.fontMetrics().size(Qt.TextFlag.TextSingleLine, self.words)
        beside = self._row.contentsMargins()
        width = line.width() + beside.left() + beside.right() + 2
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return room for a few letters, and for the longest word unless it is very long."""
        beside, metrics = self._row.contentsMargins(), self.fontMetrics()
        letter = metrics.averageCharWidth()
        longest = max((metrics.horizontalAdvance(w) for w in self.words.split()), default=0)
        words = max(LEAST_LETTERS * letter, min(longest, LONGEST_WORD * letter)) + 2
        return QSize(words + beside.left() + beside.right(), super().sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        """A narrower one is a higher one."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the words at a width, in pixels."""
        return max(self._row.heightForWidth(width), super().sizeHint().height())

    def hitButton(self, pos: QPoint) -> bool:
        """The words are part of it."""
        return self.rect().contains(pos)

    def showEvent(self, event: QShowEvent) -> None:
        """Put the words beside the tick."""
        super().showEvent(event)
        self._place_words()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look of the program."""
        super().changeEvent(event)
        if event.type() in _RESTYLED:
            self._place_words()

    def _place_words(self) -> None:
        option, whole = QStyleOptionButton(), QRect(0, 0, 400, 40)
        self.initStyleOption(option)
        option.rect = whole
        place = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxContents, option, self)
        self._row.setContentsMargins(place.left(), ABOVE, whole.right() - place.right(), ABOVE)
        self.updateGeometry()
