"""Made-up journals to print."""

from collections.abc import Callable
from datetime import date

import pytest

from journal.analysis.summary import Summary, summarize
from journal.demo import demo_records
from journal.domain.check_ins import CheckIn
from journal.domain.contents import Contents
from journal.domain.library import core_measures, side_effect_kinds
from journal.domain.measures import Measure
from journal.domain.periods import Period
from journal.domain.sessions import Session
from journal.domain.settings import Settings

LAST_DAY = date(2026, 3, 1)


@pytest.fixture
def demo() -> Callable[[int], Contents]:
    """Return a made-up journal of a number of days."""

    def made(days: int) -> Contents:
        records = demo_records(LAST_DAY, days=days)
        return Contents(
            tuple(r for r in records if isinstance(r, Measure)) or core_measures(),
            side_effect_kinds(),
            tuple(r for r in records if isinstance(r, CheckIn)),
            tuple(r for r in records if isinstance(r, Session)),
            Settings(),
        )

    return made


@pytest.fixture
def contents(demo: Callable[[int], Contents]) -> Contents:
    return demo(84)


@pytest.fixture
def period() -> Period:
    return Period.ending(LAST_DAY, days=56)


@pytest.fixture
def summary(contents: Contents, period: Period) -> Summary:
    return summarize(period, contents)


@pytest.fixture
def empty() -> Contents:
    return Contents(core_measures(), side_effect_kinds(), (), (), Settings())
