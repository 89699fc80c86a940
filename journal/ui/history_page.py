"""Everything that was said, day by day."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget

from journal.domain.check_ins import CheckIn
from journal.domain.contents import Contents
from journal.domain.sessions import Session
from journal.storage.bin import DeletedEntry
from journal.ui.bin.fold import BinFold
from journal.ui.entry_changes import EntryChanges
from journal.ui.history_list import HistoryList
from journal.ui.history_table import LATER, HistoryTable
from journal.ui.journal_model import JournalModel
from journal.ui.page import Page, card, labelled
from journal.ui.widgets.announcements import announce
from journal.ui.widgets.message_line import MessageLine
from journal.ui.widgets.paragraphs import paragraph
from journal.ui.widgets.two_views import TwoViews

if TYPE_CHECKING:
    from journal.ui.calendar.year_view import YearView

SHORTEST = 260
TYPED_MS = 600
"""So long after the last letter of a search it is said what was found."""


class HistoryPage(Page):
    """Lists the days, the newest on top, and finds words in them; or shows them as a calendar.

    Args:
        journal: The seam to storage.

    Attributes:
        switch: Leads to the calendar and back.
        calendar: The same days year by year; None until it is first asked for.
        table: The days shown.
        list: The view of them.
        left_out: Says how many damaged entries are not shown; hidden where there are none.
        message: Says what became of a deletion or a restored entry.
        bin: What was deleted.
        search_field: What is looked for in notes and side effects.
    """

    day_chosen = Signal(date)
    """A person wants to read or correct a day."""

    def __init__(self, journal: JournalModel, parent: QWidget | None = None) -> None:
        super().__init__(journal, "", parent)
        self.title.setText(self.tr("History"))
        self.setAccessibleName(self.title.text())
        self.switch = TwoViews(self.tr("Table"), self.tr("Calendar"))
        self.calendar: YearView | None = None
        self.table = HistoryTable()
        self.list = HistoryList(self.table)
        self.list.setAccessibleName(self.tr("Days, the newest on top"))
        self.list.setMinimumHeight(SHORTEST)
        self.search_field = QLineEdit()
        self.nothing = paragraph("", "muted")
        self.left_out = paragraph("", "small")
        self.message = MessageLine()
        self.bin = BinFold(journal)
        self._set_aside = ""
        self._found_soon = QTimer(self, singleShot=True, interval=TYPED_MS)
        self._changes = EntryChanges(journal, self.message, self)
        self.empty = self._fill()
        self._connect()

    def read_again(self) -> None:
        """Show what the journal holds now; the search and the line chosen stay."""
        day = self._day
        contents = self.journal.contents()
        self.table.show_contents(contents)
        self._show_left_out(contents.damaged)
        self.bin.read_again()
        self.list.fit()
        self._show_calendar()
        self._show(day)

    def take_focus(self) -> None:
        """Put the keyboard on the list, or on the days of the calendar."""
        if self.switch.on_second and self.calendar is not None:
            self.calendar.take_focus()
        else:
            self.list.setFocus()

    def delete(self) -> None:
        """Delete the one entry of the day chosen, without a question; it can be undone."""
        row = self.list.currentIndex().row()
        if row < 0:
            return
        line = self.table.lines[row]
        sessions = [session.session for session in line.sessions]
        entries: list[CheckIn | Session] = [*line.check_ins, *sessions]
        if len(entries) != 1:
            self.message.say(self._which_words(len(entries)))
        elif self._changes.delete(entries):
            self.list.setCurrentIndex(self.table.index(min(row, len(self.table.lines) - 1), 0))

    @property
    def _day(self) -> date | None:
        row = self.list.currentIndex().row()
        return self.table.lines[row].day if row >= 0 else None

    def _search(self, words: str) -> None:
        day = self._day
        self.table.search(words)
        self._show(day)

    def _say_what_was_found(self) -> None:
        found = len(self.table.lines)
        words = self.tr("%n day(s) found.", "", found)
        if not found:
            words = self.nothing.text()
        announce(self.search_field, words)

    def _switch(self) -> None:
        """Show the calendar instead of the table, or the other way round.

        The calendar shows every day: the search is set aside, and comes back with the table.
        """
        words = self.search_field.text()
        self.search_field.setText("" if self.switch.on_second else self._set_aside)
        self._set_aside = words
        self._show_calendar()
        self._show(self._day)

    def _search_in_table(self) -> None:
        """Show the table to whoever begins to type what is looked for."""
        self.switch.choose(second=False)
        self._show(self._day)

    def _show_calendar(self) -> None:
        """Show the days as they are now, if this is how they are looked at."""
        if not self.switch.on_second:
            return
        contents, today = self.journal.contents(), self.journal.today
        if self.calendar is None:
            self._make_calendar(contents, today)
        else:
            self.calendar.show_contents(contents, today)

    def _make_calendar(self, contents: Contents, today: date) -> None:
        from journal.ui.calendar.year_view import YearView  # numpy: not with the table

        self.calendar = YearView(contents, today)
        self.calendar.day_chosen.connect(self.day_chosen)
        self.body.insertWidget(self.body.indexOf(self.list) + 1, self.calendar)
        QWidget.setTabOrder(self.list, self.calendar.stops[0])
        self.calendar.order_stops()

    def _open(self, index: QModelIndex) -> None:
        self.day_chosen.emit(self.table.lines[index.row()].day)

    def _which_words(self, entries: int) -> str:
        if not entries:
            return self.tr("Nothing was entered on this day itself.")
        return self.tr("There are %n entry(s) on this day. Open it to delete one.", "", entries)

    def _restore(self, entry: DeletedEntry) -> None:
        if self._changes.restore(entry):
            self._show(entry.record.day)

    def _show(self, day: date | None) -> None:
        found, of_all = len(self.table.lines), self.table.of_all
        self.empty.setVisible(not of_all)
        self.search_field.setVisible(bool(of_all))
        self.switch.setVisible(bool(of_all))
        in_table = not self.switch.on_second
        self.list.setVisible(in_table and bool(found))
        self.nothing.setVisible(in_table and bool(of_all and not found))
        if self.calendar is not None:
            self.calendar.setVisible(not in_table and bool(of_all))
        self.nothing.setText(
            self.tr("Nothing found for {words}.").format(words=self.search_field.text())
        )
        words = self.tr("{found} of {all} days") if found < of_all else self.tr("Days: {all}")
        said = [words.format(found=found, all=of_all)] if of_all else []
        if any(line.later for line in self.table.lines):
            said.append(self.tr("{mark} entered later").format(mark=LATER))
        self.subtitle.setText(" · ".join(said))
        if found:
            self.list.setCurrentIndex(self.table.index(self.table.place(day), 0))

    def _show_left_out(self, damaged: int) -> None:
        self.left_out.setText(self.tr("%n damaged entry(s) left out.", "", damaged))
        self.left_out.setVisible(bool(damaged))

    def _connect(self) -> None:
        self.switch.switched.connect(self._switch)
        self.search_field.textChanged.connect(self._search)
        self.search_field.textEdited.connect(self._search_in_table)
        self.search_field.returnPressed.connect(self.take_focus)
        self.search_field.textEdited.connect(lambda _: self._found_soon.start())
        self._found_soon.timeout.connect(self._say_what_was_found)
        self.list.opened.connect(self._open)
        deleted = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.list)
        deleted.setContext(Qt.ShortcutContext.WidgetShortcut)
        deleted.activated.connect(self.delete)
        self.bin.wanted.connect(self._restore)

    def _fill(self) -> QWidget:
        """Lay out and return the words for a journal without a day."""
        empty, words = card()
        words.addWidget(labelled(self.tr("Nothing here yet"), "heading"))
        words.addWidget(paragraph(self.tr("Days show up here as you log them, the newest on top.")))
        name = self.tr("Search notes and side effects")
        self.search_field.setAccessibleName(name)
        self.search_field.setPlaceholderText(name)
        self.search_field.setClearButtonEnabled(True)
        self.corner.addWidget(self.switch)
        self.body.addWidget(empty)
        self.body.addWidget(self.search_field)
        self.body.addWidget(self.nothing)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self.message)
        self.body.addWidget(self.left_out)
        self.body.addWidget(self.bin)
        self.body.addStretch()
        return empty
