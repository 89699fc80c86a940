import pytest
from pytestqt.qtbot import QtBot

from journal.domain.measures import Measure
from journal.ui.journal_model import JournalModel
from journal.ui.settings.own_measure import own_id
from journal.ui.settings_page import SettingsPage
from tests.ui.settings.hands import asked, fill, refuse_to_save, said, undo


def test_a_measure_of_ones_own_is_asked_with_its_scale(
    qtbot: QtBot, page: SettingsPage, journal: JournalModel
) -> None:
    form = page.own_measure
    fill(form.name, "Noise", qtbot)
    fill(form.question, "How loud was it?", qtbot)
    fill(form.low_label, "quiet", qtbot)
    fill(form.high_label, "too much", qtbot)
    form.minimum.show_value(1)
    form.maximum.show_value(5)
    form.less_is_better.click()

    form.add_button.click()

    measure = journal.measures()[-1]
    assert (measure.name, measure.question) == ("Noise", "How loud was it?")
    assert (measure.low_label, measure.high_label) == ("quiet", "too much")
    assert (measure.minimum, measure.maximum, measure.higher_is_better) == (1, 5, False)
    assert measure.id.startswith("own_noise_")
    assert page.measures.ticks[measure.id].isChecked()
    assert said(form) == "Noise is asked from now on."


def test_the_form_is_empty_after_adding(qtbot: QtBot, page: SettingsPage) -> None:
    form = page.own_measure
    fill(form.name, "Noise", qtbot)
    form.less_is_better.click()

    form.add_button.click()

    assert form.name.text() == ""
    assert (form.minimum.value, form.maximum.value) == (0, 10)
    assert not form.more_is_better.isChecked()
    assert not form.less_is_better.isChecked()


def test_which_way_is_better_has_to_be_chosen(
    qtbot: QtBot, page: SettingsPage, journal: JournalModel
) -> None:
    fill(page.own_measure.name, "Noise", qtbot)

    page.own_measure.add_button.click()

    assert said(page.own_measure).endswith("Choose whether higher or lower is better.")
    assert len(journal.measures()) == 3


def test_a_second_measure_of_a_name_is_refused(
    qtbot: QtBot, page: SettingsPage, journal: JournalModel
) -> None:
    fill(page.own_measure.name, "mood", qtbot)
    page.own_measure.more_is_better.click()

    page.own_measure.add_button.click()

    assert said(page.own_measure).startswith("There is a measure called “mood” already.")
    assert len(journal.measures()) == 3


def test_a_refused_measure_loses_nothing_that_was_typed(
    qtbot: QtBot, page: SettingsPage, journal: JournalModel
) -> None:
    form = page.own_measure
    fill(form.name, "Noise", qtbot)
    form.minimum.show_value(5)
    form.maximum.show_value(5)

    form.add_button.click()

    assert said(form).startswith("Noise cannot be rated from 5 to 5 in steps of 1.")
    assert (form.name.text(), form.minimum.value, form.maximum.value) == ("Noise", 5, 5)
    assert len(journal.measures()) == 3


def test_a_measure_without_a_name_is_refused(page: SettingsPage, journal: JournalModel) -> None:
    page.own_measure.add_button.click()

    assert said(page.own_measure).endswith("Give it a name.")
    assert len(journal.measures()) == 3


def test_a_new_measure_can_be_undone_and_made_again(
    qtbot: QtBot, page: SettingsPage, journal: JournalModel
) -> None:
    form = page.own_measure
    fill(form.name, "Noyse", qtbot)
    form.less_is_better.click()
    form.add_button.click()

    undo(form)

    assert len(journal.measures()) == 3
    assert said(form) == "Taken back. What you typed is still here, not saved."
    form.name.clear()
    fill(form.name, "Noise", qtbot)
    form.add_button.click()
    assert asked(journal)[-1] == "Noise"


def test_a_measure_that_was_undone_has_no_tick_any_more(qtbot: QtBot, page: SettingsPage) -> None:
    fill(page.own_measure.name, "Noise", qtbot)
    page.own_measure.less_is_better.click()
    page.own_measure.add_button.click()

    undo(page.own_measure)

    assert "Noise" not in [tick.text() for tick in page.measures.ticks.values()]


def test_an_undo_that_fails_says_so(
    qtbot: QtBot, page: SettingsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(page.own_measure.name, "Noise", qtbot)
    page.own_measure.less_is_better.click()
    page.own_measure.add_button.click()
    refuse_to_save(monkeypatch)

    undo(page.own_measure)

    assert said(page.own_measure).startswith("Nothing was saved")


@pytest.mark.parametrize("name", ["Noise", "Lärm", "騒音", "  a b  ", "x" * 60, "9 lives"])
def test_every_name_makes_an_id_that_files_can_carry(name: str) -> None:
    measure = Measure(own_id(name), name)

    assert measure.id.startswith("own_")


def test_two_measures_of_one_name_have_two_ids() -> None:
    assert own_id("Noise") != own_id("Noise")
