import numpy as np
import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor

from journal.ui.charts.trend_chart import TrendChart
from journal.ui.theme import LIGHT
from tests.ui.charts.drawings import drawn, laid_out
from tests.ui.charts.samples import ANXIETY, LAST_DAY, MOOD, demo_summary, felt, rated, summary_of


def test_points_lie_on_the_days_they_are_about(chart: TrendChart) -> None:
    chart.show_summary(summary_of(rated(MOOD, 3, 7), rated(MOOD, 0, 4)))

    today = LAST_DAY.toordinal()
    assert drawn(chart.panels[0].same_day) == ([today - 3, today], [7.0, 4.0])


def test_what_was_filled_in_later_is_hollow(chart: TrendChart) -> None:
    chart.show_summary(summary_of(rated(MOOD, 3, 7, later=True), rated(MOOD, 0, 4)))

    panel = chart.panels[0]
    card, dot = QColor(LIGHT.card), panel.same_day.item.opts["brush"].color()
    assert drawn(panel.later) == ([LAST_DAY.toordinal() - 3], [7.0])
    assert panel.later.item.opts["brush"].color() == card
    assert panel.later.item.opts["pen"].color() == dot != card


def test_the_line_breaks_where_too_little_is_rated(chart: TrendChart) -> None:
    first, second = range(20, 27), range(6)

    chart.show_summary(summary_of(*(rated(MOOD, n, 5) for n in (*first, *second))))

    line = chart.panels[0].mean.item
    known = np.isfinite(line.yData)
    assert line.opts["connect"] == "finite"
    assert line.yData.dtype == np.float64
    assert np.flatnonzero(np.diff(known.astype(int)) == 1).size == 2
    assert np.nanmax(line.yData) == np.nanmin(line.yData) == 5.0


def test_a_lone_point_is_visible(chart: TrendChart) -> None:
    chart.show_summary(summary_of(days=28))
    chart.words.clear()
    without = laid_out(chart).grab().toImage()

    chart.show_summary(summary_of(rated(MOOD, 14, 7)))

    chart.words.clear()
    assert chart.grab().toImage() != without
    assert np.isnan(chart.panels[0].mean.item.yData).all()


def test_a_scale_is_never_flipped_and_its_ends_are_in_view(chart: TrendChart) -> None:
    chart.show_summary(summary_of(rated(ANXIETY, 0, 10), measures=(ANXIETY, MOOD)))

    for panel in chart.panels:
        low, high = panel.plot.ranges[1]
        assert low <= -1 < 11 <= high


def test_all_panels_and_the_axis_show_the_same_days(chart: TrendChart) -> None:
    chart.show_summary(demo_summary(84))

    days = {panel.plot.ranges[0] for panel in chart.panels}
    assert days == {(chart.frame.first, chart.frame.last)}


def test_a_day_label_stands_below_its_points(chart: TrendChart) -> None:
    chart.show_summary(demo_summary(84))

    view = laid_out(chart).panels[0].plot.widget
    left = view.mapTo(chart, QPoint()).x()
    axis_left = chart.axis.mapTo(chart, QPoint(chart.axis.gutter, 0)).x()
    assert (left, view.width()) == (axis_left, chart.axis.width() - chart.axis.gutter)
    assert chart.plot_area() == (left, view.width())


@pytest.mark.parametrize("height", [100, 600, 1500])
def test_a_value_label_stands_beside_its_grid_line(chart: TrendChart, height: int) -> None:
    chart.show_summary(summary_of(rated(MOOD, 0, 5)))
    chart.resize(800, height)

    panel = laid_out(chart).panels[0]
    axis, view = panel.axis.geometry(), panel.plot.widget.geometry()
    low, high = panel.plot.ranges[1]
    middles = [place.center().y() for _, place in panel.axis.labels()]
    lines = [(high - value) / (high - low) * view.height() for value in (0, 5, 10)]
    assert (axis.top(), axis.height()) == (view.top(), view.height())
    assert middles == pytest.approx(lines, abs=panel.fontMetrics().height() / 10)
    assert 0 <= view.top() - panel.title.geometry().bottom() <= 2
    assert 0 <= chart.axis.geometry().top() - panel.geometry().bottom() <= 2


@pytest.mark.parametrize("width", [360, 800, 1600])
def test_the_side_effects_lie_below_the_panels_over_the_same_days(
    chart: TrendChart, width: int
) -> None:
    chart.show_summary(summary_of(rated(MOOD, 0, 5), felt(3, "raised_bp"), felt(1, "nausea")))
    chart.resize(width, 700)

    panel, lane = laid_out(chart).panels[0], chart.lane.plot
    view = panel.plot.widget
    lefts = [
        part.mapTo(chart, QPoint(edge, 0)).x() for part, edge in ((view, 0), (lane, lane.gutter))
    ]
    tops = [
        part.mapTo(chart, QPoint()).y() for part in (view, chart.lane, lane, chart.axis, chart.key)
    ]
    assert lefts[0] == lefts[1] == chart.plot_area()[0]
    assert view.width() == lane.width() - lane.gutter
    assert tops == sorted(tops)
    assert chart.axis.geometry().top() > chart.lane.geometry().bottom()


def test_another_summary_is_drawn_on_the_same_items(chart: TrendChart) -> None:
    chart.show_summary(demo_summary(84))
    panels, line = list(chart.panels), chart.panels[0].mean.item
    children = len(line.getViewBox().allChildItems())

    chart.show_summary(demo_summary(30))

    assert chart.panels == panels
    assert chart.panels[0].mean.item is line
    assert len(line.getViewBox().allChildItems()) == children


def test_panels_come_and_go_with_their_measures(chart: TrendChart) -> None:
    chart.show_summary(demo_summary(30))
    chart.show_summary(summary_of(rated(MOOD, 0, 5)))
    assert len(chart.panels) == 1

    chart.show_summary(demo_summary(30))

    assert [panel.title.text().split(">")[1].split("<")[0] for panel in chart.panels] == [
        "Attention",
        "Mood",
        "Anxiety",
    ]


def test_twenty_years_are_drawn_as_few_dots_that_keep_apart(chart: TrendChart) -> None:
    chart.show_summary(demo_summary(7305))

    dots_drawn = len(drawn(chart.panels[0].same_day)[0])
    assert dots_drawn <= 262
    assert "Each dot is the mean of 4 weeks." in chart.key.text()
