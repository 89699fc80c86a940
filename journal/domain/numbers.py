"""Numbers as a person writes them. Python's own reader takes 1_0 for 10, a person does not."""


def parse_number(text: str) -> float:
    """Read a number.

    Raises:
        ValueError: it is none.
    """
    return float(_refused(text))


def parse_whole_number(text: str) -> int:
    """Read a number without decimals.

    Raises:
        ValueError: it is none.
    """
    return int(_refused(text))


def _refused(text: str) -> str:
    if "_" in text:
        raise ValueError
    return text
