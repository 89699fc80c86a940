import signal
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


@pytest.fixture
def no_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in SCREENS:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")


@pytest.fixture
def no_qt(tmp_path: Path) -> dict[str, str]:
    """An environment in which a library that Qt needs is missing."""
    package = tmp_path / "poison" / "PySide6"
    package.mkdir(parents=True)
    package.joinpath("__init__.py").write_text("raise ImportError('libEGL.so.1 is missing')")
    return {"PYTHONPATH": str(package.parent), "QT_QPA_PLATFORM": "offscreen"}


def test_without_a_screen_the_window_says_so(
    no_screen: None, refused: Callable[..., str], path: Path
) -> None:
    line = refused()

    assert "There is no screen" in line
    assert "symptom-journal --help" in line
    assert not path.exists()


@pytest.mark.parametrize("words", [[], ["pictures", "somewhere"]])
def test_without_qt_the_window_names_what_is_missing(
    no_qt: dict[str, str],
    program: Callable[..., tuple[int, str, str]],
    path: Path,
    words: list[str],
) -> None:
    status, out, err = program(*words, **no_qt)

    assert (status, out) == (1, "")
    (line,) = err.splitlines()
    assert "libEGL.so.1 is missing" in line
    assert not path.exists()


@pytest.mark.parametrize("words", [[], ["pictures", "somewhere"]])
def test_a_window_that_cannot_be_loaded_leaves_the_other_commands(
    monkeypatch: pytest.MonkeyPatch,
    refused: Callable[..., str],
    done: Callable[..., str],
    words: list[str],
) -> None:
    monkeypatch.setitem(sys.modules, "journal.ui.application", None)
    monkeypatch.setitem(sys.modules, "journal.ui.pictures", None)

    line = refused(*words)

    assert "check-in, session, export and check work without it" in line
    assert done("check-in", "--all-clear")


def test_without_a_command_the_window_opens(
    qapp: QApplication,
    monkeypatch: pytest.MonkeyPatch,
    answer: Callable[..., tuple[int, str, str]],
    path: Path,
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    interrupt = signal.getsignal(signal.SIGINT)
    shown: list[bool] = []

    def close() -> None:
        shown.extend(window.isVisible() for window in qapp.topLevelWidgets())
        qapp.closeAllWindows()

    QTimer.singleShot(0, close)
    said = answer()
    signal.signal(signal.SIGINT, interrupt)

    assert said == (0, "", "")
    assert any(shown)
    assert path.exists()


def test_every_page_is_saved_as_a_picture(
    qapp: QApplication, demo: Path, done: Callable[..., str], tmp_path: Path
) -> None:
    line = done("pictures", tmp_path / "pictures")

    pictures = list((tmp_path / "pictures").glob("*.png"))
    assert line.startswith(f"Saved {len(pictures)} pictures in {tmp_path / 'pictures'}.")
    assert all(picture.read_bytes().startswith(b"\x89PNG") for picture in pictures)


def test_pictures_need_a_journal(
    qapp: QApplication, refused: Callable[..., str], path: Path, tmp_path: Path
) -> None:
    line = refused("pictures", tmp_path / "pictures")

    assert str(path) in line
    assert list(tmp_path.iterdir()) == []


def test_pictures_cannot_be_saved_into_a_file(
    qapp: QApplication, demo: Path, refused: Callable[..., str]
) -> None:
    line = refused("pictures", demo)

    assert str(demo) in line
