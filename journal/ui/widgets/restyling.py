"""Parts that change their look while they are shown."""

from PySide6.QtWidgets import QWidget


def restyle(part: QWidget) -> None:
    """Let the sheet of styles look anew at what a part says of itself."""
    part.style().unpolish(part)
    part.style().polish(part)
