"""What a window needs later is loaded behind the back of whoever uses it."""

import gc
import sys
import threading
from collections.abc import Iterator

import pytest
import shiboken6
from pytestqt.qtbot import QtBot

from journal.ui.loading import Loading

FIRST, SECOND = "colorsys", "wave"
"""Modules of Python that nothing here needs."""


@pytest.fixture(autouse=True)
def _not_loaded_yet() -> Iterator[None]:
    for module in (FIRST, SECOND):
        sys.modules.pop(module, None)
    yield
    gc.unfreeze()


def test_each_part_begins_in_the_thread_of_the_window_once_it_is_there(qtbot: QtBot) -> None:
    begun: list[tuple[str, bool, bool]] = []
    here = threading.get_ident()
    loading = Loading()

    def begin(module: str) -> None:
        begun.append((module, module in sys.modules, threading.get_ident() == here))

    loading.add((FIRST,), lambda: begin(FIRST))
    loading.add((SECOND,), lambda: begin(SECOND))
    with qtbot.waitSignal(loading.ended):
        loading.start()

    assert begun == [(FIRST, True, True), (SECOND, True, True)]


def test_threads_take_turns_as_before_once_all_is_there(qtbot: QtBot) -> None:
    usual = sys.getswitchinterval()
    loading = Loading()
    loading.add((FIRST,))

    with qtbot.waitSignal(loading.ended):
        loading.start()

    assert sys.getswitchinterval() == usual


def test_a_window_closed_meanwhile_begins_nothing(qtbot: QtBot) -> None:
    begun: list[str] = []
    usual = sys.getswitchinterval()
    loading = Loading()
    loading.add((FIRST,), lambda: begun.append(FIRST))

    loading.start()
    shiboken6.delete(loading)
    qtbot.waitUntil(lambda: FIRST in sys.modules)

    qtbot.waitUntil(lambda: sys.getswitchinterval() == usual)
    assert begun == []
