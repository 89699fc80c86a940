"""Fields of forms that a turn of the mouse wheel cannot change by accident."""

from collections.abc import Sequence
from datetime import date
from typing import Generic, TypeVar

from PySide6.QtCore import QDate, QDateTime, Qt, QTime
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCharFormat, QValidator, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QDateTimeEdit,
    QHBoxLayout,
    QLineEdit,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from journal.ui.dates import read_day, typed_day_pattern, typed_time_pattern
from journal.ui.widgets.paragraphs import Phrase
from journal.ui.widgets.sides import leading

T = TypeVar("T")

NARROW = 160
"""Width of a time of day, in pixels."""
INSET = 8

_NOT_TYPED = frozenset(
    {
        *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown),
        *(Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape),
    }
)


class ChoiceBox(QComboBox, Generic[T]):
    """One of a few values, each with its words.

    Args:
        choices: Words and value of each, the first one to begin with.
    """

    def __init__(self, choices: Sequence[tuple[str, T]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values = [value for _, value in choices]
        self.addItems([words for words, _ in choices])
        _narrow(self)

    @property
    def value(self) -> T:
        """The value chosen."""
        return self._values[self.currentIndex()]

    def show_value(self, value: T) -> None:
        """Show a value."""
        self.setCurrentIndex(self._values.index(value))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()


class SuggestionBox(QComboBox):
    """A line of text with suggestions.

    Args:
        suggestions: What is often typed here.
    """

    def __init__(self, suggestions: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.addItems(suggestions)
        _narrow(self)
        self.setCompleter(None)  # type: ignore[arg-type] # none: what it adds is no answer
        self.setEditText("")
        for typed in self.findChildren(QLineEdit):
            typed.setAlignment(leading())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()


class DayEdit(QDateEdit):
    """A day of the calendar, which can be typed in one go; what is no day changes nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCalendarPopup(True)
        _read_from_the_left(self)
        self.setDisplayFormat(typed_day_pattern())
        self.lineEdit().cursorPositionChanged.disconnect()  # Qt would read part by part
        for weekend in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.calendarWidget().setWeekdayTextFormat(weekend, QTextCharFormat())  # else red

    @property
    def day(self) -> date:
        """The day chosen."""
        chosen = self.date()
        return date(chosen.year(), chosen.month(), chosen.day())

    def show_day(self, day: date) -> None:
        """Show a day."""
        self.setDate(QDate(day.year, day.month, day.day))

    def validate(self, text: str, pos: int) -> tuple[QValidator.State, str, int]:
        """Take a whole day; anything else may still become one."""
        state = QValidator.State.Acceptable if read_day(text) else QValidator.State.Intermediate
        return state, text, pos

    def fixup(self, text: str) -> str:
        """Mend nothing: what is no day gives way to the day that was there."""
        return text

    def dateTimeFromText(self, text: str) -> QDateTime:  # noqa: N802 - an override of Qt
        """Read what was typed, in the time zone of the field."""
        day, moment = read_day(text), self.dateTime()
        if day is not None:
            moment.setDate(QDate(day.year, day.month, day.day))
        return moment

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave to Qt what steps, ends or opens the calendar; all else is typed."""
        if event.key() in _NOT_TYPED:
            super().keyPressEvent(event)
        else:
            self.lineEdit().event(event)

    def focusNextPrevChild(self, onwards: bool) -> bool:  # noqa: N802 - an override of Qt
        """Leave the day as a whole; Qt would go through it part by part."""
        return QWidget.focusNextPrevChild(self, onwards)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin anew with the first digit for who comes by the keyboard."""
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.MouseFocusReason:
            self.lineEdit().selectAll()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()


class TimeEdit(QTimeEdit):
    """A time of day, as this system writes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        _read_from_the_left(self)
        self.setDisplayFormat(typed_time_pattern())
        self.lineEdit().setTextMargins(INSET, 0, INSET, 0)  # the sheet gives it none
        self.setMaximumWidth(NARROW)

    @property
    def minute(self) -> int:
        """The time chosen, in minutes after midnight."""
        return self.time().hour() * 60 + self.time().minute()

    def show_minute(self, minute: int) -> None:
        """Show a time."""
        self.setTime(QTime(*divmod(minute, 60)))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()


def line(name: str = "", hint: str = "") -> QLineEdit:
    """Return a line to type in, with a name for screen readers and a hint while it is empty."""
    edit = QLineEdit()
    edit.setAlignment(leading())
    edit.setAccessibleName(name)
    edit.setPlaceholderText(hint)
    return edit


def under_label(words: str, field: QWidget) -> QVBoxLayout:
    """Return a field under its label."""
    label = Phrase(words, "muted")
    label.setBuddy(field)
    for named in (field, *field.findChildren(QLineEdit)):
        named.setAccessibleName(words)
    column = QVBoxLayout()
    column.setSpacing(3)
    column.addWidget(label)
    row = QHBoxLayout()
    row.addWidget(field, 1)
    row.addStretch(0)
    column.addLayout(row)
    column.addStretch(1)
    return column


def _read_from_the_left(edit: QDateTimeEdit) -> None:
    """Keep the parts of a day or time in order: from right to left Qt turns 10:00 into 00:10."""
    edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    edit.setAlignment(leading())


def _narrow(box: QComboBox) -> None:
    """Let a box be narrower than its longest choice."""
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(8)
