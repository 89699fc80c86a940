import pytest

from journal.domain.library import core_measures
from journal.ui.theme import THEMES, Theme
from tests.ui.color_vision import EYES, Triple, distance, lab, least_distance

FAR = 15
"""A distance at which nobody takes one line for the other."""


@pytest.mark.parametrize(
    ("one", "other", "known"),
    [  # pairs 1, 7 and 17 of the paper's own test data
        ((50.0, 2.6772, -79.7751), (50.0, 0.0, -82.7485), 2.0425),
        ((50.0, 0.0, 0.0), (50.0, -1.0, 2.0), 2.3669),
        ((50.0, 2.5, 0.0), (73.0, 25.0, -18.0), 27.1492),
    ],
)
def test_distances_are_those_that_are_known(one: Triple, other: Triple, known: float) -> None:
    assert distance(one, other) == pytest.approx(known, abs=0.0001)


def test_red_and_green_come_close_for_some_eyes() -> None:
    usual, deutan = (
        distance(lab("#B05030", e), lab("#6B7A10", e)) for e in ("usual", "deuteranopia")
    )

    assert usual > 2 * deutan


@pytest.mark.parametrize("eyes", EYES)
@pytest.mark.parametrize("theme", THEMES)
def test_measures_are_told_apart_by_all_eyes_in_every_look(theme: Theme, eyes: str) -> None:
    colors = [theme.measure_color(measure.id) for measure in core_measures()]

    assert least_distance(colors, eyes) >= FAR
