"""The panel that says whom to call. It is the same wherever it is opened from."""

from collections.abc import Iterable
from itertools import pairwise
from typing import Self

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from journal.domain import library
from journal.domain.help_lines import HelpLine
from journal.domain.settings import Settings
from journal.ui.page import card
from journal.ui.translation import territory_of_system
from journal.ui.widgets.paragraphs import paragraph
from journal.ui.widgets.scroll_areas import scrolling

SIZE = (560, 640)
SHARE = 0.9
"""Largest part of a screen that the panel takes."""


class HelpLineCard(QFrame):
    """One number in type that can be read from a phone's distance, and a way to copy it.

    Args:
        line: Whom to call.

    Attributes:
        contact: Label with the number.
        copy_button: Puts the number on the clipboard.
    """

    def __init__(self, line: HelpLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.line = line
        self.contact = paragraph(line.contact, "contact")
        self.copy_button = QPushButton(self.tr("Copy"))
        self.copy_button.setAutoDefault(False)
        self.copy_button.setAccessibleName(
            self.tr("Copy {contact}, {name}").format(contact=line.contact, name=line.name)
        )
        self.copy_button.clicked.connect(self._copy)
        grid = QGridLayout(self)
        grid.setContentsMargins(24, 12, 16, 12)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        name = self.tr("{name} · {where}") if line.where else "{name}"
        grid.addWidget(paragraph(name.format(name=line.name, where=line.where), "muted"), 0, 0)
        grid.addWidget(self.contact, 1, 0)
        grid.addWidget(self.copy_button, 0, 1, 2, 1, Qt.AlignmentFlag.AlignVCenter)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.line.contact)
        self.copy_button.setText(self.tr("Copied"))


class HelpPanel(QDialog):
    """Numbers to call, beside the window and never in its way.

    It works without any network, asks nothing and keeps nothing.

    Attributes:
        cards: One for each number, the person's own first, then those of the country.
        close_button: Closes the panel, as Escape does.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: list[HelpLineCard] = []
        self._lines = QVBoxLayout()
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.setAutoDefault(False)
        self.close_button.clicked.connect(self.close)
        self.setWindowTitle(self.tr("Help now"))
        self.resize(QSize(*SIZE).boundedTo(self.screen().availableSize() * SHARE))
        self._lay_out()

    @classmethod
    def show_lines(cls, settings: Settings, parent: QWidget) -> Self:
        """Open the panel of a window, or bring it to the front when it is open already.

        Args:
            settings: Holds the person's own numbers; without any, the packed ones are shown.
            parent: Any widget of the window.
        """
        window = parent.window()
        panel = window.findChild(cls) or cls(window)
        panel.show_cards(nearest_first(settings.lines_to_call, territory_of_system()))
        panel.show()
        panel.raise_()
        panel.activateWindow()
        return panel

    @classmethod
    def say_anew(cls, settings: Settings, window: QWidget) -> None:
        """Put a panel in the language of now in the place of an open one; forget a closed one.

        Args:
            settings: As for `show_lines`.
            window: The window itself.
        """
        for old in window.findChildren(cls):
            shown, place = old.isVisible(), old.geometry()
            old.setParent(None)
            old.deleteLater()
            if shown:
                cls.show_lines(settings, window).setGeometry(place)

    def show_cards(self, lines: Iterable[HelpLine]) -> None:
        """Show these numbers instead of the ones before."""
        for old in self.cards:
            self._lines.removeWidget(old)
            old.hide()  # it goes a moment later
            old.deleteLater()
        self.cards = [HelpLineCard(line) for line in lines]
        for new in self.cards:
            self._lines.addWidget(new)
        self._set_tab_order()

    def showEvent(self, event: QShowEvent) -> None:
        """Put the keyboard on the first number."""
        super().showEvent(event)
        self.cards[0].copy_button.setFocus()

    def _set_tab_order(self) -> None:
        stops = [*(c.copy_button for c in self.cards), self.close_button]
        for first, second in pairwise(stops):
            QWidget.setTabOrder(first, second)

    def _lay_out(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(28, 24, 28, 12)
        column.setSpacing(12)
        column.addWidget(paragraph(self.tr("You do not have to handle this alone"), "title"))
        column.addWidget(
            paragraph(self.tr("Call one of these numbers now, if you like. Any reason is enough."))
        )
        self._lines.setSpacing(10)
        column.addLayout(self._lines)
        column.addWidget(self._emergency_signs())
        column.addWidget(
            paragraph(
                self.tr(
                    "Nobody is watching this program, and it cannot call anyone for you. "
                    "Someone near you can make the call too."
                ),
                "muted",
            )
        )
        column.addStretch(1)
        self._frame(content)

    def _emergency_signs(self) -> QFrame:
        frame, column = card()
        column.addWidget(paragraph(self.tr("Call the emergency number at once for"), "measure"))
        column.addWidget(
            paragraph(
                self.tr(
                    "chest pain, trouble breathing, fainting or somebody who cannot be woken, "
                    "a sudden headache worse than any before, or weakness on one side."
                )
            )
        )
        return frame

    def _frame(self, content: QWidget) -> None:
        """Put the words into an area that scrolls, so that big type never hides the button."""
        scroll = scrolling(content)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        bottom = QHBoxLayout()
        bottom.setContentsMargins(28, 4, 28, 18)
        bottom.addStretch(1)
        bottom.addWidget(self.close_button)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll, 1)
        outer.addLayout(bottom)


def nearest_first(lines: Iterable[HelpLine], territory: str) -> list[HelpLine]:
    """Return help lines: those a person added, then packed ones of the country, then the others.

    Args:
        lines: All of them.
        territory: Two letters of the country, or nothing where it is not known.
    """
    packed = set(library.help_lines())
    fitting = set(library.fitting_help_lines(territory))
    return sorted(lines, key=lambda line: (line in packed, line not in fitting))
