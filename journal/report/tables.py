"""Tables of the page as text, and the ones about ratings and notes."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date

from journal.analysis.summary import MeasureSummary, Summary
from journal.language import translate
from journal.report import wording

THIS_PERIOD = 3


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
        remark = "" if sparse else translate("tables", "Nothing was asked in this period.")
        return Table(translate("tables", "Ratings"), _columns_without_medians(), sparse, remark)
    scales = {_scale(m) for m in summary.measures}
    one_scale = len(scales) == 1
    rows = tuple(_rating_row(m, one_scale=one_scale) for m in summary.measures)
    gaps = any(wording.NOT_KNOWN in row.cells for row in rows)
    return Table(
        _ratings_heading(scales),
        _rating_columns(),
        group_of(rows),
        remark=_about_change(gaps=gaps),
        strong_column=THIS_PERIOD,
    )


def notes_table(notes: Iterable[tuple[date, str]]) -> Table:
    """Return the notes that the patient chose to add."""
    rows = tuple(Row(wording.medium_day(day), (text.strip(),)) for day, text in notes)
    columns = (translate("tables", "Day"), translate("tables", "Note"))
    remark = "" if rows else translate("tables", "No note in this period.")
    return Table(translate("tables", "Notes"), columns, group_of(rows), remark)


def _ratings_heading(scales: Collection[str]) -> str:
    if len(scales) != 1:
        return translate("tables", "Ratings: median (middle half)")
    words = translate("tables", "Ratings {scale}: median (middle half)")
    return words.format(scale=next(iter(scales)))


def _rating_columns() -> tuple[str, ...]:
    return (
        "",
        translate("tables", "Before session 1"),
        translate("tables", "Previous period"),
        translate("tables", "This period"),
        translate("tables", "Change"),
        translate("tables", "Days rated"),
    )


def _columns_without_medians() -> tuple[str, ...]:
    return (
        "",
        translate("tables", "Lowest"),
        translate("tables", "Highest"),
        translate("tables", "Days rated"),
    )


def _about_change(*, gaps: bool) -> str:
    if not gaps:
        return translate(
            "tables",
            "Change: this period, from session 1 on, against before session 1; it cannot show why.",
        )
    return translate(
        "tables",
        "Change: this period, from session 1 on, against before session 1; it cannot show why. "
        "A dash: no such days, or too few of them rated.",
    )


def _rating_row(summary: MeasureSummary, *, one_scale: bool) -> Row:
    direction = wording.direction(summary.measure)
    cells = (
        wording.median_and_middle_half(summary.baseline),
        wording.median_and_middle_half(summary.previous),
        wording.median_and_middle_half(summary.current),
        _change(summary.change),
        _days_rated(summary),
    )
    below = direction if one_scale else _scale_and_direction(summary)
    return Row(summary.measure.name, cells, below)


def _change(change: float | None) -> str:
    """Return a change with the word for where it went, which is not a word for good or bad."""
    said = wording.signed(change)
    if change is None:
        return said
    if said == "0":
        return translate("tables", "{change}, the same").format(change=said)
    if change > 0:
        return translate("tables", "{change}, higher").format(change=said)
    return translate("tables", "{change}, lower").format(change=said)


def _sparse_row(summary: MeasureSummary) -> Row:
    extremes = summary.series.extremes
    lowest, highest = map(wording.points, extremes) if extremes else (wording.NOT_KNOWN,) * 2
    cells = (lowest, highest, _days_rated(summary))
    return Row(summary.measure.name, cells, _scale_and_direction(summary))


def _days_rated(summary: MeasureSummary) -> str:
    return wording.some_of(summary.series.rated_days, summary.days)


def _scale(summary: MeasureSummary) -> str:
    return wording.number_range(summary.measure.minimum, summary.measure.maximum)


def _scale_and_direction(summary: MeasureSummary) -> str:
    direction = wording.direction(summary.measure)
    words = translate("tables", "{scale}, {direction}")
    return words.format(scale=_scale(summary), direction=direction)
