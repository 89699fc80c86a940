"""Tool tips that show a person's words as they were typed."""

from html import escape


def tool_tip(text: str) -> str:
    """Return words for a tool tip, which Qt would read as markup where they look like it."""
    return f"<p>{escape(text)}</p>" if "<" in text else text
