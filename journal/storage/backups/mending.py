"""Damaged rows are taken from good backups; what was saved later stays."""

from itertools import islice

from journal.storage.backups.names import SPECIAL
from journal.storage.backups.places import Backups
from journal.storage.checks import CheckReport, Checks
from journal.storage.merge.merging import Merging

_TRIED = 3


def mend(merging: Merging, checks: Checks, backups: Backups) -> CheckReport:
    """Unite the journal with the newest good backups until no row of it is damaged.

    A damaged version counts less than a whole one, and its words stay with the entry. Of
    backups made before a great change not every row was compared, so they are left out.

    Returns:
        What a deep check found afterwards.

    Raises:
        JournalFileError: the journal cannot be read or written, or a backup was damaged since.
    """
    report = checks.deep()
    good = (b for b in backups.every() if b.sound and b.name.reason not in SPECIAL)
    for backup in islice(good, _TRIED):
        if report.sound or report.structure:
            break
        merging.unite(backup.path)
        report = checks.deep()
    return report
