"""How the program asks for a check-in: a small icon of the desktop, and a message beside it."""

from PySide6.QtCore import QObject, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from journal.errors import JournalError
from journal.ui.journal_model import JournalModel
from journal.ui.reminder.reminder import Reminder
from journal.ui.theme import current_theme

SHOWN_MS = 20_000
SIZES = (16, 22, 32, 64)


def tray_works() -> bool:
    """Tell whether this desktop shows an icon of ours and messages beside it."""
    return QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()


class ReminderTray(QObject):
    """Shows the icon while the reminder is switched on, and the message when it is time.

    No word of it is about health: others may see it, also on a locked screen.

    Args:
        journal: The seam to storage.
        reminder: Knows when.
        window: Owns the menu.

    Attributes:
        icon: The icon.
        snooze: Asks again later.
    """

    opened = Signal()
    """The person wants to see the window."""

    def __init__(self, journal: JournalModel, reminder: Reminder, window: QWidget) -> None:
        super().__init__(window)
        self._journal = journal
        self._reminder = reminder
        self._menu = QMenu(window)
        self._menu.aboutToShow.connect(self._name)
        self._open = self._menu.addAction("")
        self._open.triggered.connect(self.opened)
        self.snooze = self._menu.addAction("")
        self.snooze.triggered.connect(reminder.snooze)
        self.icon = QSystemTrayIcon(_tick(), self)
        self.icon.setContextMenu(self._menu)
        self.icon.messageClicked.connect(self.opened)
        self.icon.activated.connect(self._on_activated)
        journal.changed.connect(self.follow)
        reminder.due.connect(self.ask)
        self._name()
        self.follow()

    def follow(self) -> None:
        """Show the icon while the reminder is switched on, and only then."""
        try:
            wanted = self._journal.settings().reminder
        except JournalError:
            return  # the pages say what is wrong with the file
        self.icon.setVisible(wanted and tray_works())

    def ask(self) -> None:
        """Show the message."""
        title, words = self.tr("Check-in"), self.tr("Time for your check-in?")
        self.icon.showMessage(title, words, self.icon.icon(), SHOWN_MS)

    def _name(self) -> None:
        """Say what each part does, in the language of now."""
        self._open.setText(self.tr("Open"))
        self.snooze.setText(self.tr("Ask again in half an hour"))
        self.icon.setToolTip(self.tr("Check-in"))

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.opened.emit()


def _tick() -> QIcon:
    """Return a tick in a circle, drawn in the sizes that desktops use."""
    icon = QIcon()
    for size in SIZES:
        icon.addPixmap(_drawn(size))
    return icon


def _drawn(size: int) -> QPixmap:
    picture = QPixmap(size, size)
    picture.fill(Qt.GlobalColor.transparent)
    theme = current_theme()
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.accent))
    painter.drawEllipse(picture.rect())
    painter.setPen(QPen(QColor(theme.on_accent), size / 9))
    corners = ((0.27, 0.52), (0.43, 0.68), (0.73, 0.34))
    painter.drawPolyline(QPolygonF([QPointF(x * size, y * size) for x, y in corners]))
    painter.end()
    return picture
