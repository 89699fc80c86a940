from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from journal.domain.sessions import Route, Session
from journal.ui.journal_model import JournalModel
from journal.ui.summary_page import SummaryPage
from journal.ui.widgets.save_questions import SaveQuestion
from tests.ui.summary.hands import NOTE, TODAY, ZONE, check_in, shown


@pytest.fixture
def filled(journal: JournalModel) -> JournalModel:
    """Thirty rated days, one of them with everything that may have to stay at home."""
    days = [TODAY - timedelta(days=n) for n in range(30)]
    journal.save([check_in(journal, day) for day in days])
    journal.save([check_in(journal, TODAY, NOTE, "suicidal_thoughts", "nausea")])
    start = datetime(2026, 2, 20, 10, tzinfo=ZONE)
    journal.save([Session(start, Route.IV, 40, product="ketamine", weight_kg=80)])
    journal.save_settings(replace(journal.settings(), name="Kim Example"))
    return journal


@pytest.fixture
def page(qtbot: QtBot, filled: JournalModel) -> SummaryPage:
    return shown(qtbot, filled)


@pytest.fixture
def folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The folder a person chooses, under the name that is proposed."""
    folder = tmp_path / "out"
    folder.mkdir()
    monkeypatch.setattr(SaveQuestion, "ask", lambda _, proposed: folder / proposed.name)
    return folder


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[QUrl]:
    urls: list[QUrl] = []

    def open_url(url: QUrl) -> bool:
        urls.append(url)
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    return urls
