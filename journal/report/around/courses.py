"""A dense series week by week, beside the days before it, as drawings."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from journal.analysis.comparisons import Side
from journal.analysis.course import Course
from journal.analysis.response import SessionResponse
from journal.language import translate
from journal.report import response_words, wording
from journal.report.around.drawings import Drawing, Slot, drawn, own_line, place
from journal.report.points import Line, Point, joined

MOST_WEEKS = 26
"""Most weeks that can be told apart side by side on a page."""

_MOST_LABELS = 9
_ROOM_BESIDE_BEFORE = 9
"""Most places side by side where the word for the first does not touch the second label."""


def course_drawing(response: SessionResponse, found: Course, *, enough: bool) -> Drawing:
    """Return the drawing of a measure; without medians where too little is rated."""
    places = _Places(found)
    bare = replace(
        drawn(response, tuple(places.slots()), in_words=_in_words(found, enough=enough)),
        session_at=1 / len(places.sides),
        points=tuple(places.days()),
    )
    if not enough:
        return bare
    return replace(
        bare,
        lines=tuple(places.medians()),
        own_line=own_line(response),
        sentence=response_words.course(found),
    )


def about_course(*, enough: bool) -> str:
    """Say what is to be seen in every drawing."""
    if not enough:
        return translate(
            "around",
            "Points: days; left of the dashed line up to 28 days before session 1, then the weeks "
            "after it, days with a session left out. n: rated days.",
        )
    return translate(
        "around",
        "Points: days; left of the dashed line up to 28 days before session 1, then the weeks "
        "after it, days with a session left out. Line: median, from 3 rated days on. "
        "n: rated days.",
    )


class _Places:
    """The days before and the weeks after, side by side.

    Attributes:
        sides: The days before, then each week.
    """

    def __init__(self, found: Course) -> None:
        self._found = found
        self.sides: Sequence[Side] = (found.baseline, *(week.after for week in found.weeks))

    def slots(self) -> Iterator[Slot]:
        every = -(-len(self._found.weeks) // _MOST_LABELS) or 1
        yield Slot(self._at(0), translate("around", "before"), str(self.sides[0].rated))
        for number, week in enumerate(self._found.weeks, start=1):
            touches = number == 1 and len(self.sides) > _ROOM_BESIDE_BEFORE
            label = "" if touches or week.number % every else str(week.number)
            yield Slot(self._at(number), label, str(week.after.rated))

    def days(self) -> Iterator[Point]:
        """Yield each value of a side once: what lies on it would hide what lies below."""
        for number, side in enumerate(self.sides):
            for value in sorted(set(side.values)):
                yield place(self._found.measure, self._at(number), value)

    def medians(self) -> Iterator[Line]:
        """Yield the median before as a line of its own, then those of the weeks."""
        points = [
            None if side.median is None else place(self._found.measure, self._at(at), side.median)
            for at, side in enumerate(self.sides)
        ]
        apart = 1.5 / len(self.sides)
        yield from joined((p for p in points[:1] if p), apart)
        yield from joined((p for p in points[1:] if p), apart)

    def _at(self, number: int) -> float:
        return (number + 0.5) / len(self.sides)


def _in_words(found: Course, *, enough: bool) -> str:
    words = translate("around", "{name}, {direction}, week by week. Before session 1: {before}.")
    first = words.format(
        name=found.measure.name,
        direction=wording.direction(found.measure),
        before=_side(found.baseline, enough=enough),
    )
    week_words = translate("around", "Week {number}: {after}.")
    weeks = (
        week_words.format(number=week.number, after=_side(week.after, enough=enough))
        for week in found.weeks
    )
    return " ".join((first, *weeks))


def _side(side: Side, *, enough: bool) -> str:
    rated = wording.days_rated(side.rated, side.days)
    if side.median is None or not enough:
        return rated
    words = translate("around", "{rated}, median {median}")
    return words.format(rated=rated, median=wording.points(side.median))
