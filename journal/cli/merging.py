"""The command that unites another copy of the journal with this one."""

from pathlib import Path

import click

from journal.cli.commands import Desk, Order, pass_desk, speak_as
from journal.cli.sentences import complain, counted, entries, say
from journal.storage.merge.merged import Merged
from journal.storage.store import JournalStore


@click.command(cls=Order)
@click.argument("other", type=click.Path(path_type=Path))
@click.option("--dry-run", is_flag=True, help="Only say what would change.")
@pass_desk
def merge(desk: Desk, other: Path, *, dry_run: bool) -> None:
    """Take in what another copy of this journal holds; nothing of either is lost.

    A backup is made before. The other copy stays as it is.
    """
    with JournalStore.open(desk.path, desk.now, create=False) as store:
        speak_as(store.settings())
        merging = store.merging
        merged = merging.look(other) if dry_run else merging.unite(other)
    say(_sentence(merged, other, dry_run=dry_run))
    if merged.damaged:
        rows = counted(merged.damaged, "damaged row")
        complain(f"{rows} of {other} left out. Look at it: symptom-journal --journal {other} check")


def _sentence(merged: Merged, other: Path, *, dry_run: bool) -> str:
    if merged.changed_nothing:
        return f"Nothing to take in: this journal holds all of {other} already."
    done = ", ".join(_done(merged)) or "nothing that shows"
    said = f"{'Would take in' if dry_run else 'Took in'} from {other}: {done}."
    if merged.conflicts:
        both = "1 entry was" if merged.conflicts == 1 else f"{merged.conflicts} entries were"
        said += f" {both} changed in both: the later version is shown, the other text is kept."
    return said


def _done(merged: Merged) -> list[str]:
    parts = (
        (merged.added, f"{entries(merged.added)} added"),
        (merged.changed, f"{entries(merged.changed)} changed"),
        (merged.deleted, f"{entries(merged.deleted)} deleted"),
        (merged.texts, f"{counted(merged.texts, 'earlier text')} kept"),
        (merged.choices, f"{_choices(merged.choices)} changed"),
        (merged.drafts, counted(merged.drafts, "draft")),
    )
    return [words for count, words in parts if count]


def _choices(count: int) -> str:
    return "1 measure or setting" if count == 1 else f"{count} measures or settings"
