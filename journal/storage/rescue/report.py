"""What became of a rescue."""

from collections import Counter
from dataclasses import dataclass
from datetime import date
from pathlib import Path


@dataclass(frozen=True, slots=True)
class FromBackup:
    """What a backup gave.

    Attributes:
        path: The backup.
        rows: How many rows, by table.
    """

    path: Path
    rows: Counter[str]


@dataclass(frozen=True, slots=True)
class RescueReport:
    """What was found, and what was not.

    Attributes:
        aside: The copy of the damaged file.
        read: How many rows of the damaged file are what was written, by table.
        damaged: How many rows of it are not, by table; they were left out.
        rebuilt: How many entries were lost, but not all their parts, by table; their notes
            are empty.
        orphans: How many rows were left out because their entry is lost, by table.
        backups: What came from which backup, the newest first.
        missing: How many ratings and readings of entries that are there are lost, by table.
        missing_days: Days with an entry that is lost, as far as is known.
        check_ins: How many check-ins the new journal holds.
        sessions: How many sessions it holds.
    """

    aside: Path
    read: Counter[str]
    damaged: Counter[str]
    rebuilt: Counter[str]
    orphans: Counter[str]
    backups: tuple[FromBackup, ...]
    missing: Counter[str]
    missing_days: tuple[date, ...]
    check_ins: int
    sessions: int
