"""Which days an axis names, so that no name touches another or is cut off."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from math import ceil, floor, inf

from PySide6.QtCore import QDate, QLocale

from journal.ui.charts.time_frames import TimeFrame

GAP = 9.0
"""Least space between two labels of a row, in pixels."""

TextWidth = Callable[[str], float]
"""Tells how wide a text will be, in pixels."""


@dataclass(frozen=True, slots=True)
class Label:
    """A text beside a chart.

    Attributes:
        text: What it says.
        at: Where its mark is, in pixels from the left edge of the plot.
        left: Where the text begins, likewise.
        width: How wide the text is, in pixels.
    """

    text: str
    at: float
    left: float
    width: float

    @property
    def right(self) -> float:
        """Where the text ends, in pixels from the left edge of the plot."""
        return self.left + self.width


@dataclass(frozen=True, slots=True)
class DayLabels:
    """The two rows of a day axis.

    Attributes:
        near: Days, months or years, each below its mark.
        far: The months or years that those of the upper row belong to.
    """

    near: tuple[Label, ...] = ()
    far: tuple[Label, ...] = ()


@dataclass(frozen=True, slots=True)
class _Step:
    """How far apart the labels of the upper row are, and what the lower row says.

    Attributes:
        unit: Day, week, month or year.
        every: How many of them lie between two labels.
        up_to: Longest stretch in view, in days, in which they are not too many.
        far: Month, year or nothing.
    """

    unit: str
    every: int
    up_to: float = inf
    far: str = ""

    @property
    def days(self) -> int:
        return self.every * {"day": 1, "week": 7, "month": 28, "year": 365}[self.unit]


_STEPS = (
    _Step("day", 1, up_to=45, far="month"),
    _Step("week", 1, up_to=160, far="month"),
    _Step("week", 2, up_to=230, far="month"),
    _Step("month", 1, up_to=800, far="year"),
    _Step("month", 3, up_to=2000, far="year"),
    _Step("month", 6, up_to=3000, far="year"),
    *(_Step("year", every) for every in (1, 2, 5, 10, 20, 50, 100, 500)),
)


def day_labels(frame: TimeFrame, room: float, text_width: TextWidth, locale: QLocale) -> DayLabels:
    """Name as many days, weeks, months or years as fit.

    Args:
        frame: The stretch of time in view.
        room: Width of the plot, in pixels.
        text_width: Measures a text in the type of the axis.
        locale: Language of the names, and first day of the week.
    """
    for step in _STEPS:
        if frame.days > step.up_to or frame.days / step.days * GAP > room:
            continue
        near = _near_row(step, frame, room, text_width, locale)
        if near and all(a.right + GAP <= b.left for a, b in pairwise(near)):
            return DayLabels(near, _far_row(step.far, frame, room, text_width, locale))
    return DayLabels()


def _near_row(
    step: _Step, frame: TimeFrame, room: float, text_width: TextWidth, locale: QLocale
) -> tuple[Label, ...]:
    labels = []
    for day in _marks(step, frame, locale):
        text = _texts(step.unit, day, locale)[-1]
        at, width = frame.x_of(day.toordinal(), room), text_width(text)
        labels.append(Label(text, at, at - width / 2, width))
    return tuple(label for label in labels if label.left >= 0 and label.right <= room)


def _far_row(
    unit: str, frame: TimeFrame, room: float, text_width: TextWidth, locale: QLocale
) -> tuple[Label, ...]:
    labels = []
    for start, end in pairwise(_starts(unit, frame)):
        left = max(frame.x_of(start.toordinal() - 0.5, room), 0.0)
        right = min(frame.x_of(end.toordinal() - 0.5, room) - GAP, room)
        texts = [text for text in _texts(unit, start, locale) if left + text_width(text) <= right]
        labels += [Label(text, left, left, text_width(text)) for text in texts[:1]]
    return tuple(labels)


def _marks(step: _Step, frame: TimeFrame, locale: QLocale) -> Iterator[date]:
    """Return the days in the frame that a step puts a mark at."""
    earliest, latest = _ends(frame)
    if step.unit in {"day", "week"}:
        stride = step.days
        start = locale.firstDayOfWeek().value if step.unit == "week" else 0
        first = earliest.toordinal()
        first += (start - first) % stride
        return map(date.fromordinal, range(first, latest.toordinal() + 1, stride))
    every = step.every * (12 if step.unit == "year" else 1)
    months = range(-(-_month(earliest) // every) * every, _month(latest) + 1, every)
    return (day for day in map(_first_of, months) if earliest <= day)


def _starts(unit: str, frame: TimeFrame) -> list[date]:
    """Return where the months or years in view begin, and where the one after them does."""
    if not unit:
        return []
    every = 12 if unit == "year" else 1
    earliest, latest = (_month(day) // every for day in _ends(frame))
    return [_first_of(n * every) for n in range(earliest, latest + 2)]


def _texts(unit: str, day: date, locale: QLocale) -> list[str]:
    """Return what a mark can be called, the longest first."""
    plain = QLocale(locale)
    plain.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    if unit == "year":
        return [plain.toString(day.year)]
    if unit == "month":
        qdate = QDate(day.year, day.month, day.day)
        short = locale.standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)
        return [locale.toString(qdate, "MMMM yyyy"), locale.toString(qdate, "MMM yyyy"), short]
    return [plain.toString(day.day)]


def _ends(frame: TimeFrame) -> tuple[date, date]:
    latest = min(floor(frame.last), date.max.toordinal() - 366)
    return date.fromordinal(max(ceil(frame.first), 1)), date.fromordinal(latest)


def _month(day: date) -> int:
    """Count the months since the year 0."""
    return day.year * 12 + day.month - 1


def _first_of(month: int) -> date:
    return date(max(month // 12, 1), month % 12 + 1, 1)
