"""What PySide6 is made of, compiled once and not at every start.

PySide6 carries a dozen modules as source inside its library and compiles them whenever it is
imported, which takes as long as putting the window on the screen. Their code is kept beside
that of this module, where Python keeps what it compiled and under a name that tells its
version; where there is no room for it they are compiled as ever.
"""

import builtins
import marshal
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import CodeType
from typing import Any
from zlib import crc32

_THEIRS = "shibokensupport/"
"""How the names of those modules begin."""

_SUM_BYTES = 4

Compiled = dict[tuple[str, str, bytes], CodeType]
"""Code by the version of Python, the name of the module and its source."""


@contextmanager
def compiled_once() -> Iterator[None]:
    """Find what PySide6 compiles while it is imported, and keep what was not found."""
    place = _place()
    kept = _read(place)
    used: Compiled = {}
    plain = builtins.compile

    def compile_once(source: Any, name: Any, mode: str, /, *rest: Any, **more: Any) -> Any:
        if not (isinstance(source, bytes) and str(name).startswith(_THEIRS)):
            return plain(source, name, mode, *rest, **more)
        key = (sys.version, name, source)
        used[key] = kept.get(key) or plain(source, name, mode, *rest, **more)
        return used[key]

    vars(builtins)["compile"] = compile_once
    try:
        yield
    finally:
        vars(builtins)["compile"] = plain
    if used.keys() - kept.keys():
        _write(place, used)  # what an older PySide6 was made of goes


def _place() -> Path | None:
    cached = __spec__.cached
    return Path(cached).with_suffix(".pyside6") if cached else None


def _read(place: Path | None) -> Compiled:
    if place is None:
        return {}
    try:
        whole = place.read_bytes()
    except OSError:
        return {}
    sum_, code = whole[:_SUM_BYTES], whole[_SUM_BYTES:]
    if sum_ != _sum(code):  # Python itself does not survive damaged code
        return {}
    with suppress(EOFError, TypeError, ValueError):  # of a Python that numbers code otherwise
        kept: Compiled = marshal.loads(code)  # noqa: S302 - it lies where Python's own does
        return kept
    return {}


def _write(place: Path | None, kept: Compiled) -> None:
    if place is None or sys.dont_write_bytecode:
        return
    beside, code = place.with_suffix(f".{os.getpid()}"), marshal.dumps(kept)
    with suppress(OSError):
        beside.write_bytes(_sum(code) + code)
        beside.replace(place)


def _sum(code: bytes) -> bytes:
    return crc32(code).to_bytes(_SUM_BYTES, "big")
