"""The days of benefit after each session as a table."""

from collections.abc import Sequence

from journal.analysis.benefit import Benefit, Outcome
from journal.analysis.response import SessionResponse
from journal.language import translate
from journal.report import wording
from journal.report.tables import Row, Table, group_of

MOST_SESSIONS = 10
"""Most sessions that stand side by side; more of them are counted."""


def benefit_table(responses: Sequence[SessionResponse]) -> Table:
    """Return one row a measure: each session, or how many had which outcome."""
    sessions = responses[0].alignment.sessions
    if len(sessions) > MOST_SESSIONS:
        return _counted(responses)
    numbers = (", ".join(map(str, session.numbers)) for session in sessions)
    columns = (translate("around", "Days of benefit after session"), *numbers)
    rows = tuple(Row(r.measure.name, tuple(map(_days, r.benefits)), _line(r)) for r in responses)
    remark = translate(
        "around",
        "Own line: median before session 1 and the noticeable change the patient chose. ≥ (at "
        "least): the next session or the last rating came first. Not reached: not within 7 days.",
    )
    return Table("", columns, group_of(rows), remark)


def _counted(responses: Sequence[SessionResponse]) -> Table:
    columns = (translate("around", "Days of benefit"), *_outcomes())
    rows = tuple(Row(r.measure.name, _counts(r.benefits), _line(r)) for r in responses)
    remark = translate(
        "around",
        "Numbers: sessions. Own line: median before session 1 and the noticeable change the "
        "patient chose. At least: cut off by the next session or the last rating.",
    )
    return Table("", columns, group_of(rows), remark)


def _days(found: Benefit) -> str:
    """Return the days as a number, which the title of the table explains."""
    match found.outcome:
        case Outcome.DAYS:
            return str(found.days)
        case Outcome.AT_LEAST:
            return translate("around", "≥ {days}", "at least").format(days=found.days)
        case Outcome.NOT_REACHED:
            return translate("around", "not reached")
        case None:
            return wording.NOT_KNOWN


def _line(response: SessionResponse) -> str:
    line = response.line
    if line is None:
        return translate("around", "no own line: too few days rated before session 1")
    if line.off_scale:
        return translate("around", "own line off the scale")
    return translate("around", "own line {value}").format(value=wording.points(line.value))


def _outcomes() -> tuple[str, ...]:
    return (
        translate("around", "End known"),
        translate("around", "At least"),
        translate("around", "Not reached"),
        translate("around", "Not known"),
    )


def _counts(found: Sequence[Benefit]) -> tuple[str, ...]:
    outcomes = (Outcome.DAYS, Outcome.AT_LEAST, Outcome.NOT_REACHED, None)
    return tuple(_count([one for one in found if one.outcome is outcome]) for outcome in outcomes)


def _count(found: Sequence[Benefit]) -> str:
    days = [one.days for one in found if one.days is not None]
    if not days:
        return str(len(found))
    words = translate("around", "{sessions} ({days} days)")
    return words.format(sessions=len(found), days=_range(min(days), max(days)))


def _range(least: int, most: int) -> str:
    return str(most) if least == most else wording.number_range(least, most)
