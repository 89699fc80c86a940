"""Side effects over a period: how often, how bad, still there on the next day."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from journal.domain.check_ins import CheckIn
from journal.domain.periods import Period
from journal.domain.sessions import NumberedSession
from journal.domain.side_effects import Attention, Phase, Severity, SideEffect, SideEffectKind

_SESSION_PHASES = {None, Phase.DURING, Phase.SAME_DAY}


@dataclass(frozen=True, slots=True)
class EffectDay:
    """The worst severity of one side effect on one day, always above none."""

    kind: SideEffectKind
    day: date
    severity: Severity


@dataclass(frozen=True, slots=True)
class EffectSummary:
    """One side effect over a period.

    Attributes:
        kind: Which one.
        sessions: Sessions on whose day it was felt.
        of_sessions: Sessions in the period.
        days: Days on which it was felt.
        worst: Worst severity said.
        next_day: Sessions after which it was there on the next day or later.
        last_day: Last day on which it was felt.
        tell_provider: It belongs under what the provider should be told first.
    """

    kind: SideEffectKind
    sessions: int
    of_sessions: int
    days: int
    worst: Severity
    next_day: int
    last_day: date
    tell_provider: bool


@dataclass(frozen=True, slots=True)
class _Felt:
    effect: SideEffect
    day: date
    session_number: int | None


def effect_days(
    period: Period, check_ins: Iterable[CheckIn], sessions: Iterable[NumberedSession]
) -> tuple[EffectDay, ...]:
    """Return the worst severity of each side effect on each day it was felt."""
    worst: dict[tuple[SideEffectKind, date], Severity] = {}
    for felt in _felt(period, check_ins, sessions):
        key = (felt.effect.kind, felt.day)
        worst[key] = max(worst.get(key, Severity.NONE), felt.effect.severity)
    return tuple(
        EffectDay(kind, day, severity)
        for (kind, day), severity in sorted(worst.items(), key=lambda item: item[0][1])
    )


def summarize_effects(
    period: Period, check_ins: Iterable[CheckIn], sessions: Iterable[NumberedSession]
) -> tuple[EffectSummary, ...]:
    """Sum up each side effect felt; those to tell the provider first, then by days felt."""
    sessions = tuple(s for s in sessions if s.session.day in period)
    groups: dict[SideEffectKind, list[_Felt]] = defaultdict(list)
    for felt in _felt(period, check_ins, sessions):
        groups[felt.effect.kind].append(felt)
    summaries = [_summarize(kind, group, sessions) for kind, group in groups.items()]
    return tuple(sorted(summaries, key=lambda s: (not s.tell_provider, -s.days, s.kind.name)))


def _summarize(
    kind: SideEffectKind, group: list[_Felt], sessions: tuple[NumberedSession, ...]
) -> EffectSummary:
    on_day, after = _sessions_felt(group, {s.session.day: s.number for s in sessions})
    lasting = bool(after) and kind.attention is Attention.TELL_IF_LASTING
    return EffectSummary(
        kind=kind,
        sessions=len(on_day),
        of_sessions=len(sessions),
        days=len({felt.day for felt in group}),
        worst=max(felt.effect.severity for felt in group),
        next_day=len(after),
        last_day=max(felt.day for felt in group),
        tell_provider=lasting or any(felt.effect.asks_to_tell_provider for felt in group),
    )


def _sessions_felt(
    group: Iterable[_Felt], session_days: Mapping[date, int]
) -> tuple[set[int], set[int]]:
    """Return the sessions on whose day it was felt, and those after which it was there."""
    on_day: set[int | None] = set()
    after: set[int | None] = set()
    for felt in group:
        number = felt.session_number or session_days.get(felt.day)
        if number and felt.effect.phase in _SESSION_PHASES:
            on_day.add(number)
        else:
            day_before = felt.day - timedelta(days=1)
            after.add(felt.session_number or session_days.get(day_before))
    return {n for n in on_day if n}, {n for n in after if n}


def _felt(
    period: Period, check_ins: Iterable[CheckIn], sessions: Iterable[NumberedSession]
) -> Iterable[_Felt]:
    for check_in in check_ins:
        for effect in check_in.side_effects:
            if effect.severity is not Severity.NONE and check_in.day in period:
                yield _Felt(effect, check_in.day, None)
    for numbered in sessions:
        for effect in numbered.session.side_effects:
            days_on = 1 if effect.phase is Phase.NEXT_DAY else 0
            day = numbered.session.day + timedelta(days=days_on)
            if effect.severity is not Severity.NONE and day in period:
                yield _Felt(effect, day, numbered.number)
