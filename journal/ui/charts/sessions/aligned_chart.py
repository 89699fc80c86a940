"""The days around each session, a panel for each measure."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QWidget

from journal.analysis.alignment import DAYS_BEFORE, OFFSETS
from journal.analysis.response import SessionResponse
from journal.ui.charts.read_out import ReadOut
from journal.ui.charts.sessions.aligned_panel import EDGES, AlignedPanel
from journal.ui.charts.sessions.folded_lines import Pick
from journal.ui.charts.sessions.panel_grid import PanelGrid
from journal.ui.charts.sessions.response_words import pick_in_words
from journal.ui.charts.value_axis import shown_range
from journal.ui.widgets.announcements import announce

REACH = 18
"""How far from a line the hand may be, in pixels."""

_STEPS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (1, 0),
    Qt.Key.Key_Down: (-1, 0),
}
"""How many sessions and days a key goes on. Time runs from left to right in every language."""

_ENDS = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: len(OFFSETS) - 1}
_OPENS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class AlignedChart(PanelGrid):
    """Draws one panel for each measure, all over the same days from the session.

    The hand, or the arrow keys, pick a day of a session in all panels at once: Left and
    Right go on by a day, Up to the session after it, Down to the one before. A click, or
    Enter, opens the session.

    Attributes:
        panels: One for each measure.
        read_out: What is pointed at, in words. It stands where the card puts it.
    """

    session_chosen = Signal(str)
    """A session is to be opened; carries its id."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Ratings around each session"))
        self.panels: list[AlignedPanel] = []
        self.read_out = ReadOut(
            hint=self.tr("Point at a thin line to read it here, or use the arrow keys.")
        )
        self._responses: Sequence[SessionResponse] = ()
        self._pick: Pick | None = None

    @property
    def pick(self) -> Pick | None:
        """What is pointed at."""
        return self._pick

    def show_responses(self, responses: Sequence[SessionResponse]) -> None:
        """Draw other responses; panels that are there are kept."""
        self._responses = responses
        kept = self.panels[: len(responses)]
        new = [AlignedPanel(response) for response in responses[len(kept) :]]
        self.panels = [*kept, *new]
        for panel, response in zip(self.panels, responses, strict=True):
            panel.show_response(response)
        self.hold(self.panels)
        described = [panel.accessibleDescription() for panel in self.panels]
        self.setAccessibleDescription(" ".join(described))
        self.read_out.fit_to_type()
        self.point_at(None)

    def point_at(self, pick: Pick | None, *, aloud: bool = False) -> None:
        """Point at a day of a session, or at none.

        Args:
            pick: Which one.
            aloud: Screen readers are told of it.
        """
        self._pick = pick
        for panel in self.panels:
            panel.point_at(pick)
        words = "" if pick is None else pick_in_words(self._responses, pick)
        self.read_out.say(words)
        shape = Qt.CursorShape
        self.setCursor(shape.ArrowCursor if pick is None else shape.PointingHandCursor)
        if words and aloud:
            announce(self, words, at_once=True)

    def look_anew(self) -> None:
        """Draw the same in another look."""
        for panel in self.panels:
            panel.look_anew()
        self.read_out.fit_to_type()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at the line below the hand."""
        pick = self._below(event.position().toPoint())
        if pick != self._pick:
            self.point_at(pick)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the session of the line below the hand."""
        pick = self._below(event.position().toPoint())
        if pick is not None and event.button() is Qt.MouseButton.LeftButton:
            self._open(pick)

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing any more, unless the keyboard does."""
        super().leaveEvent(event)
        if not self.hasFocus() and self._pick is not None:
            self.point_at(None)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Point at nothing any more, unless the hand does."""
        super().focusOutEvent(event)
        if not self.underMouse() and self._pick is not None:
            self.point_at(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Point at another day or session, or open it."""
        key = Qt.Key(event.key())
        if key in {*_STEPS, *_ENDS} and self._sessions():
            self.point_at(self._after(key), aloud=True)
        elif key in _OPENS and self._pick is not None:
            self._open(self._pick)
        else:
            super().keyPressEvent(event)

    def _below(self, where: QPoint) -> Pick | None:
        """Return what lies below a point of the chart."""
        panel = self.panel_at(where)
        if not isinstance(panel, AlignedPanel):
            return None
        area, inside = panel.area, panel.mapFrom(self, where)
        low, high = shown_range(panel.measure)
        across = (inside.x() - area.left()) / max(area.width(), 1)
        down = (inside.y() - area.top()) / max(area.height(), 1)
        at = EDGES[0] + across * (EDGES[1] - EDGES[0])
        reach = REACH / max(area.height(), 1) * (high - low)
        return panel.pick_at(at, high - down * (high - low), reach)

    def _after(self, key: Qt.Key) -> Pick:
        """Return where a key leads to; it begins with the last session's own day."""
        if self._pick is None:
            return Pick(self._sessions() - 1, DAYS_BEFORE)
        if key in _ENDS:
            return Pick(self._pick.session, _ENDS[key])
        sessions, days = _STEPS[key]
        session = min(max(self._pick.session + sessions, 0), self._sessions() - 1)
        return Pick(session, min(max(self._pick.day + days, 0), len(OFFSETS) - 1))

    def _sessions(self) -> int:
        return len(self._responses[0].alignment.sessions) if self._responses else 0

    def _open(self, pick: Pick) -> None:
        session = self._responses[0].alignment.sessions[pick.session]
        self.session_chosen.emit(session.sessions[0].session.id)
