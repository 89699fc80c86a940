"""The signs before numbers, as the language writes them."""

from journal.language import translate


def minus() -> str:
    """Return the sign of a number below 0.

    A language that is read from right to left puts a left-to-right mark into its
    translation: without it the sign would stand behind its number.
    """
    return translate("wording", "\N{MINUS SIGN}", "sign")


def plus() -> str:
    """Return the sign of a change for more; the mark is as for minus."""
    return translate("wording", "+", "sign")
