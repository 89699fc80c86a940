"""No text of the program is missing in another language, and none says something else."""

import ast
import re
from pathlib import Path
from shutil import copy

import pytest

from journal.language import KNOWN, SOURCE
from tests.translations.catalogs import Message, collect, messages
from tests.translations.sources import ROOT, write_sources

FOLDER = ROOT / "resources" / "translations"
FIELD = re.compile(r"\{[^{}]*\}|%n")


@pytest.fixture(scope="module", params=[language.code for language in KNOWN])
def found(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> list[Message]:
    """Every text of the program, beside what a language has for it."""
    folder = tmp_path_factory.mktemp("translations")
    catalog = folder / f"symptom-journal_{request.param}.ts"
    copy(FOLDER / catalog.name, catalog)
    collect(write_sources(folder), catalog, keep_obsolete=True)
    return list(messages(catalog))


def test_every_text_of_the_program_is_translated(found: list[Message]) -> None:
    unfinished = [message for message in found if message.state == "unfinished"]

    assert found
    assert unfinished == []


def test_no_translation_is_kept_of_what_is_not_said_any_more(found: list[Message]) -> None:
    assert [m for m in found if m.state in {"vanished", "obsolete"}] == []


def test_a_translation_has_the_fields_of_its_english(found: list[Message]) -> None:
    differing = [
        message
        for message in found
        for form in message.forms
        if set(FIELD.findall(form)) - {"%n"} != set(FIELD.findall(message.source)) - {"%n"}
        or ("%n" in form and "%n" not in message.source)
        or ("%n" in message.source and "%n" not in message.forms[-1])
    ]

    assert [message for message in differing if not message.state] == []


def test_a_text_that_is_new_is_found_wherever_it_stands(tmp_path: Path) -> None:
    sources = write_sources(tmp_path)
    catalog = tmp_path / f"new_{KNOWN[-1].code}.ts"
    collect(sources, catalog)

    every = {(message.context, message.source) for message in messages(catalog)}

    assert {
        ("errors", "Choose a number from {low:g} to {high:g} in steps of {step:g}."),
        ("errors", "There is no route “{text}”."),
        ("library", "Attention"),
        ("wording", "longest gap %n day(s)"),
        ("choices", "IV, into a vein"),
        ("LanguageSection", "Language"),
    } <= every


def test_texts_are_looked_up_whole_and_before_values_go_in() -> None:
    """An f-string has its values in it already, and what stands in one is not collected."""
    unseen = [
        f"{path.relative_to(ROOT)}:{call.lineno}"
        for path in sorted((ROOT / "journal").rglob("*.py"))
        for call in unseen_calls(ast.parse(path.read_text(encoding="utf-8")))
    ]

    assert unseen == []


@pytest.mark.parametrize(
    "line",
    [
        'self.tr(f"{name} is asked.")',
        'translate("wording", f"{days} days")',
        "f\"{name}: {self.tr('none')}\"",
        'self.tr("Yes" if yes else "No")',
    ],
)
def test_a_text_that_would_not_be_collected_is_found(line: str) -> None:
    assert unseen_calls(ast.parse(line))


def unseen_calls(tree: ast.Module) -> list[ast.Call]:
    """Return the look-ups that Qt's collector passes over."""
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and looks_up(node)]
    in_f_strings = {
        inner
        for node in ast.walk(tree)
        if isinstance(node, ast.JoinedStr)
        for inner in ast.walk(node)
    }
    return [call for call in calls if call in in_f_strings or not collectable(call)]


def looks_up(call: ast.Call) -> bool:
    return getattr(call.func, "attr", getattr(call.func, "id", "")) in {"tr", "translate"}


def collectable(call: ast.Call) -> bool:
    """Whether the texts stand there as they are; what `translate` is given may be marked before."""
    if getattr(call.func, "attr", "") == "tr":
        return isinstance(call.args[0], ast.Constant)
    return not any(isinstance(argument, ast.JoinedStr) for argument in call.args)


def test_the_english_file_holds_the_plural_forms_alone() -> None:
    every = list(messages(FOLDER / f"symptom-journal_{SOURCE}.ts"))

    assert {len(message.forms) for message in every} == {2}
