import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journal.ui.journal_model import JournalModel
from journal.ui.today_page import TodayPage
from tests.ui.today.hands import LEFT, TODAY, press, saved_values, values


def test_three_digits_and_ctrl_enter_store_exactly_three_ratings(
    page: TodayPage, journal: JournalModel
) -> None:
    press("7", "Enter", "5", "Enter", "3", "Ctrl+Enter")

    (check_in,) = journal.check_ins()
    assert check_in.day == TODAY
    assert check_in.values == {"attention": 7, "mood": 5, "anxiety": 3}
    assert check_in.side_effects == ()
    assert not check_in.all_clear
    assert check_in.note == ""
    assert page.desk.message.label.text() == "Saved."


def test_nothing_is_chosen_until_the_person_chooses(page: TodayPage) -> None:
    assert values(page) == [None, None, None]


def test_one_then_zero_is_ten(page: TodayPage) -> None:
    press("1", "0")

    assert values(page) == [10, None, None]


def test_a_second_digit_that_makes_no_value_begins_a_new_number(page: TodayPage) -> None:
    press("7", "5")

    assert values(page) == [5, None, None]


@pytest.mark.parametrize(
    ("keys", "value"), [(("1", "Backspace", "0"), 0), (("1", "Right", "0"), 0), (("1", "0"), 10)]
)
def test_a_digit_after_anything_but_a_digit_begins_a_new_number(
    page: TodayPage, keys: tuple[str, ...], value: float
) -> None:
    press(*keys)

    assert values(page) == [value, None, None]


def test_a_digit_after_a_click_begins_a_new_number(qtbot: QtBot, page: TodayPage) -> None:
    qtbot.mouseClick(page.desk.form.rows[0].buttons[1], LEFT)

    press("0")

    assert values(page) == [0, None, None]


def test_backspace_takes_a_choice_back(page: TodayPage, journal: JournalModel) -> None:
    press("7", "Backspace", "Enter", "4", "Ctrl+Enter")

    assert saved_values(journal) == [{"mood": 4}]


def test_arrows_step_and_stop_at_the_ends(page: TodayPage) -> None:
    press("9", "Right", "Right", "Down", "Right", "Up", "Left")

    assert values(page) == [9, 0, None]


def test_tab_goes_through_the_rows_to_save_and_enter_saves(
    page: TodayPage, journal: JournalModel
) -> None:
    press("1", "Tab", "2", "Tab", "3", "Tab")

    assert QApplication.focusWidget() is page.desk.save_button
    press("Enter")
    assert saved_values(journal) == [{"attention": 1, "mood": 2, "anxiety": 3}]


def test_enter_on_the_last_row_leads_to_save(page: TodayPage) -> None:
    press("1", "Enter", "2", "Enter", "3", "Enter")

    assert QApplication.focusWidget() is page.desk.save_button


def test_a_click_in_the_corner_of_a_button_counts(qtbot: QtBot, page: TodayPage) -> None:
    button = page.desk.form.rows[1].buttons[8]

    qtbot.mouseClick(button, LEFT, pos=button.rect().topLeft())

    assert values(page) == [None, 8, None]


def test_an_unanswered_measure_is_skipped_and_never_zero(
    page: TodayPage, journal: JournalModel
) -> None:
    press("0", "Ctrl+Enter")

    (check_in,) = journal.check_ins()
    assert check_in.values == {"attention": 0}
    assert [r.value for r in check_in.ratings] == [0, None, None]
