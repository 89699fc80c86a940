"""However copies went apart and in whatever order they are united, the outcome is one."""

from collections.abc import Sequence

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from journal.storage.driver import Database
from tests.storage.merge.copies import (
    WHAT,
    Deed,
    copy_of,
    do,
    drafts,
    faults,
    new_journal,
    shown,
    steps_left,
    texts,
    united,
)

pytestmark = pytest.mark.fault("F29")

DEEDS = st.lists(
    st.builds(
        Deed,
        what=st.sampled_from(WHAT),
        minute=st.integers(0, 6),
        which=st.integers(0, 3),
        text=st.sampled_from(["", "a", "b", "c", "d"]),
        number=st.integers(0, 8),
    ),
    max_size=7,
)

thorough = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@st.composite
def copies(draw: st.DrawFn, count: int = 2) -> tuple[Database, ...]:
    """Draw copies of one journal, each changed in its own way."""
    common = changed(new_journal(), draw(DEEDS), "common")
    return tuple(changed(copy_of(common), draw(DEEDS), f"copy{n}") for n in range(count))


def changed(db: Database, deeds: Sequence[Deed], name: str) -> Database:
    for deed in deeds:
        do(db, deed, name)
    return db


def held(db: Database) -> tuple[object, ...]:
    """Return what a journal shows and keeps."""
    return shown(db), texts(db), drafts(db)


@thorough
@given(copies())
def test_nothing_of_either_copy_is_missing(pair: tuple[Database, Database]) -> None:
    """F29."""
    one, other = pair

    result = united(one, other)

    for side in pair:
        for table, rows in shown(side).items():
            assert rows.keys() <= shown(result)[table].keys()
        assert texts(side) <= texts(result)
        assert drafts(side) <= drafts(result)
    assert list(faults(result)) == []


@thorough
@given(copies())
def test_it_does_not_matter_which_is_united_into_which(pair: tuple[Database, Database]) -> None:
    """F29."""
    one, other = pair

    assert held(united(one, other)) == held(united(other, one))


@thorough
@given(copies())
def test_uniting_again_changes_nothing(pair: tuple[Database, Database]) -> None:
    """F29."""
    one, other = pair

    result = united(one, other)

    assert steps_left(one, one) == 0
    assert steps_left(result, one) == 0
    assert steps_left(result, other) == 0
    assert held(united(united(other, one), result)) == held(result)


@thorough
@given(copies(3))
def test_three_copies_can_be_united_in_any_order(
    three: tuple[Database, Database, Database],
) -> None:
    """F29."""
    one, two, last = three

    result = held(united(united(one, two), last))

    assert held(united(one, united(two, last))) == result
    assert held(united(united(last, one), two)) == result


@thorough
@given(copies(), DEEDS)
def test_one_can_go_on_saving_after_uniting(
    pair: tuple[Database, Database], deeds: Sequence[Deed]
) -> None:
    """F29: and what is done then counts more than what was united."""
    one, other = pair
    result = changed(united(one, other), deeds, "later")

    for united_again in (united(other, result), united(result, other)):
        assert (shown(united_again), texts(united_again)) == (shown(result), texts(result))
