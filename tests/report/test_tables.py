"""The tables say what was rated, given and felt, and a dash where nothing is known."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone

from journal.analysis.summary import Summary, summarize
from journal.domain.check_ins import CheckIn, Rating
from journal.domain.contents import Contents
from journal.domain.library import core_measures, side_effect_kind, side_effect_kinds
from journal.domain.measures import Measure
from journal.domain.periods import Period
from journal.domain.readings import Moment, Reading
from journal.domain.sessions import Route, Session
from journal.domain.settings import Settings
from journal.domain.side_effects import Phase, Severity, SideEffect
from journal.report.tables import notes_table, ratings_table
from journal.report.treatment import (
    effects_table,
    given,
    sessions_table,
)

ZONE = timezone(timedelta(hours=1))
LAST = date(2026, 3, 1)
PERIOD = Period.ending(LAST, days=14)
START = datetime(2026, 2, 22, 10, tzinfo=ZONE)
SESSION = Session(START, Route.IV, 40, "ketamine", 80)
ATTENTION, MOOD, ANXIETY = core_measures()


def _felt(kind_id: str, severity: Severity, phase: Phase | None = None) -> SideEffect:
    return SideEffect(side_effect_kind(kind_id), severity, phase)


def _check_in(day: date, value: float, *effects: SideEffect, measure: Measure = MOOD) -> CheckIn:
    at = datetime(day.year, day.month, day.day, 20, tzinfo=ZONE)
    return CheckIn(day, at, day, (Rating(measure, value),), effects)


def _summary(
    check_ins: Iterable[CheckIn] = (),
    sessions: Iterable[Session] = (),
    *,
    measures: tuple[Measure, ...] = (MOOD,),
) -> Summary:
    contents = Contents(
        measures, side_effect_kinds(), tuple(check_ins), tuple(sessions), Settings()
    )
    return summarize(PERIOD, contents)


def _cells(summary: Summary) -> list[tuple[str, ...]]:
    return [row.cells for group in ratings_table(summary).groups for row in group.rows]


def test_ratings_compare_this_period_with_before_session_1_and_with_the_one_before() -> None:
    before = [_check_in(PERIOD.first - timedelta(days=n), 3) for n in range(1, 15)]
    first = replace(SESSION, started_at=datetime(2026, 2, 16, 10, tzinfo=ZONE))
    now = [_check_in(day, 5) for day in PERIOD]

    table = ratings_table(summary := _summary([*before, *now], [first]))

    assert table.heading == "Ratings 0–10: median (middle half)"
    assert table.columns[table.strong_column or 0] == "This period"
    assert _cells(summary) == [("3 (3–3)", "3 (3–3)", "5 (5–5)", "+2, higher", "14 of 14")]
    assert "dash" not in table.remark


def test_what_was_not_rated_before_is_a_dash_and_the_dash_is_explained() -> None:
    summary = _summary(_check_in(day, 5) for day in PERIOD)

    assert _cells(summary) == [("–", "–", "5 (5–5)", "–", "14 of 14")]
    assert "A dash:" in ratings_table(summary).remark


def test_measures_on_scales_of_their_own_say_so() -> None:
    focus = Measure("focus", "Focus", minimum=1, maximum=4, higher_is_better=False)

    table = ratings_table(_summary((_check_in(d, 5) for d in PERIOD), measures=(MOOD, focus)))

    (group,) = table.groups
    assert table.heading == "Ratings: median (middle half)"
    assert [row.below for row in group.rows] == ["0–10, higher is better", "1–4, lower is better"]


def test_too_few_rated_days_show_extremes_and_no_median() -> None:
    summary = _summary([_check_in(LAST, 5), _check_in(PERIOD.first, 2)], measures=(MOOD, ANXIETY))

    table = ratings_table(summary)

    assert table.columns == ("", "Lowest", "Highest", "Days rated")
    assert "median" not in table.heading
    assert _cells(summary) == [("2", "5", "2 of 14"), ("–", "–", "0 of 14")]


def test_a_journal_without_measures_says_so() -> None:
    table = ratings_table(_summary(measures=()))

    assert (table.groups, table.remark) == ((), "Nothing was asked in this period.")


def test_a_session_is_told_in_a_line() -> None:
    readings = (
        Reading(Moment.BEFORE, 122, 78),
        Reading(Moment.DURING, 141, 90),
        Reading(Moment.END, 130, 80, 60),
    )
    session = replace(
        SESSION,
        readings=readings,
        normal_again_at=START + timedelta(hours=2, minutes=10),
        side_effects=(_felt("nausea", Severity.MILD), _felt("dissociation", Severity.MODERATE)),
    )

    table = sessions_table(_summary(sessions=[session]))

    (row,) = table.groups[0].rows
    assert row.name == "1"
    assert row.cells == (
        *("22 Feb", "40 mg (0.50 mg/kg) IV", "Dissociation (moderate)"),
        *("122/78 → 141/90", "2 h 10 min"),
    )


def _session_cells(session: Session, *check_ins: CheckIn) -> tuple[str, ...]:
    ((row,),) = [group.rows for group in sessions_table(_summary(check_ins, [session])).groups]
    return row.cells


def test_what_was_not_said_of_a_session_is_a_dash() -> None:
    assert _session_cells(Session(START)) == ("22 Feb", "–", "–", "–", "–")


def test_side_effects_that_were_looked_for_and_not_there_are_none() -> None:
    session = replace(SESSION, side_effects=(_felt("nausea", Severity.NONE),))

    assert _session_cells(session)[2] == "none"


def test_the_worst_side_effect_of_the_day_may_come_from_a_check_in() -> None:
    check_in = _check_in(SESSION.day, 5, _felt("headache", Severity.SEVERE))

    assert _session_cells(SESSION, check_in)[2] == "Headache (severe)"


def test_many_side_effects_of_one_severity_are_counted() -> None:
    kinds = ("nausea", "headache", "dissociation", "vomiting")
    session = replace(SESSION, side_effects=tuple(_felt(k, Severity.MILD) for k in kinds))

    assert _session_cells(session)[2] == "Nausea, Headache and 2 more (mild)"


def test_a_blood_pressure_taken_only_before_or_only_after_keeps_its_place() -> None:
    before = replace(SESSION, readings=(Reading(Moment.BEFORE, 122, 78),))
    after = replace(
        SESSION, readings=(Reading(Moment.END, 131, 80), Reading(Moment.DURING, pulse=9 * 9))
    )

    assert _session_cells(before)[3] == "122/78"
    assert _session_cells(after)[3] == "– → 131/80"


def test_a_period_without_session_says_so() -> None:
    table = sessions_table(_summary())

    assert (table.groups, table.remark) == ((), "No session in this period.")


def test_the_header_says_what_was_given() -> None:
    nasal = Session(START + timedelta(days=3), Route.INTRANASAL, 56, "esketamine")
    unknown = Session(START + timedelta(days=4))

    assert given(_summary().sessions) == ""
    assert given(_summary(sessions=[SESSION]).sessions) == "session 1, ketamine IV 40 mg"
    assert given(_summary(sessions=[SESSION, nasal, unknown]).sessions) == (
        "sessions 1–3, ketamine IV 40 mg, esketamine intranasal 56 mg"
    )


def test_what_the_provider_should_hear_comes_first_and_strong() -> None:
    session = replace(
        SESSION,
        side_effects=(
            _felt("nausea", Severity.MODERATE),
            _felt("urinary", Severity.MILD, Phase.NEXT_DAY),
        ),
    )

    first, then = effects_table(_summary(sessions=[session])).groups

    assert (first.title, first.strong) == ("Tell your provider", True)
    assert [row.cells for row in first.rows] == [("0 of 1", "mild", "1 of 1", "still, 23 Feb")]
    assert (then.title, then.strong) == ("Other", False)
    assert [row.cells for row in then.rows] == [("1 of 1", "moderate", "–", "22 Feb")]


def test_side_effects_without_any_session_are_told_without_counts() -> None:
    check_in = _check_in(LAST, 5, _felt("nausea", Severity.MILD))

    (group,) = effects_table(_summary([check_in])).groups

    assert group.title == ""
    assert [(row.name, row.cells) for row in group.rows] == [
        ("Nausea", ("–", "mild", "–", "still, 1 Mar"))
    ]


def test_a_side_effect_of_which_no_day_is_known_has_a_dash_for_the_last_one() -> None:
    later = SideEffect(side_effect_kind("nausea"), Severity.MILD, Phase.LATER)
    session = replace(SESSION, side_effects=(later,))

    (group,) = effects_table(_summary(sessions=[session])).groups

    assert group.rows[0].cells == ("0 of 1", "mild", "1 of 1", "–")


def test_only_what_the_provider_should_hear_needs_no_second_group() -> None:
    check_in = _check_in(LAST, 5, _felt("urinary", Severity.MILD))

    (group,) = effects_table(_summary([check_in])).groups

    assert group.title == "Tell your provider"


def test_a_period_without_side_effects_says_so() -> None:
    table = effects_table(_summary())

    assert (table.groups, table.remark) == ((), "No side effect was recorded in this period.")


def test_thoughts_of_suicide_stand_first() -> None:
    thoughts = _felt("suicidal_thoughts", Severity.MILD)
    check_ins = [_check_in(day, 5, _felt("urinary", Severity.MILD)) for day in PERIOD]
    summary = _summary(check_ins, [replace(SESSION, side_effects=(thoughts,))])

    told = effects_table(summary).groups[0].rows

    assert told[0].name == "Suicidal thoughts"


def test_notes_stand_beside_their_day() -> None:
    (group,) = notes_table([(LAST, " slept \n")]).groups

    assert [(row.name, row.cells) for row in group.rows] == [("1 Mar 2026", ("slept",))]
    assert notes_table([]).remark == "No note in this period."
