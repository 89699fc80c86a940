"""A picture of every page, for people to look at."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QBuffer, QDeadlineTimer, QEvent, QEventLoop
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from journal.errors import ExportError
from journal.files import make_folder, written_whole
from journal.storage.store import JournalStore
from journal.ui.application import application
from journal.ui.journal_model import JournalModel
from journal.ui.main_window import MainWindow
from journal.ui.page import Page
from journal.ui.theme import DARK, LIGHT, Theme, apply_theme

PATIENCE_MS = 30_000
"""How long a page may take for what it makes in the background."""

LAYOUTS = 6
"""How many layouts lie in one another; each hears in its own turn that one inside has grown."""

MOST_LOOKS = 20
"""How often a page is looked at while its parts still find their places."""


def save_pictures(store: JournalStore, now: Callable[[], datetime], folder: Path) -> list[Path]:
    """Save a picture of every page, light and dark, for its owner only; return the files.

    Raises:
        ExportError: the folder cannot be made or written to.
    """
    app = application()
    try:
        make_folder(folder)
    except OSError as error:
        raise ExportError(
            "The folder {folder} cannot be made ({reason}).",
            "Choose a folder that you can write to.",
            folder=folder,
            reason=error.strerror or error,
        ) from error
    saved = []
    for name, theme in (("light", LIGHT), ("dark", DARK)):
        saved += _save_pages(app, MainWindow(JournalModel(store, now)), theme, folder / name)
    return saved


def picture_of(view: QWidget) -> QImage:
    """Return the picture of a window as it is once nothing in it changes by itself."""
    before = QImage()
    for _ in range(MOST_LOOKS):
        _wait_for_pages(view)
        picture = view.grab().toImage()
        if picture == before:
            break
        before = picture
    return before


def png(picture: QImage) -> bytes:
    """Return a picture as a small file."""
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG", 0)  # type: ignore[call-overload] # the stubs know only names of files
    return bytes(buffer.data().data())


def _save_pages(app: QApplication, window: MainWindow, theme: Theme, prefix: Path) -> list[Path]:
    apply_theme(app, theme)
    window.show()
    saved = []
    try:
        for key in window.keys:
            window.go_to(key)
            path = prefix.with_name(f"{key}-{prefix.name}.png")
            with written_whole(path) as file:
                file.write(png(picture_of(window)))
            saved.append(path)
    finally:
        window.close()
        window.deleteLater()
        app.sendPostedEvents(window, QEvent.Type.DeferredDelete)
    return saved


def _wait_for_pages(view: QWidget) -> None:
    """Let everything come that was asked for; what is made in the background tells when."""
    patience = QDeadlineTimer(PATIENCE_MS)
    QApplication.processEvents()
    while not (_settled(view) or patience.hasExpired()):
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    for _ in range(LAYOUTS):
        QApplication.processEvents()


def _settled(view: QWidget) -> bool:
    pages = [page for page in view.findChildren(Page) if page.isVisible()]
    return all(page.settled for page in pages)
