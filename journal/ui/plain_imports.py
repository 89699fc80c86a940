"""Importing without the detour that PySide6 makes.

PySide6 puts a function of its own in the place of `__import__`, so that a module can ask
for other names by `from __feature__ import snake_case`. It therefore reads the source of
every module that is imported after it, a tenth of a millisecond each. None of ours asks.
"""

import builtins


def import_plainly() -> None:
    """Let Python import again as it does without PySide6."""
    plain = vars(builtins).get("__orig_import__")  # where PySide6 keeps it
    if plain is not None:
        builtins.__import__ = plain
