"""The words for what can be chosen: routes, severities, and when something was felt."""

from collections.abc import Iterator, Mapping
from typing import TypeVar

from journal.domain.sessions import Route
from journal.domain.side_effects import Phase, Severity
from journal.language import QT_TRANSLATE_NOOP, translate

K = TypeVar("K")


class Words(Mapping[K, str]):
    """Words by what they stand for, in the language that is chosen when they are asked for.

    Args:
        english: The words in English, marked for the translation.
    """

    def __init__(self, english: Mapping[K, str]) -> None:
        self._english = english

    def __getitem__(self, choice: K) -> str:
        return translate("choices", self._english[choice])

    def __iter__(self) -> Iterator[K]:
        return iter(self._english)

    def __len__(self) -> int:
        return len(self._english)


ROUTES = Words(
    {
        Route.IV: QT_TRANSLATE_NOOP("choices", "IV"),
        Route.IM: QT_TRANSLATE_NOOP("choices", "IM"),
        Route.SC: QT_TRANSLATE_NOOP("choices", "SC"),
        Route.SUBLINGUAL: QT_TRANSLATE_NOOP("choices", "sublingual"),
        Route.BUCCAL: QT_TRANSLATE_NOOP("choices", "buccal"),
        Route.INTRANASAL: QT_TRANSLATE_NOOP("choices", "intranasal"),
        Route.ORAL: QT_TRANSLATE_NOOP("choices", "oral"),
        Route.OTHER: QT_TRANSLATE_NOOP("choices", "other route"),
    }
)
ROUTES_EXPLAINED = Words(
    {
        Route.IV: QT_TRANSLATE_NOOP("choices", "IV, into a vein"),
        Route.IM: QT_TRANSLATE_NOOP("choices", "IM, into a muscle"),
        Route.SC: QT_TRANSLATE_NOOP("choices", "SC, under the skin"),
        Route.SUBLINGUAL: QT_TRANSLATE_NOOP("choices", "Sublingual, under the tongue"),
        Route.BUCCAL: QT_TRANSLATE_NOOP("choices", "Buccal, in the cheek"),
        Route.INTRANASAL: QT_TRANSLATE_NOOP("choices", "Intranasal, into the nose"),
        Route.ORAL: QT_TRANSLATE_NOOP("choices", "Oral, swallowed"),
        Route.OTHER: QT_TRANSLATE_NOOP("choices", "Another route"),
    }
)
SEVERITIES = Words(
    {
        Severity.NONE: QT_TRANSLATE_NOOP("choices", "none"),
        Severity.MILD: QT_TRANSLATE_NOOP("choices", "mild"),
        Severity.MODERATE: QT_TRANSLATE_NOOP("choices", "moderate"),
        Severity.SEVERE: QT_TRANSLATE_NOOP("choices", "severe"),
    }
)
PHASES = Words(
    {
        Phase.DURING: QT_TRANSLATE_NOOP("choices", "during the session"),
        Phase.SAME_DAY: QT_TRANSLATE_NOOP("choices", "later the same day"),
        Phase.NEXT_DAY: QT_TRANSLATE_NOOP("choices", "the next day"),
        Phase.LATER: QT_TRANSLATE_NOOP("choices", "later"),
    }
)
