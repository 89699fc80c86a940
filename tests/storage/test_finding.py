"""Finding: whole lists, in order, of the days that were asked for."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal.domain import library
from journal.domain.check_ins import CheckIn, Rating
from journal.domain.measures import Measure
from journal.domain.periods import Period
from journal.domain.sessions import Session
from journal.domain.side_effects import Severity, SideEffect, SideEffectKind
from journal.errors import JournalFileError
from journal.storage.store import JournalStore
from tests.domain.strategies import ODD_TEXTS, TEXTS, check_ins, sessions
from tests.storage.samples import (
    ANXIETY,
    ATTENTION,
    CORE,
    DIZZINESS,
    ITCH,
    MOOD,
    NAUSEA,
    check_in,
    now,
    session,
)

MARCH = Period(date(2026, 3, 1), date(2026, 3, 31))


@contextmanager
def new_journal() -> Iterator[JournalStore]:
    """Open a journal of its own for each example drawn."""
    with TemporaryDirectory() as folder, JournalStore.open(Path(folder) / "journal", now) as store:
        yield store


@pytest.mark.parametrize("day", [date(2026, 2, 28), date(2026, 4, 1)])
def test_days_beside_a_period_are_not_in_it(store: JournalStore, day: date) -> None:
    store.save([check_in(day), session(day)])

    assert store.check_ins(MARCH) == []
    assert store.sessions(MARCH) == []


@pytest.mark.parametrize("day", [date(2026, 3, 1), date(2026, 3, 31)])
def test_both_ends_of_a_period_are_in_it(store: JournalStore, day: date) -> None:
    store.save([check_in(day), session(day)])

    assert len(store.check_ins(MARCH)) == len(store.sessions(MARCH)) == 1


def test_a_session_belongs_to_the_calendar_day_where_the_person_was(store: JournalStore) -> None:
    """F59: in UTC both would be on another day."""
    late = datetime(2026, 3, 31, 23, tzinfo=timezone(timedelta(hours=-11)))
    early = datetime(2026, 3, 1, 1, tzinfo=timezone(timedelta(hours=14)))

    store.save([Session(late), Session(early)])

    assert [s.started_at for s in store.sessions(MARCH)] == [early, late]


def test_check_ins_stand_by_day_and_then_by_the_instant_they_were_recorded(
    store: JournalStore,
) -> None:
    """F59: 20:30 in London comes after 21:00 in Berlin."""
    in_berlin = datetime(2026, 3, 1, 21, tzinfo=timezone(timedelta(hours=1)))
    in_london = datetime(2026, 3, 1, 20, 30, tzinfo=UTC)
    berlin, london = (check_in(recorded_at=t, note=f"{t:%H}") for t in (in_berlin, in_london))
    earlier = check_in(date(2026, 2, 1), note="0")

    store.save([london, berlin, earlier])

    assert [c.note for c in store.check_ins()] == ["0", "21", "20"]


def test_check_ins_of_one_instant_stand_in_the_order_they_were_saved(store: JournalStore) -> None:
    for number in range(20):
        store.save([check_in(note=str(number))])

    assert [c.note for c in store.check_ins()] == [str(number) for number in range(20)]


def test_sessions_stand_by_the_instant_they_began(store: JournalStore) -> None:
    first = session(started_at=datetime(2026, 3, 2, 0, tzinfo=timezone(timedelta(hours=9))))
    second = session(started_at=datetime(2026, 3, 1, 18, tzinfo=UTC))

    store.save([second, first])

    assert [s.id for s in store.sessions()] == [first.id, second.id]


def test_measures_stand_in_the_order_they_were_chosen(store: JournalStore) -> None:
    store.save([Measure("z", "Z"), Measure("a", "A")])
    store.save([Measure("m", "M", archived=True)])

    assert [m.id for m in store.measures()][3:] == ["z", "a", "m"]


def test_the_persons_own_side_effects_come_after_the_vocabulary(store: JournalStore) -> None:
    store.save([ITCH])

    kinds = store.side_effect_kinds()

    assert tuple(kinds[:-1]) == library.side_effect_kinds()
    assert kinds[-1].id == ITCH.id


def test_ratings_and_side_effects_are_found_in_the_order_they_are_asked(
    store: JournalStore,
) -> None:
    store.save([ITCH])
    ratings = (Rating(ANXIETY, 1), Rating(ATTENTION, 2), Rating(MOOD, 3))
    kinds = (store.side_effect_kinds()[-1], DIZZINESS, NAUSEA)
    effects = tuple(SideEffect(kind, Severity.MILD) for kind in kinds)

    store.save([check_in(ratings=ratings, side_effects=effects)])

    (found,) = store.check_ins()
    assert [r.measure for r in found.ratings] == [*CORE]
    assert [e.kind for e in found.side_effects] == [NAUSEA, DIZZINESS, kinds[0]]


def test_everything_is_found_as_one_value(store: JournalStore) -> None:
    store.save([check_in(), session()])

    contents = store.contents()

    assert [*contents.measures] == store.measures()
    assert [*contents.side_effect_kinds] == store.side_effect_kinds()
    assert [*contents.check_ins] == store.check_ins()
    assert [*contents.sessions] == store.sessions()
    assert contents.settings == store.settings()


@settings(max_examples=20)
@given(st.lists(check_ins(CORE)), st.lists(sessions()), st.dates(), st.dates())
def test_a_period_holds_what_the_days_say(
    said: list[CheckIn], done: list[Session], one: date, two: date
) -> None:
    period = Period(min(one, two), max(one, two))
    with new_journal() as store:
        store.save([*said, *done])

        found = {c.id for c in store.check_ins(period)}, {s.id for s in store.sessions(period)}

    assert found[0] == {c.id for c in said if c.day in period}
    assert found[1] == {s.id for s in done if s.day in period}


@settings(max_examples=30)
@given(st.lists(TEXTS, min_size=5, max_size=5))
def test_any_text_comes_back_as_it_was_kept(texts: list[str]) -> None:
    """F55, F56."""
    note, product, setting, intention, preparation = texts
    treated = session(
        note=note, product=product, setting=setting, intention=intention, preparation=preparation
    )
    with new_journal() as store:
        kept = store.save([check_in(note=note), treated]).after

        assert [*store.check_ins(), *store.sessions()] == [*kept]


@pytest.mark.parametrize("text", ODD_TEXTS)
def test_names_may_hold_any_text(store: JournalStore, text: str) -> None:
    """F55."""
    name = f"Own {text}"

    store.save([Measure("own", name, text, text, text), SideEffectKind.named(name)])

    assert store.measures()[-1] == Measure("own", name, text, text, text, rev=1)
    assert store.side_effect_kinds()[-1].name == SideEffectKind.named(name).name


def test_a_note_of_one_megabyte_comes_back_whole(store: JournalStore) -> None:
    """F55."""
    note = "\U0001f642 note\n" * 100_000

    store.save([check_in(note=note)])

    assert store.check_ins()[0].note == note


def test_a_closed_journal_says_that_it_could_not_be_read(store: JournalStore) -> None:
    store.close()

    with pytest.raises(JournalFileError, match="could not be read"):
        store.check_ins()
