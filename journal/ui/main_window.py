"""The window: a rail, and the page it leads to."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QWidget

from journal.ui.help_panel import HelpPanel
from journal.ui.journal_model import JournalModel
from journal.ui.page import Page
from journal.ui.today_page import TodayPage
from journal.ui.widgets.rail import Rail

SIZE = (1120, 760)
SMALLEST = (720, 480)
MINUTE_MS = 60_000


class MainWindow(QMainWindow):
    """Shows one page at a time. A page is made when it is first asked for.

    Args:
        journal: The seam to storage.
    """

    def __init__(self, journal: JournalModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._journal = journal
        self._makers: dict[str, Callable[[], Page]] = {
            "today": self._make_today,
            "sessions": self._make_sessions,
            "trends": self._make_trends,
            "history": self._make_history,
            "summary": self._make_summary,
            "settings": self._make_settings,
            "help": self._make_help,
        }
        self._pages: dict[str, Page] = {}
        self._warned = False
        self._stack = QStackedWidget()
        self.rail = Rail(
            {
                "today": self.tr("Today"),
                "sessions": self.tr("Sessions"),
                "trends": self.tr("Trends"),
                "history": self.tr("History"),
                "summary": self.tr("Summary"),
            },
            {"settings": self.tr("Settings"), "help": self.tr("Help")},
        )
        self._lay_out()
        self.rail.chosen.connect(self.go_to)
        self.rail.help_wanted.connect(self.show_help_panel)
        journal.help_wanted.connect(self.show_help_panel)
        self._watch_the_calendar()
        self.go_to("today")

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of all pages, in the order of the rail."""
        return tuple(self._makers)

    def page(self, key: str) -> Page:
        """Return a page, made now if it was never asked for."""
        if key not in self._pages:
            self._pages[key] = self._makers[key]()
            self._stack.addWidget(self._pages[key])
        return self._pages[key]

    def go_to(self, key: str) -> None:
        """Bring a page into view."""
        page = self.page(key)
        self._stack.setCurrentWidget(page)
        self.rail.show_chosen(key)
        page.take_focus()

    def open_day(self, day: date) -> None:
        """Show what was said about a day, to read or to correct it."""
        today = self.page("today")
        if isinstance(today, TodayPage):
            today.show_day(day)
        self.go_to("today")

    def show_help_panel(self) -> None:
        """Show whom to call; the window stays usable beside it."""
        HelpPanel.show_lines(self._journal.settings(), self)

    def changeEvent(self, event: QEvent) -> None:
        """Look at the calendar when the person comes back to the window."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            self._journal.notice_new_day()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay open once when something typed could not be kept; the page says what to do."""
        failed = None if self._warned else self._first_that_cannot_keep_what_is_typed()
        if failed is None:
            super().closeEvent(event)
            return
        self._warned = True
        self.go_to(failed)
        event.ignore()

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Symptom Journal"))
        self.resize(*SIZE)
        self.setMinimumSize(*SMALLEST)
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(self._stack, 1)
        self.setCentralWidget(both)

    def _first_that_cannot_keep_what_is_typed(self) -> str | None:
        return next((key for key, page in self._pages.items() if not page.keep_typed()), None)

    def _watch_the_calendar(self) -> None:
        """Notice midnight in a window that nobody touches."""
        minute = QTimer(self)
        minute.setInterval(MINUTE_MS)
        minute.timeout.connect(self._journal.notice_new_day)
        minute.start()

    def _make_today(self) -> Page:
        return TodayPage(self._journal)

    # Pages other than Today are imported when they are asked for, so that the window
    # is there before the chart library is.

    def _make_sessions(self) -> Page:
        from journal.ui.sessions_page import SessionsPage

        return SessionsPage(self._journal)

    def _make_trends(self) -> Page:
        from journal.ui.trends_page import TrendsPage

        page = TrendsPage(self._journal)
        page.day_chosen.connect(self.open_day)
        return page

    def _make_history(self) -> Page:
        from journal.ui.history_page import HistoryPage

        page = HistoryPage(self._journal)
        page.day_chosen.connect(self.open_day)
        return page

    def _make_summary(self) -> Page:
        from journal.ui.summary_page import SummaryPage

        return SummaryPage(self._journal)

    def _make_settings(self) -> Page:
        from journal.ui.settings_page import SettingsPage

        return SettingsPage(self._journal)

    def _make_help(self) -> Page:
        from journal.ui.help_page import HelpPage

        return HelpPage(self._journal)
