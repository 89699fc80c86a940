"""Commands that write files for others. They need neither Qt nor a screen."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from journal.analysis.summary import summarize
from journal.cli.commands import Commands, Desk, Order, pass_desk, speak_as
from journal.cli.sentences import PROGRAM, complain, say
from journal.domain.contents import Contents
from journal.domain.days import day_of, parse_day
from journal.domain.own_words import DRAFT, OwnWords
from journal.domain.periods import Period
from journal.errors import InvalidEntryError
from journal.exchange.day_table import day_table_csv, write_day_table
from journal.exchange.json_file import write_json
from journal.exchange.refused_names import refuse_journal
from journal.report.profile import write_profile
from journal.report.profile_options import (
    Paper,
    ProfileOptions,
    is_since_last_visit,
    notes_of,
)
from journal.storage.store import JournalStore

LONGEST_DAYS = 36525
"""A hundred years: catches typing slips before they fill the disk."""


def _for_every_format(command: Callable[..., None]) -> Callable[..., None]:
    options: list[Callable[[Any], Any]] = [
        click.argument("out", type=click.Path(path_type=Path)),
        click.option(
            "--from", "first", metavar="DAY", help="First day. The first one if left out."
        ),
        click.option("--to", "last", metavar="DAY", help="Last day. The last one if left out."),
        click.option("--include-notes", is_flag=True, help="Let notes leave the journal."),
    ]
    for option in reversed(options):
        command = option(command)
    return command


_suicidal_thoughts = click.option(
    "--include-suicidal-thoughts", is_flag=True, help="Let these entries leave the journal."
)


@click.group(cls=Commands)
def export() -> None:
    """Write entries into a file for others. The file is not protected."""


@export.command("pdf", cls=Order)
@_for_every_format
@click.option("--paper", default="a4", show_default=True, help="a4 or letter.")
@click.option("--name", metavar="TEXT", default="", help="Name or initials to stand on it.")
@click.option("--include-day-table", is_flag=True, help="Add pages that list every day.")
@_suicidal_thoughts
@pass_desk
def _pdf(  # noqa: PLR0913 - one for each option
    desk: Desk,
    *,
    out: Path,
    first: str | None,
    last: str | None,
    include_notes: bool,
    paper: str,
    name: str,
    include_day_table: bool,
    include_suicidal_thoughts: bool,
) -> None:
    """Write the page for an appointment, with the lines written for it in the window."""
    with _journal(desk, out) as store:
        contents, words = _contents(store), OwnWords.from_plain(store.draft(DRAFT))
    today = day_of(desk.now(), contents.settings.night_ends_at)
    if not include_suicidal_thoughts:
        contents = contents.without_suicidal_thoughts()
    period = _period(contents, first, last) or contents.span() or Period.ending(today, days=28)
    options = ProfileOptions(
        paper=_paper(paper),
        name=name,
        notes=notes_of(contents, period) if include_notes else None,
        words=words,
        since_last_visit=is_since_last_visit(contents, period),
        day_table=include_day_table,
        attachment=day_table_csv(contents, period, include_notes=include_notes),
    )
    write_profile(summarize(period, contents), out, options=options, made_on=today)
    _say_written(out, period)


@export.command("csv", cls=Order)
@_for_every_format
@_suicidal_thoughts
@pass_desk
def _csv(
    desk: Desk,
    *,
    out: Path,
    first: str | None,
    last: str | None,
    include_notes: bool,
    include_suicidal_thoughts: bool,
) -> None:
    """Write a table with one row a day, for spreadsheets."""
    with _journal(desk, out) as store:
        contents = _contents(store)
    if not include_suicidal_thoughts:
        contents = contents.without_suicidal_thoughts()
    period = _period(contents, first, last)
    write_day_table(contents, out, period=period, include_notes=include_notes)
    _say_written(out, period or contents.span())


@export.command("json", cls=Order)
@_for_every_format
@pass_desk
def _json(desk: Desk, out: Path, first: str | None, last: str | None, include_notes: bool) -> None:
    """Write every entry with all it holds, for other programs."""
    with _journal(desk, out) as store:
        contents = _contents(store)
    period = _period(contents, first, last)
    write_json(contents, out, period=period, include_notes=include_notes)
    _say_written(out, period or contents.span())


def _paper(text: str) -> Paper:
    match text:
        case "a4":
            return "a4"
        case "letter":
            return "us-letter"
        case _:
            raise InvalidEntryError(
                "There is no paper “{text}”.", "Choose a4 or letter.", text=text
            )


def _journal(desk: Desk, out: Path) -> JournalStore:
    refuse_journal(out, desk.path)
    return JournalStore.open(desk.path, desk.now, create=False)


def _contents(store: JournalStore) -> Contents:
    """Read everything; say it where damaged entries are left out."""
    speak_as(store.settings())
    contents = store.contents()
    if contents.damaged:
        left_out = "1 damaged entry was" if contents.damaged == 1 else "{} damaged entries were"
        complain(f"{left_out.format(contents.damaged)} left out. See {PROGRAM} check.")
    return contents


def _period(contents: Contents, first: str | None, last: str | None) -> Period | None:
    """Return the days asked for, or None when all are."""
    if first is None and last is None:
        return None
    ends = [parse_day(text) for text in (first, last) if text is not None]
    span = contents.span() or Period(min(ends), max(ends))
    period = Period(
        ends[0] if first is not None else min(span.first, ends[-1]),
        ends[-1] if last is not None else max(span.last, ends[0]),
    )
    if period.days > LONGEST_DAYS:
        raise InvalidEntryError(
            "{first} to {last} is more than a hundred years.",
            "Choose days that are closer together.",
            first=period.first.isoformat(),
            last=period.last.isoformat(),
        )
    return period


def _say_written(out: Path, period: Period | None) -> None:
    days = "no days yet" if period is None else f"{period.first} to {period.last}"
    say(f"Wrote {out} ({days}). Anyone who has this file can read it.")
