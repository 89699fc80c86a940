"""What the page for the appointment says."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from journal.analysis.summary import Summary, summarize
from journal.domain.check_ins import Rating
from journal.domain.contents import Contents
from journal.domain.library import core_measures, further_measures, side_effect_kind
from journal.domain.own_words import OwnWords
from journal.domain.periods import Period
from journal.domain.side_effects import Severity, SideEffect
from journal.report.blocks import profile_data
from journal.report.profile_options import Paper, ProfileOptions, notes_of
from tests.report.pages import MADE_ON, PLAIN, read, tagged, text_of


def test_the_page_says_first_how_complete_the_days_are(summary: Summary) -> None:
    text = text_of(read(summary, ProfileOptions(name="A. B.")))

    rated = f"{summary.completeness.rated} of 56 days rated"
    assert text.startswith("Treatment response profile")
    assert text.index(rated) < text.index("Ratings 0–10: median (middle half)")
    assert "A. B. · 5 Jan – 1 Mar 2026 · sessions" in text


def test_the_blocks_come_in_their_fixed_order(summary: Summary) -> None:
    text = text_of(read(summary, ProfileOptions(words=OwnWords("I finish things."))))

    headings = (
        "days rated",
        "What changed",
        "Ratings",
        "Days in the low, middle and high band",
        "Day by day, with numbered sessions",
        "Week by week since session 1",
        "Sessions No.",
        "Side effects",
    )
    places = [text.index(heading) for heading in headings]
    assert places == sorted(places)


def test_too_few_rated_days_make_a_page_without_medians(contents: Contents, period: Period) -> None:
    sparse = replace(contents, check_ins=contents.check_ins[-20:])

    text = text_of(read(summarize(period, sparse)))

    assert "Fewer than half of the days are rated, so no medians" in text
    assert "median (" not in text


def test_thoughts_of_suicide_stand_first_and_leave_no_trace_when_kept_back(
    contents: Contents, period: Period
) -> None:
    thoughts = SideEffect(side_effect_kind("suicidal_thoughts"), Severity.MILD)
    told = replace(contents.check_ins[-1], side_effects=(thoughts,), all_clear=False)
    all_told = replace(contents, check_ins=(*contents.check_ins[:-1], told))

    silent = text_of(read(summarize(period, all_told.without_suicidal_thoughts())))
    telling = text_of(read(summarize(period, all_told)))

    assert "Suicidal" not in silent
    assert "Tell your provider Suicidal thoughts" in telling


def test_notes_are_printed_only_when_they_are_asked_for(contents: Contents, period: Period) -> None:
    note = '#emph[x] $y$ \\ <b>bold</b> #read("profile.typ")'
    written = replace(contents.check_ins[-1], note=note)
    contents = replace(contents, check_ins=(*contents.check_ins[:-1], written))
    summary = summarize(period, contents)

    silent = text_of(read(summary))
    telling = text_of(read(summary, ProfileOptions(notes=notes_of(contents, period))))

    assert "bold" not in silent
    assert note in telling


def test_notes_come_by_day_from_check_ins_and_sessions_of_the_period(
    contents: Contents, period: Period
) -> None:
    check_in, session = contents.check_ins[-1], contents.sessions[0]
    outside = replace(contents.check_ins[0], note="too early")
    contents = replace(
        contents,
        check_ins=(outside, replace(check_in, note="last")),
        sessions=(replace(session, note="calm"),),
    )
    reach = Period(session.day, period.last)

    assert notes_of(contents, reach) == ((session.day, "calm"), (check_in.day, "last"))


def test_a_long_word_is_broken_and_not_drawn_over_its_neighbours(summary: Summary) -> None:
    word = "x" * 300

    reader = read(summary, ProfileOptions(notes=((MADE_ON, word),)))

    lines = reader.pages[1].extract_text().replace("\N{ZERO WIDTH SPACE}", "").splitlines()
    assert sum(line.count("x") for line in lines) >= 300
    assert max(line.count("x") for line in lines) < 200


@pytest.mark.parametrize("days", [1, 3, 28])
def test_an_empty_journal_makes_a_page(empty: Contents, days: int) -> None:
    reader = read(summarize(Period.ending(MADE_ON, days=days), empty))

    text = text_of(reader)
    assert len(reader.pages) == 1
    assert "nothing was rated in this period" in text
    assert "No session in this period." in text
    assert "No side effect was recorded in this period." in text


def test_one_entry_makes_a_page(contents: Contents) -> None:
    one = replace(contents, check_ins=contents.check_ins[-1:], sessions=())
    span = one.span()
    assert span is not None

    text = text_of(read(summarize(span, one)))

    assert "1 of 1 day rated" in text
    assert "Day by day" in text


@pytest.mark.parametrize("count", [1, 6, 18])
def test_any_number_of_measures_makes_a_page(
    contents: Contents, period: Period, count: int
) -> None:
    measures = (core_measures() + further_measures() * 2)[:count]
    named = tuple(replace(m, id=f"m{n}", name=f"Measure {n}") for n, m in enumerate(measures))
    ratings = tuple(Rating(measure, measure.minimum) for measure in named)
    rated = tuple(replace(check_in, ratings=ratings) for check_in in contents.check_ins)

    reader = read(summarize(period, replace(contents, measures=named, check_ins=rated)))

    bars_panels_and_courses = 3
    assert len(tagged(reader, "/Figure")) == bars_panels_and_courses * count


def test_a_journal_without_measures_makes_a_page(contents: Contents, period: Period) -> None:
    reader = read(summarize(period, replace(contents, measures=())))

    assert tagged(reader, "/Figure") == []


def test_a_measure_that_was_not_rated_is_named_and_has_no_panel(
    contents: Contents, period: Period
) -> None:
    unrated = replace(core_measures()[0], id="calm", name="Calm")
    wanted = replace(contents, measures=(*contents.measures, unrated))

    reader = read(summarize(period, wanted))

    assert "Not rated in this period: Calm." in text_of(reader)
    assert [tag for tag in tagged(reader, "/Figure") if "Calm" in str(tag["/Alt"])] == []


def test_many_sessions_flow_on_under_their_column_titles(
    demo: Callable[[int], Contents],
) -> None:
    contents = demo(365)
    base = contents.sessions[0]
    sessions = tuple(
        replace(
            base,
            started_at=base.started_at.replace(month=month, day=day),
            strongest_at=None,
            normal_again_at=None,
            id=f"{month}-{day}",
        )
        for month in range(4, 13)
        for day in range(1, 28, 3)
    )
    period = Period.ending(date(2026, 3, 1), days=365)

    reader = read(summarize(period, replace(contents, sessions=sessions)))

    pages = [" ".join(page.extract_text().split()) for page in reader.pages]
    assert len(pages) > 1
    assert all("No. Date Dose Worst side effect" in page for page in pages)


def test_twenty_years_make_a_page_that_says_how_days_were_put_together(
    demo: Callable[[int], Contents],
) -> None:
    contents = demo(7305)
    span = contents.span()
    assert span is not None

    text = text_of(read(summarize(span, contents)))

    assert "Each point is the mean of 4 weeks" in text
    assert "The latest 10; 266 more, earlier ones, on the next page." in text
    assert text.index("Sessions No.") < text.index("Side effects") < text.index("continued No.")


def test_the_persons_own_words_stand_first(summary: Summary) -> None:
    words = OwnWords("I finish things.", "", "Wait\nlonger? #emph[x] $y$")

    text = text_of(read(summary, ProfileOptions(words=words)))

    assert "What changed I finish things. What I ask Wait longer? #emph[x] $y$" in text
    assert "What I noticed" not in text
    assert text.index("What changed") < text.index("Ratings 0–10")


def test_nothing_said_leaves_no_trace(summary: Summary) -> None:
    blank = ProfileOptions(words=OwnWords(" ", "\n", ""))

    assert text_of(read(summary, blank)) == text_of(read(summary))


def test_three_lines_still_fit_on_the_page(summary: Summary) -> None:
    words = OwnWords(*["I finish things at work again, and it fades after nine days." * 2] * 3)

    papers: tuple[Paper, ...] = ("a4", "us-letter")
    for paper in papers:
        assert len(read(summary, ProfileOptions(paper=paper, words=words)).pages) == 1


@pytest.mark.parametrize("text", ["\ud800", "\x00", "日本", "x" * 2000])
def test_any_words_make_a_page(summary: Summary, text: str) -> None:
    reader = read(summary, ProfileOptions(words=OwnWords(what_i_ask=text)))

    assert "What I ask" in text_of(reader)


def test_the_page_never_says_what_only_a_provider_can(summary: Summary) -> None:
    never = ("worked", "is working", "responder", "efficacy", "diagnoses", "monitor", "safe")
    said = str(profile_data(summary, PLAIN, MADE_ON)).lower()

    assert [word for word in never if word in said] == []
