"""The whole vocabulary of side effects, and a person's own words."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from journal.domain.side_effects import SideEffect, SideEffectKind
from journal.errors import InvalidEntryError
from journal.ui.page import labelled
from journal.ui.page_foot import Foot
from journal.ui.widgets.effect_chips import EffectChip, EffectChips
from journal.ui.widgets.fields import line
from journal.ui.widgets.main_buttons import MainButton
from journal.ui.widgets.message_line import MessageLine
from journal.ui.widgets.paragraphs import paragraph
from journal.ui.widgets.screens import fitting_a_screen
from journal.ui.widgets.scroll_areas import scrolling

SIZE = (640, 620)
SIDE = 24


class EffectDialog(QDialog):
    """Asks about every side effect there is a word for.

    What is said is told at once, so that it is in the draft of whoever asked, and so are words
    of one's own before their degree is said. Escape keeps them.

    Args:
        kinds: The vocabulary.
        said: What was said so far.
        words: What was typed so far and has no degree yet.

    Attributes:
        usual: Chips of what is often felt, and of the person's own words.
        rarer: Chips of the rest.
        own_name: Where a person's own words are typed.
        message: What stands in the way.
        cancel_button: Puts back what was said before.
        done_button: Closes.
    """

    told = Signal(object)
    """Something else is said; carries all that is said now."""

    typed = Signal(object)
    """Words of one's own came, went or got a degree; carries those that have none."""

    def __init__(
        self,
        kinds: Sequence[SideEffectKind],
        said: Sequence[SideEffect],
        words: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Side effects"))
        self.usual = EffectChips([kind for kind in kinds if not kind.optional])
        self.rarer = EffectChips([kind for kind in kinds if kind.optional])
        rarer_ids = set(self.rarer.chips)
        self.usual.show_side_effects([e for e in said if e.kind.id not in rarer_ids])
        self.rarer.show_side_effects([e for e in said if e.kind.id in rarer_ids])
        own = self.tr("Something else, in your words")
        self.own_name = line(own, own)
        self.message = MessageLine()
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.done_button = MainButton(self.tr("Done"))
        self._before, self._words_before = tuple(said), tuple(words)
        self._own_chips: list[EffectChip] = []
        self._reminded = False
        self._take_up(words)
        for chips in (self.usual, self.rarer):
            chips.edited.connect(self._tell)
        self.own_name.textEdited.connect(lambda: self.typed.emit(self.words()))
        self._lay_out()

    def side_effects(self) -> tuple[SideEffect, ...]:
        """Return what is said in the dialog."""
        return self.usual.side_effects() + self.rarer.side_effects()

    def words(self) -> tuple[str, ...]:
        """Return the words of one's own that have no degree yet, the field's last."""
        typed = self.own_name.text().strip()
        waiting = tuple(chip.kind.name for chip in self._waiting())
        return (*waiting, typed) if typed else waiting

    def accept(self) -> None:
        """Close, unless a person's own words are still waiting for a degree."""
        if self.own_name.text().strip():
            self.add_own()
        waiting = self._waiting()
        if not waiting or self._reminded:
            if not self.own_name.text().strip():
                self.typed.emit(())
                super().accept()
            return
        self._reminded = True
        waiting[0].setFocus()
        self.message.say(
            self.tr("Press {name} to say how strong it was; without that it is left out.").format(
                name=waiting[0].kind.name
            )
        )

    def reject(self) -> None:
        """Close on Escape too, with what is said by then: nobody loses that by a slip."""
        self.accept()

    def cancel(self) -> None:
        """Put back what was said before, and close."""
        if self.side_effects() != self._before:
            self.told.emit(self._before)
        self.typed.emit(self._words_before)
        super().reject()

    def add_own(self) -> None:
        """Offer a side effect in the person's own words."""
        try:
            kind = SideEffectKind.named(self.own_name.text())
        except InvalidEntryError as error:
            self.message.say_problem(error)
            return
        self.message.clear()
        self.own_name.clear()
        if kind.id not in self.usual.chips:
            self.usual.offer(kind)
        chip = self.usual.chips[kind.id]
        if chip not in self._own_chips:
            self._own_chips.append(chip)
        self._reminded = False
        chip.setFocus()
        self.typed.emit(self.words())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter in the field of one's own words add them, not close the dialog."""
        if self.own_name.hasFocus() and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            return
        super().keyPressEvent(event)

    def _tell(self) -> None:
        self.told.emit(self.side_effects())
        self.typed.emit(self.words())

    def _waiting(self) -> list[EffectChip]:
        return [chip for chip in self._own_chips if chip.effect is None]

    def _take_up(self, words: Sequence[str]) -> None:
        """Go on where somebody stopped: the last words may still be half typed."""
        for name in words[:-1]:
            self.own_name.setText(name)
            self.add_own()
        for name in words[-1:]:
            self.own_name.setText(name)
            self.own_name.setFocus()

    def _lay_out(self) -> None:
        hint = self.tr("Press once for mild, again for more, Backspace to take back.")
        chips, foot = self._chips(), self._foot()
        foot.lie_below(chips)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        top = QVBoxLayout()
        top.setContentsMargins(SIDE, 20, SIDE, 12)
        top.addWidget(paragraph(hint, "muted"))
        column.addLayout(top)
        column.addWidget(chips, 1)
        column.addWidget(foot)
        self.done_button.setDefault(True)  # a dialog learns of it only once it holds the button
        self.resize(fitting_a_screen(*SIZE))

    def _chips(self) -> QScrollArea:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(SIDE, 0, SIDE, 12)
        column.setSpacing(10)
        column.addWidget(self.usual)
        column.addWidget(labelled(self.tr("Rarer"), "measure"))
        column.addWidget(self.rarer)
        column.addStretch(1)
        return scrolling(inside)

    def _foot(self) -> Foot:
        self.cancel_button.setAutoDefault(False)
        self.cancel_button.clicked.connect(self.cancel)
        self.done_button.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.done_button)
        foot = Foot()
        column = QVBoxLayout(foot)
        column.setContentsMargins(SIDE, 12, SIDE, 20)
        column.setSpacing(12)
        column.addLayout(self._own())
        column.addWidget(self.message)
        column.addLayout(buttons)
        return foot

    def _own(self) -> QHBoxLayout:
        add = QPushButton(self.tr("Add"))
        add.setAutoDefault(False)
        add.clicked.connect(self.add_own)
        self.own_name.returnPressed.connect(self.add_own)
        row = QHBoxLayout()
        row.addWidget(self.own_name, 1)
        row.addWidget(add)
        return row
