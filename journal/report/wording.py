"""Numbers and choices in plain words, the same on the page and on the screen.

Every sentence is a template with named fields, so that it is translated whole, in the
language that is chosen when it is said.
Nothing here loads numpy: the first page of the window needs these words at once.
"""

from datetime import date, timedelta
from typing import TYPE_CHECKING

from journal.domain.measures import Measure
from journal.domain.periods import Period
from journal.domain.readings import Reading
from journal.domain.sessions import Session
from journal.language import QT_TRANSLATE_NOOP, translate
from journal.report.choice_words import ROUTES
from journal.report.number_groups import kept_together
from journal.report.signs import minus, plus

DAYS_A_YEAR = 365

if TYPE_CHECKING:
    from journal.analysis.completeness import Completeness
    from journal.analysis.summary import Spread

NOT_KNOWN = "\N{EN DASH}"
"""Stands where nothing was said or too little is known. It is never 0."""

MONTHS = (
    QT_TRANSLATE_NOOP("months", "Jan"),
    QT_TRANSLATE_NOOP("months", "Feb"),
    QT_TRANSLATE_NOOP("months", "Mar"),
    QT_TRANSLATE_NOOP("months", "Apr"),
    QT_TRANSLATE_NOOP("months", "May"),
    QT_TRANSLATE_NOOP("months", "Jun"),
    QT_TRANSLATE_NOOP("months", "Jul"),
    QT_TRANSLATE_NOOP("months", "Aug"),
    QT_TRANSLATE_NOOP("months", "Sep"),
    QT_TRANSLATE_NOOP("months", "Oct"),
    QT_TRANSLATE_NOOP("months", "Nov"),
    QT_TRANSLATE_NOOP("months", "Dec"),
)


def medium_day(day: date) -> str:
    """Return a day like "12 Oct 2026"."""
    return translate("wording", "{day} {month} {year}").format(
        day=day.day, month=_month_name(day), year=day.year
    )


def short_day(day: date) -> str:
    """Return a day like "12 Oct", where the year is said elsewhere."""
    return translate("wording", "{day} {month}").format(day=day.day, month=_month_name(day))


def month(day: date) -> str:
    """Return the month of a day like "Oct 2026"."""
    return translate("wording", "{month} {year}").format(month=_month_name(day), year=day.year)


def period_days(period: Period) -> str:
    """Return a period like "28 Sep - 22 Nov 2026"."""
    if period.days == 1:
        return medium_day(period.last)
    one_year = period.first.year == period.last.year
    first = short_day(period.first) if one_year else medium_day(period.first)
    return translate("wording", "{first} – {last}").format(
        first=first, last=medium_day(period.last)
    )


def needs_years(period: Period) -> bool:
    """Say whether day and month alone could mean two days of a period."""
    return period.days > DAYS_A_YEAR


def day_within(day: date, period: Period) -> str:
    """Return a day of a period, with its year only where it is needed."""
    return medium_day(day) if needs_years(period) else short_day(day)


def points(value: float) -> str:
    """Return a number with at most one decimal and a true minus sign."""
    text = _with_mark(f"{abs(value):.1f}".removesuffix(".0"))
    return f"{minus()}{text}" if value < 0 and text != "0" else text


def number_range(low: float, high: float) -> str:
    """Return two numbers like "0-10"."""
    words = translate("wording", "{low}–{high}")
    if low < 0:
        words = translate("wording", "{low} to {high}")
    return kept_together(words.format(low=points(low), high=points(high)))


def some_of(some: int, of_all: int) -> str:
    """Return a count like "3 of 7"."""
    words = translate("wording", "{some} of {all}")
    return kept_together(words.format(some=some, all=of_all))


def dose(session: Session) -> str:
    """Return a dose like "40 mg (0.50 mg/kg)"; without a weight, milligrams alone."""
    if session.dose_mg is None:
        return NOT_KNOWN
    amount = translate("wording", "{mg} mg").format(mg=_with_mark(f"{session.dose_mg:g}"))
    if session.mg_per_kg is None:
        return kept_together(amount)
    both = translate("wording", "{dose} ({per_weight})")
    words = both.format(dose=amount, per_weight=per_weight(session.mg_per_kg))
    return kept_together(words)


def per_weight(mg_per_kg: float) -> str:
    """Return a dose for the body weight like "0.50 mg/kg", two decimals that stand in line."""
    rounded = f"{mg_per_kg:.2f}" if mg_per_kg >= 0.1 else f"{float(f'{mg_per_kg:.2g}'):g}"  # noqa: PLR2004
    amount = _with_mark(rounded)
    return kept_together(translate("wording", "{mg_per_kg} mg/kg").format(mg_per_kg=amount))


def dose_and_route(session: Session) -> str:
    """Return a dose with its route, like "40 mg (0.50 mg/kg) IV"."""
    if session.route is None:
        return dose(session)
    route = ROUTES[session.route]
    if session.dose_mg is None:
        return route
    words = translate("wording", "{dose} {route}")
    return kept_together(words.format(dose=dose(session), route=route))


def blood_pressure(reading: Reading) -> str:
    """Return a blood pressure like "122/78"."""
    if reading.systolic is None or reading.diastolic is None:
        return NOT_KNOWN
    both = translate("wording", "{systolic}/{diastolic}")
    return kept_together(both.format(systolic=reading.systolic, diastolic=reading.diastolic))


def duration(length: timedelta | None) -> str:
    """Return a length of time like "2 h 10 min", "2 h" or "50 min"."""
    if length is None:
        return NOT_KNOWN
    hours, minutes = divmod(round(length.total_seconds() / 60), 60)
    words = translate("wording", "{hours} h {minutes:02} min")
    if not minutes:
        words = translate("wording", "{hours} h")
    if not hours:
        words = translate("wording", "{minutes} min")
    return kept_together(words.format(hours=hours, minutes=minutes))


def direction(measure: Measure) -> str:
    """Say which end of a measure is the better one."""
    if measure.higher_is_better:
        return translate("wording", "higher is better")
    return translate("wording", "lower is better")


def median_and_middle_half(middle: "Spread | None") -> str:
    """Return the middle of some days like "5 (4-6)"."""
    if middle is None:
        return NOT_KNOWN
    half = number_range(middle.lower, middle.upper)
    words = translate("wording", "{median} ({middle})")
    return kept_together(words.format(median=points(middle.median), middle=half))


def signed(change: float | None) -> str:
    """Return a change like "+3", "-3" or "0"."""
    if change is None:
        return NOT_KNOWN
    text = points(change)
    return text if text == "0" or change < 0 else plus() + text


def days_rated(rated: int, days: int) -> str:
    """Return how much was rated, like "50 of 56 days rated"."""
    words = translate("wording", "{rated} of %n day(s) rated", "", days)
    return words.format(rated=rated)


def when_recorded(completeness: "Completeness") -> str:
    """Return a line like "44 the same day, 6 later · longest gap 2 days"."""
    recorded = _recorded(completeness)
    if completeness.since is None:
        return recorded
    words = translate("wording", "the journal began on {day} · {recorded}")
    return words.format(day=medium_day(completeness.since), recorded=recorded)


def none_felt() -> str:
    """Return the word for side effects that were looked for and not there."""
    return translate("wording", "none", "side effects")


def _recorded(completeness: "Completeness") -> str:
    if not completeness.rated:
        return translate("wording", "nothing was rated in this period")
    longest = completeness.longest_gap
    gap = (
        translate("wording", "longest gap %n day(s)", "", longest)
        if longest
        else translate("wording", "no gap")
    )
    words = translate("wording", "{same_day} the same day, {later} later · {gap}")
    return words.format(same_day=completeness.same_day, later=completeness.later, gap=gap)


def _month_name(day: date) -> str:
    return translate("months", MONTHS[day.month - 1])


def _with_mark(number: str) -> str:
    """Return a number with the decimal mark of the language."""
    return number.replace(".", translate("wording", ".", "decimal mark"))
