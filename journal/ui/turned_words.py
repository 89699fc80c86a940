"""What was taken back or done again, in a few words; nothing of what an entry says."""

from journal.domain.check_ins import CheckIn
from journal.domain.measures import Measure
from journal.domain.records import Record
from journal.domain.sessions import Session
from journal.language import translate
from journal.storage.changes import Change
from journal.ui.dates import medium_day
from journal.ui.undo_history import Turned


def turned_words(turned: Turned) -> str:
    """Say what was taken back, or done again."""
    if turned.back:
        words = translate("turned", "Taken back: {what}.")
    else:
        words = translate("turned", "Done again: {what}.")
    return words.format(what=_choices(turned.choices) if turned.choices else _what(turned.change))


def _choices(names: tuple[str, ...]) -> str:
    known = {
        "night_ends_at": translate("turned", "when a new day begins"),
        "threshold": translate("turned", "your threshold"),
        "bands": translate("turned", "low, middle and high"),
        "offered": translate("turned", "side effects on Today"),
        "visits": translate("turned", "visits"),
        "help_lines": translate("turned", "whom to call"),
        "name": translate("turned", "name or initials"),
        "notice_read": translate("turned", "notice read"),
        "start_over": translate("turned", "offer of the first steps"),
        "reminder": translate("turned", "reminder"),
        "reminder_minute": translate("turned", "time of the reminder"),
        "language": translate("turned", "language"),
        "backup_folder": translate("turned", "second place for backups"),
    }
    return ", ".join(known[name] for name in names)


def _what(change: Change) -> str:
    """Name what was changed: an entry, rather than the words for it that came with it."""
    pairs = list(zip(change.before, change.after, strict=True))
    entries = [pair for pair in pairs if isinstance(pair[0] or pair[1], CheckIn | Session)]
    if len(entries) > 1:
        return translate("turned", "%n entry(s)", n=len(entries))
    return _one(*(entries or pairs)[-1])


def _one(before: Record | None, after: Record | None) -> str:
    match after or before:
        case CheckIn(day=day):
            return _check_in(before, after).format(day=medium_day(day))
        case Session(day=day):
            return _session(before, after).format(day=medium_day(day))
        case Measure(name=name):
            return name
    return translate("turned", "own side effect")


def _check_in(before: Record | None, after: Record | None) -> str:
    if before is None:
        return translate("turned", "check-in of {day}")
    if after is None:
        return translate("turned", "deletion of the check-in of {day}")
    return translate("turned", "change to the check-in of {day}")


def _session(before: Record | None, after: Record | None) -> str:
    if before is None:
        return translate("turned", "session of {day}")
    if after is None:
        return translate("turned", "deletion of the session of {day}")
    return translate("turned", "change to the session of {day}")
