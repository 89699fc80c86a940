import pytest
from pytestqt.qtbot import QtBot

from journal.ui.charts.trend_chart import TrendChart


@pytest.fixture
def chart(qtbot: QtBot) -> TrendChart:
    chart = TrendChart()
    qtbot.addWidget(chart)
    chart.resize(800, 600)
    with qtbot.waitExposed(chart):
        chart.show()
    return chart
