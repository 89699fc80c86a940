"""What a panel of day values shows, in words, for those who cannot see it."""

from journal.analysis.series import DaySeries
from journal.analysis.summary import spread
from journal.language import translate
from journal.report import wording


def panel_in_words(series: DaySeries) -> str:
    """Say what the panel of a measure shows, for those who cannot see it."""
    middle, extremes = spread(series.values), series.extremes
    said = {
        "name": series.measure.name,
        "direction": wording.direction(series.measure),
        "rated": wording.days_rated(series.rated_days, series.period.days),
    }
    if extremes is None:
        return translate("panels", "{name}, {direction}: {rated}.").format(**said)
    said |= {"lowest": wording.points(extremes[0]), "highest": wording.points(extremes[1])}
    if middle is None:
        words = translate(
            "panels", "{name}, {direction}: {rated}, lowest {lowest}, highest {highest}."
        )
        return words.format(**said)
    words = translate(
        "panels",
        "{name}, {direction}: {rated}, lowest {lowest}, highest {highest}, median {median}.",
    )
    return words.format(**said, median=wording.points(middle.median))
