"""The questions of one check-in: ratings, side effects, a note."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QPushButton, QVBoxLayout, QWidget

from journal.domain.check_ins import CheckIn, Rating
from journal.domain.days import day_of
from journal.domain.measures import Measure
from journal.domain.side_effects import (
    Severity,
    SideEffect,
    SideEffectKind,
    refuse_without_severity,
)
from journal.ui.more_button import MoreButton
from journal.ui.page import card, labelled
from journal.ui.widgets.effect_chips import EffectChips
from journal.ui.widgets.headed import Headed
from journal.ui.widgets.rating_row import RatingRow
from journal.ui.widgets.sides import leading

OFFERED = ("dissociation", "nausea", "dizziness", "headache", "drowsiness")
"""Side effects with a chip of their own; those reported most often."""


LONGEST_NOTE = 1_000_000
"""Characters; Qt would cut a note at 32,767 otherwise."""


class CheckInForm(QWidget):
    """Asks about one day. Nothing in it is an answer until the person gives one.

    Args:
        measures: What is rated, in order.
        kinds: The vocabulary of side effects.

    Attributes:
        measures: As given.
        kinds: As given.
    """

    edited = Signal()
    """An answer was given, changed or taken back."""

    done = Signal()
    """The person went on from the last row."""

    def __init__(
        self,
        measures: Sequence[Measure],
        kinds: Sequence[SideEffectKind],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.measures = list(measures)
        self.kinds = list(kinds)
        self._set_aside: tuple[SideEffect, ...] = ()
        self.rows = [RatingRow(measure) for measure in measures]
        self.chips = EffectChips([kind for kind in kinds if kind.id in OFFERED])
        self.more_button = MoreButton()
        self.all_clear_button = QPushButton(self.tr("All clear"))
        self.all_clear_button.setProperty("role", "chip")
        self.all_clear_button.setCheckable(True)
        self.all_clear_button.setToolTip(self.tr("There were no side effects"))
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
        self._set_aside = ()
        self.chips.show_side_effects(check_in.side_effects)
        self.more_button.show_words(())
        self.all_clear_button.setChecked(check_in.all_clear)
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
        refuse_without_severity(self.more_button.words)
        asked = {row.measure.id for row in self.rows}
        ratings = [Rating(row.measure, row.value) for row in self.rows]
        if before is not None:  # what is no longer asked stays
            ratings += [r for r in before.ratings if r.measure.id not in asked]
        answers = {
            "ratings": tuple(ratings),
            "side_effects": self.chips.side_effects(),
            "all_clear": self.all_clear_button.isChecked(),
            "note": self._note(before),
        }
        today = day_of(now, night)
        if before is None:
            return CheckIn(day, now, today, **answers)  # type: ignore[arg-type] # one type per field
        corrected = replace(before, **answers)  # type: ignore[arg-type] # likewise
        if corrected.values != before.values and today > before.recorded_on:
            return replace(corrected, recorded_at=now, recorded_on=today)  # rated later after all
        return corrected

    def draft(self) -> dict[str, Any]:
        """Return what the form holds, whether or not it could be saved."""
        return {
            "values": {r.measure.id: r.value for r in self.rows if r.value is not None},
            "side_effects": [
                [e.kind.id, e.kind.name, e.severity.word] for e in self.chips.side_effects()
            ],
            "own_words": list(self.more_button.words),
            "all_clear": self.all_clear_button.isChecked(),
            "note": self.note.text(),
            "note_touched": self.note.isModified(),
        }

    def show_draft(self, draft: Mapping[str, Any]) -> None:
        """Show what the form held; answers to what is not asked any more are left out."""
        values = draft.get("values", {})
        for row in self.rows:
            row.show_value(values.get(row.measure.id))
        self._set_aside = ()
        self.chips.show_side_effects([self._drafted(*e) for e in draft.get("side_effects", ())])
        self.more_button.show_words(draft.get("own_words", ()))
        self.all_clear_button.setChecked(bool(draft.get("all_clear")))
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

    def lead_to_half_said(self) -> None:
        """Put the keyboard on what has to be said to its end before anything is saved."""
        if self.more_button.words:
            self.more_button.setFocus()

    def tab_stops(self) -> tuple[list[QWidget], list[QWidget]]:
        """Return what Tab passes before the Save button, and what after it."""
        buttons: list[QWidget] = [button for row in self.rows for button in row.buttons]
        return buttons, [
            *self.chips.chips.values(),
            self.more_button,
            self.all_clear_button,
            self.note,
        ]

    def _lay_out(self) -> None:
        self.chips.append(self.more_button)
        self.chips.append(self.all_clear_button)
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
        column.addWidget(Headed(labelled(self.tr("Side effects"), "measure"), self.chips))
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
        self.chips.edited.connect(self._on_side_effect)
        self.more_button.clicked.connect(self._ask_more)
        self.more_button.told.connect(self._take_over)
        self.more_button.typed.connect(self.edited)
        self.all_clear_button.clicked.connect(self._on_all_clear)
        self.note.textEdited.connect(self.edited)

    def _on_side_effect(self) -> None:
        if any(effect.severity > Severity.NONE for effect in self.chips.side_effects()):
            self.all_clear_button.setChecked(False)
            self._set_aside = ()
        self.edited.emit()

    def _on_all_clear(self, clear: bool) -> None:
        """Take the chips back; pressed by mistake, pressing again brings them back."""
        if clear:
            self._set_aside = self.chips.side_effects()
            self.chips.show_side_effects(())
        else:
            self.chips.show_side_effects(self._set_aside)
            self._set_aside = ()
        self.edited.emit()

    def _ask_more(self) -> None:
        said, clear = self.chips.side_effects(), self.all_clear_button.isChecked()
        self.more_button.ask(self.kinds, said)
        ended = clear and not self.all_clear_button.isChecked()
        if ended and self.chips.side_effects() == said:  # what ended it was taken back
            self.all_clear_button.setChecked(True)
            self.edited.emit()

    def _take_over(self, said: Sequence[SideEffect]) -> None:
        """Show what is said elsewhere as if it was said here."""
        self.chips.show_side_effects(said)
        self._on_side_effect()

    def _note(self, before: CheckIn | None) -> str:
        """Return the note; one that nobody touched stays to the letter, line breaks too."""
        if before is not None and not self.note.isModified():
            return before.note
        return self.note.text().strip()

    def _drafted(self, kind_id: str, name: str, severity: str) -> SideEffect:
        known = {kind.id: kind for kind in self.kinds}
        kind = known.get(kind_id) or SideEffectKind(kind_id, name, own=True)
        return SideEffect(kind, Severity.parse(severity))
