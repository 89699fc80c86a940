"""Which check-ins or sessions are asked for."""

from journal.domain.periods import EVER, Period

_OWNING = {
    "check_ins": ("check_in_id", "day"),
    "sessions": ("session_id", "substr(started_at, 1, 10)"),
}
"""Of each: the column by which its parts name it, and SQL for its day."""


class Owners:
    """The rows of check-ins or sessions that are asked for, as SQL.

    Args:
        table: `check_ins` or `sessions`.
        period: The days asked for.
        only_id: The one row asked for, or None for all of them.
        deleted: Whether the deleted ones are asked for, or the others.
    """

    def __init__(self, table: str, period: Period, only_id: str | None, *, deleted: bool) -> None:
        self.column, day = _OWNING[table]
        self.values: dict[str, str] = {}
        where = f"deleted IS {'NOT ' if deleted else ''}NULL"
        if period != EVER:  # which holds what is no day, too, to be set aside
            self.values = {"first": period.first.isoformat(), "last": period.last.isoformat()}
            where += f" AND {day} BETWEEN :first AND :last"
        if only_id is not None:
            self.values["only_id"] = only_id
            where += " AND id = :only_id"
        self.select = f"SELECT * FROM {table} WHERE {where}"  # noqa: S608 - our own names
        self.select_ids = f"SELECT id FROM {table} WHERE {where}"  # noqa: S608 - our own names
