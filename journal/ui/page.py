"""The frame that all pages share: a title, a line under it, and a body that scrolls."""

from typing import cast

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from journal.ui.journal_model import JournalModel
from journal.ui.page_foot import Foot
from journal.ui.widgets.scroll_areas import scrolling
from journal.ui.widgets.sides import leading

MARGIN = 40
NARROW_MARGIN = 14
"""As wide as a scroll bar, which takes its room from the margin."""
ROOMY = 80
"""Width of a page, in letters, from which on it has wide margins."""

SPACING = 16

ABOVE_AND_BELOW = 26
SHORT_ABOVE_AND_BELOW = 10
SHORT_SPACING = 12
TALL = 46
"""Height of a page, in lines, from which on it has wide margins there."""


class Page(QWidget):
    """One page of the window.

    It reads the journal when it comes into view and, while it is in view, whenever
    something changed; a page out of sight costs nothing.

    Args:
        journal: The seam to storage.
        title: What stands on top.

    Attributes:
        journal: The same.
        title: Label with the title.
        subtitle: Label for one quiet line under the title.
        head: Layout of these two.
        corner: Layout for what stands to the right of the title.
        body: Layout for everything else.
    """

    def __init__(self, journal: JournalModel, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.journal = journal
        self.title = labelled(title, "title")
        self.subtitle = labelled("", "muted")
        for label in (self.title, self.subtitle):
            label.setWordWrap(True)
        self.head = QVBoxLayout()
        self.corner = QHBoxLayout()
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.body = QVBoxLayout()
        self._foot: Foot | None = None
        self._side = MARGIN
        self._stale = True
        self._lay_out()
        journal.changed.connect(self._on_changed)
        _application().focusChanged.connect(self._show_focused)

    @property
    def settled(self) -> bool:
        """Whether nothing on it is still being made in the background."""
        return True

    def read_again(self) -> None:
        """Show what the journal holds now; what a person typed and did not save stays."""

    def take_focus(self) -> None:
        """Put the keyboard where a person begins on this page."""
        self.setFocus()

    def reveal(self, part: QWidget) -> None:
        """Open what a part stands in, where that can be closed."""

    def arrive(self) -> None:
        """Begin where a person expects who came by the rail, not by a link."""

    def keep_typed(self) -> bool:
        """Keep what is typed and not saved; return False when that failed."""
        return True

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while the page was out of sight."""
        super().showEvent(event)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(True)  # Enter presses it, as Space does
        if self._stale:
            self._stale = False
            self.read_again()

    def pin(self, foot: Foot) -> None:
        """Let something stand below the part that scrolls."""
        self._foot = foot
        foot.lie_below(self._scroll)
        self._outer.addWidget(foot)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the corner under the title where both do not fit side by side."""
        super().resizeEvent(event)
        roomy = self.width() >= ROOMY * self.fontMetrics().averageCharWidth()
        self._side = MARGIN if roomy else NARROW_MARGIN
        for layout in (self._column, self.body):
            layout.setSpacing(SPACING if self._tall else SHORT_SPACING)
        self._set_margins()
        room = self.width() - 2 * self._side - self._title_width() - SPACING
        beside = room >= self.corner.sizeHint().width()
        way = QBoxLayout.Direction
        self._top.setDirection(way.LeftToRight if beside else way.TopToBottom)
        # An aligned layout is as high as one row of it, even where it needs more.
        middle = Qt.AlignmentFlag.AlignVCenter if beside else Qt.AlignmentFlag(0)
        self._top.setAlignment(self.corner, middle)

    @property
    def _tall(self) -> bool:
        return self.height() >= TALL * self.fontMetrics().lineSpacing()

    def _set_margins(self) -> None:
        """Let the words end at the same place on every page, beside a scroll bar or without."""
        bar = self._scroll.verticalScrollBar()
        taken = bar.sizeHint().width() if bar.maximum() > bar.minimum() else 0
        left, right = self._side, self._side - taken
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            left, right = right, left
        ends = ABOVE_AND_BELOW if self._tall else SHORT_ABOVE_AND_BELOW
        self._column.setContentsMargins(left, ends, right, ends)
        if self._foot is not None:
            self._foot.set_side(self._side)

    def _show_focused(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Bring what has the keyboard into view, however it got there."""
        if now is not None and self._scroll.isAncestorOf(now):
            self._scroll.ensureWidgetVisible(now)

    def show_part(self, part: QWidget) -> None:
        """Bring a part into view once it has its size, its upper end above all."""
        QTimer.singleShot(0, self, lambda: self._scroll_to(part))

    def _scroll_to(self, part: QWidget) -> None:
        self._scroll.ensureWidgetVisible(part, 0, SPACING)
        top = part.mapTo(self._content, QPoint(0, 0)).y() - SPACING
        bar = self._scroll.verticalScrollBar()
        bar.setValue(min(bar.value(), top))

    def _title_width(self) -> int:
        """Return the width of the title in one line, and of what stands below it, in pixels."""
        title = self.title.fontMetrics().horizontalAdvance(self.title.text())
        return max(title, self.head.minimumSize().width())

    def _on_changed(self) -> None:
        if self.isVisible():
            self.read_again()
        else:
            self._stale = True

    def _lay_out(self) -> None:
        self.setAccessibleName(self.title.text())
        self.head.setSpacing(2)
        self.head.addWidget(self.title)
        self.head.addWidget(self.subtitle)
        self._top.addLayout(self.head, 1)
        self._top.addLayout(self.corner)
        self._content = QWidget()
        self._column = QVBoxLayout(self._content)
        self._column.setSpacing(SPACING)
        self._column.addLayout(self._top)
        self.body.setSpacing(SPACING)
        self._column.addLayout(self.body, 1)
        self._scroll = scrolling(self._content)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._set_margins)
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(0)
        self._outer.addWidget(self._scroll, 1)


def labelled(text: str, role: str) -> QLabel:
    """Return a label in one of the roles of the theme: title, heading, measure, muted, small."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setAlignment(leading())
    label.setProperty("role", role)
    return label


def card() -> tuple[QFrame, QVBoxLayout]:
    """Return a card and the layout for what stands in it."""
    frame = QFrame()
    frame.setProperty("role", "card")
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(24, 18, 24, 18)
    layout.setSpacing(8)
    return frame, layout


def _application() -> QApplication:
    return cast("QApplication", QApplication.instance())
