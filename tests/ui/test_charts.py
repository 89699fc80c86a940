"""What a chart draws: the numbers it hands on to be drawn, and the words beside them."""

from datetime import date, datetime, timedelta

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journal.analysis.summary import Summary, summarize
from journal.demo import demo_records
from journal.domain.check_ins import CheckIn, Rating
from journal.domain.contents import Contents
from journal.domain.library import core_measures, side_effect_kind
from journal.domain.measures import Measure
from journal.domain.periods import Period
from journal.domain.sessions import Session, Status
from journal.domain.settings import Settings
from journal.domain.side_effects import Severity, SideEffect
from journal.report.colors import measure_color
from journal.ui.charts.measure_panel import SOFTER
from journal.ui.charts.plots import DotSet, Line, mixed
from journal.ui.charts.trend_chart import TrendChart
from journal.ui.theme import DARK, LIGHT, Theme, apply_theme

LAST_DAY = date(2026, 3, 1)
NOW = datetime.fromisoformat("2026-03-01T21:00+01:00")
ATTENTION, MOOD, ANXIETY = core_measures()


def rated(measure: Measure, days_ago: int, value: float, *, later: bool = False) -> CheckIn:
    day = LAST_DAY - timedelta(days=days_ago)
    recorded_at = NOW - timedelta(days=days_ago - later)
    return CheckIn(day, recorded_at, recorded_at.date(), (Rating(measure, value),))


def session(days_ago: int, status: Status = Status.DONE) -> Session:
    return Session(NOW - timedelta(days=days_ago), status=status)


def summary_of(
    *records: CheckIn | Session, days: int = 28, measures: tuple[Measure, ...] = (MOOD,)
) -> Summary:
    check_ins = tuple(record for record in records if isinstance(record, CheckIn))
    sessions = tuple(record for record in records if isinstance(record, Session))
    contents = Contents(measures, (), check_ins, sessions, Settings())
    return summarize(Period.ending(LAST_DAY, days=days), contents)


def felt(days_ago: int, kind_id: str, severity: Severity = Severity.MILD) -> CheckIn:
    day, at = LAST_DAY - timedelta(days=days_ago), NOW - timedelta(days=days_ago)
    effect = SideEffect(side_effect_kind(kind_id), severity)
    return CheckIn(day, at, day, side_effects=(effect,))


def demo_summary(days: int) -> Summary:
    records = demo_records(LAST_DAY, days=days)
    made = [record for record in records if isinstance(record, CheckIn | Session)]
    return summary_of(*made, days=days, measures=core_measures())


def drawn(thing: Line | DotSet) -> tuple[list[float], list[float]]:
    x, y = thing.item.getData()
    return x.tolist(), y.tolist()


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours as WCAG 2.2 defines it."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(color: str) -> float:
    shown = QColor(color)
    parts = np.array([shown.redF(), shown.greenF(), shown.blueF()])
    linear = np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)
    return float(linear @ (0.2126, 0.7152, 0.0722))


@pytest.fixture
def chart(qtbot: QtBot) -> TrendChart:
    chart = TrendChart()
    qtbot.addWidget(chart)
    chart.resize(800, 600)
    with qtbot.waitExposed(chart):
        chart.show()
    return chart


def laid_out(chart: TrendChart) -> TrendChart:
    """Let the panels take their places."""
    for _ in range(2):
        QApplication.processEvents()
    return chart


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
    assert middles == pytest.approx(lines)
    assert 0 <= view.top() - panel.strip.geometry().bottom() <= 2
    assert 0 <= chart.axis.geometry().top() - panel.geometry().bottom() <= 2


def test_only_the_first_panel_has_the_session_numbers(chart: TrendChart) -> None:
    chart.show_summary(demo_summary(84))

    assert [panel.strip.isVisible() for panel in laid_out(chart).panels] == [True, False, False]
    heights = {panel.plot.widget.height() for panel in chart.panels}
    assert max(heights) - min(heights) <= 1


def test_each_session_is_a_stroke_through_every_panel(chart: TrendChart) -> None:
    chart.show_summary(
        summary_of(session(9), session(2), rated(MOOD, 0, 5), measures=(MOOD, ANXIETY))
    )

    today = LAST_DAY.toordinal()
    for panel in chart.panels:
        x, y = drawn(panel.sessions)
        assert x == [today - 9, today - 9, today - 2, today - 2]
        assert y == [-1.0, 11.0, -1.0, 11.0]
        assert panel.sessions.item.opts["pen"].style() is Qt.PenStyle.DashLine


def test_a_planned_session_is_dotted_and_the_chart_reaches_out_to_it(chart: TrendChart) -> None:
    planned = session(-5, Status.PLANNED)

    chart.show_summary(summary_of(rated(MOOD, 0, 5)), (planned,))

    panel, day = chart.panels[0], LAST_DAY.toordinal() + 5
    assert drawn(panel.planned)[0] == [day, day]
    assert panel.planned.item.opts["pen"].style() is Qt.PenStyle.DotLine
    assert chart.frame.last > day
    assert [label.text for label in panel.strip.labels()] == ["planned"]


def test_a_wall_of_sessions_becomes_numbers_alone(chart: TrendChart) -> None:
    chart.show_summary(summary_of(*(session(n) for n in range(0, 900, 7)), days=700))

    assert drawn(chart.panels[0].sessions) == ([], [])
    assert chart.panels[0].strip.labels()


def test_sessions_get_their_lines_once_there_is_room(chart: TrendChart, qtbot: QtBot) -> None:
    chart.show_summary(summary_of(*(session(n) for n in range(0, 420, 7)), days=420))
    assert drawn(chart.panels[0].sessions) == ([], [])

    chart.resize(1600, 400)

    qtbot.waitUntil(lambda: len(drawn(chart.panels[0].sessions)[0]) == 120)


def test_the_title_says_which_way_is_better(chart: TrendChart) -> None:
    chart.show_summary(summary_of(rated(MOOD, 0, 5), measures=(MOOD, ANXIETY)))

    titles = [panel.title.text() for panel in chart.panels]
    assert "higher is better · 0 to 10" in titles[0]
    assert "lower is better · 0 to 10" in titles[1]
    assert measure_color("mood") in titles[0]


def test_a_name_is_shown_as_it_was_typed(chart: TrendChart) -> None:
    measure = Measure("focus", "Focus <b>& calm</b>")

    chart.show_summary(summary_of(rated(measure, 0, 5), measures=(measure,)))

    assert "Focus &lt;b&gt;&amp; calm&lt;/b&gt;" in chart.panels[0].title.text()


def test_what_is_drawn_is_said_in_words_too(chart: TrendChart) -> None:
    chart.show_summary(summary_of(rated(MOOD, 1, 3), rated(MOOD, 0, 8)))

    sentence = "Mood, higher is better: 2 of 28 days rated, lowest 3, highest 8."
    assert chart.accessibleName() == "Ratings over time"
    assert chart.accessibleDescription() == sentence
    assert chart.words.text() == sentence
    assert chart.panels[0].accessibleDescription() == sentence


def test_sessions_and_side_effects_are_said_in_words_too(chart: TrendChart) -> None:
    records = (
        session(9),
        session(2),
        felt(2, "nausea", Severity.MODERATE),
        felt(1, "nausea"),
        felt(9, "headache"),
    )

    chart.show_summary(summary_of(*records), (session(-5, Status.PLANNED),))

    assert chart.words.text().split("\n")[1:] == [
        "2 sessions, the last on Fri 27 Feb 2026.",
        "A session is planned for Fri 6 Mar 2026.",
        "Side effects: Nausea on 2 days, at worst moderate; Headache on 1 day, mild.",
    ]
    assert chart.words.text().replace("\n", " ") == chart.accessibleDescription()


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


def test_dots_that_stand_for_many_days_of_a_side_effect_are_explained(chart: TrendChart) -> None:
    chart.show_summary(summary_of(felt(3, "nausea"), days=28))
    days = chart.key.text()

    chart.show_summary(summary_of(felt(3, "nausea"), days=365))

    assert "side effect" not in days
    assert "Each dot of a side effect is the worst of 4 days." in chart.key.text()


@pytest.mark.parametrize(
    ("records", "said"),
    [
        ((rated(MOOD, 0, 5),), []),
        ((rated(MOOD, 1, 5, later=True),), ["Hollow dots"]),
        ((rated(MOOD, 0, 5), session(2)), ["dashed lines"]),
        ((rated(MOOD, 0, 5), session(0, Status.PLANNED)), ["Dotted lines"]),
    ],
)
def test_the_key_explains_what_is_there_and_nothing_else(
    chart: TrendChart, records: tuple[CheckIn | Session, ...], said: list[str]
) -> None:
    chart.show_summary(summary_of(*records))

    words = chart.key.text()
    found = [part for part in ("Hollow dots", "dashed lines", "Dotted lines") if part in words]
    assert found == said
    assert words.startswith("Each dot is one day.")


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


def test_twenty_years_are_drawn_as_few_dots_that_keep_apart(chart: TrendChart) -> None:
    chart.show_summary(demo_summary(7305))

    dots_drawn = len(drawn(chart.panels[0].same_day)[0])
    assert dots_drawn <= 262
    assert "Each dot is the mean of 4 weeks." in chart.key.text()
