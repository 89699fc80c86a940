"""The file as it will be, page by page."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from journal.errors import JournalError
from journal.ui.page import labelled
from journal.ui.summary.sheet import Sheet
from journal.ui.widgets.flow_layout import FlowLayout
from journal.ui.widgets.paragraphs import paragraph

PAPER_INCHES = 8.27
LONG_MS = 300
"""What takes longer than this to be made is said to be in the making."""

STEPS = (96, 144, 192, 288)
"""Pixels per inch of paper that pages are made in, so that not every pixel makes new ones."""


class Preview(QWidget):
    """One page of the file at a time, as wide as there is room.

    Attributes:
        sheet: The page.
        place: Which page of how many.
        back_button: Leads to the page before; there only when there are several.
        on_button: Leads to the page after.
        wide_button: Gives the page the whole width, under what is beside it.
        problem: What stood in the way of making it, if anything did.
    """

    outgrown = Signal()
    """There is room for a sharper picture."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: Sequence[bytes] = ()
        self._words = ""
        self._at, self._ppi = 0, 0
        self.sheet = Sheet()
        self.problem = paragraph("")
        self.back_button = QPushButton(self.tr("Page before"))
        self.on_button = QPushButton(self.tr("Page after"))
        self.place = labelled("", "muted")
        self.wide_button = QPushButton(self.tr("Full width"))
        self.wide_button.setCheckable(True)
        self.back_button.clicked.connect(lambda: self._turn_to(self._at - 1))
        self.on_button.clicked.connect(lambda: self._turn_to(self._at + 1))
        self._long = QTimer(self, singleShot=True, interval=LONG_MS)
        self._long.timeout.connect(lambda: self.place.setText(self.tr("Making the page ...")))
        self.sheet.widened.connect(self._ask_for_more)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        """Put the words on the line of the buttons."""
        super().showEvent(event)
        self.place.setMinimumHeight(self.wide_button.sizeHint().height())

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """All buttons, as one reads."""
        return self.wide_button, self.back_button, self.on_button

    @property
    def ppi(self) -> int:
        """Pixels per inch of paper that are enough for the room there is."""
        needed = self.sheet.width() * self.devicePixelRatioF() / PAPER_INCHES
        return next((step for step in STEPS if step >= needed), STEPS[-1])

    def wait(self) -> None:
        """Say that another file is being made, if that takes long."""
        self._long.start()

    def show_pages(self, pages: Sequence[bytes], ppi: int) -> None:
        """Show the file anew, at the same page as before if it is still there."""
        self._long.stop()
        self._pages, self._ppi = pages, ppi
        self.problem.hide()
        self.sheet.show()
        self._turn_to(self._at)

    def describe(self, words: str) -> None:
        """Say what stands on the pages, for those who cannot see them."""
        self.sheet.setAccessibleDescription(words)

    def show_problem(self, error: JournalError) -> None:
        """Say why there is nothing to see."""
        self._say_instead(str(error))

    def show_nothing(self) -> None:
        """Say that there is nothing to see, and not why."""
        self._say_instead(self.tr("The page could not be shown."))

    def _say_instead(self, words: str) -> None:
        self._long.stop()
        self.place.clear()
        self.problem.setText(words)
        self.problem.show()
        self.sheet.hide()

    def _turn_to(self, at: int) -> None:
        count = len(self._pages)
        self._at = max(0, min(at, count - 1))
        self.sheet.show_picture(self._pages[self._at])
        here = self.tr("Page {page} of {pages}").format(page=self._at + 1, pages=count)
        self.place.setText(here)
        self.sheet.setAccessibleName(self.tr("Preview. {place}").format(place=here))
        self.back_button.setVisible(count > 1)
        self.on_button.setVisible(count > 1)
        _allow(self.on_button, self._at + 1 < count, self.back_button)
        _allow(self.back_button, self._at > 0, self.on_button)

    def _ask_for_more(self) -> None:
        if self._pages and self.ppi > self._ppi:
            self.outgrown.emit()

    def _arrange(self) -> None:
        self.problem.hide()
        for button in (self.back_button, self.on_button):
            button.hide()
        row = FlowLayout()
        for widget in (self.place, self.wide_button, self.back_button, self.on_button):
            row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(row)
        column.addWidget(self.sheet)
        column.addWidget(self.problem)
        column.addStretch(1)


def _allow(button: QPushButton, wanted: bool, other: QPushButton) -> None:
    """Let a button be pressed or not, without losing the keyboard that is on it."""
    if button.hasFocus() and not wanted:
        other.setEnabled(True)
        other.setFocus()
    button.setEnabled(wanted)
