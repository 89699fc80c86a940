"""What stands on the page, block by block, in the order of the page."""

from datetime import date
from typing import Any

import journal
from journal.analysis.summary import Summary
from journal.domain.own_words import OwnWords
from journal.language import chosen_language, translate
from journal.report import wording
from journal.report.around.block import around_sessions
from journal.report.day_rows import days_table
from journal.report.panels import panels_of
from journal.report.parts import first_rows, latest_rows
from journal.report.profile_options import ProfileOptions
from journal.report.share_bars import share_bars
from journal.report.tables import Table, notes_table, ratings_table
from journal.report.treatment import effects_table, given, sessions_table


def profile_data(summary: Summary, options: ProfileOptions, made_on: date) -> dict[str, Any]:
    """Return what the template needs: plain values and records of plain values."""
    completeness = summary.completeness
    return {
        "paper": options.paper,
        "language": chosen_language(),
        "title": translate("profile", "Treatment response profile"),
        "subtitle": _subtitle(summary, options),
        "completeness": wording.days_rated(completeness.rated, completeness.days),
        "when_recorded": wording.when_recorded(completeness),
        "words": _lines(options.words),
        "warning": "" if completeness.enough else _not_enough(),
        "ratings": ratings_table(summary),
        "shares": share_bars(summary),
        "panels_heading": _panels_heading(summary),
        "panels": panels_of(summary),
        "around": around_sessions(summary),
        **_treatment(summary),
        "further": _further(summary, options),
        "attachment": _attachment(options),
        "footer": _footer(made_on, example=summary.example),
        "page_of": translate("profile", "{page} of {pages}"),
    }


def _subtitle(summary: Summary, options: ProfileOptions) -> str:
    made_up = translate("profile", "Example, made up") if summary.example else ""
    days = wording.period_days(summary.period)
    if options.since_last_visit:
        days = translate("profile", "{days}, since last visit").format(days=days)
    header = (made_up, options.name.strip(), days, given(summary.sessions))
    return " · ".join(part for part in header if part)


def _treatment(summary: Summary) -> dict[str, Any]:
    sessions, earlier_sessions = latest_rows(sessions_table(summary))
    effects, further_effects = first_rows(effects_table(summary))
    return {
        "sessions": sessions,
        "effects": effects,
        "earlier_sessions": earlier_sessions,
        "further_effects": further_effects,
    }


def _further(summary: Summary, options: ProfileOptions) -> dict[str, Table | None]:
    """Return the pages that are there only on request."""
    return {
        "notes": None if options.notes is None else notes_table(options.notes),
        "days": days_table(summary) if options.day_table else None,
    }


def _attachment(options: ProfileOptions) -> dict[str, str] | None:
    if options.attachment is None:
        return None
    return {
        "name": "days.csv",
        "text": options.attachment.decode(),
        "description": translate("profile", "The days of the period as a table, one row a day"),
    }


def _lines(words: OwnWords) -> list[tuple[str, str]]:
    said = (
        (translate("profile", "What changed"), words.what_changed),
        (translate("profile", "What I noticed"), words.what_i_noticed),
        (translate("profile", "What I ask"), words.what_i_ask),
    )
    return [(label, text.strip()) for label, text in said if text.strip()]


def _not_enough() -> str:
    return translate(
        "profile",
        "Fewer than half of the days are rated, so no medians, no mean lines and no days of "
        "benefit are shown.",
    )


def _panels_heading(summary: Summary) -> str:
    if summary.sessions:
        return translate("profile", "Day by day, with numbered sessions")
    return translate("profile", "Day by day")


def _footer(made_on: date, *, example: bool) -> str:
    """Say what the page is not; of an example on every page that it is nobody's."""
    footer = _what_it_is_not(made_on)
    if not example:
        return footer
    words = translate("profile", "Example: everything on this page is made up. {footer}")
    return words.format(footer=footer)


def _what_it_is_not(made_on: date) -> str:
    words = translate(
        "profile",
        "Self-reported by the patient and not verified. Not a medical device, not medical "
        "advice, not a diagnosis, not for emergencies. Symptom Journal {version}, made {made_on}.",
    )
    return words.format(version=journal.__version__, made_on=wording.medium_day(made_on))
