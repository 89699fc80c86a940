"""The tables packed with the program: measures, side effects, whom to call.

Their words are English in the tables, and in the chosen language wherever they are asked for.

* `measures.json`: what can be rated. `core` ones are asked in every new journal, the others
  can be switched on. The minimum is 0, the maximum 10 and the step 1 unless given.
* `side_effects.json`: the vocabulary in display order, by how often labels and reviews report
  them around ketamine and esketamine. `attention` is record (the default), tell_provider,
  tell_if_severe, tell_if_lasting (severe, or there on the next day) or help.
* `help_lines.json`: whom to call, in this order, those that fit the country first.
  `territories` are the countries a line is meant for, and `languages` the ones it comes first
  in where the country is not known.

The window needs them at once, hence JSON: to learn TOML takes Python seven milliseconds.
"""

import json
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Any

from journal.domain.choices import chosen
from journal.domain.measures import Measure
from journal.domain.side_effects import Attention, SideEffectKind
from journal.language import SOURCE, chosen_language, languages, said_in
from journal.paths import resources

if TYPE_CHECKING:
    from journal.domain.help_lines import HelpLine

WORDS = {
    "measures": ("name", "question", "low_label", "high_label"),
    "side_effects": ("name", "short_name", "also_covers"),
    "help_lines": ("name", "where"),
}
"""What of each table is said to people, and therefore translated."""


def core_measures() -> tuple[Measure, ...]:
    """Return the measures that every new journal asks about."""
    return _measures(chosen_language(), core=True)


def further_measures() -> tuple[Measure, ...]:
    """Return the measures that a person can switch on."""
    return _measures(chosen_language(), core=False)


def in_chosen_language(measure: Measure) -> Measure:
    """Return a measure of a journal with the words that come from here in the chosen language."""
    language = chosen_language()
    if language == SOURCE:
        return measure
    there, here = _measure_words(SOURCE), _measure_words(language)
    return _reworded(measure, there.get(measure.id, {}), here.get(measure.id, {}))


def in_english(measure: Measure) -> Measure:
    """Return a measure as journals hold it: the words that come from here in English."""
    english = _measure_words(SOURCE).get(measure.id, {})
    if all(getattr(measure, name) == words for name, words in english.items()):
        return measure
    for language in languages():
        measure = _reworded(measure, _measure_words(language).get(measure.id, {}), english)
    return measure


def side_effect_kinds() -> tuple[SideEffectKind, ...]:
    """Return the vocabulary in display order, the optional items last."""
    return _side_effect_kinds(chosen_language())


def side_effect_kind(kind_id: str) -> SideEffectKind:
    """Return one item of the vocabulary.

    Raises:
        InvalidEntryError: there is no such item.
    """
    kinds = side_effect_kinds()
    return chosen(kind_id, kinds, lambda kind: kind.id, "There is no side effect “{text}”.")


def help_lines() -> "tuple[HelpLine, ...]":
    """Return the numbers to call that the program knows."""
    return tuple(map(_help_line, _said(chosen_language(), "help_lines")))


def fitting_help_lines(territory: str) -> "tuple[HelpLine, ...]":
    """Return those of the packed numbers that fit a country.

    Args:
        territory: Two letters as in ISO 3166, like "AT"; where it is not known, the numbers
            that fit the chosen language.
    """
    language = chosen_language()
    key, place = ("territories", territory) if territory else ("languages", language)
    rows = _said(language, "help_lines")
    return tuple(_help_line(row) for row in rows if place in row[key])


def _help_line(row: Mapping[str, Any]) -> "HelpLine":
    from journal.domain.help_lines import HelpLine  # not at the start

    return HelpLine(row["name"], row["contact"], row["where"])


@cache
def _measures(language: str, *, core: bool) -> tuple[Measure, ...]:
    rows = _said(language, "measures")
    return tuple(_measure(row) for row in rows if row.get("core", False) is core)


def _measure(row: Mapping[str, Any]) -> Measure:
    return Measure(**{key: value for key, value in row.items() if key != "core"})


@cache
def _measure_words(language: str) -> Mapping[str, Mapping[str, str]]:
    """Return the words of every packed measure by its id."""
    rows = _said(language, "measures")
    return {row["id"]: {name: row[name] for name in WORDS["measures"]} for row in rows}


def _reworded(measure: Measure, old: Mapping[str, str], new: Mapping[str, str]) -> Measure:
    """Return a measure with words replaced; what a person put in their place stays."""
    words = {name: new[name] for name in new if getattr(measure, name) == old[name]}
    return replace(measure, **words) if words else measure  # type: ignore[arg-type] # all text


@cache
def _side_effect_kinds(language: str) -> tuple[SideEffectKind, ...]:
    kinds = [
        SideEffectKind(**(row | {"attention": Attention(row.get("attention", "record"))}))
        for row in _said(language, "side_effects")
    ]
    return tuple(sorted(kinds, key=lambda kind: kind.optional))


@cache
def _said(language: str, table: str) -> list[dict[str, Any]]:
    """Return the rows of a table in a language."""
    return [
        row
        | {name: said_in(language, "library", row[name]) for name in WORDS[table] if name in row}
        for row in _table(table)
    ]


@cache
def _table(name: str) -> list[dict[str, Any]]:
    text = (resources() / f"{name}.json").read_text(encoding="utf-8")
    rows: list[dict[str, Any]] = json.loads(text)[name]
    return rows
