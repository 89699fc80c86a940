"""The numbers of the sessions, in a thin strip above the first panel."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from journal.analysis.series import Floats
from journal.ui.charts.day_labels import Label, TextWidth
from journal.ui.charts.time_frames import TimeFrame
from journal.ui.theme import current_theme

GAP = "0"
"""As wide as this is the least space between two numbers, in whatever type."""

MARK = 3
"""Length of a mark, in pixels."""

CLOSEST_SESSIONS = 14.0
"""Sessions closer to one another than this on average, in pixels, get no line of their own."""


@dataclass(frozen=True, slots=True)
class SessionDays:
    """Where the sessions lie in time.

    Attributes:
        days: Shape (n,), ordinals of the days of sessions done, oldest first.
        first_number: Number of the first of them in the whole series; they count on.
        planned: Shape (m,), ordinals of the days of sessions planned.
    """

    days: Floats
    first_number: int
    planned: Floats

    def inside(self, frame: TimeFrame) -> Floats:
        """Return the days of the sessions done that are in view."""
        return self.days[(self.days >= frame.first) & (self.days <= frame.last)]

    def crowded(self, frame: TimeFrame, room: float) -> bool:
        """Return whether lines for the sessions in view would be a wall."""
        return self.inside(frame).size * CLOSEST_SESSIONS > room

    def lines(self, frame: TimeFrame, room: float) -> Floats:
        """Return the days that get a line: those in view, unless they would be a wall.

        Args:
            frame: The stretch of time in view.
            room: Width of the plot, in pixels.
        """
        inside = self.inside(frame)
        return inside[:0] if self.crowded(frame, room) else inside


class SessionStrip(QWidget):
    """Numbers the session lines; numbers too close to one another become "1-6".

    Args:
        gutter: Width to the left of the plot, in pixels.
    """

    def __init__(self, gutter: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.gutter = gutter
        self._sessions: SessionDays | None = None
        self._frame: TimeFrame | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_sessions(self, sessions: SessionDays, frame: TimeFrame) -> None:
        """Number other sessions, or the same in another frame."""
        self._sessions, self._frame = sessions, frame
        self.update()

    def labels(self) -> tuple[Label, ...]:
        """Return what is written, and where."""
        if self._sessions is None or self._frame is None:
            return ()
        width = QFontMetricsF(self.font()).horizontalAdvance
        room = self.width() - self.gutter
        done = number_labels(self._sessions, self._frame, room, width)
        return done + planned_labels(
            self._sessions, self._frame, room, width, self.tr("planned"), done
        )

    def sizeHint(self) -> QSize:
        """Return room for one row of text."""
        return QSize(0, self.fontMetrics().height() + MARK + 1)

    def minimumSizeHint(self) -> QSize:
        """Never let the text be cut."""
        return self.sizeHint()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Write the numbers, with a mark for each session below them."""
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as time goes: 4 before 6
        painter.setPen(QColor(current_theme().accent_ink))
        for label in self.labels():
            place = QRectF(self.gutter + label.left, 0, label.width + 1, self.height() - MARK)
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft, label.text)
        painter.setPen(QColor(current_theme().accent))
        for x in self._marks():
            painter.drawLine(x, self.height() - MARK, x, self.height())

    def _marks(self) -> list[int]:
        if self._sessions is None or self._frame is None:
            return []
        frame, room = self._frame, self.width() - self.gutter
        return [round(self.gutter + frame.x_of(day, room)) for day in self._sessions.inside(frame)]


def number_labels(
    sessions: SessionDays, frame: TimeFrame, room: float, text_width: TextWidth
) -> tuple[Label, ...]:
    """Number the sessions in view; neighbours that would touch share one label.

    Args:
        sessions: Where they lie.
        frame: The stretch of time in view.
        room: Width of the plot, in pixels.
        text_width: Measures a text in the type of the strip.
    """
    runs: list[tuple[int, int]] = []
    labels: list[Label] = []
    gap = text_width(GAP)
    for place, day in enumerate(sessions.days):
        if not frame.first <= day <= frame.last:
            continue
        run = (place, place)
        label = _number_label(run, sessions, frame, room, text_width)
        while labels and label.left < labels[-1].right + gap:
            labels.pop()
            run = (runs.pop()[0], place)
            label = _number_label(run, sessions, frame, room, text_width)
        runs.append(run)
        labels.append(label)
    return tuple(labels)


def planned_labels(
    sessions: SessionDays,
    frame: TimeFrame,
    room: float,
    text_width: TextWidth,
    word: str,
    taken: Sequence[Label],
) -> tuple[Label, ...]:
    """Say which sessions are planned, where no other label stands."""
    labels: list[Label] = []
    for day in sessions.planned:
        if frame.first <= day <= frame.last:
            label = _label(word, frame.x_of(day, room), room, text_width)
            if not any(_touch(label, other, text_width(GAP)) for other in (*taken, *labels)):
                labels.append(label)
    return tuple(labels)


def _number_label(
    run: tuple[int, int],
    sessions: SessionDays,
    frame: TimeFrame,
    room: float,
    text_width: TextWidth,
) -> Label:
    first, last = (place + sessions.first_number for place in run)
    middle = float(sessions.days[list(run)].mean())
    text = str(first) if first == last else f"{first}\N{EN DASH}{last}"
    return _label(text, frame.x_of(middle, room), room, text_width)


def _label(text: str, at: float, room: float, text_width: TextWidth) -> Label:
    width = text_width(text)
    return Label(text, at, min(max(at - width / 2, 0.0), max(room - width, 0.0)), width)


def _touch(one: Label, other: Label, gap: float) -> bool:
    return one.left < other.right + gap and other.left < one.right + gap
