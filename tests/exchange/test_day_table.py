"""The day table says what was said, day by day, and nothing else."""

import csv
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from journal.domain.contents import Contents
from journal.domain.periods import Period
from journal.errors import ExportError
from journal.exchange.cells import Cell, unguarded
from journal.exchange.day_table import day_table, write_day_table

Line = dict[str, Cell]


def _lines(contents: Contents, *, include_notes: bool = False) -> list[Line]:
    table = day_table(contents, contents.span(), include_notes=include_notes)
    return [dict(zip(table.columns, row, strict=True)) for row in table.rows]


def _read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_the_columns_are_the_day_the_measures_and_what_else_belongs_to_the_day(
    contents: Contents,
) -> None:
    table = day_table(contents, contents.span(), include_notes=False)

    assert table.columns == (
        *("day", "attention", "mood", "anxiety", "focus"),
        *("side_effects", "session", "dose_mg", "route", "same_day", "note"),
    )


def test_there_is_a_row_for_every_day_from_the_first_entry_to_the_last(contents: Contents) -> None:
    days = [line["day"] for line in _lines(contents)]

    assert days == ["2026-03-01", "2026-03-02", "2026-03-03", "2026-03-04"]


def test_a_days_value_is_the_mean_and_zero_is_not_missing(contents: Contents) -> None:
    first, second, *_ = _lines(contents)

    assert (first["attention"], first["mood"], first["anxiety"]) == (5.5, 0, None)
    assert (second["attention"], second["focus"]) == (None, 2.5)


def test_side_effects_are_the_worst_of_each_kind_in_the_order_of_the_vocabulary(
    contents: Contents,
) -> None:
    effects = [line["side_effects"] for line in _lines(contents)]

    assert effects == [
        "nausea=none; own_cold_hands=mild",
        "none",
        None,
        "nausea=severe; headache=none",
    ]


def test_two_sessions_of_a_day_stand_side_by_side(contents: Contents) -> None:
    *_, last = _lines(contents)

    assert (last["session"], last["dose_mg"], last["route"]) == ("1; 2", "40; 12.5", "iv; im")


def test_one_session_of_a_day_is_a_number(contents: Contents) -> None:
    *_, last = _lines(replace(contents, sessions=contents.sessions[:1]))

    assert (last["session"], last["dose_mg"], last["route"]) == (1, 40, "iv")


def test_what_is_not_known_of_one_of_two_sessions_leaves_its_place_empty(
    contents: Contents,
) -> None:
    first, second, _ = contents.sessions

    *_, last = _lines(replace(contents, sessions=(replace(first, dose_mg=None), second)))

    assert last["dose_mg"] == "; 12.5"


def test_a_day_filled_in_later_is_told_apart(contents: Contents) -> None:
    assert [line["same_day"] for line in _lines(contents)] == ["yes", "no", None, None]


def test_notes_stay_in_the_journal_unless_they_are_asked_for(contents: Contents) -> None:
    silent, telling = _lines(contents), _lines(contents, include_notes=True)

    assert [line["note"] for line in silent] == [None] * 4
    assert [line["note"] for line in telling] == ["=SUM(A1) at work / second", None, None, "calm"]


def test_the_file_can_be_read_back_with_every_cell_as_it_was(
    contents: Contents, tmp_path: Path
) -> None:
    """F71."""
    write_day_table(contents, tmp_path / "days.csv", include_notes=True)

    read = [
        {name: unguarded(cell) for name, cell in row.items()}
        for row in _read(tmp_path / "days.csv")
    ]
    said = _lines(contents, include_notes=True)
    assert read == [
        {name: "" if cell is None else str(cell) for name, cell in line.items()} for line in said
    ]


def test_the_file_is_what_spreadsheets_expect(contents: Contents, tmp_path: Path) -> None:
    path = tmp_path / "days.csv"

    write_day_table(contents, path, include_notes=True)

    lines = path.read_bytes().decode("utf-8-sig").split("\r\n")
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    assert lines[0].startswith('"day","attention","mood"')
    assert lines[1].startswith('"2026-03-01",5.5,0,"","","nausea=none')
    assert lines[1].endswith('"yes","\'=SUM(A1) at work / second"')


def test_an_empty_journal_gives_only_the_header(contents: Contents, tmp_path: Path) -> None:
    empty = replace(contents, check_ins=(), sessions=())

    write_day_table(empty, tmp_path / "days.csv")

    text = (tmp_path / "days.csv").read_text(encoding="utf-8-sig")
    assert text.startswith('"day","attention","mood","anxiety","side_effects"')
    assert text.count("\n") == 1


def test_a_period_is_written_whole_even_where_nothing_was_said(
    contents: Contents, tmp_path: Path
) -> None:
    period = Period(date(2026, 2, 27), date(2026, 3, 1))

    write_day_table(contents, tmp_path / "days.csv", period=period)

    rows = _read(tmp_path / "days.csv")
    assert [row["day"] for row in rows] == ["2026-02-27", "2026-02-28", "2026-03-01"]
    assert set(rows[0].values()) == {"2026-02-27", ""}
    assert "focus" not in rows[0]


def test_the_mean_of_decimal_numbers_carries_no_binary_dust(contents: Contents) -> None:
    attention = contents.measures[0]
    tenths = replace(attention, maximum=1, step=0.1)
    check_in = contents.check_ins[0]
    rated = replace(check_in.ratings[0], measure=tenths, value=0.1)
    thrice = tuple(replace(check_in, id=str(n), ratings=(rated,)) for n in range(3))

    first, *_ = _lines(replace(contents, measures=(tenths,), check_ins=thrice))

    assert first["attention"] == 0.1


def test_a_table_that_cannot_be_written_says_why(contents: Contents, tmp_path: Path) -> None:
    with pytest.raises(ExportError):
        write_day_table(contents, tmp_path / "missing" / "days.csv")
