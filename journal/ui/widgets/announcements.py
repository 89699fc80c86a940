"""What screen readers say of their own accord, wherever the keyboard is."""

from PySide6.QtWidgets import QWidget


def announce(part: QWidget, words: str, *, at_once: bool = False) -> None:
    """Let screen readers say something that changed on the screen.

    Args:
        part: Where it stands.
        words: What is said.
        at_once: It takes the place of what they are saying, as a person walks on.
    """
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # 2 ms of enums

    event = QAccessibleAnnouncementEvent(part, words)
    if at_once:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)
