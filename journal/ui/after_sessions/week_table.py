"""The weeks of a dense series beside the days before its first session, as a table."""

from PySide6.QtCore import Qt

from journal.analysis.course import Course, CourseWeek
from journal.report.response_words import course_week
from journal.report.wording import NOT_KNOWN
from journal.ui.after_sessions.comparison_table import better_pairs, day_pairs, difference, mean
from journal.ui.dates import period_days
from journal.ui.widgets.line_tables import Column, Index, LineTable


class WeekTable(LineTable[CourseWeek]):
    """A line for each week, the newest on top."""

    def __init__(self) -> None:
        super().__init__()
        self._course: Course | None = None

    def show_course(self, course: Course) -> None:
        """Show the weeks of one measure."""
        self.beginResetModel()
        self._course, self.lines = course, course.weeks[::-1]
        self.columns = [
            Column(self.tr("Week"), lambda week: str(week.number)),
            Column(self.tr("Days"), lambda week: period_days(week.period)),
            Column(self.tr("Mean of the week"), lambda week: mean(week.after)),
            Column(self.tr("Difference"), difference),
            Column(self.tr("Better pairs"), better_pairs),
        ]
        self.endResetModel()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Return the words of a cell; where nothing could be compared, why, too."""
        shown = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}
        if role not in {*shown, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        text = self.text(index)
        if index.column() == len(self.columns) - 1 and role != Qt.ItemDataRole.DisplayRole:
            text = day_pairs(self.lines[index.row()])
        if text != NOT_KNOWN or role == Qt.ItemDataRole.DisplayRole or self._course is None:
            return text
        return course_week(self._course.measure, self.lines[index.row()])
