"""Where in a treatment a day lies, in words."""

from collections.abc import Iterable
from datetime import date

from journal.domain.sessions import Session, numbered
from journal.report import wording

_DAY_OF_SESSION = "day of session {number}"
_DAYS_AFTER_SESSION = "day {days} after session {number}"
_WITH_DOSE = "{place} ({given})"


def place_in_treatment(day: date, sessions: Iterable[Session]) -> str:
    """Say how long after which session a day lies, or nothing before the first."""
    before = [s for s in numbered(sessions) if s.session.day <= day]
    if not before:
        return ""
    last = before[-1]
    days = (day - last.session.day).days
    template = _DAY_OF_SESSION if days == 0 else _DAYS_AFTER_SESSION
    given = route_and_amount(last.session)
    place = template.format(days=days, number=last.number)
    return _WITH_DOSE.format(place=place, given=given) if given else place


def route_and_amount(session: Session) -> str:
    """Return how a session was given and how much for the body weight, as far as known."""
    parts = [wording.ROUTES[session.route]] if session.route is not None else []
    if session.mg_per_kg is not None:
        parts.append(wording.per_weight(session.mg_per_kg))
    elif session.dose_mg is not None:
        parts.append(wording.dose(session))
    return ", ".join(parts)
