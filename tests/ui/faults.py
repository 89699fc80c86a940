"""What can be wrong with a page: each function returns what it finds, in words."""

from collections.abc import Iterator
from itertools import combinations, pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QScrollArea,
    QWidget,
)

SLACK = 2
"""Pixels that nobody sees."""

LEAST_TARGET = 24

_LEAVES = (
    QAbstractButton,
    QLabel,
    QLineEdit,
    QComboBox,
    QAbstractSpinBox,
    QPlainTextEdit,
    QAbstractItemView,
)


def cut_off(view: QWidget) -> list[str]:
    """Return the words that do not fit their box."""
    return [_told(part) for part in _shown(view) if _is_cut(part)]


def overlapping(view: QWidget) -> list[str]:
    """Return the pairs that lie over one another."""
    parts = [part for part in _shown(view) if isinstance(part, _LEAVES) and not _inner(part)]
    places = [(part, _place(part, view)) for part in parts]
    return [
        f"{_told(one)} / {_told(other)}"
        for (one, here), (other, there) in combinations(places, 2)
        if _area(one) is _area(other)
        and _much(here & there)
        and not one.isAncestorOf(other)
        and not other.isAncestorOf(one)
    ]


def sideways(view: QWidget) -> list[str]:
    """Return the areas that would have to be scrolled from side to side."""
    rooms = [
        (inside.minimumSizeHint().width(), area.viewport().width())
        for area in view.findChildren(QScrollArea)
        if area.isVisible() and (inside := area.widget()) is not None
    ]
    return [f"{wanted} in {room}" for wanted, room in rooms if wanted > room]


def outside(view: QWidget) -> list[str]:
    """Return what lies in part beyond the edge of what it stands in, where nobody sees it."""
    return [
        _told(part)
        for part in _shown(view)
        if isinstance(part, _LEAVES) and not _inner(part) and _sticks_out(part)
    ]


def nameless(view: QWidget) -> list[str]:
    """Return what the keyboard reaches and a screen reader has no name for."""
    return [_told(stop) for stop in tab_stops(view) if not name_of(stop)]


def small(view: QWidget) -> list[str]:
    """Return the targets that are hard to hit."""
    return [_told(s) for s in tab_stops(view) if min(s.width(), s.height()) < LEAST_TARGET]


def mnemonics(view: QWidget) -> list[str]:
    """Return the letters that a page offers twice with Alt."""
    texts = [part.text() for part in _shown(view) if isinstance(part, QAbstractButton | QLabel)]
    letters = [
        text[place + 1].lower()
        for text in (text.replace("&&", "") for text in texts)
        for place in range(len(text) - 1)
        if text[place] == "&" and "<" not in text
    ]
    return sorted({letter for letter in letters if letters.count(letter) > 1})


def tab_stops(view: QWidget) -> list[QWidget]:
    """Return what Tab reaches, in its order, from the first one on."""
    stops: list[QWidget] = []
    part = view.nextInFocusChain()
    while part is not None and part is not view:
        if view.isAncestorOf(part) and _takes_tab(part):
            stops.append(part)
        part = part.nextInFocusChain()
    return stops


def backward_jumps(view: QWidget, stops: list[QWidget]) -> list[str]:
    """Return where Tab goes against the way one reads."""
    found = []
    for before, after in pairwise(stops):
        here, there = _place(before, view), _place(after, view)
        lower = there.top() >= here.bottom()
        on = there.left() >= here.right() - SLACK
        if view.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            on = there.right() <= here.left() + SLACK
        beside = there.top() < here.bottom() and there.bottom() > here.top()
        along = lower or (on and beside) or _next_column(here, there, view)
        if _area(before) is _area(after) and not along:
            found.append(f"{_told(before)} -> {_told(after)}")
    return found


def name_of(part: QWidget) -> str:
    """Return what a screen reader says of a part."""
    return QAccessible.queryAccessibleInterface(part).text(QAccessible.Text.Name)


def seen(part: QWidget) -> QImage:
    """Return the picture of a part on the ground it stands on."""
    ground = part.parentWidget()
    return part.grab().toImage() if ground is None else ground.grab(part.geometry()).toImage()


def words_of(view: QWidget) -> Iterator[tuple[QWidget, str]]:
    """Return the words that a page shows or says, each with the part they stand on."""
    for part in _shown(view):
        yield from ((part, words) for words in (part.accessibleName(), part.toolTip()) if words)
        match part:
            case QLabel() | QAbstractButton():
                yield part, part.text()
            case QLineEdit():
                yield part, part.placeholderText()
            case QComboBox():
                yield from ((part, part.itemText(n)) for n in range(part.count()))


def _next_column(here: QRect, there: QRect, view: QWidget) -> bool:
    """Whether one goes on at the top of the column beside."""
    if view.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        return there.right() <= here.left() + SLACK
    return there.left() >= here.right() - SLACK


def _area(part: QWidget) -> QWidget | None:
    """Return the area that a part scrolls in; what is scrolled away is in nobody's way."""
    above = part.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    return above


def _shown(view: QWidget) -> list[QWidget]:
    return [part for part in view.findChildren(QWidget) if part.isVisibleTo(view)]


def _takes_tab(part: QWidget) -> bool:
    tab = part.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
    return bool(tab) and part.isVisible() and part.isEnabled() and part.focusProxy() is None


def _inner(part: QWidget) -> bool:
    """Whether a part belongs to a field that is looked at as one."""
    return isinstance(
        part.parentWidget(), QComboBox | QAbstractSpinBox | QAbstractItemView
    ) or part.objectName().startswith("qt_")


def _is_cut(part: QWidget) -> bool:
    match part:
        case QLabel() if part.wordWrap() and part.text():
            wide = part.minimumSizeHint().width() > part.width() + SLACK
            return wide or part.heightForWidth(part.width()) > part.height() + SLACK
        case QLabel() if part.text() or not part.pixmap().isNull():
            return _larger(part)
        case QCheckBox() | QRadioButton() | QAbstractButton() if part.text() and not _inner(part):
            return _larger(part, part.minimumSizeHint().width())
    return False


def _larger(part: QWidget, width: int | None = None) -> bool:
    wanted = part.sizeHint()
    wide = wanted.width() if width is None else width
    return wide > part.width() + SLACK or wanted.height() > part.height() + SLACK


def _sticks_out(part: QWidget) -> bool:
    around = part.parentWidget()
    if around is None:
        return False
    return not around.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(part.geometry())


def _place(part: QWidget, view: QWidget) -> QRect:
    return QRect(part.mapTo(view, QPoint(0, 0)), part.size())


def _much(rect: QRect) -> bool:
    return rect.width() > SLACK and rect.height() > SLACK


def _told(part: QWidget) -> str:
    text = part.text() if isinstance(part, QLabel | QAbstractButton) else part.accessibleName()
    size = f"{part.width()}x{part.height()} of {part.sizeHint().width()}x{part.sizeHint().height()}"
    return f"{type(part).__name__} {text[:40]!r} {size}"
