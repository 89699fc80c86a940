"""The days before each session beside those after it, as a table."""

from PySide6.QtCore import Qt

from journal.analysis.benefit import Benefit
from journal.analysis.comparisons import Comparison, Side
from journal.analysis.response import SessionResponse
from journal.analysis.windows import BeforeAfter
from journal.report import benefit_words, response_words
from journal.report.decimals import decimal, signed_decimal
from journal.report.number_groups import kept_together
from journal.report.wording import NOT_KNOWN, some_of
from journal.ui.charts.sessions.response_words import numbers
from journal.ui.dates import plain_day
from journal.ui.widgets.line_tables import Column, Index, LineTable

Line = tuple[BeforeAfter, Benefit]


class ComparisonTable(LineTable[Line]):
    """A line for each session, the newest on top."""

    def show_response(self, response: SessionResponse) -> None:
        """Show the sessions of one measure."""
        self.beginResetModel()
        self.lines = list(zip(response.comparisons, response.benefits, strict=True))[::-1]
        self.columns = self._columns()
        self.endResetModel()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Return the words of a cell; where nothing could be compared, why, too."""
        shown = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}
        if role not in {*shown, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        text, comparison = self.text(index), self.lines[index.row()][0]
        if index.column() == len(self.columns) - 1 and role != Qt.ItemDataRole.DisplayRole:
            text = day_pairs(comparison)
        if text != NOT_KNOWN or role == Qt.ItemDataRole.DisplayRole:
            return text
        if comparison.comparable:
            return self.tr("not known")
        return response_words.not_comparable(comparison)

    def _columns(self) -> list[Column[Line]]:
        return [
            Column(self.tr("Session"), lambda line: numbers(line[0].session)),
            Column(self.tr("Date"), lambda line: plain_day(line[0].session.day)),
            Column(self.tr("Mean before"), lambda line: mean(line[0].before)),
            Column(self.tr("Mean after"), _mean_after),
            Column(self.tr("Difference"), lambda line: difference(line[0])),
            Column(self.tr("Days of benefit"), lambda line: benefit_words.benefit_days(line[1])),
            Column(self.tr("Better pairs"), lambda line: better_pairs(line[0])),
        ]


def mean(side: Side) -> str:
    """Return a mean with the days it is made of, like "4.7 (6 of 7)", or why there is none."""
    if side.mean is None:
        return response_words.not_enough(side)
    return kept_together(f"{decimal(side.mean)} ({some_of(side.rated, side.days)})")


def difference(found: Comparison) -> str:
    """Return a difference like "+2.3" or "+2.3, preliminary"."""
    change = found.mean_difference
    if change is None:
        return NOT_KNOWN
    parts = [signed_decimal(change)]
    parts += [response_words.preliminary()] if found.preliminary else []
    return ", ".join(parts)


def better_pairs(found: Comparison) -> str:
    """Return on how many pairs of a day before and a day after the later one was better."""
    pairs = found.nonoverlap
    return NOT_KNOWN if pairs is None else some_of(pairs.improved, pairs.pairs)


def day_pairs(found: Comparison) -> str:
    """Return how days before and after compare pair by pair, as far as known."""
    pairs = found.nonoverlap
    return NOT_KNOWN if pairs is None else response_words.day_pairs(pairs)


def _mean_after(line: Line) -> str:
    return mean(line[0].after)
