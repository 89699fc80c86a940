"""What was given and what was felt with it: sessions and side effects as text."""

from collections.abc import Sequence

from journal.analysis.effects import EffectDay, EffectSummary
from journal.analysis.summary import Summary
from journal.domain.periods import Period
from journal.domain.readings import Moment, Reading
from journal.domain.sessions import NumberedSession, Session
from journal.domain.side_effects import SUICIDAL_THOUGHTS
from journal.report import wording
from journal.report.tables import Group, Row, Table, group_of

SESSIONS = "Sessions"
SESSION_COLUMNS = ("No.", "Date", "Dose", "Worst side effect", "Blood pressure", "Normal after")
ABOUT_SESSIONS = (
    "Worst side effect: felt on that day. Blood pressure: before → highest. "
    "Normal after: time from the start until the patient felt normal again."
)
NO_SESSION = "No session in this period."

EFFECTS = "Side effects"
EFFECT_COLUMNS = ("", "Sessions", "Worst", "Next day", "Last")
TELL_PROVIDER = "Tell your provider"
OTHER_EFFECTS = "Other"
NO_EFFECT = "No side effect was recorded in this period."

_NUMBERS = ("session {first}", "sessions {first}\N{EN DASH}{last}")
_PRESSURES = "{before} → {highest}"
_WORST = "{names} ({severity})"
_WORST_AND_MORE = "{names} and {more} more ({severity})"
_MOST_NAMES = 2


def given(sessions: Sequence[NumberedSession]) -> str:
    """Return what was given in a line, like "sessions 4-7, ketamine IV"."""
    if not sessions:
        return ""
    first, last = sessions[0].number, sessions[-1].number
    numbers = wording.counted(_NUMBERS, len(sessions), first=first, last=last)
    products = dict.fromkeys(_product_and_route(s.session) for s in sessions)
    return ", ".join(part for part in (numbers, *products) if part)


def sessions_table(summary: Summary) -> Table:
    """Return the sessions of the period, oldest first."""
    rows = tuple(_session_row(s, summary) for s in summary.sessions)
    return Table(SESSIONS, SESSION_COLUMNS, group_of(rows), ABOUT_SESSIONS if rows else NO_SESSION)


def effects_table(summary: Summary) -> Table:
    """Return the side effects of the period, those to tell the provider first."""
    first_of_all = sorted(summary.effects, key=lambda e: e.kind.id != SUICIDAL_THOUGHTS)
    to_tell = tuple(_effect_row(e, summary.period) for e in first_of_all if e.tell_provider)
    others = tuple(_effect_row(e, summary.period) for e in summary.effects if not e.tell_provider)
    if not to_tell:
        return Table(EFFECTS, EFFECT_COLUMNS, group_of(others), "" if others else NO_EFFECT)
    first = Group(to_tell, TELL_PROVIDER, strong=True)
    then = (Group(others, OTHER_EFFECTS),) if others else ()
    return Table(EFFECTS, EFFECT_COLUMNS, (first, *then))


def _product_and_route(session: Session) -> str:
    route = wording.ROUTES[session.route] if session.route else ""
    return " ".join(part for part in (session.product.strip(), route) if part)


def _session_row(numbered: NumberedSession, summary: Summary) -> Row:
    session = numbered.session
    cells = (
        wording.day_within(session.day, summary.period),
        wording.dose_and_route(session),
        _worst(session, summary.effect_days),
        _pressures(session.readings),
        wording.duration(session.time_to_normal),
    )
    return Row(str(numbered.number), cells)


def _worst(session: Session, effect_days: Sequence[EffectDay]) -> str:
    """Name what was felt worst on the day of a session; two names at most."""
    felt = [e for e in effect_days if e.day == session.day]
    if not felt:
        said_none = any(not effect.severity for effect in session.side_effects)
        return wording.NONE_FELT if said_none else wording.NOT_KNOWN
    severity = max(effect.severity for effect in felt)
    names = [effect.kind.label for effect in felt if effect.severity == severity]
    more = len(names) - _MOST_NAMES
    return (_WORST_AND_MORE if more > 0 else _WORST).format(
        names=", ".join(names[:_MOST_NAMES]), more=more, severity=wording.SEVERITIES[severity]
    )


def _pressures(readings: Sequence[Reading]) -> str:
    """Return blood pressure before a session and the highest one afterwards."""
    measured = [r for r in readings if r.systolic is not None]
    before = [r for r in measured if r.moment is Moment.BEFORE]
    after = sorted((r for r in measured if r not in before), key=lambda r: r.systolic or 0)
    if not measured:
        return wording.NOT_KNOWN
    first = wording.blood_pressure(before[0]) if before else wording.NOT_KNOWN
    if not after:
        return first
    return _PRESSURES.format(before=first, highest=wording.blood_pressure(after[-1]))


def _effect_row(effect: EffectSummary, period: Period) -> Row:
    some = wording.some_of if effect.of_sessions else _unknown
    cells = (
        some(effect.sessions, effect.of_sessions),
        wording.SEVERITIES[effect.worst],
        some(effect.next_day, effect.of_sessions) if effect.next_day else wording.NOT_KNOWN,
        wording.NOT_KNOWN
        if effect.last_day is None
        else wording.day_within(effect.last_day, period),
    )
    return Row(effect.kind.label, cells)


def _unknown(*_: int) -> str:
    return wording.NOT_KNOWN
