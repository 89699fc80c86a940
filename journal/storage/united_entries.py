"""Check-ins of which two copies of a journal each hold a part, as one can read them."""

from collections.abc import Iterable, Mapping
from typing import Any

from journal.domain.check_ins import Rating
from journal.domain.side_effects import SideEffect


def settled(row: Mapping[str, Any], effects: Iterable[SideEffect]) -> dict[str, Any]:
    """Return a row without the "all clear" that a side effect from the other copy speaks against.

    The side effect was felt; that it was all clear was said by one who did not know of it.
    """
    felt = any(effect.severity for effect in effects)
    return {**row, "all_clear": 0 if felt else row["all_clear"]}


def says_something(
    row: Mapping[str, Any],
    ratings: Mapping[str, Iterable[Rating]],
    effects: Mapping[str, Iterable[SideEffect]],
) -> bool:
    """Say whether anything is left of what each copy took out something else of.

    Args:
        row: The check-in.
        ratings: Those of every check-in, by its id.
        effects: Side effects likewise.
    """
    rated = any(rating.value is not None for rating in ratings.get(row["id"], ()))
    said = rated or row["all_clear"] or str(row["note"]).strip()
    return bool(said or tuple(effects.get(row["id"], ())))
