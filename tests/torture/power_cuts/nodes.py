"""Files and folders: what is on the disk for good, and what was told since and may be forgotten.

Written data are there for good once their file is synced, names once their folder is.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Union

SECTOR = 512
"""Bytes that a disk writes whole or not at all."""


@dataclass(frozen=True, slots=True)
class Written:
    """Data that were written to a file."""

    number: int
    offset: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Cut:
    """A file that was made shorter or longer."""

    number: int
    length: int


@dataclass(frozen=True, slots=True)
class Named:
    """Names of a folder that were given, or taken away, all at once."""

    number: int
    names: dict[str, "Node | None"]


Node = Union["File", "Folder"]
Unsynced = Written | Cut | Named
Survives = Callable[[Unsynced, int], bool]
"""Whether what was not synced is on the disk after a power cut, sector by sector."""


@dataclass(eq=False, slots=True)
class File:
    """A file, whatever its names are."""

    durable: bytes = b""
    now: bytearray = field(default_factory=bytearray)
    unsynced: list[Written | Cut] = field(default_factory=list)

    def change(self, what: Written | Cut) -> None:
        """Change what every program sees; the disk may take its time."""
        self.unsynced.append(what)
        _change(self.now, what, _all)

    def sync(self) -> None:
        """Bring everything to the disk."""
        self.durable = bytes(self.now)
        self.unsynced.clear()

    def after_a_power_cut(self, survives: Survives) -> bytes:
        """Return what is left in it."""
        left = bytearray(self.durable)
        for what in self.unsynced:
            _change(left, what, survives)
        return bytes(left)


@dataclass(eq=False, slots=True)
class Folder:
    """A folder and its names."""

    durable: dict[str, "Node"] = field(default_factory=dict)
    now: dict[str, "Node"] = field(default_factory=dict)
    unsynced: list[Named] = field(default_factory=list)

    def change(self, what: Named) -> None:
        """Change what every program sees; the disk may take its time."""
        self.unsynced.append(what)
        self.now = _renamed(self.now, what)

    def sync(self) -> None:
        """Bring all names to the disk."""
        self.durable = self.now
        self.unsynced.clear()

    def after_a_power_cut(self, survives: Survives) -> dict[str, "Node"]:
        """Return the names that are left in it."""
        left = self.durable
        for what in self.unsynced:
            if survives(what, 0):
                left = _renamed(left, what)
        return left


def _renamed(names: dict[str, Node], what: Named) -> dict[str, Node]:
    together = {**names, **what.names}
    return {name: node for name, node in together.items() if node is not None}


def _all(_: Unsynced, __: int) -> bool:
    return True


def _change(data: bytearray, what: Written | Cut, survives: Survives) -> None:
    if isinstance(what, Written):
        for sector, (start, piece) in enumerate(_sectors(what)):
            if survives(what, sector):
                data.extend(bytes(max(0, start - len(data))))
                data[start : start + len(piece)] = piece
    elif survives(what, 0):
        data.extend(bytes(max(0, what.length - len(data))))
        del data[what.length :]


def _sectors(what: Written) -> Iterator[tuple[int, bytes]]:
    start = what.offset
    end = start + len(what.data)
    while start < end:
        stop = min(end, (start // SECTOR + 1) * SECTOR)
        yield start, what.data[start - what.offset : stop - what.offset]
        start = stop
