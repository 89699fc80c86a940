"""Text in a table is never taken for a formula, and comes back as it was."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.exchange.cells import guarded, number, unguarded

TRICKY = st.text(alphabet="=+-@＝＋－＠\t\r\n;'\" a1\u200b\ufeff")  # noqa: RUF001 - the full-width forms


@given(TRICKY | st.text())
def test_what_is_guarded_comes_back_as_it_was(text: str) -> None:
    """F71."""
    assert unguarded(guarded(text)) == text


@given(TRICKY | st.text())
def test_no_guarded_text_begins_like_a_formula(text: str) -> None:
    """F70."""
    assert guarded(text).lstrip(' \u200b\ufeff"')[:1] not in {"=", "+", "-", "@", "\t", "\r"}


@given(TRICKY | st.text())
def test_no_part_of_a_guarded_text_begins_like_a_formula(text: str) -> None:
    """F72."""
    for part in guarded(text).replace("\t", ";").replace("\n", ";").replace("\r", ";").split(";"):
        assert part.lstrip(' \u200b\ufeff"')[:1] not in {"=", "@"}


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("  =1+1", "  '=1+1"),
        ('"=1+1"', '"\'=1+1"'),
        ("'=1+1", "''=1+1"),
        ("\N{FULLWIDTH EQUALS SIGN}1", "'\N{FULLWIDTH EQUALS SIGN}1"),
        ("\ufeff=1", "\ufeff'=1"),
        ("\u200b=1", "\u200b'=1"),
        ("\tx", "'\tx"),
        ("tired;=1+1;x", "tired;'=1+1;x"),
        ("one\n-two", "one\n'-two"),
        ("- slept well", "'- slept well"),
    ],
)
def test_an_apostrophe_goes_before_what_would_begin_a_formula(text: str, cell: str) -> None:
    """F70, F72."""
    assert guarded(text) == cell


@pytest.mark.parametrize(
    "text", ["", "slept well", "a = b", "don't", "list:\n- slept\n- walked", "nausea=mild; x=none"]
)
def test_ordinary_text_stays_as_it_is(text: str) -> None:
    assert guarded(text) == text


def test_a_whole_number_has_no_decimals() -> None:
    assert repr(number(5.0)) == "5"
    assert repr(number(40)) == "40"
    assert repr(number(5.5)) == "5.5"
