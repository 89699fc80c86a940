"""The window: a rail, and the page it leads to.

It can be on the screen before there is a journal. What needs one, and `Qt` with its
hundred enums, is therefore imported where it is used: the window comes first.
"""

from datetime import date
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from journal.ui.translation import Speech
from journal.ui.widgets.rail import Rail

if TYPE_CHECKING:
    from journal.ui.first_start.band import ExampleBand
    from journal.ui.first_start.desk import FirstStartDesk
    from journal.ui.journal_model import JournalModel
    from journal.ui.notices import Notices
    from journal.ui.page import Page
    from journal.ui.pages import Pages

SIZE = (1120, 760)
SMALLEST = (720, 480)
MINUTE_MS = 60_000


class MainWindow(QMainWindow):
    """Shows one page at a time, in the language that the journal asks for.

    Args:
        journal: The seam to storage; may follow later with `show_journal`.

    Attributes:
        rail: Leads from page to page.
        first_start: Opens the first steps and the example.
    """

    rail: Rail
    first_start: "FirstStartDesk"

    def __init__(
        self, journal: "JournalModel | None" = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._pages: Pages | None = None
        self._notices: Notices | None = None
        self._warned = False
        self._anew = QTimer(self)  # once, however many translators came and went
        self._anew.setSingleShot(True)
        self._anew.timeout.connect(self._say_anew)
        self.resize(*SIZE)
        self.setMinimumSize(*SMALLEST)
        self.furnish()
        if journal is not None:
            self.show_journal(journal)

    def show_journal(self, journal: "JournalModel") -> None:
        """Fill the window: Today comes into view."""
        from journal.ui.first_start.desk import FirstStartDesk
        from journal.ui.period_choice import PeriodChoice
        from journal.ui.widgets.undo_line import UndoLine

        self._journal = journal
        self._period = PeriodChoice(parent=self)
        self.first_start = FirstStartDesk(journal, self)
        self.setStatusBar(UndoLine(journal.history, self))
        self._watch_the_calendar()
        journal.help_wanted.connect(self.show_help_panel)
        if Speech(journal, self).heed():
            self.furnish()
        self._let_pages_in()
        self.go_to("today")

    def show_notices(self, notices: "Notices") -> None:
        """Say above every page what there is to say, also when all is made again."""
        from journal.ui.notices import NoticeBands

        self._notices = notices
        self._room.insertWidget(0, NoticeBands(notices, self.centralWidget()))

    def keep_typed(self) -> str | None:
        """Keep what is typed on every page; return the key of the first that cannot."""
        return None if self._pages is None else self._pages.keep_typed()

    def furnish(self) -> None:
        """Put up the title, the rail and room for the pages, in the language spoken now."""
        self.setWindowTitle(self.tr("Symptom Journal"))
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
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        self._room = QVBoxLayout()
        row.addLayout(self._room, 1)
        self.setCentralWidget(both)
        both.show()

    def made_band(self) -> "ExampleBand":
        """Return what stands above every page of a journal that is made up."""
        from journal.ui.first_start.band import ExampleBand

        return ExampleBand(
            self.tr("Everything here is made up, and so is every file saved from here.")
        )

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of all pages, in the order of the rail."""
        return tuple(self.rail.buttons)

    def page(self, key: str) -> "Page":
        """Return a page, made now if it was never asked for."""
        return cast("Pages", self._pages).page(key)

    def go_to(self, key: str) -> None:
        """Bring a page into view."""
        page = self.page(key)
        cast("Pages", self._pages).setCurrentWidget(page)
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

    def open_session(self, key: str) -> None:
        """Show a session with what was felt and noted there."""
        from journal.ui.sessions_page import SessionsPage

        sessions = self.page("sessions")
        if isinstance(sessions, SessionsPage):
            sessions.open(key)
        self.go_to("sessions")

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
        """Look at the calendar when the person comes back; say all anew in another language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._anew.start()
        came = event.type() is QEvent.Type.ActivationChange and self.isActiveWindow()
        if came and self._pages is not None:
            self._journal.notice_new_day()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay open once when something typed could not be kept; the page says what to do."""
        failed = None if self._warned else self.keep_typed()
        if failed is None:
            super().closeEvent(event)
            if self._pages is not None:
                self.first_start.close()
            return
        self._warned = True
        self.go_to(failed)
        event.ignore()

    def _let_pages_in(self) -> None:
        from journal.ui.pages import Pages
        from journal.ui.read_only import ReadOnlyBand

        self._anew.stop()
        if self._journal.read_only is not None:
            self.setMenuWidget(ReadOnlyBand(self._journal.read_only))
        elif self._journal.settings().example:
            self.setMenuWidget(self.made_band())
        self._pages = Pages(self._journal, self.first_start, self._period)
        self._pages.day_chosen.connect(self.open_day)
        self._pages.session_chosen.connect(self.open_session)
        if self._notices is not None:
            self.show_notices(self._notices)
        self._room.addWidget(self._pages)
        self._pages.show()  # now, not when the events come to it: the page is to get the keyboard
        self.rail.chosen.connect(self._on_place)
        self.rail.help_wanted.connect(self.show_help_panel)

    def _say_anew(self) -> None:
        """Make everything again in the language spoken now; what is typed comes along."""
        if self._pages is None:
            self.furnish()
            return
        if self._pages.keep_typed() is not None:
            return  # better the old words than what was typed lost
        key, focused = self._pages.shown, cast("QWidget | None", self.focusWidget())
        name = "" if focused is None else focused.objectName()
        self._say_anew_beside()
        self.furnish()
        self._let_pages_in()
        self.go_to(key)
        again = self.page(key).findChild(QWidget, name) if name else None
        if again is not None:
            self.page(key).reveal(again)
            again.setFocus()

    def _say_anew_beside(self) -> None:
        """Make what is open beside the window again; the keyboard stays where it is."""
        from journal.ui.help_panel import HelpPanel

        here = self.isActiveWindow()
        self.first_start.say_anew()
        HelpPanel.say_anew(self._journal.settings(), self)
        if here:
            self.activateWindow()

    def _watch_the_calendar(self) -> None:
        """Notice midnight in a window that nobody touches."""
        minute = QTimer(self)
        minute.setInterval(MINUTE_MS)
        minute.timeout.connect(self._journal.notice_new_day)
        minute.start()
