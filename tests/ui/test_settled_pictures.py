from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from journal.demo import demo_records
from journal.storage.store import JournalStore
from journal.ui.main_window import MainWindow
from journal.ui.pictures import picture_of
from journal.ui.summary_page import SummaryPage
from tests.conftest import NOW
from tests.pictures.views import PAGES, window_on


@pytest.fixture
def window(qapp: QApplication, store: JournalStore) -> Iterator[MainWindow]:
    store.save(demo_records(NOW.date(), days=40))
    with window_on(store) as window:
        yield window


def test_the_summary_is_not_settled_before_its_preview_is_there(window: MainWindow) -> None:
    window.go_to("summary")

    assert not window.page("summary").settled


def test_the_summary_is_pictured_with_its_preview(window: MainWindow) -> None:
    window.go_to("summary")
    page = window.page("summary")
    assert isinstance(page, SummaryPage)

    picture_of(window)

    assert page.settled
    assert page.preview.place.text() == "Page 1 of 1"
    assert page.preview.ppi <= page.preview._ppi


@pytest.mark.parametrize("key", PAGES)
def test_a_page_that_is_pictured_twice_looks_the_same(window: MainWindow, key: str) -> None:
    window.go_to(key)

    first = picture_of(window)

    assert picture_of(window) == first
