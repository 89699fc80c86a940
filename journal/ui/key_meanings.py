"""What the keys of the program do, in a few words each."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from journal.ui.widgets.word_tables import Rows


def key_rows() -> Rows:
    """Return a row for each key, under where it works."""
    translate = QCoreApplication.translate
    return (
        (translate("HelpPage", "Everywhere"), ""),
        *_keys_everywhere(),
        (translate("HelpPage", "In the questions about a day"), ""),
        *_keys_of_questions(),
        (translate("HelpPage", "In charts"), ""),
        *_keys_of_charts(),
        (translate("HelpPage", "In the calendar"), ""),
        *_keys_of_the_calendar(),
        (translate("HelpPage", "In lists and tables"), ""),
        *_keys_of_lists(),
    )


def _keys_everywhere() -> Rows:
    translate = QCoreApplication.translate
    keys = ("Ctrl+1", "Ctrl+5", "Ctrl+Z", "Ctrl+Shift+Z")
    first, last, undo, redo = (_native(key) for key in keys)
    return (
        (
            translate("HelpPage", "{first} to {last}").format(first=first, last=last),
            translate("HelpPage", "Go to Today, Sessions, Trends, History or Summary"),
        ),
        (_native("F1"), translate("HelpPage", "Open this page")),
        (
            translate("HelpPage", "{undo}, {redo}").format(undo=undo, redo=redo),
            translate("HelpPage", "Take the last change back, do it again"),
        ),
        (translate("HelpPage", "Escape"), translate("HelpPage", "Close what opened beside a page")),
    )


def _keys_of_questions() -> Rows:
    translate = QCoreApplication.translate
    return (
        (
            translate("HelpPage", "0 to 9"),
            translate("HelpPage", "Choose a rating; 1 and then 0 makes 10"),
        ),
        (
            translate("HelpPage", "Left, Right"),
            translate("HelpPage", "One step lower or higher"),
        ),
        (
            translate("HelpPage", "Enter, Tab, Down"),
            translate("HelpPage", "Go to the next row"),
        ),
        (translate("HelpPage", "Up"), translate("HelpPage", "Go to the row before")),
        (
            translate("HelpPage", "Space"),
            translate("HelpPage", "On a side effect: mild, moderate, severe, none"),
        ),
        (
            translate("HelpPage", "Backspace"),
            translate("HelpPage", "Take a rating or a side effect back"),
        ),
        (_native("Ctrl+Enter"), translate("HelpPage", "Save the day, or a session")),
    )


def _keys_of_charts() -> Rows:
    translate = QCoreApplication.translate
    return (
        (
            translate("HelpPage", "Left, Right"),
            translate("HelpPage", "Read out the day before or after"),
        ),
        (
            translate("HelpPage", "Page Up, Page Down"),
            translate("HelpPage", "A week back or on"),
        ),
        (
            translate("HelpPage", "Ctrl+Page Up, Ctrl+Page Down"),
            translate("HelpPage", "The session before or after"),
        ),
        (
            translate("HelpPage", "Home, End"),
            translate("HelpPage", "The first or the last day"),
        ),
        (
            translate("HelpPage", "+, \N{MINUS SIGN}, Ctrl+wheel"),
            translate("HelpPage", "Look closer, or from further away"),
        ),
        (translate("HelpPage", "Enter"), translate("HelpPage", "Open the day")),
        (
            translate("HelpPage", "Up, Down around each session"),
            translate("HelpPage", "Read out the session after or before; Enter opens it"),
        ),
    )


def _keys_of_the_calendar() -> Rows:
    translate = QCoreApplication.translate
    return (
        (
            translate("HelpPage", "Arrow keys"),
            translate("HelpPage", "Read out the day before or after, or a month back or on"),
        ),
        (translate("HelpPage", "Page Up, Page Down"), translate("HelpPage", "A year back or on")),
        (translate("HelpPage", "Enter"), translate("HelpPage", "Open the day")),
    )


def _keys_of_lists() -> Rows:
    translate = QCoreApplication.translate
    return (
        (translate("HelpPage", "Enter"), translate("HelpPage", "Open the line chosen")),
        (_native("Del"), translate("HelpPage", "In History: delete the one entry of the day")),
        (
            _native("Ctrl+C"),
            translate("HelpPage", "In the tables of Trends: copy the lines chosen"),
        ),
    )


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
