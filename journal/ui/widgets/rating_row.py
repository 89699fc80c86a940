"""One row of buttons for one measure. Nothing is chosen until the person chooses."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from journal.domain.measures import Measure
from journal.ui.page import labelled
from journal.ui.theme import current_theme
from journal.ui.widgets.digit_entry import DigitEntry
from journal.ui.widgets.sides import mirrored

HEIGHT = 42
NARROWEST = 26

_PLAIN = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier


class RatingButton(QRadioButton):
    """One value of a scale: a real radio button, so that screen readers know what it is.

    Args:
        text: The value.
        name: What a screen reader says, for example "Mood 7".
        measure_id: Gives the colour when it is chosen.
    """

    def __init__(self, text: str, name: str, measure_id: str) -> None:
        super().__init__(text)
        self._measure_id = measure_id
        self.setProperty("role", "rating")
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return room for two digits and a comfortable target."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance("00") + 12, max(HEIGHT, metrics.height() + 20))

    def minimumSizeHint(self) -> QSize:
        """Return the narrowest button that still shows its value."""
        wide = self.fontMetrics().horizontalAdvance(self.text()) + 8
        return QSize(max(NARROWEST, wide), self.sizeHint().height())

    def hitButton(self, pos: QPoint) -> bool:
        """Take a click anywhere in the button, not on its text alone."""
        return self.rect().contains(pos)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave every key but Space to the row."""
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a rounded box, filled with the measure's colour when chosen."""
        theme = current_theme()
        box = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill = theme.measure_color(self._measure_id) if self.isChecked() else theme.card
        border = theme.accent if self.underMouse() else theme.control
        painter.setPen(QPen(QColor(fill if self.isChecked() else border), 1))
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(box, 7, 7)
        font = QFont(self.font())
        font.setBold(self.isChecked())
        painter.setFont(font)
        painter.setPen(QColor(theme.card if self.isChecked() else theme.ink))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.text())
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.ink), 2.4))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 7, 7)


class RatingRow(QWidget):
    """A measure with its question, its buttons and what the two ends stand for.

    Digits choose, two of them within a moment for two-digit values; Left and Right step;
    Backspace takes the choice back; Enter, Down and Up ask for another row.

    Args:
        measure: What is rated.
    """

    edited = Signal()
    """Another value was chosen, or none any more."""

    left_down = Signal()
    """The person is done with this row and wants the next one."""

    left_up = Signal()

    def __init__(self, measure: Measure, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.measure = measure
        self.setAccessibleName(measure.name)
        self.setAccessibleDescription(
            self.tr("{question} {low} is {low_label}, {high} is {high_label}.").format(
                question=measure.question,
                low=_shown(measure.minimum),
                low_label=measure.low_label,
                high=_shown(measure.maximum),
                high_label=measure.high_label,
            )
        )
        self._values = _values(measure)
        self._digits = DigitEntry([_shown(value) for value in self._values])
        self._group = QButtonGroup(self)
        self._lay_out()
        self._group.idClicked.connect(self._choose_anew)
        self._lead_focus()

    @property
    def value(self) -> float | None:
        """The value chosen, in scale points, or None."""
        place = self._group.checkedId()
        return None if place < 0 else self._values[place]

    def show_value(self, value: float | None) -> None:
        """Show a value, or none, without telling anyone."""
        self._group.setExclusive(False)
        for place, button in enumerate(self.buttons):
            button.setChecked(value is not None and abs(self._values[place] - value) < 1e-9)  # noqa: PLR2004
        self._group.setExclusive(True)
        self._lead_focus()

    def take_focus(self) -> None:
        """Put the keyboard here, ready for a new number."""
        self._digits.forget()
        self._entry().setFocus(Qt.FocusReason.TabFocusReason)

    @property
    def buttons(self) -> list[RatingButton]:
        """The buttons, lowest value first."""
        return [button for button in self._group.buttons() if isinstance(button, RatingButton)]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take digits, steps and ways out of the row."""
        if event.modifiers() & ~_PLAIN:
            super().keyPressEvent(event)
            return
        key = event.key()
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if key in steps:
            step = steps[Qt.Key(key)]
            self._step(-step if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else step)
        elif key in {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}:
            self._choose_anew(None)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down}:
            self.left_down.emit()
        elif key == Qt.Key.Key_Up:
            self.left_up.emit()
        elif not self._type(event.text()):
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        name = labelled(self.measure.name, "measure")
        question = labelled(self.measure.question, "muted")
        question.setWordWrap(True)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(name)
        top.addWidget(question, 1)
        middle = QHBoxLayout()
        middle.setSpacing(4)
        for place, value in enumerate(self._values):
            text = _shown(value)
            button = RatingButton(text, f"{self.measure.name} {text}", self.measure.id)
            self._group.addButton(button, place)
            middle.addWidget(button, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.setSpacing(4)
        column.addLayout(top)
        column.addLayout(middle)
        column.addLayout(self._ends())

    def _ends(self) -> QHBoxLayout:
        low = f"{_shown(self.measure.minimum)} · {self.measure.low_label}"
        high = f"{self.measure.high_label} · {_shown(self.measure.maximum)}"
        ends = QHBoxLayout()
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        as_told = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop
        for words, side in zip(
            (low, high), (right, left) if mirrored() else (left, right), strict=True
        ):
            label = labelled(words, "small")
            label.setWordWrap(True)
            label.setAlignment(side | as_told)
            ends.addWidget(label, 1)
        return ends

    def _type(self, text: str) -> bool:
        place = self._digits.typed(text)
        if place is not None:
            self._choose(place)
        return place is not None

    def _step(self, by: int) -> None:
        place = self._group.checkedId()
        last = len(self._values) - 1
        if place < 0:
            self._choose_anew(0 if by > 0 else last)
        else:
            self._choose_anew(min(max(place + by, 0), last))

    def _choose_anew(self, place: int | None) -> None:
        """Choose other than by typing: the next digit begins a new number."""
        self._digits.forget()
        self._choose(place)

    def _choose(self, place: int | None) -> None:
        self.show_value(None if place is None else self._values[place])
        self.edited.emit()

    def _entry(self) -> RatingButton:
        """Return the button on which the keyboard enters the row."""
        place = self._group.checkedId()
        return self.buttons[max(place, 0)]

    def _lead_focus(self) -> None:
        """Let the focus follow the choice, and make the row one stop for Tab."""
        entry = self._entry()
        for button in self.buttons:
            tab = Qt.FocusPolicy.StrongFocus if button is entry else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(tab)
        if any(button.hasFocus() for button in self.buttons):
            entry.setFocus(Qt.FocusReason.OtherFocusReason)


def _values(measure: Measure) -> list[float]:
    steps = round((measure.maximum - measure.minimum) / measure.step)
    return [round(measure.minimum + n * measure.step, 9) for n in range(steps + 1)]


def _shown(value: float) -> str:
    return f"{value:g}"
