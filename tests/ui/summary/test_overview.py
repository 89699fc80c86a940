from dataclasses import replace
from datetime import date, timedelta

from pytestqt.qtbot import QtBot

from journal.domain.spans import Span
from journal.ui.journal_model import JournalModel
from journal.ui.period_choice import PeriodChoice
from journal.ui.summary_page import SummaryPage
from tests.ui.summary.hands import TODAY, check_in, shown


def test_the_overview_says_first_how_complete_the_days_are(page: SummaryPage) -> None:
    text = page.overview.text

    assert "Period: 2 Feb \N{EN DASH} 1 Mar 2026" in text
    assert "Days: 28 of 28 days rated · 28 the same day, 0 later · no gap" in text
    assert "Sessions: session 1, ketamine IV" in text
    assert "Mood: 28 of 28 days rated · median 5, middle half 5\N{EN DASH}5" in text


def test_another_period_changes_the_overview(page: SummaryPage) -> None:
    page.selector.choose(Span.ALL)

    assert "30 of 30 days rated" in page.overview.text


def test_days_before_the_journal_began_are_not_held_against_anyone(page: SummaryPage) -> None:
    page.selector.choose(Span.YEAR)

    assert "Days: 30 of 30 days rated · the journal began on 31 Jan 2026 · 30 the same day" in (
        page.overview.text
    )


def test_too_few_days_show_no_median(page: SummaryPage) -> None:
    page.journal.save([check_in(page.journal, TODAY - timedelta(days=99))])

    page.selector.choose(Span.YEAR)

    assert "Mood: 31 of 100 days rated\n" in page.overview.text


def test_the_period_since_the_last_visit_is_offered_once_there_was_one(
    qtbot: QtBot, filled: JournalModel
) -> None:
    page = shown(qtbot, filled)
    assert page.selector.buttons[Span.SINCE_LAST_VISIT].isHidden()

    filled.save_settings(replace(filled.settings(), visits=(date(2026, 2, 10),)))

    assert page.selector.buttons[Span.SINCE_LAST_VISIT].isVisible()


def test_after_a_visit_the_page_begins_with_the_days_since_then(
    qtbot: QtBot, filled: JournalModel
) -> None:
    filled.save_settings(replace(filled.settings(), visits=(date(2026, 2, 10),)))

    page = SummaryPage(filled)
    qtbot.addWidget(page)
    page.show()

    assert page.selector.span is Span.SINCE_LAST_VISIT
    assert "10 Feb" in page.overview.text


def test_a_last_visit_taken_out_leads_back_to_twelve_weeks(
    qtbot: QtBot, filled: JournalModel
) -> None:
    filled.save_settings(replace(filled.settings(), visits=(date(2026, 2, 10),)))
    page = shown(qtbot, filled, Span.SINCE_LAST_VISIT)

    filled.save_settings(replace(filled.settings(), visits=()))

    assert page.selector.span is Span.WEEKS_12
    assert "8 Dec 2025 \N{EN DASH} 1 Mar 2026" in page.overview.text


def test_the_period_is_shared_with_other_pages(qtbot: QtBot, filled: JournalModel) -> None:
    choice = PeriodChoice(Span.ALL)
    page = SummaryPage(filled, choice)
    qtbot.addWidget(page)
    page.show()
    assert "30 of 30 days rated" in page.overview.text

    page.selector.choose(Span.WEEKS_4)
    assert choice.span is Span.WEEKS_4

    page.hide()
    choice.choose(Span.YEAR)
    page.show()

    assert page.selector.span is Span.YEAR
    assert "2 Mar 2025 \N{EN DASH} 1 Mar 2026" in page.overview.text


def test_many_side_effects_are_counted_after_the_first_four(
    qtbot: QtBot, filled: JournalModel
) -> None:
    kinds = ("nausea", "headache", "dizziness", "numbness", "spinning", "palpitations")
    filled.save([check_in(filled, TODAY, "", *kinds)])

    page = shown(qtbot, filled)

    assert "and 2 more" in page.overview.text
