"""Screen and page say the same, because one summary feeds both."""

from pathlib import Path

import pytest
from pypdf import PdfReader
from pytestqt.qtbot import QtBot

from journal.demo import demo_records
from journal.domain.spans import Span
from journal.report import wording
from journal.ui.journal_model import JournalModel
from tests.ui.summary.hands import TODAY, saved_pdf, shown, wait_until_written


def _plain(words: str) -> str:
    return " ".join(words.split())


def test_the_page_says_the_numbers_that_the_screen_says(
    qtbot: QtBot, journal: JournalModel, folder: Path
) -> None:
    journal.save(demo_records(TODAY, days=84))
    page = shown(qtbot, journal, Span.WEEKS_12)
    handout = page._handout()

    text = _plain(saved_pdf(qtbot, page, folder))

    for measure in handout.summary.measures:
        assert measure.current is not None
        assert wording.points(measure.current.median) in page.overview.text
        current = wording.median_and_middle_half(measure.current)
        rated = wording.some_of(measure.series.rated_days, 84)
        row = f"{measure.measure.name} {wording.direction(measure.measure)}"
        assert current in text.partition(row)[2].partition(rated)[0]
        assert f"{wording.days_rated(measure.series.rated_days, 84)} · median" in page.overview.text
    assert wording.when_recorded(handout.summary.completeness) in text
    assert wording.when_recorded(handout.summary.completeness) in page.overview.text


def test_a_tick_lists_every_day_and_the_table_is_always_inside(
    qtbot: QtBot, journal: JournalModel, folder: Path
) -> None:
    journal.save(demo_records(TODAY, days=84))
    page = shown(qtbot, journal, Span.WEEKS_4)
    page.choices.day_table.click()

    text = saved_pdf(qtbot, page, folder)

    assert "Day by day in numbers" in text
    (path,) = folder.iterdir()
    (table,) = PdfReader(path).attachments["days.csv"]
    page.ways_out.csv_button.click()
    wait_until_written(qtbot, page)
    (csv_file,) = folder.glob("*.csv")
    assert csv_file.read_bytes() == table


@pytest.mark.parametrize("ticked", [False, True])
def test_notes_are_in_the_table_inside_only_when_ticked(
    qtbot: QtBot, filled: JournalModel, folder: Path, ticked: bool
) -> None:
    page = shown(qtbot, filled)
    if ticked:
        page.choices.notes.click()

    saved_pdf(qtbot, page, folder)

    (path,) = folder.iterdir()
    (table,) = PdfReader(path).attachments["days.csv"]
    assert (b"bridge" in table) is ticked
    assert b"suicid" not in table
