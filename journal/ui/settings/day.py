"""Settings: when a day begins, and what counts as a noticeable change."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal.ui.dates import full_hour
from journal.ui.journal_model import JournalModel
from journal.ui.settings.section import SettingsSection
from journal.ui.widgets.fields import ChoiceBox, under_label
from journal.ui.widgets.paragraphs import paragraph

HOURS = range(13)
THRESHOLDS = range(1, 5)
WIDEST = 280


class DaySection(SettingsSection):
    """Two lists; what is chosen is saved at once.

    Args:
        journal: The seam to storage.

    Attributes:
        hour: When a new day begins.
        threshold: Smallest change that this person would notice.
    """

    def __init__(self, journal: JournalModel, parent: QWidget | None = None) -> None:
        super().__init__(
            journal,
            self.tr("Days and changes"),
            self.tr("A check-in late at night can still belong to the day before."),
            parent,
        )
        self.hour = ChoiceBox([(full_hour(hour), hour) for hour in HOURS])
        self.threshold = ChoiceBox([(self.tr("%n point(s)", "", n), n) for n in THRESHOLDS])
        self.hour.activated.connect(self._keep_hour)
        self.threshold.activated.connect(self._keep_threshold)
        for choice in (self.hour, self.threshold):
            choice.setMaximumWidth(WIDEST)
        fields = QVBoxLayout()
        fields.setSpacing(10)
        fields.addLayout(under_label(self.tr("A new day begins at"), self.hour))
        fields.addLayout(
            under_label(self.tr("Your threshold: the smallest change you notice"), self.threshold)
        )
        fields.addWidget(paragraph(self._use_of_the_threshold(), "muted"))
        self.hold(fields)

    def read_again(self) -> None:
        """Show the choices of the journal."""
        settings = self.journal.settings()
        self.hour.show_value(settings.night_ends_at)
        self.threshold.show_value(settings.threshold)

    def now(self) -> str:
        """Say both choices."""
        words = self.tr("A new day begins at {hour}, threshold {points}")
        return words.format(hour=self.hour.currentText(), points=self.threshold.currentText())

    def _use_of_the_threshold(self) -> str:
        return self.tr(
            "Your own line lies this far on the better side of the time before your first "
            "session. Trends and the page draw it in the days after each session, and count the "
            "days of benefit: how long a measure stayed beyond it. A change that goes through "
            "your sessions is pointed out from this size on, and never under 2 points."
        )

    def _keep_hour(self) -> None:
        if not self.keep(night_ends_at=self.hour.value):
            self.read_again()

    def _keep_threshold(self) -> None:
        if not self.keep(threshold=self.threshold.value):
            self.read_again()
