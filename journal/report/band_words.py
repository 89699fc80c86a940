"""How many days lie in each band of a scale, in plain words."""

from journal.analysis.shares import BandShares
from journal.language import translate
from journal.report.share_bars import band_ranges


def days_by_band(shares: BandShares) -> str:
    """Return counts like "0-3: 12 days, 4-6: 20 days, 7-10: 15 days, not rated: 9 days"."""
    days = (shares.low, shares.middle, shares.high, shares.not_rated)
    bands = (*band_ranges(shares), translate("shares", "not rated"))
    counted = (
        translate("shares", "{band}: %n day(s)", "", count).format(band=band)
        for band, count in zip(bands, days, strict=True)
    )
    return translate("shares", ", ", "between bands").join(counted)
