"""Ways the window may look on somebody's computer."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from journal import language
from journal.ui.theme import DARK, HIGH_CONTRAST_DARK, LIGHT, Theme, apply_theme
from journal.ui.translation import speak

LEFT_TO_RIGHT_MARK = "\N{LEFT-TO-RIGHT MARK}"
RIGHT_TO_LEFT_MARK = "\N{RIGHT-TO-LEFT MARK}"
ISOLATE = "\N{LEFT-TO-RIGHT ISOLATE}"
END_OF_ISOLATE = "\N{POP DIRECTIONAL ISOLATE}"
PSEUDO = "qps"
"""Its code, which no language of people has."""
OPEN = "\N{MATHEMATICAL LEFT WHITE SQUARE BRACKET}"
CLOSE = "\N{MATHEMATICAL RIGHT WHITE SQUARE BRACKET}"


@dataclass(frozen=True, slots=True)
class Look:
    """One of them.

    Attributes:
        name: What the tests call it.
        theme: Its colours.
        mirrored: From right to left, in a language of longer words.
        text: Size of the text, 1 for what is usual.
        language: What is spoken; empty for English.
    """

    name: str
    theme: Theme = LIGHT
    mirrored: bool = False
    text: float = 1
    language: str = ""


MIRRORED = Look("dark, right to left", DARK, mirrored=True)

LOOKS = (
    Look("light"),
    MIRRORED,
    Look("high contrast, text of 200 %", HIGH_CONTRAST_DARK, text=2),
    Look("right to left, text of 200 %", mirrored=True, text=2),
    Look("German, text of 200 %", text=2, language="de"),
)


class PseudoLanguage(QTranslator):
    """Puts everything that can be translated in brackets, and makes it longer by a third."""

    def isEmpty(self) -> bool:  # noqa: N802 - an override of Qt
        """Say that there is something in it; an empty one is never asked."""
        return False

    def translate(self, _context: str, text: str, *_: object) -> str:
        """Return a text as a language would have it that is read from right to left."""
        return _pseudo(text)


class PseudoCatalog(dict[tuple[str, str, str], tuple[str, ...]]):
    """The same for what is said below the window."""

    def get(self, source: tuple[str, str, str], _other: object = None) -> tuple[str, ...]:
        """Return the only form of a text."""
        text = source[1]
        if text in {"+", "\N{MINUS SIGN}"}:
            return (f"{LEFT_TO_RIGHT_MARK}{text}",)
        if text == "{numbers}":
            return (f"{ISOLATE}{text}{END_OF_ISOLATE}",)
        return (_pseudo(text) if any(letter.isalpha() for letter in text) else text,)


@contextmanager
def everything_translated() -> Iterator[None]:
    """Let what is said below the window be in the pseudo-language too, for a while."""
    files = language._catalog
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(
            language, "_catalog", lambda code: PseudoCatalog() if code == PSEUDO else files(code)
        )
        patch.setitem(language._chosen, "code", PSEUDO)
        yield


def _pseudo(text: str) -> str:
    longer = " ".join("·" * 6 for _ in range(len(text) // 18)) + "··"
    return f"{RIGHT_TO_LEFT_MARK}{OPEN}{text} {longer}{CLOSE}"


@contextmanager
def shown_in(look: Look, app: QApplication) -> Iterator[None]:
    """Show the program in a look for a while; mirrored, it speaks the pseudo-language."""
    usual, font = app.font(), app.font()
    font.setPointSizeF(look.text * usual.pointSizeF())
    app.setFont(font)
    apply_theme(app, look.theme)
    with _mirrored(app) if look.mirrored else _spoken(look.language, app):
        yield
    app.setFont(usual)
    apply_theme(app, LIGHT)


@contextmanager
def _mirrored(app: QApplication) -> Iterator[None]:
    pseudo = PseudoLanguage()
    app.installTranslator(pseudo)
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    with everything_translated():
        yield
    app.removeTranslator(pseudo)
    app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@contextmanager
def _spoken(code: str, app: QApplication) -> Iterator[None]:
    if not code:
        yield
        return
    usual = QLocale()
    speak(app, code)
    yield
    speak(app, language.SOURCE)
    QLocale.setDefault(usual)
