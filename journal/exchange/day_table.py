"""The day table: one row a day, for spreadsheets and statistics programs."""

import csv
import io
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import numpy as np

from journal.analysis.series import DaySeries, day_series
from journal.domain.check_ins import CheckIn, entered_later
from journal.domain.contents import Contents, notes_in
from journal.domain.periods import Period
from journal.domain.sessions import NumberedSession, Session, numbered
from journal.domain.side_effects import Severity
from journal.exchange.cells import Cell, guarded, number
from journal.files import always, written_whole

_DECIMALS = 10
"""A mean of decimal numbers is rounded here, where it is only binary dust."""


@dataclass(frozen=True, slots=True)
class DayTable:
    """One row a day.

    Attributes:
        columns: `day`, each measure by its id, then what else belongs to the day.
        rows: Oldest first; None where nothing was said.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


def write_day_table(
    contents: Contents,
    path: Path,
    *,
    period: Period | None = None,
    include_notes: bool = False,
    wanted: Callable[[], bool] = always,
) -> None:
    """Write the day table as CSV: UTF-8 with a mark, text quoted and guarded.

    Args:
        contents: All of the journal.
        path: The file to write or to replace.
        period: The days wanted; all that have entries when None.
        include_notes: Whether notes leave the journal.
        wanted: Asked once the file is whole: whether it may take its name.

    Raises:
        ExportError: the file could not be written; an earlier one is as it was.
        NotWantedError: it was not wanted any more; an earlier one is as it was.
    """
    csv_bytes = day_table_csv(contents, period or contents.span(), include_notes=include_notes)
    with written_whole(path, wanted) as file:
        file.write(csv_bytes)


def day_table_csv(contents: Contents, period: Period | None, *, include_notes: bool) -> bytes:
    """Return the day table as the bytes of a CSV file: UTF-8 with a mark."""
    table = day_table(contents, period, include_notes=include_notes)
    return csv_text(table).encode("utf-8-sig")


def day_table(contents: Contents, period: Period | None, *, include_notes: bool) -> DayTable:
    """Gather the rows of a period; without a period there are only columns.

    Side effects, doses and notes stand on the day of the check-in or session that holds
    them. A measure no longer asked has a column where it was rated in the period.
    """
    if period is None:
        asked = tuple(measure.id for measure in contents.measures if not measure.archived)
        return DayTable(_columns(asked), ())
    series = [day_series(measure, period, contents.check_ins) for measure in contents.measures]
    shown = [s for s in series if s.rated_days or not s.measure.archived]
    days = _Days(contents, include_notes=include_notes)
    rows = (
        (day.isoformat(), *(_value(s, place) for s in shown), *days.cells(day))
        for place, day in enumerate(period)
    )
    return DayTable(_columns(tuple(s.measure.id for s in shown)), tuple(rows))


def csv_text(table: DayTable) -> str:
    """Return a table as CSV: text quoted and guarded, numbers plain, lines ended by CRLF."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, quoting=csv.QUOTE_NONNUMERIC, lineterminator="\r\n")
    writer.writerow(table.columns)
    for row in table.rows:
        writer.writerow(guarded(cell) if isinstance(cell, str) else cell for cell in row)
    return text.getvalue()


def _columns(measure_ids: tuple[str, ...]) -> tuple[str, ...]:
    after = ("side_effects", "session", "dose_mg", "route", "same_day", "note")
    return ("day", *measure_ids, *after)


def _value(series: DaySeries, place: int) -> Cell:
    value = float(series.values[place])
    return None if np.isnan(value) else number(round(value, _DECIMALS))


class _Days:
    """What a journal holds besides ratings, looked up by day."""

    def __init__(self, contents: Contents, *, include_notes: bool) -> None:
        self._include_notes = include_notes
        self._places = {kind.id: place for place, kind in enumerate(contents.side_effect_kinds)}
        self._check_ins: Mapping[date, list[CheckIn]] = defaultdict(list)
        for check_in in contents.check_ins:
            self._check_ins[check_in.day].append(check_in)
        self._sessions: Mapping[date, list[NumberedSession]] = defaultdict(list)
        for session in numbered(contents.sessions):
            self._sessions[session.session.day].append(session)

    def cells(self, day: date) -> tuple[Cell, ...]:
        """Return the cells after the measures."""
        check_ins, sessions = self._check_ins.get(day, []), self._sessions.get(day, [])
        return (
            self._side_effects(check_ins, sessions),
            _joined([s.number for s in sessions]),
            _joined([_dose(s.session) for s in sessions]),
            _joined([s.session.route and s.session.route.value for s in sessions]),
            _same_day(check_ins),
            self._note(check_ins, sessions),
        )

    def _side_effects(
        self, check_ins: Iterable[CheckIn], sessions: Iterable[NumberedSession]
    ) -> Cell:
        worst: dict[str, Severity] = {}
        said = [effect for c in check_ins for effect in c.side_effects]
        said += [effect for s in sessions for effect in s.session.side_effects]
        for effect in said:
            before = worst.get(effect.kind.id, Severity.NONE)
            worst[effect.kind.id] = max(before, effect.severity)
        if not worst:
            return "none" if any(c.all_clear for c in check_ins) else None
        in_order = sorted(worst, key=lambda kind_id: self._places.get(kind_id, len(self._places)))
        return "; ".join(f"{kind_id}={worst[kind_id].word}" for kind_id in in_order)

    def _note(self, check_ins: Iterable[CheckIn], sessions: Iterable[NumberedSession]) -> Cell:
        if not self._include_notes:
            return None
        return " / ".join(notes_in(check_ins, (s.session for s in sessions))) or None


def _dose(session: Session) -> Cell:
    return None if session.dose_mg is None else number(session.dose_mg)


def _joined(cells: Sequence[Cell]) -> Cell:
    """Return the cell of a day: as it is when there is one, side by side when there are more."""
    if all(cell is None for cell in cells):
        return None
    if len(cells) == 1:
        return cells[0]
    return "; ".join("" if cell is None else str(cell) for cell in cells)


def _same_day(check_ins: Sequence[CheckIn]) -> Cell:
    """Say whether a day was told of on the day itself."""
    if not check_ins:
        return None
    return "no" if entered_later(check_ins) else "yes"
