"""A disk, as one program changes it."""

from collections.abc import Iterator
from pathlib import Path
from typing import Self

from tests.torture.power_cuts.nodes import (
    Cut,
    File,
    Folder,
    Named,
    Node,
    Survives,
    Unsynced,
    Written,
)

Image = dict[str, bytes | None]
"""What is left: files by their path in the folder, and None for a folder."""


class Disk:
    """A folder of a disk and everything below it, as one program changes it.

    Args:
        top: The folder. What lies in it at first lies there for good.

    Attributes:
        top: The same.
        moment: Goes on with everything that is done to the disk.
    """

    def __init__(self, top: Folder) -> None:
        self.top = top
        self.moment = 0

    @classmethod
    def of(cls, folder: Path) -> Self:
        """Return a disk that holds what lies in a real folder."""
        return cls(_copied(folder))

    def write(self, file: File, offset: int, data: bytes) -> None:
        """Write into a file."""
        file.change(Written(self._next(), offset, data))

    def cut(self, file: File, length: int) -> None:
        """Make a file this long."""
        file.change(Cut(self._next(), length))

    def name(self, folder: Folder, names: dict[str, Node | None]) -> None:
        """Give names in a folder, and take those away that lead to None."""
        folder.change(Named(self._next(), names))

    def sync(self, node: Node) -> None:
        """Bring a file or the names of a folder to the disk."""
        node.sync()
        self._next()

    def unsynced(self) -> Iterator[Unsynced]:
        """Yield what a power cut could undo, in no order."""
        seen = set()
        waiting: list[Node] = [self.top]
        while waiting:
            node = waiting.pop()
            if id(node) not in seen:
                seen.add(id(node))
                yield from node.unsynced
                waiting += _below(node)

    def now(self) -> Image:
        """Return what programs see."""
        return self.after_a_power_cut(lambda _what, _sector: True)

    def after_a_power_cut(self, survives: Survives) -> Image:
        """Return what is left."""
        return dict(_left(self.top, survives, ""))

    def _next(self) -> int:
        self.moment += 1
        return self.moment


def _below(node: Node) -> list[Node]:
    """Return whatever a power cut could bring to light in a folder."""
    if isinstance(node, File):
        return []
    given = [below for what in node.unsynced for below in what.names.values() if below]
    return [*node.durable.values(), *given]


def _left(folder: Folder, survives: Survives, path: str) -> Iterator[tuple[str, bytes | None]]:
    for name, node in folder.after_a_power_cut(survives).items():
        if isinstance(node, File):
            yield path + name, node.after_a_power_cut(survives)
        else:
            yield path + name, None
            yield from _left(node, survives, f"{path}{name}/")


def _copied(folder: Path) -> Folder:
    names: dict[str, Node] = {}
    for path in folder.iterdir():
        if path.is_dir():
            names[path.name] = _copied(path)
        else:
            data = path.read_bytes()
            names[path.name] = File(data, bytearray(data))
    return Folder(names, names)
