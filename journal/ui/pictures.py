"""A picture of every page, for people to look at."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QApplication

from journal.errors import ExportError
from journal.storage.store import JournalStore
from journal.ui.application import application
from journal.ui.journal_model import JournalModel
from journal.ui.main_window import MainWindow
from journal.ui.theme import DARK, LIGHT, Theme, apply_theme


def save_pictures(store: JournalStore, now: Callable[[], datetime], folder: Path) -> list[Path]:
    """Save a picture of every page, light and dark, and return the files.

    Raises:
        ExportError: the folder cannot be written.
    """
    app = application()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _cannot_write(folder) from error
    saved = []
    for name, theme in (("light", LIGHT), ("dark", DARK)):
        saved += _save_pages(app, MainWindow(JournalModel(store, now)), theme, folder / name)
    return saved


def _save_pages(app: QApplication, window: MainWindow, theme: Theme, prefix: Path) -> list[Path]:
    apply_theme(app, theme)
    window.show()
    saved = []
    for key in window.keys:
        window.go_to(key)
        app.processEvents()
        path = prefix.with_name(f"{key}-{prefix.name}.png")
        if not window.grab().save(str(path)):
            raise _cannot_write(path)
        saved.append(path)
    window.close()
    window.deleteLater()
    return saved


def _cannot_write(path: Path) -> ExportError:
    return ExportError(
        "The pictures could not be written to {path}.",
        "Choose a folder that you can write to and that has room.",
        path=path,
    )
