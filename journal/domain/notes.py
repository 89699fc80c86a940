"""Free text that a person types."""

import re

_UNWRITABLE = re.compile("[\x00\ud800-\udfff]")


def legible(text: str) -> str:
    """Return text that every file can hold.

    NUL and lone surrogates, which SQLite and UTF-8 cannot carry, become the visible
    replacement character; everything else stays as it was typed.
    """
    return _UNWRITABLE.sub("\N{REPLACEMENT CHARACTER}", text)
