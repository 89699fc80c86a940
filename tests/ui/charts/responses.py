"""Ratings around sessions, to draw."""

from collections.abc import Sequence

from journal.analysis.response import SessionResponse
from journal.analysis.summary import Summary
from journal.domain.measures import Measure
from tests.ui.charts.samples import MOOD, rated, session, summary_of

EVERY_THREE_WEEKS = (65, 44, 23)
"""Days ago."""


def lifted(*sessions_ago: int, measures: tuple[Measure, ...] = (MOOD,), days: int = 84) -> Summary:
    """Return days rated 4, and 7 in the week after each session."""
    after = {ago - day for ago in sessions_ago for day in range(1, 8)}
    check_ins = [
        rated(measure, ago, 7 if ago in after else 4) for measure in measures for ago in range(days)
    ]
    return summary_of(*check_ins, *map(session, sessions_ago), days=days, measures=measures)


def responses(
    *sessions_ago: int, measures: tuple[Measure, ...] = (MOOD,), days: int = 84
) -> Sequence[SessionResponse]:
    return lifted(*sessions_ago, measures=measures, days=days).responses
