"""The colour of a measure in steps of lightness, from nearly the ground to its own."""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtGui import QColor

from journal.domain.measures import Measure
from journal.ui.theme import Theme

STEPS = 11
"""As many as a scale from 0 to 10 has values."""

FAINTEST, FAINTEST_STRONG = 0.16, 0.3
"""Share of the measure's colour in the lowest value, and in high contrast."""

LINE, LINE_STRONG = 3.0, 4.5
"""Contrast of what surrounds a value with the ground, and in high contrast."""

FINENESS = 40
"""Shares of the colour that are tried to reach it."""


@dataclass(frozen=True, slots=True)
class Tint:
    """How a day is drawn.

    Attributes:
        fill: The ground of its cell.
        line: Around the cell; it stands out even where the fill hardly does.
        mark: Of a small mark in the cell.
    """

    fill: QColor
    line: QColor
    mark: QColor


@lru_cache(maxsize=64)
def tints(measure_id: str, theme: Theme) -> tuple[Tint, ...]:
    """Return how the values of a scale are drawn, its minimum first."""
    color = QColor(theme.measure_color(measure_id))
    faintest = FAINTEST_STRONG if theme.high_contrast else FAINTEST
    shares = [faintest + (1 - faintest) * step / (STEPS - 1) for step in range(STEPS)]
    line = _line(color, theme)
    fills = (mixed(QColor(theme.card), color, share) for share in shares)
    return tuple(_tint(fill, line, theme) for fill in fills)


def blank(theme: Theme) -> Tint:
    """Return how a day is drawn that was not rated: only its line is there."""
    card = QColor(theme.card)
    return Tint(card, QColor(theme.line), _readable_on(card, theme))


def step_of(value: float, measure: Measure) -> int:
    """Return which of the steps stands for a value."""
    share = (value - measure.minimum) / (measure.maximum - measure.minimum)
    return int(share * (STEPS - 1) + 0.5)


def mixed(ground: QColor, color: QColor, share: float) -> QColor:
    """Return a colour with so much of the ground that its own share is left."""
    return QColor.fromRgbF(
        ground.redF() + (color.redF() - ground.redF()) * share,
        ground.greenF() + (color.greenF() - ground.greenF()) * share,
        ground.blueF() + (color.blueF() - ground.blueF()) * share,
    )


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast of two colours, from 1 to 21.

    Source: WCAG 2.2, "contrast ratio".
    """
    dim, bright = sorted((luminance(one), luminance(other)))
    return (bright + 0.05) / (dim + 0.05)


def luminance(color: QColor) -> float:
    """Return how bright a colour is, from 0 to 1.

    Source: WCAG 2.2, "relative luminance".
    """
    shares = (color.redF(), 0.2126), (color.greenF(), 0.7152), (color.blueF(), 0.0722)
    return sum(weight * _linear(share) for share, weight in shares)


def _tint(fill: QColor, line: QColor, theme: Theme) -> Tint:
    ground = QColor(theme.card)
    stands_out = contrast(fill, ground) >= contrast(line, ground)
    return Tint(fill, fill if stands_out else line, _readable_on(fill, theme))


def _line(color: QColor, theme: Theme) -> QColor:
    """Return the quietest shade of a colour that can be made out on the ground."""
    ground, least = QColor(theme.card), LINE_STRONG if theme.high_contrast else LINE
    shades = (mixed(ground, color, share / FINENESS) for share in range(FINENESS))
    return next((shade for shade in shades if contrast(shade, ground) >= least), color)


def _readable_on(ground: QColor, theme: Theme) -> QColor:
    """Return the ink of text or the ground of cards, whichever stands out more."""
    inks = QColor(theme.ink), QColor(theme.card)
    return max(inks, key=lambda ink: contrast(ink, ground))


def _linear(share: float) -> float:
    return share / 12.92 if share <= 0.04045 else float(((share + 0.055) / 1.055) ** 2.4)  # noqa: PLR2004
