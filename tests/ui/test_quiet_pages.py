"""What holds for summary, settings, help and the help panel alike: words and access."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from journal.domain.check_ins import CheckIn, Rating
from journal.domain.settings import Settings
from journal.ui.help_page import HelpPage
from journal.ui.help_panel import HelpPanel
from journal.ui.journal_model import JournalModel
from journal.ui.settings_page import SettingsPage
from journal.ui.summary_page import SummaryPage

NAMES = ("summary", "settings", "help", "panel")

SCROLL_BAR = 14

NEVER = re.compile(
    r"diagnos|monitor|predict|\btreats?\b|efficacy|\bworked\b|is working|respond"
    r"|\bsafe(ly)?\b|addict|\bcures?\b|(stop|skip|raise|lower) (the|your) dose"
    r"|this is normal|no need to worry|streak|you missed|invalid|error|!",
    re.IGNORECASE,
)


@pytest.fixture(params=NAMES)
def view(request: pytest.FixtureRequest, qtbot: QtBot, journal: JournalModel) -> Iterator[QWidget]:
    """Each page in turn, in a journal that makes everything visible that can be."""
    fill(journal)
    window = QWidget()
    makers: dict[str, Callable[[], QWidget]] = {
        "summary": lambda: SummaryPage(journal),
        "settings": lambda: SettingsPage(journal),
        "help": lambda: HelpPage(journal),
        "panel": lambda: HelpPanel.show_lines(Settings(), window),
    }
    view = makers[request.param]()
    qtbot.addWidget(window)
    qtbot.addWidget(view)
    view.resize(944, 760)
    with qtbot.waitExposed(view):
        view.show()
    yield view
    window.close()


def fill(journal: JournalModel) -> None:
    visits = (date(2026, 1, 4), date(2026, 2, 1))
    journal.save_settings(replace(journal.settings(), name="Kim", visits=visits))
    for n in range(3):
        day = date(2026, 3, 1) - timedelta(days=n)
        at = datetime(day.year, day.month, day.day, 20, tzinfo=journal.now.tzinfo)
        journal.save([CheckIn(day, at, day, (Rating(journal.measures()[0], 5),))])


def words_of(widget: QWidget) -> Iterator[str]:
    for part in (widget, *widget.findChildren(QWidget)):
        yield from (part.accessibleName(), part.accessibleDescription(), part.toolTip())
        match part:
            case QLabel() | QAbstractButton():
                yield part.text()
            case QLineEdit():
                yield part.placeholderText()
            case QComboBox():
                yield from (part.itemText(n) for n in range(part.count()))


def tab_stops(widget: QWidget) -> list[QWidget]:
    """Return what Tab reaches, in its order, from the first one on."""
    stops: list[QWidget] = []
    part = widget.nextInFocusChain()
    while part is not None and part is not widget:
        reached = part.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
        there = part.isVisible() and part.isEnabled() and widget.isAncestorOf(part)
        if reached and there and part.focusProxy() is None:
            stops.append(part)
        part = part.nextInFocusChain()
    return stops


def test_no_word_promises_judges_or_scolds(view: QWidget) -> None:
    found = [words for words in words_of(view) if NEVER.search(words)]

    assert found == []


def test_everything_the_keyboard_reaches_has_a_name(view: QWidget) -> None:
    nameless = [
        stop
        for stop in tab_stops(view)
        if not QAccessible.queryAccessibleInterface(stop).text(QAccessible.Text.Name)
    ]

    assert nameless == []


def test_names_tell_controls_apart(view: QWidget) -> None:
    names = [
        QAccessible.queryAccessibleInterface(stop).text(QAccessible.Text.Name)
        for stop in tab_stops(view)
        if isinstance(stop, QAbstractButton)
    ]

    assert sorted(set(names)) == sorted(names)


def refuse_jumps(view: QWidget) -> None:
    for before, after in pairwise(tab_stops(view)):
        above, below = (w.mapTo(view, QPoint(0, 0)) for w in (before, after))
        same_line = below.y() < above.y() + before.height()
        in_the_next_column = below.x() >= above.x() + before.width()
        lower = below.y() + after.height() > above.y()
        below_what_scrolls = any(
            area.isAncestorOf(before) and not area.isAncestorOf(after)
            for area in view.findChildren(QScrollArea)
        )
        assert lower or in_the_next_column or below_what_scrolls, (before, after)
        assert not same_line or below.x() > above.x(), (before, after)


def test_tab_goes_the_way_one_reads(view: QWidget) -> None:
    refuse_jumps(view)


def test_tab_reaches_what_was_added_in_its_place(qtbot: QtBot, journal: JournalModel) -> None:
    page = SettingsPage(journal)
    qtbot.addWidget(page)
    page.show()
    page.own_measure.name.setText("Noise")

    page.own_measure.add_button.click()
    page.visits.add_button.click()
    page.help_lines.add_button.click()
    page.help_lines.save_button.click()
    for _ in range(5):  # sizes of wrapped text settle over a few rounds
        QApplication.processEvents()

    refuse_jumps(page)


def test_targets_are_large_enough_to_hit(view: QWidget) -> None:
    small = [s for s in tab_stops(view) if min(s.width(), s.height()) < 24]

    assert small == []


def test_no_mnemonic_is_used_twice(view: QWidget) -> None:
    texts = [part.text() for part in view.findChildren(QAbstractButton)]

    mnemonics = [m.lower() for text in texts for m in re.findall(r"&([^&])", text)]

    assert sorted(set(mnemonics)) == sorted(mnemonics)


def test_everything_fits_the_narrowest_window(view: QWidget, qtbot: QtBot) -> None:
    view.resize(544, 480)

    qtbot.waitUntil(lambda: view.width() == 544)

    for stop in tab_stops(view):
        right = stop.mapTo(view, QPoint(stop.width(), 0)).x()
        assert right <= 544 - SCROLL_BAR, stop
