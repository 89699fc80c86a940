"""Side effects as chips: each press says one more degree."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from journal.domain.side_effects import Severity, SideEffect, SideEffectKind
from journal.report.choice_words import SEVERITIES
from journal.ui.widgets.flow_layout import FlowLayout

_CYCLE: dict[Severity | None, Severity | None] = {
    None: Severity.MILD,
    Severity.MILD: Severity.MODERATE,
    Severity.MODERATE: Severity.SEVERE,
    Severity.SEVERE: Severity.NONE,
    Severity.NONE: Severity.MILD,
}


class EffectChip(QPushButton):
    """One side effect: nothing said at first, then mild, moderate, severe, none.

    A click or Space says the next degree, Backspace takes back what was said.

    Args:
        kind: Which side effect.
    """

    said = Signal()
    """Another degree was said, or taken back."""

    def __init__(self, kind: SideEffectKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = kind
        self.setProperty("role", "chip")
        self.setToolTip(", ".join(part for part in (kind.name, kind.also_covers) if part))
        self._effect: SideEffect | None = None
        self.clicked.connect(self._say_next)
        self.show_effect(None)

    @property
    def effect(self) -> SideEffect | None:
        """What was said, or None."""
        return self._effect

    def show_effect(self, effect: SideEffect | None) -> None:
        """Show what was said."""
        self._effect = effect
        felt = effect is not None
        words = SEVERITIES[effect.severity] if effect is not None else ""
        text = f"{self.kind.label} · {words}" if felt else self.kind.label
        self.setText(text.replace("&", "&&"))
        said = words or self.tr("nothing said")
        self.setAccessibleName(f"{self.kind.name}: {said}")
        if self.property("said") != felt:
            self._dress(felt=felt)
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take back what was said on Backspace or Delete."""
        if event.key() in {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}:
            self._say(None)
        else:
            super().keyPressEvent(event)

    def _dress(self, *, felt: bool) -> None:
        new = self.property("said") is None  # the style has not looked at it yet
        self.setProperty("said", felt)
        if not new:
            self.style().unpolish(self)
            self.style().polish(self)

    def _say_next(self) -> None:
        self._say(_CYCLE[self._effect.severity if self._effect else None])

    def _say(self, severity: Severity | None) -> None:
        if severity is None:
            self.show_effect(None)
        elif self._effect is None:
            self.show_effect(SideEffect(self.kind, severity))
        else:
            self.show_effect(replace(self._effect, severity=severity))
        self.said.emit()


class EffectChips(QWidget):
    """Chips for some side effects, in rows.

    Args:
        kinds: Those offered, in order.
    """

    edited = Signal()
    """Something was said or taken back."""

    def __init__(self, kinds: Iterable[SideEffectKind], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chips: dict[str, EffectChip] = {}
        self._beside: tuple[SideEffect, ...] = ()
        self._behind: list[QWidget] = []
        self._row = FlowLayout(self)
        for kind in kinds:
            self.offer(kind)

    def side_effects(self) -> tuple[SideEffect, ...]:
        """Return what was said, with what was said of other phases of the same ones."""
        effects = {id_: chip.effect for id_, chip in self.chips.items() if chip.effect is not None}
        return (*effects.values(), *(e for e in self._beside if e.kind.id in effects))

    def show_side_effects(self, effects: Sequence[SideEffect]) -> None:
        """Show what was said; a side effect that has no chip yet gets one."""
        said: dict[str, SideEffect] = {}
        for effect in effects:
            said.setdefault(effect.kind.id, effect)
        self._beside = tuple(e for e in effects if said[e.kind.id] is not e)
        for effect in effects:
            if effect.kind.id not in self.chips:
                self.offer(effect.kind)
        for kind_id, chip in self.chips.items():
            chip.show_effect(said.get(kind_id))

    def append(self, widget: QWidget) -> None:
        """Put something else behind the last chip, now and whenever a chip comes."""
        self._behind.append(widget)
        self._row.addWidget(widget)

    def offer(self, kind: SideEffectKind) -> None:
        """Add a chip behind the others."""
        chip = EffectChip(kind, self)
        chip.said.connect(self.edited)
        self.chips[kind.id] = chip
        self._row.addWidget(chip)
        for widget in self._behind:
            self._row.removeWidget(widget)
            self._row.addWidget(widget)
