"""The command that makes a new journal of a damaged one."""

from collections import Counter
from pathlib import Path

import click

from journal.cli.commands import Desk, Order, pass_desk
from journal.cli.sentences import counted, say
from journal.storage.rescue.report import RescueReport
from journal.storage.rescue.rescuing import rescue as rescue_journal

_MOST_DAYS = 10


@click.command(cls=Order)
@click.argument("damaged", type=click.Path(path_type=Path))
@click.argument("new", type=click.Path(path_type=Path))
@click.option(
    "--backups",
    metavar="FOLDER",
    type=click.Path(path_type=Path),
    help="Where its backups lie, if not beside it.",
)
@click.option("--report", is_flag=True, help="Say what was found and what was not.")
@pass_desk
def rescue(desk: Desk, damaged: Path, new: Path, backups: Path | None, *, report: bool) -> None:
    """Write what can be read of a damaged journal, and what backups add, into a new one."""
    rescued = rescue_journal(damaged, new, desk.now, backups)
    held = f"{counted(rescued.check_ins, 'check-in')} and {counted(rescued.sessions, 'session')}"
    say(f"Rescued {held} into {new}. {damaged} was not changed; {rescued.aside} is a copy of it.")
    if report:
        for line in _lines(rescued):
            say(line)


def _lines(rescued: RescueReport) -> list[str]:
    lines = [
        f"Rows read: {_by_table(rescued.read)}.",
        f"Rows that are not what was written: {_by_table(rescued.damaged)}.",
        f"Entries made again from their parts, without notes: {_by_table(rescued.rebuilt)}.",
        f"Rows left out because their entry is lost: {_by_table(rescued.orphans)}.",
        f"Known to be lost of entries that are there: {_by_table(rescued.missing)}.",
        f"Days with an entry that is lost: {_days(rescued)}.",
    ]
    lines += [f"From {given.path}: {_by_table(given.rows)}." for given in rescued.backups]
    return lines


def _by_table(counts: Counter[str]) -> str:
    return ", ".join(f"{table} {count}" for table, count in sorted(counts.items())) or "none"


def _days(rescued: RescueReport) -> str:
    days = [day.isoformat() for day in rescued.missing_days[:_MOST_DAYS]]
    more = len(rescued.missing_days) - len(days)
    return (", ".join(days) or "none known") + (f" and {more} more" if more else "")
