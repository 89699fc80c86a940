"""What PySide6 is made of is compiled at the first start, and found compiled at the next."""

import os
import subprocess
import sys
from pathlib import Path
from zlib import crc32

import pytest

ROOT = Path(__file__).parents[2]
ANOTHER_PYTHONS = crc32(b"?").to_bytes(4, "big") + b"?"
"""Whole, but written in another way."""

START = """
import builtins, re
made, plain, read, parse = [], builtins.compile, [], re._parser.parse
def parse_(text, *rest):
    read.append(text)
    return parse(text, *rest)
re._parser.parse = parse_
def compile_(source, name, *rest, **more):
    made.append(str(name).startswith("shibokensupport/"))
    return plain(source, name, *rest, **more)
builtins.compile = compile_
from journal.cli.compiled_once import compiled_once
read.clear()
with compiled_once():
    from PySide6.QtCore import QObject
    assert re.compile("(?P<word>a+)|b", re.I).match("AA")["word"] == "AA"
    found = len(read)
    assert re.Scanner([("a+", lambda _, text: text)]).scan("aab") == (["aa"], "b")
read.clear()
assert re.compile("(?P<word>a+)|b").groupindex == {"word": 1} and len(read) == 1
assert builtins.compile is compile_
assert QObject.__doc__ is not None or QObject.setObjectName.__signature__ is not None
print(sum(made), found)
"""


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    """The folder in the place of all `__pycache__`."""
    return tmp_path / "cache"


NOTHING = (0, 0)


def compiled_by_a_start(cache: Path, *more: str) -> tuple[int, int]:
    """Return how many modules and patterns were compiled while PySide6 was imported."""
    usual = {name: value for name, value in os.environ.items() if "BYTECODE" not in name}
    command = [sys.executable, "-X", f"pycache_prefix={cache}", *more, "-c", START]
    done = subprocess.run(command, cwd=ROOT, env=usual, capture_output=True, text=True, check=True)
    assert done.stderr == ""
    modules, patterns = map(int, done.stdout.split())
    return modules, patterns


def code_in(cache: Path) -> Path:
    (found,) = cache.rglob("*.pyside6")
    return found


def test_the_second_start_compiles_none_of_them(kept: Path) -> None:
    first = compiled_by_a_start(kept)

    assert min(first) > 0
    assert compiled_by_a_start(kept) == NOTHING


@pytest.mark.parametrize("rest", [b"", b"\xe3", b"not code", ANOTHER_PYTHONS, None])
def test_what_cannot_be_read_is_compiled_and_kept_anew(kept: Path, rest: bytes | None) -> None:
    first = compiled_by_a_start(kept)
    whole = code_in(kept).read_bytes()
    code_in(kept).write_bytes(whole[: len(whole) // 2] if rest is None else rest)

    assert compiled_by_a_start(kept) == first
    assert code_in(kept).read_bytes()
    assert compiled_by_a_start(kept) == NOTHING


def test_another_python_has_a_file_of_its_own(kept: Path) -> None:
    """What one version compiled, another does not survive."""
    compiled_by_a_start(kept)

    assert sys.implementation.cache_tag in code_in(kept).name


def test_nothing_is_written_where_python_is_told_to_write_nothing(kept: Path) -> None:
    compiled_by_a_start(kept, "-B")

    assert not list(kept.rglob("*.pyside6"))


def test_without_room_for_it_the_start_goes_on(kept: Path) -> None:
    kept.write_text("a file where a folder would be")

    assert min(compiled_by_a_start(kept)) > 0
