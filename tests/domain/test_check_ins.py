"""What a person said about one day, in one sitting."""

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.domain import library
from journal.domain.check_ins import CheckIn, Rating, entered_later
from journal.domain.side_effects import Phase, Severity, SideEffect
from journal.errors import InvalidEntryError
from tests.domain.strategies import check_ins

ATTENTION, MOOD, ANXIETY = library.core_measures()
NAUSEA = library.side_effect_kind("nausea")
SUICIDAL = library.side_effect_kind("suicidal_thoughts")
DAY = date(2026, 3, 1)
EVENING = datetime(2026, 3, 1, 21, tzinfo=timezone(timedelta(hours=1)))


def check_in(**fields: Any) -> CheckIn:
    """Make a check-in about DAY, recorded in the EVENING; mood is 5 unless something is said."""
    said = fields or {"ratings": (Rating(MOOD, 5),)}
    return CheckIn(**{"day": DAY, "recorded_at": EVENING, "recorded_on": DAY, **said})


@pytest.mark.parametrize(
    "said",
    [
        {"ratings": (Rating(MOOD, 0),)},
        {"side_effects": (SideEffect(NAUSEA, Severity.NONE),)},
        {"all_clear": True},
        {"note": "quiet"},
    ],
)
def test_one_thing_said_is_enough(said: dict[str, Any]) -> None:
    assert check_in(**said).day == DAY


@pytest.mark.parametrize(
    "said",
    [{"note": ""}, {"note": " \n\t"}, {"ratings": (Rating(MOOD, None), Rating(ANXIETY, None))}],
)
def test_nothing_said_is_refused(said: dict[str, Any]) -> None:
    sentence = (
        r"^There is nothing to save yet\. Rate something, tick a side effect or write a note\.$"
    )

    with pytest.raises(InvalidEntryError, match=sentence):
        check_in(**said)


MUCH_LATER = {"recorded_at": EVENING + timedelta(days=9), "recorded_on": DAY + timedelta(days=9)}
RATED: dict[str, Any] = {"ratings": (Rating(MOOD, 5),)}
SKIPPED: dict[str, Any] = {"ratings": (Rating(MOOD, None),), "note": "quiet"}
WORDS: dict[str, Any] = {"note": "quiet"}


@pytest.mark.parametrize(
    ("same_day", "later", "is_later"),
    [
        ([], [], False),
        ([RATED], [RATED], False),
        ([], [RATED, WORDS], True),
        ([WORDS, SKIPPED], [RATED], True),
        ([RATED], [WORDS], False),
        ([WORDS], [WORDS], False),
        ([], [WORDS], True),
    ],
)
def test_the_ratings_decide_whether_a_day_was_told_of_later(
    same_day: list[dict[str, Any]], later: list[dict[str, Any]], is_later: bool
) -> None:
    about = [check_in(**said) for said in same_day]
    about += [check_in(**said, **MUCH_LATER) for said in later]

    assert entered_later(about) is is_later


def test_a_skipped_measure_is_neither_zero_nor_a_value() -> None:
    said = check_in(ratings=(Rating(ATTENTION, 0), Rating(MOOD, None), Rating(ANXIETY, 3)))

    assert said.values == {"attention": 0.0, "anxiety": 3.0}


def test_a_rating_off_the_scale_is_refused() -> None:
    with pytest.raises(InvalidEntryError, match=r"^Mood cannot be 11\. Choose a whole number"):
        Rating(MOOD, 11)


def test_a_measure_rated_twice_is_refused() -> None:
    with pytest.raises(InvalidEntryError, match=r"^Mood is rated twice\. Rate it once\.$"):
        check_in(ratings=(Rating(ATTENTION, 1), Rating(MOOD, 1), Rating(MOOD, None)))


def test_a_side_effect_given_twice_is_refused() -> None:
    twice = (SideEffect(NAUSEA, Severity.MILD), SideEffect(NAUSEA, Severity.SEVERE))

    with pytest.raises(InvalidEntryError, match=r"^Nausea is given twice\. Give it once, with one"):
        check_in(side_effects=twice)


def test_a_side_effect_may_be_given_once_for_each_phase() -> None:
    effects = tuple(SideEffect(NAUSEA, Severity.MILD, phase) for phase in (None, *Phase))

    assert check_in(side_effects=effects).side_effects == effects


def test_all_clear_beside_a_side_effect_is_refused() -> None:
    felt = (SideEffect(NAUSEA, Severity.MODERATE),)
    sentence = r"^Nausea is moderate, so it was not all clear\. Take back one of the two\.$"

    with pytest.raises(InvalidEntryError, match=sentence):
        check_in(side_effects=felt, all_clear=True)


def test_all_clear_agrees_with_side_effects_said_to_be_none() -> None:
    assert check_in(side_effects=(SideEffect(NAUSEA, Severity.NONE),), all_clear=True).all_clear


def test_a_day_that_had_not_come_is_refused() -> None:
    sentence = (
        r"^The day 2026-03-02 had not come yet on 2026-03-01\. "
        r"Choose that day or an earlier one\.$"
    )

    with pytest.raises(InvalidEntryError, match=sentence):
        replace(check_in(), day=date(2026, 3, 2))


def test_at_night_both_the_new_day_and_the_day_before_can_be_rated() -> None:
    night = EVENING + timedelta(hours=5)

    for day in (DAY, DAY + timedelta(days=1)):
        assert replace(check_in(), recorded_at=night, recorded_on=DAY, day=day).day == day


@pytest.mark.parametrize("own_day", [date(2026, 3, 2), date(2026, 2, 27), date(1999, 1, 1)])
def test_a_time_that_was_not_part_of_the_own_day_is_refused(own_day: date) -> None:
    sentence = rf"^2026-03-01 21:00 cannot have been part of the day {own_day}\. Record it on"

    with pytest.raises(InvalidEntryError, match=sentence):
        replace(check_in(), day=date(1999, 1, 1), recorded_on=own_day)


def test_a_time_of_recording_without_offset_is_refused() -> None:
    with pytest.raises(InvalidEntryError, match=r"^The time 2026-03-01 21:00 has no time zone\."):
        replace(check_in(), recorded_at=EVENING.replace(tzinfo=None))


@given(check_ins(), st.integers(0, 400))
def test_a_check_in_is_later_once_its_own_day_is_over(said: CheckIn, days: int) -> None:
    about = replace(said, day=said.recorded_on - timedelta(days=days))

    assert about.later == (days > 0)


@pytest.mark.parametrize("severity", Severity)
def test_suicidal_thoughts_above_none_ask_for_help(severity: Severity) -> None:
    effects = (SideEffect(NAUSEA, Severity.SEVERE), SideEffect(SUICIDAL, severity))

    assert check_in(side_effects=effects).asks_for_help == (severity is not Severity.NONE)


def test_other_side_effects_do_not_ask_for_help() -> None:
    assert not check_in(side_effects=(SideEffect(NAUSEA, Severity.SEVERE),)).asks_for_help


def test_free_text_is_never_searched_for_a_reason_to_help() -> None:
    assert not check_in(note="suicidal thoughts").asks_for_help


def test_two_check_ins_have_ids_of_their_own() -> None:
    assert check_in().id != check_in().id
