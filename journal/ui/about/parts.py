"""The parts of other people that the program is made of, with their licences."""

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.metadata import PackageNotFoundError, PackagePath, distribution

from journal.paths import resources

_FOLDER = "licences"
_NAMES = ("LICENSE", "LICENCE", "COPYING", "NOTICE")


@dataclass(frozen=True, slots=True)
class Part:
    """One part.

    Attributes:
        name: What it is called.
        licence: Its licence, by its SPDX name.
        package: The distribution it arrives in, if it arrives in one.
        texts: Licence texts packed with the program, because the part brings none.
    """

    name: str
    licence: str
    package: str = ""
    texts: tuple[str, ...] = ()

    @property
    def version(self) -> str:
        """The version installed, or nothing where that is not known."""
        try:
            return distribution(self.package).version if self.package else ""
        except PackageNotFoundError:
            return ""

    def licence_text(self) -> str:
        """Return its licence word for word, or nothing where there is no text here."""
        if self.texts:
            return "\n\n".join(_packed(name) for name in self.texts)
        return "\n\n".join(_readable(file) for file in _brought(self.package))


@cache
def parts() -> tuple[Part, ...]:
    """Return all parts, from the largest to the smallest."""
    with (resources() / _FOLDER / "parts.toml").open("rb") as file:
        rows = tomllib.load(file)["parts"]
    return tuple(Part(**row | {"texts": tuple(row.get("texts", ()))}) for row in rows)


def _packed(name: str) -> str:
    return (resources() / _FOLDER / name).read_text(encoding="utf-8")


def _brought(package: str) -> list[PackagePath]:
    try:
        files = distribution(package).files if package else None
    except PackageNotFoundError:
        return []
    return [file for file in files or () if file.name.upper().startswith(_NAMES)]


def _readable(file: PackagePath) -> str:
    try:
        return file.locate().read_text(encoding="utf-8", errors="replace")  # type: ignore[attr-defined,no-any-return]
    except OSError:
        return ""
