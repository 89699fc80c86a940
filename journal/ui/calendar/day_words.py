"""A day of one measure in words."""

from collections.abc import Sequence
from datetime import date

import numpy as np
from PySide6.QtCore import QCoreApplication

from journal.analysis.series import DaySeries
from journal.report.wording import days_rated, points
from journal.ui.dates import medium_day, plain_number


def day_in_words(day: date, series: DaySeries, value: float | None, sessions: Sequence[int]) -> str:
    """Say all that a cell shows.

    Args:
        day: Which one.
        series: The measure, and whether the day was filled in later.
        value: In scale points, or None where it was not rated.
        sessions: Numbers of the sessions of the day.
    """
    translate, name = QCoreApplication.translate, series.measure.name
    rating = translate("day reading", "{name} not rated").format(name=name)
    if value is not None:
        rating = translate("day reading", "{name} {value}").format(name=name, value=points(value))
    sentences = [
        translate("day reading", "{day}.").format(day=medium_day(day)),
        translate("day reading", "{ratings}.").format(ratings=rating),
    ]
    if series.later[(day - series.period.first).days]:
        sentences.append(translate("day reading", "Filled in later."))
    words = translate("day reading", "Session {number}.")
    return " ".join([*sentences, *(words.format(number=number) for number in sessions)])


def year_in_words(series: DaySeries) -> str:
    """Say how much of a year was rated, at least one day, and from where to where."""
    words = QCoreApplication.translate(
        "calendar", "{name} in {year}: {rated}, lowest {lowest}, highest {highest}."
    )
    return words.format(
        name=series.measure.name,
        year=plain_number(series.period.first.year),
        rated=days_rated(series.rated_days, series.period.days),
        lowest=points(float(np.nanmin(series.values))),
        highest=points(float(np.nanmax(series.values))),
    )
