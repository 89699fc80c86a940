"""Everything a journal holds, as one value."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Self

from journal.domain.check_ins import CheckIn
from journal.domain.measures import Measure
from journal.domain.periods import Period
from journal.domain.sessions import Session
from journal.domain.settings import Settings
from journal.domain.side_effects import SUICIDAL_THOUGHTS, SideEffect, SideEffectKind


@dataclass(frozen=True, slots=True)
class Contents:
    """What a journal held when it was read.

    Attributes:
        measures: In the order they were chosen, archived ones too.
        side_effect_kinds: The vocabulary, the person's own items last.
        check_ins: By day and time of recording.
        sessions: Oldest first, whatever their status.
        settings: The person's choices.
        damaged: How many rows were left out, because they hold what no record accepts.
    """

    measures: tuple[Measure, ...]
    side_effect_kinds: tuple[SideEffectKind, ...]
    check_ins: tuple[CheckIn, ...]
    sessions: tuple[Session, ...]
    settings: Settings
    damaged: int = 0

    def span(self) -> Period | None:
        """Return the days from the first entry to the last, or None when there is none.

        Planned and cancelled sessions do not count.
        """
        days: list[date] = [check_in.day for check_in in self.check_ins]
        days += [s.day for s in self.sessions if s.took_place]
        return Period(min(days), max(days)) if days else None

    def without_suicidal_thoughts(self) -> Self:
        """Return the journal without what was said about thoughts of suicide.

        A check-in that says nothing else is left out whole.
        """
        check_ins = (_check_in_without(check_in) for check_in in self.check_ins)
        return replace(
            self,
            check_ins=tuple(check_in for check_in in check_ins if check_in is not None),
            sessions=tuple(
                replace(session, side_effects=_others(session.side_effects))
                for session in self.sessions
            ),
        )


def notes_in(check_ins: Iterable[CheckIn], sessions: Iterable[Session]) -> list[str]:
    """Return the notes in which something is written, those of check-ins first."""
    notes = [check_in.note for check_in in check_ins]
    notes += [session.note for session in sessions]
    return [note for note in notes if note.strip()]


def _check_in_without(check_in: CheckIn) -> CheckIn | None:
    others = _others(check_in.side_effects)
    if len(others) == len(check_in.side_effects):
        return check_in
    says_more = others or check_in.values or check_in.all_clear or check_in.note.strip()
    return replace(check_in, side_effects=others) if says_more else None


def _others(effects: tuple[SideEffect, ...]) -> tuple[SideEffect, ...]:
    return tuple(effect for effect in effects if effect.kind.id != SUICIDAL_THOUGHTS)
