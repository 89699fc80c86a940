"""Numbers and choices in plain words, the same on the page and on the screen.

Every sentence is a template with named fields, so that it can be translated whole.
Where a count decides the form, the template comes as a pair: for one, for any other.
Nothing here loads numpy: the first page of the window needs these words at once.
"""

from datetime import date, timedelta
from typing import TYPE_CHECKING

from journal.analysis.completeness import Completeness
from journal.domain.measures import Measure
from journal.domain.periods import Period
from journal.domain.readings import Reading
from journal.domain.sessions import Route, Session
from journal.domain.side_effects import Phase, Severity

DAYS_A_YEAR = 365

if TYPE_CHECKING:
    from journal.analysis.summary import Spread

NOT_KNOWN = "\N{EN DASH}"
"""Stands where nothing was said or too little is known. It is never 0."""

ROUTES = {
    Route.IV: "IV",
    Route.IM: "IM",
    Route.SC: "SC",
    Route.SUBLINGUAL: "sublingual",
    Route.BUCCAL: "buccal",
    Route.INTRANASAL: "intranasal",
    Route.ORAL: "oral",
    Route.OTHER: "other route",
}
ROUTES_EXPLAINED = {
    Route.IV: "IV, into a vein",
    Route.IM: "IM, into a muscle",
    Route.SC: "SC, under the skin",
    Route.SUBLINGUAL: "Sublingual, under the tongue",
    Route.BUCCAL: "Buccal, in the cheek",
    Route.INTRANASAL: "Intranasal, into the nose",
    Route.ORAL: "Oral, swallowed",
    Route.OTHER: "Another route",
}
SEVERITIES = {
    Severity.NONE: "none",
    Severity.MILD: "mild",
    Severity.MODERATE: "moderate",
    Severity.SEVERE: "severe",
}
PHASES = {
    Phase.DURING: "during the session",
    Phase.SAME_DAY: "later the same day",
    Phase.NEXT_DAY: "the next day",
    Phase.LATER: "later",
}
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

HIGHER_IS_BETTER = "higher is better"
LOWER_IS_BETTER = "lower is better"
NONE_FELT = "none"

_MEDIUM_DAY = "{day} {month} {year}"
_SHORT_DAY = "{day} {month}"
_MONTH = "{month} {year}"
_FROM_TO = "{first} \N{EN DASH} {last}"
_NUMBERS = "{low}\N{EN DASH}{high}"
_NUMBERS_BELOW_ZERO = "{low} to {high}"
_DOSE = "{mg} mg"
_PER_WEIGHT = "{mg_per_kg} mg/kg"
_DOSE_AND_WEIGHT = "{dose} ({per_weight})"
_BY_ROUTE = "{dose} {route}"
_PRESSURE = "{systolic}/{diastolic}"
_HOURS = "{hours} h"
_MINUTES = "{minutes} min"
_HOURS_AND_MINUTES = "{hours} h {minutes:02}"
_SPREAD = "{median} ({middle})"
_OF = "{some} of {all}"
_DAYS_RATED = ("{rated} of {days} day rated", "{rated} of {days} days rated")
_WHEN_RECORDED = "{same_day} the same day, {later} later · {gap}"
_GAP = ("longest gap {days} day", "longest gap {days} days")
_NO_GAP = "no gap"
_NOTHING_RATED = "nothing was rated in this period"


def counted(forms: tuple[str, str], count: int, **values: object) -> str:
    """Fill the first form for a count of one, the second for any other."""
    return forms[0 if count == 1 else 1].format(**values)


def medium_day(day: date) -> str:
    """Return a day like "12 Oct 2026"."""
    return _MEDIUM_DAY.format(day=day.day, month=MONTHS[day.month - 1], year=day.year)


def short_day(day: date) -> str:
    """Return a day like "12 Oct", where the year is said elsewhere."""
    return _SHORT_DAY.format(day=day.day, month=MONTHS[day.month - 1])


def month(day: date) -> str:
    """Return the month of a day like "Oct 2026"."""
    return _MONTH.format(month=MONTHS[day.month - 1], year=day.year)


def period_days(period: Period) -> str:
    """Return a period like "28 Sep - 22 Nov 2026"."""
    if period.days == 1:
        return medium_day(period.last)
    one_year = period.first.year == period.last.year
    first = short_day(period.first) if one_year else medium_day(period.first)
    return _FROM_TO.format(first=first, last=medium_day(period.last))


def needs_years(period: Period) -> bool:
    """Say whether day and month alone could mean two days of a period."""
    return period.days > DAYS_A_YEAR


def day_within(day: date, period: Period) -> str:
    """Return a day of a period, with its year only where it is needed."""
    return medium_day(day) if needs_years(period) else short_day(day)


def points(value: float) -> str:
    """Return a number with at most one decimal and a true minus sign."""
    text = f"{value:.1f}".removesuffix(".0").replace("-", "\N{MINUS SIGN}")
    return "0" if text == "\N{MINUS SIGN}0" else text


def number_range(low: float, high: float) -> str:
    """Return two numbers like "0-10"."""
    template = _NUMBERS if low >= 0 else _NUMBERS_BELOW_ZERO
    return template.format(low=points(low), high=points(high))


def some_of(some: int, of_all: int) -> str:
    """Return a count like "3 of 7"."""
    return _OF.format(some=some, all=of_all)


def dose(session: Session) -> str:
    """Return a dose like "40 mg (0.5 mg/kg)"; without a weight, milligrams alone."""
    if session.dose_mg is None:
        return NOT_KNOWN
    amount = _DOSE.format(mg=f"{session.dose_mg:g}")
    if session.mg_per_kg is None:
        return amount
    return _DOSE_AND_WEIGHT.format(dose=amount, per_weight=per_weight(session.mg_per_kg))


def per_weight(mg_per_kg: float) -> str:
    """Return a dose for the body weight like "0.5 mg/kg", with two decimals where it has them."""
    decimals = f"{mg_per_kg:.2f}" if mg_per_kg >= 0.1 else f"{mg_per_kg:.2g}"  # noqa: PLR2004
    return _PER_WEIGHT.format(mg_per_kg=f"{float(decimals):g}")


def dose_and_route(session: Session) -> str:
    """Return a dose with its route, like "40 mg (0.5 mg/kg) IV"."""
    if session.route is None:
        return dose(session)
    route = ROUTES[session.route]
    return route if session.dose_mg is None else _BY_ROUTE.format(dose=dose(session), route=route)


def blood_pressure(reading: Reading) -> str:
    """Return a blood pressure like "122/78"."""
    if reading.systolic is None or reading.diastolic is None:
        return NOT_KNOWN
    return _PRESSURE.format(systolic=reading.systolic, diastolic=reading.diastolic)


def duration(length: timedelta | None) -> str:
    """Return a length of time like "2 h 10", "2 h" or "50 min"."""
    if length is None:
        return NOT_KNOWN
    hours, minutes = divmod(round(length.total_seconds() / 60), 60)
    if not hours:
        return _MINUTES.format(minutes=minutes)
    if not minutes:
        return _HOURS.format(hours=hours)
    return _HOURS_AND_MINUTES.format(hours=hours, minutes=minutes)


def direction(measure: Measure) -> str:
    """Say which end of a measure is the better one."""
    return HIGHER_IS_BETTER if measure.higher_is_better else LOWER_IS_BETTER


def median_and_middle_half(middle: "Spread | None") -> str:
    """Return the middle of some days like "5 (4-6)"."""
    if middle is None:
        return NOT_KNOWN
    half = number_range(middle.lower, middle.upper)
    return _SPREAD.format(median=points(middle.median), middle=half)


def signed(change: float | None) -> str:
    """Return a change like "+3", "-3" or "0"."""
    if change is None:
        return NOT_KNOWN
    text = points(change)
    return text if text == "0" or change < 0 else f"+{text}"


def days_rated(rated: int, days: int) -> str:
    """Return how much was rated, like "50 of 56 days rated"."""
    return counted(_DAYS_RATED, days, rated=rated, days=days)


def when_recorded(completeness: Completeness) -> str:
    """Return a line like "44 the same day, 6 later · longest gap 2 days"."""
    if not completeness.rated:
        return _NOTHING_RATED
    longest = completeness.longest_gap
    return _WHEN_RECORDED.format(
        same_day=completeness.same_day,
        later=completeness.later,
        gap=counted(_GAP, longest, days=longest) if longest else _NO_GAP,
    )
