"""Whatever a journal holds, it makes a page that can be read."""

from functools import cache

import pytest

from journal.analysis.summary import summarize
from journal.domain.contents import Contents
from journal.domain.periods import Period
from journal.report.profile_options import Paper, ProfileOptions
from tests.report.hard_journals import LAST, contents, daily, hard_journals, sessions
from tests.report.pages import read, tagged, text_of


@cache
def _journals() -> dict[str, Contents]:
    return hard_journals()


def _page_of(name: str, options: ProfileOptions | None = None) -> str:
    journal = _journals()[name]
    period = journal.span() or Period.ending(LAST, days=28)
    return text_of(read(summarize(period, journal), options or ProfileOptions()))


@pytest.mark.parametrize("name", list(_journals()))
def test_a_hard_journal_makes_an_archivable_page_with_every_figure_in_words(name: str) -> None:
    journal = _journals()[name]
    period = journal.span() or Period.ending(LAST, days=28)

    reader = read(summarize(period, journal))

    metadata = reader.xmp_metadata
    assert metadata is not None
    assert (metadata.pdfaid_part, metadata.pdfaid_conformance) == ("3", "A")
    assert all(str(figure["/Alt"]).strip() for figure in tagged(reader, "/Figure"))
    assert f"of {period.days} day" in text_of(reader)
    assert [list(page.images) for page in reader.pages] == [[]] * len(reader.pages)


@pytest.mark.parametrize("name", sorted(set(_journals()) - {"twenty years"}))
def test_twelve_weeks_stay_on_one_page(name: str) -> None:
    journal = _journals()[name]
    summary = summarize(journal.span() or Period.ending(LAST, days=28), journal)

    papers: tuple[Paper, ...] = ("a4", "us-letter")
    assert [len(read(summary, ProfileOptions(paper=paper)).pages) for paper in papers] == [1, 1]


def test_sessions_on_three_days_running_are_shown_week_by_week() -> None:
    text = _page_of("sessions on three days running")

    assert "Week by week since session 1" in text
    assert "Around each session" not in text
    assert "Days of benefit" not in text


def test_a_single_session_is_shown_and_not_summed_up() -> None:
    text = _page_of("one session")

    assert "Sessions that can be compared: 1 of 1. It takes at least 3" in text
    assert "of benefit after session 1" in text


def test_two_sessions_on_one_day_are_one_in_the_drawing_and_two_in_the_table() -> None:
    text = _page_of("two sessions on one day")

    assert "Days of benefit after session 1, 2" in text
    assert "1 17 Jan 40 mg IV" in text
    assert "2 17 Jan 40 mg IV" in text


def test_an_empty_journal_says_what_is_missing() -> None:
    text = _page_of("empty")

    assert "nothing was rated in this period" in text
    assert "Not rated in this period: Attention, Mood, Anxiety." in text
    assert "Around each session" not in text


def test_a_single_measure_is_alone_in_every_drawing() -> None:
    text = _page_of("one measure ever rated")

    assert "Not rated in this period: Attention, Anxiety." in text
    assert "0 of 84" in text


def test_a_sparse_journal_shows_no_average_anywhere() -> None:
    sparse = contents(daily()[::3], sessions(14, 35, 56))
    period = Period.ending(LAST, days=84)

    reader = read(summarize(period, sparse))

    text = text_of(reader)
    in_words = " ".join(str(figure["/Alt"]) for figure in tagged(reader, "/Figure"))
    assert "so no medians, no mean lines and no days of benefit are shown" in text
    assert "Around each session" in text
    for average in ("median", "average", "mean of", "middle half", "own line"):
        assert average not in text.replace("no medians", "")
        assert average not in in_words
