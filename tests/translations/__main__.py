"""Bring the files of the languages up to date.

    python -m tests.translations [LANGUAGE FILE.json ...]

Each file holds translations by their English: {"Day": "Tag", "%n day(s)": ["%n Tag", "%n Tage"]}.
They finish what is not finished in that language; "Status: Later" is the English "Later" of the
context `Status` alone. What is left is listed.
"""

import json
import sys
from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

from journal.language import KNOWN, SOURCE
from tests.translations.catalogs import Words, collect, fill, messages
from tests.translations.sources import ROOT, write_sources


def main(filled: str = "", *names: str) -> None:
    """Update every language and say what is left to translate."""
    with TemporaryDirectory() as folder:
        sources = write_sources(Path(folder))
        for language in KNOWN:
            catalog = ROOT / "resources/translations" / f"symptom-journal_{language.code}.ts"
            collect(sources, catalog)
            if language.code in {filled, SOURCE}:
                fill(catalog, _read(names) if language.code == filled else {})
            collect(sources, catalog)  # once more, for the form of the file
            _say_what_is_left(catalog)


def _read(names: Iterable[str]) -> dict[str, Words]:
    known: dict[str, Words] = {}
    for name in names:
        known |= json.loads(Path(name).read_text(encoding="utf-8"))
    return known


def _say_what_is_left(catalog: Path) -> None:
    every = list(messages(catalog))
    left = [message for message in every if message.state]
    print(f"{catalog.name}: {len(every) - len(left)} of {len(every)} texts")  # noqa: T201
    for message in left:
        print(f"  {message.context}: {message.source!r}")  # noqa: T201


if __name__ == "__main__":
    main(*sys.argv[1:])
