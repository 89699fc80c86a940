from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.storage.backups.names import BackupName, Reason

names = st.builds(
    BackupName,
    st.datetimes(timezones=st.just(UTC)),
    st.sampled_from(Reason),
    st.integers(0, 10**9 - 1),
    st.integers(0, 10**9 - 1),
    st.sampled_from(["journal", "my.journal", "a-b", "Tagebuch ä", "journal-20260301T200000Z"]),
)


@given(names)
def test_what_a_name_says_is_read_back(name: BackupName) -> None:
    assert BackupName.parse(str(name)) == name


def test_a_name_says_when_why_and_how_much() -> None:
    name = BackupName(datetime(2026, 3, 1, 20, 0, 5, 99, UTC), Reason.DAILY, 2, 312)

    assert str(name) == "journal-20260301T200005Z-daily-v2-n312.sqlite"


@pytest.mark.parametrize(
    "foreign",
    [
        "journal.sqlite",
        "holiday.jpg",
        "journal-20260301T200005Z-daily-v2-n312.sqlite.sha256",
        "journal-20260301T200005Z-daily-v2-n312 (1).sqlite",
        "journal-20260231T200005Z-daily-v2-n312.sqlite",
        "journal-20260301T200005Z-whim-v2-n312.sqlite",
        "journal-20260301T200005Z-daily-v02-n312.sqlite",
    ],
)
@pytest.mark.fault("F77")
def test_names_that_are_not_exactly_ours_are_left_to_their_owners(foreign: str) -> None:
    """F77: such files are never dropped."""
    assert BackupName.parse(foreign) is None
