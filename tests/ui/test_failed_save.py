"""A save that fails: what is typed stays, and there are ways on."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from journal.storage.store import JournalStore
from journal.ui.journal_model import JournalModel
from journal.ui.sessions_page import SessionsPage
from journal.ui.today_page import TodayPage
from journal.ui.widgets.save_questions import SaveQuestion
from tests.storage.samples import now as storage_now

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(qtbot: QtBot, journal: JournalModel) -> TodayPage:
    page = TodayPage(journal)
    qtbot.addWidget(page)
    page.resize(900, 700)
    with qtbot.waitExposed(page):
        page.show()
    return page


@pytest.fixture
def another_in_place(store: JournalStore, tmp_path: Path) -> None:
    """A sync tool put another file in the place of the journal."""
    other = tmp_path / "other.sqlite"
    JournalStore.open(other, storage_now).close()
    os.replace(other, store.path)  # noqa: PTH105 - as a sync tool does it


def rate(page: TodayPage, mood: int) -> None:
    """Choose an answer as a click does."""
    page.desk.form.rows[1].buttons[mood].click()


def rescued(folder: Path) -> list[Path]:
    return sorted(folder.glob("rescued-*"))


@pytest.mark.fault("F25", "F26")
def test_a_check_in_that_cannot_go_into_its_journal_goes_into_a_file_beside_it(
    qtbot: QtBot, page: TodayPage, another_in_place: None, tmp_path: Path
) -> None:
    rate(page, 7)

    qtbot.mouseClick(page.desk.save_button, LEFT)

    (path,) = rescued(tmp_path)
    assert str(path) in page.desk.message.label.text()
    assert page.desk.form.rows[1].value == 7
    assert page.desk.unsaved
    with JournalStore.open(path, storage_now) as copy:
        assert [c.values for c in copy.check_ins()] == [{"mood": 7}]


@pytest.mark.fault("F25")
def test_trying_again_makes_no_second_file(
    qtbot: QtBot, page: TodayPage, another_in_place: None, tmp_path: Path
) -> None:
    rate(page, 7)
    qtbot.mouseClick(page.desk.save_button, LEFT)

    qtbot.mouseClick(page.desk.footer.failed.again_button, LEFT)

    assert len(rescued(tmp_path)) == 1


@pytest.mark.fault("F13", "F22")
def test_a_save_that_failed_can_be_tried_again(
    qtbot: QtBot, page: TodayPage, store: JournalStore, tmp_path: Path
) -> None:
    store._db.execute("PRAGMA busy_timeout = 1")
    rate(page, 7)
    failed = page.desk.footer.failed
    with JournalStore.open(store.path, storage_now) as other:
        other._db.execute("BEGIN IMMEDIATE")
        qtbot.mouseClick(page.desk.save_button, LEFT)
        assert failed.isVisible()
        assert page.desk.message.label.text().endswith("What you typed is still here, not saved.")
        other._db.rollback()

    qtbot.mouseClick(failed.again_button, LEFT)

    assert page.desk.message.label.text() == "Saved."
    assert not failed.isVisible()
    assert rescued(tmp_path) == []


@pytest.mark.fault("F13")
def test_a_copy_can_be_saved_elsewhere(
    qtbot: QtBot,
    page: TodayPage,
    store: JournalStore,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    chosen = tmp_path / "stick" / "copy.sqlite"
    monkeypatch.setattr(SaveQuestion, "ask", lambda *_: chosen)
    store._db.execute("PRAGMA query_only = ON")
    rate(page, 7)
    qtbot.mouseClick(page.desk.save_button, LEFT)

    qtbot.mouseClick(page.desk.footer.failed.elsewhere_button, LEFT)

    assert str(chosen) in page.desk.message.label.text()
    with JournalStore.open(chosen, storage_now) as copy:
        assert [c.values for c in copy.check_ins()] == [{"mood": 7}]


def test_an_answer_that_cannot_be_right_offers_no_copy(qtbot: QtBot, page: TodayPage) -> None:
    qtbot.mouseClick(page.desk.save_button, LEFT)

    assert page.desk.message.label.text()
    assert not page.desk.footer.failed.isVisible()


@pytest.mark.fault("F25", "F26")
def test_a_session_goes_into_a_file_beside_its_journal_too(
    qtbot: QtBot, journal: JournalModel, another_in_place: None, tmp_path: Path
) -> None:
    page = SessionsPage(journal)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    page.add()

    qtbot.mouseClick(page.footer.save_button, LEFT)

    (path,) = rescued(tmp_path)
    assert str(path) in page.message.label.text()
    with JournalStore.open(path, storage_now) as copy:
        assert len(copy.sessions()) == 1


def test_words_that_follow_take_the_ways_on_away(
    qtbot: QtBot, page: TodayPage, another_in_place: None
) -> None:
    rate(page, 7)
    qtbot.mouseClick(page.desk.save_button, LEFT)

    rate(page, 6)

    assert not page.desk.footer.failed.isVisible()
