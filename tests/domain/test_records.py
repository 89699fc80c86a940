"""Records as plain values and back, with every text a person may type."""

import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.domain.check_ins import CheckIn, Rating
from journal.domain.measures import Measure
from journal.domain.notes import legible
from journal.domain.readings import Reading
from journal.domain.records import Plain, plain, restored
from journal.domain.sessions import Session
from journal.domain.side_effects import SideEffect, SideEffectKind
from journal.errors import JournalError
from tests.domain.strategies import ODD_TEXTS, check_ins, measures, own_kinds, sessions


def written(values: dict[str, Plain]) -> dict[str, Plain]:
    """Return what JSON gives back, with truth values as the 0 and 1 of a table row."""
    back = json.loads(json.dumps(values).encode())
    return {name: int(value) if isinstance(value, bool) else value for name, value in back.items()}


def restored_effects(effects: tuple[SideEffect, ...]) -> tuple[SideEffect, ...]:
    return tuple(restored(SideEffect, written(plain(e)), kind=e.kind) for e in effects)


@given(measures())
def test_a_measure_comes_back_equal(measure: Measure) -> None:
    assert restored(Measure, written(plain(measure))) == measure


@given(own_kinds())
def test_an_own_side_effect_comes_back_equal(kind: SideEffectKind) -> None:
    row = {name: value for name, value in written(plain(kind)).items() if name != "attention"}

    assert restored(SideEffectKind, row, own=True) == kind


@given(check_ins())
def test_a_check_in_comes_back_equal(check_in: CheckIn) -> None:
    back = restored(
        CheckIn,
        written(plain(check_in)),
        ratings=tuple(Rating(r.measure, written(plain(r))["value"]) for r in check_in.ratings),  # type: ignore[arg-type]
        side_effects=restored_effects(check_in.side_effects),
    )

    assert back == check_in
    assert back.recorded_at.utcoffset() == check_in.recorded_at.utcoffset()


@given(sessions())
def test_a_session_comes_back_equal(session: Session) -> None:
    back = restored(
        Session,
        written(plain(session)),
        readings=tuple(restored(Reading, written(plain(r))) for r in session.readings),
        side_effects=restored_effects(session.side_effects),
    )

    assert back == session


@given(check_ins(), sessions())
def test_every_text_of_a_record_can_be_written_as_utf_8(
    check_in: CheckIn, session: Session
) -> None:
    """F55."""
    texts = [value for value in (plain(check_in) | plain(session)).values() if value is not None]

    assert "\x00" not in "".join(map(str, texts))
    "".join(map(str, texts)).encode()


def test_a_very_long_note_stays_whole() -> None:
    """F55: 1 MB."""
    note = "\U0001f642 note\n" * 100_000
    session = Session(datetime(2026, 3, 1, tzinfo=UTC), note=note)

    assert restored(Session, written(plain(session))).note == note


@given(st.text(st.characters(exclude_categories=())))
def test_only_nul_and_lone_surrogates_are_replaced(text: str) -> None:
    """F55."""
    kept = legible(text)

    assert len(kept) == len(text)
    for now, before in zip(kept, text, strict=True):
        lost = before == "\x00" or "\ud800" <= before <= "\udfff"
        assert now == ("\ufffd" if lost else before)


@pytest.mark.parametrize("text", ODD_TEXTS)
def test_odd_texts_stay_as_they_were_once_they_can_be_written(text: str) -> None:
    """F55."""
    assert legible(legible(text)) == legible(text)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("started_at", "yesterday"),
        ("started_at", "2026-03-01T12:00"),
        ("route", "nose"),
        ("status", "perhaps"),
        ("dose_mg", -1.0),
    ],
)
def test_what_no_record_accepts_is_not_restored(name: str, value: Plain) -> None:
    """F53."""
    row = plain(Session(datetime(2026, 3, 1, tzinfo=UTC))) | {name: value}

    with pytest.raises((JournalError, ValueError)):
        restored(Session, row)
