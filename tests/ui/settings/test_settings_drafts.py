"""What is typed in the settings and not saved is never lost."""

from collections.abc import Callable
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from journal.domain import library
from journal.domain.help_lines import HelpLine
from journal.storage.kept_drafts import Draft
from journal.storage.store import JournalStore
from journal.ui.journal_model import JournalModel
from journal.ui.main_window import MainWindow
from journal.ui.settings_page import SettingsPage
from tests.ui.settings.hands import fill, refuse_to_keep_drafts, said, undo

NOT_SAVED = "This is not saved yet."


@pytest.fixture
def opened(qtbot: QtBot, journal: JournalModel) -> Callable[[], SettingsPage]:
    """Return what opens the page as the next start does."""

    def open_page() -> SettingsPage:
        page = SettingsPage(journal)
        qtbot.addWidget(page)
        with qtbot.waitExposed(page):
            page.show()
        return page

    return open_page


def type_everywhere(qtbot: QtBot, page: SettingsPage) -> None:
    fill(page.own_measure.name, "Pain", qtbot)
    page.own_measure.maximum.show_value(5)
    page.own_measure.less_is_better.click()
    page.visits.day.show_day(date(2026, 2, 3))
    fill(page.name.name, "A. B.", qtbot)
    page.help_lines.add_button.click()
    fill(page.help_lines.rows[-1].name, "My sister", qtbot)


def test_everything_typed_is_there_at_the_next_start(
    qtbot: QtBot, page: SettingsPage, opened: Callable[[], SettingsPage]
) -> None:
    """F5."""
    type_everywhere(qtbot, page)
    typed = [section.typed() for section in page.typed_sections]
    page.close()

    again = opened()

    assert [section.typed() for section in again.typed_sections] == typed
    assert [said(section) for section in again.typed_sections] == [NOT_SAVED] * 4


def test_what_is_typed_is_kept_without_leaving_the_page(
    qtbot: QtBot, page: SettingsPage, journal: JournalModel
) -> None:
    fill(page.name.name, "A.", qtbot)

    qtbot.waitUntil(lambda: [draft.typed for draft in journal.drafts.all()] == [{"name": "A."}])


def test_the_window_keeps_it_when_it_is_closed(
    qtbot: QtBot, journal: JournalModel, opened: Callable[[], SettingsPage]
) -> None:
    """F5."""
    window = MainWindow(journal)
    qtbot.addWidget(window)
    window.show()
    window.go_to("settings")
    settings = window.page("settings")
    assert isinstance(settings, SettingsPage)
    settings.name.name.setText("A. B.")

    window.close()

    assert opened().name.name.text() == "A. B."


def test_nothing_is_kept_of_what_was_saved(
    qtbot: QtBot, page: SettingsPage, journal: JournalModel, opened: Callable[[], SettingsPage]
) -> None:
    type_everywhere(qtbot, page)
    fill(page.help_lines.rows[-1].contact, "555", qtbot)
    for name in ("question", "low_label", "high_label"):
        fill(getattr(page.own_measure, name), name, qtbot)
    page.keep_typed()

    page.own_measure.add_button.click()
    page.visits.add_button.click()
    page.name.save_button.click()
    page.help_lines.save_button.click()
    page.close()
    again = opened()

    assert journal.drafts.all() == []
    assert [said(section) for section in again.typed_sections] == [""] * 4
    assert journal.settings().help_lines is not None


def test_what_is_typed_back_is_not_kept(
    qtbot: QtBot, page: SettingsPage, journal: JournalModel
) -> None:
    fill(page.name.name, "A.", qtbot)
    page.keep_typed()

    page.name.name.clear()
    page.close()

    assert journal.drafts.all() == []


def test_a_page_only_looked_at_keeps_nothing(page: SettingsPage, journal: JournalModel) -> None:
    page.close()

    assert journal.drafts.all() == []


def test_a_draft_that_cannot_be_read_is_left_out(
    journal: JournalModel, opened: Callable[[], SettingsPage]
) -> None:
    unreadable: dict[str, Draft] = {
        "name": {"name": 5},
        "visit": {"day": "soon"},
        "help lines": {"lines": [["only a name"]]},
        "own measure": {"name": "Pain", "minimum": 99},
    }
    for name, typed in unreadable.items():
        journal.drafts.keep(f"settings {name}", typed)

    page = opened()

    assert [section.typed() for section in page.typed_sections] == [
        section.saved() for section in page.typed_sections
    ]


def test_a_line_taken_out_by_a_slip_comes_back(page: SettingsPage) -> None:
    before = page.help_lines.typed()

    page.help_lines.rows[1].remove_button.click()
    undo(page.help_lines)

    assert page.help_lines.typed() == before
    assert not page.help_lines.unsaved


def test_going_back_to_the_packed_lines_by_a_slip_loses_nothing_typed(
    qtbot: QtBot, page: SettingsPage, journal: JournalModel
) -> None:
    page.help_lines.add_button.click()
    fill(page.help_lines.rows[-1].name, "My sister", qtbot)

    page.help_lines.packed_button.click()
    rows = len(page.help_lines.rows)
    undo(page.help_lines)

    assert rows == len(library.help_lines())
    assert page.help_lines.rows[-1].words == ("My sister", "", "")
    assert page.help_lines.unsaved


def test_removing_a_visit_leaves_the_day_that_is_typed(
    page: SettingsPage, journal: JournalModel
) -> None:
    page.visits.add_button.click()
    page.visits.day.show_day(date(2026, 2, 3))

    page.visits.remove_buttons[date(2026, 3, 1)].click()

    assert page.visits.day.day == date(2026, 2, 3)


def test_a_measure_taken_back_is_in_the_form_again(qtbot: QtBot, page: SettingsPage) -> None:
    type_everywhere(qtbot, page)
    for name in ("question", "low_label", "high_label"):
        fill(getattr(page.own_measure, name), name, qtbot)
    typed = page.own_measure.typed()
    page.own_measure.add_button.click()

    undo(page.own_measure)

    assert page.own_measure.typed() == typed
    assert page.own_measure.unsaved


def test_a_draft_that_cannot_be_kept_is_told(
    qtbot: QtBot, page: SettingsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(page.name.name, "A.", qtbot)
    refuse_to_keep_drafts(monkeypatch)

    assert not page.keep_typed()
    assert said(page.name).startswith("Nothing was saved")


def test_what_another_window_saved_is_shown_where_nothing_is_typed(
    page: SettingsPage, store: JournalStore, journal: JournalModel
) -> None:
    settings = journal.settings()
    other = JournalModel(store, lambda: journal.now)

    other.save_settings(type(settings)(name="C. D.", help_lines=(HelpLine("Clinic", "1"),)))
    journal.changed.emit()

    assert page.name.name.text() == "C. D."
    assert [row.words for row in page.help_lines.rows] == [("Clinic", "1", "")]
