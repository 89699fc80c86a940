from pytestqt.qtbot import QtBot

from journal.domain.spans import Span
from journal.ui.period_choice import PeriodChoice


def test_twelve_weeks_are_chosen_at_first(qtbot: QtBot) -> None:
    assert PeriodChoice().span is Span.WEEKS_12


def test_another_span_is_told_once(qtbot: QtBot) -> None:
    choice = PeriodChoice()

    with qtbot.waitSignal(choice.changed) as told:
        choice.choose(Span.ALL)
    with qtbot.assertNotEmitted(choice.changed):
        choice.choose(Span.ALL)

    assert told.args == [Span.ALL]
    assert choice.span is Span.ALL
