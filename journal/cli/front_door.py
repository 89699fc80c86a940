"""The front door: lets the window or a command do its work, says how it went.

Without a word on the command line the window opens, and nothing that only commands need
is loaded. Nothing a person can do here ends in a traceback; what nobody foresaw is told
in one sentence without a word of the journal.
"""

import os
import sys
import traceback
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from journal.cli.sentences import complain
from journal.errors import JournalError
from journal.language import choose_language, system_language
from journal.paths import default_journal

EXIT_DONE, EXIT_FAILURE, EXIT_USAGE, EXIT_INTERRUPTED = 0, 1, 2, 130
JOURNAL_VARIABLE = "SYMPTOM_JOURNAL"


def now() -> datetime:
    """Return this instant, with the UTC offset of here; the only clock in the program."""
    return datetime.now().astimezone()


def main(argv: Sequence[str] | None = None, clock: Callable[[], datetime] = now) -> int:
    """Run one command, or the window, and return the exit status."""
    try:
        return _run(sys.argv[1:] if argv is None else list(argv), clock)
    except JournalError as error:
        complain(str(error))
    except KeyboardInterrupt:
        return EXIT_INTERRUPTED
    except BrokenPipeError:
        _let_go_of_stdout()
        return EXIT_DONE
    except Exception:  # noqa: BLE001 - the last edge before the person
        if os.environ.get("SYMPTOM_JOURNAL_DEBUG"):
            traceback.print_exc()
        complain("Something went wrong that should not have. What you saved is safe.")
    return EXIT_FAILURE


def _run(words: list[str], clock: Callable[[], datetime]) -> int:
    if words:
        from journal.cli.program import run

        choose_language(system_language())
        return run(words, clock)
    from journal.cli.windows import open_window

    named = os.environ.get(JOURNAL_VARIABLE)
    return open_window(Path(named) if named else default_journal(), clock)


def _let_go_of_stdout() -> None:
    """Point stdout at nothing, so that leaving the program does not write to it again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
