"""What was given and what was felt with it: sessions and side effects as text."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence

from journal.analysis.effects import EffectDay, EffectSummary
from journal.analysis.summary import Summary
from journal.domain.periods import Period
from journal.domain.readings import Moment, Reading
from journal.domain.sessions import NumberedSession, Session
from journal.domain.side_effects import SUICIDAL_THOUGHTS
from journal.language import translate
from journal.report import wording
from journal.report.choice_words import ROUTES, SEVERITIES
from journal.report.number_groups import kept_together
from journal.report.tables import Group, Row, Table, group_of

_MOST_NAMES = 2

_WORST = 2
"""Place of the cell about side effects in the row of a session."""


def given(sessions: Sequence[NumberedSession]) -> str:
    """Return what was given in a line, like "sessions 4-7, ketamine IV 36-40 mg"."""
    if not sessions:
        return ""
    first, last = sessions[0].number, sessions[-1].number
    words = translate("treatment", "session {first}")
    if len(sessions) > 1:
        words = translate("treatment", "sessions {first}–{last}")
    numbers = words.format(first=first, last=last)
    groups: dict[str, list[Session]] = defaultdict(list)
    for session in sessions:
        groups[_product_and_route(session.session)].append(session.session)
    products = (_with_doses(product, group) for product, group in groups.items())
    return ", ".join(part for part in (numbers, *products) if part)


def _with_doses(product: str, sessions: Iterable[Session]) -> str:
    """Add the dose, or the lowest and the highest, to a product and its route."""
    doses = [session.dose_mg for session in sessions if session.dose_mg is not None]
    if not doses:
        return product
    least, most = min(doses), max(doses)
    amount = wording.points(most) if least == most else wording.number_range(least, most)
    words = translate("treatment", "{product} {amount} mg")
    return kept_together(words.format(product=product, amount=amount).strip())


def sessions_table(summary: Summary) -> Table:
    """Return the sessions of the period, oldest first."""
    rows = tuple(_session_row(s, summary) for s in summary.sessions)
    heading = translate("treatment", "Sessions")
    remark = translate("treatment", "No session in this period.")
    if rows:
        remark = _about_sessions({row.cells[_WORST] for row in rows})
    return Table(heading, _session_columns(), group_of(rows), remark)


def effects_table(summary: Summary) -> Table:
    """Return the side effects of the period, those to tell the provider first."""
    first_of_all = sorted(summary.effects, key=lambda e: e.kind.id != SUICIDAL_THOUGHTS)
    to_tell = tuple(_effect_row(e, summary.period) for e in first_of_all if e.tell_provider)
    others = tuple(_effect_row(e, summary.period) for e in summary.effects if not e.tell_provider)
    heading, columns = translate("treatment", "Side effects"), _effect_columns()
    if not to_tell:
        nothing = translate("treatment", "No side effect was recorded in this period.")
        remark = _about_effects(summary.effects) if others else nothing
        return Table(heading, columns, group_of(others), remark)
    first = Group(to_tell, translate("treatment", "Tell your provider"), strong=True)
    then = (Group(others, translate("treatment", "Other")),) if others else ()
    return Table(heading, columns, (first, *then), _about_effects(summary.effects))


def _about_effects(effects: Iterable[EffectSummary]) -> str:
    if not any(effect.still_there for effect in effects):
        return ""
    return translate("treatment", "Still: felt on the last day with an entry.")


def _session_columns() -> tuple[str, ...]:
    return (
        translate("treatment", "No."),
        translate("treatment", "Date"),
        translate("treatment", "Dose"),
        translate("treatment", "Worst side effect"),
        translate("treatment", "Blood pressure"),
        translate("treatment", "Normal after"),
    )


def _about_sessions(worst: Collection[str]) -> str:
    remark = translate(
        "treatment",
        "Worst side effect: felt on that day. Blood pressure: before → highest. "
        "Normal after: time from the start until the patient felt normal again.",
    )
    if not {wording.none_felt(), wording.NOT_KNOWN} <= set(worst):
        return remark
    words = translate(
        "treatment", "{remark} “{none}”: looked for and not there; a dash: nothing was said."
    )
    return words.format(remark=remark, none=wording.none_felt())


def _effect_columns() -> tuple[str, ...]:
    return (
        "",
        translate("treatment", "Sessions"),
        translate("treatment", "Worst"),
        translate("treatment", "Next day"),
        translate("treatment", "Last felt"),
    )


def _product_and_route(session: Session) -> str:
    route = ROUTES[session.route] if session.route else ""
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
        return wording.none_felt() if said_none else wording.NOT_KNOWN
    severity = max(effect.severity for effect in felt)
    names = [effect.kind.label for effect in felt if effect.severity == severity]
    more = len(names) - _MOST_NAMES
    words = translate("treatment", "{names} ({severity})")
    if more > 0:
        words = translate("treatment", "{names} and %n more ({severity})", "", more)
    return words.format(names=", ".join(names[:_MOST_NAMES]), severity=SEVERITIES[severity])


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
    both = translate("treatment", "{before} → {highest}")
    highest = wording.blood_pressure(after[-1])
    return kept_together(both.format(before=first, highest=highest))


def _effect_row(effect: EffectSummary, period: Period) -> Row:
    some = wording.some_of if effect.of_sessions else _unknown
    cells = (
        some(effect.sessions, effect.of_sessions),
        SEVERITIES[effect.worst],
        some(effect.next_day, effect.of_sessions) if effect.next_day else wording.NOT_KNOWN,
        _last_felt(effect, period),
    )
    return Row(effect.kind.label, cells)


def _last_felt(effect: EffectSummary, period: Period) -> str:
    """Return a day like "16 Nov", or "still, 16 Nov" on the last day with an entry."""
    if effect.last_day is None:
        return wording.NOT_KNOWN
    day = wording.day_within(effect.last_day, period)
    if not effect.still_there:
        return day
    return translate("treatment", "still, {day}").format(day=day)


def _unknown(*_: int) -> str:
    return wording.NOT_KNOWN
