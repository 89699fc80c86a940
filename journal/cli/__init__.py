"""The command line, and the way to the window when no command is given."""

from journal.cli.front_door import main

__all__ = ["main"]
