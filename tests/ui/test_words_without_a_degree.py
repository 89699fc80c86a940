"""Side effects in a person's own words are not lost before their degree is said."""

from collections.abc import Callable
from datetime import datetime

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from journal.domain.library import side_effect_kinds
from journal.domain.side_effects import Phase
from journal.storage.store import JournalStore
from journal.ui.effect_dialog import EffectDialog
from journal.ui.journal_model import JournalModel
from journal.ui.sessions_page import SessionsPage
from journal.ui.today_page import TodayPage
from tests.ui.today.hands import press, shown
from tests.ui.vocabulary import do_behind_more

HALF_TYPED = "Jaw & ne"


@pytest.fixture
def later(
    store: JournalStore, now: Callable[[], datetime], qtbot: QtBot
) -> Callable[[], JournalModel]:
    """Return the journal as a program finds it that starts after the first one was killed."""

    def start() -> JournalModel:
        journal = JournalModel(store, now)
        qtbot.waitUntil(lambda: HALF_TYPED in str([draft.typed for draft in journal.drafts.all()]))
        return journal

    return start


def type_and(then: Callable[[], None]) -> Callable[[EffectDialog], None]:
    """Return what somebody does behind More: add words, type others, and something else."""

    def act(dialog: EffectDialog) -> None:
        QTest.keyClicks(dialog.own_name, "Humming")
        dialog.add_own()
        QTest.keyClicks(dialog.own_name, HALF_TYPED)
        try:
            then()
        finally:
            dialog.cancel()

    return act


def test_words_typed_for_a_day_wait_behind_more_after_a_kill(
    qtbot: QtBot, journal: JournalModel, later: Callable[[], JournalModel]
) -> None:
    first, found = shown(qtbot, journal), []
    do_behind_more(type_and(lambda: found.append(shown(qtbot, later()))))

    first.desk.form.effects.more_button.click()

    assert found[0].desk.form.effects.more_button.words == ("Humming", HALF_TYPED)
    assert found[0].desk.unsaved
    assert not first.desk.form.effects.more_button.words


def test_words_typed_for_a_session_wait_behind_more_after_a_kill(
    qtbot: QtBot, journal: JournalModel, later: Callable[[], JournalModel]
) -> None:
    first, found = SessionsPage(journal), []
    qtbot.addWidget(first)
    first.add()
    do_behind_more(type_and(lambda: found.append(SessionsPage(later()))))

    first.form.effects.phases[Phase.SAME_DAY].more_button.click()

    qtbot.addWidget(found[0])
    found[0].list.go_to(0)
    effects = found[0].form.effects
    assert effects.phases[Phase.SAME_DAY].more_button.words == ("Humming", HALF_TYPED)
    assert not effects.phases[Phase.DURING].more_button.words
    assert not first.form.answers().own_words


def test_behind_more_one_goes_on_where_one_stopped(qtbot: QtBot) -> None:
    dialog = EffectDialog(side_effect_kinds(), (), ("Humming", HALF_TYPED))
    qtbot.addWidget(dialog)

    assert "own_humming" in dialog.usual.chips
    assert dialog.own_name.text() == HALF_TYPED
    assert dialog.words() == ("Humming", HALF_TYPED)


def test_words_are_no_longer_told_once_their_degree_is_said(qtbot: QtBot) -> None:
    dialog = EffectDialog(side_effect_kinds(), (), ("Humming",))
    qtbot.addWidget(dialog)
    told: list[tuple[str, ...]] = []
    dialog.typed.connect(told.append)

    dialog.add_own()
    dialog.usual.chips["own_humming"].click()

    assert told == [("Humming",), ()]


def test_words_left_out_on_purpose_are_gone(qtbot: QtBot, page: TodayPage) -> None:
    def leave_out(dialog: EffectDialog) -> None:
        QTest.keyClicks(dialog.own_name, "Humming")
        dialog.accept()  # which says first that they would be left out
        dialog.accept()

    do_behind_more(leave_out)

    page.desk.form.effects.more_button.click()

    assert page.desk.form.effects.more_button.words == ()
    assert page.desk.form.effects.more_button.text() == "More…"


def test_a_day_is_not_saved_without_a_word_typed_for_it(
    page: TodayPage, journal: JournalModel
) -> None:
    page.desk.form.show_draft({"values": {"mood": 5}, "own_words": ["Humming"]})
    press("Ctrl+Enter")

    assert journal.check_ins() == []
    words = "How strong “Humming” was is not said yet. Press More to say it, or to leave it out."
    assert page.desk.message.label.text() == words
    assert page.desk.form.effects.more_button.text() == "More: Humming"
    assert page.desk.form.effects.more_button.hasFocus()


def test_a_session_is_not_saved_without_a_word_typed_for_it(
    qtbot: QtBot, journal: JournalModel
) -> None:
    page = SessionsPage(journal)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    page.add()
    button = page.form.effects.phases[Phase.LATER].more_button
    button.show_words(("Humming",))
    button.typed.emit()

    page.save()

    assert journal.sessions() == []
    assert page.message.label.text().startswith("How strong “Humming” was is not said yet.")
    assert button.hasFocus()


@pytest.fixture
def page(qtbot: QtBot, journal: JournalModel) -> TodayPage:
    return shown(qtbot, journal)
