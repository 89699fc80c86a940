"""Groups of commands, and what every command is told."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from importlib import import_module
from pathlib import Path
from typing import Any

import click

from journal.cli.sentences import counted
from journal.domain.settings import Settings
from journal.language import choose_language


@dataclass(frozen=True, slots=True)
class Desk:
    """What lies ready for a command.

    Attributes:
        path: The journal that is meant.
        now: The clock; returns an instant with its UTC offset.
    """

    path: Path
    now: Callable[[], datetime]

    @property
    def has_journal(self) -> bool:
        """Whether something lies where the journal is meant to lie."""
        try:
            self.path.lstat()
        except OSError:  # opening it will say what is the matter
            return False
        return True


def speak_as(settings: Settings) -> None:
    """Speak from now on as the journal of these choices does."""
    if settings.language:
        choose_language(settings.language)


pass_desk = click.make_pass_decorator(Desk)


class Order(click.Command):
    """A command that never repeats words which may belong to a note."""

    allow_extra_args = True

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read the options; refuse words that belong to none of them."""
        try:
            rest = super().parse_args(ctx, args)
        except click.UsageError as error:
            error.ctx = error.ctx or ctx
            raise
        if rest:
            ctx.fail(f"{counted(len(rest), 'word')} too many. Put a text with blanks in quotes.")
        return rest


class Commands(click.Group):
    """Commands, some of which are only loaded when they are called.

    Args:
        later: Name of a command and the module in which it lies.
    """

    def __init__(self, *args: Any, later: Mapping[str, str] | None = None, **more: Any) -> None:
        super().__init__(*args, **(more | {"no_args_is_help": False}))
        self._later = dict(later or {})

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of all commands."""
        return [*self._later, *super().list_commands(ctx)]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return a command by its name, or None when there is no such command."""
        if cmd_name not in self._later:
            return super().get_command(ctx, cmd_name)
        module = import_module(self._later[cmd_name])
        command: click.Command = getattr(module, cmd_name.replace("-", "_"))
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Return the command that is called, or say which there are."""
        if args[0] not in self.list_commands(ctx):
            known = ", ".join(self.list_commands(ctx))
            ctx.fail(f"There is no “{args[0]}” in {ctx.command_path}. Choose one of {known}.")
        return super().resolve_command(ctx, args)
