"""Numbers as a person writes them. Python's own reader takes 1_0 for 10, a person does not."""


def parse_number(text: str) -> float:
    """Read a number.

    Raises:
        ValueError: it is none.
    """
    return float(_without_underscore(text))


def parse_whole_number(text: str) -> int:
    """Read a number without decimals.

    Raises:
        ValueError: it is none.
    """
    return int(_without_underscore(text))


def _without_underscore(text: str) -> str:
    """Return what was typed; refuse it where Python would read over an underscore."""
    if "_" in text:
        raise ValueError
    return text
