"""What a chart has drawn."""

from PySide6.QtWidgets import QApplication

from journal.ui.charts.plots import DotSet, Line
from journal.ui.charts.trend_chart import TrendChart


def drawn(thing: Line | DotSet) -> tuple[list[float], list[float]]:
    x, y = thing.item.getData()
    return x.tolist(), y.tolist()


def laid_out(chart: TrendChart) -> TrendChart:
    """Let the panels take their places."""
    for _ in range(2):
        QApplication.processEvents()
    return chart
