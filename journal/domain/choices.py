"""Choosing by a word, as files and the command line do."""

from collections.abc import Callable, Iterable
from typing import TypeVar

from journal.errors import InvalidEntryError

T = TypeVar("T")


def chosen(text: str, choices: Iterable[T], word: Callable[[T], str], problem: str) -> T:
    """Return the choice of a word.

    Args:
        text: The word.
        choices: All there are.
        word: Returns the word of a choice.
        problem: What to say where there is none; a template with `text`.

    Raises:
        InvalidEntryError: there is no such choice.
    """
    known = tuple(choices)
    for choice in known:
        if word(choice) == text:
            return choice
    raise InvalidEntryError(
        problem, "Choose one of {known}.", text=text, known=", ".join(map(word, known))
    )
