"""Side effects over a period: how often, how bad, still there on the next day."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass, replace
from datetime import date, timedelta

from journal.domain.check_ins import CheckIn
from journal.domain.periods import Period
from journal.domain.sessions import NumberedSession, Session
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
        days: Days on which it was felt, as far as they are known.
        worst: Worst severity said.
        next_day: Sessions in the period after which it was there on the next day or later.
        last_day: Last day on which it was felt; None where no day is known.
        still_there: It was felt on the last day with an entry, outside a session, and no
            end of it was said.
        tell_provider: It belongs under what the provider should be told first.
    """

    kind: SideEffectKind
    sessions: int
    of_sessions: int
    days: int
    worst: Severity
    next_day: int
    last_day: date | None
    still_there: bool
    tell_provider: bool


@dataclass(frozen=True, slots=True)
class _Felt:
    effect: SideEffect
    day: date | None
    session_number: int | None = None


def effect_days(
    period: Period, check_ins: Iterable[CheckIn], sessions: Iterable[NumberedSession]
) -> tuple[EffectDay, ...]:
    """Return the worst severity of each side effect on each day it was felt.

    Args:
        period: The days wanted.
        check_ins: May reach beyond the period.
        sessions: The whole series: what one of them left behind may be felt in the period.
    """
    worst: dict[tuple[SideEffectKind, date], Severity] = {}
    for felt in _felt(period, check_ins, sessions):
        if felt.day is None:
            continue
        key = (felt.effect.kind, felt.day)
        worst[key] = max(worst.get(key, Severity.NONE), felt.effect.severity)
    return tuple(
        EffectDay(kind, day, severity)
        for (kind, day), severity in sorted(worst.items(), key=lambda item: item[0][1])
    )


def summarize_effects(
    period: Period, check_ins: Iterable[CheckIn], sessions: Iterable[NumberedSession]
) -> tuple[EffectSummary, ...]:
    """Sum up each side effect felt; those to tell the provider first, then by days felt.

    Args:
        period: The days wanted.
        check_ins: May reach beyond the period.
        sessions: The whole series; only those in the period are counted.
    """
    series, said = tuple(sessions), tuple(check_ins)
    inside = frozenset(s.number for s in series if s.session.day in period)
    numbers = {s.session.day: s.number for s in series}
    groups: dict[SideEffectKind, list[_Felt]] = defaultdict(list)
    for felt in _felt(period, said, series):
        groups[felt.effect.kind].append(felt)
    last_entry = _last_entry(period, said, series)
    summaries = (
        replace(
            _summarize(kind, group, numbers, inside),
            still_there=any(_lasts(felt, last_entry, numbers) for felt in group),
        )
        for kind, group in groups.items()
    )
    return tuple(sorted(summaries, key=lambda s: (not s.tell_provider, -s.days, s.kind.name)))


def _summarize(
    kind: SideEffectKind, group: list[_Felt], numbers: Mapping[date, int], inside: Set[int]
) -> EffectSummary:
    on_day, after = _sessions_felt(group, numbers)
    lasting = bool(after) and kind.attention is Attention.TELL_IF_LASTING
    days = {felt.day for felt in group if felt.day is not None}
    return EffectSummary(
        kind=kind,
        sessions=len(on_day & inside),
        of_sessions=len(inside),
        days=len(days),
        worst=max(felt.effect.severity for felt in group),
        next_day=len(after & inside),
        last_day=max(days, default=None),
        still_there=False,
        tell_provider=lasting or any(felt.effect.asks_to_tell_provider for felt in group),
    )


def _last_entry(
    period: Period, check_ins: Iterable[CheckIn], sessions: Iterable[NumberedSession]
) -> date:
    days = (*(c.day for c in check_ins), *(s.session.day for s in sessions))
    return max((day for day in days if day in period), default=period.last)


def _lasts(felt: _Felt, last_entry: date, numbers: Mapping[date, int]) -> bool:
    """Say whether it was there at the end of what is known; a session itself leaves that open."""
    if felt.day is None or felt.day < last_entry or felt.effect.ended_at is not None:
        return False
    return felt.day not in numbers and felt.effect.phase not in {Phase.DURING, Phase.SAME_DAY}


def _sessions_felt(
    group: Iterable[_Felt], numbers: Mapping[date, int]
) -> tuple[set[int], set[int]]:
    """Return the sessions on whose day it was felt, and those after which it was there."""
    on_day: set[int | None] = set()
    after: set[int | None] = set()
    for felt in group:
        number = felt.session_number or _of_day(felt.day, numbers)
        if number and felt.effect.phase in _SESSION_PHASES:
            on_day.add(number)
        else:
            after.add(felt.session_number or _of_day(felt.day, numbers, before=1))
    return {n for n in on_day if n}, {n for n in after if n}


def _of_day(day: date | None, numbers: Mapping[date, int], before: int = 0) -> int | None:
    return None if day is None else numbers.get(day - timedelta(days=before))


def _felt(
    period: Period, check_ins: Iterable[CheckIn], sessions: Iterable[NumberedSession]
) -> Iterable[_Felt]:
    for check_in in check_ins:
        for effect in check_in.side_effects:
            if effect.severity is not Severity.NONE and check_in.day in period:
                yield _Felt(effect, check_in.day)
    for numbered in sessions:
        for effect in numbered.session.side_effects:
            day = _day_felt(effect, numbered.session)
            if effect.severity is not Severity.NONE and (day or numbered.session.day) in period:
                yield _Felt(effect, day, numbered.number)


def _day_felt(effect: SideEffect, session: Session) -> date | None:
    """Return the day on which a side effect of a session was felt, if it is known."""
    match effect.phase:
        case Phase.NEXT_DAY:
            return session.day + timedelta(days=1)
        case Phase.LATER:
            known = effect.started_at or effect.ended_at
            return None if known is None else known.date()
        case _:
            return session.day
