"""What one presses and ticks, in every look."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QStyle,
    QStyleOptionButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from journal.ui.theme import LIGHT, THEMES, Theme, apply_theme
from journal.ui.widgets.main_buttons import MainButton
from tests.ui.contrasts import contrast


@pytest.fixture(autouse=True)
def _light_afterwards(qapp: QApplication) -> Iterator[None]:
    yield
    apply_theme(qapp, LIGHT)


def mark_height(box: QCheckBox | QRadioButton) -> int:
    option = QStyleOptionButton()
    box.initStyleOption(option)
    part = QStyle.SubElement.SE_CheckBoxIndicator
    if isinstance(box, QRadioButton):
        part = QStyle.SubElement.SE_RadioButtonIndicator
    return box.style().subElementRect(part, option, box).height()


@pytest.mark.parametrize("theme", THEMES)
def test_the_ring_of_the_keyboard_is_set_off_from_a_filled_button(
    qtbot: QtBot, qapp: QApplication, theme: Theme
) -> None:
    apply_theme(qapp, theme)
    button = MainButton("Save")
    qtbot.addWidget(button)
    with qtbot.waitActive(button):
        button.show()
        button.activateWindow()
    button.setFocus()

    picture = button.grab().toImage()

    inwards = [picture.pixelColor(x, picture.height() // 2).name().upper() for x in range(10)]
    ring, gap, fill = list(dict.fromkeys(inwards))
    assert (ring, gap, fill) == (theme.ink, theme.window, theme.accent)
    assert inwards.count(ring) >= 2
    assert inwards.count(gap) >= 2
    assert min(contrast(ring, gap), contrast(gap, fill)) >= 3


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("kind", [QPushButton, QLineEdit, QCheckBox, QComboBox, QPlainTextEdit])
def test_the_keyboard_has_one_colour_wherever_it_is(
    qtbot: QtBot, qapp: QApplication, theme: Theme, kind: type[QWidget]
) -> None:
    apply_theme(qapp, theme)
    part = kind()
    qtbot.addWidget(part)
    with qtbot.waitActive(part):
        part.show()
        part.activateWindow()
    part.setFocus()

    picture = part.grab().toImage()

    edge = {picture.pixelColor(x, picture.height() // 2).name().upper() for x in (0, 1)}
    assert edge == {theme.ink}


@pytest.mark.parametrize("theme", [theme for theme in THEMES if theme.high_contrast])
def test_a_button_that_cannot_be_pressed_has_a_broken_border_in_high_contrast(
    qtbot: QtBot, qapp: QApplication, theme: Theme
) -> None:
    apply_theme(qapp, theme)
    button = QPushButton("A word for a wide button")
    qtbot.addWidget(button)
    button.setEnabled(False)

    picture = button.grab().toImage()

    along = {picture.pixelColor(x, 0).name().upper() for x in range(20, picture.width() - 20)}
    assert theme.card in along
    assert len(along) > 1


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton])
def test_a_choice_that_cannot_be_made_looks_it(
    qtbot: QtBot, qapp: QApplication, theme: Theme, kind: type[QCheckBox | QRadioButton]
) -> None:
    apply_theme(qapp, theme)
    box = kind("Words")
    qtbot.addWidget(box)
    box.setEnabled(False)
    box.ensurePolished()

    assert box.palette().windowText().color().name().upper() == theme.muted


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton])
def test_marks_can_be_made_out_in_every_look(
    qtbot: QtBot, qapp: QApplication, theme: Theme, kind: type[QCheckBox | QRadioButton]
) -> None:
    apply_theme(qapp, theme)
    box = kind()
    qtbot.addWidget(box)
    box.ensurePolished()

    picture = box.grab().toImage()

    colors = {
        picture.pixelColor(x, y).name()
        for x in range(picture.width())
        for y in range(picture.height())
    }
    assert max(contrast(color, theme.card) for color in colors) >= 3


@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton])
@pytest.mark.parametrize("checked", [False, True])
def test_marks_grow_with_the_text(
    qtbot: QtBot, qapp: QApplication, kind: type[QCheckBox | QRadioButton], checked: bool
) -> None:
    usual, twice = qapp.font(), qapp.font()
    twice.setPointSizeF(2 * usual.pointSizeF())
    heights = []

    for font in (usual, twice):
        qapp.setFont(font)
        apply_theme(qapp, LIGHT)
        box = kind("Word")
        qtbot.addWidget(box)
        box.setChecked(checked)
        box.ensurePolished()
        heights.append(mark_height(box))
    qapp.setFont(usual)

    assert heights[1] >= 1.8 * heights[0] >= 1.8 * 11
