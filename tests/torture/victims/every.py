"""Every victim by its name.

A new one is a function that works in a folder and makes promises, and one line here.
"""

from collections.abc import Mapping

from tests.torture.victims import (
    backups,
    broken_writers,
    creation,
    exports,
    merges,
    recovery,
    restores,
    saving,
    upgrades,
)
from tests.torture.victims.journals import journal_in, with_a_few_entries
from tests.torture.victims.programs import Victim, Work


def _on_a_journal(work: Work) -> Victim:
    return Victim(work, found=journal_in, prepare=with_a_few_entries)


KILLED = {
    "saving": _on_a_journal(saving.save_without_end),
    "backing_up": Victim(
        backups.back_up_without_end,
        found=backups.newest_backup_in,
        prepare=backups.with_a_backup,
    ),
}
"""Work without end, through the real save path."""

KILLED_AND_BROKEN = {
    work.__name__: _on_a_journal(work)
    for work in (
        broken_writers.acknowledge_too_early,
        broken_writers.save_in_two_transactions,
        broken_writers.commit_now_and_then,
        broken_writers.write_past_the_transaction,
    )
}
"""Work without end, in ways that must be seen to fail."""

CUT_OFF = {
    "save": _on_a_journal(saving.save_each_way),
    "save_as_on_windows": _on_a_journal(saving.save_as_on_windows),
    "recover": Victim(
        recovery.recover, found=journal_in, prepare=recovery.with_a_half_written_journal
    ),
    "create": Victim(creation.create, found=creation.created_in),
    "upgrade": Victim(upgrades.upgrade, found=journal_in, prepare=upgrades.with_an_old_journal),
    "back_up": Victim(
        backups.back_up_a_few_times,
        found=backups.newest_backup_in,
        prepare=backups.with_a_backup,
    ),
    "restore": Victim(
        restores.restore_a_backup, found=restores.restored_in, prepare=restores.with_a_backup
    ),
    "unite": Victim(merges.unite, found=journal_in, prepare=merges.with_another_journal),
    "export": Victim(exports.export, found=exports.exports_in),
}
"""Work that comes to its end, so that each moment of it can be looked at."""

CUT_OFF_AND_BROKEN = {
    "save_with_sqlites_own_care": _on_a_journal(saving.save_with_sqlites_own_care),
    "back_up_in_place": Victim(
        backups.back_up_in_place,
        found=backups.newest_backup_in,
        prepare=backups.with_a_backup,
    ),
    "restore_by_copying": Victim(
        restores.restore_by_copying, found=restores.restored_in, prepare=restores.with_a_backup
    ),
    "export_in_place": Victim(exports.export_in_place, found=exports.exports_in),
    "export_without_sync": Victim(exports.export_without_sync, found=exports.exports_in),
}
"""Work that comes to its end, in ways that must be seen to fail."""

EVERY: Mapping[str, Victim] = {**KILLED, **KILLED_AND_BROKEN, **CUT_OFF, **CUT_OFF_AND_BROKEN}
