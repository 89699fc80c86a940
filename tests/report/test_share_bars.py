"""The days of a period spread over the patient's own bands, and the rest is not rated."""

from dataclasses import replace

import pytest

from journal.analysis.summary import Summary, summarize
from journal.domain.bands import Bands
from journal.domain.measures import Measure
from journal.domain.periods import Period
from journal.domain.settings import Settings
from journal.report.share_bars import share_bars
from tests.report.hard_journals import CORE, LAST, check_in, contents

WEEK = Period.ending(LAST, days=7)


def _rated(*values: float, bands: tuple[Bands, ...] = ()) -> Summary:
    check_ins = [check_in(day, CORE[:1], v) for day, v in zip(WEEK, values, strict=False)]
    return summarize(WEEK, replace(contents(check_ins), settings=Settings(bands=bands)))


def test_a_bar_counts_the_days_of_each_band_and_those_not_rated() -> None:
    bars = share_bars(_rated(2, 3, 5, 8))

    (bar,) = bars.bars
    assert bars.columns == ("0–3", "4–6", "7–10", "not rated")
    assert bar.days == ("2", "1", "1", "3")
    assert sum(bar.parts) == pytest.approx(1)
    assert bar.in_words == (
        "Attention, days in each band: 2 in 0–3, 1 in 4–6, 1 in 7–10, 3 not rated."
    )


def test_the_bands_are_those_that_the_person_chose() -> None:
    bars = share_bars(_rated(2, 3, 5, 8, bands=(Bands("attention", 2, 8),)))

    assert bars.columns == ("0–2", "3–7", "8–10", "not rated")
    assert bars.bars[0].days == ("1", "2", "1", "3")


def test_bands_without_a_value_between_them_say_so() -> None:
    bars = share_bars(_rated(2, bands=(Bands("attention", 4, 5),)))

    assert bars.columns[1] == "between 4 and 5"


def test_measures_with_bands_of_their_own_each_name_them() -> None:
    focus = Measure("focus", "Focus", minimum=1, maximum=3)
    days = [check_in(day, (CORE[0], focus), 2) for day in WEEK]

    bars = share_bars(summarize(WEEK, contents(days, measures=(CORE[0], focus))))

    assert bars.columns == ("low", "middle", "high", "not rated")
    assert [bar.ranges for bar in bars.bars] == ["0–3 · 4–6 · 7–10", "1 · 2 · 3"]
    assert "not better and worse" in bars.remark


def test_what_was_never_rated_has_no_bar() -> None:
    assert [bar.name for bar in share_bars(_rated(5)).bars] == ["Attention"]
