"""Numbers given to an option."""

from journal.domain.numbers import parse_number, parse_whole_number
from journal.errors import InvalidEntryError


def number(option: str, text: str) -> float:
    """Read a number.

    Raises:
        InvalidEntryError: it is none; the option is named.
    """
    try:
        return parse_number(text)
    except ValueError:
        raise InvalidEntryError(
            "{option} cannot be “{text}”.",
            "Write a number, for example 40 or 72.5.",
            option=option,
            text=text,
        ) from None


def whole_number(option: str, text: str) -> int:
    """Read a number without decimals.

    Raises:
        InvalidEntryError: it is none; the option is named.
    """
    try:
        return parse_whole_number(text)
    except ValueError:
        raise InvalidEntryError(
            "{option} cannot be “{text}”.", "Write a whole number.", option=option, text=text
        ) from None
