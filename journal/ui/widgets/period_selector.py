"""The choice of a period, as a row of buttons."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QPushButton, QWidget

from journal.domain.spans import Span
from journal.ui.widgets.flow_layout import FlowLayout
from journal.ui.widgets.steady_button import SteadyButton

GAP = 4
"""Between two buttons, in pixels: in type of the usual size all five fit side by side."""


class PeriodSelector(QWidget):
    """One button for each span; one of them is always chosen.

    Tab reaches the chosen button, the arrow keys go from there to its neighbours and
    choose them.

    Args:
        spans: Those offered, in order.
        chosen: The one chosen at first, one of them.

    Attributes:
        buttons: The button of each span.
    """

    chosen = Signal(object)
    """Another span was chosen; carries it."""

    chosen_again = Signal()
    """The button that is down already was pressed."""

    def __init__(self, spans: Sequence[Span], chosen: Span, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Period"))
        self.buttons = {span: self._button(span) for span in spans}
        self._span = chosen
        group = QButtonGroup(self)
        self._row = FlowLayout(self, GAP)
        for button in self.buttons.values():
            group.addButton(button)
            self._row.addWidget(button)
        self.buttons[chosen].setChecked(True)
        self._let_tab_reach_the_chosen()
        group.buttonToggled.connect(self._follow)
        group.buttonPressed.connect(self._notice_again)

    @property
    def span(self) -> Span:
        """The span that is chosen."""
        return self._span

    def sizeHint(self) -> QSize:
        """Return room for all buttons side by side; in less they go on below."""
        return self._row.one_row

    def choose(self, span: Span) -> None:
        """Choose a span, as a click on its button would."""
        self.buttons[span].setChecked(True)

    def _button(self, span: Span) -> QPushButton:
        button = SteadyButton(span_name(span))
        button.setCheckable(True)
        button.setAccessibleName(self.tr("Period: {span}").format(span=span_name(span)))
        return button

    def _follow(self) -> None:
        """Tell of the button that is down now; one that came up is no news."""
        span = next(span for span, button in self.buttons.items() if button.isChecked())
        if span is not self._span:
            self._span = span
            self._let_tab_reach_the_chosen()
            self.chosen.emit(span)

    def _notice_again(self, button: QAbstractButton) -> None:
        if button.isChecked():
            self.chosen_again.emit()

    def _let_tab_reach_the_chosen(self) -> None:
        strong, by_click = Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.ClickFocus
        for button in self.buttons.values():
            button.setFocusPolicy(strong if button.isChecked() else by_click)


def span_name(span: Span) -> str:
    """Return a span as a person would say it."""
    names = {
        Span.SINCE_LAST_VISIT: QCoreApplication.translate("span", "Since last visit"),
        Span.WEEKS_4: QCoreApplication.translate("span", "4 weeks"),
        Span.WEEKS_12: QCoreApplication.translate("span", "12 weeks"),
        Span.YEAR: QCoreApplication.translate("span", "1 year"),
        Span.ALL: QCoreApplication.translate("span", "All"),
    }
    return names[span]
