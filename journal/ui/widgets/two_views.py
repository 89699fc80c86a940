"""The choice between two ways to look at the same."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from journal.ui.widgets.flow_layout import FlowLayout
from journal.ui.widgets.steady_button import SteadyButton


class TwoViews(QWidget):
    """Two buttons, one of which is always down; Tab reaches that one.

    Args:
        first: What is said of the way that is chosen at first.
        second: What is said of the other.

    Attributes:
        first: The button of the one.
        second: The button of the other.
    """

    switched = Signal()
    """A person chose the other one."""

    def __init__(self, first: str, second: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first, self.second = SteadyButton(first), SteadyButton(second)
        group = QButtonGroup(self)
        self._row = FlowLayout(self, 4)
        for button in (self.first, self.second):
            button.setCheckable(True)
            group.addButton(button)
            self._row.addWidget(button)
        self._was_second = False
        self.choose(second=False)
        group.buttonClicked.connect(self._follow)

    @property
    def on_second(self) -> bool:
        """Whether the second way is chosen."""
        return self.second.isChecked()

    def sizeHint(self) -> QSize:
        """Return room for both side by side; in less the second goes on below."""
        return self._row.one_row

    def choose(self, *, second: bool) -> None:
        """Choose one of the two, without telling."""
        (self.second if second else self.first).setChecked(True)
        self._was_second = second
        self._let_tab_reach_the_chosen()

    def _follow(self) -> None:
        if self.on_second is not self._was_second:
            self.choose(second=self.on_second)
            self.switched.emit()

    def _let_tab_reach_the_chosen(self) -> None:
        strong, by_click = Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.ClickFocus
        for button in (self.first, self.second):
            button.setFocusPolicy(strong if button.isChecked() else by_click)
