"""Processes killed at any moment while they save: what they acknowledged is there."""

from pathlib import Path

import pytest

from tests.torture.kills import killed
from tests.torture.victims.every import KILLED_AND_BROKEN

KILLS = 30
UNTIL_CAUGHT = 200


def test_a_kill_at_any_moment_loses_nothing_and_leaves_nothing_half(tmp_path: Path) -> None:
    """F1: entries, corrections, deletions, undo, settings and drafts."""
    losses = killed("saving", tmp_path, KILLS)

    assert (losses.lost, losses.half, losses.unreadable) == (0, 0, 0)
    assert losses.kills == KILLS
    assert losses.acknowledged >= KILLS
    assert losses.unfinished > 0, "no kill came in the middle of a commit"


@pytest.mark.parametrize("broken", KILLED_AND_BROKEN)
def test_the_kills_catch_a_writer_that_is_broken(tmp_path: Path, broken: str) -> None:
    """F1: or they would prove nothing."""
    assert killed(broken, tmp_path, UNTIL_CAUGHT).broken
