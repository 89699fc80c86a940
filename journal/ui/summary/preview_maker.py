"""Makes the preview anew, a moment after something changed."""

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QObject, QTimer

from journal.ui.summary.errand import Errand
from journal.ui.summary.handout import Handout
from journal.ui.summary.preview import Preview

SOON_MS, LATEST_MS = 120, 800
"""How long after a change that is, at least and at most: the longer a preview takes to be
made, the longer the next letter is waited for."""

PATIENCE = 4
"""So many times shorter than the making is the waiting."""

Made = tuple[tuple[bytes, ...], int]


class PreviewMaker(QObject):
    """Shows in a preview what leaves the journal; what is overtaken is given up.

    Args:
        preview: Where it is shown; while it is out of sight nothing is made.
        handout: Returns what leaves the journal, as chosen now.
    """

    def __init__(self, preview: Preview, handout: Callable[[], Handout], parent: QObject) -> None:
        super().__init__(parent)
        self._preview, self._handout = preview, handout
        self._errand, self._taken = Errand(), QElapsedTimer()
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self.make)
        self._errand.finished.connect(self._show)
        self._errand.refused.connect(preview.show_problem)
        self._errand.failed.connect(preview.show_nothing)
        preview.outgrown.connect(self.make_soon)

    @property
    def settled(self) -> bool:
        """Whether the preview shows what is chosen."""
        return not (self._soon.isActive() or self._errand.busy)

    def make_soon(self) -> None:
        """Make it anew once nothing has changed for a moment."""
        self._soon.start()

    def make(self) -> None:
        """Make it anew at once."""
        if not self._preview.isVisible():
            return
        handout, ppi = self._handout(), self._preview.ppi
        self._preview.wait()
        self._taken.start()
        self._errand.start(lambda _: (handout.pages(ppi), ppi))

    def _show(self, made: Made) -> None:
        waiting = self._taken.elapsed() // PATIENCE
        self._soon.setInterval(min(max(waiting, SOON_MS), LATEST_MS))
        self._preview.show_pages(*made)
