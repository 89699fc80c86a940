"""The power fails at any point: what was acknowledged is there, and nothing is half there."""

import pytest

from tests.torture.power_cuts.cuts import cut_off
from tests.torture.power_cuts.recordings import recording_needed
from tests.torture.promises import Verdict
from tests.torture.victims.every import CUT_OFF, CUT_OFF_AND_BROKEN

pytestmark = recording_needed()


OWN_CARE = "save_with_sqlites_own_care"
SHARES = {
    "save": 0.25,
    "save_as_on_windows": 0.25,
    "recover": 0.4,
    "upgrade": 0.15,
    "back_up": 0.1,
    "restore": 0.4,
    "unite": 0.3,
    "restore_by_copying": 0.4,
    OWN_CARE: 0.4,
}
"""Of the points at which the power is cut; `make torture` takes all of them."""


@pytest.mark.parametrize("name", CUT_OFF)
def test_a_power_cut_at_any_point_loses_nothing_and_leaves_nothing_half(name: str) -> None:
    """F2, F3, F6, F9, F10, F78: whatever the program was writing at that moment."""
    outcome = cut_off(name, share=SHARES.get(name, 1.0))

    assert outcome.problems == 0, outcome.verdicts
    assert outcome.acknowledged > 0
    assert outcome.images >= outcome.points > 10


def test_the_care_that_sqlite_takes_by_itself_is_not_enough() -> None:
    """F2: without EXTRA a power cut can take back an entry after it was acknowledged."""
    outcome = cut_off(OWN_CARE, share=SHARES[OWN_CARE])

    assert outcome.verdicts[Verdict.LOST] > 0
    assert outcome.verdicts[Verdict.HALF] == outcome.verdicts[Verdict.UNREADABLE] == 0


@pytest.mark.parametrize("broken", sorted(CUT_OFF_AND_BROKEN.keys() - {OWN_CARE}))
def test_the_power_cuts_catch_a_way_that_is_broken(broken: str) -> None:
    """F9, F10, F78: or they would prove nothing."""
    assert cut_off(broken, share=SHARES.get(broken, 1.0)).problems > 0
