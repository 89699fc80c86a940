"""What an open journal holds, found as whole lists."""

from dataclasses import replace
from typing import TYPE_CHECKING

from journal.domain.check_ins import CheckIn
from journal.domain.measures import Measure
from journal.domain.periods import EVER, Period
from journal.domain.sessions import Session, SessionRun
from journal.domain.settings import Settings
from journal.domain.side_effects import SideEffectKind
from journal.language import chosen_language
from journal.storage.damages import Damage
from journal.storage.driver import Database
from journal.storage.finder import Finder, reading
from journal.storage.session_runs import sessions_around

if TYPE_CHECKING:
    from journal.domain.contents import Contents


class JournalReader:
    """Reads a journal; each call sees it as it was at one moment.

    Args:
        db: The journal, opened by `open_database`.
    """

    def __init__(self, db: Database) -> None:
        self._db = db
        self._contents: Contents | None = None
        self._read_in: tuple[object, ...] = ()

    def measures(self) -> list[Measure]:
        """Return all measures, archived ones too, in the order they were chosen."""
        with reading(self._db) as finder:
            return finder.measures()

    def side_effect_kinds(self) -> list[SideEffectKind]:
        """Return the vocabulary: what comes with the program, then the person's own."""
        with reading(self._db) as finder:
            return finder.side_effect_kinds()

    def check_ins(self, period: Period = EVER) -> list[CheckIn]:
        """Return the check-ins about the days of a period, by day and time of recording."""
        with reading(self._db) as finder:
            return finder.check_ins(period)

    def sessions(self, period: Period = EVER) -> list[Session]:
        """Return the sessions that began in a period, oldest first, whatever their status."""
        with reading(self._db) as finder:
            return finder.sessions(period)

    def sessions_around(self, period: Period) -> SessionRun:
        """Return the sessions of a period, and before them the last one that took place."""
        with reading(self._db) as finder:
            return sessions_around(self._db, finder, period)

    def contents(self) -> "Contents":
        """Return everything the journal holds, for files and summaries.

        It is read once, and again when the file holds something else or is read in
        another language.
        """
        with reading(self._db) as finder:
            state = (chosen_language(), *self._db.version())
            if state != self._read_in:
                self._contents, self._read_in = self._everything(finder), state
        assert self._contents is not None  # noqa: S101 - it was read just now
        return self._contents

    @staticmethod
    def _everything(finder: Finder) -> "Contents":
        from journal.domain.contents import Contents  # not at the start

        found = Contents(
            measures=tuple(finder.measures()),
            side_effect_kinds=tuple(finder.side_effect_kinds()),
            check_ins=tuple(finder.check_ins()),
            sessions=tuple(finder.sessions()),
            settings=finder.settings(),
        )
        return replace(found, damaged=len(set(finder.damage)))

    def settings(self) -> Settings:
        """Return the choices of this journal; the usual ones where nothing was chosen."""
        with reading(self._db) as finder:
            return finder.settings()

    def damage(self) -> list[Damage]:
        """Read everything and return the rows that hold what no record accepts."""
        with reading(self._db) as finder:
            finder.check_ins()
            finder.sessions()
            finder.settings()
        return sorted(set(finder.damage), key=lambda damage: (damage.table, damage.id))
