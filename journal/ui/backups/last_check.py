"""When every entry was last looked at closely, and what was found."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from journal.storage.checks import Checks
from journal.ui.dates import moment


class LastCheck(QLabel):
    """Says it in one sentence.

    Args:
        checks: Knows the date and the result.
    """

    def __init__(self, checks: Checks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._checks = checks
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def read_again(self) -> None:
        """Say what is noted now."""
        last = self._checks.last_deep
        if last is None:
            self.setText(self.tr("The journal has not been checked closely yet."))
            return
        damaged = self._checks.last_damaged
        words = self.tr("Last close check of the journal: {moment}. Nothing is damaged.")
        if damaged:
            words = self.tr(
                "Last close check of the journal: {moment}. %n damaged entry(s).", "", damaged
            )
        self.setText(words.format(moment=moment(last)))
