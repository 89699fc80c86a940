"""The front door: reads the command line, lets a command do its work, says how it went.

A command lies in a module that is loaded when it is called, so that a mistyped option
is answered at once and an export never meets Qt. Nothing a person can do here ends in a
traceback; what nobody foresaw is told in one sentence without a word of the journal.
"""

import os
import sys
import traceback
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

import click

from journal import __version__
from journal.cli.commands import Commands, Desk
from journal.cli.sentences import PROGRAM, complain, usage_sentence
from journal.errors import JournalError
from journal.paths import default_journal

EXIT_DONE, EXIT_FAILURE, EXIT_USAGE, EXIT_INTERRUPTED = 0, 1, 2, 130

LATER = {
    "check-in": "journal.cli.entries",
    "session": "journal.cli.entries",
    "export": "journal.cli.exports",
    "check": "journal.cli.journals",
    "demo": "journal.cli.journals",
    "pictures": "journal.cli.windows",
}


def now() -> datetime:
    """Return this instant, with the UTC offset of here; the only clock in the program."""
    return datetime.now().astimezone()


def main(argv: Sequence[str] | None = None, clock: Callable[[], datetime] = now) -> int:
    """Run one command, or the window, and return the exit status."""
    try:
        return _run(sys.argv[1:] if argv is None else list(argv), clock)
    except JournalError as error:
        complain(str(error))
    except click.UsageError as error:
        complain(usage_sentence(error))
        return EXIT_USAGE
    except (KeyboardInterrupt, click.Abort):
        return EXIT_INTERRUPTED
    except BrokenPipeError:
        _let_go_of_stdout()
        return EXIT_DONE
    except Exception:  # noqa: BLE001 - the last edge before the person
        if os.environ.get("SYMPTOM_JOURNAL_DEBUG"):
            traceback.print_exc()
        complain("Something went wrong that should not have. What you saved is safe.")
    return EXIT_FAILURE


def _run(args: list[str], clock: Callable[[], datetime]) -> int:
    try:
        with symptom_journal.make_context(PROGRAM, args, obj=clock) as context:
            status = symptom_journal.invoke(context)
    except click.exceptions.Exit as end:
        return end.exit_code
    return status if isinstance(status, int) else EXIT_DONE


def _let_go_of_stdout() -> None:
    """Point stdout at nothing, so that leaving the program does not write to it again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


@click.group(
    cls=Commands,
    later=LATER,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.option(
    "--journal",
    metavar="FILE",
    envvar="SYMPTOM_JOURNAL",
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

    return open_window(context.obj)
