"""A window that is read from right to left begins every line on the right."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from journal.ui.page import labelled
from journal.ui.theme import LIGHT
from journal.ui.widgets.fields import line
from journal.ui.widgets.paragraphs import Phrase, paragraph
from journal.ui.widgets.rail import Rail

LEFT_TO_RIGHT, RIGHT_TO_LEFT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
HEBREW = "שלום"


@pytest.fixture(params=[LEFT_TO_RIGHT, RIGHT_TO_LEFT], ids=lambda way: way.name)
def way(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Qt.LayoutDirection]:
    qapp.setLayoutDirection(request.param)
    yield request.param
    qapp.setLayoutDirection(LEFT_TO_RIGHT)


@pytest.mark.parametrize("words", ["Words", HEBREW])
def test_words_begin_where_the_window_does_in_whatever_language_they_are(
    qtbot: QtBot, way: Qt.LayoutDirection, words: str
) -> None:
    typed = line()
    typed.setText(words)
    parts: list[QLabel | QLineEdit] = [labelled(words, ""), Phrase(words), paragraph(words), typed]
    for part in parts:
        qtbot.addWidget(part)

    found = [first_ink(part) < 100 for part in parts]

    assert found == [way is LEFT_TO_RIGHT] * len(parts)


def test_the_line_of_the_rail_is_towards_the_page(qtbot: QtBot, way: Qt.LayoutDirection) -> None:
    rail = Rail({"today": "Today"}, {})
    qtbot.addWidget(rail)

    picture = rail.grab().toImage()

    edges = [picture.pixelColor(x, 5).name().upper() for x in (0, picture.width() - 1)]
    towards_page = [LIGHT.card, LIGHT.line]
    assert edges == (towards_page if way is LEFT_TO_RIGHT else towards_page[::-1])


def first_ink(part: QLabel | QLineEdit) -> int:
    """Return where the words of a part begin, in pixels from the left."""
    part.resize(300, 40)
    picture = part.grab().toImage()
    ground = picture.pixelColor(150, 20)
    inside = range(8, picture.width() - 8)
    return next(x for x in inside if any(picture.pixelColor(x, y) != ground for y in range(12, 28)))
