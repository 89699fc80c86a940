"""The weeks of a course, in the words of the screen."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from journal.analysis.course import Course
from journal.report.decimals import decimal
from journal.report.response_words import course_week, inside_sentence, not_enough
from journal.report.wording import days_rated
from journal.ui.dates import period_days


def course_in_words(course: Course) -> str:
    """Say how each week differs from the days before the first session."""
    return " ".join(course_week(course.measure, week) for week in course.weeks)


def week_in_words(courses: Sequence[Course], place: int) -> str:
    """Return a line like "Week 3, 12–18 Oct 2026: mood 6.2 on average (6 of 7 days rated)"."""
    translate = QCoreApplication.translate
    week = courses[0].weeks[place]
    words = translate("response", "Week {number}, {days}: {ratings}")
    means = [_mean(course, place) for course in courses]
    return words.format(
        number=week.number,
        days=period_days(week.period),
        ratings=translate("response", "; ", "between measures").join(means),
    )


def _mean(course: Course, place: int) -> str:
    side = course.weeks[place].after
    if side.mean is None:
        words = QCoreApplication.translate("response", "{measure}: {reason}")
        return words.format(measure=inside_sentence(course.measure), reason=not_enough(side))
    words = QCoreApplication.translate("response", "{measure} {mean} on average ({rated})")
    return words.format(
        measure=inside_sentence(course.measure),
        mean=decimal(side.mean),
        rated=days_rated(side.rated, side.days),
    )
