"""The page that explains the program."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

import journal as program
from journal.domain.help_lines import HelpLine
from journal.ui.help_page import HelpPage
from journal.ui.help_panel import HelpPanel
from journal.ui.journal_model import JournalModel
from journal.ui.main_window import MainWindow
from tests.ui.looks import Look, shown_in

SISTER = HelpLine("My sister", "030 123 456", "Berlin")


@pytest.fixture
def page(qtbot: QtBot, journal: JournalModel) -> HelpPage:
    page = HelpPage(journal)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    return page


def words_on(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


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
    assert [[c.text() for c in card.contacts] for card in panel.cards] == [["030 123 456"]]
