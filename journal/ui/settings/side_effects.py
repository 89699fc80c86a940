"""Settings: which side effects are asked about on Today itself."""

from PySide6.QtWidgets import QWidget

from journal.domain.side_effects import SideEffectKind
from journal.ui.journal_model import JournalModel
from journal.ui.settings.section import SettingsSection
from journal.ui.widgets.flow_layout import EvenLayout
from journal.ui.widgets.ticks import Tick

MOST_COLUMNS = 3


class SideEffectsSection(SettingsSection):
    """A tick for each side effect there is a word for; those ticked have a button on Today.

    Args:
        journal: The seam to storage.

    Attributes:
        ticks: By id of the side effect.
    """

    def __init__(self, journal: JournalModel, parent: QWidget | None = None) -> None:
        super().__init__(
            journal,
            self.tr("Side effects on Today"),
            self.tr("Those ticked have a button of their own there; the others wait behind More."),
            parent,
        )
        self.ticks: dict[str, Tick] = {}
        self._kinds: dict[str, SideEffectKind] = {}
        self._list = EvenLayout(MOST_COLUMNS, full=False)
        self.hold(self._list)
        self.read_again()

    def read_again(self) -> None:
        """Show which have a button; a person's own words get their tick at the end."""
        self._kinds = {kind.id: kind for kind in self.journal.side_effect_kinds()}
        for gone in self.ticks.keys() - self._kinds.keys():
            self._take_out(gone)
        offered = self.journal.settings().offered
        for kind in self._kinds.values():
            if kind.id not in self.ticks:
                self._add(kind)
            self.ticks[kind.id].setChecked(kind.id in offered)

    def now(self) -> str:
        """Name those that have a button."""
        offered = self.journal.settings().offered
        names = (kind.label for kind in self._kinds.values() if kind.id in offered)
        return ", ".join(names) or self.tr("None")

    def _add(self, kind: SideEffectKind) -> None:
        tick = Tick(kind.label)
        tick.setToolTip(kind.name)
        tick.clicked.connect(self._offer)
        self._list.addWidget(tick)
        for last in list(self.ticks.values())[-1:]:
            self.setTabOrder(last, tick)
        self.ticks[kind.id] = tick

    def _take_out(self, kind_id: str) -> None:
        """Forget words of one's own that are not there any more, because saving was undone."""
        tick = self.ticks.pop(kind_id)
        self._list.removeWidget(tick)
        tick.hide()  # it goes a moment later
        tick.deleteLater()

    def _offer(self) -> None:
        """Give those that are ticked now a button, and only those."""
        ticked = (kind_id for kind_id in self._kinds if self.ticks[kind_id].isChecked())
        if not self.keep(offered=tuple(ticked)):
            self.read_again()
