"""Where in a treatment a day lies, in words."""

from collections.abc import Iterable
from datetime import date

from journal.domain.sessions import Session, numbered
from journal.language import translate
from journal.report import wording
from journal.report.choice_words import ROUTES
from journal.report.number_groups import kept_together


def place_in_treatment(day: date, sessions: Iterable[Session], earlier: int = 0) -> str:
    """Say how long after which session a day lies, or nothing before the first.

    Args:
        day: Which day.
        sessions: All sessions, or a run of them that begins with the last one before it.
        earlier: How many took place before the first of these.
    """
    before = [s for s in numbered(sessions, earlier) if s.session.day <= day]
    if not before:
        return ""
    last = before[-1]
    days = (day - last.session.day).days
    place = translate("treatment", "day of session {number}")
    if days:
        place = translate("treatment", "day {days} after session {number}")
    place = place.format(days=days, number=last.number)
    given = route_and_amount(last.session)
    both = translate("treatment", "{place} ({given})")
    return both.format(place=place, given=given) if given else place


def route_and_amount(session: Session) -> str:
    """Return how a session was given and how much for the body weight, as far as known."""
    parts = [ROUTES[session.route]] if session.route is not None else []
    if session.mg_per_kg is not None:
        parts.append(wording.per_weight(session.mg_per_kg))
    elif session.dose_mg is not None:
        parts.append(wording.dose(session))
    return kept_together(", ".join(parts))
