"""A vocabulary, a severity, and when it was felt."""

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.domain import library
from journal.domain.side_effects import Attention, Phase, Severity, SideEffect, SideEffectKind
from journal.errors import InvalidEntryError

NAUSEA = library.side_effect_kind("nausea")
NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
NEVER = frozenset[tuple[Severity, Phase | None]]()
ABOVE_NONE = frozenset((s, p) for s in Severity if s for p in (None, *Phase))
SEVERE = frozenset(said for said in ABOVE_NONE if said[0] is Severity.SEVERE)
LASTING = frozenset(said for said in ABOVE_NONE if said[1] in {Phase.NEXT_DAY, Phase.LATER})


@pytest.mark.parametrize("severity", Severity)
def test_a_severity_reads_back_from_its_word(severity: Severity) -> None:
    assert Severity.parse(severity.word) is severity


@pytest.mark.parametrize("text", ["", "Mild", "1", "awful", "MILD"])
def test_a_severity_there_is_not_is_refused(text: str) -> None:
    sentence = re.escape(
        f"There is no severity “{text}”. Choose one of none, mild, moderate, severe."
    )

    with pytest.raises(InvalidEntryError, match=f"^{sentence}$"):
        Severity.parse(text)


def test_severities_are_ordered() -> None:
    assert sorted(Severity) == [Severity.NONE, Severity.MILD, Severity.MODERATE, Severity.SEVERE]


@pytest.mark.parametrize(
    ("attention", "told"),
    [
        (Attention.RECORD, NEVER),
        (Attention.TELL_PROVIDER, ABOVE_NONE),
        (Attention.HELP, ABOVE_NONE),
        (Attention.TELL_IF_SEVERE, SEVERE),
        (Attention.TELL_IF_LASTING, SEVERE | LASTING),
    ],
)
def test_the_provider_is_told_what_the_attention_class_asks_for(
    attention: Attention, told: frozenset[tuple[Severity, Phase | None]]
) -> None:
    kind = replace(NAUSEA, attention=attention)

    found = {
        (severity, phase)
        for severity in Severity
        for phase in (None, *Phase)
        if SideEffect(kind, severity, phase).asks_to_tell_provider
    }

    assert found == told


@pytest.mark.parametrize("attention", Attention)
@pytest.mark.parametrize("severity", Severity)
def test_only_the_help_class_above_none_asks_for_help(
    attention: Attention, severity: Severity
) -> None:
    effect = SideEffect(replace(NAUSEA, attention=attention), severity)

    assert effect.asks_for_help == (attention is Attention.HELP and severity > 0)


def test_an_end_before_the_start_is_refused() -> None:
    sentence = (
        r"^Nausea cannot have ended at 2026-03-01 11:59, before it started\. "
        r"Enter an end that comes after 2026-03-01 12:00\.$"
    )

    with pytest.raises(InvalidEntryError, match=sentence):
        SideEffect(NAUSEA, Severity.MILD, None, NOON, NOON - timedelta(minutes=1))


def test_a_side_effect_may_end_the_moment_it_starts() -> None:
    assert SideEffect(NAUSEA, Severity.MILD, None, NOON, NOON).ended_at == NOON


@pytest.mark.parametrize("field", ["started_at", "ended_at"])
def test_a_time_without_offset_is_refused(field: str) -> None:
    naive: dict[str, Any] = {field: NOON.replace(tzinfo=None)}

    with pytest.raises(InvalidEntryError, match=r"12:00 has no time zone\."):
        SideEffect(NAUSEA, Severity.MILD, **naive)


@pytest.mark.parametrize(
    ("name", "kind_id"),
    [
        ("Itch", "own_itch"),
        ("  Cold  hands!  ", "own_cold_hands"),
        ("\u00dcbelkeit", "own_\u00fcbelkeit"),
        ("\u5934\u75db", "own_\u5934\u75db"),
        ("3 a.m.", "own_3_a_m"),
        ("nausea", "own_nausea"),
    ],
)
def test_an_own_side_effect_gets_an_id_from_its_name(name: str, kind_id: str) -> None:
    kind = SideEffectKind.named(name)

    assert (kind.id, kind.name, kind.own) == (kind_id, name.strip(), True)


@pytest.mark.parametrize("name", ["", " ", "___", "?!", "\U0001f922", "\ud800"])
def test_an_own_side_effect_without_letter_or_digit_is_refused(name: str) -> None:
    with pytest.raises(InvalidEntryError, match=r"^A side effect cannot be called “.*”\. Use a"):
        SideEffectKind.named(name)


@given(st.text(st.characters(exclude_categories=())).map(lambda text: f"a{text}"))
def test_any_name_with_a_letter_can_be_called_and_written(name: str) -> None:
    kind = SideEffectKind.named(name)

    assert kind.id.startswith("own_a")
    kind.name.encode()


@given(st.text("ab \u00e9", min_size=200))
def test_a_name_may_be_long(name: str) -> None:
    kind = SideEffectKind.named(f"a{name}")

    assert len(kind.id) <= 80


@pytest.mark.parametrize("kind_id", ["", "1a", "_a", "a b", "a-b", "a" * 81, "a\n"])
def test_an_id_that_files_cannot_carry_is_refused(kind_id: str) -> None:
    with pytest.raises(InvalidEntryError, match=r"^A side effect cannot be called “Itch”\. Use a"):
        SideEffectKind(kind_id, "Itch")


def test_a_button_shows_the_short_name_if_there_is_one() -> None:
    long, short = SideEffectKind("a", "A long name"), SideEffectKind("b", "Long", short_name="L")

    assert (long.label, short.label) == ("A long name", "L")
