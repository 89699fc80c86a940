"""What the numbers of the program mean, in a few words each."""

from PySide6.QtCore import QCoreApplication

from journal.ui.widgets.word_tables import Rows


def number_rows() -> Rows:
    """Return a row for each kind of number."""
    return (*_rows_of_days(), *_rows_of_sessions())


def _rows_of_days() -> Rows:
    translate = QCoreApplication.translate
    return (
        (
            translate("HelpPage", "A day's value"),
            translate(
                "HelpPage", "What you chose; the mean of them when you checked in more than once"
            ),
        ),
        (
            translate("HelpPage", "Median"),
            translate(
                "HelpPage",
                "The middle one of the rated days. Needs 3 of them, and half of all days",
            ),
        ),
        (
            translate("HelpPage", "Middle half"),
            translate(
                "HelpPage", "A quarter of the days was lower than this range, a quarter higher"
            ),
        ),
        (
            translate("HelpPage", "7-day mean"),
            translate(
                "HelpPage", "The day and the six before it, where at least 4 of the 7 are rated"
            ),
        ),
        (
            translate("HelpPage", "Later entry"),
            translate("HelpPage", "Filled in after the day it is about; a hollow point in charts"),
        ),
        (
            translate("HelpPage", "Calendar"),
            translate(
                "HelpPage",
                "In History: a cell for each day. The stronger its colour, the higher the day's "
                "value; an outline was not rated, a dot is a session",
            ),
        ),
        (
            translate("HelpPage", "Before session 1"),
            translate(
                "HelpPage", "Up to 28 days before your first session, from the first rated one"
            ),
        ),
        (
            translate("HelpPage", "Not rated"),
            translate("HelpPage", "Left open as a gap. It is never counted as 0"),
        ),
    )


def _rows_of_sessions() -> Rows:
    translate = QCoreApplication.translate
    return (
        (
            translate("HelpPage", "Around each session"),
            translate(
                "HelpPage",
                "The days around every session laid over one another; day 0 is the session. They "
                "end where the next session or the one before comes",
            ),
        ),
        (
            translate("HelpPage", "Thick line and band"),
            translate(
                "HelpPage",
                "The median of the sessions on that day, and their middle half. Only where at "
                "least 3 sessions are rated; n says how many",
            ),
        ),
        (
            translate("HelpPage", "Before and after"),
            translate(
                "HelpPage",
                "The 7 days before a session beside days 1 to 7 after it, without its own day. "
                "Needs 3 rated days on each side; under 5 it is preliminary",
            ),
        ),
        (
            translate("HelpPage", "Day pairs"),
            translate(
                "HelpPage",
                "Each day before beside each day after. NAP is the share of pairs in which the "
                "later day was better, equal ones counted half; 0.50 is no difference",
            ),
        ),
        (
            translate("HelpPage", "Your line"),
            translate(
                "HelpPage",
                "The median before session 1, better by the change that you call noticeable. You "
                "choose that in Settings",
            ),
        ),
        (
            translate("HelpPage", "Days of benefit"),
            translate(
                "HelpPage",
                "From a session on, while the median of the last 3 rated days is on the better "
                "side of your line. Not reached: not within 7 days. This cannot show why",
            ),
        ),
        (
            translate("HelpPage", "Bands"),
            translate(
                "HelpPage",
                "The low, middle and high part of a scale. You choose in Settings where they end; "
                "the summary shows how many days lie in each",
            ),
        ),
    )
