"""How the days of a period spread over a person's own bands, as bars and in words."""

from dataclasses import dataclass

from journal.analysis.shares import BandShares
from journal.analysis.summary import Summary
from journal.domain.measures import Measure
from journal.language import translate
from journal.report import wording
from journal.report.colors import measure_color

_ROUNDING = 1e-9


@dataclass(frozen=True, slots=True)
class ShareBar:
    """One measure as a stacked bar.

    Attributes:
        name: Of the measure.
        direction: Which end is the better one.
        color: `#RRGGBB`.
        in_words: What is to be seen.
        ranges: The bands of this measure, where measures differ in them; otherwise nothing.
        parts: Shares of all days, 0 to 1: low, middle and high band, not rated.
        days: The same in days.
    """

    name: str
    direction: str
    color: str
    in_words: str
    ranges: str
    parts: tuple[float, ...]
    days: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ShareBars:
    """All measures of a page.

    Attributes:
        heading: Stands above them.
        columns: What the four parts are called, "not rated" last.
        bars: Empty where nothing was rated.
        remark: Stands below them.
    """

    heading: str
    columns: tuple[str, ...]
    bars: tuple[ShareBar, ...]
    remark: str


def share_bars(summary: Summary) -> ShareBars:
    """Return a bar for each measure that was rated in the period."""
    shares = [m.shares for m in summary.measures if m.series.rated_days]
    ranges = {band_ranges(one) for one in shares}
    alike = len(ranges) == 1
    bands = next(iter(ranges)) if alike else _without_numbers()
    remark = translate(
        "shares", "Numbers: days. Low and high are places on the scale, not better and worse."
    )
    return ShareBars(
        heading=translate("shares", "Days in the low, middle and high band"),
        columns=(*bands, translate("shares", "not rated")),
        bars=tuple(_bar(one, alike=alike) for one in shares),
        remark="" if alike else remark,
    )


def band_ranges(shares: BandShares) -> tuple[str, str, str]:
    """Return the low, the middle and the high band by their numbers, like "0-3"."""
    measure, bands = shares.measure, shares.bands
    first, last = bands.low_to + measure.step, bands.high_from - measure.step
    middle = _range(first, last)
    if first > last + _ROUNDING:  # means of a day lie between two values of the scale
        words = translate("shares", "between {low} and {high}")
        low, high = wording.points(bands.low_to), wording.points(bands.high_from)
        middle = words.format(low=low, high=high)
    return _range(measure.minimum, bands.low_to), middle, _range(bands.high_from, measure.maximum)


def _without_numbers() -> tuple[str, str, str]:
    return translate("shares", "low"), translate("shares", "middle"), translate("shares", "high")


def _bar(shares: BandShares, *, alike: bool) -> ShareBar:
    measure: Measure = shares.measure
    days = (shares.low, shares.middle, shares.high, shares.not_rated)
    return ShareBar(
        name=measure.name,
        direction=wording.direction(measure),
        color=measure_color(measure.id),
        in_words=_in_words(shares),
        ranges="" if alike else " · ".join(band_ranges(shares)),
        parts=tuple(round(part / shares.days, 5) for part in days),
        days=tuple(map(str, days)),
    )


def _in_words(shares: BandShares) -> str:
    low, middle, high = band_ranges(shares)
    words = translate(
        "shares",
        "{name}, days in each band: {low_days} in {low}, {middle_days} in {middle}, "
        "{high_days} in {high}, {not_rated} not rated.",
    )
    return words.format(
        name=shares.measure.name,
        low_days=shares.low,
        low=low,
        middle_days=shares.middle,
        middle=middle,
        high_days=shares.high,
        high=high,
        not_rated=shares.not_rated,
    )


def _range(low: float, high: float) -> str:
    if abs(high - low) < _ROUNDING:
        return wording.points(low)
    return wording.number_range(low, high)
