"""What PySide6 is made of, compiled once and not at every start.

PySide6 carries a dozen modules as source inside its library. Whenever it is imported it
compiles them and their patterns of text, which takes longer than putting the window on the
screen. What becomes of them is kept beside the code of this module, where Python keeps what
it compiled and under a name that tells its version; where there is no room for it they are
compiled as ever.
"""

import builtins
import marshal
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any
from zlib import crc32

_THEIRS = "shibokensupport/"
"""How the names of those modules begin."""

_READER, _MAKER = "re._compiler", "_sre"
"""The modules of Python that read the text of a pattern, and make it of what was read."""

_SUM_BYTES = 4

Compiled = dict[tuple[str, str, Any], Any]
"""By the version of Python, what it is and the source: code, or what a pattern is made from."""


@contextmanager
def compiled_once() -> Iterator[None]:
    """Find what PySide6 compiles while it is imported, and keep what was not found."""
    place = _place()
    kept = _read(place)
    used: Compiled = {}
    reader = import_module(_READER)
    with ExitStack() as until_imported:
        for module, once in ((builtins, _code_once), (reader, _pattern_once)):
            plain = vars(module)["compile"]
            until_imported.enter_context(_instead(module, once(plain, kept, used)))
        yield
    if used.keys() - kept.keys():
        _write(place, used)  # what an older PySide6 was made of goes


def _code_once(plain: Callable[..., Any], kept: Compiled, used: Compiled) -> Callable[..., Any]:
    def compile_once(source: Any, name: Any, mode: str, /, *rest: Any, **more: Any) -> Any:
        if not (isinstance(source, bytes) and str(name).startswith(_THEIRS)):
            return plain(source, name, mode, *rest, **more)
        key = (sys.version, name, source)
        used[key] = kept.get(key) or plain(source, name, mode, *rest, **more)
        return used[key]

    return compile_once


def _pattern_once(plain: Callable[..., Any], kept: Compiled, used: Compiled) -> Callable[..., Any]:
    maker = import_module(_MAKER)
    make = vars(maker)["compile"]

    def compile_once(pattern: Any, flags: Any = 0) -> Any:
        if not isinstance(pattern, str | bytes):  # read already, and nothing that can be kept
            return plain(pattern, flags)
        key = (sys.version, f"pattern {int(flags)}", pattern)
        if key in kept:
            used[key] = kept[key]
            return make(*kept[key])

        def note(text: Any, flags: Any, code: Any, *groups: Any) -> Any:
            used[key] = text, int(flags), [int(step) for step in code], *groups
            return make(*used[key])

        with _instead(maker, note):
            return plain(pattern, flags)

    return compile_once


@contextmanager
def _instead(module: ModuleType, other: Callable[..., Any]) -> Iterator[None]:
    """Let others find another function where that module has its `compile`."""
    plain = vars(module)["compile"]
    vars(module)["compile"] = other
    try:
        yield
    finally:
        vars(module)["compile"] = plain


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
