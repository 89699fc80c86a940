"""Drawings of one measure around the sessions, and what they share."""

from dataclasses import dataclass

from journal.analysis.response import SessionResponse
from journal.domain.measures import Measure
from journal.language import translate
from journal.report import wording
from journal.report.axes import Tick, level_ticks
from journal.report.colors import measure_color
from journal.report.points import Line, Point


@dataclass(frozen=True, slots=True)
class Slot:
    """A place along the bottom.

    Attributes:
        at: Where its middle lies, 0 to 1.
        label: Its day or week, or nothing where labels would touch.
        n: How many values there are, as text.
    """

    at: float
    label: str
    n: str


@dataclass(frozen=True, slots=True)
class Band:
    """The middle half over a run of places, from left to right.

    Attributes:
        lower: First quartiles.
        upper: Third quartiles.
    """

    lower: Line
    upper: Line


@dataclass(frozen=True, slots=True)
class Drawing:
    """One measure around the sessions.

    Attributes:
        name: Of the measure.
        direction: Which end is the better one.
        color: `#RRGGBB`.
        in_words: What is to be seen.
        levels: Grid lines.
        slots: Days or weeks along the bottom.
        session_at: Where the session lies, 0 to 1; None where there is no such place.
        threads: Single sessions.
        points: Single days.
        bands: The middle half, where enough is rated.
        lines: The median, likewise.
        own_line: The person's own line, if it lies on the scale.
        sentence: What can be said about it, if anything.
    """

    name: str
    direction: str
    color: str
    in_words: str
    levels: tuple[Tick, ...]
    slots: tuple[Slot, ...]
    session_at: float | None
    threads: tuple[Line, ...]
    points: tuple[Point, ...]
    bands: tuple[Band, ...]
    lines: tuple[Line, ...]
    own_line: Tick | None
    sentence: str


def drawn(
    response: SessionResponse,
    slots: tuple[Slot, ...],
    *,
    in_words: str,
    session_at: float | None = None,
) -> Drawing:
    """Return the drawing of a measure with nothing in it yet."""
    measure = response.measure
    return Drawing(
        name=measure.name,
        direction=wording.direction(measure),
        color=measure_color(measure.id),
        in_words=in_words,
        levels=level_ticks(measure),
        slots=slots,
        session_at=session_at,
        threads=(),
        points=(),
        bands=(),
        lines=(),
        own_line=None,
        sentence="",
    )


def place(measure: Measure, at: float, value: float) -> Point:
    """Return the point of a value."""
    height = (value - measure.minimum) / (measure.maximum - measure.minimum)
    return Point(round(at, 4), round(float(height), 4))


def own_line(response: SessionResponse) -> Tick | None:
    """Return where the person's own line lies, if it lies on the scale."""
    line = response.line
    if line is None or line.off_scale:
        return None
    at = place(response.measure, 0, line.value).y
    words = translate("around", "own line {value}")
    return Tick(at, words.format(value=wording.points(line.value)), at)
