"""Set before Qt is imported: no screen, one scale, one language, one time zone."""

import os
import subprocess
import time

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_SCALE_FACTOR"] = "1"
os.environ["LC_ALL"] = "C.UTF-8"
os.environ["LC_ALL"] = "C.UTF-8"
os.environ.pop("LANGUAGE", None)
os.environ["TZ"] = "Europe/Berlin"
time.tzset()

from collections.abc import Callable, Iterator  # noqa: E402
from datetime import datetime, timedelta, timezone  # noqa: E402
from pathlib import Path  # noqa: E402

import pytest  # noqa: E402
from PySide6.QtCore import QLocale, QStandardPaths  # noqa: E402

from journal.storage.store import JournalStore  # noqa: E402
from journal.ui.journal_model import JournalModel  # noqa: E402

QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
QStandardPaths.setTestModeEnabled(True)

NOW = datetime(2026, 3, 1, 21, 0, tzinfo=timezone(timedelta(hours=1)))


@pytest.fixture
def now() -> Callable[[], datetime]:
    return lambda: NOW


@pytest.fixture
def store(tmp_path: Path, now: Callable[[], datetime]) -> Iterator[JournalStore]:
    with JournalStore.open(tmp_path / "journal.sqlite", now) as store:
        yield store


@pytest.fixture
def journal(store: JournalStore, now: Callable[[], datetime]) -> JournalModel:
    return JournalModel(store, now)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 200 kB, of which a journal leaves little."""
    folder = tmp_path / "small"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=200k", "tmpfs", str(folder)]
    if subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("only root may mount a small disk")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)  # noqa: S607 - wherever it lies
