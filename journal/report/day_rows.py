"""Every day of a period as a row, for a page of its own."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from math import isnan

from journal.analysis.effects import EffectDay
from journal.analysis.summary import Summary
from journal.domain.sessions import NumberedSession
from journal.language import translate
from journal.report import wording
from journal.report.choice_words import SEVERITIES
from journal.report.tables import Row, Table, group_of


def days_table(summary: Summary) -> Table:
    """Return the days of the period, oldest first; a dash where nothing was said."""
    sessions: Mapping[date, list[NumberedSession]] = defaultdict(list)
    for session in summary.sessions:
        sessions[session.session.day].append(session)
    effects: Mapping[date, list[EffectDay]] = defaultdict(list)
    for effect in summary.effect_days:
        effects[effect.day].append(effect)
    rows = tuple(
        Row(
            wording.medium_day(day),
            (
                *_values(summary, place),
                _numbers(sessions.get(day, ())),
                _felt(effects.get(day, ())),
            ),
        )
        for place, day in enumerate(summary.period)
    )
    return Table(translate("days", "Day by day in numbers"), _columns(summary), group_of(rows))


def _columns(summary: Summary) -> tuple[str, ...]:
    names = (m.measure.name for m in summary.measures)
    after = (translate("days", "Session"), translate("days", "Side effects"))
    return (translate("days", "Day"), *names, *after)


def _values(summary: Summary, place: int) -> tuple[str, ...]:
    return tuple(
        _value(float(m.series.values[place]), later=bool(m.series.later[place]))
        for m in summary.measures
    )


def _value(value: float, *, later: bool) -> str:
    if isnan(value):
        return wording.NOT_KNOWN
    words = translate("days", "{value} (later)") if later else "{value}"
    return words.format(value=wording.points(value))


def _numbers(sessions: Sequence[NumberedSession]) -> str:
    return ", ".join(str(session.number) for session in sessions)


def _felt(effects: Sequence[EffectDay]) -> str:
    words = translate("days", "{effect} ({severity})")
    return ", ".join(
        words.format(effect=one.kind.label, severity=SEVERITIES[one.severity]) for one in effects
    )
