"""What the command line says: one line at a time, on any terminal."""

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import click

PROGRAM = "symptom-journal"


def say(text: str) -> None:
    """Say what was done, as one line on stdout."""
    print(_line(text, getattr(sys.stdout, "encoding", None)), flush=True)  # noqa: T201


def complain(text: str) -> None:
    """Say what stands in the way, as one line on stderr."""
    print(_line(text, getattr(sys.stderr, "encoding", None)), file=sys.stderr)  # noqa: T201


def counted(number: int, thing: str) -> str:
    """Return a number of things in words, for a thing whose plural ends in s."""
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"


def entries(count: int) -> str:
    """Return a number of entries in words."""
    return "1 entry" if count == 1 else f"{count} entries"


def usage_sentence(error: "click.UsageError") -> str:
    """Return what is wrong with a command line, and where its help is."""
    command = error.ctx.command_path if error.ctx else PROGRAM
    return f"{_problem(error)} See {command} --help."


def _problem(error: "click.UsageError") -> str:
    import click  # not before there is a command to read

    match error:
        case click.NoSuchOption():
            return f"There is no option “{error.option_name}”."
        case click.MissingParameter(param=click.Option() as option):
            return f"The option {option.opts[0]} is missing."
        case click.MissingParameter(param=click.Argument() as argument):
            return f"{argument.human_readable_name} is missing."
        case _:
            return f"{error.format_message().rstrip('.')}."


def _line(text: str, encoding: str | None) -> str:
    """Return text that a terminal can show and that cannot steer it."""
    shown = (c if c.isprintable() or c.isspace() else "\N{REPLACEMENT CHARACTER}" for c in text)
    line = " ".join("".join(shown).splitlines())
    return line.encode(encoding or "utf-8", "backslashreplace").decode(encoding or "utf-8")
