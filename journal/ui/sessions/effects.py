"""Side effects of a session, by when they were felt."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal.domain.side_effects import Phase, SideEffect, SideEffectKind
from journal.report.choice_words import PHASES
from journal.ui.more_button import MoreButton
from journal.ui.page import labelled
from journal.ui.sessions.answers import SessionAnswers
from journal.ui.sessions.section import Section, column_of
from journal.ui.widgets.effect_chips import EffectChips
from journal.ui.widgets.fold import Fold

OFFERED: dict[Phase | None, tuple[str, ...]] = {
    Phase.DURING: ("dissociation", "nausea", "dizziness", "perception_changes", "anxiety_panic"),
    Phase.SAME_DAY: ("nausea", "dizziness", "headache", "drowsiness", "speech_coordination"),
    Phase.NEXT_DAY: ("headache", "drowsiness", "sleep_trouble", "confusion_memory"),
    Phase.LATER: ("sleep_trouble", "urinary", "craving_tolerance", "confusion_memory"),
    None: (),
}
"""Side effects with a chip of their own: those usual at that time."""

AT_ONCE = (Phase.DURING, Phase.SAME_DAY)
"""What is asked in view; the rest waits in the fold."""


class PhaseChips(QWidget):
    """Side effects of one phase.

    Args:
        phase: When they were felt; None for those of which that was not said.
        words: The same in words.
        kinds: The vocabulary.

    Attributes:
        phase: As given.
        chips: One for each usual side effect, and for each that was said.
        more_button: Opens the whole vocabulary.
    """

    edited = Signal()
    """Something was said or taken back."""

    def __init__(
        self,
        phase: Phase | None,
        words: str,
        kinds: Sequence[SideEffectKind],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.phase = phase
        self.kinds = kinds
        self.chips = EffectChips([kind for kind in kinds if kind.id in OFFERED[phase]])
        self.more_button = MoreButton()
        self.more_button.setAccessibleName(
            self.tr("More side effects, {phase}").format(phase=words)
        )
        self.chips.append(self.more_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addWidget(labelled(words[:1].upper() + words[1:], "muted"))
        column.addWidget(self.chips)
        self.chips.edited.connect(self.edited)
        self.more_button.clicked.connect(self._ask_more)
        self.more_button.told.connect(self._take_over)
        self.more_button.typed.connect(self.edited)

    def side_effects(self) -> tuple[SideEffect, ...]:
        """Return what was said of this phase."""
        return tuple(replace(effect, phase=self.phase) for effect in self.chips.side_effects())

    def show_side_effects(self, effects: Sequence[SideEffect]) -> None:
        """Show what was said of this phase."""
        self.chips.show_side_effects([e for e in effects if e.phase is self.phase])

    def tab_stops(self) -> list[QWidget]:
        """Return what Tab passes, in order."""
        return [*self.chips.chips.values(), self.more_button]

    def _ask_more(self) -> None:
        self.more_button.ask(self.kinds, self.side_effects())

    def _take_over(self, said: Sequence[SideEffect]) -> None:
        """Show what is said elsewhere as if it was said here."""
        self.show_side_effects([replace(effect, phase=self.phase) for effect in said])
        self.edited.emit()


class EffectsSection(Section):
    """Side effects by phase; those of the days after wait in a fold.

    Args:
        kinds: The vocabulary.

    Attributes:
        phases: The chips of each phase; None for those of which no phase was said.
    """

    def __init__(self, kinds: Sequence[SideEffectKind], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.phases = {phase: PhaseChips(phase, self._words(phase), kinds) for phase in OFFERED}
        self.fold = Fold(self.tr("Next day and later"))
        self.fields = {"side_effects": self.phases[Phase.DURING].chips}
        column = column_of(self)
        column.addWidget(labelled(self.tr("Side effects"), "measure"))
        for phase, chips in self.phases.items():
            (column if phase in AT_ONCE else self.fold.body).addWidget(chips)
            chips.edited.connect(self._on_edited)
        column.addWidget(self.fold)

    def offer(self, kinds: Sequence[SideEffectKind]) -> None:
        """Offer another vocabulary behind "More"."""
        for chips in self.phases.values():
            chips.kinds = kinds

    def show_answers(self, answers: SessionAnswers) -> None:
        """Show what was answered; open when there is something to see."""
        effects = sorted(answers.side_effects, key=lambda effect: effect.kind.name)
        for chips in self.phases.values():
            chips.show_side_effects(effects)
            chips.more_button.show_words(answers.own_words_of(chips.phase))
        phases = {effect.phase for effect in effects} | {phase for phase, _ in answers.own_words}
        self.phases[None].setVisible(None in phases)
        self.fold.open(bool(phases.difference(AT_ONCE)))
        self._order()

    def answered(self, answers: SessionAnswers) -> SessionAnswers:
        """Return answers with those of this part put in."""
        said = (effect for chips in self.phases.values() for effect in chips.side_effects())
        words = ((phase, chips.more_button.words) for phase, chips in self.phases.items())
        own_words = frozenset(pair for pair in words if pair[1])
        return replace(answers, side_effects=frozenset(said), own_words=own_words)

    def reveal(self) -> None:
        """Make every field visible."""
        self.fold.open()

    def _words(self, phase: Phase | None) -> str:
        return self.tr("time not said") if phase is None else PHASES[phase]

    def _on_edited(self) -> None:
        self._order()
        self.edited.emit()

    def _order(self) -> None:
        self._order_tabs()
        half_said = (c.more_button for c in self.phases.values() if c.more_button.words)
        self.fields["side_effects"] = next(half_said, self.phases[Phase.DURING].chips)

    def _order_tabs(self) -> None:
        """Put chips that came later between their neighbours."""
        stops: list[QWidget] = []
        for phase, chips in self.phases.items():
            if phase is Phase.NEXT_DAY:
                stops.append(self.fold.button)
            stops += chips.tab_stops()
        for one, after in pairwise(stops):
            QWidget.setTabOrder(one, after)
