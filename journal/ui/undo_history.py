"""Every change can be taken back and done again."""

from collections.abc import Callable, Iterable
from dataclasses import fields, replace
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from journal.domain.records import Record
from journal.domain.settings import Settings
from journal.errors import JournalError
from journal.storage.store import Change, JournalStore


class Turned(NamedTuple):
    """What was taken back, or done again.

    Attributes:
        back: Taken back; otherwise done again.
        change: The change of records, as it was made first; of nothing where it was a choice.
        choices: The fields of `Settings` that were chosen.
    """

    back: bool
    change: Change = Change((), ())
    choices: tuple[str, ...] = ()


class UndoHistory(QObject):
    """The changes made in this window, newest last.

    Args:
        store: The open journal.
    """

    turned = Signal(object)
    """A change was taken back or done again; carries what was `Turned`."""

    refused = Signal(JournalError)
    """A change could not be turned; the journal is as it was."""

    def __init__(self, store: JournalStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._revs: dict[str, int] = {}
        self._stack = QUndoStack(self)

    def remember(self, change: Change) -> None:
        """Put a change that was just made at the end."""
        self._learn_revs(change)
        self._stack.push(_ChangeStep(change, self._turn_change))

    def remember_settings(self, before: Settings, after: Settings) -> None:
        """Put a choice that was just made at the end, unless it is what was chosen before."""
        if before == after:
            return
        self._stack.push(_SettingsStep(before, after, self._save_settings))

    def take_back(self, change: Change) -> Change:
        """Undo one change; the newest one can be done again.

        Raises:
            JournalError: something was changed again since; nothing was undone.
        """
        taken_back = self._store.take_back(change)
        self._learn_revs(taken_back)
        newest = self.newest
        if isinstance(newest, _ChangeStep) and newest.change is change:
            newest.turned_already(taken_back)
            self._stack.undo()
        else:
            self._stack.push(_ChangeStep(taken_back, self._turn_change))
        return taken_back

    @property
    def newest(self) -> object:
        """The change that would be taken back next, or None; only to be told from others."""
        return self._stack.command(self._stack.index() - 1) if self._stack.index() else None

    def begin_anew(self) -> None:
        """Forget all changes: after one that cannot be taken back none before it can be."""
        self._stack.clear()

    def undo(self) -> None:
        """Take the newest change back, if there is one."""
        self._stack.undo()

    def redo(self) -> None:
        """Do the change taken back last once more, if there is one."""
        self._stack.redo()

    def _turn_change(self, change: Change, back: bool) -> Change | None:
        try:
            turned = self._store.take_back(self._as_it_stands(change))
        except JournalError as error:
            self.refused.emit(error)
            return None
        self._learn_revs(turned)
        self.turned.emit(Turned(back, change if back else turned))
        return turned

    def _save_settings(self, values: dict[str, object], back: bool) -> bool:
        try:
            self._store.save_settings(replace(self._store.settings(), **values))  # type: ignore[arg-type] # taken from Settings
        except JournalError as error:
            self.refused.emit(error)
            return False
        self.turned.emit(Turned(back, choices=tuple(values)))
        return True

    def _learn_revs(self, change: Change) -> None:
        for before, after in zip(change.before, change.after, strict=True):
            if after is not None:
                self._revs[after.id] = after.rev
            elif before is not None:
                self._revs[before.id] = before.rev + 1

    def _as_it_stands(self, change: Change) -> Change:
        """Return a change with the revs that its records have in the journal by now."""
        pairs = [self._pair(*pair) for pair in zip(change.before, change.after, strict=True)]
        before, after = zip(*pairs, strict=True) if pairs else ((), ())
        return Change(before, after)

    def _pair(
        self, before: Record | None, after: Record | None
    ) -> tuple[Record | None, Record | None]:
        if after is not None:
            return before, replace(after, rev=self._revs.get(after.id, after.rev))
        if before is not None:
            return replace(before, rev=self._revs.get(before.id, before.rev + 1) - 1), None
        return before, after


class _ChangeStep(QUndoCommand):
    """One change of records. It is done when it is pushed."""

    def __init__(self, change: Change, turn: Callable[[Change, bool], Change | None]) -> None:
        super().__init__()
        self.change = change
        self._turn = turn
        self._already = True

    def turned_already(self, turned: Change) -> None:
        """Take note that the next turn has been made."""
        self.change = turned
        self._already = True

    def undo(self) -> None:
        """Take it back."""
        self._go(back=True)

    def redo(self) -> None:
        """Do it once more."""
        self._go(back=False)

    def _go(self, *, back: bool) -> None:
        if self._already:
            self._already = False
            return
        turned = self._turn(self.change, back)
        if turned is None:
            self.setObsolete(True)
        else:
            self.change = turned


class _SettingsStep(QUndoCommand):
    """One choice. It is made when it is pushed."""

    def __init__(
        self,
        before: Settings,
        after: Settings,
        save: Callable[[dict[str, object], bool], bool],
    ) -> None:
        super().__init__()
        changed = [
            f.name for f in fields(Settings) if getattr(before, f.name) != getattr(after, f.name)
        ]
        self._before = _values(before, changed)
        self._after = _values(after, changed)
        self._save = save
        self._made = True

    def undo(self) -> None:
        """Go back to what was chosen before."""
        self.setObsolete(not self._save(self._before, True))

    def redo(self) -> None:
        """Choose it once more."""
        if self._made:
            self._made = False
        else:
            self.setObsolete(not self._save(self._after, False))


def _values(settings: Settings, names: Iterable[str]) -> dict[str, object]:
    return {name: getattr(settings, name) for name in names}
