"""How things stand in rows where there is room, and below one another where there is not."""

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from journal.domain.side_effects import Severity, SideEffect, SideEffectKind
from journal.ui.widgets.effect_chips import EffectChips
from journal.ui.widgets.flow_layout import EvenLayout

LONG = SideEffectKind.named("A humming behind the left ear that comes and goes while I lie down")


@pytest.mark.parametrize(("width", "rows"), [(900, [3]), (240, [1, 1, 1]), (200, [1, 1, 1])])
def test_columns_of_one_width_never_leave_a_row_half_empty(
    qtbot: QtBot, width: int, rows: list[int]
) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    layout = EvenLayout(3, around)
    buttons = [QPushButton(words) for words in ("Started", "Strongest", "Normal")]
    for button in buttons:
        layout.addWidget(button)

    around.resize(width, layout.heightForWidth(width))
    around.show()

    tops = [button.y() for button in buttons]
    assert [tops.count(top) for top in dict.fromkeys(tops)] == rows
    assert len({button.width() for button in buttons}) == 1
    assert buttons[-1].geometry().bottom() <= around.height()


@pytest.mark.parametrize(("width", "rows"), [(900, [3, 2]), (180, [2, 2, 1])])
def test_a_list_may_end_in_the_middle_of_a_row(qtbot: QtBot, width: int, rows: list[int]) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    layout = EvenLayout(3, around, full=False)
    buttons = [QPushButton(words) for words in ("One", "Two", "Three", "Four", "Five")]
    for button in buttons:
        layout.addWidget(button)

    around.resize(width, layout.heightForWidth(width))
    around.show()

    tops = [button.y() for button in buttons]
    assert [tops.count(top) for top in dict.fromkeys(tops)] == rows


def test_a_long_side_effect_never_needs_more_width_than_there_is(qtbot: QtBot) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    chips = EffectChips([LONG])
    layout = EvenLayout(1, around)
    layout.addWidget(chips)
    chips.show_side_effects([SideEffect(LONG, Severity.MODERATE)])
    chip = chips.chips[LONG.id]

    around.resize(260, 60)
    around.show()
    QApplication.processEvents()

    assert chip.geometry().right() <= 260
    assert chip.accessibleName() == f"{LONG.name}: moderate"
    assert LONG.name in chip.toolTip()


def test_a_long_side_effect_is_told_in_full_where_there_is_room(qtbot: QtBot) -> None:
    chips = EffectChips([LONG])
    qtbot.addWidget(chips)
    chips.resize(900, 60)
    chips.show()

    chip = chips.chips[LONG.id]

    assert chip.width() == chip.sizeHint().width()
