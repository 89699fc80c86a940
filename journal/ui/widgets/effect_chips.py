"""Side effects as chips: each press says one more degree."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QWidget,
)

from journal.domain.side_effects import Severity, SideEffect, SideEffectKind
from journal.report.choice_words import SEVERITIES
from journal.ui.widgets.flow_layout import FlowLayout
from journal.ui.widgets.restyling import restyle

_CYCLE: dict[Severity | None, Severity | None] = {
    None: Severity.MILD,
    Severity.MILD: Severity.MODERATE,
    Severity.MODERATE: Severity.SEVERE,
    Severity.SEVERE: Severity.NONE,
    Severity.NONE: Severity.MILD,
}


MARKS = {Severity.NONE: "·", Severity.MILD: "○", Severity.MODERATE: "◒", Severity.SEVERE: "●"}
"""As in the charts: hollow, half full, full."""

LEAST = 24
"""Width of the narrowest chip, in letters."""


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
        self.setAutoDefault(False)  # in a dialog, Enter would say a degree by a slip
        self.setToolTip(", ".join(part for part in (kind.name, kind.also_covers) if part))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
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
        said = self.tr("nothing said") if effect is None else SEVERITIES[effect.severity]
        self.setText(self._text(self.kind.label))
        self.setAccessibleName(f"{self.kind.name}: {said}")
        self._dress("" if effect is None else effect.severity.word)
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """Return room for a part of a long name; the tool tip has all of it."""
        hint = super().minimumSizeHint()
        return QSize(
            min(hint.width(), LEAST * self.fontMetrics().averageCharWidth()), hint.height()
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Shorten a name that is too long, never the degree behind it."""
        missing = self.sizeHint().width() - self.width()
        if missing <= 0:
            super().paintEvent(event)
            return
        from PySide6.QtWidgets import QStyle, QStyleOptionButton, QStylePainter  # slow to make

        option = QStyleOptionButton()
        self.initStyleOption(option)
        name, metrics = self.kind.label, self.fontMetrics()
        room = metrics.horizontalAdvance(name) - missing
        option.text = self._text(metrics.elidedText(name, Qt.TextElideMode.ElideRight, room))
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take back what was said on Backspace or Delete."""
        if event.key() in {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}:
            self._say(None)
        else:
            super().keyPressEvent(event)

    def _text(self, name: str) -> str:
        text = name
        if self._effect is not None:
            severity = self._effect.severity
            text = f"{name} {MARKS[severity]} {SEVERITIES[severity]}"
        return text.replace("&", "&&")

    def _dress(self, said: str) -> None:
        before = self.property("said")
        self.setProperty("said", said)
        if before not in {None, said}:  # at first the style has not looked at it yet
            restyle(self)

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
        self._offered: set[str] = set()
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
        """Show what was said; what has no chip yet gets one, for as long as it is said."""
        said: dict[str, SideEffect] = {}
        for effect in effects:
            said.setdefault(effect.kind.id, effect)
        self._beside = tuple(e for e in effects if said[e.kind.id] is not e)
        for effect in effects:
            if effect.kind.id not in self.chips:
                self._add(effect.kind)
        for kind_id, chip in self.chips.items():
            chip.show_effect(said.get(kind_id))
            chip.setVisible(kind_id in said or kind_id in self._offered)

    def append(self, widget: QWidget) -> None:
        """Put something else behind the last chip, now and whenever a chip comes."""
        self._behind.append(widget)
        self._row.addWidget(widget)

    def offer(self, kind: SideEffectKind) -> None:
        """Add a chip behind the others, which stays."""
        self._offered.add(kind.id)
        self._add(kind)

    def _add(self, kind: SideEffectKind) -> None:
        chip = EffectChip(kind, self)
        chip.said.connect(self.edited)
        for last in list(self.chips.values())[-1:]:
            QWidget.setTabOrder(last, chip)
        self.chips[kind.id] = chip
        self._row.addWidget(chip)
        for widget in self._behind:
            self._row.removeWidget(widget)
            self._row.addWidget(widget)
