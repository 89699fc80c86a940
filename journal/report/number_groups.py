"""Numbers that belong together, in a language that may be read from the right."""

from journal.language import translate


def kept_together(numbers: str) -> str:
    """Return a group of numbers, like "4-6" or "36 mg IV", so that no text tears it apart.

    A language that is read from right to left puts an isolate (U+2066 and U+2069) around it
    in its translation: without it the parts would stand in the wrong order.
    """
    words = translate("wording", "{numbers}", "kept together")
    return words.format(numbers=numbers) if numbers else ""
