"""System calls, as strace writes them down with `-f -xx`."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

_WHOLE = re.compile(r"(?P<pid>\d+) +(?P<name>\w+)\((?P<words>.*)\) += (?P<result>-?\d+)\b.*")
_BEGUN = re.compile(r"(?P<pid>\d+) +(?P<call>\w+\(.*) <unfinished \.\.\.>")
_ENDED = re.compile(r"(?P<pid>\d+) +<\.\.\. \w+ resumed>(?P<rest>.*)")
_NO_CALL = re.compile(r"\d+ +(\+\+\+|---) .*")

_SHORT = {
    "open": ("openat", (0,)),
    "rename": ("renameat2", (0, 2)),
    "renameat": ("renameat2", ()),
    "link": ("linkat", (0, 2)),
    "unlink": ("unlinkat", (0,)),
    "rmdir": ("unlinkat", (0,)),
    "mkdir": ("mkdirat", (0,)),
}
"""Short forms of calls: the long form, and where it says that names begin here."""

_HERE = "AT_FDCWD"


class UnknownCallError(Exception):
    """A system call that is not understood, so that nothing can be said about the disk."""


@dataclass(frozen=True, slots=True)
class Call:
    """One system call that did what it was asked to.

    Attributes:
        name: Like "pwrite64"; always the long form, like "unlinkat".
        words: Its arguments as strace wrote them, texts and data in hexadecimal.
        result: What it returned.
    """

    name: str
    words: tuple[str, ...]
    result: int

    def number(self, place: int) -> int:
        """Return an argument that is a number; -1 where it is a name, like AT_FDCWD."""
        word = self.words[place]
        return int(word) if word.lstrip("-").isdigit() else -1

    def data(self, place: int) -> bytes:
        """Return an argument that is a text or data."""
        word = self.words[place]
        if not (word.startswith('"') and word.endswith('"')):
            raise UnknownCallError(f"{self.name}: data cut short")
        return bytes.fromhex(word.strip('"').replace("\\x", ""))

    def path(self, place: int) -> str:
        """Return an argument that is the name of a file."""
        return self.data(place).decode(errors="surrogateescape")


def calls(lines: Iterable[str]) -> Iterator[Call]:
    """Yield the calls that succeeded, in the order in which they returned."""
    begun: dict[str, str] = {}
    for line in lines:
        if found := _BEGUN.fullmatch(line):
            begun[found["pid"]] = found["call"]
        elif found := _ENDED.fullmatch(line):
            yield from _call(f"{found['pid']} {begun.pop(found['pid'])}{found['rest']}")
        elif not _NO_CALL.fullmatch(line):
            yield from _call(line)


def _call(line: str) -> Iterator[Call]:
    found = _WHOLE.fullmatch(line)
    if found is None:
        if " = ?" in line:  # the process ended meanwhile
            return
        raise UnknownCallError(line[:200])
    name, words, result = found["name"], found["words"].split(", "), int(found["result"])
    if result >= 0:
        name, places = _SHORT.get(name, (name, ()))
        for place in places:
            words.insert(place, _HERE)
        yield Call(name, tuple(words), result)
