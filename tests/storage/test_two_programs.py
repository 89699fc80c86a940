"""Two programs at work on one journal at once: every save of either is there."""

import subprocess
from collections.abc import Callable
from datetime import timedelta

import pytest

from journal.storage.store import JournalStore
from tests.storage.samples import TODAY, session

SAVES = 200


@pytest.mark.fault("F20")
def test_all_sorts_of_saves_of_two_programs_add_up(
    store: JournalStore, start: Callable[..., subprocess.Popen[str]]
) -> None:
    """F20, F21: 200 each, some of them of the same entry."""
    store.save([session(TODAY - timedelta(days=1), note="0")])
    programs = [start("save_all_sorts", store.path, SAVES) for _ in range(2)]

    said = [program.communicate(timeout=120)[0].split() for program in programs]

    each = SAVES // 5
    assert said == [["ready", str(SAVES)]] * 2
    assert len(store.check_ins()) == 2 * each
    assert sorted(c.note for c in store.check_ins()) == sorted(
        [f"turn {n}" for n in range(each)] * 2
    )
    assert len(store.bin.entries()) == 2 * each
    assert store.sessions()[0].note == str(2 * each)
    counts = {wording.text for wording in store.wordings.of(store.sessions()[0])}
    assert counts == {str(number) for number in range(2 * each)}
    assert store.checks.deep().sound
