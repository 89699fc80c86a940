"""Every text of the program that a translation needs, as files that Qt's collector can read."""

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path

from journal.domain.library import WORDS

ROOT = Path(__file__).parents[2]
_WITH_NUMBER = 4


def write_sources(folder: Path) -> list[Path]:
    """Write the program, and one file of what its collector cannot see, into a folder."""
    written = []
    for source in sorted((ROOT / "journal").rglob("*.py")):
        path = folder / source.relative_to(ROOT)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(_readable(source.read_text(encoding="utf-8")), encoding="utf-8")
        written.append(path)
    unseen = folder / "unseen.py"
    unseen.write_text("\n".join(_unseen()) + "\n", encoding="utf-8")
    return [*written, unseen]


def error_texts() -> list[str]:
    """Return the templates of every problem and remedy, in the order of the alphabet."""
    found: set[str] = set()
    for source in sorted((ROOT / "journal").rglob("*.py")):
        found |= set(_error_texts(ast.parse(source.read_text(encoding="utf-8"))))
    return sorted(text for text in found if " " in text.strip())


def library_texts() -> list[str]:
    """Return the words of the packed tables, in the order of the alphabet."""
    found: set[str] = set()
    for table, names in WORDS.items():
        text = (ROOT / "resources" / f"{table}.json").read_text(encoding="utf-8")
        rows = json.loads(text)[table]
        found |= {row[name] for row in rows for name in names if row.get(name)}
    return sorted(found)


def _unseen() -> Iterator[str]:
    for context, texts in (("errors", error_texts()), ("library", library_texts())):
        for text in texts:
            words = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
            yield f'QT_TRANSLATE_NOOP("{context}", "{words}")'


def _readable(source: str) -> str:
    """Return a source as Qt can read it, which knows neither named letters nor most numbers."""
    return ast.unparse(_PlainNumbers().visit(ast.parse(source)))


class _PlainNumbers(ast.NodeTransformer):
    """Puts a plain number where a text is looked up by one: only then Qt sees the plural."""

    def visit_Call(self, node: ast.Call) -> ast.Call:
        self.generic_visit(node)
        if _name(node.func) == "translate" and len(node.args) == _WITH_NUMBER:
            node.args[-1] = ast.Constant(-1)
        return node


def _error_texts(tree: ast.Module) -> Iterator[str]:
    """Yield the texts that an error of a module may carry.

    They stand in the call itself, in a name of the module, or are handed to a function of
    the module that passes them on; those have `problem` or `remedy` in their names.
    """
    passing_on = _passing_on(tree)
    for node in ast.walk(tree):
        match node:
            case ast.Call() if _name(node.func).endswith("Error"):
                for argument in node.args[:2]:
                    yield from _literals(argument)
            case ast.Call() if _name(node.func) in passing_on:
                for argument in node.args:
                    yield from _literals(argument)
            case ast.Assign() if any(_is_of_error(_name(target)) for target in node.targets):
                for part in ast.walk(node.value):
                    yield from _literals(part)


def _passing_on(tree: ast.Module) -> set[str]:
    """Return the functions of a module whose arguments become an error's texts, and `chosen`."""
    passing = {"chosen"}
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and any(
            _is_of_error(argument.arg) for argument in node.args.args
        ):
            passing.add(node.name)
    return passing


def _is_of_error(name: str) -> bool:
    return bool(re.search(r"problem|remed(y|ies)", name, re.IGNORECASE))


def _name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")


def _literals(node: ast.AST) -> Iterator[str]:
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.IfExp():
            yield from _literals(node.body)
            yield from _literals(node.orelse)
