"""The pictures in the README are there, small, and show the pages as they are."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from journal.ui.main_window import MainWindow
from journal.ui.pictures import picture_of
from tests.pictures import readme
from tests.pictures.views import PAGES

ROOT = Path(__file__).parents[2]
LARGEST = 100_000
"""Bytes."""


@pytest.fixture(scope="module")
def window(qapp: QApplication) -> Iterator[MainWindow]:
    with readme.usual_window() as window:
        yield window


@pytest.mark.parametrize("key", PAGES)
def test_the_picture_of_a_page_shows_the_page_as_it_is(window: MainWindow, key: str) -> None:
    window.go_to(key)
    picture_of(window)

    now = readme.page_in_words(window.page(key))

    assert readme.words_in(readme.path_of(key)) == now, f"Run 'make pictures': {key} has changed."


def test_the_window_has_no_page_without_a_picture(window: MainWindow) -> None:
    assert set(window.keys) == {path.stem for path in readme.FOLDER.glob("*.png")}


@pytest.mark.parametrize("key", PAGES)
def test_the_readme_shows_every_page(key: str) -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")

    assert f"]({readme.path_of(key).relative_to(ROOT).as_posix()})" in text


@pytest.mark.parametrize("key", PAGES)
def test_pictures_are_small(key: str) -> None:
    assert 0 < readme.path_of(key).stat().st_size < LARGEST
