import os
import stat
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from journal.demo import demo_records
from journal.errors import ExportError
from journal.storage.store import JournalStore
from journal.ui.pictures import save_pictures
from journal.ui.theme import DARK, LIGHT, apply_theme


def test_a_picture_of_every_page_is_saved_light_and_dark(
    qapp: QApplication, store: JournalStore, now: Callable[[], datetime], tmp_path: Path
) -> None:
    store.save(demo_records(now().date(), days=30))

    saved = save_pictures(store, now, tmp_path / "pictures")

    apply_theme(qapp, LIGHT)
    assert {path.name for path in saved} >= {"today-light.png", "trends-dark.png"}
    assert all(not QImage(str(path)).isNull() for path in saved)
    dark = QImage(str(tmp_path / "pictures" / "today-dark.png"))
    assert dark.pixelColor(600, 700).name().upper() == DARK.window


def test_pictures_are_the_owners_only(
    qapp: QApplication, store: JournalStore, now: Callable[[], datetime], tmp_path: Path
) -> None:
    before = os.umask(0)

    saved = save_pictures(store, now, tmp_path / "some" / "pictures")

    os.umask(before)
    apply_theme(qapp, LIGHT)
    folders = (tmp_path / "some", tmp_path / "some" / "pictures")
    assert {stat.S_IMODE(folder.stat().st_mode) for folder in folders} == {0o700}
    assert {stat.S_IMODE(path.stat().st_mode) for path in saved} == {0o600}


def test_pictures_that_cannot_be_written_are_a_clear_error(
    qapp: QApplication, store: JournalStore, now: Callable[[], datetime], tmp_path: Path
) -> None:
    (tmp_path / "pictures" / "today-light.png").mkdir(parents=True)

    with pytest.raises(ExportError, match=r"today-light\.png is a folder"):
        save_pictures(store, now, tmp_path / "pictures")

    apply_theme(qapp, LIGHT)
