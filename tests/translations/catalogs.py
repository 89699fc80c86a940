"""The files of the languages: brought up to date by Qt's collector, filled, and looked through."""

import re
import subprocess
import sysconfig
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

from journal.language import SOURCE

Words = str | Sequence[str]


@dataclass(frozen=True, slots=True)
class Message:
    """One text of a file.

    Attributes:
        context: Where it belongs.
        source: The English.
        forms: The translation; more than one form where a number decides.
        state: Empty for what is finished and asked for; else as Qt says, like "unfinished".
    """

    context: str
    source: str
    forms: tuple[str, ...]
    state: str


def collect(sources: Sequence[Path], catalog: Path, *, keep_obsolete: bool = False) -> None:
    """Bring a file up to date with the texts of the program; what was translated stays."""
    code = catalog.stem.rpartition("_")[2]
    command = [
        str(Path(sysconfig.get_path("scripts"), "pyside6-lupdate")),
        *("-silent", "-locations", "none", "-source-language", SOURCE, "-target-language", code),
        *([] if keep_obsolete else ["-no-obsolete"]),
        *(["-pluralonly"] if code == SOURCE else []),
        *map(str, sources),
        *("-ts", str(catalog)),
    ]
    subprocess.run(command, check=True, capture_output=True)


def fill(catalog: Path, known: Mapping[str, Words]) -> None:
    """Finish what is not finished with translations by their English.

    In the English file the plural forms that only lack an s are made without being told.
    """
    tree = ET.parse(catalog)  # noqa: S314 - our own file
    for context in tree.getroot().iter("context"):
        for message in context.iter("message"):
            translation, source = message.find("translation"), message.findtext("source", "")
            if translation is None or translation.get("type") != "unfinished":
                continue
            words = known.get(f"{context.findtext('name')}: {source}") or known.get(source)
            if words is None and catalog.stem.endswith(f"_{SOURCE}"):
                words = _with_s(source)
            if words:
                _finish(translation, words)
    tree.write(catalog, encoding="utf-8", xml_declaration=True)


def messages(catalog: Path) -> Iterator[Message]:
    """Yield every text of a file."""
    root = ET.parse(catalog).getroot()  # noqa: S314 - our own file
    for context in root.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")]
            yield Message(
                context.findtext("name", ""),
                message.findtext("source", ""),
                tuple(forms or [translation.text or ""]),
                translation.get("type", ""),
            )


def _with_s(source: str) -> tuple[str, str]:
    """Return the forms for one and for others of an English text like "%n day(s)" or "%n days"."""
    one = re.sub(r"(%n \w+)s\b", r"\1", source.replace("(s)", ""))
    return one, re.sub(r"(?<![aeo])y\(s\)", "ies", source).replace("(s)", "s")


def _finish(translation: ET.Element, words: Words) -> None:
    forms = list(translation.iter("numerusform"))
    if not forms and isinstance(words, str):
        translation.text = words
    for form, text in zip(forms, [words] * 2 if isinstance(words, str) else words, strict=False):
        form.text = text
    if forms or isinstance(words, str):
        del translation.attrib["type"]
