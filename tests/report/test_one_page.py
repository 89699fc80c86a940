"""Twelve weeks, three measures, ten sessions and six side effects are one page."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from journal.analysis.summary import Summary, summarize
from journal.domain.library import side_effect_kinds
from journal.domain.own_words import OwnWords
from journal.domain.periods import Period
from journal.domain.side_effects import Phase, Severity, SideEffect
from journal.language import choose_language, languages
from journal.report.profile_options import Paper, ProfileOptions
from tests.report.hard_journals import FIRST, LAST, contents, daily, sessions
from tests.report.pages import read, text_of

WORDS = OwnWords(
    "I finish things at work again, and I have started to cook in the evening, which I had not "
    "done for about a year; my sister noticed it before I did myself.",
    "It fades after about nine days, first attention, then mood. The week before the next session "
    "is the hardest one, and I sleep badly then, four or five hours a night.",
    "Could we space the sessions differently, or try a shorter pause once? And is the headache on "
    "the day after something that I should write down more often than I do?",
)


@pytest.fixture(params=sorted(languages()))
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    choose_language(request.param)
    yield request.param
    choose_language("en")


def _full(days_apart: int) -> Summary:
    felt = [SideEffect(kind, Severity.MILD, Phase.DURING) for kind in side_effect_kinds()[:6]]
    given = [
        replace(one, side_effects=(felt[place % 6], felt[(place + 1) % 6]), product="ketamine")
        for place, one in enumerate(sessions(*range(3, 3 + 10 * days_apart, days_apart)))
    ]
    return summarize(Period(FIRST, LAST), contents(daily(), given))


@pytest.mark.parametrize("paper", ["a4", "us-letter"])
@pytest.mark.parametrize("days_apart", [8, 4], ids=["session by session", "week by week"])
def test_an_ordinary_journal_is_one_page_in_every_language(
    language: str, paper: Paper, days_apart: int
) -> None:
    options = ProfileOptions(paper=paper, name="A. B.", words=WORDS, since_last_visit=True)

    reader = read(_full(days_apart), options)

    assert len(reader.pages) == 1
    assert str(reader.root_object["/Lang"]) == language
    assert all(f" {number} " in text_of(reader) for number in range(1, 11))
