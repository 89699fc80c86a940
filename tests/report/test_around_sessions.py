"""The drawings around the sessions show what the analysis found, and nothing more."""

from datetime import timedelta

import pytest

from journal.analysis.summary import Summary, summarize
from journal.domain.periods import Period
from journal.report.around.block import Around, around_sessions
from tests.report.hard_journals import CORE, FIRST, LAST, check_in, contents, daily, sessions
from tests.report.pages import read

PERIOD = Period(FIRST, LAST)


def _summary(*session_days: int, every: int = 1) -> Summary:
    return summarize(PERIOD, contents(daily()[::every], sessions(*session_days)))


def _lifted() -> Summary:
    """Return ratings that are 3 points higher in the week after each of four sessions."""
    days = (14, 32, 50, 68)
    lifted = {day + n for day in days for n in range(1, 8)}
    rated = [check_in(FIRST + timedelta(days=n), CORE, 6 if n in lifted else 3) for n in range(84)]
    return summarize(PERIOD, contents(rated, sessions(*days)))


def _attention(around: Around) -> tuple[str, ...]:
    assert around.benefit is not None
    return around.benefit.groups[0].rows[0].cells


def test_the_median_is_drawn_only_where_three_sessions_have_a_value() -> None:
    two, three = (around_sessions(_summary(*days)) for days in ((20, 40), (20, 40, 60)))

    assert all(not drawing.lines and not drawing.bands for drawing in two.drawings)
    assert all(drawing.lines and drawing.bands for drawing in three.drawings)
    assert [len(drawing.threads) for drawing in three.drawings] == [3, 3, 3]


def test_the_number_of_sessions_stands_under_each_day() -> None:
    summary = _summary(20, 40, 60)

    drawing = around_sessions(summary).drawings[0]

    assert [slot.n for slot in drawing.slots] == [str(n) for n in summary.responses[0].alignment.n]
    labels = [slot.label for slot in drawing.slots if slot.label]
    assert labels == ["−3", "0", "+3", "+7", "+10", "+14"]


def test_the_curve_lies_where_the_analysis_puts_it() -> None:
    summary = _lifted()

    (line,) = around_sessions(summary).drawings[0].lines

    medians = summary.responses[0].alignment.median
    assert [corner.y * 10 for corner in line] == pytest.approx(medians.tolist())


def test_what_goes_through_the_sessions_is_said_and_the_days_are_counted() -> None:
    around = around_sessions(_lifted())

    sentence = around.drawings[0].sentence
    assert sentence.startswith("In 4 of 4 sessions attention was higher in the week after")
    assert sentence.endswith("This cannot show why.")
    assert around.drawings[0].own_line is not None
    assert around.drawings[0].own_line.label == "own line 5"
    assert len(_attention(around)) == 4


def test_sessions_close_together_are_shown_week_by_week() -> None:
    summary = _summary(30, 33, 36, 40)

    around = around_sessions(summary)

    drawing, course = around.drawings[0], summary.responses[0].course
    assert course is not None
    assert around.heading == "Week by week since session 1"
    assert around.benefit is None
    rated = [course.baseline.rated, *(week.after.rated for week in course.weeks)]
    assert [slot.n for slot in drawing.slots] == [str(n) for n in rated]
    assert drawing.slots[0].label == "before"


def test_a_long_course_is_folded_around_its_sessions_instead() -> None:
    first = LAST - timedelta(days=400)
    early = (first - FIRST).days
    wanted = contents(daily(first), sessions(early + 30, early + 33, early + 36, 0, 40))

    around = around_sessions(summarize(Period(first, LAST), wanted))

    assert around.heading == "Around each session, by days since it"


def test_many_sessions_are_counted_by_what_became_of_them() -> None:
    around = around_sessions(_summary(*range(1, 84, 8)))

    assert around.benefit is not None
    assert around.benefit.columns[1:] == ("End known", "At least", "Not reached", "Not known")
    counts = [int(cell.split(" ")[0]) for cell in _attention(around)]
    assert sum(counts) == 11


def test_few_rated_days_are_drawn_and_not_summed_up() -> None:
    aligned = around_sessions(_summary(20, 40, 60, every=3))
    course = around_sessions(_summary(20, 23, 26, every=3))

    for around in (aligned, course):
        assert around.benefit is None
        for drawing in around.drawings:
            assert (drawing.lines, drawing.bands, drawing.own_line) == ((), (), None)
            assert drawing.sentence == ""
            assert "median" not in drawing.in_words
    assert aligned.drawings[0].threads
    assert course.drawings[0].points


def test_without_a_session_there_is_nothing_to_draw() -> None:
    around = around_sessions(_summary())

    assert (around.drawings, around.benefit) == ((), None)


def test_the_own_line_is_named_beside_the_drawing_and_not_over_its_curves() -> None:
    written: list[tuple[str, float]] = []

    def note(text: str, placed: list[float], *_: object) -> None:
        written.append((text.strip(), placed[4]))

    read(_lifted()).pages[0].extract_text(visitor_text=note)

    last_day = min(x for text, x in written if text == "+14")
    named = min(x for text, x in written if text == "own")
    assert named > last_day
