import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from journal.domain.spans import Span
from journal.ui.widgets.period_selector import PeriodSelector

SPANS = (Span.WEEKS_4, Span.WEEKS_12, Span.ALL)


@pytest.fixture
def selector(qtbot: QtBot) -> PeriodSelector:
    selector = PeriodSelector(SPANS, Span.WEEKS_12)
    qtbot.addWidget(selector)
    with qtbot.waitExposed(selector):
        selector.show()
    return selector


def test_it_begins_with_the_span_it_is_given(selector: PeriodSelector) -> None:
    assert selector.span is Span.WEEKS_12
    assert [span for span in SPANS if selector.buttons[span].isChecked()] == [Span.WEEKS_12]


def test_a_click_chooses_a_span(qtbot: QtBot, selector: PeriodSelector) -> None:
    with qtbot.waitSignal(selector.chosen) as told:
        qtbot.mouseClick(selector.buttons[Span.ALL], Qt.MouseButton.LeftButton)

    assert told.args == [Span.ALL]
    assert selector.span is Span.ALL


def test_the_chosen_span_cannot_be_unchosen_and_is_not_told_again(
    qtbot: QtBot, selector: PeriodSelector
) -> None:
    with qtbot.assertNotEmitted(selector.chosen):
        qtbot.mouseClick(selector.buttons[Span.WEEKS_12], Qt.MouseButton.LeftButton)

    assert selector.buttons[Span.WEEKS_12].isChecked()


def test_an_arrow_key_chooses_the_neighbour(qtbot: QtBot, selector: PeriodSelector) -> None:
    selector.buttons[Span.WEEKS_12].setFocus()

    qtbot.keyClick(selector.buttons[Span.WEEKS_12], Qt.Key.Key_Right)

    assert selector.span is Span.ALL
    assert selector.buttons[Span.ALL].hasFocus()


@pytest.mark.parametrize("span", SPANS)
def test_tab_reaches_the_span_that_is_chosen(qtbot: QtBot, span: Span) -> None:
    both = QWidget()
    qtbot.addWidget(both)
    before, selector = QLineEdit(), PeriodSelector(SPANS, Span.WEEKS_12)
    column = QVBoxLayout(both)
    column.addWidget(before)
    column.addWidget(selector)
    with qtbot.waitExposed(both):
        both.show()
    selector.choose(span)
    before.setFocus()

    qtbot.keyClick(before, Qt.Key.Key_Tab)

    assert selector.buttons[span].hasFocus()


def test_every_button_says_what_it_is(selector: PeriodSelector) -> None:
    names = [button.accessibleName() for button in selector.buttons.values()]

    assert names == ["Period: 4 weeks", "Period: 12 weeks", "Period: All"]


def test_no_button_moves_when_another_is_chosen(selector: PeriodSelector) -> None:
    before = [button.geometry() for button in selector.buttons.values()]

    selector.choose(Span.ALL)

    assert [button.geometry() for button in selector.buttons.values()] == before
