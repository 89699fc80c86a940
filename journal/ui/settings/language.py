"""Settings: the language that the program speaks."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal.language import languages
from journal.ui.journal_model import JournalModel
from journal.ui.settings.section import SettingsSection
from journal.ui.translation import language_of_system
from journal.ui.widgets.fields import ChoiceBox, under_label

WIDEST = 280


class LanguageSection(SettingsSection):
    """One list; what is chosen is spoken at once, in the window and on the page.

    Args:
        journal: The seam to storage.

    Attributes:
        choice: The languages, each in its own name.
    """

    def __init__(self, journal: JournalModel, parent: QWidget | None = None) -> None:
        super().__init__(
            journal,
            self.tr("Language"),
            self.tr("Of this window and of the page for your appointment."),
            parent,
        )
        system = self.tr("As the system ({language})")
        own_name = languages()[language_of_system()]
        others = [(name, code) for code, name in languages().items()]
        self.choice = ChoiceBox([(system.format(language=own_name), ""), *others])
        self.choice.setObjectName("language")
        self.choice.setMaximumWidth(WIDEST)
        self.choice.activated.connect(self._keep)
        fields = QVBoxLayout()
        fields.addLayout(under_label(self.tr("Language"), self.choice))
        self.hold(fields)

    def read_again(self) -> None:
        """Show the choice of the journal."""
        chosen = self.journal.settings().language
        self.choice.show_value(chosen if chosen in languages() else "")

    def now(self) -> str:
        """Name the language."""
        return self.choice.currentText()

    def _keep(self) -> None:
        if not self.keep(language=self.choice.value):
            self.read_again()
