"""Recorded system calls, done once more on a disk that may lose its power."""

import os
import re
from dataclasses import dataclass
from pathlib import Path

from tests.torture.power_cuts.calls import Call, UnknownCallError
from tests.torture.power_cuts.disks import Disk
from tests.torture.power_cuts.nodes import File, Folder, Node

_MOUTH = 1
"""The descriptor into which a victim speaks."""


@dataclass(slots=True)
class _Opened:
    """Where a descriptor leads to, and where reading and writing go on there."""

    node: Node
    appends: bool
    place: int = 0

    @property
    def file(self) -> File:
        assert isinstance(self.node, File)
        return self.node


class Replay:
    """Does what a program did, call by call.

    Args:
        disk: Where it did it.
        top: The real folder that the disk stands for; all other files are left out.
    """

    def __init__(self, disk: Disk, top: Path) -> None:
        self._disk = disk
        self._top = os.path.realpath(top)
        self._opened: dict[int, _Opened] = {}
        self._with_names = {
            "openat": self._open,
            "renameat2": self._rename,
            "linkat": self._link,
            "unlinkat": self._unlink,
            "mkdirat": self._make_folder,
            "sendfile": self._send,
            "copy_file_range": self._copy,
        }
        self._with_descriptors = {
            "read": self._read,
            "lseek": self._seek,
            "write": self._write,
            "pwrite64": self._write_there,
            "ftruncate": self._cut,
            "fsync": self._sync,
            "fdatasync": self._sync,
            "close": self._close,
        }

    def step(self, call: Call) -> str:
        """Do one call and return what the program said by it, if anything.

        Raises:
            UnknownCallError: the call does something to our files that is not understood.
        """
        if call.name == "write" and call.number(0) == _MOUTH:
            return call.data(1).decode()
        opened = self._opened.get(call.number(0))
        if call.name in self._with_names:
            self._with_names[call.name](call)
        elif opened is not None:
            if call.name not in self._with_descriptors:
                raise UnknownCallError(call.name)
            self._with_descriptors[call.name](call, opened)
        return ""

    def _open(self, call: Call) -> None:
        found = self._place(call, 0)
        if found is None:
            return
        folder, name = found
        flags = call.words[2].split("|")
        node = folder.now.get(name) if name else folder
        if node is None:
            node = File()
            self._disk.name(folder, {name: node})
        elif isinstance(node, File) and node.now and "O_TRUNC" in flags:
            self._disk.cut(node, 0)
        self._opened[call.result] = _Opened(node, "O_APPEND" in flags)

    def _rename(self, call: Call) -> None:
        moved = self._name_again(call)
        if moved is not None:
            (folder, old), (target, new), node = moved
            if folder is target:
                self._disk.name(folder, {old: None, new: node})
            else:
                self._disk.name(target, {new: node})
                self._disk.name(folder, {old: None})

    def _link(self, call: Call) -> None:
        linked = self._name_again(call)
        if linked is not None:
            _, (target, new), node = linked
            self._disk.name(target, {new: node})

    def _unlink(self, call: Call) -> None:
        found = self._place(call, 0)
        if found is not None:
            folder, name = found
            self._disk.name(folder, {name: None})

    def _make_folder(self, call: Call) -> None:
        found = self._place(call, 0)
        if found is not None:
            folder, name = found
            self._disk.name(folder, {name: Folder()})

    def _send(self, call: Call) -> None:
        self._pass_on(call, source=1, offset=2, target=0)

    def _copy(self, call: Call) -> None:
        self._pass_on(call, source=0, offset=1, target=2)

    def _pass_on(self, call: Call, *, source: int, offset: int, target: int) -> None:
        """Write into one file what the system read from another for it."""
        read, written = (self._opened.get(call.number(place)) for place in (source, target))
        if written is None:
            return
        if read is None:
            raise UnknownCallError(call.name)
        noted = re.match(r"\[(\d+)\]", call.words[offset])
        start = int(noted[1]) if noted else read.place
        self._put(written, bytes(read.file.now[start : start + call.result]))
        read.place += 0 if noted else call.result

    def _read(self, call: Call, opened: _Opened) -> None:
        opened.place += call.result

    def _seek(self, call: Call, opened: _Opened) -> None:
        opened.place = call.result

    def _write(self, call: Call, opened: _Opened) -> None:
        self._put(opened, call.data(1)[: call.result])

    def _write_there(self, call: Call, opened: _Opened) -> None:
        self._disk.write(opened.file, call.number(3), call.data(1)[: call.result])

    def _cut(self, call: Call, opened: _Opened) -> None:
        self._disk.cut(opened.file, call.number(1))

    def _sync(self, _: Call, opened: _Opened) -> None:
        self._disk.sync(opened.node)

    def _close(self, call: Call, _: _Opened) -> None:
        del self._opened[call.number(0)]

    def _put(self, opened: _Opened, data: bytes) -> None:
        if opened.appends:
            opened.place = len(opened.file.now)
        self._disk.write(opened.file, opened.place, data)
        opened.place += len(data)

    def _name_again(self, call: Call) -> tuple[tuple[Folder, str], tuple[Folder, str], Node] | None:
        """Return old place, new place and what gets the new name; None outside of our folder."""
        old, new = self._place(call, 0), self._place(call, 2)
        if old is None and new is None:
            return None
        if old is None or new is None:
            raise UnknownCallError(call.name)
        return old, new, old[0].now[old[1]]

    def _place(self, call: Call, at: int) -> tuple[Folder, str] | None:
        """Return folder and name of an argument; None outside of our folder."""
        path, beside = call.path(at + 1), self._opened.get(call.number(at))
        if beside is not None and not path.startswith("/"):
            folder, inside = beside.node, path
        elif path == self._top or path.startswith(self._top + "/"):
            folder, inside = self._disk.top, path[len(self._top) + 1 :]
        else:
            return None
        *above, name = inside.split("/")
        for part in above:
            assert isinstance(folder, Folder)
            folder = folder.now[part]
        assert isinstance(folder, Folder)
        return folder, name
