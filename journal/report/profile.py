"""The treatment response profile: one summary as a PDF for the appointment.

What the page says is gathered here as plain values and handed to a Typst template as
data, never as markup; the template only decides how it looks.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass, field, fields
from datetime import UTC, date, datetime
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Literal

import typst

import journal
from journal.analysis.summary import Summary
from journal.domain.contents import Contents
from journal.domain.own_words import OwnWords
from journal.domain.periods import Period
from journal.errors import ExportError
from journal.files import always, written_whole
from journal.paths import resources
from journal.report import wording
from journal.report.panels import panels_of
from journal.report.tables import notes_table, ratings_table
from journal.report.treatment import (
    effects_table,
    given,
    sessions_table,
)

TITLE = "Treatment response profile"
WHAT_CHANGED = "What changed"
WHAT_I_NOTICED = "What I noticed"
WHAT_I_ASK = "What I ask"
PANELS = "Day by day"
PANELS_WITH_SESSIONS = "Day by day, with numbered sessions"
NOT_ENOUGH = "Fewer than half of the days are rated, so no medians and no mean lines are shown."
FOOTER = (
    "Self-reported by the patient and not verified. Not a medical device, not medical advice, "
    "not a diagnosis, not for emergencies. Hollow points were filled in on a later day. "
    "Symptom Journal {version}, made {made_on}."
)
PAGE_OF = "{page} of {pages}"

STANDARDS: tuple[list[Any], ...] = (["a-3a", "ua-1"], ["ua-1"], [])
"""Tried in this order: a character that no font has cannot be archived, but still printed."""

Note = tuple[date, str]
Paper = Literal["a4", "us-letter"]


@dataclass(frozen=True, slots=True)
class ProfileOptions:
    """What a person chose for the page.

    Attributes:
        paper: Its format.
        name: Name or initials; nothing when empty.
        notes: Days and notes for a further page; None for no such page.
        words: What the person says, under the header.
    """

    paper: Paper = "a4"
    name: str = ""
    notes: tuple[Note, ...] | None = None
    words: OwnWords = field(default_factory=OwnWords)


def notes_of(contents: Contents, period: Period) -> tuple[Note, ...]:
    """Return the notes of a period by day, those of check-ins before those of sessions."""
    notes = [(c.day, c.note) for c in contents.check_ins]
    notes += [(s.day, s.note) for s in contents.sessions if s.took_place]
    wanted = (note for note in notes if note[0] in period and note[1].strip())
    return tuple(sorted(wanted, key=lambda note: note[0]))


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


def profile_data(summary: Summary, options: ProfileOptions, made_on: date) -> dict[str, Any]:
    """Return what stands on the page, block by block, in the order of the page."""
    header = (options.name.strip(), wording.period_days(summary.period), given(summary.sessions))
    completeness = summary.completeness
    return {
        "paper": options.paper,
        "long": wording.needs_years(summary.period),
        "title": TITLE,
        "subtitle": " · ".join(part for part in header if part),
        "completeness": wording.days_rated(completeness.rated, completeness.days),
        "when_recorded": wording.when_recorded(completeness),
        "words": _lines(options.words),
        "warning": "" if completeness.enough else NOT_ENOUGH,
        "ratings": ratings_table(summary),
        "panels_heading": PANELS_WITH_SESSIONS if summary.sessions else PANELS,
        "panels": panels_of(summary),
        "sessions": sessions_table(summary),
        "effects": effects_table(summary),
        "notes": None if options.notes is None else notes_table(options.notes),
        "footer": FOOTER.format(version=journal.__version__, made_on=wording.medium_day(made_on)),
        "page_of": PAGE_OF,
    }


def _lines(words: OwnWords) -> list[tuple[str, str]]:
    said = (
        (WHAT_CHANGED, words.what_changed),
        (WHAT_I_NOTICED, words.what_i_noticed),
        (WHAT_I_ASK, words.what_i_ask),
    )
    return [(label, text.strip()) for label, text in said if text.strip()]


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
