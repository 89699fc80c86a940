"""What the page says of a period beside its charts."""

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QCoreApplication

from journal.analysis.completeness import Completeness
from journal.analysis.summary import Summary
from journal.domain.contents import Contents
from journal.report import wording
from journal.ui.dates import medium_day


def something_to_draw(summary: Summary) -> bool:
    """Say whether a period holds anything that a chart can show."""
    return bool(summary.completeness.rated or summary.sessions or summary.effect_days)


def last_day_drawn(contents: Contents) -> date | None:
    """Return the last day of a whole journal that a chart can show something of."""
    days = [c.day for c in contents.check_ins if c.values or c.side_effects]
    days += [session.day for session in contents.sessions if session.took_place]
    return max(days, default=None)


def in_one_line(summary: Summary) -> str:
    """Say how much was rated, and how many sessions there were; nothing of what is not there."""
    return " · ".join(_parts(summary))


def hint(summary: Summary, contents: Contents) -> str:
    """Say what is not to be seen yet and what brings it, or nothing."""
    translate = QCoreApplication.translate
    if not summary.completeness.rated:
        return translate("trends", "Each day you rate becomes a dot here.")
    if summary.completeness.rated == 1:
        return translate(
            "trends", "One day so far. A line follows once 4 days of a week are rated."
        )
    if not any(session.took_place for session in contents.sessions):
        return translate("trends", "Sessions show up here as numbered lines once you log one.")
    return ""


def _parts(summary: Summary) -> Iterator[str]:
    sessions = len(summary.sessions)
    if summary.completeness.rated:
        yield _days_rated(summary.completeness)
    if sessions:
        yield QCoreApplication.translate("trends", "%n session(s)", "", sessions)
    elif summary.completeness.rated:
        yield QCoreApplication.translate("trends", "no session")


def _days_rated(completeness: Completeness) -> str:
    said = wording.days_rated(completeness.rated, completeness.days)
    if completeness.since is None:
        return said
    words = QCoreApplication.translate("trends", "{days_rated} since {day}")
    return words.format(days_rated=said, day=medium_day(completeness.since))
