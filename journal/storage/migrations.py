"""The history of the journal's schema, oldest first.

Each step lies in a room of its own and is never edited once it was released; a new one
is added behind it. Every row of every table says who it is, how often it was saved, and
when it was made, last saved and deleted, so that two copies of a journal can be united.
"""

from collections.abc import Callable, Collection

from journal.storage.driver import Database
from journal.storage.steps.m001 import m001_first_journal
from journal.storage.steps.m002 import m002_nothing_lost

APPLICATION_ID = 0x534A524E
"""Marks a SQLite file as a journal ("SJRN")."""

_SET = "journal"

_BOOKS = (
    'CREATE TABLE IF NOT EXISTS "_sqlite_migrations" ('
    ' "id" INTEGER PRIMARY KEY, "migration_set" TEXT, "name" TEXT, "applied_at" TEXT )',
    'CREATE UNIQUE INDEX IF NOT EXISTS "idx__sqlite_migrations_migration_set_name"'
    ' ON "_sqlite_migrations" ("migration_set", "name")',
)
"""Where sqlite-utils notes what it applied, laid out the way it does that itself."""

_STEPS: tuple[Callable[[Database], None], ...] = (m001_first_journal, m002_nothing_lost)


def known_names() -> tuple[str, ...]:
    """Return the names of all migrations this program knows, oldest first."""
    return tuple(step.__name__ for step in _STEPS)


def applied_names(db: Database) -> tuple[str, ...]:
    """Return the names of the migrations that a journal has seen, in their order."""
    books = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = '_sqlite_migrations'"
    if not db.query(books):
        return ()
    seen = """
        SELECT name FROM _sqlite_migrations
        WHERE migration_set = ? AND octet_length(name) < 1000 ORDER BY id LIMIT 1000
    """
    return tuple(row["name"] for row in db.query(seen, [_SET]))


def lay_out(db: Database, names: Collection[str]) -> None:
    """Make of an empty database what a journal looks like after these migrations."""
    _lay_out_books(db)
    for step in _STEPS:
        if step.__name__ in names:
            step(db)


def apply_missing(db: Database) -> None:
    """Apply the migrations that a journal has not seen, and note each in its books."""
    from sqlite_utils import Migrations

    _lay_out_books(db)
    migrations = Migrations(_SET)
    for step in _STEPS:
        migrations(name=step.__name__)(lambda _, step=step: step(db))
    migrations.apply(db.with_tools())


def _lay_out_books(db: Database) -> None:
    for statement in _BOOKS:
        db.execute(statement)
