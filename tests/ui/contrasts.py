"""How well a colour can be told from another."""

from PySide6.QtGui import QColor


def linear(share: float) -> float:
    """Return a share of a colour in steps of light."""
    return share / 12.92 if share <= 0.04045 else float(((share + 0.055) / 1.055) ** 2.4)


def luminance(color: str) -> float:
    """Return the relative luminance as WCAG 2.2 defines it."""
    ink = QColor(color)
    shares = (ink.redF(), 0.2126), (ink.greenF(), 0.7152), (ink.blueF(), 0.0722)
    return sum(weight * linear(share) for share, weight in shares)


def contrast(one: str, other: str) -> float:
    """Return the ratio of contrast of two colours as WCAG 2.2 defines it."""
    dim, bright = sorted((luminance(one), luminance(other)))
    return (bright + 0.05) / (dim + 0.05)
