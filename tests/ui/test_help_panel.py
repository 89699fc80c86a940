"""The panel with numbers to call."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from journal.domain import library
from journal.domain.help_lines import HelpLine
from journal.domain.settings import Settings
from journal.paths import resources
from journal.ui.help_panel import HelpPanel

PACKED = [["988"], ["116 123"], ["112"], ["911"], ["0800 111 0 111", "116 123"], ["142"], ["143"]]
"""In English, where no country is known."""
LEFT = Qt.MouseButton.LeftButton
SISTER = HelpLine("My sister", "030 123 456", "Berlin")


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    return window


def words_on(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def contacts(panel: HelpPanel) -> list[list[str]]:
    return [[contact.text() for contact in card.contacts] for card in panel.cards]


def test_the_packed_table_holds_the_numbers_that_must_be_right() -> None:
    text = (resources() / "help_lines.json").read_text(encoding="utf-8")
    rows = json.loads(text)["help_lines"]

    assert [(row["contact"], row["where"]) for row in rows] == [
        ("988", "United States, Canada"),
        ("116 123", "United Kingdom, Ireland"),
        ("0800 111 0 111", "Germany"),
        ("116 123", "Germany"),
        ("142", "Austria"),
        ("143", "Switzerland"),
        ("112", "Europe and many other countries"),
        ("911", "United States, Canada"),
    ]


def test_the_panel_shows_the_packed_numbers_when_there_are_no_own_ones(window: QWidget) -> None:
    panel = HelpPanel.show_lines(Settings(), window)

    assert contacts(panel) == PACKED


def test_the_panel_is_never_without_a_number(window: QWidget) -> None:
    panel = HelpPanel.show_lines(Settings(help_lines=()), window)

    assert contacts(panel) == PACKED


def test_own_lines_come_before_the_packed_ones(window: QWidget) -> None:
    lines = (*library.help_lines(), SISTER)

    panel = HelpPanel.show_lines(Settings(help_lines=lines), window)

    assert contacts(panel) == [["030 123 456"], *PACKED]


def test_a_second_call_shows_the_same_panel_with_the_numbers_of_now(window: QWidget) -> None:
    first = HelpPanel.show_lines(Settings(), window)

    second = HelpPanel.show_lines(Settings(help_lines=(SISTER,)), window)

    assert second is first
    assert contacts(first) == [["030 123 456"]]


def test_every_part_of_a_window_opens_the_same_panel(window: QWidget) -> None:
    part = QWidget(window)

    panel = HelpPanel.show_lines(Settings(), part)

    assert HelpPanel.show_lines(Settings(), window) is panel


def test_the_window_stays_usable_beside_the_panel(window: QWidget) -> None:
    panel = HelpPanel.show_lines(Settings(), window)

    assert panel.isVisible()
    assert not panel.isModal()
    assert window.isEnabled()


def test_escape_closes_the_panel_and_it_opens_again(qtbot: QtBot, window: QWidget) -> None:
    panel = HelpPanel.show_lines(Settings(), window)

    qtbot.keyClick(panel, Qt.Key.Key_Escape)

    assert not panel.isVisible()
    assert HelpPanel.show_lines(Settings(), window).isVisible()


def test_the_close_button_closes_the_panel(qtbot: QtBot, window: QWidget) -> None:
    panel = HelpPanel.show_lines(Settings(), window)

    qtbot.mouseClick(panel.close_button, LEFT)

    assert not panel.isVisible()


def test_enter_never_closes_the_panel_by_accident(qtbot: QtBot, window: QWidget) -> None:
    panel = HelpPanel.show_lines(Settings(), window)

    qtbot.keyClick(panel, Qt.Key.Key_Return)

    assert panel.isVisible()


def test_the_keyboard_is_on_the_first_number_and_goes_down_from_there(
    qtbot: QtBot, window: QWidget
) -> None:
    panel = HelpPanel.show_lines(Settings(), window)

    buttons = [button for card in panel.cards for button in card.copy_buttons]
    stops = [panel.focusWidget()]
    for _ in buttons:
        qtbot.keyClick(panel.focusWidget(), Qt.Key.Key_Tab)
        stops.append(panel.focusWidget())

    assert len(buttons) == 8
    assert stops == [*buttons, panel.close_button]


def test_a_number_can_be_copied_and_selected(qtbot: QtBot, window: QWidget) -> None:
    panel = HelpPanel.show_lines(Settings(), window)
    card = panel.cards[1]

    qtbot.mouseClick(card.copy_buttons[0], LEFT)

    assert QGuiApplication.clipboard().text() == "116 123"
    assert card.copy_buttons[0].text() == "Copied"
    assert card.contacts[0].textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse


def test_each_number_of_a_service_can_be_copied(qtbot: QtBot, window: QWidget) -> None:
    panel = HelpPanel.show_lines(Settings(), window)
    (card,) = (card for card in panel.cards if len(card.contacts) > 1)
    copied = []

    for button in card.copy_buttons:
        qtbot.mouseClick(button, LEFT)
        copied.append(QGuiApplication.clipboard().text())

    assert copied == ["0800 111 0 111", "116 123"]


def test_a_screen_reader_hears_that_a_number_is_copied(
    qtbot: QtBot, window: QWidget, said_aloud: list[str]
) -> None:
    button = HelpPanel.show_lines(Settings(), window).cards[1].copy_buttons[0]

    qtbot.mouseClick(button, LEFT)

    assert said_aloud == ["Copied: 116 123, Samaritans"]
    assert button.accessibleName() == "Copied: 116 123, Samaritans"


def test_the_signs_of_an_emergency_are_in_view_at_once(qtbot: QtBot, window: QWidget) -> None:
    panel = HelpPanel.show_lines(Settings(), window)
    qtbot.waitExposed(panel)

    (signs,) = (label for label in panel.findChildren(QLabel) if "chest pain" in label.text())

    assert signs.visibleRegion().boundingRect().height() == signs.height()


def test_a_screen_reader_hears_number_and_name_with_the_button(window: QWidget) -> None:
    panel = HelpPanel.show_lines(Settings(), window)

    assert panel.cards[1].copy_buttons[0].accessibleName() == "Copy 116 123, Samaritans"


def test_markup_in_a_persons_own_line_is_shown_as_typed(window: QWidget) -> None:
    line = HelpLine("<b>Anna</b>", "<i>1</i>")

    panel = HelpPanel.show_lines(Settings(help_lines=(line,)), window)

    assert panel.cards[0].contacts[0].textFormat() is Qt.TextFormat.PlainText
    assert "<b>Anna</b>" in words_on(panel)


def test_the_panel_promises_nothing_it_cannot_do(window: QWidget) -> None:
    words = words_on(HelpPanel.show_lines(Settings(), window))

    assert "Nobody is watching this program, and it cannot call anyone for you." in words


def test_the_panel_names_the_signs_of_an_emergency(window: QWidget) -> None:
    words = words_on(HelpPanel.show_lines(Settings(), window))

    assert "Call the emergency number at once for" in words
    for sign in ("chest pain", "trouble breathing", "fainting", "cannot be woken"):
        assert sign in words
    assert "a sudden headache worse than any before" in words
    assert "weakness on one side" in words
