"""The tables packed with the program."""

import re

import pytest

from journal.domain import library
from journal.domain.measures import Measure
from journal.domain.side_effects import Attention, SideEffectKind
from journal.errors import InvalidEntryError

USUAL = (
    "suicidal_thoughts dissociation nausea vomiting dizziness spinning drowsiness raised_bp "
    "headache blurred_vision perception_changes anxiety_panic agitation numbness "
    "speech_coordination confusion_memory palpitations sleep_trouble urinary craving_tolerance"
)

OPTIONAL = (
    "altered_taste dry_mouth nasal_throat_irritation sweating tremor fatigue elevated_mood "
    "low_mood fainting stomach_pain constipation other"
)

ATTENTION = {
    Attention.HELP: {"suicidal_thoughts", "fainting"},
    Attention.TELL_PROVIDER: {
        "raised_bp", "palpitations", "urinary", "craving_tolerance", "elevated_mood",
    },
    Attention.TELL_IF_SEVERE: {"vomiting", "drowsiness", "headache", "anxiety_panic", "agitation"},
    Attention.TELL_IF_LASTING: {
        "dissociation", "blurred_vision", "perception_changes", "speech_coordination",
        "confusion_memory",
    },
    Attention.RECORD: {
        "nausea", "dizziness", "spinning", "numbness", "sleep_trouble", "altered_taste",
        "dry_mouth", "nasal_throat_irritation", "sweating", "tremor", "fatigue", "low_mood",
        "stomach_pain", "constipation", "other",
    },
}  # fmt: skip


def test_the_vocabulary_is_the_usual_items_in_order_then_the_optional_ones() -> None:
    kinds = library.side_effect_kinds()

    assert " ".join(kind.id for kind in kinds) == f"{USUAL} {OPTIONAL}"
    assert " ".join(kind.id for kind in kinds if kind.optional) == OPTIONAL
    assert not any(kind.own or kind.rev for kind in kinds)


@pytest.mark.parametrize("attention", Attention)
def test_every_item_has_its_attention_class(attention: Attention) -> None:
    found = {kind.id for kind in library.side_effect_kinds() if kind.attention is attention}

    assert found == ATTENTION[attention]


def test_no_label_of_the_vocabulary_stands_there_twice() -> None:
    kinds = library.side_effect_kinds()

    assert len({kind.name for kind in kinds}) == len({kind.label for kind in kinds}) == len(kinds)


def test_one_item_is_found_by_its_id() -> None:
    assert library.side_effect_kind("nausea") == SideEffectKind("nausea", "Nausea")


def test_an_item_there_is_not_is_refused_with_those_there_are() -> None:
    sentence = "There is no side effect “sneezing”. Choose one of suicidal_thoughts, dissociation, "

    with pytest.raises(InvalidEntryError, match=f"^{re.escape(sentence)}"):
        library.side_effect_kind("sneezing")


def test_every_new_journal_asks_about_attention_mood_and_anxiety() -> None:
    found = [
        (m.id, m.minimum, m.maximum, m.step, m.higher_is_better) for m in library.core_measures()
    ]

    assert found == [
        ("attention", 0, 10, 1, True),
        ("mood", 0, 10, 1, True),
        ("anxiety", 0, 10, 1, False),
    ]


def measures() -> list[Measure]:
    return [*library.core_measures(), *library.further_measures()]


def test_no_measure_stands_there_twice() -> None:
    assert len({m.id for m in measures()}) == len({m.name for m in measures()}) == len(measures())


@pytest.mark.parametrize("measure", measures(), ids=lambda measure: measure.id)
def test_every_measure_asks_a_question_and_names_both_ends(measure: Measure) -> None:
    assert measure.question.endswith("?")
    assert measure.low_label
    assert measure.high_label
    assert measure.low_label != measure.high_label


def test_there_is_somebody_to_call() -> None:
    lines = library.help_lines()

    assert {"988", "112"} <= {line.contact for line in lines}
    assert all(line.name and line.contact and line.where for line in lines)


def test_the_tables_are_read_once() -> None:
    assert library.side_effect_kinds() is library.side_effect_kinds()
