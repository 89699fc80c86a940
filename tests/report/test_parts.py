"""A long table is cut where it can be said how much is to come."""

from collections.abc import Callable

import pytest

from journal.report.parts import FIRST, LATEST, STILL_WHOLE, first_rows, latest_rows
from journal.report.tables import Group, Row, Table


def _table(*counts: int) -> Table:
    numbers = iter(range(sum(counts)))
    groups = tuple(
        Group(tuple(Row(str(next(numbers)), ()) for _ in range(count)), title=f"g{place}")
        for place, count in enumerate(counts)
    )
    return Table("Sessions", ("No.",), groups, "About it.")


def _names(table: Table | None) -> list[str]:
    return [] if table is None else [row.name for group in table.groups for row in group.rows]


@pytest.mark.parametrize("cut", [latest_rows, first_rows])
@pytest.mark.parametrize("count", [0, 1, STILL_WHOLE])
def test_a_table_that_is_not_long_stays_whole(
    cut: Callable[[Table], tuple[Table, Table | None]], count: int
) -> None:
    table = _table(count)

    assert cut(table) == (table, None)


def test_the_latest_rows_come_first_and_the_earlier_ones_on_the_next_page() -> None:
    shown, rest = latest_rows(_table(30))

    assert rest is not None
    assert _names(rest) + _names(shown) == [str(n) for n in range(30)]
    assert len(_names(shown)) == LATEST
    assert shown.remark == "The latest 10; 20 more, earlier ones, on the next page. About it."
    assert rest.heading == "Sessions, continued"


def test_the_first_rows_keep_their_groups_and_so_do_the_others() -> None:
    shown, rest = first_rows(_table(5, 10))

    assert rest is not None
    assert _names(shown) + _names(rest) == [str(n) for n in range(15)]
    assert len(_names(shown)) == FIRST
    assert [group.title for group in shown.groups] == ["g0", "g1"]
    assert [group.title for group in rest.groups] == ["g1"]
    assert shown.remark.startswith("7 more on the next page.")


def test_no_row_is_lost_wherever_a_table_is_cut() -> None:
    for count in range(40):
        for cut in (latest_rows, first_rows):
            shown, rest = cut(_table(count // 3, count - count // 3))

            assert sorted(_names(shown) + _names(rest)) == sorted(str(n) for n in range(count))
