"""The present time is proposed for a session of today; for another it is no answer."""

from datetime import date, timedelta

import pytest
from pytestqt.qtbot import QtBot

from journal.domain.sessions import Session, Status
from journal.ui.journal_model import JournalModel
from journal.ui.sessions_page import SessionsPage

TODAY = date(2026, 3, 1)


def started(page: SessionsPage) -> str:
    return page.form.times.times["started_at"].text()


@pytest.mark.parametrize("days", [-1, 1])
def test_the_time_of_a_session_on_another_day_has_to_be_given(
    page: SessionsPage, journal: JournalModel, days: int
) -> None:
    page.add()

    page.form.times.day.show_day(TODAY + timedelta(days=days))
    page.save()

    assert started(page) == ""
    assert page.message.label.text().startswith("The session has no start.")
    assert page.form.times.times["started_at"].hasFocus()
    assert journal.sessions() == []


def test_the_time_of_a_planned_session_has_to_be_given(
    page: SessionsPage, journal: JournalModel
) -> None:
    page.add()

    page.form.times.status.show_value(Status.PLANNED)
    page.save()

    assert started(page) == ""
    assert journal.sessions() == []


def test_back_on_today_the_present_time_is_proposed_again(page: SessionsPage) -> None:
    page.add()
    page.form.times.day.show_day(TODAY - timedelta(days=3))
    page.form.times.day.show_day(TODAY - timedelta(days=1))

    page.form.times.day.show_day(TODAY)

    assert started(page) == "21:00"


def test_a_time_that_was_typed_stays_whatever_the_day(page: SessionsPage) -> None:
    page.add()
    page.form.times.times["started_at"].setText("14:30")

    page.form.times.day.show_day(TODAY - timedelta(days=1))
    page.form.times.status.show_value(Status.PLANNED)
    page.form.times.day.show_day(TODAY)

    assert started(page) == "14:30"


def test_the_same_time_typed_on_another_day_is_an_answer(
    page: SessionsPage, journal: JournalModel
) -> None:
    page.add()
    page.form.times.day.show_day(TODAY - timedelta(days=1))
    page.form.times.times["started_at"].setText("21:00")

    page.form.times.day.show_day(TODAY - timedelta(days=2))
    page.save()

    assert [f"{s.started_at:%m-%d %H:%M}" for s in journal.sessions()] == ["02-27 21:00"]


def test_a_repeated_session_on_another_day_has_no_time_either(
    page: SessionsPage, two: tuple[Session, Session]
) -> None:
    page.repeat()

    page.form.times.day.show_day(TODAY - timedelta(days=1))

    assert started(page) == ""
    assert page.form.given.dose.text() == "40"


def test_a_saved_session_keeps_its_time_when_it_is_moved(
    page: SessionsPage, journal: JournalModel, two: tuple[Session, Session]
) -> None:
    page.open(two[0].id)

    page.form.times.day.show_day(TODAY - timedelta(days=1))
    page.save()

    assert f"{journal.sessions()[-1].started_at:%m-%d %H:%M}" == "02-28 15:00"


def test_a_day_is_typed_without_a_jump(qtbot: QtBot, page: SessionsPage) -> None:
    page.add()
    day = page.form.times.day
    day.setFocus()
    day.setSelectedSection(day.Section.DaySection)

    qtbot.keyClicks(day, "28")

    assert (day.day, started(page)) == (date(2026, 3, 28), "")
