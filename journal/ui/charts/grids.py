"""The lines of a chart that values are read against."""

from journal.ui.charts.plots import mixed
from journal.ui.theme import Theme

BACK = 0.55
"""How much of the ground is in them in high contrast, where borders are as strong as data."""


def grid_color(theme: Theme) -> str:
    """Return their colour; they stay behind what is drawn, in high contrast too."""
    return mixed(theme.line, theme.card, BACK) if theme.high_contrast else theme.line
