"""A damaged journal: the box offers ways back, and none is taken by itself."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from journal.errors import DamagedJournalError, JournalFileError
from journal.storage.backups.names import Reason
from journal.storage.backups.places import Backups
from journal.storage.store import JournalStore
from journal.ui.trouble import TroubleBox
from journal.ui.ways_back import WaysBackBox
from tests.storage.samples import check_in, session


@pytest.fixture
def path(tmp_path: Path, now: Callable[[], datetime]) -> Path:
    """A journal whose first page is lost."""
    path = tmp_path / "damaged" / "journal.sqlite"
    with JournalStore.open(path, now) as store:
        store.save([check_in(), session()])
    return path


def damage(path: Path) -> bytes:
    image = bytes(4096) + path.read_bytes()[4096:]
    path.write_bytes(image)
    return image


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Collect what the boxes after a choice say."""
    told: list[str] = []
    monkeypatch.setattr(QMessageBox, "information", lambda *words: told.append(words[-1]))
    monkeypatch.setattr(TroubleBox, "tell", lambda error: told.append(str(error)))
    return told


def box_for(path: Path, now: Callable[[], datetime], qtbot: QtBot) -> WaysBackBox:
    with pytest.raises(JournalFileError) as refused:
        JournalStore.open(path, now)
    assert isinstance(refused.value, DamagedJournalError)
    box = WaysBackBox(refused.value, path, now)
    qtbot.addWidget(box)
    return box


def choose(box: WaysBackBox, button: object) -> bool:
    """Press a button as a person does, without waiting for one."""
    box.show()
    assert hasattr(button, "click")
    button.click()
    return box.go()


@pytest.mark.fault("F36", "F40")
def test_what_can_be_read_is_rescued_into_the_place_of_the_journal(
    qtbot: QtBot, path: Path, now: Callable[[], datetime], told: list[str]
) -> None:
    image = damage(path)
    box = box_for(path, now, qtbot)

    assert choose(box, box.rescue_button)

    (aside,) = path.parent.glob("damaged-*")
    with JournalStore.open(path, now) as store:
        assert (len(store.check_ins()), len(store.sessions())) == (1, 1)
    assert aside.read_bytes() == image
    assert told == [
        f"1 check-in rescued. 1 session rescued. The damaged file is kept as {aside.name}."
    ]


@pytest.mark.fault("F36")
def test_the_newest_backup_is_offered_with_its_day_and_put_in_place(
    qtbot: QtBot, path: Path, now: Callable[[], datetime], told: list[str]
) -> None:
    Backups.of(path, now).make(Reason.DAILY)
    image = damage(path)
    box = box_for(path, now, qtbot)
    assert box.backup_button is not None
    assert box.backup_button.text() == "Open the newest backup (Sun, 1 Mar 2026)"

    assert choose(box, box.backup_button)

    (aside,) = path.parent.glob("damaged-*")
    with JournalStore.open(path, now) as store:
        assert len(store.check_ins()) == 1
    assert aside.read_bytes() == image
    assert aside.name in told[0]


@pytest.mark.fault("F41")
def test_without_a_backup_none_is_offered(
    qtbot: QtBot, path: Path, now: Callable[[], datetime]
) -> None:
    damage(path)

    assert box_for(path, now, qtbot).backup_button is None


@pytest.mark.fault("F36")
def test_closing_the_box_changes_nothing(
    qtbot: QtBot, path: Path, now: Callable[[], datetime], told: list[str]
) -> None:
    image = damage(path)
    box = box_for(path, now, qtbot)

    assert not choose(box, box.button(QMessageBox.StandardButton.Close))

    assert path.read_bytes() == image
    assert [file.name for file in path.parent.iterdir()] == [path.name]
    assert told == []


@pytest.mark.fault("F37", "F41")
def test_where_nothing_can_be_rescued_that_is_said_and_no_journal_is_made(
    qtbot: QtBot, path: Path, now: Callable[[], datetime], told: list[str]
) -> None:
    path.write_bytes(b"")
    box = box_for(path, now, qtbot)

    assert not choose(box, box.rescue_button)

    assert path.read_bytes() == b""
    assert "Nothing could be read" in told[0]
