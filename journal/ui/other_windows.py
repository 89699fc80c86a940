"""Other windows and computers that have the same journal open."""

from contextlib import suppress
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from journal.errors import JournalError
from journal.storage.presence import Opener
from journal.ui.dates import clock, local_day, moment
from journal.ui.journal_model import JournalModel
from journal.ui.notices import Notices

LOOK_EVERY_MS = 2_000


class OtherWindows(QObject):
    """Says who else has the journal open, and lets the window follow what they save.

    It looks while its window is in view: every two seconds whether something was saved,
    and whenever a person comes back to it also who is there.

    Args:
        journal: The seam to storage.
        notices: Where it is said.
        window: Shows the journal.
    """

    def __init__(self, journal: JournalModel, notices: Notices, window: QWidget) -> None:
        super().__init__(window)
        self._journal, self._notices, self._window = journal, notices, window
        self._others: tuple[Opener, ...] = ()
        timer = QTimer(self)
        timer.setInterval(LOOK_EVERY_MS)
        timer.timeout.connect(self._look_if_in_view)
        timer.start()
        window.installEventFilter(self)
        self.look_around()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Look when a person comes back to the window."""
        if event.type() is QEvent.Type.WindowActivate and watched is self._window:
            self.look_around()
            self.follow()
        return super().eventFilter(watched, event)

    def look_around(self) -> None:
        """Say who else is there now."""
        self._others = self._journal.presence.others()
        if self._others:
            self._notices.tell("other windows", self._words)
        else:
            self._notices.withdraw("other windows")

    def follow(self) -> None:
        """Let the pages read again when another window saved; what is typed stays."""
        with suppress(JournalError):  # busy: in two seconds; gone: the next save says so
            self._journal.notice_other_windows()

    def _look_if_in_view(self) -> None:
        if self._window.isVisible() and not self._window.isMinimized():
            self.follow()

    def _words(self) -> str:
        if len(self._others) > 1:
            return self.tr(
                "This journal is also open in %n other window(s). All can be used; what one "
                "saves shows in the others.",
                "",
                len(self._others),
            )
        (other,) = self._others
        if other.host == self._journal.presence.host:
            words = self.tr(
                "This journal is also open in another window on this computer since {moment}. "
                "Both can be used; what one saves shows in the other."
            )
        else:
            words = self.tr(
                "This journal is also open on {computer} since {moment}. Both can be used; what "
                "one saves shows in the other."
            )
        since = _since(other.since, self._journal.now)
        return words.format(computer=other.host, moment=since)


def _since(instant: datetime, now: datetime) -> str:
    """Return the time of an instant, with its day unless that is today."""
    if local_day(instant) != local_day(now):
        return moment(instant)
    return clock(instant.astimezone())
