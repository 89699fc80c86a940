"""Settings: days of appointments, from which "since last visit" is counted."""

from datetime import date

from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from journal.storage.kept_drafts import Draft
from journal.ui.dates import plain_day
from journal.ui.journal_model import JournalModel
from journal.ui.settings.typed_section import TypedSection
from journal.ui.widgets.fields import DayEdit
from journal.ui.widgets.flow_layout import FlowLayout


class VisitsSection(TypedSection):
    """A list of days, newest first. Adding and removing is saved at once.

    Args:
        journal: The seam to storage.

    Attributes:
        day: The day to add.
        add_button: Adds it.
        remove_buttons: By day.
    """

    def __init__(self, journal: JournalModel, parent: QWidget | None = None) -> None:
        super().__init__(
            journal,
            self.tr("Visits"),
            self.tr("Days of your appointments. Charts and page can begin at the last one."),
            "visit",
            parent,
        )
        self.day = DayEdit()
        self.day.setAccessibleName(self.tr("Day of a visit"))
        self.day.show_day(journal.today)
        self.add_button = QPushButton(self.tr("Add visit"))
        self.add_button.clicked.connect(self.add)
        self.remove_buttons: dict[date, QPushButton] = {}
        self._rows: list[QWidget] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        self._lay_out()
        self.day.dateChanged.connect(self.note_typed)
        self.find_typed()

    def typed(self) -> Draft:
        """Return the day in the field."""
        return {"day": self.day.day.isoformat()}

    def saved(self) -> Draft:
        """Return the day that is proposed: today."""
        return {"day": self.journal.today.isoformat()}

    def put_in(self, words: Draft) -> None:
        """Put a day into the field."""
        self.day.show_day(date.fromisoformat(words["day"]))

    def read_again(self) -> None:
        """Show the days the journal holds."""
        super().read_again()
        for row in self._rows:
            self._list.removeWidget(row)
            row.hide()  # it goes a moment later
            row.deleteLater()
        days = sorted(self.journal.settings().visits, reverse=True)
        self.remove_buttons = {day: self._remove_button(day) for day in days}
        self._rows = [self._row(day) for day in days]
        for row in self._rows:
            self._list.addWidget(row)
        self._set_tab_order()

    def now(self) -> str:
        """Name the newest visit."""
        visits = self.journal.settings().visits
        if not visits:
            return self.tr("None")
        newest = plain_day(max(visits))
        if len(visits) == 1:
            return newest
        return self.tr("%n days, the latest {day}", "", len(visits)).format(day=newest)

    def add(self) -> None:
        """Keep the day in the field as a visit."""
        self.save_typed(visits=(*self.journal.settings().visits, self.day.day))

    def _remove(self, day: date) -> None:
        self.day.setFocus()
        self.keep(visits=tuple(d for d in self.journal.settings().visits if d != day))

    def _row(self, day: date) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        words = QLabel(_long(day))
        words.setWordWrap(True)
        line.addWidget(words, 1)
        line.addWidget(self.remove_buttons[day])
        return row

    def _remove_button(self, day: date) -> QPushButton:
        button = QPushButton(self.tr("Remove"))
        button.setAccessibleName(self.tr("Remove the visit of {day}").format(day=_long(day)))
        button.clicked.connect(lambda: self._remove(day))
        return button

    def _set_tab_order(self) -> None:
        before: QWidget = self.add_button
        for button in self.remove_buttons.values():
            QWidget.setTabOrder(before, button)
            before = button

    def _lay_out(self) -> None:
        top = FlowLayout()
        top.addWidget(self.day)
        top.addWidget(self.add_button)
        fields = QVBoxLayout()
        fields.setSpacing(10)
        fields.addLayout(top)
        fields.addLayout(self._list)
        self.hold(fields)


def _long(day: date) -> str:
    there = QDate(day.year, day.month, day.day)
    return QLocale().toString(there, QLocale.FormatType.LongFormat)
