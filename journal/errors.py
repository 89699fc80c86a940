"""Problems that a person can understand and put right.

Each carries two sentences: what happened, with the value that caused it, and what to
do next. Both are templates with their values beside them, so that a translation can
be looked up before the values go in.
"""

from datetime import datetime

from journal.language import translate


class JournalError(Exception):
    """A problem that the person at the computer can act on.

    Args:
        problem: What happened, in plain words; a template for `str.format`.
        remedy: What to do next; a template too.
        values: What the templates name; instants are written the same way in every text.
            Never the text of a note.
    """

    def __init__(self, problem: str, remedy: str, **values: object) -> None:
        self.problem_template = problem
        self.remedy_template = remedy
        self.values = values
        super().__init__(f"{self.problem} {self.remedy}")

    @property
    def problem(self) -> str:
        """What happened."""
        return translate("errors", self.problem_template).format(**self._said())

    @property
    def remedy(self) -> str:
        """What to do next."""
        return translate("errors", self.remedy_template).format(**self._said())

    def _said(self) -> dict[str, object]:
        return {
            name: f"{value:%Y-%m-%d %H:%M}" if isinstance(value, datetime) else value
            for name, value in self.values.items()
        }


class InvalidEntryError(JournalError):
    """Something typed or given cannot be right; nothing was changed."""


class JournalFileError(JournalError):
    """The journal file cannot be opened, read or written."""


class DamagedJournalError(JournalFileError):
    """The pages of the journal file are broken; it was left as it is."""


class NewerJournalError(JournalFileError):
    """A newer program wrote the journal; it was left as it is."""


class ReadOnlyJournalError(JournalFileError):
    """The journal can only be read here; nothing was saved."""


class MovedJournalError(JournalFileError):
    """The journal was moved, deleted or replaced while it was open."""


class ConflictError(JournalError):
    """An entry was changed elsewhere since it was read; nothing was overwritten."""


class ExportError(JournalError):
    """A file for others could not be written; what was there before is untouched."""
