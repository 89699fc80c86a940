"""A card of the settings is one line until somebody wants what is inside."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journal.domain.bands import Bands
from journal.ui.journal_model import JournalModel
from journal.ui.settings.section import SettingsSection
from journal.ui.settings_page import SettingsPage
from journal.ui.widgets.folding_title import FoldingTitle
from tests.ui.settings.hands import fill, refuse_to_keep_drafts


@pytest.fixture
def closed(qtbot: QtBot, journal: JournalModel) -> SettingsPage:
    page = SettingsPage(journal)
    qtbot.addWidget(page)
    page.resize(900, 600)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    return page


def title_of(section: SettingsSection) -> FoldingTitle:
    assert section.title is not None
    return section.title


def now(section: SettingsSection) -> str:
    """Return what stands beside the title, as it is read out too."""
    title = title_of(section)
    assert title.accessibleDescription() == title.now.text()
    return title.now.text() if title.now.isVisible() else ""


def test_all_of_it_is_closed_and_in_view_at_once(closed: SettingsPage) -> None:
    inside = [closed.measures.ticks["mood"], closed.name.name, closed.bands.rows["mood"]]

    assert not any(part.isVisible() for part in inside)
    assert [s for s in closed.sections if not s.isVisible()] == [closed.deletion]


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_a_key_opens_a_card_and_tab_goes_into_it(closed: SettingsPage, key: Qt.Key) -> None:
    closed.take_focus()

    QTest.keyClick(title_of(closed.measures), key)
    QTest.keyClick(title_of(closed.measures), Qt.Key.Key_Tab)

    assert QApplication.focusWidget() is closed.measures.ticks["attention"]


def test_tab_goes_from_title_to_title_past_what_is_closed(closed: SettingsPage) -> None:
    closed.take_focus()

    QTest.keyClick(title_of(closed.measures), Qt.Key.Key_Tab)

    assert QApplication.focusWidget() is closed.own_measure.title


def test_a_click_opens_and_the_next_one_closes(qtbot: QtBot, closed: SettingsPage) -> None:
    for is_open in (True, False):
        qtbot.mouseClick(title_of(closed.measures), Qt.MouseButton.LeftButton)

        assert closed.measures.ticks["mood"].isVisible() is is_open


def test_what_was_opened_comes_into_view_from_its_title_on(
    qtbot: QtBot, closed: SettingsPage
) -> None:
    for section in closed.sections:
        section.open()

    closed.backups.open(False)
    closed.backups.open()

    def in_view() -> None:
        assert not title_of(closed.backups).visibleRegion().isEmpty()

    qtbot.waitUntil(in_view)


def test_a_closed_card_says_what_is_chosen(closed: SettingsPage, journal: JournalModel) -> None:
    before = [now(section) for section in closed.sections]

    settings = replace(
        journal.settings(),
        name="Kim",
        visits=(date(2026, 1, 25), date(2026, 3, 5)),
        reminder=True,
        reminder_minute=1230,
        night_ends_at=5,
        offered=("nausea", "tremor"),
        bands=(Bands("mood", 4.0, 7.0),),
    )
    journal.save_settings(settings)

    assert [now(section) for section in closed.sections] == [
        "Attention, Mood, Anxiety",
        "None",
        "Nausea, Tremor",
        "2 days, the latest 5 Mar 2026",
        "Every day at 20:30",
        before[5],
        before[6],
        "As the system (English)",
        "Kim",
        "A new day begins at 05:00, threshold 2 points",
        "Mood",
        "",
    ]


def test_an_open_card_does_not_say_twice_what_is_chosen(closed: SettingsPage) -> None:
    closed.language.open()

    assert now(closed.language) == ""


def test_lines_to_call_are_counted(closed: SettingsPage) -> None:
    lines = len(closed.help_lines.rows)

    assert now(closed.help_lines) == f"{lines} lines in the panel"


def test_what_is_typed_is_said_on_the_card_closed_over_it(
    qtbot: QtBot, closed: SettingsPage
) -> None:
    closed.name.open()
    fill(closed.name.name, "Kim", qtbot)

    closed.name.open(False)

    assert now(closed.name) == "Not saved yet"
    assert closed.name.name.text() == "Kim"


def test_what_was_typed_before_the_last_end_is_in_view(
    qtbot: QtBot, closed: SettingsPage, journal: JournalModel
) -> None:
    closed.help_lines.open()
    closed.help_lines.add_button.click()
    fill(closed.help_lines.rows[-1].name, "My sister", qtbot)
    closed.help_lines.keep_typed()

    again = SettingsPage(journal)
    qtbot.addWidget(again)
    again.show()

    assert again.help_lines.rows[-1].isVisible()
    assert not again.name.name.isVisible()


def test_what_stands_in_the_way_is_seen_although_the_card_was_closed(
    closed: SettingsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    refuse_to_keep_drafts(monkeypatch)
    closed.name.name.setText("Kim")

    closed.keep_typed()

    assert closed.name.message.isVisible()
