"""How the days spread over the person's own bands, in words."""

from dataclasses import replace
from datetime import timedelta

from journal.domain.bands import Bands
from journal.domain.measures import Measure
from journal.domain.spans import Span
from journal.ui.summary_page import SummaryPage
from tests.ui.summary.hands import TODAY, check_in

DASH = "\N{EN DASH}"


def lines_of(page: SummaryPage) -> list[str]:
    return page.overview.text.split("\n")


def test_the_days_of_each_measure_are_counted_in_bands(page: SummaryPage) -> None:
    lines = lines_of(page)

    place = next(n for n, line in enumerate(lines) if line.startswith("Mood: "))
    assert lines[place + 1] == (
        f"0{DASH}3: 0 days, 4{DASH}6: 28 days, 7{DASH}10: 0 days, not rated: 0 days"
    )


def test_the_bands_are_the_persons_own(page: SummaryPage) -> None:
    journal = page.journal

    journal.save_settings(replace(journal.settings(), bands=(Bands("mood", 5, 6),)))

    assert (
        f"0{DASH}5: 28 days, between 5 and 6: 0 days, 6{DASH}10: 0 days, not rated: 0 days"
        in lines_of(page)
    )


def test_days_without_a_rating_are_counted_too(page: SummaryPage) -> None:
    page.journal.save([check_in(page.journal, TODAY - timedelta(days=99))])
    page.selector.choose(Span.YEAR)

    assert any(line.endswith("not rated: 69 days") for line in lines_of(page))


def test_a_measure_never_rated_in_the_period_has_no_bands(page: SummaryPage) -> None:
    page.journal.save([Measure("noise", "Noise")])

    lines = lines_of(page)
    place = next(n for n, line in enumerate(lines) if line.startswith("Noise: "))
    assert "0 of 28 days rated" in lines[place]
    assert "not rated:" not in lines[place + 1]
