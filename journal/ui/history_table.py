"""One line for each day of a journal."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TypeVar

from PySide6.QtCore import Qt

from journal.analysis.effects import EffectDay, effect_days
from journal.domain.check_ins import CheckIn, day_value, entered_later
from journal.domain.contents import Contents, notes_in
from journal.domain.measures import Measure
from journal.domain.periods import EVER
from journal.domain.sessions import NumberedSession, numbered
from journal.domain.side_effects import Severity
from journal.report.choice_words import SEVERITIES
from journal.report.wording import NOT_KNOWN, none_felt, points
from journal.ui.dates import medium_day
from journal.ui.widgets.line_tables import Column, Index, LineTable
from journal.ui.widgets.tool_tips import tool_tip

T = TypeVar("T")


LATER = "\N{WHITE CIRCLE}"
"""Stands beside a day that was only told of later; hollow, as its dot in the charts."""


@dataclass(frozen=True, slots=True)
class DayLine:
    """What was said about one day.

    Attributes:
        day: Which day.
        check_ins: Those about it.
        sessions: Those that began on it.
        effects: The side effects felt.
    """

    day: date
    check_ins: Sequence[CheckIn] = ()
    sessions: Sequence[NumberedSession] = ()
    effects: Sequence[EffectDay] = ()

    @property
    def later(self) -> bool:
        """Whether it was only told of after it had passed."""
        return entered_later(self.check_ins)

    @property
    def side_effects(self) -> str:
        """The side effects with their worst severity; a word too where none was felt."""
        felt = (f"{e.kind.label}, {SEVERITIES[e.severity]}" for e in self.effects)
        return "; ".join(felt) or (none_felt() if self._said_none else "")

    @property
    def session_numbers(self) -> str:
        """The numbers of its sessions in the series."""
        return ", ".join(str(session.number) for session in self.sessions)

    @property
    def note(self) -> str:
        """The notes of the day in one line."""
        notes = notes_in(self.check_ins, (s.session for s in self.sessions))
        return " · ".join(" ".join(note.split()) for note in notes)

    def value(self, measure: Measure) -> float | None:
        """Return the mean of what was rated, or None."""
        return day_value(measure, self.check_ins)

    def holds(self, words: str) -> bool:
        """Whether notes or side effects contain some words, given in lower case."""
        names = (f"{e.kind.name} {e.kind.label}" for e in self.effects)
        return words in " ".join((self.note, self.side_effects, *names)).casefold()

    @property
    def _said_none(self) -> bool:
        said = (effect for check_in in self.check_ins for effect in check_in.side_effects)
        none_said = any(effect.severity is Severity.NONE for effect in said)
        return none_said or any(check_in.all_clear for check_in in self.check_ins)


def day_lines(contents: Contents) -> list[DayLine]:
    """Return a line for each day with a check-in, a session or a side effect, newest first."""
    sessions = numbered(contents.sessions)
    check_ins_of = _by_day((c.day, c) for c in contents.check_ins)
    sessions_of = _by_day((s.session.day, s) for s in sessions)
    effects_of = _by_day((e.day, e) for e in effect_days(EVER, contents.check_ins, sessions))
    days = sorted({*check_ins_of, *sessions_of, *effects_of}, reverse=True)
    return [DayLine(day, check_ins_of[day], sessions_of[day], effects_of[day]) for day in days]


class HistoryTable(LineTable[DayLine]):
    """Days with what was said about them, newest on top.

    Attributes:
        sharing: Whether side effects, sessions and notes share one column.
    """

    def __init__(self) -> None:
        super().__init__()
        self._all: list[DayLine] = []
        self._words = ""
        self._measures: list[Measure] = []
        self.sharing = False

    @property
    def of_all(self) -> int:
        """How many days there are without a search."""
        return len(self._all)

    @property
    def rated(self) -> range:
        """The columns of the measures."""
        return range(1, 1 + len(self._measures))

    @property
    def apart(self) -> list[Column[DayLine]]:
        """All columns, with what was felt and noted in columns of their own."""
        return [*self._days_and_values(), *self._in_words()]

    def show_contents(self, contents: Contents) -> None:
        """Show the days of a journal; a search stays."""
        self.beginResetModel()
        self._all = day_lines(contents)
        rated = {measure_id for c in contents.check_ins for measure_id in c.values}
        self._measures = [m for m in contents.measures if m.id in rated or not m.archived]
        self._arrange()
        self._find()
        self.endResetModel()

    def share_a_column(self, wanted: bool) -> None:
        """Let what was felt and noted share one column, or have columns of their own."""
        if wanted is not self.sharing:
            self.beginResetModel()
            self.sharing = wanted
            self._arrange()
            self.endResetModel()

    def search(self, words: str) -> None:
        """Show only days whose notes or side effects contain some words."""
        self.beginResetModel()
        self._words = words.strip().casefold()
        self._find()
        self.endResetModel()

    def place(self, day: date | None) -> int:
        """Return the line of a day, or the first line where it is not shown."""
        places = (place for place, line in enumerate(self.lines) if line.day == day)
        return next(places, 0)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Return the words of a cell; for screen readers what stands for nothing, too."""
        text = self.text(index)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return text
            case Qt.ItemDataRole.ToolTipRole:
                return tool_tip(self._aloud(index)) if index.column() not in self.rated else None
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._aloud(index)
            case _:
                return None

    def _aloud(self, index: Index) -> str:
        """Return a cell in words only, also where it holds a mark or stands for nothing."""
        text, line = self.text(index), self.lines[index.row()]
        if index.column() == 0 and line.later:
            return self.tr("{day}, entered later").format(day=medium_day(line.day))
        return self.tr("not rated") if text == NOT_KNOWN else text

    def _find(self) -> None:
        words = self._words
        self.lines = [line for line in self._all if line.holds(words)] if words else self._all

    def _arrange(self) -> None:
        self.columns = [*self._days_and_values(), *self._together()] if self.sharing else self.apart

    def _days_and_values(self) -> list[Column[DayLine]]:
        values = (Column(m.name, partial(_value, measure=m)) for m in self._measures)
        return [Column(self.tr("Day"), _marked_day), *values]

    def _in_words(self) -> list[Column[DayLine]]:
        return [
            Column(self.tr("Felt"), lambda line: line.side_effects),
            Column(self.tr("Session"), lambda line: line.session_numbers),
            Column(self.tr("Note"), lambda line: line.note),
        ]

    def _together(self) -> list[Column[DayLine]]:
        session = self.tr("Session {numbers}")

        def words(line: DayLine) -> str:
            numbers = line.session_numbers
            given = session.format(numbers=numbers) if numbers else ""
            return " · ".join(filter(None, (given, line.side_effects, line.note)))

        felt, given, note = (column.title for column in self._in_words())
        return [Column(" · ".join((given, felt, note)), words)]


def _marked_day(line: DayLine) -> str:
    """Return a day, hollow as in charts where it was only told of later."""
    return medium_day(line.day) + (f" {LATER}" if line.later else "")


def _value(line: DayLine, measure: Measure) -> str:
    value = line.value(measure)
    return NOT_KNOWN if value is None else points(value)


def _by_day(pairs: Iterable[tuple[date, T]]) -> Mapping[date, list[T]]:
    groups: dict[date, list[T]] = defaultdict(list)
    for day, item in pairs:
        groups[day].append(item)
    return groups
