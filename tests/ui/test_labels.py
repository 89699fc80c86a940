from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from journal.ui.page import labelled
from journal.ui.widgets.message_line import MessageLine


def test_no_label_takes_a_persons_words_for_markup(qtbot: QtBot) -> None:
    line = MessageLine("<i>resting</i>")
    label = labelled("<b>Mood</b>", "title")
    for widget in (line, label):
        qtbot.addWidget(widget)

    line.say("<b>Itch</b> was saved.")

    plain = Qt.TextFormat.PlainText
    assert [each.textFormat() for each in (label, line.label, line._resting)] == [plain] * 3
