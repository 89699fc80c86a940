"""What goes with the first page: the days as pages, where wanted, and as a file inside."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from math import isnan

from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject

from journal.analysis.summary import Summary, summarize
from journal.domain.contents import Contents
from journal.domain.library import side_effect_kinds
from journal.domain.periods import Period
from journal.domain.settings import Settings
from journal.domain.side_effects import Phase, Severity, SideEffect
from journal.report.profile_options import ProfileOptions, is_since_last_visit
from tests.report.hard_journals import LAST, contents, daily, sessions
from tests.report.pages import read, text_of

TABLE = '\ufeff"day","attention"\r\n"2026-03-01",5\r\n'.encode()


def _pages(reader: PdfReader) -> list[str]:
    return [" ".join(page.extract_text().split()) for page in reader.pages]


def test_every_day_is_listed_only_on_request(summary: Summary) -> None:
    silent, telling = read(summary), read(summary, ProfileOptions(day_table=True))

    assert "Day by day in numbers" not in text_of(silent)
    further = " ".join(_pages(telling)[1:])
    listed = [day for day in summary.period if f"{day.day} {day:%b} {day.year}" in further]
    assert listed == list(summary.period)


def test_a_listed_day_says_what_was_rated_given_and_felt(summary: Summary) -> None:
    session, effect = summary.sessions[0], summary.effect_days[0]

    text = text_of(read(summary, ProfileOptions(day_table=True)))

    assert "Day Attention Mood Anxiety Session Side effects" in text
    assert f"{effect.kind.label} ({effect.severity.word})" in text
    values = [m.series.values[(session.session.day - LAST).days - 1] for m in summary.measures]
    said = " ".join("–" if isnan(value) else f"{value:g}" for value in values)
    assert f"{session.session.day:%-d %b %Y} {said} {session.number} " in text


def test_the_days_are_inside_the_file_as_a_table(summary: Summary) -> None:
    reader = read(summary, ProfileOptions(attachment=TABLE))

    assert reader.attachments == {"days.csv": [TABLE]}
    files = reader.root_object["/AF"]
    assert isinstance(files, ArrayObject)
    specification = files[0].get_object()
    assert isinstance(specification, DictionaryObject)
    kept = specification["/EF"].get_object()
    assert isinstance(kept, DictionaryObject)
    assert str(specification["/AFRelationship"]) == "/Data"
    assert str(specification["/Desc"]) == "The days of the period as a table, one row a day"
    assert "/text/csv" in str(kept["/F"].get_object())
    metadata = reader.xmp_metadata
    assert metadata is not None
    assert (metadata.pdfaid_part, metadata.pdfaid_conformance) == ("3", "A")


def test_nothing_is_inside_the_file_that_was_not_given(summary: Summary) -> None:
    assert read(summary).attachments == {}


def test_many_sessions_and_side_effects_flow_on_and_none_is_dropped() -> None:
    kinds = side_effect_kinds()[:20]
    felt = tuple(SideEffect(kind, Severity.MILD, Phase.DURING) for kind in kinds)
    first = LAST - timedelta(days=364)
    given = [replace(one, side_effects=felt) for one in sessions(*range(-275, 80, 12))]
    journal = contents(daily(first), given)

    pages = _pages(read(summarize(Period(first, LAST), journal)))

    count = len(given)
    assert count == 30
    assert "12 more on the next page." in pages[0]
    assert "The latest 10; 20 more, earlier ones, on the next page." in pages[0]
    assert f"1 of {len(pages)}" in pages[0]
    assert all(f"{kind.label} 30 of 30" in " ".join(pages) for kind in kinds)
    dates = [f"{one.day.day} {one.day:%b} 40 mg IV" for one in given]
    assert all(any(day in page for page in pages) for day in dates)


def test_two_years_keep_a_first_page_with_every_block(
    demo: Callable[[int], Contents],
) -> None:
    journal, period = demo(800), Period.ending(date(2026, 3, 1), days=730)

    pages = _pages(read(summarize(period, journal)))

    for block in ("Ratings", "Day by day", "Around each session", "Sessions No.", "Side effects"):
        assert block in pages[0]
    assert all("No. Date Dose Worst side effect" in page for page in pages)


def test_a_period_from_the_last_visit_on_says_so() -> None:
    visited = replace(contents(daily()), settings=Settings(visits=(LAST - timedelta(days=30),)))
    since, other = Period.ending(LAST, days=31), Period.ending(LAST, days=28)

    text = text_of(read(summarize(since, visited), ProfileOptions(since_last_visit=True)))

    assert "30 Jan – 1 Mar 2026, since last visit" in text
    assert is_since_last_visit(visited, since)
    assert not is_since_last_visit(visited, other)
