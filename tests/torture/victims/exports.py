"""Files for other programs, written over earlier ones; and the ways not to do it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from journal.domain.contents import Contents
from journal.exchange.day_table import write_day_table
from journal.exchange.json_file import write_json
from journal.storage.store import JournalStore
from tests.storage.samples import check_in, now
from tests.torture.promises import NOTHING, Promises, state_of

ROUNDS = 3
WRITERS: dict[str, Callable[[Contents, Path], None]] = {
    "days.csv": partial(write_day_table, include_notes=True),
    "journal.json": partial(write_json, include_notes=True),
}

Write = Callable[[Path], None]
Way = Callable[[Write, bytes, Path], None]
"""Gets what writes a file, what will stand in it, and where it is to be written."""


def exports_in(folder: Path) -> str:
    """Return the state of the two files of a folder, whatever else lies there."""
    files = {name: (folder / name).read_bytes() for name in WRITERS if (folder / name).exists()}
    return state_of(files.items()) if files else NOTHING


def export(folder: Path, promises: Promises) -> None:
    """Write a table and a JSON file over and over, each time with one entry more."""
    _write_over(folder, promises, lambda write, _, path: write(path))


def export_in_place(folder: Path, promises: Promises) -> None:
    """Broken on purpose: write into the earlier file."""

    def overwrite(_: Write, data: bytes, path: Path) -> None:
        path.write_bytes(data)

    _write_over(folder, promises, overwrite)


def export_without_sync(folder: Path, promises: Promises) -> None:
    """Broken on purpose: give a new file the name of the earlier one, and hope."""

    def rename(_: Write, data: bytes, path: Path) -> None:
        new = path.with_suffix(".part")
        new.write_bytes(data)
        new.replace(path)

    _write_over(folder, promises, rename)


def _write_over(folder: Path, promises: Promises, way: Way) -> None:
    files: dict[str, bytes] = {}
    for contents in _growing():
        for name, writer in WRITERS.items():
            write = partial(writer, contents)
            files[name] = _rehearsed(write)
            with promises.change(state_of(files.items())):
                way(write, files[name], folder / name)


def _growing() -> list[Contents]:
    """Return what a journal holds, with one entry more each time."""
    grown = []
    with (
        TemporaryDirectory() as elsewhere,
        JournalStore.open(Path(elsewhere, "journal.sqlite"), now) as store,
    ):
        for number in range(ROUNDS):
            store.save([check_in(id=f"entry{number}", note="quiet " * 300)])
            grown.append(store.contents())
    return grown


def _rehearsed(write: Write) -> bytes:
    with TemporaryDirectory() as elsewhere:
        file = Path(elsewhere, "file")
        write(file)
        return file.read_bytes()
