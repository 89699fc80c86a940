import json
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

import journal as program
from journal.domain import library
from journal.domain.help_lines import HelpLine
from journal.domain.settings import Settings
from journal.paths import resources
from journal.ui.help_page import HelpPage
from journal.ui.help_panel import HelpPanel
from journal.ui.journal_model import JournalModel
from journal.ui.main_window import MainWindow
from tests.ui.looks import Look, shown_in

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


@pytest.fixture
def page(qtbot: QtBot, journal: JournalModel) -> HelpPage:
    page = HelpPage(journal)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    return page


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


def test_help_says_what_the_program_is_not(page: HelpPage) -> None:
    words = words_on(page)

    for said in (
        "not a medical device",
        "no medical advice",
        "self-reported",
        "not for emergencies",
        "Nobody is watching this program",
        "belong to you and your provider",
        "do not drive or use machines until the next day, after sleep",
        "Ketamine is not approved by the FDA for ADHD",
    ):
        assert said in words


def test_help_explains_keys_and_numbers(page: HelpPage) -> None:
    words = words_on(page)

    for said in ("Ctrl+1 to Ctrl+5", "Ctrl+Enter", "Median", "Middle half", "7-day mean"):
        assert said in words
    assert "Later entry" in words
    assert "Before session 1" in words


@pytest.mark.parametrize(
    "keys",
    [
        *("F1", "Ctrl+Z, Ctrl+Shift+Z", "Backspace", "Home, End", "Ctrl+Page Up, Ctrl+Page Down"),
        *("+, \N{MINUS SIGN}, Ctrl+wheel", "Up, Down around each session", "Del", "Ctrl+C"),
    ],
)
def test_help_names_the_keys_that_work(page: HelpPage, keys: str) -> None:
    assert keys in words_on(page).splitlines()


@pytest.mark.parametrize(
    "way", ["print", "Second place for backups", "Copy elsewhere", "Calendar file", "JSON"]
)
def test_help_names_everything_that_leaves_the_journal(page: HelpPage, way: str) -> None:
    assert way in words_on(page)


@pytest.mark.parametrize("size", [(944, 760), (1900, 1000)])
def test_lines_in_help_are_no_longer_than_is_easily_read(
    qapp: QApplication, page: HelpPage, size: tuple[int, int]
) -> None:
    page.resize(*size)
    qapp.processEvents()

    widths = {
        label.text(): label.width() / label.fontMetrics().horizontalAdvance(label.text())
        for label in page.findChildren(QLabel)
        if label.isVisible() and len(label.text()) > 80
    }

    letters = {words: share * len(words) for words, share in widths.items()}
    assert len(letters) > 15
    assert {words: count for words, count in letters.items() if count > 85} == {}


def test_help_shows_its_title_also_where_type_is_large(
    qtbot: QtBot, qapp: QApplication, journal: JournalModel
) -> None:
    with shown_in(Look("200 %", text=2), qapp):
        window = MainWindow(journal)
        qtbot.addWidget(window)
        window.resize(900, 600)
        window.show()
        window.go_to("help")
        qapp.processEvents()
        page = window.page("help")
        assert isinstance(page, HelpPage)
        at_top = page._scroll.verticalScrollBar().value() == 0
        seen = [not part.visibleRegion().isEmpty() for part in (page.title, page.panel_button)]

    assert [*seen, at_top] == [True, True, True]


def test_f1_opens_help_from_any_page(qtbot: QtBot, journal: JournalModel) -> None:
    window = MainWindow(journal)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()

    qtbot.keyClick(window, Qt.Key.Key_F1)

    assert window.page("help").isVisible()
    assert window.rail.buttons["help"].isChecked()


def test_help_shows_where_the_journal_lies(page: HelpPage, journal: JournalModel) -> None:
    path = page.findChild(QLineEdit)

    assert path is page.path
    assert page.path.text() == str(journal.path)
    assert page.path.isReadOnly()


def test_help_names_the_versions(page: HelpPage, journal: JournalModel) -> None:
    words = words_on(page)

    assert f"Symptom Journal\n{program.__version__}" in words
    assert f"SQLite\n{journal.sqlite_version}" in words


def test_the_button_in_help_opens_the_panel_with_own_lines(
    qtbot: QtBot, page: HelpPage, journal: JournalModel
) -> None:
    journal.save_settings(replace(journal.settings(), help_lines=(SISTER,)))
    page.take_focus()

    qtbot.keyClick(page.panel_button, Qt.Key.Key_Space)

    panel = page.findChild(HelpPanel)
    assert panel is not None
    assert contacts(panel) == [["030 123 456"]]
