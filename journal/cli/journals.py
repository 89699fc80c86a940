"""Commands about a whole journal: look it over, make one up."""

from collections import Counter
from collections.abc import Iterable
from datetime import date, timedelta
from pathlib import Path

import click

from journal.cli.backups import newest_backup
from journal.cli.commands import Desk, Order, pass_desk, speak_as
from journal.cli.numbers import whole_number
from journal.cli.sentences import PROGRAM, counted, say
from journal.demo import demo_records
from journal.domain.days import day_of, parse_day
from journal.domain.settings import Settings
from journal.errors import InvalidEntryError, JournalFileError
from journal.storage.backups.places import Backups
from journal.storage.damages import Damage
from journal.storage.database import damaged
from journal.storage.store import JournalStore


@click.command(cls=Order)
@pass_desk
def check(desk: Desk) -> None:
    """Read all of the journal, compare each row with what was written, and say what is in it."""
    with JournalStore.open(desk.path, desk.now, create=False) as store:
        settings = store.settings()
        speak_as(settings)
        contents, report = store.contents(), store.checks.deep()
    if report.structure:
        raise damaged(desk.path)
    damage = report.rows
    check_ins = counted(len(contents.check_ins), "check-in")
    held = f"{check_ins} and {counted(len(contents.sessions), 'session')}"
    if damage:
        raise JournalFileError(
            "The journal {path} holds {held}, and damaged entries that are left out ({damaged}).",
            "Take them from a good backup: {program} merge BACKUP. What was saved later stays.",
            path=desk.path,
            held=held,
            damaged=_by_table(damage),
            program=PROGRAM,
        )
    backups = Backups.of(desk.path, desk.now, settings.backup_folder)
    say(f"The journal {desk.path} is sound: it holds {held}. {newest_backup(backups)}")


@click.command(cls=Order)
@click.argument("out", type=click.Path(path_type=Path))
@click.option(
    "--days", metavar="N", default="120", show_default=True, help="How many days, up to 7305."
)
@click.option(
    "--seed", metavar="N", default="1", show_default=True, help="Another number, another journal."
)
@click.option("--last-day", metavar="DAY", help="Its last day. Yesterday if left out.")
@pass_desk
def demo(desk: Desk, out: Path, days: str, seed: str, last_day: str | None) -> None:
    """Make a journal of made-up days to look at."""
    settings = Settings(notice_read=True, start_over=True, example=True)
    last = _last_day(last_day, day_of(desk.now(), settings.night_ends_at))
    count = whole_number("--days", days)
    records = demo_records(last, count, whole_number("--seed", seed))
    JournalStore.create(out, desk.now, records, settings)
    say(f"Made {count} made-up days up to {last} in {out}. Open it: {PROGRAM} --journal {out}")


def _by_table(damage: Iterable[Damage]) -> str:
    counts = Counter(row.table for row in damage)
    return ", ".join(f"{table} {count}" for table, count in sorted(counts.items()))


def _last_day(text: str | None, today: date) -> date:
    """Return yesterday, so that today is left to try things on, or the day asked for."""
    last = today - timedelta(days=1) if text is None else parse_day(text)
    if last > today:
        raise InvalidEntryError(
            "The day {last} lies in the future.",
            "Choose {today} or an earlier day.",
            last=last.isoformat(),
            today=today.isoformat(),
        )
    return last
