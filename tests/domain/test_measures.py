"""What can be rated, on which scale."""

import re
from math import inf, nan

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.domain.measures import MOST_STEPS, RESERVED_IDS, Measure
from journal.errors import InvalidEntryError
from tests.domain.strategies import measures

MOOD = Measure("mood", "Mood")
HALVES = Measure("halves", "Halves", minimum=-1, maximum=1, step=0.5)


@given(measures(), st.data())
def test_every_step_of_a_scale_is_accepted(measure: Measure, data: st.DataObject) -> None:
    steps = round((measure.maximum - measure.minimum) / measure.step)
    value = measure.minimum + data.draw(st.integers(0, steps)) * measure.step

    accepted = measure.accepted(value)

    assert accepted == pytest.approx(value, abs=1e-9)
    assert measure.minimum <= accepted <= measure.maximum


@given(measures(), st.data())
def test_what_lies_between_two_steps_is_refused(measure: Measure, data: st.DataObject) -> None:
    steps = round((measure.maximum - measure.minimum) / measure.step)
    place = data.draw(st.integers(0, steps - 1)) + data.draw(st.floats(0.01, 0.99))

    with pytest.raises(InvalidEntryError, match=r"cannot be"):
        measure.accepted(measure.minimum + place * measure.step)


@given(measures(), st.floats(0.01, 1e300))
def test_what_lies_off_the_scale_is_refused(measure: Measure, far: float) -> None:
    for value in (measure.minimum - far, measure.maximum + far):
        with pytest.raises(InvalidEntryError, match=r"cannot be"):
            measure.accepted(value)


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (11, "11"), (-1, "-1"), (2.5, "2.5"), (5.0000001, "5.0000001"), (nan, "nan"), (inf, "inf"),
        (-inf, "-inf"), (1e308, "1e+308"), (10**400, "1000"), (True, "True"), ("5", "5"),
        (None, "None"),
    ],
)  # fmt: skip
def test_a_refusal_names_the_value_and_the_scale(value: object, shown: str) -> None:
    """F58: NaN, infinity, huge numbers, truth values and texts are no ratings."""
    with pytest.raises(InvalidEntryError) as refusal:
        MOOD.accepted(value)

    assert refusal.value.problem.startswith(f"Mood cannot be {shown}")
    assert refusal.value.remedy == "Choose a whole number from 0 to 10."


def test_the_ends_of_a_scale_belong_to_it() -> None:
    assert (MOOD.accepted(0), MOOD.accepted(10)) == (0.0, 10.0)


def test_minus_zero_becomes_plain_zero() -> None:
    assert str(HALVES.accepted(-0.0)) == "0.0"


@pytest.mark.parametrize(("text", "value"), [("7", 7.0), (" 7 ", 7.0), ("7.0", 7.0), ("1e1", 10.0)])
def test_a_number_that_was_typed_is_read(text: str, value: float) -> None:
    assert MOOD.parse(text) == value


@pytest.mark.parametrize("text", ["seven", "", "7,5", "1_0", "0x7", "\ud800"])
def test_a_text_that_is_no_number_is_refused_with_the_text(text: str) -> None:
    with pytest.raises(InvalidEntryError, match=re.escape(f"Mood cannot be “{text}”. Choose")):
        MOOD.parse(text)


def test_a_scale_of_halves_says_its_steps() -> None:
    sentence = r"^Halves cannot be 0\.3\. Choose a number from -1 to 1 in steps of 0\.5\.$"

    with pytest.raises(InvalidEntryError, match=sentence):
        HALVES.accepted(0.3)


@pytest.mark.parametrize(
    "measure_id", ["", "Mood", "1st", "a b", "m\u00e4h", "a" * 42, "_a", "a\n"]
)
def test_an_id_that_files_cannot_carry_is_refused(measure_id: str) -> None:
    sentence = re.escape(f"A measure cannot have the id “{measure_id}”. Use a word of lower-case")

    with pytest.raises(InvalidEntryError, match=sentence):
        Measure(measure_id, "Name")


@pytest.mark.parametrize("measure_id", sorted(RESERVED_IDS))
def test_a_measure_cannot_take_the_place_of_a_column(measure_id: str) -> None:
    with pytest.raises(InvalidEntryError, match=r"other than a column name\.$"):
        Measure(measure_id, "Name")


@pytest.mark.parametrize("name", ["", "  ", "\n"])
def test_a_measure_without_a_name_is_refused(name: str) -> None:
    with pytest.raises(InvalidEntryError, match=r"^The measure “mood” has no name\. Give it a"):
        Measure("mood", name)


@pytest.mark.parametrize(
    ("minimum", "maximum", "step"),
    [
        (0, 0, 1), (10, 0, 1), (0, 10, 0), (0, 10, -1), (0, 10, 3), (0, 10, 11), (0, 10, 5e-324),
        (0, 1001, 1), (-1001, 0, 1), (nan, 10, 1), (0, nan, 1), (0, 10, nan), (0, inf, 1),
        (-inf, 0, 1), (0, 10, inf), (0, 10, 10 / (MOST_STEPS + 1)),
    ],
)  # fmt: skip
def test_a_scale_that_cannot_be_used_is_refused(
    minimum: float, maximum: float, step: float
) -> None:
    sentence = r"cannot be rated from .* in steps of .*\. Choose ends between -1000 and 1000"

    with pytest.raises(InvalidEntryError, match=sentence):
        Measure("mood", "Mood", minimum=minimum, maximum=maximum, step=step)


@pytest.mark.parametrize(
    ("minimum", "maximum", "step"), [(0, 1, 1), (-1000, 1000, 1), (0, 100, 0.01), (0, 1, 0.1)]
)
def test_widest_and_finest_scales_are_accepted(minimum: float, maximum: float, step: float) -> None:
    measure = Measure("mood", "Mood", minimum=minimum, maximum=maximum, step=step)

    assert measure.accepted(maximum) == maximum
