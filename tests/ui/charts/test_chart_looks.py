import numpy as np
import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from journal.report.colors import measure_color
from journal.ui.charts.measure_panel import SOFTER
from journal.ui.charts.plots import mixed
from journal.ui.charts.trend_chart import TrendChart
from journal.ui.theme import DARK, LIGHT, Theme, apply_theme
from tests.ui.charts.samples import MOOD, rated, summary_of


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours as WCAG 2.2 defines it."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(color: str) -> float:
    shown = QColor(color)
    parts = np.array([shown.redF(), shown.greenF(), shown.blueF()])
    linear = np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)
    return float(linear @ (0.2126, 0.7152, 0.0722))


def test_another_look_recolours_what_is_drawn(chart: TrendChart, qapp: QApplication) -> None:
    chart.show_summary(summary_of(rated(MOOD, 0, 5)))

    apply_theme(qapp, DARK)

    try:
        panel = chart.panels[0]
        assert panel.mean.item.opts["pen"].color() == QColor(measure_color("mood", dark=True))
        assert panel.later.item.opts["brush"].color() == QColor(DARK.card)
    finally:
        apply_theme(qapp, LIGHT)


@pytest.mark.parametrize("theme", [LIGHT, DARK])
@pytest.mark.parametrize("measure_id", ["attention", "mood", "anxiety", "sleep", "craving"])
def test_dots_and_session_lines_stand_out_from_the_card(theme: Theme, measure_id: str) -> None:
    color = measure_color(measure_id, dark=theme.dark)

    softened = [mixed(strong, theme.card, SOFTER) for strong in (color, theme.accent)]

    assert all(contrast(soft, theme.card) >= 3 for soft in softened)


def test_larger_type_makes_larger_plots(chart: TrendChart, qapp: QApplication) -> None:
    chart.show_summary(summary_of(rated(MOOD, 0, 5)))
    before, usual = chart.panels[0].plot.widget.minimumHeight(), qapp.font()
    large = qapp.font()
    large.setPointSizeF(2 * usual.pointSizeF())

    qapp.setFont(large)
    apply_theme(qapp, LIGHT)

    try:
        assert chart.panels[0].plot.widget.minimumHeight() > 1.8 * before
    finally:
        qapp.setFont(usual)
        apply_theme(qapp, LIGHT)
