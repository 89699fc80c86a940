"""What can go wrong, and what must hold then, by number."""

import tomllib
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Fault:
    """Something that can go wrong.

    Attributes:
        number: Like "F13".
        what: What goes wrong.
        then: What must hold.
    """

    number: str
    what: str
    then: str


def faults_by_title() -> dict[str, list[Fault]]:
    """Return every row under the titles of the document, in its order."""
    with Path(__file__).with_name("rows.toml").open("rb") as file:
        groups = tomllib.load(file)
    return {
        title: [Fault(number, *words) for number, words in rows.items()]
        for title, rows in groups.items()
    }
