"""Settings: the name on the page for the provider."""

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from journal.storage.kept_drafts import Draft
from journal.ui.journal_model import JournalModel
from journal.ui.settings.typed_section import TypedSection

LONGEST = 80


class NameSection(TypedSection):
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
            "name",
            parent,
        )
        self.name = QLineEdit()
        self.name.setMaxLength(LONGEST)
        self.name.setAccessibleName(self.tr("Name or initials"))
        self.name.textChanged.connect(self.note_typed)
        self.name.returnPressed.connect(self.save)
        self.save_button = QPushButton(self.tr("Save name"))
        self.save_button.clicked.connect(self.save)
        row = QHBoxLayout()
        row.addWidget(self.name, 1)
        row.addWidget(self.save_button)
        self.hold(row)
        self.find_typed()

    def typed(self) -> Draft:
        """Return what stands in the field."""
        return {"name": self.name.text()}

    def saved(self) -> Draft:
        """Return the name in the journal."""
        return {"name": self.journal.settings().name}

    def put_in(self, words: Draft) -> None:
        """Put a name into the field."""
        self.name.setText(words["name"])

    def now(self) -> str:
        """Say the name."""
        return self.journal.settings().name or self.tr("Not given")

    def save(self) -> None:
        """Keep the name."""
        self.save_typed(name=self.name.text().strip())
