"""What the dots and lines of a chart mean, in words."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from journal.analysis.series import DaySeries
from journal.ui.charts.dots import Grain
from journal.ui.charts.session_strip import SessionDays


def key_words(
    grain: Grain, series: Iterable[DaySeries], sessions: SessionDays, effect_days: int = 1
) -> str:
    """Say what is to be seen; what is not there is not explained.

    Args:
        grain: What a dot of a measure stands for.
        series: The measures.
        sessions: Where the sessions lie.
        effect_days: How many days a dot of a side effect stands for.
    """
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
    if effect_days > 1:
        sentences.append(
            QCoreApplication.translate(
                "chart key",
                "Each dot of a side effect is the worst of %n day(s).",
                "",
                effect_days,
            )
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
