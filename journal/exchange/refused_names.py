"""Names that no export takes."""

import os
from pathlib import Path

from journal.errors import ExportError


def refuse_journal(path: Path, journal_path: Path) -> None:
    """Refuse to write an export over the journal itself, by whatever name.

    Raises:
        ExportError: the name leads to the journal, or to the file beside it that SQLite
            needs after a crash.
    """
    journal = Path(os.path.realpath(journal_path))
    beside = journal.with_name(journal.name + "-journal")
    if _same(path, journal) or _same(path, beside):
        raise ExportError(
            "{path} is the journal itself, so nothing was written.",
            "Choose another name for the export.",
            path=path,
        )


def _same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:  # one of them does not exist yet
        return os.path.realpath(one) == os.path.realpath(other)
