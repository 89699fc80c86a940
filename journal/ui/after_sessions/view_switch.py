"""The choice between the days around each session and the weeks."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from journal.ui.widgets.flow_layout import FlowLayout
from journal.ui.widgets.steady_button import SteadyButton


class ViewSwitch(QWidget):
    """Two buttons, one of which is always down.

    Attributes:
        around: Shows the days around each session.
        weekly: Shows the weeks.
    """

    switched = Signal()
    """The other one was chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.around = SteadyButton(self.tr("Around each session"))
        self.weekly = SteadyButton(self.tr("Week by week"))
        group = QButtonGroup(self)
        row = FlowLayout(self, 4)
        for button in (self.around, self.weekly):
            button.setCheckable(True)
            group.addButton(button)
            row.addWidget(button)
        self.around.setChecked(True)
        self._let_tab_reach_the_chosen()
        group.buttonClicked.connect(self._follow)

    @property
    def by_week(self) -> bool:
        """Whether the weeks are chosen."""
        return self.weekly.isChecked()

    def choose(self, *, by_week: bool) -> None:
        """Choose one of the two, without telling."""
        (self.weekly if by_week else self.around).setChecked(True)
        self._let_tab_reach_the_chosen()

    def _follow(self) -> None:
        self._let_tab_reach_the_chosen()
        self.switched.emit()

    def _let_tab_reach_the_chosen(self) -> None:
        strong, by_click = Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.ClickFocus
        for button in (self.around, self.weekly):
            button.setFocusPolicy(strong if button.isChecked() else by_click)
