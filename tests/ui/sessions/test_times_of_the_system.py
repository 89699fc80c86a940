"""Times in the form and in what it refuses are written as the system writes them."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QLocale

from journal.language import choose_language
from journal.ui.journal_model import JournalModel
from journal.ui.sessions_page import SessionsPage


@pytest.fixture(autouse=True)
def _usual_locale_afterwards() -> Iterator[None]:
    usual = QLocale()
    yield
    QLocale.setDefault(usual)
    choose_language("en")


@pytest.mark.parametrize(
    ("locale", "typed", "shown"),
    [("en_US", "14:30", "2:30 PM"), ("en_GB", "2:30 pm", "14:30"), ("de_DE", "1430", "14:30")],
)
def test_a_saved_time_is_shown_as_the_system_writes_it(
    page: SessionsPage, locale: str, typed: str, shown: str
) -> None:
    QLocale.setDefault(QLocale(locale))
    page.add()
    page.form.times.times["started_at"].setText(typed)

    page.save()

    assert " ".join(page.form.times.times["started_at"].text().split()) == shown


@pytest.mark.parametrize(
    ("locale", "language", "sentence"),
    [
        ("en_US", "en", "Mon, Mar 2, 2026, 9:00 PM lies in the future."),
        ("de_DE", "de", "Mo., 2. März 2026, 21:00 liegt in der Zukunft."),
    ],
)
def test_a_refused_time_is_said_as_the_system_writes_it(
    page: SessionsPage, journal: JournalModel, locale: str, language: str, sentence: str
) -> None:
    QLocale.setDefault(QLocale(locale))
    choose_language(language)
    page.add()
    page.form.times.day.show_day(journal.today + timedelta(days=1))
    page.form.times.times["started_at"].setText("21:00")

    page.save()

    assert " ".join(page.message.label.text().split()).startswith(sentence)


def test_a_strongest_time_that_does_not_fit_is_said_so_too(page: SessionsPage) -> None:
    QLocale.setDefault(QLocale("en_US"))
    page.add()
    page.form.times.times["started_at"].setText("3 pm")
    page.form.times.times["strongest_at"].setText("2 pm")

    page.save()

    words = " ".join(page.message.label.text().split())
    assert words.startswith("Sun, Mar 1, 2026, 2:00 PM does not fit a session that started Sun, ")
