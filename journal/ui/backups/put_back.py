"""Said quietly once a backup is in the place of the journal."""

from PySide6.QtCore import QObject

from journal.ui.notices import Notices


class PutBack(QObject):
    """Says that the journal is a backup now, and where it is as it was before.

    Args:
        kept: Name of the file that holds it; empty when no backup was put in place.
        notices: Where it is said.
    """

    def __init__(self, kept: str, notices: Notices) -> None:
        super().__init__(notices)
        self._kept = kept
        if kept:
            notices.tell("put back", self._words)

    def _words(self) -> str:
        words = self.tr("The backup is in place. The journal as it was before is kept as {name}.")
        return words.format(name=self._kept)
