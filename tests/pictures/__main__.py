"""Save pictures of everything in every variant, and a sheet of them: `FOLDER [VARIANT ...]`."""

import sys
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from journal.storage.store import JournalStore
from journal.ui.application import application
from journal.ui.pictures import picture_of, png
from tests.conftest import NOW
from tests.pictures.readme import renew
from tests.pictures.sheet import contact_sheet
from tests.pictures.variants import USUAL, VARIANTS, Variant
from tests.pictures.views import VIEWS, window_on
from tests.ui.looks import shown_in


def main(folder: Path, wanted: Iterable[str]) -> None:
    """Save all variants, or some; the pictures of the README too where the pages changed."""
    qInstallMessageHandler(_pass_on)
    variants = [variant for variant in VARIANTS if variant.look.name in wanted or not wanted]
    for variant in variants:
        save(variant, folder / variant.look.name)
        sys.stdout.write(f"{folder / variant.look.name}\n")
    sheet = folder / "index.html"
    sheet.write_text(contact_sheet([v.look.name for v in variants], list(VIEWS)), "utf-8")
    if USUAL in variants:
        for path in renew():
            sys.stdout.write(f"{path}\n")


def save(variant: Variant, folder: Path) -> None:
    """Save a picture of each view of a variant."""
    folder.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as place, shown_in(variant.look, application()):
        path = Path(place, "journal.sqlite")
        settings = replace(variant.settings, language=variant.look.language)
        JournalStore.create(path, lambda: NOW, variant.records(), settings)
        with (
            JournalStore.open(path, lambda: NOW) as store,
            window_on(store, variant.size) as window,
        ):
            for name, show in VIEWS.items():
                view = show(window)
                (folder / f"{name}.png").write_bytes(png(picture_of(view)))
                if view is not window:
                    view.close()


def _pass_on(_kind: QtMsgType, _context: QMessageLogContext, words: str) -> None:
    """Say what Qt says, but for what a platform without a screen never can."""
    if not words.startswith("This plugin does not support"):
        sys.stderr.write(f"{words}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
