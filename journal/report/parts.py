"""Tables that are too long for their place, as a part that fits and the rest."""

from collections.abc import Iterator
from dataclasses import replace

from journal.language import translate
from journal.report.tables import Group, Table

LATEST, FIRST = 10, 8
"""Rows of a long table on the first page."""

STILL_WHOLE = 12
"""Rows of a table that is not yet long: a page is not turned for one or two."""


def latest_rows(table: Table) -> tuple[Table, Table | None]:
    """Return the last rows of a table, and the earlier ones where it is long."""
    count = _count(table)
    if count <= STILL_WHOLE:
        return table, None
    earlier = count - LATEST
    words = translate("parts", "The latest {shown}; {more} more, earlier ones, on the next page.")
    remark = words.format(shown=LATEST, more=earlier)
    return _with_remark(_cut(table, earlier, None), remark), _rest(_cut(table, 0, earlier))


def first_rows(table: Table) -> tuple[Table, Table | None]:
    """Return the first rows of a table, and the others where it is long."""
    count = _count(table)
    if count <= STILL_WHOLE:
        return table, None
    words = translate("parts", "{more} more on the next page.")
    remark = words.format(more=count - FIRST)
    return _with_remark(_cut(table, 0, FIRST), remark), _rest(_cut(table, FIRST, None))


def _count(table: Table) -> int:
    return sum(len(group.rows) for group in table.groups)


def _cut(table: Table, start: int, stop: int | None) -> Table:
    return replace(table, groups=tuple(_groups(table, start, stop)))


def _groups(table: Table, start: int, stop: int | None) -> Iterator[Group]:
    """Yield the groups between two places, counted over all rows; none is empty."""
    before = 0
    for group in table.groups:
        end = None if stop is None else max(0, stop - before)
        rows = group.rows[max(0, start - before) : end]
        before += len(group.rows)
        if rows:
            yield replace(group, rows=rows)


def _with_remark(table: Table, remark: str) -> Table:
    return replace(table, remark=f"{remark} {table.remark}".strip())


def _rest(table: Table) -> Table:
    words = translate("parts", "{heading}, continued")
    return replace(table, heading=words.format(heading=table.heading), remark="")
