"""What the form about a session holds, as it was typed."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any, NamedTuple, Self

from PySide6.QtCore import QLocale

from journal.domain.readings import Moment, Reading
from journal.domain.records import plain, restored
from journal.domain.sessions import Route, Session, Status
from journal.domain.side_effects import Phase, SideEffect, SideEffectKind
from journal.ui.sessions.typed_values import shown_number, shown_time

_WORDS = ("product", "setting", "intention", "preparation", "note")
_REPEATED = ("product", "route", "dose_mg", "weight_kg", "setting", "with_therapy")
_TYPED = (*_WORDS, "started_at", "dose_mg", "weight_kg", "strongest_at", "normal_again_at")


class ReadingAnswers(NamedTuple):
    """Blood pressure, pulse and time of one moment, as typed."""

    systolic: str = ""
    diastolic: str = ""
    pulse: str = ""
    taken_at: str = ""

    @classmethod
    def of(cls, reading: Reading | None) -> Self:
        """Return the answers that a reading gives."""
        if reading is None:
            return cls()
        return cls(
            _shown(reading.systolic),
            _shown(reading.diastolic),
            _shown(reading.pulse),
            shown_time(reading.taken_at),
        )


@dataclass(frozen=True, slots=True)
class SessionAnswers:
    """The answers about a session, named like the fields of `Session`.

    What is typed stays text until somebody saves.

    Attributes:
        day: The calendar day on which it begins.
        readings: One for each moment, in the order of `Moment`.
        own_words: Side effects in the person's own words that have no degree yet, each with
            the phase behind whose "More" they were typed.
    """

    day: date
    started_at: str
    status: Status = Status.DONE
    product: str = ""
    route: Route | None = None
    dose_mg: str = ""
    weight_kg: str = ""
    setting: str = ""
    with_therapy: bool | None = None
    intention: str = ""
    preparation: str = ""
    strongest_at: str = ""
    normal_again_at: str = ""
    readings: tuple[ReadingAnswers, ...] = (ReadingAnswers(),) * len(Moment)
    side_effects: frozenset[SideEffect] = frozenset()
    own_words: frozenset[tuple[Phase | None, tuple[str, ...]]] = frozenset()
    note: str = ""

    @classmethod
    def of(cls, session: Session, locale: QLocale) -> Self:
        """Return the answers that a session gives."""
        taken = {reading.moment: reading for reading in session.readings}
        return cls(
            day=session.day,
            started_at=shown_time(session.started_at),
            status=session.status,
            route=session.route,
            dose_mg=shown_number(session.dose_mg, locale),
            weight_kg=shown_number(session.weight_kg, locale),
            with_therapy=session.with_therapy,
            strongest_at=shown_time(session.strongest_at),
            normal_again_at=shown_time(session.normal_again_at),
            readings=tuple(ReadingAnswers.of(taken.get(moment)) for moment in Moment),
            side_effects=frozenset(session.side_effects),
            **{name: getattr(session, name) for name in _WORDS},
        )

    def like(self, session: Session, locale: QLocale) -> Self:
        """Return answers with what tends to be the same the next time.

        Times, readings, side effects and words about that day are never taken over.
        """
        last = type(self).of(session, locale)
        return replace(self, **{name: getattr(last, name) for name in _REPEATED})

    def own_words_of(self, phase: Phase | None) -> tuple[str, ...]:
        """Return the words of one's own about a phase that have no degree yet."""
        return dict(self.own_words).get(phase, ())

    def carried_over(self, before: Self, after: Self) -> Self:
        """Return other answers with what was typed here since the answers before."""
        names = [field.name for field in fields(self)]
        typed = {n: getattr(self, n) for n in names if getattr(self, n) != getattr(before, n)}
        return replace(after, **typed)

    def as_plain(self) -> dict[str, Any]:
        """Return the answers as values that a file can hold."""
        return {name: getattr(self, name) for name in _TYPED} | {
            "day": self.day.isoformat(),
            "status": self.status.value,
            "route": self.route.value if self.route else None,
            "with_therapy": self.with_therapy,
            "readings": [list(reading) for reading in self.readings],
            "side_effects": [
                plain(effect) | {"name": effect.kind.name}
                for effect in sorted(self.side_effects, key=lambda e: (e.kind.id, str(e.phase)))
            ],
            "own_words": [
                [phase.value if phase else None, *words]
                for phase, words in sorted(self.own_words, key=str)
            ],
        }

    @classmethod
    def from_plain(cls, values: Mapping[str, Any], kinds: Mapping[str, SideEffectKind]) -> Self:
        """Return the answers that such values describe.

        Args:
            values: What `as_plain` returned.
            kinds: The vocabulary; a side effect that is not in it is the person's own.

        Raises:
            ValueError: the values were written by another program.
            KeyError: likewise.
        """
        return cls(
            day=date.fromisoformat(values["day"]),
            status=Status(values["status"]),
            route=Route(values["route"]) if values["route"] else None,
            with_therapy=values["with_therapy"],
            readings=tuple(ReadingAnswers(*reading) for reading in values["readings"]),
            side_effects=frozenset(_side_effect(row, kinds) for row in values["side_effects"]),
            own_words=frozenset(
                (Phase(phase) if phase else None, tuple(words))
                for phase, *words in values.get("own_words", ())
            ),
            **{name: values[name] for name in _TYPED},
        )


def _shown(number: int | None) -> str:
    return "" if number is None else str(number)


def _side_effect(row: Mapping[str, Any], kinds: Mapping[str, SideEffectKind]) -> SideEffect:
    kind = kinds.get(row["kind"]) or SideEffectKind(row["kind"], row["name"], own=True)
    return restored(SideEffect, row, kind=kind)
