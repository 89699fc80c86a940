"""The last seven days, and which of them are logged."""

from collections.abc import Collection, Iterable
from datetime import date, timedelta
from typing import NamedTuple, Self

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QPushButton, QWidget

from journal.domain.check_ins import CheckIn, entered_later
from journal.domain.sessions import Session
from journal.ui.dates import long_day, weekday_letter
from journal.ui.theme import Theme, current_theme

DAYS = 7


class DayMark(NamedTuple):
    """What the strip shows of one day.

    Attributes:
        day: Which day.
        logged: There is a check-in about it.
        later: It was only told of after it had passed.
        session: A session took place on it.
    """

    day: date
    logged: bool = False
    later: bool = False
    session: bool = False

    @classmethod
    def of(cls, day: date, check_ins: Iterable[CheckIn], sessions: Iterable[Session]) -> Self:
        """Return what records say of a day."""
        about = [check_in for check_in in check_ins if check_in.day == day]
        return cls(
            day,
            logged=bool(about),
            later=entered_later(about),
            session=any(s.took_place and s.day == day for s in sessions),
        )


class DayButton(QAbstractButton):
    """One day of the strip.

    Args:
        mark: What is known of the day.
    """

    def __init__(self, mark: DayMark, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.show_mark(mark)

    def show_mark(self, mark: DayMark) -> None:
        """Show another day, or the same one changed."""
        self.mark = mark
        words = [long_day(mark.day)]
        words.append(self.tr("logged") if mark.logged else self.tr("not logged"))
        if mark.later:
            words.append(self.tr("later"))
        if mark.session:
            words.append(self.tr("session"))
        self.setAccessibleName(", ".join(words))
        self.setToolTip(self.accessibleName())
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for a letter above a number."""
        height = self.fontMetrics().height()
        return QSize(max(38, round(height * 1.7)), height * 2 + 14)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the day: soft when logged, solid with a session too, dashed when not."""
        theme = current_theme()
        ground, ink = self._colors(theme)
        box = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._border(theme))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(box, 7, 7)
        painter.setPen(QColor(ink))
        letter = weekday_letter(self.mark.day)
        top = box.adjusted(0, 3, 0, -box.height() / 2)
        painter.drawText(top, Qt.AlignmentFlag.AlignCenter, letter)
        bottom = box.adjusted(0, box.height() / 2 - 3, 0, -3)
        painter.drawText(bottom, Qt.AlignmentFlag.AlignCenter, str(self.mark.day.day))
        self._draw_dot(painter, box, theme)

    def _draw_dot(self, painter: QPainter, box: QRectF, theme: Theme) -> None:
        """Mark what colour alone does not say: hollow for later, full for a session unlogged."""
        dot = QRectF(box.right() - 9, box.top() + 4, 5, 5)
        if self.mark.later:
            painter.setPen(QPen(QColor(self._colors(theme)[1]), 1.2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(dot)
        elif self.mark.session and not self.mark.logged:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.accent))
            painter.drawEllipse(dot)

    def _colors(self, theme: Theme) -> tuple[str, str]:
        if not self.mark.logged:
            return theme.card, theme.muted
        if self.mark.session:
            return theme.accent, theme.on_accent
        return theme.accent_soft, theme.accent_ink

    def _border(self, theme: Theme) -> QPen:
        if self.hasFocus():
            return QPen(QColor(theme.ink), 2)
        if self.isChecked():
            return QPen(QColor(theme.accent), 2.4)
        style = Qt.PenStyle.SolidLine if self.mark.logged else Qt.PenStyle.DashLine
        return QPen(QColor(theme.control), 1, style)


class WeekStrip(QWidget):
    """Seven days side by side; a click goes to one of them.

    Days that have not come yet are not offered.
    """

    day_chosen = Signal(date)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: list[DayButton] = []
        self._chosen = date.min
        self._today = date.min
        self.earlier = self._arrow(self.tr("A week earlier"), -DAYS)
        self.later = self._arrow(self.tr("A week later"), DAYS)
        keeping = self.later.sizePolicy()
        keeping.setRetainSizeWhenHidden(True)
        self.later.setSizePolicy(keeping)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(5)
        self._row.addWidget(self.earlier)
        for _ in range(DAYS):
            button = DayButton(DayMark(date.min))
            button.clicked.connect(self._on_click)
            self.buttons.append(button)
            self._row.addWidget(button)
        self._row.addWidget(self.later)

    @staticmethod
    def shown_days(chosen: date, today: date) -> list[date]:
        """Return the seven days of the strip in which a day is shown."""
        last = today - timedelta(days=(today - chosen).days // DAYS * DAYS)
        return [last - timedelta(days=n) for n in reversed(range(DAYS))]

    def show_week(self, chosen: date, today: date, marks: Collection[DayMark]) -> None:
        """Show the week that holds a day.

        Args:
            chosen: The day the page is about.
            today: The last day there is.
            marks: What is known of the days shown; a day without one is not logged.
        """
        self._chosen, self._today = chosen, today
        self._point_the_arrows()
        known = {mark.day: mark for mark in marks}
        days = self.shown_days(chosen, today)
        for button, day in zip(self.buttons, days, strict=True):
            button.show_mark(known.get(day, DayMark(day)))
            button.setChecked(day == chosen)
        self.later.setVisible(days[-1] < today)

    def _point_the_arrows(self) -> None:
        """Let both arrows point away from the days, whichever way one reads."""
        left, right = "\N{LEFTWARDS ARROW}", "\N{RIGHTWARDS ARROW}"
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.earlier.setText(right if mirrored else left)
        self.later.setText(left if mirrored else right)

    def _arrow(self, name: str, by: int) -> QPushButton:
        button = QPushButton()
        button.setProperty("role", "arrow")
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.clicked.connect(lambda: self._go(by))
        return button

    def _go(self, by: int) -> None:
        self.day_chosen.emit(min(self._chosen + timedelta(days=by), self._today))

    def _on_click(self) -> None:
        button = self.sender()
        if isinstance(button, DayButton):
            button.setChecked(button.mark.day == self._chosen)
            self.day_chosen.emit(button.mark.day)
