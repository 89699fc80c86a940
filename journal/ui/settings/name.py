"""Settings: the name on the page for the provider."""

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from journal.ui.journal_model import JournalModel
from journal.ui.settings.section import SettingsSection

LONGEST = 80


class NameSection(SettingsSection):
    """One field and a button; the name may stay empty.

    Args:
        journal: The seam to storage.

    Attributes:
        name: The field.
        save_button: Keeps what stands in it.
    """

    def __init__(self, journal: JournalModel, parent: QWidget | None = None) -> None:
        super().__init__(
            journal,
            self.tr("Name or initials"),
            self.tr("Only for the page you take along, and only when you tick it there."),
            parent,
        )
        self.name = QLineEdit()
        self.name.setMaxLength(LONGEST)
        self.name.setAccessibleName(self.tr("Name or initials"))
        self.name.returnPressed.connect(self.save)
        self.save_button = QPushButton(self.tr("Save name"))
        self.save_button.clicked.connect(self.save)
        row = QHBoxLayout()
        row.addWidget(self.name, 1)
        row.addWidget(self.save_button)
        self.hold(row)

    def read_again(self) -> None:
        """Show the name, unless something else was typed and not saved yet."""
        if not self.name.isModified():
            self.name.setText(self.journal.settings().name)

    def save(self) -> None:
        """Keep the name."""
        if self.keep(name=self.name.text().strip()):
            self.name.setModified(False)
