"""Which tests prove a row: those whose docstring begins with its number."""

import ast
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import journal

ROOT = Path(journal.__file__).parents[1]

_NUMBERS = re.compile(r"([DF]\d+(?:, [DF]\d+)*)[.:]")


@dataclass(frozen=True, order=True, slots=True)
class Proof:
    """A test that proves something.

    Attributes:
        file: Where it stands, from the top of the project.
        sentence: Its name as a sentence.
    """

    file: str
    sentence: str


def proofs() -> dict[str, list[Proof]]:
    """Return the tests that prove each row, by its number, in the order of their files."""
    found = defaultdict(list)
    for file in sorted(ROOT.glob("tests/**/test_*.py")):
        for function in _functions(ast.parse(file.read_bytes())):
            numbers = _NUMBERS.match(ast.get_docstring(function) or "")
            name = function.name.removeprefix("test_").replace("_", " ")
            for number in numbers[1].split(", ") if numbers else ():
                found[number].append(Proof(file.relative_to(ROOT).as_posix(), name))
    return found


def _functions(module: ast.Module) -> Iterator[ast.FunctionDef]:
    for node in module.body:
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
            yield node
