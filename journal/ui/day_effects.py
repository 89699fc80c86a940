"""Side effects of a day: those often felt, the whole vocabulary behind More, and All clear."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QPushButton, QWidget

from journal.domain.check_ins import CheckIn
from journal.domain.side_effects import (
    Severity,
    SideEffect,
    SideEffectKind,
    refuse_without_severity,
)
from journal.ui.more_button import MoreButton
from journal.ui.widgets.effect_chips import EffectChips


class DayEffects(EffectChips):
    """Asks which side effects there were on a day.

    Args:
        kinds: The vocabulary.
        offered: Ids of those with a chip of their own.

    Attributes:
        more_button: Opens the whole vocabulary.
        all_clear_button: Says that there were none.
    """

    def __init__(
        self,
        kinds: Sequence[SideEffectKind],
        offered: Collection[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__([kind for kind in kinds if kind.id in offered], parent)
        self._kinds = kinds
        self._set_aside: tuple[SideEffect, ...] = ()
        self.more_button = MoreButton()
        self.all_clear_button = QPushButton(self.tr("All clear"))
        self.all_clear_button.setProperty("role", "chip")
        self.all_clear_button.setCheckable(True)
        self.all_clear_button.setToolTip(self.tr("There were no side effects"))
        self.append(self.more_button)
        self.append(self.all_clear_button)
        self.edited.connect(self._end_all_clear)
        self.more_button.clicked.connect(self._ask_more)
        self.more_button.told.connect(self._take_over)
        self.more_button.typed.connect(self.edited)
        self.all_clear_button.clicked.connect(self._on_all_clear)

    def show_check_in(self, check_in: CheckIn) -> None:
        """Show what was said in a check-in."""
        self._show(check_in.side_effects, (), all_clear=check_in.all_clear)

    def answers(self) -> dict[str, Any]:
        """Return what is said, named like the fields of a check-in.

        Raises:
            InvalidEntryError: of one it is not said yet how strong it was.
        """
        refuse_without_severity(self.more_button.words)
        return {
            "side_effects": self.side_effects(),
            "all_clear": self.all_clear_button.isChecked(),
        }

    def draft(self) -> dict[str, Any]:
        """Return what is said and typed, whether or not it could be saved."""
        return {
            "side_effects": [
                [e.kind.id, e.kind.name, e.severity.word] for e in self.side_effects()
            ],
            "own_words": list(self.more_button.words),
            "all_clear": self.all_clear_button.isChecked(),
        }

    def show_draft(self, draft: Mapping[str, Any]) -> None:
        """Show what `draft` returned."""
        said = [self._drafted(*effect) for effect in draft.get("side_effects", ())]
        self._show(said, draft.get("own_words", ()), all_clear=bool(draft.get("all_clear")))

    def lead_to_half_said(self) -> None:
        """Put the keyboard on what has to be said to its end before anything is saved."""
        if self.more_button.words:
            self.more_button.setFocus()

    @property
    def stops(self) -> list[QWidget]:
        """What Tab passes, in order."""
        return [*self.chips.values(), self.more_button, self.all_clear_button]

    def _show(self, said: Sequence[SideEffect], words: Sequence[str], *, all_clear: bool) -> None:
        self._set_aside = ()
        self.show_side_effects(said)
        self.more_button.show_words(words)
        self.all_clear_button.setChecked(all_clear)

    def _end_all_clear(self) -> None:
        if any(effect.severity > Severity.NONE for effect in self.side_effects()):
            self.all_clear_button.setChecked(False)
            self._set_aside = ()

    def _on_all_clear(self, clear: bool) -> None:
        """Take the chips back; pressed by mistake, pressing again brings them back."""
        if clear:
            self._set_aside = self.side_effects()
            self.show_side_effects(())
        else:
            self.show_side_effects(self._set_aside)
            self._set_aside = ()
        self.edited.emit()

    def _ask_more(self) -> None:
        said, clear = self.side_effects(), self.all_clear_button.isChecked()
        self.more_button.ask(self._kinds, said)
        ended = clear and not self.all_clear_button.isChecked()
        if ended and self.side_effects() == said:  # what ended it was taken back
            self.all_clear_button.setChecked(True)
            self.edited.emit()

    def _take_over(self, said: Sequence[SideEffect]) -> None:
        """Show what is said elsewhere as if it was said here."""
        self.show_side_effects(said)
        self.edited.emit()

    def _drafted(self, kind_id: str, name: str, severity: str) -> SideEffect:
        known = {kind.id: kind for kind in self._kinds}
        kind = known.get(kind_id) or SideEffectKind(kind_id, name, own=True)
        return SideEffect(kind, Severity.parse(severity))
