"""The questions of one check-in: ratings, side effects, a note."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from journal.domain.check_ins import CheckIn, Rating
from journal.domain.days import day_of
from journal.domain.measures import Measure
from journal.domain.side_effects import SideEffectKind
from journal.ui.day_effects import DayEffects
from journal.ui.page import card, labelled
from journal.ui.widgets.headed import Headed
from journal.ui.widgets.rating_row import RatingRow
from journal.ui.widgets.sides import leading

LONGEST_NOTE = 1_000_000
"""Characters; Qt would cut a note at 32,767 otherwise."""


class CheckInForm(QWidget):
    """Asks about one day. Nothing in it is an answer until the person gives one.

    Args:
        measures: What is rated, in order.
        kinds: The vocabulary of side effects.
        offered: Ids of those with a button of their own.

    Attributes:
        asked: What was given.
        effects: Asks about side effects.
        note: The note, in one line.
    """

    edited = Signal()
    """An answer was given, changed or taken back."""

    done = Signal()
    """The person went on from the last row."""

    def __init__(
        self,
        measures: Sequence[Measure],
        kinds: Sequence[SideEffectKind],
        offered: Collection[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.asked = list(measures), list(kinds), list(offered)
        self.rows = [RatingRow(measure) for measure in measures]
        self.effects = DayEffects(kinds, offered)
        self.note = QLineEdit()
        self._lay_out()
        self._connect()

    def clear(self) -> None:
        """Take every answer out."""
        self.show_draft({})

    def show_check_in(self, check_in: CheckIn) -> None:
        """Show what was said in a check-in."""
        for row in self.rows:
            row.show_value(check_in.values.get(row.measure.id))
        self.effects.show_check_in(check_in)
        self.note.setText(check_in.note)

    def check_in(self, before: CheckIn | None, day: date, now: datetime, night: int) -> CheckIn:
        """Return the answers as a check-in.

        Args:
            before: The check-in that is corrected, or None for a new one. When its
                ratings are changed on a later day, it counts as recorded then.
            day: The day it is about.
            now: When a new one is recorded.
            night: Hour before which the day before still counts.

        Raises:
            InvalidEntryError: there is no answer yet, one is half said, or two contradict
                each other.
        """
        asked = {row.measure.id for row in self.rows}
        ratings = [Rating(row.measure, row.value) for row in self.rows]
        if before is not None:  # what is no longer asked stays
            ratings += [r for r in before.ratings if r.measure.id not in asked]
        answers = {
            "ratings": tuple(ratings),
            "note": self._note(before),
            **self.effects.answers(),
        }
        today = day_of(now, night)
        if before is None:
            return CheckIn(day, now, today, **answers)
        corrected = replace(before, **answers)
        if corrected.values != before.values and today > before.recorded_on:
            return replace(corrected, recorded_at=now, recorded_on=today)  # rated later after all
        return corrected

    def draft(self) -> dict[str, Any]:
        """Return what the form holds, whether or not it could be saved."""
        return {
            "values": {r.measure.id: r.value for r in self.rows if r.value is not None},
            "note": self.note.text(),
            "note_touched": self.note.isModified(),
            **self.effects.draft(),
        }

    def show_draft(self, draft: Mapping[str, Any]) -> None:
        """Show what the form held; answers to what is not asked any more are left out."""
        values = draft.get("values", {})
        for row in self.rows:
            row.show_value(values.get(row.measure.id))
        self.effects.show_draft(draft)
        self.note.setText(draft.get("note", ""))
        self.note.setModified(draft.get("note_touched", False))

    def put_back(self, note: str) -> None:
        """Show an earlier note, as if it had been typed."""
        self.note.setText(note)
        self.note.setModified(True)
        self.note.setFocus()
        self.edited.emit()

    def take_focus(self) -> None:
        """Put the keyboard on the first row without an answer."""
        empty = [row for row in self.rows if row.value is None]
        for row in (empty or self.rows)[:1]:
            row.take_focus()

    def tab_stops(self) -> tuple[list[QWidget], list[QWidget]]:
        """Return what Tab passes before the Save button, and what after it."""
        buttons: list[QWidget] = [button for row in self.rows for button in row.buttons]
        return buttons, [*self.effects.stops, self.note]

    def _lay_out(self) -> None:
        self.note.setPlaceholderText(
            self.tr(
                "A note, only if you want one. It stays out of the summary unless you put it in."
            )
        )
        self.note.setAlignment(leading())
        self.note.setAccessibleName(self.tr("Note"))
        self.note.setMaxLength(LONGEST_NOTE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self._ratings())
        column.addWidget(Headed(labelled(self.tr("Side effects"), "measure"), self.effects))
        column.addWidget(self.note)

    def _ratings(self) -> QFrame:
        frame, column = card()
        column.setContentsMargins(20, 12, 20, 12)
        for row in self.rows:
            column.addWidget(row)
        return frame

    def _connect(self) -> None:
        for upper, lower in pairwise(self.rows):
            upper.left_down.connect(lower.take_focus)
            lower.left_up.connect(upper.take_focus)
        for row in self.rows:
            row.edited.connect(self.edited)
        for row in self.rows[-1:]:
            row.left_down.connect(self.done)
        self.effects.edited.connect(self.edited)
        self.note.textEdited.connect(self.edited)

    def _note(self, before: CheckIn | None) -> str:
        """Return the note; one that nobody touched stays to the letter, line breaks too."""
        if before is not None and not self.note.isModified():
            return before.note
        return self.note.text().strip()
