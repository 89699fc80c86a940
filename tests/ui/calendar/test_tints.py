"""Colours tell high from low, and rated from not rated, in every look."""

from itertools import pairwise

import pytest
from PySide6.QtGui import QColor

from journal.domain.library import core_measures, further_measures
from journal.domain.measures import Measure
from journal.ui.calendar.tints import STEPS, blank, contrast, luminance, step_of, tints
from journal.ui.theme import THEMES, Theme

MEASURES = (*core_measures(), *further_measures())
APART = 1.7
"""Least difference in lightness (L* of CIELAB) of two neighbours; 1 is just seen side by side."""


def lightness(color: QColor) -> float:
    """Return L* of CIELAB, from 0 to 100."""
    bright = luminance(color)
    return 116 * bright ** (1 / 3) - 16 if bright > 0.008856 else 903.3 * bright


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("measure", MEASURES, ids=lambda measure: measure.id)
def test_each_step_stands_out_more_than_the_one_before(theme: Theme, measure: Measure) -> None:
    ground = lightness(QColor(theme.card))

    away = [abs(lightness(t.fill) - ground) for t in tints(measure.id, theme)]

    assert min(more - less for less, more in pairwise([0.0, *away])) > APART


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("measure", MEASURES, ids=lambda measure: measure.id)
def test_a_day_that_was_rated_can_be_made_out_whatever_its_value(
    theme: Theme, measure: Measure
) -> None:
    least = 4.5 if theme.high_contrast else 3

    found = [contrast(tint.line, QColor(theme.card)) for tint in tints(measure.id, theme)]

    assert min(found) >= least - 0.02


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("measure", MEASURES, ids=lambda measure: measure.id)
def test_the_mark_of_a_session_can_be_made_out_on_every_day(theme: Theme, measure: Measure) -> None:
    days = (*tints(measure.id, theme), blank(theme))

    assert min(contrast(day.mark, day.fill) for day in days) >= 3


@pytest.mark.parametrize("theme", THEMES)
def test_the_highest_value_has_the_colour_of_its_measure(theme: Theme) -> None:
    mood = core_measures()[1]

    assert tints(mood.id, theme)[-1].fill.name().upper() == theme.measure_color(mood.id)


@pytest.mark.parametrize(
    ("value", "step"), [(-5, 0), (0, 5), (5, 10), (0.4, 5), (0.5, 6), (-4.9, 0)]
)
def test_the_steps_share_the_whole_scale(value: float, step: int) -> None:
    scale = Measure("balance", "Balance", minimum=-5, maximum=5, step=0.1)

    assert step_of(value, scale) == step
    assert STEPS == 11
