"""What a panel of day values shows, in words, for those who cannot see it."""

from journal.analysis.summary import MeasureSummary
from journal.language import translate
from journal.report import wording


def panel_in_words(summary: MeasureSummary) -> str:
    """Say what the panel of a measure shows, for those who cannot see it."""
    series, middle = summary.series, summary.current
    extremes = series.extremes
    said = {
        "name": series.measure.name,
        "direction": wording.direction(series.measure),
        "rated": wording.days_rated(series.rated_days, summary.days),
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
