"""Ctrl+Z in a field where nothing was typed takes a change of the journal back."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QTextDocument
    from PySide6.QtWidgets import QComboBox, QPlainTextEdit

_KEYS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class UndoKeys(QObject):
    """Lets Ctrl+Z pass through a field that has nothing of its own to undo.

    Qt gives these keys to such a field even then, and they do nothing.

    Args:
        window: Whose fields are meant.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Leave the keys to the window where the field does not need them."""
        if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        undo, redo = (event.matches(key) for key in _KEYS)
        typed = _typed_in(watched)
        if typed is None or not (undo or redo):
            return False
        if typed.isUndoAvailable() if undo else typed.isRedoAvailable():
            return False
        event.ignore()
        return True

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if _typed_in(now) is not None and now is not None:
            now.installEventFilter(self)


def _typed_in(field: QObject | None) -> "QLineEdit | QTextDocument | None":
    """Return what knows whether something was typed in a field; None for other widgets."""
    if isinstance(field, QLineEdit):
        return field
    if field is None:
        return None
    if field.inherits("QPlainTextEdit"):  # by name: to learn classes holds up the start
        return cast("QPlainTextEdit", field).document()
    if field.inherits("QAbstractSpinBox") or field.inherits("QComboBox"):
        return cast("QComboBox", field).lineEdit()
    return None
