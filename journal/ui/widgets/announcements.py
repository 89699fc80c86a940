"""What screen readers say of their own accord, wherever the keyboard is."""

from PySide6.QtWidgets import QWidget


def announce(part: QWidget, words: str) -> None:
    """Let screen readers say something that changed on the screen.

    Args:
        part: Where it stands.
        words: What is said.
    """
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # 2 ms of enums

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(part, words))
