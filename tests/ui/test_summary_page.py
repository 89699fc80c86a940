import csv
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from journal.domain.check_ins import CheckIn, Rating
from journal.domain.library import side_effect_kind
from journal.domain.sessions import Route, Session
from journal.domain.side_effects import Severity, SideEffect
from journal.domain.spans import Span
from journal.ui.journal_model import JournalModel
from journal.ui.period_choice import PeriodChoice
from journal.ui.summary.ways_out import WaysOut
from journal.ui.summary_page import SummaryPage

TODAY = date(2026, 3, 1)
ZONE = timezone(timedelta(hours=1))
NOTE = "Told nobody about the bridge."
NOT_PROTECTED = "This file is not protected any more: anyone who has it can read it."


def check_in(journal: JournalModel, day: date, note: str = "", *effects: str) -> CheckIn:
    ratings = tuple(Rating(measure, 5) for measure in journal.measures()[:3])
    felt = tuple(SideEffect(side_effect_kind(kind), Severity.MILD) for kind in effects)
    at = datetime(day.year, day.month, day.day, 20, tzinfo=ZONE)
    return CheckIn(day, at, day, ratings, felt, note=note)


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


def shown(qtbot: QtBot, journal: JournalModel, span: Span = Span.WEEKS_4) -> SummaryPage:
    page = SummaryPage(journal, PeriodChoice(span))
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    return page


@pytest.fixture
def target(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The folder a person chooses, under the name that is proposed."""
    folder = tmp_path / "out"
    folder.mkdir()
    monkeypatch.setattr(WaysOut, "ask_path", lambda _, proposed: folder / proposed.name)
    return folder


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[QUrl]:
    urls: list[QUrl] = []

    def open_url(url: QUrl) -> bool:
        urls.append(url)
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    return urls


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


# --- what goes in --------------------------------------------------------------------


def test_the_overview_says_first_how_complete_the_days_are(page: SummaryPage) -> None:
    text = page.overview.text

    assert "Period: 2 Feb \N{EN DASH} 1 Mar 2026" in text
    assert "Days: 28 of 28 days rated · 28 the same day, 0 later · no gap" in text
    assert "Sessions: session 1, ketamine IV" in text
    assert "Mood: 28 of 28 days rated · median 5, middle half 5\N{EN DASH}5" in text


def test_another_period_changes_the_overview(page: SummaryPage) -> None:
    page.selector.choose(Span.ALL)

    assert "30 of 30 days rated" in page.overview.text


def test_too_few_days_show_no_median(page: SummaryPage) -> None:
    page.selector.choose(Span.YEAR)

    assert "Mood: 30 of 365 days rated\n" in page.overview.text


def test_the_period_since_the_last_visit_is_offered_once_there_was_one(
    qtbot: QtBot, filled: JournalModel
) -> None:
    page = shown(qtbot, filled)
    assert page.selector.buttons[Span.SINCE_LAST_VISIT].isHidden()

    filled.save_settings(replace(filled.settings(), visits=(date(2026, 2, 10),)))

    assert page.selector.buttons[Span.SINCE_LAST_VISIT].isVisible()


def test_after_a_visit_the_page_begins_with_the_days_since_then(
    qtbot: QtBot, filled: JournalModel
) -> None:
    filled.save_settings(replace(filled.settings(), visits=(date(2026, 2, 10),)))

    page = SummaryPage(filled)
    qtbot.addWidget(page)
    page.show()

    assert page.selector.span is Span.SINCE_LAST_VISIT
    assert "10 Feb" in page.overview.text


def test_a_last_visit_taken_out_leads_back_to_twelve_weeks(
    qtbot: QtBot, filled: JournalModel
) -> None:
    filled.save_settings(replace(filled.settings(), visits=(date(2026, 2, 10),)))
    page = shown(qtbot, filled, Span.SINCE_LAST_VISIT)

    filled.save_settings(replace(filled.settings(), visits=()))

    assert page.selector.span is Span.WEEKS_12
    assert "30 of 84 days rated" in page.overview.text


def test_the_period_is_shared_with_other_pages(qtbot: QtBot, filled: JournalModel) -> None:
    choice = PeriodChoice(Span.ALL)
    page = SummaryPage(filled, choice)
    qtbot.addWidget(page)
    page.show()
    assert "30 of 30 days rated" in page.overview.text

    page.selector.choose(Span.WEEKS_4)
    assert choice.span is Span.WEEKS_4

    page.hide()
    choice.choose(Span.YEAR)
    page.show()

    assert page.selector.span is Span.YEAR
    assert "30 of 365 days rated" in page.overview.text


def test_every_tick_is_off_at_first(page: SummaryPage) -> None:
    choices = page.choices

    ticks = (choices.name, choices.notes, choices.suicidal_thoughts)

    assert [tick.isChecked() for tick in ticks] == [False, False, False]


def test_a_name_is_offered_only_when_there_is_one(page: SummaryPage, filled: JournalModel) -> None:
    assert page.choices.name.text() == "My name on the page: Kim Example"
    page.choices.name.click()

    filled.save_settings(replace(filled.settings(), name=""))

    assert page.choices.name.isHidden()
    assert not page.choices.name.isChecked()


def test_a_tick_changes_what_the_overview_says(page: SummaryPage) -> None:
    assert "Notes: stay in the journal" in page.overview.text
    assert "Side effects: Nausea" in page.overview.text

    page.choices.notes.click()
    page.choices.suicidal_thoughts.click()

    label = side_effect_kind("suicidal_thoughts").label
    assert "Notes: 1" in page.overview.text
    assert label in page.overview.text


def test_many_side_effects_are_counted_after_the_first_four(
    qtbot: QtBot, filled: JournalModel
) -> None:
    kinds = ("nausea", "headache", "dizziness", "numbness", "spinning", "palpitations")
    filled.save([check_in(filled, TODAY, "", *kinds)])

    page = shown(qtbot, filled)

    assert "and 2 more" in page.overview.text


# --- saving --------------------------------------------------------------------------


def test_the_file_name_says_the_days_and_nothing_else(
    page: SummaryPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    proposed: list[Path] = []
    monkeypatch.setattr(WaysOut, "ask_path", lambda _, path: proposed.append(path))

    page.ways_out.pdf_button.click()
    page.ways_out.csv_button.click()

    assert [path.name for path in proposed] == [
        "journal-2026-02-02-to-2026-03-01.pdf",
        "journal-2026-02-02-to-2026-03-01.csv",
    ]


def test_a_person_who_changes_their_mind_saves_nothing(
    page: SummaryPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(WaysOut, "ask_path", lambda *_: None)

    page.ways_out.pdf_button.click()

    assert said(page) == ""
    assert page.ways_out.pdf_button.isEnabled()


def test_the_pdf_is_saved_and_said_to_be_unprotected(
    qtbot: QtBot, page: SummaryPage, target: Path
) -> None:
    text = saved_pdf(qtbot, page, target)

    assert "28 of 28 days rated" in text
    assert said(page) == f"Saved journal-2026-02-02-to-2026-03-01.pdf. {NOT_PROTECTED}"
    assert page.ways_out.saved.open_button.isVisible()


def test_what_is_not_ticked_stays_out_of_the_pdf(
    qtbot: QtBot, page: SummaryPage, target: Path
) -> None:
    text = saved_pdf(qtbot, page, target)

    assert "Kim Example" not in text
    assert NOTE not in text
    assert "suicid" not in text.lower()
    assert "Nausea" in text


def test_what_is_ticked_is_in_the_pdf(qtbot: QtBot, page: SummaryPage, target: Path) -> None:
    for tick in (page.choices.name, page.choices.notes, page.choices.suicidal_thoughts):
        tick.click()

    text = saved_pdf(qtbot, page, target)

    assert "Kim Example" in text
    assert NOTE in text
    assert "suicid" in text.lower()


def test_the_table_has_one_row_a_day_of_the_period(
    qtbot: QtBot, page: SummaryPage, target: Path
) -> None:
    rows = saved_rows(qtbot, page, target)

    assert [rows[0]["day"], rows[-1]["day"], len(rows)] == ["2026-02-02", "2026-03-01", 28]
    assert rows[-1]["side_effects"] == "nausea=mild"
    assert rows[-1]["note"] == ""


def test_what_is_ticked_is_in_the_table(qtbot: QtBot, page: SummaryPage, target: Path) -> None:
    page.choices.notes.click()
    page.choices.suicidal_thoughts.click()

    rows = saved_rows(qtbot, page, target)

    assert rows[-1]["note"] == NOTE
    assert "suicidal_thoughts=mild" in rows[-1]["side_effects"]


def test_a_day_on_which_only_suicidal_thoughts_were_said_leaves_no_trace(
    journal: JournalModel, now: Callable[[], datetime]
) -> None:
    thoughts = SideEffect(side_effect_kind("suicidal_thoughts"), Severity.SEVERE)
    journal.save([CheckIn(TODAY, now(), TODAY, side_effects=(thoughts,))])
    journal.save([Session(now(), side_effects=(thoughts,))])

    kept = journal.contents().without_suicidal_thoughts()

    assert kept.check_ins == ()
    assert [session.side_effects for session in kept.sessions] == [()]


def test_both_buttons_rest_while_a_file_is_written(
    qtbot: QtBot, page: SummaryPage, target: Path
) -> None:
    page.ways_out.pdf_button.click()

    assert not page.ways_out.pdf_button.isEnabled()
    assert not page.ways_out.csv_button.isEnabled()
    assert said(page) == "Writing journal-2026-02-02-to-2026-03-01.pdf ..."
    wait_until_written(qtbot, page)
    assert page.ways_out.csv_button.isEnabled()


def test_the_keyboard_is_back_on_the_button_afterwards(
    qtbot: QtBot, page: SummaryPage, target: Path
) -> None:
    page.ways_out.csv_button.setFocus()

    saved_rows(qtbot, page, target)

    assert page.focusWidget() is page.ways_out.csv_button


def test_what_is_said_comes_into_view_in_a_small_window(
    qtbot: QtBot, page: SummaryPage, target: Path
) -> None:
    page.resize(544, 320)
    area = page.findChild(QScrollArea)
    assert area is not None
    area.verticalScrollBar().setValue(0)

    saved_rows(qtbot, page, target)

    qtbot.waitUntil(lambda: not page.ways_out.saved.visibleRegion().isEmpty())


def test_a_file_that_cannot_be_written_says_why(
    qtbot: QtBot, page: SummaryPage, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(WaysOut, "ask_path", lambda *_: tmp_path / "nowhere" / "page.pdf")

    page.ways_out.pdf_button.click()
    wait_until_written(qtbot, page)

    assert said(page).startswith(f"There is no folder {tmp_path / 'nowhere'}")
    assert not page.ways_out.saved.open_button.isVisible()


def test_the_journal_itself_is_never_written_over(
    qtbot: QtBot, page: SummaryPage, filled: JournalModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = filled.path.read_bytes()
    monkeypatch.setattr(WaysOut, "ask_path", lambda *_: filled.path)

    page.ways_out.pdf_button.click()

    assert "is the journal itself, so nothing was written." in said(page)
    assert page.ways_out.pdf_button.isEnabled()
    assert filled.path.read_bytes() == before


def test_a_file_that_was_begun_is_written_though_its_page_is_gone(
    qtbot: QtBot, filled: JournalModel, target: Path
) -> None:
    page = SummaryPage(filled)
    page.show()

    page.ways_out.pdf_button.click()
    page.close()
    page.deleteLater()
    QCoreApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete)

    qtbot.waitUntil(lambda: [p.suffix for p in target.iterdir()] == [".pdf"], timeout=20_000)


# --- looking at it -------------------------------------------------------------------


def test_the_file_and_its_folder_open_on_this_computer(
    qtbot: QtBot, page: SummaryPage, target: Path, opened: list[QUrl]
) -> None:
    saved_rows(qtbot, page, target)

    page.ways_out.saved.open_button.click()
    page.ways_out.saved.folder_button.click()

    assert [url.isLocalFile() for url in opened] == [True, True]
    assert [Path(url.toLocalFile()) for url in opened] == [next(target.iterdir()), target]


def test_a_file_that_nothing_opens_is_still_there(
    qtbot: QtBot, page: SummaryPage, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    saved_rows(qtbot, page, target)
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: False)

    page.ways_out.saved.open_button.click()

    assert said(page).startswith("No program on this computer opens")


def test_the_next_file_is_proposed_in_the_same_folder(
    qtbot: QtBot, page: SummaryPage, target: Path
) -> None:
    saved_rows(qtbot, page, target)

    assert page.ways_out.folder == target


def test_the_dialog_proposes_the_name_and_adds_the_ending(
    page: SummaryPage, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def accept(dialog: QFileDialog) -> QFileDialog.DialogCode:
        assert Path(dialog.selectedFiles()[0]).name == "journal.pdf"
        dialog.selectFile(str(tmp_path / "mine"))
        return QFileDialog.DialogCode.Accepted

    monkeypatch.setattr(QFileDialog, "exec", accept)

    assert page.ways_out.ask_path(tmp_path / "journal.pdf") == tmp_path / "mine.pdf"


def test_the_dialog_can_be_cancelled(
    page: SummaryPage, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(QFileDialog, "exec", lambda _: QFileDialog.DialogCode.Rejected)

    assert page.ways_out.ask_path(tmp_path / "journal.pdf") is None


def test_paper_follows_the_country(
    qtbot: QtBot, filled: JournalModel, target: Path, in_the_united_states: None
) -> None:
    page = shown(qtbot, filled)

    page.ways_out.pdf_button.click()
    wait_until_written(qtbot, page)

    sheet = PdfReader(next(target.iterdir())).pages[0].mediabox
    assert (round(sheet.width), round(sheet.height)) == (612, 792)


@pytest.fixture
def in_the_united_states() -> Iterator[None]:
    here = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    yield
    QLocale.setDefault(here)


def test_another_paper_can_be_chosen_and_is_remembered(
    qtbot: QtBot, page: SummaryPage, filled: JournalModel, target: Path
) -> None:
    page.choices.paper.setCurrentIndex(1)
    page.choices.paper.activated.emit(1)

    page.ways_out.pdf_button.click()
    wait_until_written(qtbot, page)
    page.close()

    assert round(PdfReader(next(target.iterdir())).pages[0].mediabox.width) == 612
    assert shown(qtbot, filled).choices.paper.value == "us-letter"


# --- nothing to show -----------------------------------------------------------------


def test_an_empty_journal_offers_no_buttons_and_says_when_they_come(
    qtbot: QtBot, journal: JournalModel
) -> None:
    page = shown(qtbot, journal)

    words = [label.text() for label in page.empty.findChildren(QLabel)]

    assert words[0] == "Nothing to take along yet"
    assert not page.ways_out.pdf_button.isVisible()
    assert not page.selector.isVisible()


def test_the_first_entry_brings_the_page_to_life(qtbot: QtBot, journal: JournalModel) -> None:
    page = shown(qtbot, journal)

    journal.save([check_in(journal, TODAY)])

    assert page.ways_out.pdf_button.isVisible()
    assert not page.empty.isVisible()


def test_a_period_without_any_entry_cannot_be_saved(qtbot: QtBot, journal: JournalModel) -> None:
    journal.save([check_in(journal, date(2025, 12, 24))])
    page = shown(qtbot, journal)

    assert not page.ways_out.pdf_button.isEnabled()
    page.selector.choose(Span.ALL)

    assert page.ways_out.pdf_button.isEnabled()


def test_the_keyboard_begins_at_the_period(page: SummaryPage) -> None:
    page.take_focus()

    assert page.focusWidget() is page.selector.buttons[Span.WEEKS_4]
