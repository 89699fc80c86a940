"""Rescue: what a damaged journal still holds, in a new file, and from backups what it lacks.

The way: `asides` copies the damaged file, `pages` and `records` read it without SQLite,
`salvage` keeps the rows that are what was written, `backfill` adds those of backups, and
`rescuing` writes the new journal and a report. The damaged file itself is never written to.
"""
