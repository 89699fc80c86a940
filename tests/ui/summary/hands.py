"""What a person does on the page and gets from it."""

import csv
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

from pypdf import PdfReader
from pytestqt.qtbot import QtBot

from journal.domain.check_ins import CheckIn, Rating
from journal.domain.library import side_effect_kind
from journal.domain.side_effects import Severity, SideEffect
from journal.domain.spans import Span
from journal.ui.journal_model import JournalModel
from journal.ui.period_choice import PeriodChoice
from journal.ui.summary_page import SummaryPage

TODAY = date(2026, 3, 1)
ZONE = timezone(timedelta(hours=1))
NOTE = "Told nobody about the bridge."


def check_in(journal: JournalModel, day: date, note: str = "", *effects: str) -> CheckIn:
    ratings = tuple(Rating(measure, 5) for measure in journal.measures()[:3])
    felt = tuple(SideEffect(side_effect_kind(kind), Severity.MILD) for kind in effects)
    at = datetime(day.year, day.month, day.day, 20, tzinfo=ZONE)
    return CheckIn(day, at, day, ratings, felt, note=note)


def shown(qtbot: QtBot, journal: JournalModel, span: Span = Span.WEEKS_4) -> SummaryPage:
    page = SummaryPage(journal, PeriodChoice(span))
    qtbot.addWidget(page)
    page.resize(944, 760)
    with qtbot.waitExposed(page):
        page.show()
    return page


def wait_until_written(qtbot: QtBot, page: SummaryPage) -> None:
    qtbot.waitUntil(page.ways_out.pdf_button.isEnabled, timeout=20_000)


def saved_pdf(qtbot: QtBot, page: SummaryPage, folder: Path) -> str:
    page.ways_out.pdf_button.click()
    wait_until_written(qtbot, page)
    (path,) = folder.iterdir()
    return "\n".join(sheet.extract_text() for sheet in PdfReader(path).pages)


def saved_rows(qtbot: QtBot, page: SummaryPage, folder: Path) -> list[dict[str, str]]:
    page.ways_out.csv_button.click()
    wait_until_written(qtbot, page)
    (path,) = folder.iterdir()
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def said(page: SummaryPage) -> str:
    return page.ways_out.saved.message.label.text()
