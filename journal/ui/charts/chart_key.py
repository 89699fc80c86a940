"""What the dots and lines of a chart mean, in words."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from journal.analysis.series import DaySeries
from journal.ui.charts.dots import Grain
from journal.ui.charts.session_strip import SessionDays


def key_words(grain: Grain, series: Iterable[DaySeries], sessions: SessionDays) -> str:
    """Say what is to be seen; what is not there is not explained."""
    sentences = [_dot_words(grain)]
    if any(one.later.any() for one in series):
        sentences.append(
            QCoreApplication.translate("chart key", "Hollow dots were filled in later.")
        )
    sentences.append(_line_words(grain))
    if sessions.days.size:
        sentences.append(
            QCoreApplication.translate("chart key", "Numbers and dashed lines are sessions.")
        )
    if sessions.planned.size:
        sentences.append(
            QCoreApplication.translate("chart key", "Dotted lines are planned sessions.")
        )
    return " ".join(sentences)


def _dot_words(grain: Grain) -> str:
    words = {
        Grain.DAY: QCoreApplication.translate("chart key", "Each dot is one day."),
        Grain.WEEK: QCoreApplication.translate("chart key", "Each dot is the mean of one week."),
        Grain.FOUR_WEEKS: QCoreApplication.translate(
            "chart key", "Each dot is the mean of 4 weeks."
        ),
    }
    return words[grain]


def _line_words(grain: Grain) -> str:
    words = {
        Grain.DAY: QCoreApplication.translate(
            "chart key", "The line is the mean of 7 days, where at least 4 are rated."
        ),
        Grain.WEEK: QCoreApplication.translate(
            "chart key", "The line is the mean of 4 weeks, where more than half is rated."
        ),
        Grain.FOUR_WEEKS: QCoreApplication.translate(
            "chart key", "The line is the mean of 12 weeks, where more than half is rated."
        ),
    }
    return words[grain]
