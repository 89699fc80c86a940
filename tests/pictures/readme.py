"""The pictures in the README. In words each carries in its file the page that it shows.

Pixels differ between machines with their fonts, words and colours do not: by them a test
sees that a picture is stale.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

from journal.paths import resources
from journal.storage.store import JournalStore
from journal.ui.application import application
from journal.ui.help_page import HelpPage
from journal.ui.main_window import MainWindow
from journal.ui.page import Page
from journal.ui.pictures import picture_of, png
from tests.conftest import NOW
from tests.pictures.variants import USUAL
from tests.pictures.views import PAGES, answer_some, window_on
from tests.ui.faults import words_of
from tests.ui.looks import shown_in

FOLDER = Path(__file__).with_name("pages")
SHOWS = "Shows"
"""Name under which the words stand in the file of a picture."""

COLORS = 256
ELSEWHERE = "journal.sqlite"
"""Shown instead of the place of the journal, which is another on every machine."""


def renew() -> list[Path]:
    """Make those pictures anew that show pages as they no longer are; return their files."""
    FOLDER.mkdir(exist_ok=True)
    made = []
    with usual_window() as window:
        for key in PAGES:
            window.go_to(key)
            path, picture = path_of(key), picture_of(window)
            words = page_in_words(window.page(key))
            if words_in(path) != words:
                path.write_bytes(png(_small(picture, words)))
                made.append(path)
    return made


def path_of(key: str) -> Path:
    """Return the file of a page's picture."""
    return FOLDER / f"{key}.png"


def words_in(path: Path) -> str:
    """Return the page that a picture shows, in words; nothing where there is no picture."""
    return QImage(str(path)).text(SHOWS) if path.exists() else ""


def page_in_words(page: Page) -> str:
    """Return everything that stands on a page, and in which colours, as text."""
    lines = [f"{type(part).__name__}: {' '.join(words.split())}" for part, words in _said(page)]
    sheet = (resources() / "theme.qss").read_text(encoding="utf-8")
    look = sha256(f"{sheet}{USUAL.look.theme._asdict()}".encode()).hexdigest()[:16]
    return "\n".join([*lines, f"Look: {look}"])


@contextmanager
def usual_window() -> Iterator[MainWindow]:
    """Show the window of the pictures for a while."""
    with TemporaryDirectory() as place, shown_in(USUAL.look, application()):
        path = Path(place, ELSEWHERE)
        JournalStore.create(path, lambda: NOW, USUAL.records(), USUAL.settings)
        with JournalStore.open(path, lambda: NOW) as store, window_on(store, USUAL.size) as window:
            help_page = window.page("help")
            assert isinstance(help_page, HelpPage)
            help_page.path.setText(ELSEWHERE)
            answer_some(window)
            yield window


def _said(page: Page) -> Iterator[tuple[QWidget, str]]:
    """Return what stands on a page, but for what another machine has otherwise."""
    other = [page.about] if isinstance(page, HelpPage) else []
    for part, words in words_of(page):
        if words and not any(area.isAncestorOf(part) for area in other):
            yield part, words
    for part in page.findChildren(QWidget):
        if part.isVisibleTo(page) and part.accessibleDescription():
            yield part, part.accessibleDescription()


def _small(picture: QImage, words: str) -> QImage:
    """Return a picture in few colours, those that it has most of, with words inside."""
    pixels = np.frombuffer(
        picture.convertToFormat(QImage.Format.Format_RGB32).constBits(), np.uint32
    )
    colors, counts = np.unique(pixels, return_counts=True)
    most = colors[np.argsort(counts)[::-1][:COLORS]]
    few = picture.convertToFormat(
        QImage.Format.Format_Indexed8,
        [QColor(int(color)).rgb() for color in most],
        Qt.ImageConversionFlag.AvoidDither,
    )
    few.setText(SHOWS, words)
    return few
