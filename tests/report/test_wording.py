"""Numbers and choices read like plain words."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from journal.analysis.completeness import Completeness
from journal.analysis.summary import MeasureSummary, Spread, summarize
from journal.domain.check_ins import CheckIn, Rating
from journal.domain.contents import Contents
from journal.domain.measures import Measure
from journal.domain.periods import Period
from journal.domain.readings import Moment, Reading
from journal.domain.sessions import Route, Session
from journal.domain.settings import Settings
from journal.domain.side_effects import Phase, Severity
from journal.report import wording
from journal.report.choice_words import PHASES, ROUTES, ROUTES_EXPLAINED, SEVERITIES
from journal.report.panel_words import panel_in_words

NOON = datetime(2026, 10, 12, 12, tzinfo=UTC)
SESSION = Session(NOON, Route.IV, 40, weight_kg=80)
MOOD = Measure("mood", "Mood")


def test_every_choice_has_a_word() -> None:
    assert set(ROUTES) == set(ROUTES_EXPLAINED) == set(Route)
    assert set(SEVERITIES) == set(Severity)
    assert set(PHASES) == set(Phase)


@pytest.mark.parametrize(
    ("first", "last", "text"),
    [
        (date(2026, 9, 28), date(2026, 11, 22), "28 Sep – 22 Nov 2026"),
        (date(2025, 12, 28), date(2026, 1, 3), "28 Dec 2025 – 3 Jan 2026"),
        (date(2026, 5, 1), date(2026, 5, 1), "1 May 2026"),
    ],
)
def test_a_period_names_each_year_once(first: date, last: date, text: str) -> None:
    assert wording.period_days(Period(first, last)) == text


def test_a_day_has_its_year_only_in_a_period_of_more_than_one() -> None:
    day = date(2026, 10, 12)

    assert wording.day_within(day, Period.ending(day, days=365)) == "12 Oct"
    assert wording.day_within(day, Period.ending(day, days=366)) == "12 Oct 2026"


@pytest.mark.parametrize(
    ("value", "text"),
    [(5.0, "5"), (5.25, "5.2"), (-3.0, "−3"), (-0.01, "0"), (10.0, "10"), (4.96, "5")],
)
def test_a_number_has_at_most_one_decimal(value: float, text: str) -> None:
    assert wording.points(value) == text


@pytest.mark.parametrize(
    ("change", "text"), [(3.0, "+3"), (-3.0, "−3"), (0.0, "0"), (0.04, "0"), (-0.5, "−0.5")]
)
def test_a_change_has_a_sign(change: float, text: str) -> None:
    assert wording.signed(change) == text


def test_the_middle_is_a_median_with_its_middle_half() -> None:
    assert wording.median_and_middle_half(Spread(5, 4, 6, 30)) == "5 (4–6)"
    assert wording.median_and_middle_half(Spread(-2, -3, 1, 30)) == "−2 (−3 to 1)"


@pytest.mark.parametrize(
    ("session", "text"),
    [
        (SESSION, "40 mg (0.50 mg/kg) IV"),
        (replace(SESSION, weight_kg=None, dose_mg=12.5), "12.5 mg IV"),
        (replace(SESSION, route=None), "40 mg (0.50 mg/kg)"),
        (replace(SESSION, dose_mg=None), "IV"),
        (Session(NOON), "–"),
    ],
)
def test_a_dose_says_what_is_known(session: Session, text: str) -> None:
    assert wording.dose_and_route(session) == text


@pytest.mark.parametrize(
    ("mg_per_kg", "text"),
    [(0.5333, "0.53 mg/kg"), (1.25, "1.25 mg/kg"), (12.5, "12.50 mg/kg"), (0.004, "0.004 mg/kg")],
)
def test_a_dose_for_the_body_weight_is_never_rounded_to_zero(mg_per_kg: float, text: str) -> None:
    assert wording.per_weight(mg_per_kg) == text


def test_a_blood_pressure_is_two_numbers() -> None:
    assert wording.blood_pressure(Reading(Moment.BEFORE, 122, 78)) == "122/78"


@pytest.mark.parametrize(
    ("minutes", "text"),
    [(130, "2 h 10 min"), (125, "2 h 05 min"), (120, "2 h"), (50, "50 min"), (0, "0 min")],
)
def test_a_duration_is_in_hours_and_minutes(minutes: int, text: str) -> None:
    assert wording.duration(timedelta(minutes=minutes)) == text


def test_what_is_not_known_is_a_dash_and_never_zero() -> None:
    said = (
        wording.signed(None),
        wording.duration(None),
        wording.median_and_middle_half(None),
        wording.dose(Session(NOON)),
        wording.blood_pressure(Reading(Moment.BEFORE, pulse=60)),
    )

    assert set(said) == {"–"}


def test_one_day_is_not_days() -> None:
    assert wording.days_rated(1, 1) == "1 of 1 day rated"
    assert wording.days_rated(1, 56) == "1 of 56 days rated"


@pytest.mark.parametrize(
    ("completeness", "text"),
    [
        (Completeness(56, 50, 44, 6, 2), "44 the same day, 6 later · longest gap 2 days"),
        (Completeness(56, 55, 55, 0, 1), "55 the same day, 0 later · longest gap 1 day"),
        (Completeness(7, 7, 7, 0, 0), "7 the same day, 0 later · no gap"),
        (Completeness(7, 0, 0, 0, 7), "nothing was rated in this period"),
        (
            Completeness(8, 8, 8, 0, 0, since=date(2026, 2, 22)),
            "the journal began on 22 Feb 2026 · 8 the same day, 0 later · no gap",
        ),
    ],
)
def test_completeness_says_when_days_were_recorded(completeness: Completeness, text: str) -> None:
    assert wording.when_recorded(completeness) == text


@pytest.mark.parametrize(
    ("values", "text"),
    [
        ((3, 6, 9), "Mood, higher is better: 3 of 3 days rated, lowest 3, highest 9, median 6."),
        ((3, None, None), "Mood, higher is better: 1 of 3 days rated, lowest 3, highest 3."),
        ((None, None, None), "Mood, higher is better: 0 of 3 days rated."),
    ],
)
def test_a_panel_is_described_as_far_as_it_is_rated(
    values: tuple[int | None, ...], text: str
) -> None:
    period = Period.ending(NOON.date(), days=3)
    check_ins = tuple(
        CheckIn(day, NOON, NOON.date(), (Rating(MOOD, value),), note="-")
        for day, value in zip(period, values, strict=True)
    )

    assert panel_in_words(_summed_up(MOOD, period, *check_ins)) == text


def test_a_panel_says_where_lower_is_better() -> None:
    anxiety = Measure("anxiety", "Anxiety", higher_is_better=False)

    words = panel_in_words(_summed_up(anxiety, Period.ending(NOON.date(), days=2)))

    assert words == "Anxiety, lower is better: 0 of 2 days rated."


def _summed_up(measure: Measure, period: Period, *check_ins: CheckIn) -> MeasureSummary:
    contents = Contents((measure,), (), check_ins, (), Settings())
    return summarize(period, contents).measures[0]
