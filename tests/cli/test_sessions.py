from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from journal.domain.contents import Contents
from journal.domain.help_lines import HelpLine
from journal.domain.sessions import Route, Status
from journal.domain.settings import Settings
from journal.storage.store import JournalStore

START = "2026-02-27T14:30+01:00"
SESSION = ("session", "--started-at", START, "--route", "iv", "--dose-mg", "40")

Clock = Callable[[], datetime]


def test_the_persons_own_numbers_are_the_ones_it_says(
    path: Path, now: Clock, answer: Callable[..., tuple[int, str, str]]
) -> None:
    with JournalStore.open(path, now) as store:
        store.save_settings(Settings(help_lines=(HelpLine("My sister", "555 0100"),)))

    _, out, _ = answer(*SESSION, "--side-effect", "suicidal_thoughts=moderate")

    assert "My sister: 555 0100" in out
    assert "988" not in out


def test_a_session_is_saved(done: Callable[..., str], contents: Callable[[], Contents]) -> None:
    line = done(
        *SESSION,
        *("--weight-kg", "80", "--product", "ketamine", "--note", "quiet room"),
        *("--side-effect", "dissociation=severe"),
    )

    (saved,) = contents().sessions
    assert saved.started_at == datetime.fromisoformat(START)
    assert (saved.route, saved.dose_mg, saved.weight_kg) == (Route.IV, 40, 80)
    assert (saved.product, saved.note, saved.status) == ("ketamine", "quiet room", Status.DONE)
    assert line == (
        "Saved the session of 2026-02-27 14:30: 40 mg, iv, 0.50 mg/kg, dissociation severe, a note."
    )


def test_a_planned_session_may_lie_in_the_future(
    done: Callable[..., str], contents: Callable[[], Contents]
) -> None:
    line = done(
        *("session", "--planned", "--started-at", "2026-04-01T09:00+02:00"),
        *("--route", "im", "--dose-mg", "50"),
    )

    (saved,) = contents().sessions
    assert saved.status is Status.PLANNED
    assert line == "Saved the planned session of 2026-04-01 09:00: 50 mg, im."


def test_the_dose_of_a_planned_session_can_wait(
    done: Callable[..., str], contents: Callable[[], Contents]
) -> None:
    line = done("session", "--planned", "--started-at", "2026-04-01T09:00+02:00", "--route", "im")

    (saved,) = contents().sessions
    assert (saved.status, saved.dose_mg, saved.route) == (Status.PLANNED, None, Route.IM)
    assert line == "Saved the planned session of 2026-04-01 09:00: im."


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"--started-at": "2026-02-27T14:30"}, "no time zone"),
        ({"--started-at": "2026-03-02T14:30+01:00"}, "2026-03-02 14:30"),
        ({"--started-at": "2026-03-02T14:30+01:00"}, "or add --planned"),
        ({"--started-at": "2026-02-30T14:30+01:00"}, "“2026-02-30T14:30+01:00”"),
        ({"--dose-mg": "-5"}, "-5 mg"),
        ({"--dose-mg": "0"}, "0 mg"),
        ({"--dose-mg": "nan"}, "nan mg"),
        ({"--dose-mg": "inf"}, "inf mg"),
        ({"--dose-mg": "5000"}, "5000 mg"),
        ({"--dose-mg": "forty"}, "--dose-mg cannot be “forty”"),
        ({"--dose-mg": "4_0"}, "--dose-mg cannot be “4_0”"),
        ({"--weight-kg": "8_0"}, "--weight-kg cannot be “8_0”"),
        ({"--weight-kg": "-80"}, "-80 kg"),
        ({"--weight-kg": "heavy"}, "--weight-kg cannot be “heavy”"),
        ({"--route": "nose"}, "“nose”"),
        ({"--side-effect": "sneezing=mild"}, "“sneezing”"),
    ],
)
def test_a_session_that_cannot_be_right_is_refused(
    refused: Callable[..., str], path: Path, changes: dict[str, str], named: str
) -> None:
    options = {"--started-at": START, "--route": "iv", "--dose-mg": "40", **changes}

    line = refused("session", *(word for option in options.items() for word in option))

    assert named in line
    assert not path.exists()


@pytest.mark.parametrize("option", ["--started-at", "--route", "--dose-mg"])
def test_a_session_says_which_option_is_missing(refused: Callable[..., str], option: str) -> None:
    place = SESSION.index(option)

    line = refused(*SESSION[:place], *SESSION[place + 2 :])

    assert line == f"The option {option} is missing. See symptom-journal session --help."
