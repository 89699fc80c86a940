"""What was taken back is said in words, but nothing of what an entry says."""

from collections.abc import Callable, Sequence
from dataclasses import fields, replace
from datetime import datetime, timedelta

import pytest

from journal.domain.check_ins import CheckIn
from journal.domain.sessions import Session
from journal.domain.settings import Settings
from journal.domain.side_effects import Severity, SideEffect, SideEffectKind
from journal.ui.journal_model import JournalModel
from journal.ui.turned_words import turned_words
from journal.ui.undo_history import Turned
from tests.conftest import NOW

NOTE = "about my sister"


@pytest.fixture
def said(journal: JournalModel) -> list[str]:
    words: list[str] = []
    journal.history.turned.connect(lambda turned: words.append(turned_words(turned)))
    return words


def back_and_again(journal: JournalModel) -> None:
    journal.history.undo()
    journal.history.redo()


def check_in(days_ago: int = 0) -> CheckIn:
    return CheckIn(NOW.date() - timedelta(days_ago), NOW, NOW.date(), note=NOTE)


def test_a_check_in_is_named_by_its_day(journal: JournalModel, said: list[str]) -> None:
    journal.save([check_in()])

    back_and_again(journal)

    assert said == [
        "Taken back: check-in of Sun, 1 Mar 2026.",
        "Done again: check-in of Sun, 1 Mar 2026.",
    ]


def test_a_correction_is_told_from_a_new_entry(journal: JournalModel, said: list[str]) -> None:
    saved = journal.save([check_in()]).after[0]
    assert isinstance(saved, CheckIn)
    journal.save([replace(saved, note="other words")])

    back_and_again(journal)

    assert said == [
        "Taken back: change to the check-in of Sun, 1 Mar 2026.",
        "Done again: change to the check-in of Sun, 1 Mar 2026.",
    ]


def test_a_deletion_is_told_too(journal: JournalModel, said: list[str]) -> None:
    saved = journal.save([Session(NOW, note=NOTE)]).after[0]
    assert isinstance(saved, Session)
    journal.delete([saved])

    back_and_again(journal)

    assert said == [
        "Taken back: deletion of the session of Sun, 1 Mar 2026.",
        "Done again: deletion of the session of Sun, 1 Mar 2026.",
    ]


def test_an_entry_is_named_rather_than_the_word_that_came_with_it(
    journal: JournalModel, said: list[str]
) -> None:
    kind = SideEffectKind.named("A humming")
    effects = (SideEffect(kind, Severity.MILD),)
    journal.save([kind, replace(check_in(), side_effects=effects)])

    journal.history.undo()

    assert said == ["Taken back: check-in of Sun, 1 Mar 2026."]


def test_several_entries_are_counted(journal: JournalModel, said: list[str]) -> None:
    journal.save([check_in(), check_in(days_ago=1)])

    journal.history.undo()

    assert said == ["Taken back: 2 entries."]


def test_a_measure_is_named(journal: JournalModel, said: list[str]) -> None:
    (mood,) = [measure for measure in journal.measures() if measure.id == "mood"]
    journal.save([replace(mood, archived=True)])

    journal.history.undo()

    assert said == ["Taken back: Mood."]


def test_a_choice_is_named_and_not_what_was_chosen(journal: JournalModel, said: list[str]) -> None:
    journal.save_settings(replace(journal.settings(), name="Kim", threshold=3))

    back_and_again(journal)

    assert sorted(said) == [
        "Done again: your threshold, name or initials.",
        "Taken back: your threshold, name or initials.",
    ]


def test_every_choice_that_a_person_can_make_has_a_name() -> None:
    chosen = [field.name for field in fields(Settings) if field.name != "example"]

    words = {turned_words(Turned(back=True, choices=(name,))) for name in chosen}

    assert len(words) == len(chosen)


def test_a_note_is_never_said(
    journal: JournalModel, said: Sequence[str], now: Callable[[], datetime]
) -> None:
    journal.save([check_in()])
    journal.save([Session(now(), note=NOTE)])

    journal.history.undo()
    journal.history.undo()

    assert len(said) == 2
    assert not any(NOTE in words for words in said)
