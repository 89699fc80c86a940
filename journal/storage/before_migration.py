"""What is done for a journal before its schema is changed."""

from datetime import UTC, datetime
from pathlib import Path

from journal.storage.driver import Database


def before_migration(path: Path, db: Database) -> None:  # noqa: ARG001 - a connection of its own
    """Keep a copy of a journal that is about to be upgraded.

    Args:
        path: The file it lies in.
        db: The same journal, connected and found sound; no transaction is open.

    Raises:
        JournalFileError: no copy could be made; the journal must not be changed.
    """
    from journal.storage.backups.making import make_backup  # seldom needed at a start
    from journal.storage.backups.names import Reason
    from journal.storage.backups.places import Backups

    backups = Backups.of(path, lambda: datetime.now(UTC))  # only names the file
    make_backup(backups.journal, backups.home, Reason.MIGRATION, backups.now())
