"""Points of a drawing, and the lines that join them.

Places are fractions of a drawing, from its left and its bottom. The template draws them.
"""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Point:
    """A point of a drawing.

    Attributes:
        x: 0 to 1, from the left to the right.
        y: 0 to 1, from the lowest value of the measure to the highest.
        hollow: It was filled in later.
    """

    x: float
    y: float
    hollow: bool = False


Line = tuple[Point, ...]
"""Corners, at least two; between two lines lies a gap."""


def joined(points: Iterable[Point], apart: float) -> tuple[Line, ...]:
    """Join points that are neighbours; a point that has none becomes a short dash.

    Args:
        points: From left to right.
        apart: From this distance on, two points are not neighbours.
    """
    lines: list[list[Point]] = []
    for point in points:
        if lines and point.x - lines[-1][-1].x < apart:
            lines[-1].append(point)
        else:
            lines.append([point])
    return tuple(tuple(line) if len(line) > 1 else _dash(line[0], apart) for line in lines)


def _dash(point: Point, apart: float) -> tuple[Point, Point]:
    reach = apart / 6
    return Point(point.x - reach, point.y), Point(point.x + reach, point.y)
