from datetime import date, timedelta
from itertools import pairwise
from statistics import mean

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal.analysis.completeness import completeness
from journal.analysis.effects import summarize_effects
from journal.demo import MOST_DAYS, demo_records
from journal.domain.check_ins import CheckIn
from journal.domain.periods import Period
from journal.domain.records import Record
from journal.domain.sessions import Session, Status, numbered
from journal.domain.side_effects import Severity
from journal.errors import InvalidEntryError
from journal.storage.store import JournalStore

LAST_DAY = date(2026, 3, 1)

SEEDS = st.integers(-(2**40), 2**40)
DAYS = st.dates(date(1980, 1, 1), date(2100, 1, 1))


def check_ins(records: list[Record]) -> list[CheckIn]:
    return [record for record in records if isinstance(record, CheckIn)]


def sessions(records: list[Record], status: Status = Status.DONE) -> list[Session]:
    return [r for r in records if isinstance(r, Session) and r.status is status]


@given(DAYS, st.integers(1, 400), SEEDS)
@settings(max_examples=40, deadline=None)
def test_the_same_seed_and_last_day_make_the_same_journal(last: date, days: int, seed: int) -> None:
    once, again = demo_records(last, days, seed), demo_records(last, days, seed)

    assert once == again


@given(DAYS, st.integers(1, 400), SEEDS)
@settings(max_examples=40, deadline=None)
def test_it_begins_and_ends_where_it_was_asked_to(last: date, days: int, seed: int) -> None:
    entries = check_ins(demo_records(last, days, seed))

    assert entries[0].day == last - timedelta(days=days - 1)
    assert entries[-1].day == last


@given(DAYS, st.integers(1, 400), SEEDS)
@settings(max_examples=40, deadline=None)
def test_only_one_planned_session_lies_after_the_last_day(last: date, days: int, seed: int) -> None:
    records = demo_records(last, days, seed)

    assert all(check_in.recorded_on <= last for check_in in check_ins(records))
    assert all(session.day <= last for session in sessions(records))
    assert [session.day > last for session in sessions(records, Status.PLANNED)] == [True]


@given(DAYS, SEEDS)
@settings(max_examples=10, deadline=None)
def test_every_entry_has_an_id_of_its_own_and_one_fixed_offset(last: date, seed: int) -> None:
    records = demo_records(last, 400, seed)

    instants = [c.recorded_at for c in check_ins(records)]
    instants += [s.started_at for s in sessions(records)]
    assert len({record.id for record in records}) == len(records)
    assert {instant.utcoffset() for instant in instants} == {timedelta(hours=1)}


def test_another_seed_makes_another_journal() -> None:
    assert demo_records(LAST_DAY, seed=1) != demo_records(LAST_DAY, seed=2)


def test_it_has_baseline_weeks_a_dense_course_and_later_sessions_weeks_apart() -> None:
    records = demo_records(LAST_DAY)

    days = [session.day for session in sessions(records)]
    pauses = [(after - before).days for before, after in pairwise(days)]
    assert (days[0] - check_ins(records)[0].day).days == 28
    assert pauses[:5] == [3, 4, 3, 4, 3]
    assert pauses[5:]
    assert all(18 <= pause <= 35 for pause in pauses[5:])


@pytest.mark.parametrize("seed", range(1, 6))
def test_it_has_gaps_later_entries_and_skipped_ratings(seed: int) -> None:
    entries = check_ins(demo_records(LAST_DAY, seed=seed))

    found = completeness(Period.ending(LAST_DAY, days=120), entries)
    skipped = [r for c in entries for r in c.ratings if r.value is None]
    assert 0.75 <= found.rated / found.days <= 0.97
    assert found.longest_gap >= 4
    assert found.later
    assert skipped


@pytest.mark.parametrize("seed", range(1, 6))
def test_side_effects_fade_over_the_series(seed: int) -> None:
    done = sessions(demo_records(LAST_DAY, 365, seed))

    burden = [sum(effect.severity for effect in session.side_effects) for session in done]
    assert mean(burden[:4]) > mean(burden[-4:])


def test_it_says_all_clear_and_none_on_some_days() -> None:
    records = demo_records(LAST_DAY)

    said = [e.severity for s in sessions(records) for e in s.side_effects]
    assert any(check_in.all_clear for check_in in check_ins(records))
    assert Severity.NONE in said
    assert Severity.MODERATE in said


def test_sessions_carry_dose_weight_readings_and_when_normal_again() -> None:
    first, *_ = sessions(demo_records(LAST_DAY))

    assert first.mg_per_kg == pytest.approx(0.5, abs=0.02)
    assert [reading.moment.value for reading in first.readings] == ["before", "during", "end"]
    assert first.time_to_normal is not None
    assert timedelta(hours=1) <= first.time_to_normal <= timedelta(hours=2, minutes=30)


@given(SEEDS)
@settings(max_examples=20, deadline=None)
def test_nobody_in_it_thinks_of_suicide(seed: int) -> None:
    records = demo_records(LAST_DAY, 400, seed)

    assert not any(r.asks_for_help for r in records if isinstance(r, CheckIn | Session))


def test_every_side_effect_of_it_can_be_summed_up() -> None:
    records = demo_records(LAST_DAY)

    period = Period.ending(LAST_DAY, days=120)
    summaries = summarize_effects(period, check_ins(records), numbered(sessions(records)))
    assert {summary.kind.id for summary in summaries} == {
        "dissociation",
        "nausea",
        "dizziness",
        "headache",
    }


def test_twenty_years_can_be_made_and_kept(store: JournalStore) -> None:
    records = demo_records(LAST_DAY, MOST_DAYS)

    store.save(records)

    assert store.damage() == []
    assert len(store.check_ins()) == len(check_ins(records))
    assert len(store.sessions()) == len(sessions(records)) + 1


@pytest.mark.parametrize(
    ("last_day", "days"), [(LAST_DAY, 0), (LAST_DAY, -1), (LAST_DAY, 7306), (date(1, 1, 5), 6)]
)
def test_days_that_cannot_be_made_up_are_refused(last_day: date, days: int) -> None:
    with pytest.raises(InvalidEntryError, match=str(days)):
        demo_records(last_day, days)
