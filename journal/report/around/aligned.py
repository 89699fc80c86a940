"""The days around each session, folded over one another, as drawings."""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from journal.analysis.alignment import DAYS_BEFORE, FEWEST_SESSIONS, OFFSETS, Alignment
from journal.analysis.response import SessionResponse
from journal.analysis.series import Floats
from journal.language import translate
from journal.report import wording
from journal.report.alignment_words import aligned_curve
from journal.report.around.drawings import Band, Drawing, Slot, drawn, own_line, place
from journal.report.points import Line, Point, joined
from journal.report.response_words import across_sessions

_APART = 1.5 / len(OFFSETS)
_LABELLED = {-3, 0, 3, 7, 10, 14}


def aligned_drawing(response: SessionResponse, *, enough: bool) -> Drawing:
    """Return the drawing of a measure; without medians where too little is rated."""
    found = response.alignment
    bare = replace(
        drawn(
            response,
            tuple(_slots(found)),
            in_words=aligned_curve(found) if enough else _single_sessions(found),
            session_at=_at(DAYS_BEFORE),
        ),
        threads=tuple(thread for values in found.values for thread in _lines(found, values)),
    )
    if not enough:
        return bare
    return replace(
        bare,
        bands=tuple(_bands(found)),
        lines=_lines(found, found.median),
        own_line=own_line(response),
        sentence=across_sessions(response.measure, response.consistency),
    )


def about_aligned(*, enough: bool) -> str:
    """Say what is to be seen in every drawing."""
    if not enough:
        return translate(
            "around",
            "Thin lines: single sessions. n: sessions with a rating on that day. "
            "Neighbouring sessions cut the days off.",
        )
    words = translate(
        "around",
        "Line: median, band: middle half, both from n {fewest} on; thin lines: single sessions. "
        "n: sessions with a rating on that day. Neighbouring sessions cut the days off.",
    )
    return words.format(fewest=FEWEST_SESSIONS)


def _at(place_of_day: int) -> float:
    return (place_of_day + 0.5) / len(OFFSETS)


def _slots(found: Alignment) -> Iterator[Slot]:
    for at, (offset, n) in enumerate(zip(OFFSETS, found.n.tolist(), strict=True)):
        label = wording.signed(offset) if offset in _LABELLED else ""
        yield Slot(_at(at), label, str(n))


def _points(found: Alignment, values: Floats) -> Iterator[Point]:
    for at in np.flatnonzero(~np.isnan(values)).tolist():
        yield place(found.measure, _at(at), float(values[at]))


def _lines(found: Alignment, values: Floats) -> tuple[Line, ...]:
    return joined(_points(found, values), _APART)


def _bands(found: Alignment) -> Iterator[Band]:
    edges = (_lines(found, found.lower), _lines(found, found.upper))
    for lower, upper in zip(*edges, strict=True):
        yield Band(lower, upper)


def _single_sessions(found: Alignment) -> str:
    words = translate(
        "around",
        "{name}, {direction}, around each session; single sessions, nothing is summed up. "
        "Sessions: {sessions}.",
    )
    return words.format(
        name=found.measure.name,
        direction=wording.direction(found.measure),
        sessions=len(found.sessions),
    )
