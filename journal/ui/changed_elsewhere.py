"""What is said when an entry was changed in another window while something is typed about it."""

from PySide6.QtCore import QCoreApplication

from journal.domain.check_ins import CheckIn
from journal.domain.sessions import Session
from journal.report import wording

_LONGEST = 120
"""Characters of a note that stand in one line of words."""


def changed_elsewhere(now: CheckIn | Session | None) -> str:
    """Say what an entry says now, and what saving does.

    Args:
        now: The entry as the other window left it; None where it was deleted there.
    """
    translate = QCoreApplication.translate
    if now is None:
        return translate(
            "ChangedElsewhere",
            "This entry was deleted in another window. What you typed is still here: "
            "save again to keep it as a new entry.",
        )
    words = translate(
        "ChangedElsewhere",
        "This entry was changed in another window. It says now: {now}. What you typed is still "
        "here: save again to show it instead; the other words are kept with the entry.",
    )
    return words.format(now=told(now))


def told(entry: CheckIn | Session) -> str:
    """Say in one line what an entry says."""
    said = _answers(entry) if isinstance(entry, CheckIn) else wording.dose_and_route(entry)
    note = " ".join(entry.note.split())
    if len(note) > _LONGEST:
        note = f"{note[:_LONGEST].rstrip()}\N{HORIZONTAL ELLIPSIS}"
    quoted = QCoreApplication.translate("ChangedElsewhere", "“{note}”").format(note=note)
    parts = (said, quoted if note else "")
    return ", ".join(filter(None, parts)) or _nothing()


def _answers(entry: CheckIn) -> str:
    rated = (
        f"{rating.measure.name} {wording.points(rating.value)}"
        for rating in entry.ratings
        if rating.value is not None
    )
    effects = (effect.kind.label for effect in entry.side_effects if effect.severity)
    return ", ".join((*rated, *effects))


def _nothing() -> str:
    return QCoreApplication.translate("ChangedElsewhere", "nothing more than its time")
