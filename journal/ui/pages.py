"""The pages of the window. Each is imported and made when it is first asked for."""

from collections.abc import Callable
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget

if TYPE_CHECKING:
    from journal.ui.first_start.desk import FirstStartDesk
    from journal.ui.journal_model import JournalModel
    from journal.ui.page import Page
    from journal.ui.period_choice import PeriodChoice
    from journal.ui.today_page import TodayPage

COPIES_AFTER_MS = 1_500
"""When the window looks for copies of the journal: nobody waits for it by then."""


class Pages(QStackedWidget):
    """Shows one page at a time.

    Args:
        journal: The seam to storage.
        first_start: Opens the first steps and the example.
        period: The days that all pages show.
    """

    day_chosen = Signal(object)
    """A day of a chart or a list was asked for; carries the date."""

    session_chosen = Signal(str)
    """A session of a day was asked for; carries its id."""

    def __init__(
        self,
        journal: "JournalModel",
        first_start: "FirstStartDesk",
        period: "PeriodChoice",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._journal = journal
        self._first_start = first_start
        self._period = period
        self._greeted = False
        self._today: TodayPage
        self._made: dict[str, Page] = {}
        self._makers: dict[str, Callable[[], Page]] = {
            "today": self._make_today,
            "sessions": self._make_sessions,
            "trends": self._make_trends,
            "history": self._make_history,
            "summary": self._make_summary,
            "settings": self._make_settings,
            "help": self._make_help,
        }

    def page(self, key: str) -> "Page":
        """Return a page, made now if it was never asked for."""
        if key not in self._made:
            self._made[key] = self._makers[key]()
            self.addWidget(self._made[key])
        return self._made[key]

    @property
    def shown(self) -> str:
        """The key of the page in view."""
        return next(key for key, page in self._made.items() if page is self.currentWidget())

    def keep_typed(self) -> str | None:
        """Keep what is typed on every page; return the key of the first that cannot."""
        return next((key for key, page in self._made.items() if not page.keep_typed()), None)

    def _make_today(self) -> "Page":
        from journal.ui.today_page import TodayPage

        page = TodayPage(self._journal)
        page.session_wanted.connect(self.session_chosen)
        self._today = page
        self._greet()
        self._journal.changed.connect(self._greet)
        QTimer.singleShot(COPIES_AFTER_MS, page, lambda: self._offer_copies(page))
        return page

    def _greet(self) -> None:
        """Put up the card of a first start, the first time that there is something on it."""
        if self._greeted or not self._first_start.greets:
            return
        self._greeted, page = True, self._today
        card = self._first_start.card(page)
        card.answered.connect(page.take_focus)
        page.body.insertWidget(0, card)
        card.follow()  # a layout takes it in hidden
        for one, next_one in pairwise((page.strip.later, *card.findChildren(QPushButton))):
            QWidget.setTabOrder(one, next_one)  # it was put in later, and is read sooner

    def _offer_copies(self, page: "TodayPage") -> None:
        """Speak of copies beside the journal, when the page has long been there."""
        from journal.storage.conflict_copies import conflict_copies

        if conflict_copies(self._journal.path):
            from journal.ui.merging.copies_line import CopiesLine

            line = CopiesLine(self._journal)
            page.body.insertWidget(0, line)
            for one, next_one in pairwise((page.strip.later, line.unite_button, line.later_button)):
                QWidget.setTabOrder(one, next_one)
            line.look()

    def _make_sessions(self) -> "Page":
        from journal.ui.sessions_page import SessionsPage

        page = SessionsPage(self._journal)
        page.day_chosen.connect(self.day_chosen)
        return page

    def _make_trends(self) -> "Page":
        from journal.ui.trends_page import TrendsPage

        page = TrendsPage(self._journal, self._period)
        page.day_chosen.connect(self.day_chosen)
        page.session_chosen.connect(self.session_chosen)
        return page

    def _make_history(self) -> "Page":
        from journal.ui.history_page import HistoryPage

        page = HistoryPage(self._journal)
        page.day_chosen.connect(self.day_chosen)
        return page

    def _make_summary(self) -> "Page":
        from journal.ui.summary_page import SummaryPage

        page = SummaryPage(self._journal, self._period)
        page.day_chosen.connect(self.day_chosen)
        return page

    def _make_settings(self) -> "Page":
        from journal.ui.settings_page import SettingsPage

        return SettingsPage(self._journal)

    def _make_help(self) -> "Page":
        from journal.ui.help_page import HelpPage

        page = HelpPage(self._journal)
        page.steps_wanted.connect(self._first_start.open_steps)
        page.example_wanted.connect(self._first_start.open_example)
        return page
