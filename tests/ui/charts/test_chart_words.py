import pytest

from journal.domain.check_ins import CheckIn
from journal.domain.measures import Measure
from journal.domain.sessions import Session, Status
from journal.domain.side_effects import Severity
from journal.report.colors import measure_color
from journal.ui.charts.trend_chart import TrendChart
from tests.ui.charts.samples import ANXIETY, MOOD, felt, rated, session, summary_of


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

    sentence = "Mood, higher is better: 2 of 2 days rated, lowest 3, highest 8."
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
        "2 sessions, the last on Fri, 27 Feb 2026.",
        "A session is planned for Fri, 6 Mar 2026.",
        "Side effects: Nausea on 2 days, at worst moderate; Headache on 1 day, mild.",
    ]
    assert chart.words.text().replace("\n", " ") == chart.accessibleDescription()


def test_dots_that_stand_for_many_days_of_a_side_effect_are_explained(chart: TrendChart) -> None:
    chart.show_summary(summary_of(felt(3, "nausea"), days=28))
    days = chart.key.text()

    chart.show_summary(summary_of(felt(3, "nausea"), days=365))

    assert "side effect" not in days
    assert "Each dot of a side effect is the worst of 4 days." in chart.key.text()


def test_lines_and_hollow_dots_that_are_not_drawn_are_not_explained(chart: TrendChart) -> None:
    sessions = [session(ago) for ago in range(0, 7000, 7)]
    entries = [rated(MOOD, ago, 5, later=ago == 3) for ago in range(40)]

    chart.show_summary(summary_of(*entries, *sessions, days=7000))

    assert chart.key.text() == (
        "Each dot is the mean of 4 weeks. The line is the mean of 12 weeks, where more than half "
        "is rated. The numbers on top are sessions."
    )


def test_dots_of_ratings_are_not_explained_where_nothing_is_rated(chart: TrendChart) -> None:
    chart.show_summary(summary_of(felt(3, "nausea"), session(2)))

    assert chart.key.text() == "Numbers and dashed lines are sessions."


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
