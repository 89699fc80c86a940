"""A journal holds English words of the program, whatever language it is read in."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from journal.domain import library
from journal.domain.measures import Measure
from journal.language import choose_language
from journal.storage.store import JournalStore


@pytest.fixture(autouse=True)
def _german() -> Iterator[None]:
    choose_language("de")
    yield
    choose_language("en")


def in_the_file(store: JournalStore) -> dict[str, tuple[str, str]]:
    rows = store._db.query("SELECT id, name, question FROM measures")
    return {row["id"]: (row["name"], row["question"]) for row in rows}


def test_a_measure_of_the_program_is_read_in_the_chosen_language(store: JournalStore) -> None:
    mood = store.measures()[1]

    assert (mood.name, mood.question) == ("Stimmung", "Wie war Ihre Stimmung?")


def test_a_measure_saved_in_german_stands_in_english_in_the_file(store: JournalStore) -> None:
    mood = store.measures()[1]

    store.save([replace(mood, archived=True), *library.further_measures()[:1]])

    assert in_the_file(store)["mood"] == ("Mood", "How was your mood?")
    assert in_the_file(store)["hyperactivity"][0] == "Restlessness"


def test_a_change_made_in_german_can_be_taken_back_in_english(store: JournalStore) -> None:
    change = store.save([replace(store.measures()[1], archived=True)])
    choose_language("en")

    store.take_back(change)

    mood = store.measures()[1]
    assert (mood.name, mood.archived) == ("Mood", False)
    assert in_the_file(store)["mood"] == ("Mood", "How was your mood?")


def test_a_persons_own_measure_keeps_its_words(store: JournalStore) -> None:
    own = Measure("own_focus", "Mood", "How was your mood?")

    store.save([own])

    assert store.measures()[-1] == replace(own, rev=1)


def test_own_words_for_a_measure_of_the_program_stay(store: JournalStore) -> None:
    mood = replace(store.measures()[1], name="Laune")

    store.save([mood])

    assert store.measures()[1].name == "Laune"
    assert in_the_file(store)["mood"] == ("Laune", "How was your mood?")
