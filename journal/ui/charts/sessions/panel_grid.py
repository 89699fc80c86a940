"""Panels side by side where there is room, else below one another."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from journal.ui.charts.sessions.scale_panel import ScalePanel
from journal.ui.theme import current_theme

MARGIN = 8
"""Room around the panels for the mark of where the keyboard is, in pixels."""

GAP = 24
"""Space between two panels, in pixels."""


class PanelGrid(QWidget):
    """Holds panels of one width, whose plots begin at the same place and height."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._panels: list[ScalePanel] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setVerticalSpacing(GAP)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)

    @property
    def columns(self) -> int:
        """How many panels stand side by side."""
        if not self._panels:
            return 1
        narrowest = max(panel.narrowest for panel in self._panels)
        room = self.width() - 2 * MARGIN + GAP
        return min(max(room // (narrowest + GAP), 1), len(self._panels))

    def hold(self, panels: Sequence[ScalePanel]) -> None:
        """Hold these panels; those that are no longer held are gone."""
        for panel in self._panels:
            if panel not in panels:
                self._grid.removeWidget(panel)
                panel.deleteLater()
        self._panels = list(panels)
        for panel in panels:
            panel.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.arrange()

    def arrange(self) -> None:
        """Put every panel in its place."""
        columns = self.columns
        gutter = max((panel.own_gutter for panel in self._panels), default=0)
        for place, panel in enumerate(self._panels):
            panel.set_gutter(gutter)
            self._grid.addWidget(panel, place // columns, place % columns)
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._level_titles(columns)
        self.updateGeometry()

    def panel_at(self, where: QPoint) -> ScalePanel | None:
        """Return the panel in whose plot a point lies."""
        for panel in self._panels:
            if panel.area.contains(panel.mapFrom(self, where)):
                return panel
        return None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the panels elsewhere in another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.arrange()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Show where the keyboard is."""
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(current_theme().accent), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look of the program."""
        super().changeEvent(event)
        restyled = {QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange}
        if event.type() in restyled and self._panels:
            self.look_anew()
            self.arrange()

    def look_anew(self) -> None:
        """Draw the same in another look; each chart has its own way."""

    def _level_titles(self, columns: int) -> None:
        """Give titles side by side the same height, so that the plots below them have too."""
        width = (self.width() - 2 * MARGIN - (columns - 1) * GAP) // columns
        heights = [panel.title.heightForWidth(width) for panel in self._panels]
        for panel in self._panels:
            panel.title.setMinimumHeight(max(heights))
