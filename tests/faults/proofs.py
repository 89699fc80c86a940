"""Which tests prove a row: those marked with its number, or whose docstring begins with it."""

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
            name = function.name.removeprefix("test_").replace("_", " ")
            for number in {*_told(function), *_marked(function)}:
                found[number].append(Proof(file.relative_to(ROOT).as_posix(), name))
    return found


def _told(function: ast.FunctionDef) -> list[str]:
    numbers = _NUMBERS.match(ast.get_docstring(function) or "")
    return numbers[1].split(", ") if numbers else []


def _marked(function: ast.FunctionDef) -> Iterator[str]:
    """Return the numbers in `@pytest.mark.fault("F1", "F2")`."""
    for mark in function.decorator_list:
        if isinstance(mark, ast.Call) and ast.unparse(mark.func) == "pytest.mark.fault":
            yield from (ast.literal_eval(number) for number in mark.args)


def _functions(module: ast.Module) -> Iterator[ast.FunctionDef]:
    for node in module.body:
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
            yield node
