"""A refusal is said whole in one language, the words in it too."""

from collections.abc import Iterator
from datetime import date

import pytest

from journal.domain import library
from journal.domain.check_ins import CheckIn
from journal.domain.readings import Moment, Reading
from journal.domain.side_effects import Severity, SideEffect
from journal.errors import InvalidEntryError
from journal.language import choose_language, chosen_language
from tests.conftest import NOW


@pytest.fixture(autouse=True)
def _language_of_before() -> Iterator[None]:
    before = chosen_language()
    yield
    choose_language(before)


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        (Moment.BEFORE, "vor der Sitzung"),
        (Moment.DURING, "etwa 40 Minuten nach Beginn"),
        (Moment.END, "am Ende"),
    ],
)
def test_the_moment_of_a_reading_is_named_in_the_chosen_language(
    moment: Moment, words: str
) -> None:
    choose_language("de")

    with pytest.raises(InvalidEntryError, match=words):
        Reading(moment)


def test_a_severity_is_named_in_the_chosen_language() -> None:
    choose_language("de")
    felt = SideEffect(library.side_effect_kind("nausea"), Severity.MILD)

    with pytest.raises(InvalidEntryError, match="leicht"):
        CheckIn(date(2026, 3, 1), NOW, NOW.date(), side_effects=(felt,), all_clear=True)


def test_a_sentence_follows_a_change_of_language() -> None:
    with pytest.raises(InvalidEntryError) as refused:
        Reading(Moment.END)

    choose_language("de")

    assert "at the end" not in refused.value.problem
    assert "am Ende" in refused.value.problem
