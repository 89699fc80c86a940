"""The example: clearly not one's own, never mixed with it, gone when closed."""

from collections.abc import Iterator
from pathlib import Path
from tempfile import gettempdir

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from journal.domain.check_ins import CheckIn
from journal.errors import JournalFileError
from journal.ui.first_start import example as example_module
from journal.ui.first_start.example import ExampleWindow
from journal.ui.help_page import HelpPage
from journal.ui.journal_model import JournalModel
from journal.ui.main_window import MainWindow


@pytest.fixture(autouse=True)
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(folder))
    return folder


@pytest.fixture
def example(qtbot: QtBot, window: MainWindow) -> Iterator[ExampleWindow]:
    window.first_start.open_example()
    example = window.first_start.example
    assert example is not None
    yield example
    close(window, qtbot)


def close(window: MainWindow, qtbot: QtBot) -> None:
    """Close the example if it is open, and wait until it let go of its journal."""
    window.first_start.close()
    qtbot.waitUntil(lambda: list(Path(gettempdir()).iterdir()) == [])


def journal_of(example: ExampleWindow) -> JournalModel:
    return example.page("today").journal


def test_every_page_stands_under_the_band(example: ExampleWindow) -> None:
    for key in example.keys:
        example.go_to(key)

        words = [label.text() for label in example.band.findChildren(QLabel)]
        assert example.band.isVisible()
        assert example.band.width() == example.width()
        assert words[0] == "Example, not your entries"


def test_its_title_says_so_too(example: ExampleWindow) -> None:
    assert example.windowTitle() == "Example, not your entries"


def test_it_is_full_and_ones_own_journal_stays_empty(
    example: ExampleWindow, journal: JournalModel
) -> None:
    assert len(journal_of(example).check_ins()) > 80
    assert journal_of(example).settings().example
    assert journal.check_ins() == []
    assert not journal.settings().example


def test_what_is_saved_in_it_never_reaches_ones_own_journal(
    example: ExampleWindow, journal: JournalModel
) -> None:
    before = journal.path.read_bytes()
    made_up = journal_of(example)

    made_up.save([CheckIn(made_up.today, made_up.now, made_up.now.date(), all_clear=True)])

    assert journal.path.read_bytes() == before


def test_it_lies_in_a_folder_of_its_own_and_is_gone_when_closed(
    qtbot: QtBot, example: ExampleWindow, temporary: Path
) -> None:
    path = journal_of(example).path
    there = path.is_relative_to(temporary) and path.exists()

    example.close_button.click()

    assert there
    qtbot.waitUntil(lambda: list(temporary.iterdir()) == [])


def test_what_is_typed_in_it_does_not_keep_it_alive(
    qtbot: QtBot, example: ExampleWindow, temporary: Path
) -> None:
    qtbot.keyClick(example.focusWidget(), Qt.Key.Key_7)

    example.close()

    assert not example.isVisible()
    qtbot.waitUntil(lambda: list(temporary.iterdir()) == [])


def test_asked_for_again_the_open_one_comes_to_the_front(
    window: MainWindow, example: ExampleWindow
) -> None:
    window.first_start.open_example()

    assert window.first_start.example is example


def test_closed_it_can_be_opened_anew(
    qtbot: QtBot, window: MainWindow, example: ExampleWindow
) -> None:
    example.close()

    window.first_start.open_example()

    again = window.first_start.example
    assert again is not None
    assert again is not example


def test_it_closes_with_the_window_and_never_keeps_the_program_running(
    qtbot: QtBot, window: MainWindow, example: ExampleWindow, temporary: Path
) -> None:
    keeps_running = example.testAttribute(Qt.WidgetAttribute.WA_QuitOnClose)

    window.close()

    assert window.first_start.example is None
    assert not keeps_running
    qtbot.waitUntil(lambda: list(temporary.iterdir()) == [])


def test_it_shows_no_notice_and_offers_no_second_example(example: ExampleWindow) -> None:
    example.go_to("help")

    page = example.page("help")
    assert isinstance(page, HelpPage)
    assert not page.example_button.isVisible()
    assert page.steps_button.isVisible()


def test_help_opens_it(qtbot: QtBot, window: MainWindow) -> None:
    page = window.page("help")
    assert isinstance(page, HelpPage)

    page.example_button.click()

    assert window.first_start.example is not None
    close(window, qtbot)


def test_without_room_for_it_the_person_is_told(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(**_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(example_module, "TemporaryDirectory", full)

    with pytest.raises(JournalFileError, match="No example could be made"):
        window.first_start.open_example()
