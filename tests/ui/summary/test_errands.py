from collections.abc import Callable, Iterator
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from journal.errors import ExportError
from journal.ui.summary.errand import Errand, Wanted


@pytest.fixture
def gate() -> Iterator[Event]:
    """What work waits for; opened at the end in any case."""
    gate = Event()
    yield gate
    gate.set()


def behind(gate: Event, result: str) -> Callable[[Wanted], str]:
    def work(wanted: Wanted) -> str:
        gate.wait()
        return f"{result}, {'wanted' if wanted() else 'given up'}"

    return work


def results_of(errand: Errand) -> list[object]:
    results: list[object] = []
    errand.finished.connect(results.append)
    return results


def test_what_comes_out_is_told(qtbot: QtBot) -> None:
    errand = Errand()

    with qtbot.waitSignal(errand.finished) as finished:
        errand.start(lambda wanted: wanted())

    assert finished.args == [True]


class Panic(BaseException):
    """What Typst raises when it breaks down."""


@pytest.mark.parametrize("kind", [ZeroDivisionError, Panic])
def test_what_nobody_foresaw_is_told_and_reaches_the_crash_hook(
    qtbot: QtBot, kind: type[BaseException]
) -> None:
    errand = Errand()

    def work(_: Wanted) -> None:
        raise kind

    with qtbot.captureExceptions() as crashes, qtbot.waitSignal(errand.failed):
        errand.start(work)

    assert [crash[0] for crash in crashes] == [kind]


def test_only_the_latest_counts(qtbot: QtBot, gate: Event) -> None:
    errand = Errand()
    results = results_of(errand)
    for name in ("first", "second", "third"):
        errand.start(behind(gate, name))

    gate.set()
    qtbot.waitUntil(lambda: bool(results))

    assert results == ["third, wanted"]


def test_what_was_cancelled_learns_of_it_and_is_not_told(qtbot: QtBot, gate: Event) -> None:
    errand = Errand()
    results, seen = results_of(errand), list[str]()
    begun = Event()

    def work(wanted: Wanted) -> None:
        begun.set()
        seen.append(behind(gate, "work")(wanted))

    errand.start(work)
    assert begun.wait(5)
    assert errand.cancel()
    errand.start(lambda _: "next")
    gate.set()
    qtbot.waitUntil(lambda: bool(results))

    assert seen == ["work, given up"]
    assert results == ["next"]


def test_what_already_counts_cannot_be_cancelled(qtbot: QtBot, gate: Event) -> None:
    errand = Errand()
    results, claimed = results_of(errand), Event()

    def work(wanted: Wanted) -> bool:
        answer = wanted()
        claimed.set()
        gate.wait()
        return answer

    errand.start(work)
    assert claimed.wait(5)

    assert not errand.cancel()
    gate.set()
    qtbot.waitUntil(lambda: results == [True])


def test_nothing_under_way_cannot_be_cancelled(qtbot: QtBot) -> None:
    assert not Errand().cancel()


def test_what_a_person_can_put_right_is_told(qtbot: QtBot) -> None:
    errand = Errand()

    def fail(_: Wanted) -> None:
        raise ExportError("The page could not be made.", "Try a shorter period.")

    with qtbot.waitSignal(errand.refused) as refused:
        errand.start(fail)

    assert refused.args is not None
    assert str(refused.args[0]) == "The page could not be made. Try a shorter period."


def test_a_fault_of_the_program_reaches_the_crash_dialog(qtbot: QtBot) -> None:
    errand = Errand()

    def fail(_: Wanted) -> None:
        raise ZeroDivisionError

    with qtbot.capture_exceptions() as exceptions:
        errand.start(fail)
        qtbot.waitUntil(lambda: bool(exceptions))

    assert exceptions[0][0] is ZeroDivisionError
