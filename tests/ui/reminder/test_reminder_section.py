"""The card in Settings: off by default, honest about its limits, with a file for calendars."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTime
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from journal.errors import JournalFileError
from journal.storage.store import JournalStore
from journal.ui.journal_model import JournalModel
from journal.ui.settings.reminder import ReminderSection
from journal.ui.widgets.save_questions import SaveQuestion

Show = Callable[[bool], ReminderSection]


@pytest.fixture
def shown(qtbot: QtBot, journal: JournalModel) -> Show:
    def show(tray: bool) -> ReminderSection:
        section = ReminderSection(journal, lambda: tray)
        journal.changed.connect(section.read_again)
        qtbot.addWidget(section)
        with qtbot.waitActive(section):
            section.show()
            section.activateWindow()
        return section

    return show


def words_on(section: ReminderSection) -> str:
    return "\n".join(label.text() for label in section.findChildren(QLabel) if label.isVisible())


def file_of(section: ReminderSection, path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setattr(SaveQuestion, "ask", lambda *_: path)
    section.file_button.click()
    return path.read_text(encoding="utf-8")


def test_it_is_off_until_it_is_ticked(shown: Show, journal: JournalModel) -> None:
    section = shown(True)
    before = (section.tick.isChecked(), journal.settings().reminder)

    section.tick.click()

    assert before == (False, False)
    assert journal.settings().reminder
    assert section.message.label.text() == "Saved."


def test_undo_takes_the_tick_out_again(shown: Show, journal: JournalModel) -> None:
    section = shown(True)
    section.tick.click()

    section.message.undo_button.click()

    assert not section.tick.isChecked()
    assert not journal.settings().reminder


def test_the_time_is_kept_when_the_field_is_left(
    qtbot: QtBot, shown: Show, journal: JournalModel
) -> None:
    section = shown(True)
    section.time.setFocus()
    section.time.setTime(QTime(7, 45))
    typed = journal.settings().reminder_minute

    section.tick.setFocus()

    assert typed == 20 * 60
    assert journal.settings().reminder_minute == 7 * 60 + 45


def test_a_time_that_is_being_typed_stays(shown: Show, journal: JournalModel) -> None:
    section = shown(True)
    section.time.setFocus()
    section.time.setTime(QTime(7, 45))

    journal.changed.emit()

    assert section.time.minute == 7 * 60 + 45


def test_it_says_that_the_program_must_be_running(shown: Show) -> None:
    assert "Only while this program is running" in words_on(shown(True))


def test_without_a_tray_it_offers_the_calendar_file_alone(shown: Show) -> None:
    section = shown(False)

    assert not section.tick.isEnabled()
    assert section.file_button.isEnabled()
    assert "A calendar file works without it." in words_on(section)


def test_without_a_tray_it_can_still_be_switched_off(
    shown: Show, journal: JournalModel, choose: Callable[..., None]
) -> None:
    choose(reminder=True)
    section = shown(False)

    section.tick.click()

    assert not journal.settings().reminder
    assert not section.tick.isEnabled()


@pytest.mark.parametrize(
    ("minute", "first"), [(1200, "20260301T200000"), (1080, "20260302T180000")]
)
def test_the_calendar_file_begins_when_the_time_comes_next(
    shown: Show,
    choose: Callable[..., None],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    minute: int,
    first: str,
) -> None:
    choose(reminder_minute=minute)
    section = shown(False)

    text = file_of(section, tmp_path / "check-in.ics", monkeypatch)

    assert f"DTSTART:{first}" in text
    assert "SUMMARY:Time for your check-in?" in text
    assert section.message.label.text().startswith("Saved check-in.ics.")


def test_the_calendar_file_never_replaces_the_journal(
    shown: Show, journal: JournalModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    section = shown(False)
    before = journal.path.read_bytes()
    monkeypatch.setattr(SaveQuestion, "ask", lambda *_: journal.path)

    section.file_button.click()

    assert journal.path.read_bytes() == before
    assert "is the journal itself" in section.message.label.text()


def test_no_file_is_written_when_the_person_changes_their_mind(
    shown: Show, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    section = shown(False)
    before = sorted(tmp_path.iterdir())
    monkeypatch.setattr(SaveQuestion, "ask", lambda *_: None)

    section.file_button.click()

    assert sorted(tmp_path.iterdir()) == before


def test_a_tick_that_could_not_be_saved_jumps_back(
    shown: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise JournalFileError("Nothing was saved, because the disk is full.", "Make room.")

    section = shown(True)
    monkeypatch.setattr(JournalStore, "save_settings", full)

    section.tick.click()

    assert not section.tick.isChecked()
    assert section.message.label.text().startswith("Nothing was saved")


def test_tab_goes_from_the_time_to_the_tick_to_the_file(qtbot: QtBot, shown: Show) -> None:
    section = shown(True)
    section.time.setFocus()
    section.time.setCurrentSectionIndex(section.time.sectionCount() - 1)
    stops = []

    for _ in range(2):
        qtbot.keyClick(section.focusWidget(), Qt.Key.Key_Tab)
        stops.append(section.focusWidget())

    assert stops == [section.tick, section.file_button]
