"""Which of the many disks that a power cut could leave are looked at."""

from collections.abc import Iterator
from random import Random

from tests.torture.power_cuts.disks import Disk, Image
from tests.torture.power_cuts.nodes import Named, Survives

RANDOM = 3
"""Disks at each point on which chance decides, once by whole calls and once by sectors."""


def images(disk: Disk, chance: Random) -> Iterator[Image]:
    """Yield disks that a power cut could leave at this moment."""
    for survives in _outcomes(disk, chance):
        yield disk.after_a_power_cut(survives)


def _outcomes(disk: Disk, chance: Random) -> Iterator[Survives]:
    yield lambda _what, _sector: True  # what a kill at this moment would leave
    numbers = sorted(what.number for what in disk.unsynced())
    if not numbers:
        return
    yield lambda _what, _sector: False
    yield lambda what, _: isinstance(what, Named)
    yield lambda what, _: not isinstance(what, Named)
    yield _torn(numbers[-1], chance)
    for _ in range(RANDOM):
        yield _up_to(chance.choice(numbers))
        yield _some(numbers, chance)
        yield lambda _what, _sector: chance.random() < 0.5


def _torn(last: int, chance: Random) -> Survives:
    """Let everything survive except some sectors of the last call."""
    return lambda what, _: what.number < last or chance.random() < 0.5


def _up_to(last: int) -> Survives:
    return lambda what, _: what.number <= last


def _some(numbers: list[int], chance: Random) -> Survives:
    survivors = {number for number in numbers if chance.random() < 0.5}
    return lambda what, _: what.number in survivors
