"""The language that the program speaks, in the window and below it.

English is written in the program itself. Every other language is a file of Qt's `.ts` XML in
`resources/translations`, read when its first word is asked for. Words are looked up at the
moment they are used, so that a change of language shows at once. The choice belongs to the
whole process: the page for the appointment is written in a thread of its own.
"""

import os
import re
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

from journal.paths import resources

SOURCE = "en"
"""The language that the program is written in; its file holds the plural forms alone."""


class Language(NamedTuple):
    """One language.

    Attributes:
        code: Its name in files, as ISO 639 has it.
        name: What it calls itself.
        form: Returns which of its plural forms a number takes, counted from 0.
    """

    code: str
    name: str
    form: Callable[[int], int]


def _one_or_other(number: int) -> int:
    return 0 if number == 1 else 1


KNOWN = (Language("en", "English", _one_or_other), Language("de", "Deutsch", _one_or_other))


class _Source(NamedTuple):
    context: str
    text: str
    comment: str


_Catalog = Mapping[_Source, tuple[str, ...]]
_chosen: dict[str, str] = {"code": SOURCE}


class Word(NamedTuple):
    """A word for a sentence, looked up when the sentence is said.

    Attributes:
        context: Where it belongs, as in the file.
        english: The English.
    """

    context: str
    english: str

    def __str__(self) -> str:
        return translate(self.context, self.english)


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 - the name that Qt's collector knows
    """Mark a text that is looked up later; return it as it is."""
    return text


def translate(context: str, text: str, comment: str = "", n: int | None = None) -> str:
    """Return a text in the chosen language; in English where nobody translated it.

    Args:
        context: Where it belongs, as in the file.
        text: The English.
        comment: Tells it apart from the same words that mean something else.
        n: The number that `%n` stands for, which also decides the plural form.
    """
    found = looked_up(context, text, comment, n) or text
    return found if n is None else found.replace("%n", str(n))


def looked_up(context: str, text: str, comment: str = "", n: int | None = None) -> str | None:
    """Return a text in the chosen language, `%n` still in it, or None where there is none."""
    code, source = chosen_language(), _Source(context, text, comment)
    if n is None:
        return _single(code, source)
    return _plural(code, source, n) or _plural(SOURCE, source, n)


def said_in(code: str, context: str, text: str) -> str:
    """Return a text in a language that need not be the chosen one."""
    return _single(code, _Source(context, text, "")) or text


def choose_language(code: str) -> None:
    """Speak a language from now on; English where there is no file of it."""
    _chosen["code"] = code if code in languages() else SOURCE


def chosen_language() -> str:
    """Return the code of the language that is spoken now."""
    return _chosen["code"]


@cache
def languages() -> Mapping[str, str]:
    """Return the languages that can be chosen: what each calls itself, by its code."""
    return {
        known.code: known.name
        for known in KNOWN
        if known.code == SOURCE or _file(known.code).is_file()
    }


def first_spoken(names: Iterable[str]) -> str:
    """Return the first language of some that the program speaks, or else English.

    Args:
        names: As systems write them, like "de_AT.UTF-8" or "de-AT", the dearest first.
    """
    codes = (re.split(r"[-_.@]", name.lower())[0] for name in names)
    return next((code for code in codes if code in languages()), SOURCE)


def system_language() -> str:
    """Return the language that the system asks for, as far as programs without a window know."""
    asked = (os.environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    place = next((name for name in asked if name), "")
    if place.split(".")[0] in {"", "C", "POSIX"}:
        return SOURCE
    return first_spoken((*os.environ.get("LANGUAGE", "").split(":"), place))


def _single(code: str, source: _Source) -> str | None:
    if code == SOURCE:
        return None
    forms = _catalog(code).get(source)
    return forms[0] if forms else None


def _plural(code: str, source: _Source, number: int) -> str | None:
    catalog = _catalog(code)
    forms = catalog.get(source) or _by_words(code).get(source[1:])
    if not forms:
        return None
    rule = next((known.form for known in KNOWN if known.code == code), _one_or_other)
    return forms[min(rule(number), len(forms) - 1)]


@cache
def _by_words(code: str) -> Mapping[tuple[str, ...], tuple[str, ...]]:
    """Return the plural forms whatever their context: Qt asks for the class, not its parents."""
    return {source[1:]: forms for source, forms in _catalog(code).items() if len(forms) > 1}


@cache
def _catalog(code: str) -> _Catalog:
    """Read a language; a file that is missing or damaged holds nothing."""
    from xml.etree import ElementTree as ET  # an English start has no use for it

    try:
        root = ET.parse(_file(code)).getroot()  # noqa: S314 - packed with the program
    except (OSError, ET.ParseError):
        return {}
    catalog = {}
    for context in root.iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            words = message.find("translation")
            if words is None or words.get("type"):
                continue  # nobody finished it, or nobody asks for it any more
            forms = tuple(form.text or "" for form in words.iter("numerusform")) or (
                words.text or "",
            )
            if all(forms):
                text, comment = message.findtext("source", ""), message.findtext("comment", "")
                catalog[_Source(name, text, comment)] = forms
    return catalog


def _file(code: str) -> Path:
    return resources() / "translations" / f"symptom-journal_{code}.ts"
