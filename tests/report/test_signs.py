"""A language decides how the sign before a number is written."""

import pytest

from journal.report.decimals import signed_decimal
from journal.report.wording import points, signed
from tests.ui.looks import LEFT_TO_RIGHT_MARK as MARK
from tests.ui.looks import everything_translated


@pytest.mark.parametrize(
    ("value", "said"), [(-0.5, "\N{MINUS SIGN}0.5"), (0.5, "+0.5"), (-0.04, "0"), (2, "+2")]
)
def test_a_change_has_a_true_sign_unless_it_reads_as_nought(value: float, said: str) -> None:
    assert signed(value) == said


def test_a_language_read_from_right_to_left_keeps_the_sign_before_its_number() -> None:
    with everything_translated():
        said = points(-0.5), signed(3), signed_decimal(-1), signed_decimal(0)

    assert said == (f"{MARK}\N{MINUS SIGN}0.5", f"{MARK}+3", f"{MARK}\N{MINUS SIGN}1.0", "0.0")
