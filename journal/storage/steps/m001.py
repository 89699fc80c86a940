"""The first journal, released as version 1 of the schema."""

from journal.storage.driver import Database


def m001_first_journal(db: Database) -> None:
    """Lay out measures, check-ins, sessions, side effects, settings, drafts."""
    db.execute("""
        CREATE TABLE measures (
            id               TEXT PRIMARY KEY NOT NULL,
            rev              INTEGER NOT NULL CHECK (rev >= 1),
            created          TEXT NOT NULL,  -- instants in UTC, ISO 8601
            updated          TEXT NOT NULL,
            deleted          TEXT,
            position         INTEGER NOT NULL,
            name             TEXT NOT NULL CHECK (name <> ''),
            question         TEXT NOT NULL,
            low_label        TEXT NOT NULL,
            high_label       TEXT NOT NULL,
            minimum          REAL NOT NULL,
            maximum          REAL NOT NULL CHECK (maximum > minimum),
            step             REAL NOT NULL CHECK (step > 0),
            higher_is_better INTEGER NOT NULL CHECK (higher_is_better IN (0, 1)),
            archived         INTEGER NOT NULL CHECK (archived IN (0, 1))
        ) STRICT
    """)
    db.execute("""
        CREATE TABLE check_ins (
            id          TEXT PRIMARY KEY NOT NULL,
            rev         INTEGER NOT NULL CHECK (rev >= 1),
            created     TEXT NOT NULL,
            updated     TEXT NOT NULL,
            deleted     TEXT,
            day         TEXT NOT NULL  -- calendar day where the person was
                        CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
            recorded_at TEXT NOT NULL  -- with the UTC offset of that place
                        CHECK (recorded_at GLOB '????-??-??T*'),
            recorded_on TEXT NOT NULL  -- the person's own day at that moment
                        CHECK (recorded_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
            all_clear   INTEGER NOT NULL CHECK (all_clear IN (0, 1)),
            note        TEXT NOT NULL
        ) STRICT
    """)
    db.execute("CREATE INDEX check_ins_by_day ON check_ins (day)")
    db.execute("""
        CREATE TABLE ratings (
            id          TEXT PRIMARY KEY NOT NULL,
            rev         INTEGER NOT NULL CHECK (rev >= 1),
            created     TEXT NOT NULL,
            updated     TEXT NOT NULL,
            deleted     TEXT,
            check_in_id TEXT NOT NULL REFERENCES check_ins (id),
            measure     TEXT NOT NULL REFERENCES measures (id),
            value       REAL CHECK (value BETWEEN -1000 AND 1000),  -- NULL: asked and skipped
            UNIQUE (check_in_id, measure)
        ) STRICT
    """)
    db.execute("""
        CREATE TABLE sessions (
            id              TEXT PRIMARY KEY NOT NULL,
            rev             INTEGER NOT NULL CHECK (rev >= 1),
            created         TEXT NOT NULL,
            updated         TEXT NOT NULL,
            deleted         TEXT,
            started_at      TEXT NOT NULL CHECK (started_at GLOB '????-??-??T*'),
            status          TEXT NOT NULL CHECK (status IN ('planned', 'done', 'cancelled')),
            route           TEXT CHECK (route IN ('iv', 'im', 'sc', 'sublingual', 'buccal',
                                                  'intranasal', 'oral', 'other')),
            product         TEXT NOT NULL,
            dose_mg         REAL CHECK (dose_mg > 0 AND dose_mg <= 2000),
            weight_kg       REAL CHECK (weight_kg > 0 AND weight_kg <= 500),
            setting         TEXT NOT NULL,
            with_therapy    INTEGER CHECK (with_therapy IN (0, 1)),
            intention       TEXT NOT NULL,
            preparation     TEXT NOT NULL,
            strongest_at    TEXT CHECK (strongest_at GLOB '????-??-??T*'),
            normal_again_at TEXT CHECK (normal_again_at GLOB '????-??-??T*'),
            note            TEXT NOT NULL
        ) STRICT
    """)
    db.execute("CREATE INDEX sessions_by_start ON sessions (started_at)")
    db.execute("""
        CREATE TABLE readings (
            id         TEXT PRIMARY KEY NOT NULL,
            rev        INTEGER NOT NULL CHECK (rev >= 1),
            created    TEXT NOT NULL,
            updated    TEXT NOT NULL,
            deleted    TEXT,
            session_id TEXT NOT NULL REFERENCES sessions (id),
            moment     TEXT NOT NULL CHECK (moment IN ('before', 'during', 'end')),
            systolic   INTEGER CHECK (systolic BETWEEN 40 AND 350),    -- mmHg
            diastolic  INTEGER CHECK (diastolic BETWEEN 20 AND 250),   -- mmHg
            pulse      INTEGER CHECK (pulse BETWEEN 20 AND 300),       -- beats per minute
            taken_at   TEXT CHECK (taken_at GLOB '????-??-??T*'),
            UNIQUE (session_id, moment)
        ) STRICT
    """)
    db.execute("""
        CREATE TABLE side_effect_kinds (  -- those a person added; the others come with the program
            id      TEXT PRIMARY KEY NOT NULL,
            rev     INTEGER NOT NULL CHECK (rev >= 1),
            created TEXT NOT NULL,
            updated TEXT NOT NULL,
            deleted TEXT,
            name    TEXT NOT NULL CHECK (name <> '')
        ) STRICT
    """)
    db.execute("""
        CREATE TABLE side_effects (
            id          TEXT PRIMARY KEY NOT NULL,
            rev         INTEGER NOT NULL CHECK (rev >= 1),
            created     TEXT NOT NULL,
            updated     TEXT NOT NULL,
            deleted     TEXT,
            check_in_id TEXT REFERENCES check_ins (id),
            session_id  TEXT REFERENCES sessions (id),
            kind        TEXT NOT NULL,
            severity    TEXT NOT NULL CHECK (severity IN ('none', 'mild', 'moderate', 'severe')),
            phase       TEXT CHECK (phase IN ('during', 'same_day', 'next_day', 'later')),
            started_at  TEXT CHECK (started_at GLOB '????-??-??T*'),
            ended_at    TEXT CHECK (ended_at GLOB '????-??-??T*'),
            CHECK (check_in_id IS NOT NULL OR session_id IS NOT NULL)
        ) STRICT
    """)
    db.execute("CREATE INDEX side_effects_by_check_in ON side_effects (check_in_id)")
    db.execute("CREATE INDEX side_effects_by_session ON side_effects (session_id)")
    db.execute("""
        CREATE TABLE settings (
            id      TEXT PRIMARY KEY NOT NULL,
            rev     INTEGER NOT NULL CHECK (rev >= 1),
            created TEXT NOT NULL,
            updated TEXT NOT NULL,
            deleted TEXT,
            value   TEXT NOT NULL CHECK (json_valid(value))
        ) STRICT
    """)
    db.execute("""
        CREATE TABLE drafts (  -- what was typed and not saved yet
            id      TEXT PRIMARY KEY NOT NULL,
            rev     INTEGER NOT NULL CHECK (rev >= 1),
            created TEXT NOT NULL,
            updated TEXT NOT NULL,
            deleted TEXT,
            value   TEXT NOT NULL CHECK (json_valid(value))
        ) STRICT
    """)
