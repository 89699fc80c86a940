"""Numbers with a fixed count of decimals."""

from journal.language import translate
from journal.report.signs import minus, plus


def decimal(value: float, places: int = 1) -> str:
    """Return a number of at least 0 with its decimals, like "2.0"."""
    return f"{value:.{places}f}".replace(".", translate("wording", ".", "decimal mark"))


def signed_decimal(difference: float) -> str:
    """Return a difference with its sign, like "+2.0"; without one where it reads as nought."""
    sign = "" if level(difference) else plus() if difference > 0 else minus()
    return sign + decimal(abs(difference))


def level(difference: float) -> bool:
    """Say whether a difference reads as nought with one decimal."""
    return f"{abs(difference):.1f}" == "0.0"
