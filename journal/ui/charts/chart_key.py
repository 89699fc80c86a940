"""What the dots and lines of a chart mean, in words."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from journal.ui.charts.dots import Grain


@dataclass(frozen=True, slots=True)
class Drawn:
    """What is to be seen in a chart.

    Attributes:
        grain: What a dot of a measure stands for.
        rated: There is such a dot.
        hollow: One of them is hollow.
        numbered: Sessions have numbers.
        lined: They have lines, too.
        planned: There are planned sessions.
        effect_days: How many days a dot of a side effect stands for.
    """

    grain: Grain = Grain.DAY
    rated: bool = True
    hollow: bool = False
    numbered: bool = False
    lined: bool = False
    planned: bool = False
    effect_days: int = 1


def key_words(drawn: Drawn) -> str:
    """Say what is to be seen; what is not there is not explained."""
    return " ".join([*_about_ratings(drawn), *_about_sessions(drawn), *_about_effects(drawn)])


def _about_ratings(drawn: Drawn) -> Iterator[str]:
    if drawn.rated:
        yield _dot_words(drawn.grain)
    if drawn.hollow:
        yield QCoreApplication.translate("chart key", "Hollow dots were filled in later.")
    if drawn.rated:
        yield _line_words(drawn.grain)


def _about_sessions(drawn: Drawn) -> Iterator[str]:
    if drawn.numbered and drawn.lined:
        yield QCoreApplication.translate("chart key", "Numbers and dashed lines are sessions.")
    elif drawn.numbered:
        yield QCoreApplication.translate("chart key", "The numbers on top are sessions.")
    if drawn.planned:
        yield QCoreApplication.translate("chart key", "Dotted lines are planned sessions.")


def _about_effects(drawn: Drawn) -> Iterator[str]:
    if drawn.effect_days > 1:
        yield QCoreApplication.translate(
            "chart key",
            "Each dot of a side effect is the worst of %n day(s).",
            "",
            drawn.effect_days,
        )


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
