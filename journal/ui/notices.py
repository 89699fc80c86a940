"""What a person should know about the whole journal, said quietly above every page."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from journal.ui.widgets.paragraphs import paragraph


class Notices(QObject):
    """The notices of one window; each is said until it is closed or no longer true."""

    changed = Signal()
    """There is another notice, or one less."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: dict[str, Callable[[], str]] = {}
        self._closed: set[str] = set()

    @property
    def lines(self) -> dict[str, str]:
        """What is to be said, by its name, in the language spoken now."""
        return {n: words() for n, words in self._words.items() if n not in self._closed}

    def tell(self, name: str, words: Callable[[], str]) -> None:
        """Say something, unless a person closed a notice of this name before."""
        self._words[name] = words
        self.changed.emit()

    def withdraw(self, name: str) -> None:
        """Say something no longer."""
        if self._words.pop(name, None) is not None:
            self.changed.emit()

    def close(self, name: str) -> None:
        """Say nothing of this name any more: a person has read it."""
        self._closed.add(name)
        self.changed.emit()


class NoticeBands(QWidget):
    """Shows the notices one below the other; no higher than needed.

    Args:
        notices: What is to be said.
    """

    def __init__(self, notices: Notices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notices = notices
        self._bands: dict[str, NoticeBand] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        notices.changed.connect(self._show_notices)
        self._show_notices()

    def _show_notices(self) -> None:
        lines = self._notices.lines
        for name in self._bands.keys() - lines.keys():
            band = self._bands.pop(name)
            band.hide()
            band.deleteLater()
        for name, words in lines.items():
            if name not in self._bands:
                self._bands[name] = band = NoticeBand()
                band.close_button.clicked.connect(lambda _=False, n=name: self._notices.close(n))
                self._column.addWidget(band)
                band.show()
            self._bands[name].words.setText(words)
        self.setVisible(bool(lines))


class NoticeBand(QFrame):
    """One notice, with a button that closes it.

    Attributes:
        words: What it says.
        close_button: Takes it away.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self.words = paragraph("")
        self.close_button = QPushButton(self.tr("Close this line"))
        self.close_button.setProperty("role", "link")
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 6, 16, 6)
        row.setSpacing(16)
        row.addWidget(self.words, 1)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignVCenter)
