"""The question where a file that leaves the journal is to lie."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from journal.exchange.refused_names import refuse_journal


class SaveQuestion:
    """Asks where to save a file and proposes the folder of the one before.

    Args:
        asker: The widget over which the dialog opens.
        title: Stands above the dialog.
        journal_path: The file that must not be written over.

    Attributes:
        folder: Where the next file is proposed.
    """

    def __init__(self, asker: QWidget, title: str, journal_path: Path) -> None:
        self._asker, self._title, self._journal_path = asker, title, journal_path
        self.folder = _documents()

    def path_for(self, name: str) -> Path | None:
        """Return where a file is to lie, or None when the person changed their mind.

        Raises:
            ExportError: the journal itself was chosen.
        """
        path = self.ask(self.folder / name)
        if path is not None:
            refuse_journal(path, self._journal_path)
            self.folder = path.parent
        return path

    def ask(self, suggestion: Path) -> Path | None:
        """Return what was chosen in the dialog, which asks before it takes a name in use."""
        dialog = QFileDialog(self._asker, self._title, str(suggestion.parent))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suggestion.suffix)
        dialog.setNameFilter(f"*{suggestion.suffix}")
        dialog.selectFile(suggestion.name)
        accepted = dialog.exec() == QFileDialog.DialogCode.Accepted
        chosen = Path(dialog.selectedFiles()[0]) if accepted else None
        dialog.deleteLater()
        return chosen


def _documents() -> Path:
    where = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(where) or Path.home())
