from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from journal.domain import library
from journal.domain.sessions import Session
from journal.domain.side_effects import Phase, Severity, SideEffect, SideEffectKind
from journal.ui.journal_model import JournalModel
from journal.ui.sessions_page import SessionsPage
from tests.ui.vocabulary import answer_more

LEFT = Qt.MouseButton.LeftButton
NAUSEA = library.side_effect_kind("nausea")
TREMOR = library.side_effect_kind("tremor")


def test_the_whole_vocabulary_is_behind_more_for_each_phase(
    qtbot: QtBot, page: SessionsPage, journal: JournalModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.add()
    during = page.form.effects.phases[Phase.DURING]
    qtbot.mouseClick(during.chips.chips["nausea"], LEFT)
    asked: list[tuple[SideEffect, ...]] = []

    def answer(said: tuple[SideEffect, ...]) -> tuple[SideEffect, ...]:
        asked.append(said)
        return (*said, SideEffect(TREMOR, Severity.SEVERE))

    answer_more(monkeypatch, answer)
    qtbot.mouseClick(during.more_button, LEFT)
    page.save()

    nausea = SideEffect(NAUSEA, Severity.MILD, Phase.DURING)
    assert asked == [(nausea,)]
    assert journal.sessions()[0].side_effects == (
        nausea,
        SideEffect(TREMOR, Severity.SEVERE, Phase.DURING),
    )


def test_words_of_ones_own_are_kept_with_the_session_and_survive_undo(
    qtbot: QtBot, page: SessionsPage, journal: JournalModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = SideEffect(SideEffectKind.named("Cold hands"), Severity.MILD)
    answer_more(monkeypatch, lambda _: (own,))
    page.add()
    qtbot.mouseClick(page.form.effects.phases[Phase.DURING].more_button, LEFT)

    page.save()
    names = [effect.kind.name for effect in journal.sessions()[0].side_effects]
    qtbot.mouseClick(page.message.undo_button, LEFT)
    page.save()

    assert names == ["Cold hands"]
    assert [kind.name for kind in journal.side_effect_kinds() if kind.own] == ["Cold hands"]
    assert len(journal.sessions()[0].side_effects) == 1


def test_a_side_effect_without_a_phase_is_shown_and_kept(
    page: SessionsPage,
    journal: JournalModel,
    choose: Callable[[Session], None],
    start: datetime,
) -> None:
    session = Session(start, side_effects=(SideEffect(TREMOR, Severity.MILD),))
    journal.save([session])

    choose(session)

    assert page.form.effects.phases[None].chips.chips["tremor"].isVisible()
    assert page.form.answers().side_effects == frozenset(session.side_effects)


def test_a_chip_that_only_another_session_needs_is_hidden(
    page: SessionsPage,
    journal: JournalModel,
    choose: Callable[[Session], None],
    start: datetime,
) -> None:
    shaky = Session(start, side_effects=(SideEffect(TREMOR, Severity.MILD, Phase.DURING),))
    calm = Session(start - timedelta(days=1))
    journal.save([shaky, calm])
    choose(shaky)
    chip = page.form.effects.phases[Phase.DURING].chips.chips["tremor"]
    shown = chip.isVisible()

    choose(calm)

    assert shown
    assert not chip.isVisible()
