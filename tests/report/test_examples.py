"""A page of made-up days cannot be taken for a patient's."""

from dataclasses import replace

from journal.analysis.summary import summarize
from journal.domain.contents import Contents
from journal.domain.periods import Period
from journal.report.profile_options import ProfileOptions
from tests.report.pages import read, text_of


def test_every_page_of_an_example_says_that_it_is_one(contents: Contents, period: Period) -> None:
    example = replace(contents, settings=replace(contents.settings, example=True))
    notes = tuple((check_in.day, "long " * 400) for check_in in example.check_ins[-3:])

    reader = read(summarize(period, example), ProfileOptions(notes=notes))

    pages = [" ".join(page.extract_text().split()) for page in reader.pages]
    assert len(pages) > 1
    assert "Example, made up · 5 Jan – 1 Mar 2026" in pages[0]
    assert all("Example: everything on this page is made up." in page for page in pages)


def test_the_page_of_a_patient_says_no_such_thing(contents: Contents, period: Period) -> None:
    text = text_of(read(summarize(period, contents)))

    assert "Example" not in text
    assert "made up" not in text
