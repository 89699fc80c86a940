"""The panel that says whom to call. It is the same wherever it is opened from."""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Self

from PySide6.QtCore import Qt
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
from journal.ui.widgets.announcements import announce
from journal.ui.widgets.paragraphs import paragraph
from journal.ui.widgets.screens import fitting_a_screen
from journal.ui.widgets.scroll_areas import scrolling

SIZE = (560, 640)


class HelpLineCard(QFrame):
    """Who answers, with each number in type that can be read from a phone's distance.

    Args:
        lines: The numbers of one service.

    Attributes:
        contacts: Labels with the numbers.
        copy_buttons: Each puts its number on the clipboard.
    """

    def __init__(self, lines: Sequence[HelpLine], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.contacts = [paragraph(line.contact, "contact") for line in lines]
        self.copy_buttons = [self._copy_button(line) for line in lines]
        grid = QGridLayout(self)
        grid.setContentsMargins(24, 12, 16, 12)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        name, where = lines[0].name, lines[0].where
        words = self.tr("{name} · {where}") if where else "{name}"
        grid.addWidget(paragraph(words.format(name=name, where=where), "muted"), 0, 0)
        for row, (contact, button) in enumerate(zip(self.contacts, self.copy_buttons, strict=True)):
            grid.addWidget(contact, row + 1, 0)
            above = 1 if row == 0 else 0  # the first stands beside the name, too
            grid.addWidget(button, row + 1 - above, 1, 1 + above, 1, Qt.AlignmentFlag.AlignVCenter)

    def _copy_button(self, line: HelpLine) -> QPushButton:
        button = QPushButton(self.tr("Copy"))
        button.setAutoDefault(False)
        words = self.tr("Copy {contact}, {name}")
        button.setAccessibleName(words.format(contact=line.contact, name=line.name))
        button.clicked.connect(lambda: self._copy(line, button))
        return button

    def _copy(self, line: HelpLine, button: QPushButton) -> None:
        QGuiApplication.clipboard().setText(line.contact)
        words = self.tr("Copied: {contact}, {name}")
        button.setText(self.tr("Copied"))
        button.setAccessibleName(words.format(contact=line.contact, name=line.name))
        announce(button, button.accessibleName())


class HelpPanel(QDialog):
    """Numbers to call, beside the window and never in its way.

    It works without any network, asks nothing and keeps nothing.

    Attributes:
        cards: One for each service, the person's own first, then those of the country.
        close_button: Closes the panel, as Escape does.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: list[HelpLineCard] = []
        self._near, self._far = QVBoxLayout(), QVBoxLayout()
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.setAutoDefault(False)
        self.close_button.clicked.connect(self.close)
        self.setWindowTitle(self.tr("Help now"))
        self.resize(fitting_a_screen(*SIZE))
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
        panel.show_cards(*near_and_far(settings.lines_to_call, territory_of_system()))
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

    def show_cards(self, near: Iterable[HelpLine], far: Iterable[HelpLine]) -> None:
        """Show these numbers instead of the ones before.

        Args:
            near: The person's own, and those of the country.
            far: The others, below the signs of an emergency.
        """
        for old in self.cards:
            old.hide()  # it goes a moment later
            old.deleteLater()
        self.cards = []
        for place, lines in ((self._near, near), (self._far, far)):
            for service in _services(lines):
                self.cards.append(HelpLineCard(service))
                place.addWidget(self.cards[-1])
        self._set_tab_order()

    def showEvent(self, event: QShowEvent) -> None:
        """Put the keyboard on the first number."""
        super().showEvent(event)
        self.cards[0].copy_buttons[0].setFocus()

    def _set_tab_order(self) -> None:
        stops = [*(button for c in self.cards for button in c.copy_buttons), self.close_button]
        for first, second in pairwise(stops):
            QWidget.setTabOrder(first, second)

    def _lay_out(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(28, 20, 28, 12)
        column.setSpacing(10)
        column.addWidget(paragraph(self.tr("You do not have to handle this alone"), "title"))
        column.addWidget(
            paragraph(self.tr("Call one of these numbers now, if you like. Any reason is enough."))
        )
        for place in (self._near, self._far):
            place.setSpacing(10)
        column.addLayout(self._near)
        column.addWidget(self._emergency_signs())
        column.addLayout(self._far)
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
        column.addWidget(paragraph(self.tr("In an emergency"), "measure"))
        column.addWidget(
            paragraph(
                self.tr(
                    "Call the emergency number at once for chest pain, trouble breathing, fainting "
                    "or somebody who cannot be woken, a sudden headache worse than any before, or "
                    "weakness on one side."
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


def near_and_far(
    lines: Iterable[HelpLine], territory: str
) -> tuple[list[HelpLine], list[HelpLine]]:
    """Return help lines: those a person added and packed ones of the country, then the others.

    Args:
        lines: All of them.
        territory: Two letters of the country, or nothing where it is not known. Where no line
            fits it, those that fit the language stand for it.
    """
    packed = set(library.help_lines())
    fitting = set(library.fitting_help_lines(territory) or library.fitting_help_lines(""))
    own: list[HelpLine] = []
    near: list[HelpLine] = []
    far: list[HelpLine] = []
    for line in lines:
        (own if line not in packed else near if line in fitting else far).append(line)
    return [*own, *near], far


def _services(lines: Iterable[HelpLine]) -> list[list[HelpLine]]:
    """Return the lines of each service, in the order of its first."""
    services: dict[tuple[str, str], list[HelpLine]] = {}
    for line in lines:
        services.setdefault((line.name, line.where), []).append(line)
    return list(services.values())
