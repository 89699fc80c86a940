from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.storage.backups.names import SPECIAL, BackupName, Reason
from journal.storage.backups.rotation import dropped, fullest_lately

NOW = datetime(2026, 3, 1, 20, tzinfo=UTC)
DAY = timedelta(days=1)

moments = st.integers(-3 * 365 * 24, 40 * 24).map(lambda hours: NOW + timedelta(hours=hours))
names = st.builds(BackupName, moments, st.sampled_from(Reason), st.just(2), st.integers(0, 400))
folders = st.sets(names, max_size=120)


def daily(made: datetime, entries: int = 10, reason: Reason = Reason.DAILY) -> BackupName:
    return BackupName(made, reason, 2, entries)


@given(folders)
@pytest.mark.fault("F77")
def test_a_second_run_drops_nothing(folder: set[BackupName]) -> None:
    """F77: whatever lies in the folder."""
    left = folder - dropped(folder, NOW)

    assert dropped(left, NOW) == set()


@given(folders)
@pytest.mark.fault("F59", "F76", "F77")
def test_some_backups_are_never_dropped(folder: set[BackupName]) -> None:
    """F59, F76, F77: the newest two, the oldest, by hand, dated ahead, and the fullest."""
    gone = dropped(folder, NOW)

    past = sorted(name for name in folder if name.made <= NOW)
    fullest = fullest_lately(folder, NOW)
    assert gone.isdisjoint({*past[-2:], *past[:1]})
    assert all(name.reason is not Reason.MANUAL and name.made <= NOW for name in gone)
    assert fullest not in gone
    for reason in SPECIAL:
        assert gone.isdisjoint([name for name in past if name.reason is reason][-5:])


@given(folders)
def test_the_newest_of_each_near_day_month_and_year_stays(folder: set[BackupName]) -> None:
    left = folder - dropped(folder, NOW)

    past = sorted(name for name in folder if name.made <= NOW)
    days, months = {n.made.date(): n for n in past}, {n.made.strftime("%Y%m"): n for n in past}
    years = {name.made.year: name for name in past}
    assert {days[day] for day in sorted(days)[-7:]} <= left
    assert {months[month] for month in sorted(months)[-12:]} <= left
    assert set(years.values()) <= left


@given(folders, names)
@pytest.mark.fault("F59")
def test_the_one_just_made_stays_whatever_the_clock_says(
    folder: set[BackupName], made: BackupName
) -> None:
    """F59: also after the clock was set back."""
    assert made not in dropped(folder | {made}, NOW, {made})


@pytest.mark.fault("F77")
def test_twenty_years_of_daily_use_leave_at_most_45_files() -> None:
    """F77: two backups a day. Those by hand and before migrations come on top."""
    left: set[BackupName] = set()
    most = 0
    for made in _twenty_years():
        left.add(made)
        left -= dropped(left, made.made, {made})
        most = max(most, sum(name.reason in {Reason.DAILY, Reason.CLOSE} for name in left))

    assert 35 < most <= 45
    assert min(left).made == NOW
    assert sum(name.reason is Reason.MANUAL for name in left) == 2
    assert sum(name.reason is Reason.MIGRATION for name in left) == 5


def _twenty_years() -> Iterator[BackupName]:
    for day in range(20 * 365):
        made = NOW + day * DAY
        yield daily(made, day)
        yield daily(made + timedelta(hours=2), day + 1, Reason.CLOSE)
        if day % 1500 == 700:
            yield daily(made + timedelta(hours=3), day + 1, Reason.MIGRATION)
        if day in {100, 5000}:
            yield daily(made + timedelta(hours=4), day + 1, Reason.MANUAL)


@pytest.mark.fault("F76")
def test_the_fullest_backup_outlives_a_loss_for_ninety_days() -> None:
    """F76: half of the entries vanish, and daily backups go on."""
    full = daily(NOW, 432)
    left = {full, *(daily(NOW - day * DAY, 400) for day in range(1, 30))}
    for day in range(1, 91):
        made = daily(NOW + day * DAY, 216)
        left |= {made}
        left -= dropped(left, made.made, {made})

        assert full in left


@pytest.mark.fault("F59")
def test_a_clock_far_ahead_for_a_day_costs_no_backup_of_the_days_around_it() -> None:
    """F59: what it made is dated in the future afterwards, and does not count."""
    days = {daily(NOW - day * DAY) for day in range(7)}
    ahead = {daily(NOW + 4000 * DAY + day * DAY) for day in range(10)}

    assert dropped(days | ahead, NOW) == set()


@pytest.mark.fault("F59")
def test_the_one_just_made_stays_even_where_the_rules_would_drop_it() -> None:
    """F59: the clock was right when it was made and ahead when the rotation looked."""
    hours = [daily(NOW - hours * timedelta(hours=1)) for hours in range(10)]
    made = hours[5]

    assert made in dropped(hours, NOW)
    assert made not in dropped(hours, NOW, {made})
