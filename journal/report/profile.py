"""The treatment response profile: one summary as a PDF for the appointment.

What the page says is gathered as plain values (`blocks`) and handed to a Typst template as
data, never as markup; the template only decides how it looks.
"""

import json
from collections.abc import Callable
from dataclasses import fields
from datetime import UTC, date, datetime
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import typst

from journal.analysis.summary import Summary
from journal.errors import ExportError
from journal.files import always, written_whole
from journal.paths import resources
from journal.report.blocks import profile_data
from journal.report.profile_options import ProfileOptions

STANDARDS: tuple[list[Any], ...] = (["a-3a", "ua-1"], ["ua-1"], [])
"""Tried in this order: a character that no font has cannot be archived, but still printed."""


def write_profile(
    summary: Summary,
    path: Path,
    *,
    options: ProfileOptions,
    made_on: date,
    wanted: Callable[[], bool] = always,
) -> None:
    """Write the profile as a PDF.

    Raises:
        ExportError: it could not be made or written; an earlier file is as it was.
        NotWantedError: it was not wanted any more when it was made.
    """
    pdf = profile_pdf(summary, options=options, made_on=made_on)
    with written_whole(path, wanted) as file:
        file.write(pdf)


def profile_pdf(summary: Summary, *, options: ProfileOptions, made_on: date) -> bytes:
    """Return the profile as a PDF: tagged, and the same bytes for the same values.

    Raises:
        ExportError: it could not be made.
    """
    data = _as_json(summary, options, made_on)
    for standards in STANDARDS:
        try:
            return bytes(_compiled(data, made_on, format="pdf", pdf_standards=standards))
        except typst.TypstError as error:
            reason = error
    raise _not_made(reason)


def profile_pages(
    summary: Summary, *, options: ProfileOptions, made_on: date, ppi: float
) -> tuple[bytes, ...]:
    """Return the pages of the same profile as PNG pictures.

    Args:
        summary: A period.
        options: What a person chose.
        made_on: Stands at the bottom.
        ppi: Pixels per inch of paper.

    Raises:
        ExportError: they could not be made.
    """
    try:
        made = _compiled(_as_json(summary, options, made_on), made_on, format="png", ppi=ppi)
    except typst.TypstError as error:
        raise _not_made(error) from error
    return tuple(made) if isinstance(made, list) else (made,)


def _as_json(summary: Summary, options: ProfileOptions, made_on: date) -> str:
    data = profile_data(summary, options, made_on)
    return json.dumps(data, default=_fields, allow_nan=False)


def _compiled(data: str, made_on: date, **output: Any) -> Any:
    return typst.compile(
        str(resources() / "profile.typ"),
        font_paths=_fonts(),
        sys_inputs={"profile": data},
        timestamp=datetime(made_on.year, made_on.month, made_on.day, tzinfo=UTC),
        **output,
    )


def _not_made(reason: typst.TypstError) -> ExportError:
    return ExportError(
        "The page could not be made ({reason}).",
        "Try a shorter period, or leave the notes out.",
        reason=reason.message,
    )


@cache
def _fonts() -> typst.Fonts:
    """Gather the fonts once: the page's own, then those of the system for other scripts."""
    package = find_spec("font_source_sans_pro")
    folders = package.submodule_search_locations if package else None
    return typst.Fonts(font_paths=[str(Path(folder, "files")) for folder in folders or ()])


def _fields(record: Any) -> dict[str, Any]:
    return {field.name: getattr(record, field.name) for field in fields(record)}
