"""Parts of a window that are garbage are destroyed in its own thread."""

import gc
from collections.abc import Iterator
from threading import Thread
from weakref import ref

import pytest
from PySide6.QtCore import QObject, QThread, QTimer
from pytestqt.qtbot import QtBot

from journal.ui.tidying import Tidying, tidy


class Ring(QObject):
    """Holds itself, so that only looking for garbage finds it."""

    def __init__(self) -> None:
        super().__init__()
        self.itself = self
        self.timer = QTimer(self)
        self.timer.start(1000)


def make_garbage() -> None:
    held = [[n] for n in range(50_000)]
    for ring in held:
        ring.append(ring)  # type: ignore[arg-type] # it is to hold itself


@pytest.fixture
def tidying() -> Iterator[Tidying]:
    """The window's own, with nothing kept for good afterwards."""
    tidying = Tidying()
    yield tidying
    gc.unfreeze()


def test_another_thread_leaves_garbage_alone(tidying: Tidying) -> None:
    ring = ref(Ring())

    other = Thread(target=make_garbage)
    other.start()
    other.join()

    assert ring() is not None


def test_the_window_throws_it_away(qtbot: QtBot, tidying: Tidying) -> None:
    threads: list[QThread] = []
    ring = Ring()
    ring.destroyed.connect(lambda: threads.append(QThread.currentThread()))
    gone = ref(ring)
    del ring

    make_garbage()
    qtbot.waitUntil(lambda: gone() is None)

    assert threads == [QThread.currentThread()]


def test_little_garbage_is_left_for_later() -> None:
    gc.collect()
    ring = ref(Ring())

    tidy()

    assert ring() is not None
    gc.collect()
