"""The one door to the plotting library: bare plots that only draw.

Axes, titles, keys and the mouse are the program's own, so a plot has no menu, no button
and no axis, and lets every event through to the chart it is part of. The library is only
ever given arrays of float, a gap being NaN: a None in a list would end the process.
"""

from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsPathItem, QWidget

from journal.analysis.series import Floats

pg.setConfigOptions(antialias=True)

NOTHING: Floats = np.empty(0)
"""What is handed over where there is nothing to draw."""


class Line:
    """A line that is drawn again and again; kept, never made anew.

    Args:
        connect: "finite" for a line that breaks where a value is NaN, "pairs" for a
            stroke from each first point to each second one.

    Attributes:
        item: What the library draws.
    """

    def __init__(self, connect: str = "finite") -> None:
        self._connect = connect
        self.item: Any = pg.PlotCurveItem(NOTHING, NOTHING, connect=connect, antialias=True)

    def show(self, x: Floats, y: Floats) -> None:
        """Draw other points."""
        self.item.setData(x, y, connect=self._connect)

    def set_look(
        self, color: str, width: float = 1.0, style: Qt.PenStyle = Qt.PenStyle.SolidLine
    ) -> None:
        """Draw in another colour, width in pixels and style."""
        self.item.setPen(_pen(color, width, style))


class DotSet:
    """Dots that are drawn again and again; kept, never made anew.

    Attributes:
        item: What the library draws.
    """

    def __init__(self) -> None:
        self.item: Any = pg.ScatterPlotItem(pxMode=True, antialias=True)
        self._look: tuple[str, str] | None = None

    def show(self, x: Floats, y: Floats) -> None:
        """Draw other dots; those without a value are left out."""
        known = ~np.isnan(y)
        self.item.setData(x=x[known], y=y[known])

    def set_look(self, edge: str, fill: str) -> None:
        """Draw in other colours."""
        if (edge, fill) != self._look:
            self._look = (edge, fill)
            self.item.setPen(_pen(edge, 1.4, Qt.PenStyle.SolidLine))
            self.item.setBrush(QBrush(QColor(fill)))

    def set_size(self, size: float) -> None:
        """Draw in another size, in pixels."""
        if size != self.item.opts["size"]:
            self.item.setSize(size)


class Band:
    """A filled band between two lines; kept, never made anew.

    Attributes:
        item: What the library draws.
    """

    ALONE = 0.25
    """How far the band of a place with gaps on either side reaches, in places."""

    def __init__(self) -> None:
        self.item: Any = QGraphicsPathItem()
        self.item.setPen(QPen(Qt.PenStyle.NoPen))

    def show(self, x: Floats, low: Floats, high: Floats) -> None:
        """Fill between other lines; where a value is NaN, there is a gap."""
        path = QPainterPath()
        known = np.flatnonzero(~np.isnan(low + high))
        for run in np.split(known, np.flatnonzero(np.diff(known) > 1) + 1):
            if run.size:
                path.addPolygon(_outline(x[run], low[run], high[run]))
        self.item.setPath(path)

    def set_look(self, fill: str, edge: str | None = None) -> None:
        """Fill in another colour, with an edge or without."""
        self.item.setBrush(QBrush(QColor(fill)))
        no_pen = QPen(Qt.PenStyle.NoPen)
        self.item.setPen(_pen(edge, 1.0, Qt.PenStyle.SolidLine) if edge else no_pen)


class Plot:
    """A plot with nothing around it. What it shows is set, never guessed.

    Args:
        drawn: What is drawn in it, from the back to the front.

    Attributes:
        widget: What goes into a layout.
    """

    def __init__(self, *drawn: Line | DotSet | Band) -> None:
        self._box: Any = pg.ViewBox(enableMenu=False, enableMouse=False, defaultPadding=0.0)
        self._box.disableAutoRange()
        self._view: Any = pg.GraphicsView(background=None)
        self._view.setCentralItem(self._box)
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        for depth, thing in enumerate(drawn):
            thing.item.setZValue(depth)
            self._box.addItem(thing.item, ignoreBounds=True)
        self.widget: QWidget = self._view

    @property
    def ranges(self) -> tuple[tuple[float, float], tuple[float, float]]:
        """The days and the values in view."""
        (first, last), (low, high) = self._box.viewRange()
        return (first, last), (low, high)

    def show_days(self, first: float, last: float) -> None:
        """Show the days from one edge to the other."""
        self._box.setXRange(first, last, padding=0)
        self._box.updateMatrix()  # or painting does it, which asks for another painting

    def show_values(self, low: float, high: float) -> None:
        """Show the values from one edge to the other."""
        self._box.setYRange(low, high, padding=0)

    def set_ground(self, color: str) -> None:
        """Paint the ground in a colour."""
        self._view.setBackground(QColor(color))


def mixed(color: str, ground: str, share: float) -> str:
    """Return a colour with a share, 0 to 1, of the colour of the ground in it."""
    over, under = QColor(color), QColor(ground)
    parts = ((over.red(), under.red()), (over.green(), under.green()), (over.blue(), under.blue()))
    return QColor(*(round(a + (b - a) * share) for a, b in parts)).name()


def _outline(x: Floats, low: Floats, high: Floats) -> QPolygonF:
    """Return the shape of a band without gaps; that of a single place is a small box."""
    if x.size == 1:
        x = np.array([x[0] - Band.ALONE, x[0] + Band.ALONE])
        low, high = np.repeat(low, 2), np.repeat(high, 2)
    around = zip([*x, *x[::-1]], [*low, *high[::-1]], strict=True)
    return QPolygonF([QPointF(float(place), float(value)) for place, value in around])


def _pen(color: str, width: float, style: Qt.PenStyle) -> QPen:
    pen = QPen(QColor(color), width, style)
    pen.setCosmetic(True)
    return pen
