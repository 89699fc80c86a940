"""Saving beside a bare commit, and the page for an appointment."""

import os
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path
from statistics import median

from journal.analysis.response import session_responses
from journal.analysis.summary import summarize
from journal.cli.front_door import now
from journal.domain.periods import Period
from journal.report.profile import profile_pdf
from journal.report.profile_options import ProfileOptions
from journal.storage.driver import Database, connect
from journal.storage.store import JournalStore
from tests.bench.processes import JOURNAL, say

SAVES = 25
WARM_RUNS = 5


def pages() -> None:
    """Make the page of twelve weeks and of twenty years, the type being loaded already."""
    with JournalStore.open(_journal(), now) as store:
        contents = store.contents()
    whole = contents.span()
    assert whole is not None
    weeks = summarize(Period.ending(whole.last, days=84), contents)
    years = summarize(whole, contents)
    first, warm, long = (
        _ms(partial(profile_pdf, summary, options=ProfileOptions(), made_on=whole.last))
        for summary in (weeks, weeks, years)
    )
    say(first=first, weeks=warm, years=long)


def responses() -> None:
    """Work out what happens around the sessions of twenty years."""
    with JournalStore.open(_journal(), now) as store:
        contents = store.contents()
    whole = contents.span()
    assert whole is not None
    work = partial(session_responses, contents, whole, contents.settings.threshold)
    say(years=median(_ms(work) for _ in range(WARM_RUNS)))


def saves() -> None:
    """Save check-ins, and rows with nothing around them, into the same file in turn."""
    saved, bare = [], []
    with JournalStore.open(_journal(), now) as store, closing(connect(_journal())) as db:
        last = store.check_ins()[-1]
        for number in range(SAVES):
            record = replace(last, id=f"bench{number}", rev=0)
            saved.append(_ms(partial(store.save, [record])))
            bare.append(_ms(partial(_commit, db, number)))
    say(saved=median(saved), bare=median(bare))


def _commit(db: Database, number: int) -> None:
    row = (f"bench{number}", 1, "", "", None, "{}", "")
    db.execute("BEGIN IMMEDIATE")
    db.execute("INSERT INTO drafts VALUES (?, ?, ?, ?, ?, ?, ?)", row)
    db.execute("COMMIT")


def _journal() -> Path:
    return Path(os.environ[JOURNAL])


def _ms(act: Callable[[], object]) -> float:
    start = time.perf_counter()
    act()
    return 1000 * (time.perf_counter() - start)
