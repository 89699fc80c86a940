"""Numbers typed digit by digit."""

from collections.abc import Sequence

from PySide6.QtCore import QElapsedTimer

PAUSE_MS = 1200
"""A digit that comes later than this begins a new number."""


class DigitEntry:
    """Finds the choice that the digits typed so far stand for.

    "1" chooses 1; "0" soon after it chooses 10. A digit that cannot go on with the
    number begins a new one.

    Args:
        choices: What can be typed, as shown.
    """

    def __init__(self, choices: Sequence[str]) -> None:
        self._choices = list(choices)
        self._typed = ""
        self._since = QElapsedTimer()

    def typed(self, text: str) -> int | None:
        """Take one more character; return the place of the choice, or None."""
        if not text or not (text.isdigit() or text in "-."):
            return None
        fresh = not self._since.isValid() or self._since.elapsed() > PAUSE_MS
        self._since.start()
        for candidate in ([] if fresh else [self._typed + text]) + [text]:
            if candidate in self._choices:
                self._typed = candidate
                return self._choices.index(candidate)
        self._typed = text if fresh else self._typed + text
        return None

    def forget(self) -> None:
        """Begin a new number with the next digit."""
        self._since.invalidate()
