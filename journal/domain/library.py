"""The tables packed with the program: measures, side effects, whom to call."""

import tomllib
from functools import cache
from typing import Any

from journal.domain.choices import chosen
from journal.domain.help_lines import HelpLine
from journal.domain.measures import Measure
from journal.domain.side_effects import Attention, SideEffectKind
from journal.paths import resources


@cache
def core_measures() -> tuple[Measure, ...]:
    """Return the measures that every new journal asks about."""
    return tuple(_measure(row) for row in _table("measures") if row.get("core"))


@cache
def further_measures() -> tuple[Measure, ...]:
    """Return the measures that a person can switch on."""
    return tuple(_measure(row) for row in _table("measures") if not row.get("core"))


@cache
def side_effect_kinds() -> tuple[SideEffectKind, ...]:
    """Return the vocabulary in display order, the optional items last."""
    kinds = [
        SideEffectKind(**(row | {"attention": Attention(row.get("attention", "record"))}))
        for row in _table("side_effects")
    ]
    return tuple(sorted(kinds, key=lambda kind: kind.optional))


def side_effect_kind(kind_id: str) -> SideEffectKind:
    """Return one item of the vocabulary.

    Raises:
        InvalidEntryError: there is no such item.
    """
    kinds = side_effect_kinds()
    return chosen(kind_id, kinds, lambda kind: kind.id, "There is no side effect {text!r}.")


@cache
def help_lines() -> tuple[HelpLine, ...]:
    """Return the numbers to call that the program knows."""
    return tuple(HelpLine(**row) for row in _table("help_lines"))


@cache
def _table(name: str) -> list[dict[str, Any]]:
    with (resources() / f"{name}.toml").open("rb") as file:
        rows: list[dict[str, Any]] = tomllib.load(file)[name]
    return rows


def _measure(row: dict[str, Any]) -> Measure:
    return Measure(**{key: value for key, value in row.items() if key != "core"})
