from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from journal.domain.check_ins import CheckIn
from journal.domain.library import side_effect_kind
from journal.domain.sessions import Session
from journal.domain.side_effects import Severity, SideEffect
from journal.ui.journal_model import JournalModel
from journal.ui.summary_page import SummaryPage
from tests.ui.summary.hands import NOTE, TODAY, saved_pdf, saved_rows


def test_every_tick_is_off_at_first(page: SummaryPage) -> None:
    choices = page.choices

    ticks = (choices.name, choices.notes, choices.suicidal_thoughts, choices.day_table)

    assert not any(tick.isChecked() for tick in ticks)


def test_a_name_is_offered_only_when_there_is_one(page: SummaryPage, filled: JournalModel) -> None:
    assert page.choices.name.words == "My name on the page: Kim Example"
    page.choices.name.click()

    filled.save_settings(replace(filled.settings(), name=""))

    assert page.choices.name.isHidden()
    assert not page.choices.name.isChecked()


def test_a_long_name_goes_on_in_the_next_line(
    qtbot: QtBot, page: SummaryPage, filled: JournalModel
) -> None:
    name = "Maria Alexandra Konstantina & Sons of the House at the Bridge over the River Spree"
    filled.save_settings(replace(filled.settings(), name=name))
    page.resize(544, 480)

    tick, area = page.choices.name, page.findChild(QScrollArea)
    assert area is not None
    qtbot.waitUntil(lambda: tick.height() > page.choices.notes.height())
    assert area.horizontalScrollBar().maximum() == 0
    assert tick.accessibleName() == f"My name on the page: {name}"


def test_a_click_on_the_words_sets_the_tick(qtbot: QtBot, page: SummaryPage) -> None:
    tick = page.choices.notes

    qtbot.mouseClick(tick, Qt.MouseButton.LeftButton, pos=tick.rect().center())

    assert tick.isChecked()
    assert "Notes: 1" in page.overview.text


def test_a_tick_changes_what_the_overview_says(page: SummaryPage) -> None:
    assert "Notes: stay in the journal" in page.overview.text
    assert "Side effects: Nausea" in page.overview.text

    page.choices.notes.click()
    page.choices.suicidal_thoughts.click()

    label = side_effect_kind("suicidal_thoughts").label
    assert "Notes: 1" in page.overview.text
    assert label in page.overview.text


def test_what_is_not_ticked_stays_out_of_the_pdf(
    qtbot: QtBot, page: SummaryPage, folder: Path
) -> None:
    text = saved_pdf(qtbot, page, folder)

    assert "Kim Example" not in text
    assert NOTE not in text
    assert "suicid" not in text.lower()
    assert "Nausea" in text


def test_what_is_ticked_is_in_the_pdf(qtbot: QtBot, page: SummaryPage, folder: Path) -> None:
    for tick in (page.choices.name, page.choices.notes, page.choices.suicidal_thoughts):
        tick.click()

    text = saved_pdf(qtbot, page, folder)

    assert "Kim Example" in text
    assert NOTE in text
    assert "suicid" in text.lower()


def test_the_table_has_one_row_a_day_of_the_period(
    qtbot: QtBot, page: SummaryPage, folder: Path
) -> None:
    rows = saved_rows(qtbot, page, folder)

    assert [rows[0]["day"], rows[-1]["day"], len(rows)] == ["2026-02-02", "2026-03-01", 28]
    assert rows[-1]["side_effects"] == "nausea=mild"
    assert rows[-1]["note"] == ""


def test_what_is_ticked_is_in_the_table(qtbot: QtBot, page: SummaryPage, folder: Path) -> None:
    page.choices.notes.click()
    page.choices.suicidal_thoughts.click()

    rows = saved_rows(qtbot, page, folder)

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
