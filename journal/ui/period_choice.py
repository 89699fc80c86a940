"""The period that all pages share."""

from PySide6.QtCore import QObject, Signal

from journal.domain.spans import Span


class PeriodChoice(QObject):
    """Holds the span that was chosen last, on whatever page.

    Args:
        span: The one chosen at first.
    """

    changed = Signal(object)
    """Another span was chosen; carries it."""

    def __init__(self, span: Span = Span.WEEKS_12, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._span = span

    @property
    def span(self) -> Span:
        """The span that is chosen."""
        return self._span

    def choose(self, span: Span) -> None:
        """Choose a span, and tell everyone if it is another one."""
        if span is not self._span:
            self._span = span
            self.changed.emit(span)
