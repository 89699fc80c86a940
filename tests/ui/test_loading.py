"""What a window needs later is loaded behind the back of whoever uses it."""

import gc
import subprocess
import sys
import threading
from collections.abc import Iterator

import pytest
import shiboken6
from pytestqt.qtbot import QtBot

from journal.ui.loading import Loading
from journal.ui.qt_classes import MODULES, QtClasses

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

    classes = loading.findChild(QtClasses)
    assert classes is not None
    with qtbot.waitSignal(classes.made):
        loading.start()
    shiboken6.delete(loading)
    qtbot.waitUntil(lambda: FIRST in sys.modules)

    qtbot.waitUntil(lambda: sys.getswitchinterval() == usual)
    assert begun == []


def test_a_window_closed_before_anything_is_loaded_loads_nothing(qtbot: QtBot) -> None:
    loading = Loading()
    loading.add((FIRST,))

    loading.start()
    shiboken6.delete(loading)
    other = QtClasses()
    with qtbot.waitSignal(other.made):
        other.start()

    assert FIRST not in sys.modules


def test_no_class_of_qt_is_left_to_be_made_by_a_thread() -> None:
    """Made by two threads at a time they end the program."""
    program = """
import sys
from PySide6.QtWidgets import QApplication
from journal.ui.qt_classes import MODULES, QtClasses
app = QApplication(["test"])
classes = QtClasses()
classes.made.connect(app.quit)
classes.start()
app.exec()
import pyqtgraph
for name, module in sorted(sys.modules.items()):
    if name.startswith("PySide6.Qt"):
        print(name, sorted(set(dir(module)) - set(vars(module))))
"""
    command = [sys.executable, "-c", program]
    done = subprocess.run(command, capture_output=True, text=True, check=True)

    assert set(done.stdout.splitlines()) == {f"PySide6.{name} []" for name in MODULES}
