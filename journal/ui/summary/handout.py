"""What leaves the journal, as it was chosen at one moment."""

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from journal.analysis.summary import Summary
from journal.domain.contents import Contents
from journal.domain.periods import Period
from journal.exchange.day_table import day_table_csv, write_day_table
from journal.report.profile import profile_pages, write_profile
from journal.report.profile_options import ProfileOptions
from journal.ui.summary.errand import Wanted


@dataclass(frozen=True, slots=True)
class Handout:
    """Entries and choices that threads can work on while the window goes on.

    Attributes:
        contents: The journal without what stays at home.
        summary: The period of it.
        options: What was chosen for the page.
        made_on: Stands at the bottom.
    """

    contents: Contents
    summary: Summary
    options: ProfileOptions
    made_on: date

    @property
    def period(self) -> Period:
        """The days it is about."""
        return self.summary.period

    @property
    def stem(self) -> str:
        """A name for files, which says the days and nothing else."""
        return f"journal-{self.period.first}-to-{self.period.last}"

    def write_pdf(self, path: Path, wanted: Wanted) -> Path:
        """Write the page for the appointment, the days as a table inside, and return where.

        Raises:
            ExportError: it could not be made or written.
        """
        table = day_table_csv(self.contents, self.period, include_notes=self._with_notes)
        options = replace(self.options, attachment=table)
        write_profile(self.summary, path, options=options, made_on=self.made_on, wanted=wanted)
        return path

    def write_csv(self, path: Path, wanted: Wanted) -> Path:
        """Write one row a day and return where.

        Raises:
            ExportError: it could not be written.
        """
        write_day_table(
            self.contents,
            path,
            period=self.period,
            include_notes=self._with_notes,
            wanted=wanted,
        )
        return path

    def pages(self, ppi: float) -> tuple[bytes, ...]:
        """Return the pages as PNG pictures, so many pixels per inch of paper.

        Raises:
            ExportError: they could not be made.
        """
        return profile_pages(self.summary, options=self.options, made_on=self.made_on, ppi=ppi)

    @property
    def _with_notes(self) -> bool:
        return self.options.notes is not None
