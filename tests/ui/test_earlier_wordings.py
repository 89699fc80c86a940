"""What a note said earlier can be read again, copied, and put back."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journal.ui.journal_model import JournalModel
from journal.ui.sessions_page import SessionsPage
from tests.storage.samples import check_in, session
from tests.ui.today.hands import LEFT, press, shown


def reworded(journal: JournalModel, *notes: str) -> None:
    """Save a check-in with one note after the other."""
    journal.save([check_in(note="")])
    for note in notes:
        (saved,) = journal.check_ins()
        journal.save([replace(saved, note=note)])


def test_an_entry_that_was_never_reworded_offers_nothing(
    qtbot: QtBot, journal: JournalModel
) -> None:
    reworded(journal, "only")

    page = shown(qtbot, journal)

    assert not page.desk.wordings.isVisible()


def test_earlier_texts_unfold_the_latest_first_and_can_be_copied(
    qtbot: QtBot, journal: JournalModel
) -> None:
    reworded(journal, "first", "second", "third")
    page = shown(qtbot, journal)
    wordings = page.desk.wordings
    assert wordings.button.accessibleName() == "Earlier wordings (2)"

    qtbot.mouseClick(wordings.button, LEFT)

    assert [label.text() for label in wordings.texts] == ["second", "first"]
    flags = wordings.texts[0].textInteractionFlags()
    assert flags & Qt.TextInteractionFlag.TextSelectableByMouse
    assert flags & Qt.TextInteractionFlag.TextSelectableByKeyboard


def test_a_text_put_back_is_in_the_field_and_not_saved(qtbot: QtBot, journal: JournalModel) -> None:
    reworded(journal, "first\nline", "second")
    page = shown(qtbot, journal)
    page.desk.wordings.open()

    qtbot.mouseClick(page.desk.wordings.back_buttons[0], LEFT)

    assert page.desk.unsaved
    assert page.desk.message.label.text() == "Put back. It is not saved yet."
    assert [saved.note for saved in journal.check_ins()] == ["second"]
    page.desk.save()
    assert [saved.note for saved in journal.check_ins()] == ["first\nline"]


def test_tab_passes_the_earlier_texts_before_the_ways_on(
    qtbot: QtBot, journal: JournalModel
) -> None:
    reworded(journal, "first", "second")
    page = shown(qtbot, journal)
    wordings = page.desk.wordings

    wordings.open()
    wordings.button.setFocus()

    passed = []
    for _ in range(2):
        press("Tab")
        passed.append(QApplication.focusWidget())
    assert passed == [*wordings.back_buttons, page.desk.links.another_button]


def test_typing_leaves_the_earlier_texts_open(qtbot: QtBot, journal: JournalModel) -> None:
    reworded(journal, "first", "second")
    page = shown(qtbot, journal)
    page.desk.wordings.open()

    qtbot.keyClicks(page.desk.form.note, "x")

    assert page.desk.wordings.texts[0].isVisible()


def test_every_text_of_a_session_goes_back_into_its_own_field(
    qtbot: QtBot, journal: JournalModel
) -> None:
    journal.save([session(note="calm", intention="rest")])
    (saved,) = journal.sessions()
    journal.save([replace(saved, note="still", intention="")])
    page = SessionsPage(journal)
    qtbot.addWidget(page)
    page.show()
    page.form.wordings.open()

    for button in page.form.wordings.back_buttons:
        qtbot.mouseClick(button, LEFT)

    answers = page.form.answers()
    assert (answers.note, answers.intention) == ("calm", "rest")
    assert [saved.note for saved in journal.sessions()] == ["still"]
