"""The window: a rail, and the page it leads to.

It can be on the screen before there is a journal. What needs one, and `Qt` with its
hundred enums, is therefore imported where it is used: the window comes first.
"""

from collections.abc import Callable
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QPushButton, QStackedWidget, QWidget

from journal.ui.period_choice import PeriodChoice
from journal.ui.widgets.rail import Rail

if TYPE_CHECKING:
    from journal.ui.first_start.desk import FirstStartDesk
    from journal.ui.journal_model import JournalModel
    from journal.ui.page import Page

SIZE = (1120, 760)
SMALLEST = (720, 480)
MINUTE_MS = 60_000
SAID_FOR_MS = 8_000


class MainWindow(QMainWindow):
    """Shows one page at a time. A page is made when it is first asked for.

    Args:
        journal: The seam to storage; may follow later with `show_journal`.
    """

    first_start: "FirstStartDesk"

    def __init__(
        self, journal: "JournalModel | None" = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
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
        self._period = PeriodChoice(parent=self)
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
        if journal is not None:
            self.show_journal(journal)

    def show_journal(self, journal: "JournalModel") -> None:
        """Fill the window: Today comes into view."""
        from journal.ui.first_start.desk import FirstStartDesk

        self._journal = journal
        self.first_start = FirstStartDesk(journal, self)
        self.rail.chosen.connect(self._on_place)
        self.rail.help_wanted.connect(self.show_help_panel)
        journal.help_wanted.connect(self.show_help_panel)
        self._watch_the_calendar()
        self._offer_undo()
        self.go_to("today")

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of all pages, in the order of the rail."""
        return tuple(self._makers)

    def page(self, key: str) -> "Page":
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

    def _on_place(self, key: str) -> None:
        self.page(key).arrive()
        self.go_to(key)

    def open_day(self, day: date) -> None:
        """Show what was said about a day, to read or to correct it."""
        from journal.ui.today_page import TodayPage

        today = self.page("today")
        if isinstance(today, TodayPage):
            today.show_day(day)
        self.go_to("today")

    def come_back(self) -> None:
        """Show the window with Today on it, also when it was minimised."""
        from PySide6.QtCore import Qt

        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        self.go_to("today")

    def show_help_panel(self) -> None:
        """Show whom to call; the window stays usable beside it."""
        from journal.ui.help_panel import HelpPanel

        HelpPanel.show_lines(self._journal.settings(), self)

    def changeEvent(self, event: QEvent) -> None:
        """Look at the calendar when the person comes back to the window."""
        super().changeEvent(event)
        came = event.type() is QEvent.Type.ActivationChange and self.isActiveWindow()
        if came and self._pages:
            self._journal.notice_new_day()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay open once when something typed could not be kept; the page says what to do."""
        failed = None if self._warned else self._first_that_cannot_keep_what_is_typed()
        if failed is None:
            super().closeEvent(event)
            if self._pages:
                self.first_start.close()
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

    def _offer_undo(self) -> None:
        """Take back and do again from anywhere; the line below says what happened."""
        history = self._journal.history
        for keys, act in (("Ctrl+Z", history.undo), ("Ctrl+Shift+Z", history.redo)):
            QShortcut(QKeySequence(keys), self).activated.connect(act)
        history.turned.connect(self._say_turned)
        history.refused.connect(lambda error: self._say(str(error)))
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().hide()
        self.statusBar().messageChanged.connect(
            lambda words: self.statusBar().setVisible(bool(words))
        )

    def _say_turned(self, back: bool) -> None:
        self._say(self.tr("Taken back.") if back else self.tr("Done again."))

    def _say(self, words: str) -> None:
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        self.statusBar().showMessage(words, SAID_FOR_MS)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    # Pages are imported when they are asked for.

    def _make_today(self) -> "Page":
        from journal.ui.today_page import TodayPage

        page = TodayPage(self._journal)
        card = self.first_start.card()
        card.answered.connect(page.take_focus)
        page.body.insertWidget(0, card)
        for one, next_one in pairwise((page.strip.later, *card.findChildren(QPushButton))):
            QWidget.setTabOrder(one, next_one)  # it was put in later, and is read sooner
        return page

    def _make_sessions(self) -> "Page":
        from journal.ui.sessions_page import SessionsPage

        return SessionsPage(self._journal)

    def _make_trends(self) -> "Page":
        from journal.ui.trends_page import TrendsPage

        page = TrendsPage(self._journal, self._period)
        page.day_chosen.connect(self.open_day)
        return page

    def _make_history(self) -> "Page":
        from journal.ui.history_page import HistoryPage

        page = HistoryPage(self._journal)
        page.day_chosen.connect(self.open_day)
        return page

    def _make_summary(self) -> "Page":
        from journal.ui.summary_page import SummaryPage

        return SummaryPage(self._journal, self._period)

    def _make_settings(self) -> "Page":
        from journal.ui.settings_page import SettingsPage

        return SettingsPage(self._journal)

    def _make_help(self) -> "Page":
        from journal.ui.help_page import HelpPage

        page = HelpPage(self._journal)
        page.steps_wanted.connect(self.first_start.open_steps)
        page.example_wanted.connect(self.first_start.open_example)
        return page
