"""Tables of the page as text, and the ones about ratings and notes."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from journal.analysis.summary import MeasureSummary, Summary
from journal.report import wording

RATINGS = "Ratings {scale}: median (middle half)"
RATINGS_ON_SCALES = "Ratings: median (middle half)"
RATINGS_WITHOUT_MEDIANS = "Ratings"
RATING_COLUMNS = ("", "Before session 1", "Previous period", "This period", "Change", "Days rated")
COLUMNS_WITHOUT_MEDIANS = ("", "Lowest", "Highest", "Days rated")
THIS_PERIOD = 3
SCALE_AND_DIRECTION = "{scale}, {direction}"
ABOUT_CHANGE = "Change: from session 1 on against before it; it cannot show why."
ABOUT_CHANGE_AND_GAPS = (
    "Change: from session 1 on against before it; it cannot show why. "
    "A dash: no such days, or too few of them rated."
)
NO_MEASURE = "Nothing was asked in this period."

NOTES = "Notes"
NOTE_COLUMNS = ("Day", "Note")
NO_NOTE = "No note in this period."


@dataclass(frozen=True, slots=True)
class Row:
    """A row: its first cell, what stands small below it, the other cells."""

    name: str
    cells: tuple[str, ...]
    below: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """Rows that belong together, with a title where there is more than one group."""

    rows: tuple[Row, ...]
    title: str = ""
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table.

    Attributes:
        heading: Stands above it.
        columns: Their titles.
        groups: Empty where there is nothing to list.
        remark: Stands below it, or in its place where there is nothing to list.
        strong_column: Place of the column that matters most, if one does.
    """

    heading: str
    columns: tuple[str, ...]
    groups: tuple[Group, ...]
    remark: str = ""
    strong_column: int | None = None


def group_of(rows: tuple[Row, ...]) -> tuple[Group, ...]:
    """Return the rows as the only group, or no group when there are none."""
    return (Group(rows),) if rows else ()


def ratings_table(summary: Summary) -> Table:
    """Return the measures, before and now; without medians where too little is rated."""
    if not summary.completeness.enough:
        sparse = group_of(tuple(_sparse_row(m) for m in summary.measures))
        remark = "" if sparse else NO_MEASURE
        return Table(RATINGS_WITHOUT_MEDIANS, COLUMNS_WITHOUT_MEDIANS, sparse, remark)
    scales = {_scale(m) for m in summary.measures}
    one_scale = len(scales) == 1
    rows = tuple(_rating_row(m, one_scale=one_scale) for m in summary.measures)
    gaps = any(wording.NOT_KNOWN in row.cells for row in rows)
    return Table(
        RATINGS.format(scale=scales.pop()) if one_scale else RATINGS_ON_SCALES,
        RATING_COLUMNS,
        group_of(rows),
        remark=ABOUT_CHANGE_AND_GAPS if gaps else ABOUT_CHANGE,
        strong_column=THIS_PERIOD,
    )


def notes_table(notes: Iterable[tuple[date, str]]) -> Table:
    """Return the notes that the patient chose to add."""
    rows = tuple(Row(wording.medium_day(day), (text.strip(),)) for day, text in notes)
    return Table(NOTES, NOTE_COLUMNS, group_of(rows), "" if rows else NO_NOTE)


def _rating_row(summary: MeasureSummary, *, one_scale: bool) -> Row:
    direction = wording.direction(summary.measure)
    cells = (
        wording.median_and_middle_half(summary.baseline),
        wording.median_and_middle_half(summary.previous),
        wording.median_and_middle_half(summary.current),
        wording.signed(summary.change),
        _days_rated(summary),
    )
    below = direction if one_scale else _scale_and_direction(summary)
    return Row(summary.measure.name, cells, below)


def _sparse_row(summary: MeasureSummary) -> Row:
    extremes = summary.series.extremes
    lowest, highest = map(wording.points, extremes) if extremes else (wording.NOT_KNOWN,) * 2
    cells = (lowest, highest, _days_rated(summary))
    return Row(summary.measure.name, cells, _scale_and_direction(summary))


def _days_rated(summary: MeasureSummary) -> str:
    return wording.some_of(summary.series.rated_days, summary.series.period.days)


def _scale(summary: MeasureSummary) -> str:
    return wording.number_range(summary.measure.minimum, summary.measure.maximum)


def _scale_and_direction(summary: MeasureSummary) -> str:
    direction = wording.direction(summary.measure)
    return SCALE_AND_DIRECTION.format(scale=_scale(summary), direction=direction)
