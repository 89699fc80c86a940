"""The commands, read from the command line by click.

A command lies in a module that is loaded when it is called, so that a mistyped option
is answered at once and an export never meets Qt.
"""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import click

from journal import __version__
from journal.cli.commands import Commands, Desk
from journal.cli.front_door import (
    EXIT_DONE,
    EXIT_INTERRUPTED,
    EXIT_USAGE,
    JOURNAL_VARIABLE,
)
from journal.cli.sentences import PROGRAM, complain, usage_sentence
from journal.paths import default_journal

LATER = {
    "check-in": "journal.cli.entries",
    "session": "journal.cli.entries",
    "export": "journal.cli.exports",
    "backup": "journal.cli.backups",
    "restore": "journal.cli.backups",
    "rescue": "journal.cli.rescue",
    "delete-everything": "journal.cli.deletion",
    "merge": "journal.cli.merging",
    "check": "journal.cli.journals",
    "demo": "journal.cli.journals",
    "pictures": "journal.cli.pictures",
}


def run(words: list[str], clock: Callable[[], datetime]) -> int:
    """Do what the words say and return the exit status."""
    try:
        with symptom_journal.make_context(PROGRAM, words, obj=clock) as context:
            status = symptom_journal.invoke(context)
    except click.UsageError as error:
        complain(usage_sentence(error))
        return EXIT_USAGE
    except click.Abort:
        return EXIT_INTERRUPTED
    except click.exceptions.Exit as end:
        return end.exit_code
    return status if isinstance(status, int) else EXIT_DONE


@click.group(
    cls=Commands,
    later=LATER,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.option(
    "--journal",
    metavar="FILE",
    envvar=JOURNAL_VARIABLE,
    help="The journal to use, instead of yours in your data folder.",
)
@click.version_option(__version__, message="Symptom Journal %(version)s")
@click.pass_context
def symptom_journal(context: click.Context, journal: str | None) -> int | None:
    """Keep a private journal of how you are around ketamine treatment.

    Without a command the window opens. Every command says what it did in one line.
    """
    context.obj = Desk(Path(journal) if journal else default_journal(), context.obj)
    if context.invoked_subcommand:
        return None
    from journal.cli.windows import open_window  # commands never meet Qt

    return open_window(context.obj.path, context.obj.now)
