"""The session-aligned curve in plain words, for those who cannot see it."""

import numpy as np

from journal.analysis.alignment import FEWEST_SESSIONS, OFFSETS, Alignment
from journal.analysis.summary import Spread
from journal.language import translate
from journal.report import wording


def aligned_day(offset: int) -> str:
    """Return a day counted from a session, like "day +3", "day −1" or "session day"."""
    if not offset:
        return translate("response", "session day")
    return translate("response", "day {offset}").format(offset=wording.signed(offset))


def aligned_curve(found: Alignment) -> str:
    """Say what the curve shows, day by day; days with fewer than 3 sessions are left out."""
    said = {
        "name": found.measure.name,
        "direction": wording.direction(found.measure),
        "sessions": len(found.sessions),
    }
    days = [
        _day(found, place) for place in range(len(OFFSETS)) if found.n[place] >= FEWEST_SESSIONS
    ]
    if not days:
        words = translate(
            "response",
            "{name}, {direction}, around each session. Sessions: {sessions}. No day is rated "
            "for {fewest} of them, so nothing is summed up.",
        )
        return words.format(**said, fewest=FEWEST_SESSIONS)
    words = translate(
        "response",
        "{name}, {direction}, around each session; median and middle half of the sessions. "
        "Sessions: {sessions}. {days}.",
    )
    return words.format(**said, days=translate("response", "; ", "between days").join(days))


def aligned_session(found: Alignment, place: int) -> str:
    """Say how many days around one session are rated, and which session it is."""
    session = found.sessions[place]
    rated = int(np.count_nonzero(~np.isnan(found.values[place])))
    words = translate("response", "Session {numbers}, {day}: {rated}")
    return words.format(
        numbers=translate("response", ", ", "between sessions").join(map(str, session.numbers)),
        day=wording.medium_day(session.day),
        rated=wording.days_rated(rated, int(np.count_nonzero(found.there[place]))),
    )


def _day(found: Alignment, place: int) -> str:
    spread = Spread(
        float(found.median[place]),
        float(found.lower[place]),
        float(found.upper[place]),
        int(found.n[place]),
    )
    return translate("response", "{day}: {middle}, n {n}").format(
        day=aligned_day(OFFSETS[place]),
        middle=wording.median_and_middle_half(spread),
        n=spread.n,
    )
