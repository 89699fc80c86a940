"""What a chart shows of one day: the same for the read-out, the table and the chart."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np
from PySide6.QtCore import QCoreApplication

from journal.analysis.effects import EffectDay
from journal.analysis.series import DaySeries
from journal.analysis.summary import Summary
from journal.domain.measures import Measure
from journal.domain.periods import Period
from journal.domain.sessions import Session
from journal.report.choice_words import SEVERITIES
from journal.report.wording import points
from journal.ui.dates import medium_day


@dataclass(frozen=True, slots=True)
class DayReading:
    """What is shown of one day.

    Attributes:
        day: Which one.
        ratings: Each measure with its value in scale points; None where it was not rated.
        later: How many of them were filled in after the day.
        effects: Side effects felt, the worst first.
        sessions: Numbers of the sessions done on it.
        planned: A session is planned for it.
        ahead: It lies after the period.
    """

    day: date
    ratings: tuple[tuple[Measure, float | None], ...]
    later: int
    effects: tuple[EffectDay, ...]
    sessions: tuple[int, ...]
    planned: bool
    ahead: bool

    @property
    def rated(self) -> int:
        """How many measures were rated."""
        return sum(value is not None for _, value in self.ratings)

    @property
    def effect_words(self) -> str:
        """The side effects with their severity."""
        words = QCoreApplication.translate("day reading", "{name}, {severity}")
        return "; ".join(
            words.format(name=effect.kind.label, severity=SEVERITIES[effect.severity])
            for effect in self.effects
        )

    @property
    def later_words(self) -> str:
        """Whether it was filled in later, or some of it."""
        if not self.later:
            return ""
        if self.later < self.rated:
            return QCoreApplication.translate("day reading", "partly")
        return QCoreApplication.translate("day reading", "yes")

    @property
    def session_words(self) -> str:
        """The numbers of its sessions, or that one is planned."""
        planned = QCoreApplication.translate("day reading", "planned")
        return ", ".join([*map(str, self.sessions), *([planned] if self.planned else [])])

    def in_words(self) -> str:
        """Return all of it in sentences."""
        translate = QCoreApplication.translate
        sentences = [translate("day reading", "{day}.").format(day=medium_day(self.day))]
        sentences += self._rating_sentences()
        if self.effects:
            words = translate("day reading", "Side effects: {effects}.")
            sentences.append(words.format(effects=self.effect_words))
        words = translate("day reading", "Session {number}.")
        sentences += [words.format(number=number) for number in self.sessions]
        if self.planned:
            sentences.append(translate("day reading", "A session is planned."))
        return " ".join(sentences)

    def _rating_sentences(self) -> list[str]:
        translate = QCoreApplication.translate
        if not self.rated:
            return [] if self.ahead else [translate("day reading", "Nothing rated.")]
        words = translate("day reading", "{name} {value}")
        not_rated = translate("day reading", "{name} not rated")
        parts = [
            (not_rated if value is None else words).format(
                name=measure.name, value="" if value is None else points(value)
            )
            for measure, value in self.ratings
        ]
        sentences = [translate("day reading", "{ratings}.").format(ratings=", ".join(parts))]
        if self.later:
            all_of_it = self.later == self.rated
            later = translate("day reading", "Filled in later.")
            sentences.append(
                later if all_of_it else translate("day reading", "Partly filled in later.")
            )
        return sentences


class DayReadings:
    """Every day that a chart shows.

    Args:
        summary: What is shown.
        planned: Days of planned sessions; some may lie after the period.

    Attributes:
        measures: What is rated, in the order of the panels.
        reach: The period and the days up to the last planned session.
    """

    def __init__(self, summary: Summary, planned: Iterable[date] = ()) -> None:
        self._period = summary.period
        self._series = tuple(measure.series for measure in summary.measures)
        self._planned = frozenset(planned)
        self._effects: dict[date, list[EffectDay]] = defaultdict(list)
        for effect in sorted(summary.effect_days, key=lambda effect: -effect.severity):
            self._effects[effect.day].append(effect)
        self._sessions: dict[date, list[int]] = defaultdict(list)
        for numbered in summary.sessions:
            self._sessions[numbered.session.day].append(numbered.number)
        self.measures = tuple(series.measure for series in self._series)
        self.reach = Period(self._period.first, max([self._period.last, *self._planned]))

    @property
    def session_days(self) -> list[date]:
        """The days of sessions done or planned, oldest first."""
        return sorted({*self._sessions, *self._planned})

    def of(self, day: date) -> DayReading:
        """Return what is shown of a day."""
        place = (day - self._period.first).days
        return DayReading(
            day=day,
            ratings=tuple((series.measure, _value(series, place)) for series in self._series),
            later=sum(_later(series, place) for series in self._series),
            effects=tuple(self._effects.get(day, ())),
            sessions=tuple(self._sessions.get(day, ())),
            planned=day in self._planned,
            ahead=day > self._period.last,
        )

    def days(self) -> list[date]:
        """Return the days of which there is something to say, the newest first."""
        rated = np.zeros(self._period.days, dtype=bool)
        for series in self._series:
            rated |= ~np.isnan(series.values)
        days = {self._period.first + timedelta(days=n) for n in np.flatnonzero(rated).tolist()}
        return sorted(days | {*self._effects, *self._sessions} | self._planned, reverse=True)


def planned_days(summary: Summary, ahead: Sequence[Session]) -> list[date]:
    """Return the days of the sessions planned in a period and of those planned after it."""
    return [session.day for session in (*summary.planned, *ahead)]


def _value(series: DaySeries, place: int) -> float | None:
    if not 0 <= place < series.values.size or np.isnan(series.values[place]):
        return None
    return float(series.values[place])


def _later(series: DaySeries, place: int) -> bool:
    return 0 <= place < series.later.size and bool(series.later[place])
