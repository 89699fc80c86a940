"""Earlier wordings, a digest for every row, and the books of the journal itself."""

from journal.storage.digests import digest_rows
from journal.storage.driver import Database

_TABLES = (
    "measures", "check_ins", "ratings", "sessions", "readings",
    "side_effect_kinds", "side_effects", "settings", "drafts",
)  # fmt: skip
"""All that were there before."""


def m002_nothing_lost(db: Database) -> None:
    """Give every row a digest, and a place to earlier wordings and to dates of checks."""
    for table in _TABLES:
        db.execute(f"ALTER TABLE {table} ADD COLUMN digest TEXT NOT NULL DEFAULT ''")
        digest_rows(db, table)
    db.execute("""
        CREATE TABLE wordings (  -- what a note said before it was replaced
            id      TEXT PRIMARY KEY NOT NULL,
            rev     INTEGER NOT NULL CHECK (rev >= 1),
            created TEXT NOT NULL,
            updated TEXT NOT NULL,
            deleted TEXT,
            record  TEXT NOT NULL,  -- id of a check-in or session
            field   TEXT NOT NULL
                    CHECK (field IN ('note', 'setting', 'intention', 'preparation')),
            text    TEXT NOT NULL CHECK (text <> '' OR deleted IS NOT NULL),
            until   TEXT NOT NULL,  -- the instant it was replaced
            digest  TEXT NOT NULL DEFAULT ''
        ) STRICT
    """)
    db.execute("CREATE INDEX wordings_by_record ON wordings (record)")
    db.execute("""
        CREATE TABLE bookkeeping (  -- what the program notes for itself, such as its last check
            id      TEXT PRIMARY KEY NOT NULL,
            rev     INTEGER NOT NULL CHECK (rev >= 1),
            created TEXT NOT NULL,
            updated TEXT NOT NULL,
            deleted TEXT,
            value   TEXT NOT NULL CHECK (json_valid(value)),
            digest  TEXT NOT NULL DEFAULT ''
        ) STRICT
    """)
