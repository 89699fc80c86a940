"""What kind of file the page for the appointment is."""

from pathlib import Path

import pytest

from journal.analysis.summary import Summary
from journal.errors import ExportError
from journal.files import NotWantedError
from journal.report.profile import profile_pages, profile_pdf, write_profile
from journal.report.profile_options import ProfileOptions
from tests.report.pages import MADE_ON, PLAIN, read, tagged, text_of


def test_every_page_says_what_it_is_not(summary: Summary) -> None:
    reader = read(summary, ProfileOptions(notes=((MADE_ON, "slept"),)))

    assert len(reader.pages) == 2
    for number, page in enumerate(reader.pages, start=1):
        text = " ".join(page.extract_text().split())
        assert "Self-reported by the patient and not verified. Not a medical device" in text
        assert "not a diagnosis, not for emergencies" in text
        assert "Symptom Journal 0.1.0, made 2 Mar 2026." in text
        assert f"{number} of 2" in text


def test_a_usual_period_fits_on_one_page_of_either_paper(summary: Summary) -> None:
    a4, letter = read(summary), read(summary, ProfileOptions(paper="us-letter"))

    assert (len(a4.pages), len(letter.pages)) == (1, 1)
    assert round(a4.pages[0].mediabox.width) == 595
    assert round(letter.pages[0].mediabox.width) == 612


def test_the_page_can_be_read_aloud_and_archived(summary: Summary) -> None:
    reader = read(summary)

    metadata = reader.xmp_metadata
    assert metadata is not None
    assert (metadata.pdfaid_part, metadata.pdfaid_conformance) == ("3", "A")
    assert str(reader.root_object["/Lang"]) == "en"
    assert reader.metadata is not None
    assert reader.metadata.title == "Treatment response profile"
    assert len(tagged(reader, "/Table")) == 4
    assert len(tagged(reader, "/TH")) == 6 + 6 + 6 + 5


def test_every_panel_is_described_in_words(summary: Summary) -> None:
    figures = tagged(read(summary), "/Figure")

    said = [str(figure["/Alt"]) for figure in figures]
    assert [words.split(",")[0] for words in said] == ["Attention", "Mood", "Anxiety"] * 3
    assert all(", days in each band: " in words for words in said[:3])
    assert all("days rated, lowest" in words for words in said[3:6])
    assert all(", week by week. Before session 1: " in words for words in said[6:])


def test_the_panels_are_drawn_and_not_pictures(summary: Summary) -> None:
    reader = read(summary)

    assert [list(page.images) for page in reader.pages] == [[]]


def test_the_same_values_make_the_same_file(summary: Summary) -> None:
    one = profile_pdf(summary, options=PLAIN, made_on=MADE_ON)
    two = profile_pdf(summary, options=PLAIN, made_on=MADE_ON)

    assert one == two


def test_the_file_bears_the_day_it_was_made_for(summary: Summary) -> None:
    metadata = read(summary).metadata

    assert metadata is not None
    assert metadata.creation_date is not None
    assert metadata.creation_date.date() == MADE_ON


@pytest.mark.parametrize("sign", ["\ue000", "\U000f0000", "\x07", "日本"])
def test_a_sign_that_no_font_has_still_makes_a_page(summary: Summary, sign: str) -> None:
    reader = read(summary, ProfileOptions(name=f"A{sign}B"))

    assert "days rated" in text_of(reader)
    assert "/StructTreeRoot" in reader.root_object


def test_pictures_show_every_page_of_the_file(summary: Summary) -> None:
    options = ProfileOptions(paper="us-letter", notes=((MADE_ON, "slept"),))

    pages = profile_pages(summary, options=options, made_on=MADE_ON, ppi=96)

    assert len(pages) == len(read(summary, options).pages) == 2
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
