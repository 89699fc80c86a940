from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from journal.domain import library
from journal.domain.contents import Contents
from journal.domain.settings import Settings
from journal.domain.side_effects import Severity, SideEffectKind
from journal.storage.store import JournalStore

TODAY = date(2026, 3, 1)

Clock = Callable[[], datetime]


def test_a_check_in_is_saved_for_today(
    done: Callable[..., str], contents: Callable[[], Contents]
) -> None:
    line = done(
        "check-in", "--rate", "attention=6", "--rate", "mood=5", "--side-effect", "nausea=mild"
    )

    (saved,) = contents().check_ins
    assert (saved.day, saved.recorded_on, saved.later) == (TODAY, TODAY, False)
    assert saved.values == {"attention": 6, "mood": 5}
    assert [(e.kind.id, e.severity) for e in saved.side_effects] == [("nausea", Severity.MILD)]
    assert line == "Saved the check-in for 2026-03-01: attention 6, mood 5, nausea mild."


def test_an_earlier_day_is_marked_as_entered_later(
    done: Callable[..., str], contents: Callable[[], Contents]
) -> None:
    line = done("check-in", "--day", "2026-02-27", "--rate", "mood=5")

    (saved,) = contents().check_ins
    assert saved.later
    assert line == "Saved the check-in for 2026-02-27, entered later: mood 5."


def test_the_time_of_recording_can_be_given(
    done: Callable[..., str], contents: Callable[[], Contents]
) -> None:
    done("check-in", "--at", "2026-02-20T23:15-05:00", "--rate", "mood=5")

    (saved,) = contents().check_ins
    assert saved.day == date(2026, 2, 20)
    assert saved.recorded_at == datetime(2026, 2, 20, 23, 15, tzinfo=timezone(timedelta(hours=-5)))


def test_before_the_end_of_the_night_it_is_still_the_day_before(
    done: Callable[..., str], contents: Callable[[], Contents]
) -> None:
    done("check-in", "--at", "2026-02-21T03:59+01:00", "--rate", "mood=5")

    (saved,) = contents().check_ins
    assert (saved.day, saved.later) == (date(2026, 2, 20), False)


def test_the_end_of_the_night_is_the_one_of_the_settings(
    path: Path, now: Clock, done: Callable[..., str], contents: Callable[[], Contents]
) -> None:
    with JournalStore.open(path, now) as store:
        store.save_settings(Settings(night_ends_at=2))

    done("check-in", "--at", "2026-02-21T03:59+01:00", "--rate", "mood=5")

    (saved,) = contents().check_ins
    assert saved.day == date(2026, 2, 21)


def test_no_side_effects_can_be_said(
    done: Callable[..., str], contents: Callable[[], Contents]
) -> None:
    line = done("check-in", "--all-clear")

    (saved,) = contents().check_ins
    assert saved.all_clear
    assert line.endswith("all clear.")


def test_a_note_is_saved_and_not_repeated(
    done: Callable[..., str], contents: Callable[[], Contents]
) -> None:
    line = done("check-in", "--note", "-10 for the weather; my secret")

    (saved,) = contents().check_ins
    assert saved.note == "-10 for the weather; my secret"
    assert line == "Saved the check-in for 2026-03-01: a note."


def test_a_side_effect_of_the_persons_own_can_be_said(
    path: Path, now: Clock, done: Callable[..., str]
) -> None:
    with JournalStore.open(path, now) as store:
        store.save([SideEffectKind.named("Cold hands")])

    line = done("check-in", "--side-effect", "own_cold_hands=moderate")

    assert line.endswith("own_cold_hands moderate.")


def test_after_suicidal_thoughts_it_says_whom_to_call(
    answer: Callable[..., tuple[int, str, str]], contents: Callable[[], Contents]
) -> None:
    status, out, err = answer("check-in", "--side-effect", "suicidal_thoughts=mild")

    assert (status, err) == (0, "")
    assert len(contents().check_ins) == 1
    first, *lines = out.splitlines()
    assert first.startswith("Saved the check-in")
    assert all(any(known.contact in said for said in lines) for known in library.help_lines())


def test_suicidal_thoughts_said_to_be_none_ask_for_nobody(done: Callable[..., str]) -> None:
    line = done("check-in", "--side-effect", "suicidal_thoughts=none")

    assert line.endswith("suicidal_thoughts none.")


@pytest.mark.parametrize(
    ("rating", "named"),
    [
        ("mood=11", "Mood cannot be 11"),
        ("mood=-1", "Mood cannot be -1"),
        ("mood=2.5", "Mood cannot be 2.5"),
        ("mood=nan", "Mood cannot be nan"),
        ("mood=inf", "Mood cannot be inf"),
        ("mood=seven", "Mood cannot be “seven”"),
        ("mood=", "Mood cannot be “”"),
        ("mood", "“mood” has no value. Write it like --rate mood=5"),
        ("focus=5", "“focus”. Choose one of attention, mood, anxiety"),
    ],
)
def test_a_rating_that_cannot_be_right_is_refused(
    done: Callable[..., str],
    refused: Callable[..., str],
    path: Path,
    rating: str,
    named: str,
) -> None:
    """F58."""
    done("check-in", "--rate", "mood=5")
    before = path.read_bytes()

    line = refused("check-in", "--rate", "attention=4", "--rate", rating)

    assert named in line
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("options", "named"),
    [
        (["--rate", "mood=5", "--rate", "mood=6"], "Mood is rated twice"),
        (["--rate", "mood=5", "--day", "2026-03-02"], "2026-03-02"),
        (["--rate", "mood=5", "--day", "2026-02-30"], "“2026-02-30”"),
        (["--rate", "mood=5", "--day", "yesterday"], "“yesterday”"),
        (["--rate", "mood=5", "--day", "20260301"], "“20260301”"),
        (["--rate", "mood=5", "--at", "2026-03-01T20:00"], "no time zone"),
        (["--rate", "mood=5", "--at", "2026-03-01T23:00+01:00"], "2026-03-01 23:00"),
        (["--rate", "mood=5", "--at", "noon"], "“noon”"),
        (["--rate", "mood=5", "--at", "0001-01-01T00:00+00:00"], "0001-01-01"),
        (["--side-effect", "nausea"], "“nausea” has no value"),
        (["--side-effect", "nausea=awful"], "“awful”"),
        (["--side-effect", "sneezing=mild"], "“sneezing”"),
        (["--side-effect", "nausea=mild", "--side-effect", "nausea=severe"], "Nausea"),
        (["--side-effect", "nausea=mild", "--all-clear"], "all clear"),
        ([], "nothing to save"),
        (["--rat", "mood=5"], "There is no option “--rat”. See symptom-journal check-in --help."),
        (["--day"], "See symptom-journal check-in --help."),
        (["--all-clear=yes"], "'--all-clear'"),
    ],
)
def test_a_check_in_that_cannot_be_right_is_refused(
    refused: Callable[..., str], path: Path, options: list[str], named: str
) -> None:
    line = refused("check-in", *options)

    assert named in line
    assert not path.exists()


def test_an_archived_measure_is_not_asked(
    path: Path, now: Clock, refused: Callable[..., str]
) -> None:
    with JournalStore.open(path, now) as store:
        mood = next(measure for measure in store.measures() if measure.id == "mood")
        store.save([replace(mood, archived=True)])

    line = refused("check-in", "--rate", "mood=5")

    assert line == "This journal does not ask about “mood”. Choose one of attention, anxiety."


def test_words_that_may_belong_to_a_note_are_not_repeated(refused: Callable[..., str]) -> None:
    """F65."""
    line = refused("check-in", "--note", "my", "secret", "words")

    assert line == (
        "2 words too many. Put a text with blanks in quotes. See symptom-journal check-in --help."
    )
