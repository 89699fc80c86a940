"""Made-up journals: from nothing to twenty years."""

from dataclasses import replace
from datetime import timedelta

from journal.demo import MOST_DAYS, demo_records
from journal.domain.check_ins import CheckIn
from journal.domain.records import Record
from journal.domain.settings import Settings
from tests.conftest import NOW

YESTERDAY = NOW.date() - timedelta(days=1)


def full() -> list[Record]:
    """Make up four months."""
    return demo_records(YESTERDAY)


def empty() -> list[Record]:
    """Make up nothing."""
    return []


def one_entry() -> list[Record]:
    """Make up one day."""
    *_, last = (record for record in demo_records(YESTERDAY, 9) if isinstance(record, CheckIn))
    return [replace(last, note="Quiet day.")]


def twenty_years() -> list[Record]:
    """Make up as much as a journal is made for."""
    return demo_records(YESTERDAY, MOST_DAYS)


def settings() -> Settings:
    """Return the choices of somebody who has used the program for some weeks."""
    visits = (NOW.date() - timedelta(days=35), NOW.date() + timedelta(days=4))
    return Settings(notice_read=True, start_over=True, visits=visits)
