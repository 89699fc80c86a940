"""What holds for everything that opens beside the pages, in every look."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from journal.storage.store import JournalStore
from journal.ui.main_window import MainWindow
from journal.ui.pictures import picture_of
from tests.conftest import NOW
from tests.pictures import journals
from tests.pictures.variants import SMALL
from tests.pictures.views import BESIDE, window_on
from tests.ui import faults
from tests.ui.looks import LOOKS, Look, shown_in

ENOUGH = 150
"""Presses of Tab; no window has as many stops."""


@pytest.fixture(scope="module", params=LOOKS, ids=lambda look: look.name)
def window(
    request: pytest.FixtureRequest, qapp: QApplication, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[MainWindow]:
    look: Look = request.param
    path = tmp_path_factory.mktemp("audit") / "journal.sqlite"
    with shown_in(look, qapp), JournalStore.open(path, lambda: NOW) as store:
        store.save(journals.full())
        store.save_settings(journals.settings())
        with window_on(store, SMALL) as window:
            yield window


@pytest.fixture(params=BESIDE)
def view(request: pytest.FixtureRequest, window: MainWindow) -> Iterator[QWidget]:
    show: Callable[[MainWindow], QWidget] = BESIDE[request.param]
    view = show(window)
    view.activateWindow()
    picture_of(view)
    yield view
    view.close()


def test_nothing_is_cut_off(view: QWidget) -> None:
    assert faults.cut_off(view) == []


def test_nothing_lies_over_something_else(view: QWidget) -> None:
    assert faults.overlapping(view) == []


def test_windows_scroll_up_and_down_only(view: QWidget) -> None:
    assert faults.sideways(view) == []


def test_nothing_lies_beyond_the_edge_of_what_it_stands_in(view: QWidget) -> None:
    assert faults.outside(view) == []


def test_everything_the_keyboard_reaches_has_a_name(view: QWidget) -> None:
    assert faults.tab_stops(view) != []
    assert faults.nameless(view) == []


def test_targets_are_large_enough_to_hit(view: QWidget) -> None:
    assert faults.small(view) == []


def test_no_mnemonic_is_used_twice(view: QWidget) -> None:
    assert faults.mnemonics(view) == []


def test_tab_walks_in_the_order_of_reading(view: QWidget) -> None:
    assert faults.backward_jumps(view, faults.tab_stops(view)) == []


def test_tab_comes_round(view: QWidget) -> None:
    first = faults.tab_stops(view)[0]
    first.setFocus(Qt.FocusReason.TabFocusReason)
    passed = [first]

    while len(passed) < ENOUGH:
        QTest.keyClick(passed[-1], Qt.Key.Key_Tab)
        part = QApplication.focusWidget()
        assert part is not None
        if part is first:
            break
        if part is not passed[-1]:  # a time is walked part by part
            passed.append(part)

    assert len(passed) < ENOUGH
    assert len(set(passed)) == len(passed)


def test_one_sees_where_the_keyboard_is(view: QWidget) -> None:
    stops, unseen = faults.tab_stops(view), []

    for stop in stops:
        elsewhere = next((other for other in stops if other is not stop), None)
        if elsewhere is None:
            continue
        elsewhere.setFocus(Qt.FocusReason.TabFocusReason)
        before = faults.seen(stop)
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        if faults.seen(stop) == before:
            unseen.append(faults.name_of(stop))

    assert unseen == []


def test_the_window_is_no_larger_than_a_small_screen(view: QWidget) -> None:
    assert view.minimumSizeHint().height() <= 700
    assert view.minimumSizeHint().width() <= SMALL[0]
