"""Days of benefit and the line they are counted against, in plain words."""

from journal.analysis.benefit import Benefit, BenefitLine, Outcome
from journal.domain.measures import Measure
from journal.language import translate
from journal.report import wording


def line(measure: Measure, found: BenefitLine | None) -> str:
    """Say where the person's own line lies."""
    if found is None:
        return translate(
            "response", "Too few days are rated before the first session to draw your own line."
        )
    days = found.rated
    said = {"measure": measure.name, "value": wording.points(found.value)}
    if found.off_scale:
        words = translate(
            "response",
            "{measure}: your own line would lie at {value}, outside the scale of {scale}, "
            "so that days of benefit cannot be counted.",
        )
        return words.format(**said, scale=wording.number_range(measure.minimum, measure.maximum))
    words = translate(
        "response",
        "{measure}: your own line lies at {value}, which is {threshold} better on the scale than "
        "the middle of the %n rated days before the first session ({baseline}).",
        "",
        days,
    )
    threshold, baseline = wording.points(found.threshold), wording.points(found.baseline)
    return words.format(**said, threshold=threshold, baseline=baseline)


def benefit_days(found: Benefit) -> str:
    """Return a few words for a cell, like "9 days", "at least 9 days" or "not reached"."""
    days = found.days
    match found.outcome:
        case Outcome.DAYS:
            return translate("response", "%n days", "of benefit", days)
        case Outcome.AT_LEAST:
            return translate("response", "at least %n days", "of benefit", days)
        case Outcome.NOT_REACHED:
            return translate("response", "not reached")
        case None:
            return wording.NOT_KNOWN


def benefit(measure: Measure, found: Benefit) -> str:
    """Say how long a measure stayed beyond the person's own line."""
    days = found.days
    match found.outcome:
        case Outcome.DAYS:
            words = translate(
                "response",
                "{measure} stayed on the better side of your line for %n days after the session.",
                "",
                days,
            )
        case Outcome.AT_LEAST:
            words = translate(
                "response",
                "{measure} stayed on the better side of your line for at least %n days after "
                "the session; what came then is not known.",
                "",
                days,
            )
        case Outcome.NOT_REACHED:
            words = translate(
                "response", "{measure} did not reach your line within 7 days after the session."
            )
        case None:
            words = translate(
                "response",
                "{measure}: too little is known to count the days on the better side of your line.",
            )
    return words.format(measure=measure.name)
