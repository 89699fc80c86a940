"""Processes stopped while they make and rotate backups: F9."""

from pathlib import Path

import pytest

from tests.torture.kills import killed
from tests.torture.power_cuts.cuts import cut_off
from tests.torture.power_cuts.recordings import recording_needed

KILLS = 15


@pytest.mark.fault("F9")
def test_a_kill_at_any_moment_leaves_sound_backups_and_no_half_one(tmp_path: Path) -> None:
    """F9: each that was announced is there."""
    losses = killed("backing_up", tmp_path, KILLS)

    assert (losses.lost, losses.half, losses.unreadable) == (0, 0, 0)
    assert losses.acknowledged > 0


@pytest.mark.fault("F9")
@recording_needed()
def test_the_power_cuts_catch_backups_that_are_broken() -> None:
    """F9: or they would prove nothing."""
    assert cut_off("back_up_in_place").problems > 0
