import pytest

from journal.ui.number_meanings import number_rows


@pytest.mark.parametrize(
    "number",
    ["Median", "Around each session", "Before and after", "Day pairs", "Your line", "Bands"],
)
def test_help_explains_each_number_that_is_shown(number: str) -> None:
    meanings = dict(number_rows())

    assert meanings[number]


def test_what_lies_around_a_session_is_never_given_as_its_effect() -> None:
    meanings = dict(number_rows())

    assert "cannot show why" in meanings["Days of benefit"]
