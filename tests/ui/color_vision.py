"""How far apart two colours are for eyes of different kinds."""

from itertools import combinations
from math import atan2, cos, degrees, exp, hypot, radians, sin, sqrt

from PySide6.QtGui import QColor

Triple = tuple[float, float, float]
Matrix = tuple[Triple, Triple, Triple]

EYES: dict[str, Matrix] = {
    "usual": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
"""What each kind sees of linear red, green and blue.

Source: Machado, Oliveira and Fernandes 2009, IEEE TVCG 15(6), severity 1.0.
"""

_TO_XYZ: Matrix = (
    (0.4124564, 0.3575761, 0.1804375),
    (0.2126729, 0.7151522, 0.0721750),
    (0.0193339, 0.1191920, 0.9503041),
)
_WHITE: Triple = (0.95047, 1.0, 1.08883)


def linear(share: float) -> float:
    """Return the light of a share of red, green or blue."""
    return share / 12.92 if share <= 0.04045 else float(((share + 0.055) / 1.055) ** 2.4)


def least_distance(colors: list[str], eyes: str) -> float:
    """Return how far the two nearest of some colours are apart for a kind of eyes."""
    seen = [lab(color, eyes) for color in colors]
    return min(distance(one, other) for one, other in combinations(seen, 2))


def lab(color: str, eyes: str = "usual") -> Triple:
    """Return a colour as CIE Lab has it, as a kind of eyes sees it."""
    ink = QColor(color)
    light = (linear(ink.redF()), linear(ink.greenF()), linear(ink.blueF()))
    red, green, blue = (min(max(part, 0.0), 1.0) for part in _times(EYES[eyes], light))
    x, y, z = (
        _root(part / white)
        for part, white in zip(_times(_TO_XYZ, (red, green, blue)), _WHITE, strict=True)
    )
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def distance(one: Triple, other: Triple) -> float:
    """Return how different two colours look; 1 can just be noticed.

    Source: CIEDE2000, as Sharma, Wu and Dalal 2005 write it down.
    """
    lightness, mean_lightness = other[0] - one[0], (one[0] + other[0]) / 2
    mean = (hypot(*one[1:]) + hypot(*other[1:])) / 2
    stretch = 1.5 - 0.5 * sqrt(mean**7 / (mean**7 + 25**7))
    (chroma_1, hue_1), (chroma_2, hue_2) = _polar(one, stretch), _polar(other, stretch)
    turn = (hue_2 - hue_1 + 180) % 360 - 180
    mean_chroma, mean_hue = (chroma_1 + chroma_2) / 2, (hue_1 + turn / 2) % 360
    hue = 2 * sqrt(chroma_1 * chroma_2) * sin(radians(turn / 2))
    off = (mean_lightness - 50) ** 2
    parts = (
        lightness / (1 + 0.015 * off / sqrt(20 + off)),
        (chroma_2 - chroma_1) / (1 + 0.045 * mean_chroma),
        hue / (1 + 0.015 * mean_chroma * _hue_weight(mean_hue)),
    )
    twist = _blue_twist(mean_chroma, mean_hue) * parts[1] * parts[2]
    return sqrt(sum(part**2 for part in parts) + twist)


def _polar(color: Triple, stretch: float) -> tuple[float, float]:
    _, a, b = color
    return hypot(a * stretch, b), degrees(atan2(b, a * stretch)) % 360


def _hue_weight(hue: float) -> float:
    waves = ((-0.17, 1, -30), (0.24, 2, 0), (0.32, 3, 6), (-0.20, 4, -63))
    return 1 + sum(size * cos(radians(times * hue + by)) for size, times, by in waves)


def _blue_twist(chroma: float, hue: float) -> float:
    turned = 60 * exp(-(((hue - 275) / 25) ** 2))
    return -2 * sqrt(chroma**7 / (chroma**7 + 25**7)) * sin(radians(turned))


def _times(matrix: Matrix, triple: Triple) -> Triple:
    first, second, third = (
        sum(weight * part for weight, part in zip(row, triple, strict=True)) for row in matrix
    )
    return first, second, third


def _root(share: float) -> float:
    return share ** (1 / 3) if share > 216 / 24389 else (24389 / 27 * share + 16) / 116
