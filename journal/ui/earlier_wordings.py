"""What a note said before it was replaced."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from journal.storage.wordings import Wording
from journal.ui.dates import moment
from journal.ui.page import labelled
from journal.ui.widgets.fold import Fold
from journal.ui.widgets.paragraphs import paragraph

LONGEST = 2_000
"""Characters of a text that are shown; all of it is put back."""


class EarlierWordings(Fold):
    """Unfolds the earlier texts of one entry; hidden while there are none.

    Args:
        names: What each note is called, by its field; none where there is but one.

    Attributes:
        texts: The labels with the texts, the latest first; empty until unfolded.
        back_buttons: Beside each one, what puts it back.
    """

    wanted = Signal(str, str)
    """A person wants a text in its field again; carries the field and the text."""

    def __init__(self, names: Mapping[str, str] | None = None, parent: QWidget | None = None):
        super().__init__("", parent)
        self._names = names or {}
        self._wordings: tuple[Wording, ...] = ()
        self.texts: list[QLabel] = []
        self.back_buttons: list[QPushButton] = []
        self._lines = QWidget()
        self.body.addWidget(self._lines)
        self.button.toggled.connect(self._unfold)
        self.hide()

    @property
    def stops(self) -> list[QWidget]:
        """What Tab passes, from top to bottom."""
        return [self.button, *self.back_buttons]

    def show_wordings(self, wordings: Sequence[Wording]) -> None:
        """Offer the earlier texts of an entry, the latest first."""
        if tuple(wordings) == self._wordings:
            return
        self._wordings = tuple(wordings)
        self.setVisible(bool(wordings))
        self.show_title(self.tr("Earlier wordings (%n)", "", len(wordings)))
        self.open(False)

    def _unfold(self, wanted: bool) -> None:
        """Make the lines only now: hardly anybody looks at them."""
        self.texts, self.back_buttons = [], []
        lines = QWidget()
        column = QVBoxLayout(lines)
        column.setContentsMargins(0, 0, 0, 0)
        for wording in self._wordings if wanted else ():
            column.addWidget(self._line(wording))
        self.body.replaceWidget(self._lines, lines)
        self._lines.hide()
        self._lines.deleteLater()
        lines.show()
        self._lines = lines

    def _line(self, wording: Wording) -> QFrame:
        text = paragraph(_shortened(wording.text))
        text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        back = QPushButton(self.tr("Put this text back"))
        back.setProperty("role", "link")
        back.setProperty("flush", True)
        back.clicked.connect(lambda: self.wanted.emit(wording.field, wording.text))
        self.texts.append(text)
        self.back_buttons.append(back)
        line = QFrame()
        column = QVBoxLayout(line)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(2)
        column.addWidget(labelled(self._when(wording), "small"))
        column.addWidget(text)
        column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        return line

    def _when(self, wording: Wording) -> str:
        when = self.tr("until {moment}").format(moment=moment(wording.until))
        name = self._names.get(wording.field)
        return when if name is None else self.tr("{name}, {when}").format(name=name, when=when)


def _shortened(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}\N{HORIZONTAL ELLIPSIS}"
