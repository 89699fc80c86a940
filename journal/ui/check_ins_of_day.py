"""The check-ins that are saved about one day, and which of them is looked at."""

from datetime import date

from journal.domain.check_ins import CheckIn
from journal.domain.measures import Measure
from journal.domain.periods import Period
from journal.storage.store import Change
from journal.ui.journal_model import JournalModel


class CheckInsOfDay:
    """One of the day's check-ins is looked at, or none: then it is a new one.

    Args:
        journal: The seam to storage.

    Attributes:
        day: The day.
        saved: What the journal held when it was last read, by time of recording.
        shown: The one that is looked at.
        new_wanted: A person asked for another one beside those that are saved.
    """

    def __init__(self, journal: JournalModel) -> None:
        self._journal = journal
        self.day = journal.today
        self.saved: list[CheckIn] = []
        self.shown: CheckIn | None = None
        self.new_wanted = False
        self._gone: str | None = None

    @property
    def place(self) -> int | None:
        """Which of those saved is looked at, from 0; None for a new one."""
        ids = [check_in.id for check_in in self.saved]
        return ids.index(self.shown.id) if self.shown and self.shown.id in ids else None

    def measures(self) -> list[Measure]:
        """Return what is asked: all that is not archived, and what the one shown rated."""
        rated = self.shown.values if self.shown else {}
        return [m for m in self._journal.measures() if not m.archived or m.id in rated]

    def turn_to(self, day: date) -> None:
        """Turn to a day: to what was saved about it last."""
        self.day = day
        self.show_last()

    def read_again(self) -> None:
        """Take in what the journal holds now."""
        self.saved = self._journal.check_ins(Period(self.day, self.day))

    def find(self, check_in_id: str | None) -> CheckIn | None:
        """Return one of those saved, or None when there is no such one."""
        return next((c for c in self.saved if c.id == check_in_id), None)

    def show_last(self) -> None:
        """Look at what was saved last."""
        self.read_again()
        self.shown = self.saved[-1] if self.saved else None
        self._gone = None
        self.new_wanted = False

    def show_next(self) -> None:
        """Look at the next one; after the last comes the first."""
        self.read_again()
        place = self.place
        self.shown = self.saved[(0 if place is None else place + 1) % len(self.saved)]

    def begin_another(self) -> None:
        """Leave those that are saved as they are, for a new one."""
        self.read_again()
        self.shown = None
        self._gone = None
        self.new_wanted = True

    def catch_up(self) -> CheckIn | None:
        """Look at the same one as it is now; return None where it was deleted.

        One that comes back is looked at again, so that it is not saved a second time.
        """
        self.read_again()
        wanted = self.shown.id if self.shown else self._gone
        self.shown = self.find(wanted)
        self._gone = wanted if self.shown is None else None
        return self.shown

    def take(self, change: Change) -> None:
        """Look at what a change left of the one looked at."""
        (before,), (after,) = change.before, change.after
        self.shown = after if isinstance(after, CheckIn) else None
        self._gone = before.id if self.shown is None and before else None
        self.read_again()
