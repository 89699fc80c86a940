"""The same charts and tables made the usual way: matplotlib draws, reportlab lays out.

Only for comparison, and not tagged, not archivable and without the days inside.
"""

import io
import os
import time
from collections.abc import Callable
from functools import partial
from importlib.util import find_spec
from pathlib import Path

import numpy as np

from journal.analysis.summary import Summary, summarize
from journal.cli.front_door import now
from journal.domain.periods import Period
from journal.report.tables import Table, ratings_table
from journal.report.treatment import effects_table, sessions_table
from journal.storage.store import JournalStore
from tests.bench.processes import JOURNAL, say

LIBRARIES = ("matplotlib", "reportlab")


def there() -> bool:
    """Say whether the libraries to compare with are installed."""
    return all(find_spec(library) for library in LIBRARIES)


def usual_pages() -> None:
    """Make the page of twelve weeks and of twenty years; nothing where the libraries are not."""
    if not there():
        say()
    with JournalStore.open(Path(os.environ[JOURNAL]), now) as store:
        contents = store.contents()
    whole = contents.span()
    assert whole is not None
    weeks = summarize(Period.ending(whole.last, days=84), contents)
    years = summarize(whole, contents)
    first, warm, long = (_ms(partial(_usual_page, summary)) for summary in (weeks, weeks, years))
    say(first=first, weeks=warm, years=long)


def _usual_page(summary: Summary) -> bytes:
    from reportlab.lib.pagesizes import A4
    from reportlab.platypus import Image, SimpleDocTemplate
    from reportlab.platypus import Table as Grid

    file = io.BytesIO()
    width = A4[0] - 80
    tables = (ratings_table(summary), sessions_table(summary), effects_table(summary))
    grids = [Grid(_cells(table), repeatRows=1) for table in tables]
    charts = Image(_charts(summary), width=width, height=width * 0.9)
    SimpleDocTemplate(file, pagesize=A4, margin=40).build([grids[0], charts, *grids[1:]])
    return file.getvalue()


def _charts(summary: Summary) -> io.BytesIO:
    """Draw a panel of days and a curve around the sessions for each measure."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(7.2, 6.5))
    axes = figure.subplots(len(summary.measures), 2, squeeze=False)
    for row, measure, response in zip(axes, summary.measures, summary.responses, strict=True):
        days = np.arange(measure.series.values.size)
        row[0].plot(days, measure.series.values, ".")
        row[0].plot(days, measure.series.mean)
        for session in summary.sessions:
            row[0].axvline((session.session.day - summary.period.first).days, linestyle="--")
        found = response.alignment
        row[1].plot(np.arange(-3, 15), found.values.T, linewidth=0.3)
        row[1].fill_between(np.arange(-3, 15), found.lower, found.upper, alpha=0.3)
        row[1].plot(np.arange(-3, 15), found.median)
    picture = io.BytesIO()
    figure.savefig(picture, format="png", dpi=200)
    picture.seek(0)
    return picture


def _cells(table: Table) -> list[list[str]]:
    rows = (row for group in table.groups for row in group.rows)
    return [list(table.columns), *([row.name, *row.cells] for row in rows)]


def _ms(act: Callable[[], object]) -> float:
    start = time.perf_counter()
    act()
    return 1000 * (time.perf_counter() - start)
