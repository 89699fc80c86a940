"""The program records, shows and compares. What only a provider can say is never said."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

ROOT = Path(__file__).parents[1]

NEVER = (
    r"worked(?! out)",
    r"(?:is|are|was) working(?! on)",
    r"(?:non-)?responders?",
    r"(?:in)?effective(?:ly|ness)?",
    r"efficacy",
    r"p[- ]values?",
    r"significan(?:t|tly|ce)",
    r"(?:strong|large|medium|weak) effects?",
    r"diagnos(?:es|ed|ing)",
    r"monitors?",
    r"monitoring",
    r"predicts?",
    r"treats",
    r"cures?",
    r"(?:non-)?addictive",
    r"(?:treatment|ketamine|dose|session|side effect|it)s? (?:is|are) safe",
    r"safe (?:and|for|treatment|dose|to take)",
    r"safety",
    r"(?:no need to|do not|don.t) worry",
    r"(?:this|that|it) is normal",
    r"(?:stop|skip|raise|lower|increase|reduce|double|change) (?:the|a|your) (?:next )?dose",
    r"next dose",
    r"(?:well|good) done|great job|keep it up|streak",
    r"you (?:missed|forgot|failed)",
)
NEVER_IN_GERMAN = (
    r"(?:nicht )?wirkt",
    r"(?:un)?wirksam(?:keit)?",
    r"responder",
    r"signifikan(?:t|z)",
    r"p-wert",
    r"(?:starker|großer|mittlerer|schwacher) effekt",
    r"diagnostiziert",
    r"überwacht",
    r"unbedenklich",
    r"heilt",
    r"kein grund zur sorge|keine sorge",
    r"dosis (?:auslassen|erhöhen|absetzen|verringern|verdoppeln)",
    r"nächste dosis",
    r"das ist normal",
)


def _said_never(words: str, never: tuple[str, ...]) -> list[str]:
    pattern = re.compile(rf"\b(?:{'|'.join(never)})\b", re.IGNORECASE)
    return [found.group() for found in pattern.finditer(words)]


def _strings(source: Path) -> Iterator[str]:
    """Yield every text of a module that is not a docstring."""
    tree = ast.parse(source.read_text(encoding="utf-8"))
    aside = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in aside:
            yield node.value


def _translated(catalog: Path) -> Iterator[str]:
    tree = ET.parse(catalog)  # noqa: S314 - packed with the program
    for message in tree.getroot().iter("message"):
        words = message.find("translation")
        yield "" if words is None else "".join(words.itertext())


@pytest.mark.parametrize(
    "source", sorted((ROOT / "journal").rglob("*.py")), ids=lambda p: str(p.relative_to(ROOT))
)
def test_no_text_of_the_program_says_it(source: Path) -> None:
    said = [words for words in _strings(source) if _said_never(words, NEVER)]

    assert said == []


@pytest.mark.parametrize(
    "file",
    [
        ROOT / "README.md",
        *sorted((ROOT / "resources").glob("*.json")),
        *sorted((ROOT / "resources").rglob("*.typ")),
    ],
    ids=lambda p: str(p.relative_to(ROOT)),
)
def test_no_file_that_people_read_says_it(file: Path) -> None:
    assert _said_never(file.read_text(encoding="utf-8"), NEVER) == []


@pytest.mark.parametrize(
    ("language", "never"), [("en", NEVER), ("de", NEVER_IN_GERMAN)], ids=["en", "de"]
)
def test_no_translation_says_it(language: str, never: tuple[str, ...]) -> None:
    catalog = ROOT / "resources" / "translations" / f"symptom-journal_{language}.ts"

    assert [words for words in _translated(catalog) if _said_never(words, never)] == []


@pytest.mark.parametrize(
    ("words", "never"),
    [
        ("Your treatment worked.", NEVER),
        ("You are a responder", NEVER),
        ("a Significant change, strong effect", NEVER),
        ("There is no need to worry.", NEVER),
        ("Skip a dose.", NEVER),
        ("Ketamine is safe", NEVER),
        ("Die Behandlung wirkt.", NEVER_IN_GERMAN),
    ],
)
def test_what_must_not_be_said_is_noticed(words: str, never: tuple[str, ...]) -> None:
    assert _said_never(words, never)


@pytest.mark.parametrize(
    "words",
    [
        "It is worked out from your ratings.",
        "The page is not a diagnosis.",
        "A side effect on the day of the session",
        "Normal after: time from the start until the patient felt normal again.",
        "Your entries are safe in the file.",
        "Long day at work.",
    ],
)
def test_plain_words_raise_no_alarm(words: str) -> None:
    assert _said_never(words, NEVER) == []
