"""What a cell of a table for spreadsheets holds."""

import re

Cell = str | int | float | None

_BLANK = r"[^\S\t\r\n]"
_UNSEEN = rf'(?:{_BLANK}|["\u201c-\u201f\u00ab\u00bb\u00ad\u200b-\u200f\u2060-\u2064\ufeff])*'
_AT_START = r"[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]"
_WITHIN = r"(?:[=@\uff1d\uff20]|[+\-\uff0b\uff0d](?!\s))"


def _pattern(quote: str) -> re.Pattern[str]:
    start = rf"\A{_UNSEEN}(?={quote}'*{_AT_START})"
    within = rf"[;\t\r\n]{_UNSEEN}(?={quote}'*{_WITHIN})"
    return re.compile(rf"({start}|{within}){quote}")


_OPEN = _pattern("")
_GUARDED = _pattern("'")


def guarded(text: str) -> str:
    """Return text that no spreadsheet takes for a formula.

    An apostrophe goes before what would begin one, at the start and, because a file may
    be opened with another separator, after each semicolon, tab and line break.
    """
    return _OPEN.sub(r"\1'", text)


def unguarded(text: str) -> str:
    """Return the text that `guarded` was given."""
    return _GUARDED.sub(r"\1", text)


def number(value: float) -> int | float:
    """Return a whole number without its decimals, any other one as it is."""
    return int(value) if float(value).is_integer() else value
