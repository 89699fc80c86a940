"""What the page for the appointment will hold, in words."""

from collections.abc import Iterator

from journal.analysis.summary import MeasureSummary, Summary
from journal.report import wording
from journal.report.band_words import days_by_band
from journal.report.treatment import given
from journal.ui.dates import period_days
from journal.ui.widgets.word_tables import WordTable

MOST_EFFECTS = 4
"""Side effects that are named; the others are counted."""


class SummaryOverview(WordTable):
    """The blocks of the page in their order, each in one line."""

    def show_summary(self, summary: Summary, notes: int | None) -> None:
        """Show what goes in.

        Args:
            summary: The period.
            notes: How many notes go in, or None where they stay out.
        """
        self.show_rows(self._rows(summary, notes))

    def _rows(self, summary: Summary, notes: int | None) -> Iterator[tuple[str, str]]:
        done = summary.completeness
        rated = wording.days_rated(done.rated, done.days)
        yield self.tr("Period"), period_days(summary.period)
        yield self.tr("Days"), f"{rated} · {wording.when_recorded(done)}"
        yield self.tr("Sessions"), given(summary.sessions) or self.tr("none in this period")
        for measure in summary.measures:
            bands = days_by_band(measure.shares) if measure.series.rated_days else ""
            yield measure.measure.name, f"{self._rated(measure)}\n{bands}".rstrip()
        yield self.tr("Side effects"), self._effects(summary)
        yield self.tr("Notes"), self.tr("stay in the journal") if notes is None else str(notes)

    def _rated(self, measure: MeasureSummary) -> str:
        series = measure.series
        rated = wording.days_rated(series.rated_days, measure.days)
        if measure.current is None:
            return rated
        return self.tr("{rated} · median {median}, middle half {half}").format(
            rated=rated,
            median=wording.points(measure.current.median),
            half=wording.number_range(measure.current.lower, measure.current.upper),
        )

    def _effects(self, summary: Summary) -> str:
        names = [effect.kind.label for effect in summary.effects]
        more = len(names) - MOST_EFFECTS
        first = ", ".join(names[:MOST_EFFECTS]) or self.tr("none recorded in this period")
        return first if more <= 0 else self.tr("{first} and %n more", "", more).format(first=first)
