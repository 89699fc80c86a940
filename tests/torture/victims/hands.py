"""A hand that changes a journal in every way there is."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from random import Random
from typing import Any

from journal.domain.check_ins import CheckIn, Rating
from journal.domain.sessions import Session
from journal.domain.side_effects import Severity, SideEffect
from journal.storage.store import Change, JournalStore
from tests.storage.samples import ANXIETY, ATTENTION, ITCH, MOOD, NAUSEA, check_in, session
from tests.torture.promises import Promises, state_of
from tests.torture.victims.journals import Likenesses, likeness, likenesses

DRAFT = "check-in"


class Hand:
    """Changes a journal, and knows beforehand what it will say then.

    Args:
        store: The journal.
        promises: Told of every change before and after it.
        chance: Decides.
    """

    def __init__(self, store: JournalStore, promises: Promises, chance: Random) -> None:
        self.store = store
        self._promises = promises
        self._chance = chance
        self._known: Likenesses = likenesses(store)
        self._last: Change | None = None
        self._draft = store.drafts.find(DRAFT)

    @property
    def ways(self) -> tuple[Callable[[], None], ...]:
        """All it can do; each way once, and saving more often."""
        return (
            self.save_new, self.type_draft, self.save_new, self.correct, self.take_back,
            self.save_several, self.choose, self.delete, self.take_back, self.drop_draft,
        )  # fmt: skip

    def entry(self) -> CheckIn:
        """Return a new check-in with ratings, side effects and a note."""
        ratings = tuple(
            Rating(measure, self._chance.randint(0, 10)) for measure in (ATTENTION, MOOD, ANXIETY)
        )
        effects = (SideEffect(NAUSEA, Severity.MILD), SideEffect(ITCH, Severity.SEVERE))
        return check_in(ratings=ratings, side_effects=effects, note=self._words())

    def save_new(self) -> None:
        """Save one entry with all that belongs to it."""
        self._save([self.entry()])

    def save_several(self) -> None:
        """Save some entries at once."""
        self._save([self.entry(), session(note=self._words()), self.entry()])

    def correct(self) -> None:
        """Save an entry once more, with other words and without side effects."""
        less: dict[str, Any] = {"note": self._words(), "side_effects": ()}
        self._save([replace(entry, **less) for entry in self._any_entry()])

    def delete(self) -> None:
        """Take an entry out of sight."""
        entries = self._any_entry()
        gone = {entry.id for entry in entries}
        with self.promised({key: said for key, said in self._known.items() if key not in gone}):
            self._last = self.store.delete(entries)

    def take_back(self) -> None:
        """Undo the change before, if it was one of entries."""
        change, self._last = self._last, None
        if change is None:
            return
        expected = dict(self._known)
        for before, after in zip(change.before, change.after, strict=True):
            if after is not None:
                del expected[after.id]
            if before is not None:
                expected[before.id] = likeness(before)
        with self.promised(expected):
            self.store.take_back(change)

    def choose(self) -> None:
        """Change a setting."""
        chosen = replace(self.store.settings(), name=self._words()[:20])
        with self.promised({**self._known, "settings": likeness(chosen)}):
            self.store.save_settings(chosen)

    def type_draft(self) -> None:
        """Keep what was typed so far."""
        typed = {"note": self._words()}
        with self.promised({**self._known, f"draft {DRAFT}": repr(typed)}):
            self._draft = self.store.drafts.keep(DRAFT, typed, self._draft)

    def drop_draft(self) -> None:
        """Forget what was typed."""
        draft, self._draft = self._draft, None
        if draft is not None:
            rest = {key: said for key, said in self._known.items() if key != f"draft {DRAFT}"}
            with self.promised(rest):
                self.store.drafts.drop(draft)

    @contextmanager
    def promised(self, expected: Likenesses) -> Iterator[None]:
        """Announce what the block brings about, and acknowledge it afterwards."""
        with self._promises.change(state_of(expected.items())):
            yield
        self._known = expected

    def with_entries(self, *entries: CheckIn | Session) -> Likenesses:
        """Return what the journal will say once these are saved."""
        expected = dict(self._known)
        for entry in entries:
            own = (effect.kind for effect in entry.side_effects if effect.kind.own)
            expected |= {part.id: likeness(part) for part in (*own, entry)}
        return expected

    def _save(self, entries: list[CheckIn | Session]) -> None:
        with self.promised(self.with_entries(*entries)):
            self._last = self.store.save(entries)

    def _any_entry(self) -> list[CheckIn | Session]:
        """Return one entry of the journal; none where there is none."""
        entries: list[CheckIn | Session] = [*self.store.check_ins(), *self.store.sessions()]
        return self._chance.sample(entries, min(1, len(entries)))

    def _words(self) -> str:
        return "".join(self._chance.choices("abcdefgh ", k=self._chance.randint(1, 3000))).strip()
