"""The page for the appointment, read back from the PDF."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject

from journal.analysis.summary import Summary, summarize
from journal.domain.contents import Contents
from journal.domain.library import core_measures, further_measures, side_effect_kind
from journal.domain.own_words import OwnWords
from journal.domain.periods import Period
from journal.domain.side_effects import Severity, SideEffect
from journal.errors import ExportError
from journal.files import NotWantedError
from journal.report.profile import (
    Paper,
    ProfileOptions,
    notes_of,
    profile_data,
    profile_pages,
    profile_pdf,
    write_profile,
)

MADE_ON = date(2026, 3, 2)
PLAIN = ProfileOptions()


def _read(summary: Summary, options: ProfileOptions = PLAIN) -> PdfReader:
    return PdfReader(BytesIO(profile_pdf(summary, options=options, made_on=MADE_ON)))


def _text(reader: PdfReader) -> str:
    return " ".join(" ".join(page.extract_text() for page in reader.pages).split())


def _tags(element: Any) -> Iterator[DictionaryObject]:
    element = element.get_object()
    if isinstance(element, ArrayObject):
        for child in element:
            yield from _tags(child)
    elif isinstance(element, DictionaryObject):
        yield element
        if "/K" in element:
            yield from _tags(element["/K"])


def _tagged(reader: PdfReader, kind: str) -> list[DictionaryObject]:
    tree = reader.root_object["/StructTreeRoot"]
    return [tag for tag in _tags(tree) if tag.get("/S") == kind]


def test_the_page_says_first_how_complete_the_days_are(summary: Summary) -> None:
    text = _text(_read(summary, ProfileOptions(name="A. B.")))

    rated = f"{summary.completeness.rated} of 56 days rated"
    assert text.startswith("Treatment response profile")
    assert text.index(rated) < text.index("Ratings 0–10: median (middle half)")
    assert "A. B. · 5 Jan – 1 Mar 2026 · sessions" in text


def test_the_blocks_come_in_their_fixed_order(summary: Summary) -> None:
    text = _text(_read(summary))

    headings = ("Ratings", "Day by day, with numbered sessions", "Sessions No.", "Side effects")
    places = [text.index(heading) for heading in headings]
    assert places == sorted(places)


def test_every_page_says_what_it_is_not(summary: Summary) -> None:
    reader = _read(summary, ProfileOptions(notes=((MADE_ON, "slept"),)))

    assert len(reader.pages) == 2
    for number, page in enumerate(reader.pages, start=1):
        text = " ".join(page.extract_text().split())
        assert "Self-reported by the patient and not verified. Not a medical device" in text
        assert "not a diagnosis, not for emergencies" in text
        assert "Symptom Journal 0.1.0, made 2 Mar 2026." in text
        assert f"{number} of 2" in text


def test_a_usual_period_fits_on_one_page_of_either_paper(summary: Summary) -> None:
    a4, letter = _read(summary), _read(summary, ProfileOptions(paper="us-letter"))

    assert (len(a4.pages), len(letter.pages)) == (1, 1)
    assert round(a4.pages[0].mediabox.width) == 595
    assert round(letter.pages[0].mediabox.width) == 612


def test_the_page_can_be_read_aloud_and_archived(summary: Summary) -> None:
    reader = _read(summary)

    metadata = reader.xmp_metadata
    assert metadata is not None
    assert (metadata.pdfaid_part, metadata.pdfaid_conformance) == ("3", "A")
    assert str(reader.root_object["/Lang"]) == "en"
    assert reader.metadata is not None
    assert reader.metadata.title == "Treatment response profile"
    assert len(_tagged(reader, "/Table")) == 3
    assert len(_tagged(reader, "/TH")) == 6 + 6 + 5


def test_every_panel_is_described_in_words(summary: Summary) -> None:
    figures = _tagged(_read(summary), "/Figure")

    said = [str(figure["/Alt"]) for figure in figures]
    assert [words.split(",")[0] for words in said] == ["Attention", "Mood", "Anxiety"]
    assert all("days rated, lowest" in words for words in said)


def test_the_panels_are_drawn_and_not_pictures(summary: Summary) -> None:
    reader = _read(summary)

    assert [list(page.images) for page in reader.pages] == [[]]


def test_the_same_values_make_the_same_file(summary: Summary) -> None:
    one = profile_pdf(summary, options=PLAIN, made_on=MADE_ON)
    two = profile_pdf(summary, options=PLAIN, made_on=MADE_ON)

    assert one == two


def test_the_file_bears_the_day_it_was_made_for(summary: Summary) -> None:
    metadata = _read(summary).metadata

    assert metadata is not None
    assert metadata.creation_date is not None
    assert metadata.creation_date.date() == MADE_ON


def test_too_few_rated_days_make_a_page_without_medians(contents: Contents, period: Period) -> None:
    sparse = replace(contents, check_ins=contents.check_ins[-20:])

    text = _text(_read(summarize(period, sparse)))

    assert "Fewer than half of the days are rated, so no medians" in text
    assert "median (" not in text


def test_thoughts_of_suicide_stand_first_and_leave_no_trace_when_kept_back(
    contents: Contents, period: Period
) -> None:
    thoughts = SideEffect(side_effect_kind("suicidal_thoughts"), Severity.MILD)
    told = replace(contents.check_ins[-1], side_effects=(thoughts,), all_clear=False)
    all_told = replace(contents, check_ins=(*contents.check_ins[:-1], told))

    silent = _text(_read(summarize(period, all_told.without_suicidal_thoughts())))
    telling = _text(_read(summarize(period, all_told)))

    assert "Suicidal" not in silent
    assert "Tell your provider Suicidal thoughts" in telling


def test_notes_are_printed_only_when_they_are_asked_for(contents: Contents, period: Period) -> None:
    note = '#emph[x] $y$ \\ <b>bold</b> #read("profile.typ")'
    written = replace(contents.check_ins[-1], note=note)
    contents = replace(contents, check_ins=(*contents.check_ins[:-1], written))
    summary = summarize(period, contents)

    silent = _text(_read(summary))
    telling = _text(_read(summary, ProfileOptions(notes=notes_of(contents, period))))

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


@pytest.mark.parametrize("sign", ["\ue000", "\U000f0000", "\x07", "日本"])
def test_a_sign_that_no_font_has_still_makes_a_page(summary: Summary, sign: str) -> None:
    reader = _read(summary, ProfileOptions(name=f"A{sign}B"))

    assert "days rated" in _text(reader)
    assert "/StructTreeRoot" in reader.root_object


def test_a_long_word_is_broken_and_not_drawn_over_its_neighbours(summary: Summary) -> None:
    word = "x" * 300

    reader = _read(summary, ProfileOptions(notes=((MADE_ON, word),)))

    lines = reader.pages[1].extract_text().replace("\N{ZERO WIDTH SPACE}", "").splitlines()
    assert sum(line.count("x") for line in lines) >= 300
    assert max(line.count("x") for line in lines) < 200


@pytest.mark.parametrize("days", [1, 3, 28])
def test_an_empty_journal_makes_a_page(empty: Contents, days: int) -> None:
    reader = _read(summarize(Period.ending(MADE_ON, days=days), empty))

    text = _text(reader)
    assert len(reader.pages) == 1
    assert "nothing was rated in this period" in text
    assert "No session in this period." in text
    assert "No side effect was recorded in this period." in text


def test_one_entry_makes_a_page(contents: Contents) -> None:
    one = replace(contents, check_ins=contents.check_ins[-1:], sessions=())
    span = one.span()
    assert span is not None

    text = _text(_read(summarize(span, one)))

    assert "1 of 1 day rated" in text
    assert "Day by day" in text


@pytest.mark.parametrize("count", [0, 1, 6, 18])
def test_any_number_of_measures_makes_a_page(
    contents: Contents, period: Period, count: int
) -> None:
    measures = (core_measures() + further_measures() * 2)[:count]
    named = tuple(replace(m, id=f"m{n}", name=f"Measure {n}") for n, m in enumerate(measures))

    reader = _read(summarize(period, replace(contents, measures=named)))

    assert len(_tagged(reader, "/Figure")) == count


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

    reader = _read(summarize(period, replace(contents, sessions=sessions)))

    pages = [" ".join(page.extract_text().split()) for page in reader.pages]
    assert len(pages) > 1
    assert all("No. Date Dose Worst side effect" in page for page in pages)


def test_twenty_years_make_a_page_that_says_how_days_were_put_together(
    demo: Callable[[int], Contents],
) -> None:
    contents = demo(7305)
    span = contents.span()
    assert span is not None

    text = _text(_read(summarize(span, contents)))

    assert "Each point is the mean of 4 weeks" in text
    assert text.index("Side effects") < text.index("Sessions No.")


def test_the_persons_own_words_stand_first(summary: Summary) -> None:
    words = OwnWords("I finish things.", "", "Wait\nlonger? #emph[x] $y$")

    text = _text(_read(summary, ProfileOptions(words=words)))

    assert "What changed I finish things. What I ask Wait longer? #emph[x] $y$" in text
    assert "What I noticed" not in text
    assert text.index("What changed") < text.index("Ratings 0–10")


def test_nothing_said_leaves_no_trace(summary: Summary) -> None:
    blank = ProfileOptions(words=OwnWords(" ", "\n", ""))

    assert _text(_read(summary, blank)) == _text(_read(summary))


def test_three_lines_still_fit_on_the_page(summary: Summary) -> None:
    words = OwnWords(*["I finish things at work again, and it fades after nine days." * 2] * 3)

    papers: tuple[Paper, ...] = ("a4", "us-letter")
    for paper in papers:
        assert len(_read(summary, ProfileOptions(paper=paper, words=words)).pages) == 1


@pytest.mark.parametrize("text", ["\ud800", "\x00", "日本", "x" * 2000])
def test_any_words_make_a_page(summary: Summary, text: str) -> None:
    reader = _read(summary, ProfileOptions(words=OwnWords(what_i_ask=text)))

    assert "What I ask" in _text(reader)


def test_pictures_show_every_page_of_the_file(summary: Summary) -> None:
    options = ProfileOptions(paper="us-letter", notes=((MADE_ON, "slept"),))

    pages = profile_pages(summary, options=options, made_on=MADE_ON, ppi=96)

    assert len(pages) == len(_read(summary, options).pages) == 2
    assert all(page.startswith(b"\x89PNG") for page in pages)
    width, height = (int.from_bytes(pages[0][at : at + 4], "big") for at in (16, 20))
    assert (width, height) == (816, 1056)


def test_pictures_that_cannot_be_made_say_why(summary: Summary) -> None:
    unknown = ProfileOptions(paper="parchment")  # type: ignore[arg-type]

    with pytest.raises(ExportError, match="The page could not be made"):
        profile_pages(summary, options=unknown, made_on=MADE_ON, ppi=96)


def test_a_file_not_wanted_any_more_is_not_there(summary: Summary, tmp_path: Path) -> None:
    path = tmp_path / "summary.pdf"

    with pytest.raises(NotWantedError):
        write_profile(summary, path, options=PLAIN, made_on=MADE_ON, wanted=lambda: False)

    assert list(tmp_path.iterdir()) == []


def test_the_page_is_written_as_a_file(summary: Summary, tmp_path: Path) -> None:
    path = tmp_path / "summary.pdf"

    write_profile(summary, path, options=PLAIN, made_on=MADE_ON)

    assert path.read_bytes() == profile_pdf(summary, options=PLAIN, made_on=MADE_ON)
    assert path.stat().st_mode & 0o777 == 0o600


def test_a_page_that_cannot_be_written_says_why(summary: Summary, tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="There is no folder"):
        write_profile(summary, tmp_path / "missing" / "a.pdf", options=PLAIN, made_on=MADE_ON)


def test_a_page_that_cannot_be_made_says_why(summary: Summary) -> None:
    unknown = ProfileOptions(paper="parchment")  # type: ignore[arg-type]

    with pytest.raises(ExportError, match="The page could not be made"):
        profile_pdf(summary, options=unknown, made_on=MADE_ON)


def test_the_page_never_says_what_only_a_provider_can(summary: Summary) -> None:
    never = ("worked", "is working", "responder", "efficacy", "diagnoses", "monitor", "safe")
    said = str(profile_data(summary, PLAIN, MADE_ON)).lower()

    assert [word for word in never if word in said] == []
