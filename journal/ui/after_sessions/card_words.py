"""What the lines of the card mean, and what is missing, in words."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from journal.analysis.alignment import FEWEST_SESSIONS
from journal.analysis.response import SessionResponse
from journal.ui.charts.sessions.folded_lines import LATEST, MANY
from journal.ui.charts.sessions.week_spreads import MOST_WEEKS


def about_days() -> str:
    """Say what is shown around each session."""
    return QCoreApplication.translate(
        "after sessions",
        "Your own ratings from 3 days before to 14 days after each session, laid over one "
        "another. This cannot show why something changed.",
    )


def about_weeks() -> str:
    """Say what is shown week by week."""
    return QCoreApplication.translate(
        "after sessions",
        "Your own ratings in each week after session 1, beside up to 28 days before it. "
        "This cannot show why something changed.",
    )


def aligned_key(responses: Sequence[SessionResponse]) -> str:
    """Say what is to be seen around each session; what is not there is not explained."""
    translate = QCoreApplication.translate
    sessions = len(responses[0].alignment.sessions)
    sentences = [translate("after sessions", "Each thin line is one session.")]
    if sessions > MANY:
        latest = LATEST
        words = translate(
            "after sessions",
            "Only the latest %n sessions have a thin line; the rest is in the band.",
            "",
            latest,
        )
        sentences = [words]
    if any((one.alignment.n >= FEWEST_SESSIONS).any() for one in responses):
        sentences += [
            translate(
                "after sessions",
                "The thick line is the median of the sessions, the band their middle half.",
            ),
            translate(
                "after sessions", "Where fewer than 3 sessions are rated, nothing is summed up."
            ),
        ]
    else:
        sentences.append(
            translate(
                "after sessions", "No day is rated for 3 sessions yet, so nothing is summed up."
            )
        )
    sentences.append(
        translate(
            "after sessions",
            "Below: days from the session, which is day 0, and n, how many sessions are rated on "
            "that day.",
        )
    )
    return " ".join(sentences)


def weekly_key(weeks: int) -> str:
    """Say what is to be seen week by week.

    Args:
        weeks: How many there are.
    """
    translate = QCoreApplication.translate
    sentences = [
        translate(
            "after sessions",
            "Each dot is the median of one week, counted from session 1; the band is the middle "
            "half of its days. The dotted line is the median before session 1. Where fewer than "
            "3 days are rated, nothing is drawn. Below: the weeks, and n, how many days are rated.",
        )
    ]
    if weeks > MOST_WEEKS:
        drawn = MOST_WEEKS
        words = translate(
            "after sessions", "Only the latest %n weeks are drawn; all are in the table.", "", drawn
        )
        sentences.append(words)
    return " ".join(sentences)


def nothing_yet() -> str:
    """Say what would be here if there were a session."""
    return QCoreApplication.translate(
        "after sessions",
        "No session in this period. Once there is one, the days around it are shown here.",
    )
