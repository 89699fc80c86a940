"""One measure around each session: a thin line a session, their middle and its spread."""

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from journal.analysis.alignment import FEWEST_SESSIONS, OFFSETS
from journal.analysis.response import SessionResponse
from journal.analysis.series import Floats
from journal.report.alignment_words import aligned_curve
from journal.report.response_words import across_sessions
from journal.report.wording import points
from journal.ui.charts.plots import NOTHING, Band, DotSet, Line, Plot, mixed
from journal.ui.charts.sessions.count_axis import CountAxis, Place
from journal.ui.charts.sessions.folded_lines import (
    LATEST,
    Pick,
    alone,
    as_one_line,
    drawn_sessions,
    nearest,
)
from journal.ui.charts.sessions.response_words import your_line
from journal.ui.charts.sessions.scale_panel import ScalePanel
from journal.ui.charts.value_axis import shown_range
from journal.ui.theme import current_theme

EDGES = OFFSETS[0] - 0.6, OFFSETS[-1] + 0.6
STEPS = (1, 2, 7)
"""How many days apart the names of days may be."""

ALONE, FEW, SOME, BACK = 0.0, 0.4, 0.55, 0.75
"""How much of the ground is in a thin line: where nothing is summed up, of few sessions, of
some, and while one is picked."""

SOFT, SOFT_STRONG = 0.82, 0.65
"""How much of the ground is in the band; less in high contrast."""

SMALL_DOT, DOT, LARGE_DOT = 3.0, 5.0, 9.0
"""Width of a dot, in pixels."""

_DAYS: Floats = np.array(OFFSETS, dtype=float)


class AlignedPanel(ScalePanel):
    """Draws the days around each session, laid over one another.

    Args:
        response: What is drawn at first.

    Attributes:
        response: What is drawn.
        thin: A line for each session that has one.
        thin_alone: Their days without a neighbour.
        median: The middle of the sessions, where at least 3 are rated.
        median_alone: Its days without a neighbour.
        band: The middle half of the sessions, likewise.
        own_line: The person's own line.
        picked: The session that is pointed at.
        picked_days: Its days.
        picked_day: The day that is pointed at.
    """

    def __init__(self, response: SessionResponse, parent: QWidget | None = None) -> None:
        self.band, grid, self._zero, self.own_line = Band(), Line("pairs"), Line(), Line()
        self.thin, self.median, self.picked = Line(), Line(), Line()
        self.thin_alone, self.median_alone = DotSet(), DotSet()
        self.picked_days, self.picked_day = DotSet(), DotSet()
        behind = (grid, self.band, self._zero, self.own_line, self.thin, self.thin_alone)
        front = (self.median, self.median_alone, self.picked, self.picked_days, self.picked_day)
        super().__init__(response.measure, Plot(*behind, *front), grid, CountAxis(STEPS), parent)
        self.response = response
        self._pick: Pick | None = None

    def show_response(self, response: SessionResponse) -> None:
        """Draw another response."""
        self.response, self._pick = response, None
        self.show_measure(response.measure)
        self.draw_grid(*EDGES)
        low, high = shown_range(response.measure)
        self._zero.show(np.zeros(2), np.array([low, high]))
        self._draw_sessions()
        self._draw_middle()
        self._draw_own_line()
        self.setAccessibleDescription(aligned_curve(response.alignment))
        self.point_at(None)

    def look_anew(self) -> None:
        """Draw the same in another look."""
        self.show_measure(self.response.measure)
        self._color()

    def point_at(self, pick: Pick | None) -> None:
        """Bring one session forward and let the others step back, or none."""
        self._pick = pick
        line = NOTHING if pick is None else self.response.alignment.values[pick.session]
        days = _DAYS[: line.size]
        self.picked.show(days, line)
        self.picked_days.show(days, line)
        day = slice(0, 0) if pick is None else slice(pick.day, pick.day + 1)
        self.picked_day.show(days[day], line[day])
        self._color()

    def pick_at(self, at: float, value: float, reach: float) -> Pick | None:
        """Return the day of the thin line nearest to a point.

        Args:
            at: Days from the session.
            value: In scale points.
            reach: How far away a line may be, in scale points.
        """
        rows = self.response.alignment.values
        return nearest(rows, drawn_sessions(len(rows)), at - OFFSETS[0], value, reach)

    def _draw_sessions(self) -> None:
        rows = self.response.alignment.values
        rows = rows[list(drawn_sessions(len(rows)))]
        self.thin.show(*as_one_line(_DAYS, rows))
        at, values = np.tile(_DAYS, len(rows)), rows.ravel()
        self.thin_alone.show(at, np.where(alone(rows).ravel(), values, np.nan))

    def _draw_middle(self) -> None:
        found = self.response.alignment
        self.band.show(_DAYS, found.lower, found.upper)
        self.median.show(_DAYS, found.median)
        lonely = alone(found.median[np.newaxis])[0]
        self.median_alone.show(_DAYS, np.where(lonely, found.median, np.nan))
        places = [
            Place(offset, points(offset), int(n))
            for offset, n in zip(OFFSETS, found.n, strict=True)
        ]
        self.below.show_places(places, *EDGES)

    def _draw_own_line(self) -> None:
        line = self.response.line
        drawn = line is not None and not line.off_scale
        height = line.value if line is not None and drawn else np.nan
        self.own_line.show(np.array(EDGES), np.full(2, height))
        sentence = across_sessions(self.response.measure, self.response.consistency)
        self.show_words(your_line(line, self.response), sentence, drawn=drawn)

    def _color(self) -> None:
        theme = current_theme()
        color = theme.measure_color(self.response.measure.id)
        soft = SOFT_STRONG if theme.high_contrast else SOFT
        self.band.set_look(mixed(color, theme.card, soft))
        self._zero.set_look(theme.muted, style=Qt.PenStyle.DashLine)
        self.own_line.set_look(color, width=1.6, style=Qt.PenStyle.DotLine)
        thin = mixed(color, theme.card, self._stepping_back())
        few = len(self.response.alignment.values) < FEWEST_SESSIONS
        self.thin.set_look(thin, width=1.8 if few else 1.0)
        self.thin_alone.set_look(thin, thin)
        self.thin_alone.set_size(SMALL_DOT)
        self.median.set_look(color, width=3.0)
        self.median_alone.set_look(color, color)
        self.median_alone.set_size(DOT)
        self.picked.set_look(theme.ink, width=2.0)
        self.picked_days.set_look(theme.ink, theme.ink)
        self.picked_days.set_size(SMALL_DOT)
        self.picked_day.set_look(theme.ink, theme.card)
        self.picked_day.set_size(LARGE_DOT)

    def _stepping_back(self) -> float:
        """Return how much of the ground is in the thin lines; in high contrast little."""
        sessions = len(self.response.alignment.values)
        if self._pick is not None:
            share = BACK
        elif sessions < FEWEST_SESSIONS:
            share = ALONE
        else:
            share = FEW if sessions <= LATEST else SOME
        return share / 2 if current_theme().high_contrast else share
