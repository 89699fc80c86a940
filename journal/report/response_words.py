"""What happens around sessions, in plain words, the same on the page and on the screen.

It is said what was higher or lower, on how many days, and that this cannot show why.
Whether a treatment does anything is never said.
"""

from journal.analysis.comparisons import FEWEST_RATED, Comparison, Side
from journal.analysis.consistency import FEWEST_COMPARABLE, Consistency, Direction
from journal.analysis.course import Course, CourseWeek
from journal.analysis.nonoverlap import Nonoverlap
from journal.analysis.windows import BeforeAfter
from journal.domain import library
from journal.domain.measures import Measure
from journal.language import SOURCE, chosen_language, translate
from journal.report import wording
from journal.report.decimals import decimal, level, signed_decimal


def before_and_after(measure: Measure, comparison: BeforeAfter) -> str:
    """Say how the days after a session differ from those before, or why that is not known."""
    difference, days = comparison.mean_difference, comparison.after.days
    if difference is None:
        return not_comparable(comparison)
    if level(difference):
        words = translate(
            "response",
            "{measure} was on average the same in the %n days after as before "
            "({after} and {before} days rated). This cannot show why.",
            "",
            days,
        )
    elif difference > 0:
        words = translate(
            "response",
            "{measure} was on average {points} points higher in the %n days after than before "
            "({after} and {before} days rated). This cannot show why.",
            "",
            days,
        )
    else:
        words = translate(
            "response",
            "{measure} was on average {points} points lower in the %n days after than before "
            "({after} and {before} days rated). This cannot show why.",
            "",
            days,
        )
    return _with_preliminary(words.format(**_said(measure, comparison, difference)), comparison)


def not_comparable(comparison: BeforeAfter) -> str:
    """Say why the days around a session cannot be compared."""
    session = comparison.session
    cut = session.next is not None and (session.next - session.day).days <= FEWEST_RATED
    if comparison.after.days < FEWEST_RATED and not cut:
        return translate("response", "It is too early to compare the days after this session.")
    if min(comparison.before.days, comparison.after.days) < FEWEST_RATED:
        return translate(
            "response", "A neighbouring session is too close to compare the days around this one."
        )
    words = translate(
        "response",
        "Not enough entries to compare: {before} days rated before the session, {after} after it.",
    )
    return words.format(before=_rated(comparison.before), after=_rated(comparison.after))


def not_enough(side: Side) -> str:
    """Return a few words for a cell, like "not enough entries (2 of 7)"."""
    return translate("response", "not enough entries ({rated})").format(rated=_rated(side))


def preliminary() -> str:
    """Return the word for a comparison of few days."""
    return translate("response", "preliminary")


def day_pairs(pairs: Nonoverlap) -> str:
    """Return a line like "better on 30 of 42 day pairs, the same on 4 (NAP 0.76)"."""
    words = translate(
        "response", "better on {better} of {pairs} day pairs, the same on {same} (NAP {nap})"
    )
    return words.format(
        better=pairs.improved, pairs=pairs.pairs, same=pairs.tied, nap=decimal(pairs.nap, 2)
    )


def day_pairs_interval(pairs: Nonoverlap) -> str:
    """Return a line like "NAP 0.53 to 0.90 if days were independent"."""
    low, high = pairs.interval
    words = translate("response", "NAP {low} to {high} if days were independent")
    return words.format(low=decimal(low, 2), high=decimal(high, 2))


def across_sessions(measure: Measure, found: Consistency) -> str:
    """Say whether the sessions agree; a change is pointed out only where the rule is met."""
    if not found.sessions:
        return translate("response", "There is no session in this period.")
    if found.median_difference is None or found.comparable < FEWEST_COMPARABLE:
        words = translate(
            "response",
            "Sessions that can be compared: {comparable} of {sessions}. "
            "It takes at least {fewest} to look across them.",
        )
        return words.format(
            comparable=found.comparable, sessions=found.sessions, fewest=FEWEST_COMPARABLE
        )
    if not found.pointed_out:
        return _nothing_pointed_out(found, found.median_difference)
    sessions = found.comparable
    if found.direction is Direction.HIGHER:
        words = translate(
            "response",
            "In {same_way} of %n sessions {measure} was higher in the week after than in the "
            "week before, by {points} points in the middle. This cannot show why.",
            "",
            sessions,
        )
    else:
        words = translate(
            "response",
            "In {same_way} of %n sessions {measure} was lower in the week after than in the "
            "week before, by {points} points in the middle. This cannot show why.",
            "",
            sessions,
        )
    return words.format(
        same_way=found.same_way,
        measure=inside_sentence(measure),
        points=decimal(abs(found.median_difference)),
    )


def course(found: Course) -> str:
    """Say how the latest week that can be compared differs from before the first session."""
    weeks = [week for week in found.weeks if week.comparable]
    if not weeks:
        return translate(
            "response", "No week can be compared with the days before the first session."
        )
    return course_week(found.measure, weeks[-1])


def course_week(measure: Measure, week: CourseWeek) -> str:
    """Say how a week differs from the days before the first session."""
    difference = week.mean_difference
    if difference is None:
        words = translate(
            "response",
            "Week {number}: not enough entries to compare; {after} days rated, "
            "and {before} before the first session.",
        )
    elif level(difference):
        words = translate(
            "response",
            "Week {number}: {measure} was on average the same as before the first session "
            "({after} and {before} days rated). This cannot show why.",
        )
    elif difference > 0:
        words = translate(
            "response",
            "Week {number}: {measure} was on average {points} points higher than before the "
            "first session ({after} and {before} days rated). This cannot show why.",
        )
    else:
        words = translate(
            "response",
            "Week {number}: {measure} was on average {points} points lower than before the "
            "first session ({after} and {before} days rated). This cannot show why.",
        )
    said = _said(measure, week, difference or 0.0) | {"measure": inside_sentence(measure)}
    return _with_preliminary(words.format(number=week.number, **said), week)


def inside_sentence(measure: Measure) -> str:
    """Return the name of a measure as it stands inside a sentence.

    English names that are packed with the program lose their capital; what a person wrote
    stays as it is.
    """
    packed = (*library.core_measures(), *library.further_measures())
    ours = any((one.id, one.name) == (measure.id, measure.name) for one in packed)
    if chosen_language() != SOURCE or not ours:
        return measure.name
    return measure.name[0].lower() + measure.name[1:]


def _said(measure: Measure, comparison: Comparison, difference: float) -> dict[str, str]:
    return {
        "measure": measure.name,
        "points": decimal(abs(difference)),
        "before": _rated(comparison.before),
        "after": _rated(comparison.after),
    }


def _rated(side: Side) -> str:
    return wording.some_of(side.rated, side.days)


def _with_preliminary(sentence: str, comparison: Comparison) -> str:
    if not comparison.preliminary:
        return sentence
    words = translate(
        "response", "{sentence} This is preliminary: one side has fewer than 5 rated days."
    )
    return words.format(sentence=sentence)


def _nothing_pointed_out(found: Consistency, middle: float) -> str:
    words = translate(
        "response",
        "Week after against week before, over {comparable} sessions: {points} points in the "
        "middle. Too small or too mixed to point anything out.",
    )
    return words.format(comparable=found.comparable, points=signed_decimal(middle))
