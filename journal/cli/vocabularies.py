"""What a journal asks about, so that a command line can be read in its terms."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Self

from journal.cli.commands import Desk, speak_as
from journal.domain import library
from journal.domain.check_ins import Rating
from journal.domain.choices import chosen
from journal.domain.measures import Measure
from journal.domain.settings import Settings
from journal.domain.side_effects import Severity, SideEffect, SideEffectKind
from journal.errors import InvalidEntryError
from journal.storage.store import JournalStore


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Measures, side effects and choices of one journal.

    Attributes:
        measures: Those that are asked.
        kinds: The side effects, the person's own last.
        settings: The person's choices.
    """

    measures: tuple[Measure, ...]
    kinds: tuple[SideEffectKind, ...]
    settings: Settings

    @classmethod
    def of(cls, desk: Desk) -> Self:
        """Read it from the journal, or return that of a new one where there is none yet.

        Raises:
            JournalFileError: the file cannot be used as a journal.
        """
        if not desk.has_journal:
            return cls(library.core_measures(), library.side_effect_kinds(), Settings())
        with JournalStore.open(desk.path, desk.now) as store:
            speak_as(store.settings())
            asked = tuple(m for m in store.measures() if not m.archived)
            return cls(asked, tuple(store.side_effect_kinds()), store.settings())

    def ratings(self, texts: Iterable[str]) -> tuple[Rating, ...]:
        """Read ratings written as `mood=5`.

        Raises:
            InvalidEntryError: a measure that is not asked, or a value off its scale.
        """
        return tuple(self._rating(text) for text in texts)

    def side_effects(self, texts: Iterable[str]) -> tuple[SideEffect, ...]:
        """Read side effects written as `nausea=mild`.

        Raises:
            InvalidEntryError: an unknown side effect or severity.
        """
        return tuple(self._side_effect(text) for text in texts)

    def _rating(self, text: str) -> Rating:
        measure_id, value = _halves(text, "--rate", "mood=5")
        problem = "This journal does not ask about “{text}”."
        measure = chosen(measure_id, self.measures, lambda measure: measure.id, problem)
        return Rating(measure, measure.parse(value))

    def _side_effect(self, text: str) -> SideEffect:
        kind_id, severity = _halves(text, "--side-effect", "nausea=mild")
        problem = "There is no side effect “{text}”."
        kind = chosen(kind_id, self.kinds, lambda kind: kind.id, problem)
        return SideEffect(kind, Severity.parse(severity))


def _halves(text: str, option: str, example: str) -> tuple[str, str]:
    before, sign, after = text.partition("=")
    if not sign:
        raise InvalidEntryError(
            "{option} “{text}” has no value.",
            "Write it like {option} {example}.",
            option=option,
            text=text,
            example=example,
        )
    return before.strip(), after.strip()
