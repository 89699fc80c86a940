"""Where the list of sessions and the form stand."""

from PySide6.QtWidgets import QBoxLayout

from journal.ui.page import SPACING
from journal.ui.session_form import SessionForm
from journal.ui.sessions.list import SessionList


class ListAndForm(QBoxLayout):
    """Side by side; in a narrow window a few lines of the list above the form."""

    def __init__(self, sessions: SessionList, form: SessionForm) -> None:
        super().__init__(QBoxLayout.Direction.LeftToRight)
        self._list = sessions
        self.setSpacing(SPACING)
        self.addWidget(sessions, 10)
        self.addWidget(form, 11)

    def arrange(self, *, narrow: bool) -> None:
        """Put both where there is room for them."""
        ways = QBoxLayout.Direction
        self.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        self._list.show_few(narrow)
