"""A picture of every page, for people to look at."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QBuffer, QEvent
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from journal.errors import ExportError
from journal.files import make_folder, written_whole
from journal.storage.store import JournalStore
from journal.ui.application import application
from journal.ui.journal_model import JournalModel
from journal.ui.main_window import MainWindow
from journal.ui.theme import DARK, LIGHT, Theme, apply_theme


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


def _save_pages(app: QApplication, window: MainWindow, theme: Theme, prefix: Path) -> list[Path]:
    apply_theme(app, theme)
    window.show()
    saved = []
    try:
        for key in window.keys:
            window.go_to(key)
            app.processEvents()
            path = prefix.with_name(f"{key}-{prefix.name}.png")
            with written_whole(path) as file:
                file.write(_png(window.grab()))
            saved.append(path)
    finally:
        window.close()
        window.deleteLater()
        app.sendPostedEvents(window, QEvent.Type.DeferredDelete)
    return saved


def _png(picture: QPixmap) -> bytes:
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    return bytes(buffer.data().data())
