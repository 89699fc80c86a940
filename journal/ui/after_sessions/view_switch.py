"""The choice between the days around each session and the weeks."""

from PySide6.QtWidgets import QWidget

from journal.ui.widgets.two_views import TwoViews


class ViewSwitch(TwoViews):
    """Two buttons, one of which is always down.

    Attributes:
        around: Shows the days around each session.
        weekly: Shows the weeks.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Around each session"), self.tr("Week by week"), parent)
        self.around, self.weekly = self.first, self.second

    @property
    def by_week(self) -> bool:
        """Whether the weeks are chosen."""
        return self.on_second
